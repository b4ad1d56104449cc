"""Arabic number words that say no number: `asharat`, "tens of", and the names of weekdays."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from crosscheck.languages.arabic.counting import DOZENS, SCALES, VAGUE
from crosscheck.languages.numerals import Reading
from crosscheck.model import Token

__all__ = ["is_weekday", "vague"]

ARTICLE: Final = "ال"
MONDAY: Final = frozenset({"اثنين", "احد"})


def vague(tokens: Sequence[Token], index: int) -> Reading | None:
    """`asharat`, "tens of", with the thousands it may count."""
    if tokens[index].norm in DOZENS and (index == 0 or tokens[index - 1].kind != "number"):
        return Reading(index + 1, Decimal(DOZENS[tokens[index].norm]), form="vague", confidence=0.7)
    value = VAGUE.get(tokens[index].norm)
    if value is None or (index and tokens[index - 1].kind == "number"):
        return None
    end = index + 1
    at = end + (end < len(tokens) and tokens[end].norm == ARTICLE)
    if at < len(tokens) and (scale := SCALES.get(tokens[at].norm)):
        value, end = value * scale, at + 1
    return Reading(end, Decimal(value), form="vague", confidence=0.7)


def is_weekday(tokens: Sequence[Token], index: int) -> bool:
    """Monday is `al-ithnayn`, "the two"."""
    return tokens[index].norm in MONDAY and index > 0 and tokens[index - 1].norm in {ARTICLE, "يوم"}
