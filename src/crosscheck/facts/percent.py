"""Percentages: the number with its sign or words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import evolve

from crosscheck.facts.agreement import numbers_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.numerals import Number, comparator, joined, number_at, numbers
from crosscheck.facts.phrases import Phrases, phrases
from crosscheck.languages import Language
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]


@cache
def _signs(language: Language) -> Phrases[bool]:
    return phrases(dict.fromkeys(language.units.percent, True), language)


def _find(source: Source) -> Iterator[Fact]:
    """`12,5 %`, `de 70 % à 90 %`, `%12`: the sign belongs to the span."""
    past = 0
    for number in numbers(source):
        if number.first < past or (found := _with_sign(source, number)) is None:
            continue
        first, end, whole = found
        past = end
        tokens = source.tokens
        how = comparator(source, min(first, whole.opener), end, whole.form)
        yield Fact("percent", whole.value, tokens[first].start, tokens[end - 1].end, how, confidence=whole.confidence)


def _with_sign(source: Source, number: Number) -> tuple[int, int, Number] | None:
    """The token range of a percentage and its number."""
    signs = _signs(source.language)
    if (sign := signs.at(source.tokens, number.end)) is not None:
        return _joined(source, number, sign[0]) or (number.first, sign[0], number)
    before = number.first - 1
    adjoining = before >= 0 and source.tokens[before].end == source.tokens[number.first].start
    if adjoining and source.tokens[before].kind == "mark" and signs.at(source.tokens, before) is not None:
        return before, number.end, number
    return None


def _joined(source: Source, low: Number, end: int) -> tuple[int, int, Number] | None:
    """A range of which each end has its sign."""
    if low.high is not None:
        return None
    if (place := joined(source, low.first, end)) is None:
        return None
    at, opener = place
    high = number_at(source, at)
    if high is None or high.high is not None or high.low <= low.low:
        return None
    if (sign := _signs(source.language).at(source.tokens, high.end)) is None:
        return None
    return low.first, sign[0], evolve(low, end=high.end, high=high.low, opener=opener)


EXTRACTOR: Final = Extractor("percent", 250, _find, numbers_agree)
