"""French fractions and ratios: `deux tiers`, `un cinquième des`, `la moitié`, `un enfant sur cinq`, `½`.

After Grevisse, Le bon usage, §§ 606-608: the names of fractions are ordinals but for half, third and quarter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages.french.cardinals import OF, is_noun, norm_at, read_words
from crosscheck.languages.french.ordinals import ORDINALS
from crosscheck.languages.french.words import FUNCTION_WORDS, wordset
from crosscheck.languages.numerals import ROUND_WHOLES, Share, plain_digits, vulgar_fraction
from crosscheck.model import Token

__all__ = ["SHARE_WORDS", "shares"]

HALF: Final = wordset("moitié moitiés")
NAMED: Final = {"tiers": 3, "quart": 4, "quarts": 4}
ARTICLES: Final = wordset("un une")
DETERMINERS: Final = wordset("le la les l' au aux du des")
OF_WHOLE: Final = OF | {"des", "du"}
# What makes the quarter a time, a round of a cup, a turn; the third a person, a world or an instalment
NO_SHARE_AFTER: Final = wordset("finale finales tour tours arrière monde mondes mondiste état états heure temps siècle")
NO_THIRD_AFTER: Final = wordset("payant provisionnel lieu lieux pays personne personnes")
RANKS: Final = wordset("premier première deuxième second seconde troisième quatrième dernier dernière autre")
# "à moitié plein" is an adverb, "ma moitié" a person
NO_HALF_BEFORE: Final = wordset("à ma ta sa mes tes ses") | RANKS
# Before "un tiers" without its whole they make it somebody else
BY: Final = wordset("par à avec chez envers auprès vers pour contre")
REACH: Final = 5
SHARE_WORDS: Final = HALF | {*NAMED}


def shares(tokens: Sequence[Token]) -> Iterator[Share]:
    """The fractions and ratios of a text, in reading order."""
    past = 0
    for index, token in enumerate(tokens):
        found = _share_at(tokens, index, token, past) if index >= past else None
        if found is not None and found.first >= past:
            past = found.end
            yield found


def _share_at(tokens: Sequence[Token], index: int, token: Token, past: int) -> Share | None:
    """The share that the token at `index` is the sign of."""
    if token.norm == "sur":
        return _ratio(tokens, index, past)
    if token.norm == "/":
        return _slashed(tokens, index)
    if token.kind != "word":
        return None
    if token.norm in HALF:
        return _half(tokens, index)
    if token.norm in NAMED or _ordinal_value(token.norm):
        return _fraction(tokens, index)
    sign = vulgar_fraction(token.norm) if not index or tokens[index - 1].kind != "number" else None
    return Share(index, index + 1, *sign) if sign is not None else None


def _half(tokens: Sequence[Token], index: int) -> Share | None:
    """`la moitié de`, not `à moitié` and `moitié prix`."""
    before, after = norm_at(tokens, index - 1), norm_at(tokens, index + 1)
    if before in NO_HALF_BEFORE or after in {"prix", "-"} or after in RANKS:
        return None
    named = before in DETERMINERS | ARTICLES | OF | {"pour", "par"}
    return Share(index, index + 1, 1, 2) if named else None


def _fraction(tokens: Sequence[Token], index: int) -> Share | None:
    """`un tiers`, `les deux tiers`, `le quart des`, `trois cinquièmes de`."""
    norm = tokens[index].norm
    whole = NAMED.get(norm) or _ordinal_value(norm)
    following = norm_at(tokens, index + 1)
    first, parts = _numerator(tokens, index)
    if whole is None or following == "-" or following in RANKS or (parts or 1) >= whole:
        return None
    if norm not in NAMED:
        return _of_ordinal(tokens, index, first, parts, whole)
    if _is_other(tokens, index):
        return None
    of = following in OF_WHOLE
    if parts is None:
        named = of and norm != "quarts" and norm_at(tokens, index - 1) in {"le", "au", "du"}
        return Share(index, index + 1, 1, whole) if named else None
    third_party = norm == "tiers" and parts == 1 and not of and norm_at(tokens, first - 1) in BY
    numbered = norm == "tiers" or (norm == "quart") == (parts == 1)
    return Share(first, index + 1, parts, whole) if numbered and not third_party else None


def _of_ordinal(tokens: Sequence[Token], index: int, first: int, parts: int | None, whole: int) -> Share | None:
    """`un cinquième des`, `trois dixièmes`; before a noun it is a place in a row: `un cinquième but`."""
    if parts is None or tokens[index].norm.endswith("s") != (parts > 1):
        return None
    of = norm_at(tokens, index + 1) in OF_WHOLE
    return Share(first, index + 1, parts, whole) if of or (parts > 1 and not is_noun(tokens, index + 1)) else None


def _is_other(tokens: Sequence[Token], index: int) -> bool:
    """A quarter of an hour, of a final, of a turn; a third person; the time of day."""
    at = index + 1 + (norm_at(tokens, index + 1) in OF)
    following = norm_at(tokens, at)
    if following in NO_SHARE_AFTER or (tokens[index].norm == "tiers" and following in NO_THIRD_AFTER):
        return True
    return norm_at(tokens, index - 1) == "et" or norm_at(tokens, index - 2) == "moins"


def _numerator(tokens: Sequence[Token], index: int) -> tuple[int, int | None]:
    """The index and value of the small number right before the name of a fraction."""
    before = index - 1
    norm = norm_at(tokens, before)
    if norm in ARTICLES:
        return before, 1
    number = _number(tokens, before)
    return (before, number[1]) if number is not None and number[0] == index else (index, None)


def _ordinal_value(norm: str) -> int | None:
    """The whole that an ordinal of one word makes: fifths and smaller parts."""
    value = ORDINALS.get(norm) or ORDINALS.get(norm.removesuffix("s"))
    return value if value is not None and value > max(NAMED.values()) else None


def _slashed(tokens: Sequence[Token], index: int) -> Share | None:
    """`les 2/3 des`."""
    if index == 0 or index + 1 >= len(tokens) or norm_at(tokens, index + 2) not in OF_WHOLE:
        return None
    top, bottom = _number(tokens, index - 1), _number(tokens, index + 1)
    glued = tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start
    if not glued or top is None or bottom is None or not 0 < top[1] < bottom[1] or bottom[1] not in ROUND_WHOLES:
        return None
    return Share(index - 1, index + 2, top[1], bottom[1])


def _ratio(tokens: Sequence[Token], index: int, past: int) -> Share | None:
    """`un enfant sur cinq`, `neuf personnes interrogées sur dix`; `deux études sur trois villages` is none."""
    bottom = _number(tokens, index + 1)
    if bottom is None or bottom[1] not in ROUND_WHOLES or norm_at(tokens, bottom[0]) == "-":
        return None
    if is_noun(tokens, bottom[0]) and norm_at(tokens, bottom[0]).endswith(("s", "x")):
        return None
    for first in range(index - 1, max(past, index - REACH) - 1, -1):
        top = (first + 1, 1) if tokens[first].norm in ARTICLES else _number(tokens, first)
        if top is not None:
            alone = norm_at(tokens, first - 1) not in {"l'", "-"} and top[0] <= index
            part = alone and 0 < top[1] < bottom[1]
            return Share(first, bottom[0], top[1], bottom[1], 0.9, ratio=True) if part else None
        if tokens[first].kind != "word" or tokens[first].norm in FUNCTION_WORDS:
            return None
    return None


def _number(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """The whole number at `index`, in plain digits or words, with the index after it."""
    if not 0 <= index < len(tokens):
        return None
    if tokens[index].kind == "number":
        digits = plain_digits(tokens[index].norm)
        grouped = index + 1 < len(tokens) and tokens[index + 1].kind == "number"
        return (index + 1, int(digits)) if digits.isdigit() and not grouped else None
    reading = read_words(tokens, index) if tokens[index].kind == "word" else None
    return (reading.end, int(reading.value)) if reading is not None else None
