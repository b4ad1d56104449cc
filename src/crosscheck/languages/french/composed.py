"""French numbers put together of two: `trois virgule cinq`, `deux et demi`, `six autres millions`, `trois douzaines`.

After Grevisse, Le bon usage, §§ 599 and 606.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve

from crosscheck.languages.french.cardinals import HALF, OF, SCALES, VAGUE, norm_at, read_words, vague
from crosscheck.languages.french.ordinals import ORDINALS
from crosscheck.languages.french.words import wordset
from crosscheck.languages.numerals import FINITE, Reading, is_whole, vulgar_fraction
from crosscheck.model import Token

__all__ = ["ONE_OF", "composed", "one"]

COMMA: Final = "virgule"
ZERO: Final = "zéro"
BETWEEN: Final = wordset("autres nouveaux bons petits gros beaux")
QUARTERS: Final = {"quart": 4, "quarts": 4}
OF_WHOLE: Final = OF | {"des", "du"}
ARTICLES: Final = wordset("un une")
LARGE: Final = 10**6
HUNDRED: Final = 100
# What an article counts one of when it measures; left out are names that mean other things: foot, thumb, pound, point
ONE_OF: Final = wordset(
    "kilomètre mètre centimètre millimètre mile yard tonne kilo kilogramme gramme litre hectare acre quintal baril "
    "gallon mégawatt gigawatt kilowatt"
)


def composed(tokens: Sequence[Token], reading: Reading) -> Reading:
    """A number with what follows it and belongs to it: decimals, a fraction, a scale or dozens."""
    if reading.scale != 1 or reading.form == "vague":
        return reading
    more = _decimals(tokens, reading) or _fraction(tokens, reading)
    return _scaled(tokens, more) if more is not None else _multiplied(tokens, reading) or reading


def one(tokens: Sequence[Token], index: int) -> Reading | None:
    """`un et demi`, and the article that counts a measure: `une tonne`; another report may not count that one."""
    if norm_at(tokens, index + 1) == "et" and norm_at(tokens, index + 2) in HALF:
        return Reading(index + 3, Decimal("1.5"), form="words")
    measured = norm_at(tokens, index + 1) in ONE_OF
    return Reading(index + 1, Decimal(1), form="one", confidence=0.45) if measured else None


def _decimals(tokens: Sequence[Token], reading: Reading) -> Reading | None:
    """`trois virgule cinq`, `deux virgule zéro cinq`."""
    if norm_at(tokens, reading.end) != COMMA or not is_whole(reading.value):
        return None
    at = reading.end + 1
    while norm_at(tokens, at) == ZERO:
        at += 1
    places = at - reading.end - 1
    further = read_words(tokens, at) if at < len(tokens) and tokens[at].kind == "word" else None
    digits = further.value / further.scale if further is not None else Decimal("0.5")
    if further is None or not is_whole(digits):
        return None
    value = reading.value + digits.scaleb(-places - len(str(int(digits))))
    return evolve(reading, end=further.end, value=value * further.scale, scale=further.scale, form="words")


def _fraction(tokens: Sequence[Token], reading: Reading) -> Reading | None:
    """`2½`, `deux et demi`, `trois et un cinquième`; a fraction of something is a share of its own."""
    if not is_whole(reading.value):
        return None
    sign = vulgar_fraction(norm_at(tokens, reading.end))
    if sign is not None and sign[1] in FINITE:
        return evolve(reading, end=reading.end + 1, value=reading.value + Decimal(sign[0]) / sign[1])
    if norm_at(tokens, reading.end) != "et" or reading.value >= HUNDRED:
        return None
    at = reading.end + 1
    if norm_at(tokens, at) in HALF:
        return evolve(reading, end=at + 1, value=reading.value + Decimal("0.5"))
    parts, at = _parts(tokens, at)
    norm = norm_at(tokens, at)
    whole = QUARTERS.get(norm) or ORDINALS.get(norm.removesuffix("s")) or ORDINALS.get(norm, 0)
    named = whole in FINITE and 0 < parts < whole and (norm.endswith("s") == (parts > 1))
    if not named or norm_at(tokens, at + 1) in OF_WHOLE:
        return None
    return evolve(reading, end=at + 1, value=reading.value + Decimal(parts) / whole)


def _parts(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """How many parts of a fraction are named, and where its name stands."""
    if norm_at(tokens, at) in ARTICLES:
        return 1, at + 1
    number = read_words(tokens, at) if at < len(tokens) and tokens[at].kind == "word" else None
    return (int(number.value), number.end) if number is not None else (1 if norm_at(tokens, at) == "quart" else 0, at)


def _scaled(tokens: Sequence[Token], reading: Reading) -> Reading:
    """The thousands or millions after a fraction."""
    scale = SCALES.get(norm_at(tokens, reading.end))
    if scale is None:
        return reading
    return evolve(reading, end=reading.end + 1, value=reading.value * scale, scale=Decimal(scale))


def _multiplied(tokens: Sequence[Token], reading: Reading) -> Reading | None:
    """`six autres millions`, `trois douzaines`, `deux centaines de milliers`."""
    following = norm_at(tokens, reading.end)
    scale = SCALES.get(norm_at(tokens, reading.end + 1), 0)
    if following in BETWEEN and scale >= LARGE:
        return evolve(reading, end=reading.end + 2, value=reading.value * scale, scale=Decimal(scale), other=None)
    if following not in VAGUE or not following.endswith("s") or not 1 < reading.value < HUNDRED:
        return None
    dozens = vague(tokens, reading.end)
    return evolve(dozens, value=dozens.value * reading.value) if dozens is not None else None
