"""French cardinal number words.

After Grevisse, Le bon usage, §§ 595-606, with the Belgian and Swiss tens and the hyphens of 1990 between all parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from decimal import Decimal
from typing import Final

from crosscheck.languages.french.measures import HALVED
from crosscheck.languages.french.words import FUNCTION_WORDS
from crosscheck.languages.numerals import Accumulator, Reading
from crosscheck.model import Token

__all__ = [
    "ATOMS", "HALF", "OF", "SCALES", "VAGUE", "and_half", "half", "is_noun", "norm_at", "read_words", "vague",
    "value_of_parts",
]  # fmt: skip

ATOMS: Final = {
    "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
    "nonante": 90, "cent": 100, "cents": 100, "un": 1, "une": 1,
}  # fmt: skip
SCALES: Final = {
    "mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
    "billion": 10**12, "billions": 10**12, "billiard": 10**15, "billiards": 10**15, "trillion": 10**18,
    "trillions": 10**18, "mil": 10**3,
}  # fmt: skip
VAGUE: Final = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "septantaine": 70, "huitantaine": 80, "nonantaine": 90, "centaine": 100,
    "millier": 1000, "dizaines": 10, "douzaines": 12, "vingtaines": 20, "centaines": 100, "milliers": 1000,
}  # fmt: skip
PLURAL_SCALES: Final = frozenset({"millions", "milliards", "billions", "billiards", "trillions"})
HALF: Final = frozenset({"demi", "demie"})
OF: Final = frozenset({"de", "d'"})
ARTICLES: Final = frozenset({"un", "une"})
LARGE: Final = 10**6


def norm_at(tokens: Sequence[Token], index: int) -> str:
    """The norm of a token, empty outside the text."""
    return tokens[index].norm if 0 <= index < len(tokens) else ""


def is_noun(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word at `index` carries content and is no number word."""
    if index >= len(tokens) or tokens[index].kind in {"mark", "number"}:
        return False
    norm = tokens[index].norm
    return norm not in FUNCTION_WORDS and norm not in ATOMS and len(norm) > 1


def vague(tokens: Sequence[Token], index: int) -> Reading | None:
    """`dizaine`, `centaines de milliers`."""
    value = VAGUE.get(tokens[index].norm)
    if value is None or (norm_at(tokens, index + 1) not in OF | {"et", ",", ".", ""} and value != 12):
        return None
    scale = SCALES.get(norm_at(tokens, index + 2)) or (1000 if norm_at(tokens, index + 2) == "milliers" else None)
    if norm_at(tokens, index + 1) in OF and scale:
        return Reading(index + 3, Decimal(value * scale), Decimal(scale), "vague", 0.7)
    return Reading(index + 1, Decimal(value), form="vague", confidence=0.7)


def half(tokens: Sequence[Token], index: int) -> Reading | None:
    """`demi-million`, `demi-douzaine`, `demi-litre`, with or without the hyphen."""
    head, _, tail = tokens[index].norm.partition("-")
    end = index + 1
    if head not in HALF:
        return None
    if not tail:
        end, tail = (index + 3, norm_at(tokens, index + 2)) if norm_at(tokens, index + 1) == "-" else (index + 2, "")
        tail = tail or norm_at(tokens, index + 1)
    if (scale := SCALES.get(tail)) is not None:
        return Reading(end, Decimal(scale) / 2, Decimal(scale), "words")
    if tail in VAGUE:
        return Reading(end, Decimal(VAGUE[tail]) / 2, form="vague", confidence=0.7)
    before = end - 1 if end > index + 1 else end  # the measure is no part of the number unless it is written onto it
    return Reading(before, Decimal("0.5"), form="words") if tail in HALVED else None


def and_half(tokens: Sequence[Token], end: int, scale: Decimal) -> tuple[int, Decimal]:
    """`et demi` after a scale: the index after it, and what it adds."""
    if scale > 1 and norm_at(tokens, end) == "et" and norm_at(tokens, end + 1) in HALF:
        return end + 2, scale / 2
    return end, Decimal(0)


def read_words(tokens: Sequence[Token], index: int) -> Reading | None:
    """Number words from a token on, as many as make one number."""
    head = norm_at(tokens, index).split("-")[0]
    if head not in ATOMS and head not in SCALES:
        return None
    sum_ = Accumulator()
    scale = Decimal(1)
    at = end = index
    while at < len(tokens):
        joined = norm_at(tokens, at) == "et" and end > index
        if joined and norm_at(tokens, at + 1).split("-")[0] not in {"un", "une", "onze"}:
            break
        parts = norm_at(tokens, at + joined).split("-")
        longer = _with_word(sum_, [part for part in parts if part != "et"])
        if longer is None:
            break
        sum_ = longer
        at = end = at + joined + 1
        scale = Decimal(SCALES.get(parts[-1], 1))
        begins = at == index + 1 and tokens[index].norm in ARTICLES
        if begins and SCALES.get(norm_at(tokens, at), 0) < LARGE:
            return None
    if end == index:
        return None
    if end == index + 1 and tokens[index].norm in PLURAL_SCALES:
        return Reading(end, sum_.value, scale, "vague", 0.6)
    end, extra = and_half(tokens, end, scale)
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
    if value == 100 and (2 <= sum_.group <= 9 or 11 <= sum_.group <= 19):  # onze cents
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


def value_of_parts(parts: Sequence[str]) -> Decimal | None:
    """The value of the parts of one hyphenated word."""
    found = _with_word(Accumulator(), [part for part in parts if part != "et"])
    return found.value if found is not None else None
