"""Negative numbers: a minus sign before the digits, a word before a temperature, "below zero" after it."""

from __future__ import annotations

from functools import cache
from typing import Final

from attrs import evolve

from crosscheck.facts.base import Source
from crosscheck.facts.counted import Counted
from crosscheck.facts.numerals import Number
from crosscheck.facts.phrases import Phrases, phrase_set
from crosscheck.languages import Language

__all__ = ["minus_sign", "negative", "temperature"]

MINUS: Final = frozenset("-−–‑")
DEGREES: Final = frozenset({"°", "°C", "°F"})
OPENING: Final = frozenset('([«\u201c"')


@cache
def _below_zero(language: Language) -> Phrases[bool]:
    return phrase_set(language.numerals.below_zero, language)


def negative(number: Number) -> Number:
    """The number below zero; what the text gives as a fall of so much agrees with it."""
    if number.high is not None:
        return evolve(number, low=-number.high, high=-number.low)
    return evolve(number, low=-number.low, other=number.low)


def minus_sign(source: Source, first: int) -> int | None:
    """The index of a minus sign on the number at `first`; after a word, or a dash of a list, there is none."""
    at, tokens, text = first - 1, source.tokens, source.document.text
    if at < 0 or tokens[at].norm not in MINUS or tokens[at].end != tokens[first].start or not source.free[at]:
        return None
    before = text[tokens[at].start - 1] if at else " "
    apart = before in OPENING or (before.isspace() and before != "\n")
    return at if apart and (at == 0 or tokens[at - 1].kind != "number") else None


def temperature(source: Source, number: Number, what: Counted | None) -> tuple[int, int] | None:
    """Where a temperature below zero begins and ends, its sign and words included."""
    tokens = source.tokens
    degrees = what is not None and what.unit in DEGREES
    end = what.end if what is not None and degrees else number.end
    if (below := _below_zero(source.language).at(tokens, end)) is not None and degrees:
        return number.first, below[0]
    sign = minus_sign(source, number.first)
    if sign is not None and (what is None or what.measured):
        return sign, number.end
    word = number.first - 1
    named = word >= 0 and source.free[word] and tokens[word].norm in source.language.numerals.minus
    less = named and tokens[word].norm in source.language.function_words  # "moins" is less of something as well
    return (word, number.end) if named and (degrees or (what is None and not less)) else None
