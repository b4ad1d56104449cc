"""Shares of a whole: a third, three quarters, one child in five. They are quantities whose unit is `share`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.facts.agreement import SHARE, quantities_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.numerals import comparator
from crosscheck.facts.spans import is_glued, whole_word
from crosscheck.languages.numerals import Share
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]


def _find(source: Source) -> Iterator[Fact]:
    """Every fraction and ratio among the free tokens; an article written onto it belongs to the span."""
    tokens = source.tokens
    for share in source.language.numerals.shares(source.document.text, tokens):
        if not _is_free(source, share) or is_glued(source, share.first, share.end):
            continue
        first = whole_word(source, share.first)
        how = comparator(source, first, share.end)
        value = f"{share.parts}/{share.whole}"
        start, end = tokens[first].start, tokens[share.end - 1].end
        numbers = tuple(str(part) for part in (share.parts, share.whole) if part > 1) if share.ratio else ()
        yield Fact("quantity", value, start, end, how, unit=SHARE, confidence=share.confidence, aliases=numbers)


def _is_free(source: Source, share: Share) -> bool:
    """Whether no earlier fact holds it; in `un Français sur deux` a people may stand between the numbers."""
    if share.ratio:
        return source.free[share.first] and source.free[share.end - 1]
    return all(source.free[share.first : share.end])


EXTRACTOR: Final = Extractor("quantity", 255, _find, quantities_agree)
