"""French numbers.

Number words after Grevisse, Le bon usage, §§ 595-606 (cardinals, with the Belgian and Swiss tens and the hyphens of
1990 between all parts); digits after the Lexique des règles typographiques de l'Imprimerie nationale.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from decimal import Decimal
from typing import Final

from attrs import frozen

from crosscheck.languages.french.words import FUNCTION_WORDS
from crosscheck.languages.numerals import Accumulator, Numerals, Reading, read_digits
from crosscheck.model import Token

__all__ = ["NUMERALS", "FrenchNumerals"]

ATOMS: Final = {
    "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
    "nonante": 90, "cent": 100, "cents": 100, "un": 1, "une": 1,
}  # fmt: skip
SCALES: Final = {
    "mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
    "billion": 10**12, "billions": 10**12,
}  # fmt: skip
VAGUE: Final = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000, "dizaines": 10, "douzaines": 12,
    "centaines": 100, "milliers": 1000,
}  # fmt: skip
PLURAL_SCALES: Final = frozenset({"millions", "milliards", "billions"})
ROMAN: Final = re.compile(r"([IVX]{1,6})(?:e|è|ème|ième)")
ROMAN_DIGITS: Final = {"I": 1, "V": 5, "X": 10}
HALF: Final = frozenset({"demi", "demie"})
OF: Final = frozenset({"de", "d'"})
ORDINAL_SIGNS: Final = frozenset("e è é ème eme ième ieme nd nde".split())
ORDINALS: Final = {
    "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8,
    "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15,
    "seizième": 16, "vingtième": 20, "trentième": 30, "quarantième": 40, "cinquantième": 50, "soixantième": 60,
    "septantième": 70, "huitantième": 80, "nonantième": 90, "centième": 100, "unième": 1, "millième": 1000,
}  # fmt: skip
DETERMINERS: Final = frozenset("le la les l' un une son sa leur notre votre cette ce au du".split())
BEFORE_NOUN: Final = frozenset(
    "nouveau nouveaux nouvelle nouvelles jeune jeunes autre autres grand grands grande grandes petit petits petite "
    "petites premiers premières derniers dernières prochains prochaines seul seuls seule seules bon bons bonne bonnes "
    "longs longues vieux vieilles différents différentes anciens anciennes principaux principales meilleurs "
    "meilleures simples mêmes divers diverses belles beaux".split()
)
CASUALTIES: Final = frozenset("mort morte blessé blessée tué tuée disparu disparue décès".split())
LARGE: Final = 10**6


@frozen
class FrenchNumerals(Numerals):
    """Reads French numbers; see `Numerals`."""

    def read(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        if (digits := read_digits(text, tokens, index, self.decimal_marks)) is not None:
            return self._scaled(text, tokens, digits)
        if tokens[index].kind not in {"word", "clitic"} or _is_new(tokens, index):
            return None
        return _vague(tokens, index) or _half(tokens, index) or _words(tokens, index)

    def _scaled(self, text: str, tokens: Sequence[Token], reading: Reading) -> Reading:
        """Digits with the multiplier words that follow: "3,5 millions", "3 millions 500 000"."""
        total, room, scale = Decimal(0), Decimal("Infinity"), Decimal(1)
        part, end = reading, reading.end
        while (factor := SCALES.get(_norm(tokens, part.end))) is not None and factor < room:
            total += part.value * factor
            scale, room, end = Decimal(factor), Decimal(factor), part.end + 1
            following = read_digits(text, tokens, end, self.decimal_marks) if end < len(tokens) else None
            if following is None or following.value >= room:
                break
            if SCALES.get(_norm(tokens, following.end)) is None:
                total, end = total + following.value, following.end
                break
            part = following
        if end == reading.end:
            return reading
        end, extra = _and_half(tokens, end, scale)
        return Reading(end, total + extra, scale, "digits")

    def implied(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        if tokens[index].norm not in {"un", "une"}:
            return None
        following, before = _norm(tokens, index + 1), _norm(tokens, index - 1)
        sure = before == "dont" or following in {"seul", "seule"} or following in CASUALTIES
        if sure or _one_of(tokens, index) or _contrasted(tokens, index):
            return Reading(index + 1, Decimal(1), form="one", confidence=0.7)
        return None

    def ordinal(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        token = tokens[index]
        following = _norm(tokens, index + 1)
        if token.kind == "number":
            adjoining = index + 1 < len(tokens) and tokens[index + 1].start == token.end
            if adjoining and following in ORDINAL_SIGNS and token.norm.isdigit():
                return Reading(index + 2, Decimal(int(token.norm)))
            return None
        if token.norm in {"second", "seconde"}:
            named = following not in FUNCTION_WORDS and following.isalpha()
            return Reading(index + 1, Decimal(2), form="words") if named and _determined(tokens, index) else None
        return _roman(text, token, index) or _ordinal_words(tokens, index)

    def counted(self, text: str, tokens: Sequence[Token], first: int, end: int) -> int | None:
        at = end + 1 if _norm(tokens, end) in OF else end
        while _norm(tokens, at) in BEFORE_NOUN and _is_noun(tokens, at + 1):
            at += 1
        return at if _is_noun(tokens, at) else None


def _norm(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].norm if 0 <= index < len(tokens) else ""


def _is_noun(tokens: Sequence[Token], index: int) -> bool:
    if index >= len(tokens) or tokens[index].kind in {"mark", "number"}:
        return False
    norm = tokens[index].norm
    return norm not in FUNCTION_WORDS and norm not in ATOMS and len(norm) > 1


def _is_new(tokens: Sequence[Token], index: int) -> bool:
    """`neuf` after a noun is the adjective "new"."""
    return tokens[index].norm == "neuf" and _is_noun(tokens, index - 1) and not _is_noun(tokens, index + 1)


def _vague(tokens: Sequence[Token], index: int) -> Reading | None:
    value = VAGUE.get(tokens[index].norm)
    if value is None or _norm(tokens, index + 1) not in OF | {"et", ",", "."} and value != 12:
        return None
    scale = SCALES.get(_norm(tokens, index + 2)) or (1000 if _norm(tokens, index + 2) == "milliers" else None)
    if _norm(tokens, index + 1) in OF and scale:
        return Reading(index + 3, Decimal(value * scale), Decimal(scale), "vague", 0.7)
    return Reading(index + 1, Decimal(value), form="vague", confidence=0.7)


def _half(tokens: Sequence[Token], index: int) -> Reading | None:
    """`demi-million`, with or without the hyphen."""
    head, _, tail = tokens[index].norm.partition("-")
    end = index + 1
    if head not in HALF:
        return None
    if not tail:
        end, tail = (index + 3, _norm(tokens, index + 2)) if _norm(tokens, index + 1) == "-" else (index + 2, "")
    scale = SCALES.get(tail)
    return Reading(end, Decimal(scale) / 2, Decimal(scale), "words") if scale else None


def _and_half(tokens: Sequence[Token], end: int, scale: Decimal) -> tuple[int, Decimal]:
    if scale > 1 and _norm(tokens, end) == "et" and _norm(tokens, end + 1) in HALF:
        return end + 2, scale / 2
    return end, Decimal(0)


def _words(tokens: Sequence[Token], index: int) -> Reading | None:
    """Number words from a token on, as many as make one number."""
    sum_ = Accumulator()
    scale = Decimal(1)
    at = end = index
    while at < len(tokens):
        joined = _norm(tokens, at) == "et" and end > index
        if joined and _norm(tokens, at + 1).split("-")[0] not in {"un", "une", "onze"}:
            break
        parts = _norm(tokens, at + joined).split("-")
        longer = _with_word(sum_, [part for part in parts if part != "et"])
        if longer is None:
            break
        sum_ = longer
        at = end = at + joined + 1
        scale = Decimal(SCALES.get(parts[-1], 1))
        if at < len(tokens) and tokens[at - 1].norm in {"un", "une"} and scale == 1 and at - index == 1:
            if SCALES.get(_norm(tokens, at), 0) < LARGE:
                return None
    if end == index:
        return None
    if end == index + 1 and tokens[index].norm in PLURAL_SCALES:
        return Reading(end, sum_.value, scale, "vague", 0.6)
    end, extra = _and_half(tokens, end, scale)
    if tokens[index].norm in {"un", "une"} and end == index + 1:
        return None
    return Reading(end, sum_.value + extra, scale, "words")


def _with_word(sum_: Accumulator, parts: Sequence[str]) -> Accumulator | None:
    """The sum with all atoms of one orthographic word added, or None where one does not fit."""
    trial = copy(sum_)
    return trial if parts and all(_add_atom(trial, part) for part in parts) else None


def _add_atom(sum_: Accumulator, word: str) -> bool:
    if (scale := SCALES.get(word)) is not None:
        return sum_.times(Decimal(scale))
    value = ATOMS.get(word)
    if value is None:
        return False
    small = sum_.group % 100
    if value == 100 and 2 <= sum_.group <= 9:
        sum_.group *= 100
        sum_.room = Decimal(100)
        return True
    if value == 20 and small == 4:
        sum_.group += 76
        sum_.room = Decimal(20)
        return True
    return sum_.add(Decimal(value), _room(value))


def _room(value: int) -> Decimal:
    """What may follow a number word inside its group: 77 is sixty and seventeen, 17 is ten and seven."""
    if value == 100:
        return Decimal(100)
    if value in {60, 80}:
        return Decimal(20)
    return Decimal(10 if value >= 20 or value == 10 else 0)


def _one_of(tokens: Sequence[Token], index: int) -> bool:
    """`un sur dix`."""
    at = index + 2
    return _norm(tokens, index + 1) == "sur" and at < len(tokens) and _words(tokens, at) is not None


def _contrasted(tokens: Sequence[Token], index: int) -> bool:
    """`deux hommes et une femme`: the one stands beside a number of the same kind."""
    if _norm(tokens, index - 1) != "et" or not _is_noun(tokens, index + 1):
        return False
    return any(
        index - back >= 0
        and (ATOMS.get(_norm(tokens, index - back), 0) > 1 or tokens[index - back].kind == "number")
        and all(_is_noun(tokens, at) for at in range(index - back + 1, index - 1))
        for back in (3, 4)
    )


def _determined(tokens: Sequence[Token], index: int) -> bool:
    return _norm(tokens, index - 1) in DETERMINERS


def _roman(text: str, token: Token, index: int) -> Reading | None:
    """`XIXe`: Roman digits in capitals before the ordinal ending."""
    match = ROMAN.fullmatch(text[token.start : token.end])
    if match is None:
        return None
    digits = [ROMAN_DIGITS[letter] for letter in match[1]]
    value = sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True))
    return Reading(index + 1, Decimal(value))


def _ordinal_words(tokens: Sequence[Token], index: int) -> Reading | None:
    """`sixième`, `dix-septième`, `vingt et unième`, not the fraction of `un dixième de`."""
    *parts, last = tokens[index].norm.split("-")
    first = _words(tokens, index) if last not in ORDINALS else None
    end = index + 1
    value = Decimal(0)
    if first is not None and _norm(tokens, first.end) == "et" and _norm(tokens, first.end + 1) == "unième":
        value, last, end = first.value, "unième", first.end + 2
    elif parts:
        before = _with_word(Accumulator(), [part for part in parts if part != "et"])
        if before is None:
            return None
        value = before.value
    if last not in ORDINALS or (last == "unième" and not value):
        return None
    if _norm(tokens, index - 1) == "un" and _norm(tokens, end) in OF | {"des", "du"}:
        return None
    times_twenty = value == 4 and last == "vingtième"
    return Reading(end, Decimal(80) if times_twenty else value + ORDINALS[last], form="words")


NUMERALS: Final = FrenchNumerals(
    decimal_marks=frozenset({","}),
    before={
        "environ": "~", "près de": "~", "quelque": "~", "quelques": "~", "presque": "~", "à peu près": "~",
        "autour de": "~", "aux alentours de": "~", "approximativement": "~", "de l'ordre de": "~", "à environ": "~",
        "avoisine": "~", "avoisinant": "~", "plus de": ">", "plus d'": ">", "plus que": ">", "supérieur à": ">",
        "supérieure à": ">", "au-delà de": ">", "dépasse": ">", "dépassent": ">", "dépassant": ">",
        "au moins": ">=", "pas moins de": ">=", "au minimum": ">=", "minimum": ">=", "à partir de": ">=",
        "moins de": "<", "moins d'": "<", "inférieur à": "<", "inférieure à": "<", "jusqu'à": "<=", "au plus": "<=",
        "au maximum": "<=", "maximum": "<=", "tout au plus": "<=",
    },
    after={
        "environ": "~", "à peu près": "~", "au moins": ">=", "au minimum": ">=", "ou plus": ">=", "et plus": ">=",
        "au plus": "<=", "au maximum": "<=", "maximum": "<=", "ou moins": "<=",
    },
    ranges=(("de", "à"), ("d'", "à"), ("entre", "et"), ("", "à"), ("", "-"), ("", "–"), ("", "ou")),
    labels=frozenset(
        {
            "page", "pages", "p.", "pp.", "article", "articles", "art.", "n°", "nº", "numéro", "numéros", "no",
            "chapitre", "paragraphe", "alinéa", "section", "annexe", "tableau", "figure", "fig.", "tél.", "tél",
            "téléphone", "version", "décret", "résolution", "étape", "volume", "tome", "épisode", "saison", "score de",
            "note", "ligne", "ref.", "réf.", "boîte postale", "bp", "b.p.", "point",
        }
    ),
    fractions_after={
        "et demi": Decimal("0.5"), "et demie": Decimal("0.5"), "et quart": Decimal("0.25"),
        "et trois quarts": Decimal("0.75"),
    },
    weak_labels=frozenset({"au", "le", "l'"}),
    articles=frozenset({"un", "une"}),
)  # fmt: skip
