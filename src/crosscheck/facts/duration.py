"""Durations in ISO 8601."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.isoduration import durations_agree
from crosscheck.facts.stretches import stretches
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]


def _find(source: Source) -> Iterator[Fact]:
    """The stretches of time that nobody's age and no time of day is."""
    for stretch in stretches(source):
        span = source.tokens[stretch.first].start, source.tokens[stretch.end - 1].end
        yield Fact("duration", stretch.value, *span, stretch.comparator, confidence=stretch.confidence)


EXTRACTOR: Final = Extractor("duration", 230, _find, durations_agree)
