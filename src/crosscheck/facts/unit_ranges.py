"""Ranges of which each end has its sign: 70 % to 90 %, $5 to $10; and those that are no ranges but changes."""

from __future__ import annotations

from attrs import evolve

from crosscheck.facts.base import Source
from crosscheck.facts.changes import is_change
from crosscheck.facts.numerals import Number, number_at

__all__ = ["is_change", "unchanged"]


def unchanged(source: Source, index: int) -> Number | None:
    """The number that begins at a token; after a word of change only the first of two joined by "from … to"."""
    number = number_at(source, index)
    if number is None or number.high is None or number.opener == number.first or not is_change(source, number.opener):
        return number
    low = source.language.numerals.read(source.document.text, source.tokens, index)
    return evolve(number, end=low.end, high=None, opener=index) if low is not None else number
