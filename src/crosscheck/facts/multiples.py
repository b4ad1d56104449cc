"""What grew so many times over without a number: doubled, the triple of, triple champion.

Reports word it in many ways, so it supports what the other one says and is nothing that only one of them says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.facts.agreement import quantities_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.numerals import canonical, comparator
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

TIMES: Final = "time"


def _find(source: Source) -> Iterator[Fact]:
    """Every multiple among the free tokens."""
    tokens = source.tokens
    for first, reading in source.language.numerals.multiples(tokens):
        if not all(source.free[first : reading.end]):
            continue
        how = comparator(source, first, reading.end)
        span = tokens[first].start, tokens[reading.end - 1].end
        yield Fact("quantity", canonical(reading.value), *span, how, unit=TIMES, confidence=reading.confidence)


EXTRACTOR: Final = Extractor("quantity", 310, _find, quantities_agree)
