"""Ordinals in use: the sixth year, the 36th meeting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.numerals import canonical, ordinal_at
from crosscheck.facts.spans import is_glued, whole_word
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]


def _find(source: Source) -> Iterator[Fact]:
    """Every ordinal; an article written onto it belongs to the span."""
    index = 0
    tokens = source.tokens
    while index < len(tokens):
        reading = None
        if source.free[index]:
            reading = ordinal_at(source, index)
        if reading is None or not _is_in_use(source, index, reading.end):
            index += 1
            continue
        first = whole_word(source, index)
        end = tokens[reading.end - 1].end
        yield Fact("ordinal", canonical(reading.value), tokens[first].start, end, confidence=reading.confidence)
        index = reading.end


def _is_in_use(source: Source, index: int, end: int) -> bool:
    return all(source.free[index:end]) and not is_glued(source, index, end)


EXTRACTOR: Final = Extractor("ordinal", 260, _find)
