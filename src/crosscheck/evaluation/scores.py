"""How well the links of a report agree with gold.

Links are scored as sets of word pairs: gold pairs are the products of each gold link's passages less the passages
that only one report has, predicted pairs the products of each link's statements less its XC102 spans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from crosscheck.evaluation.gold import Gold
from crosscheck.evaluation.projection import found_in
from crosscheck.model import Analysis, Span
from crosscheck.report import Report

__all__ = ["coverage_errors", "covered", "link_numbers", "link_scores", "missing_spans", "share_missing"]

PASSAGES: Final = ("XC101", "XC102")

Pair = tuple[int, int]
Spans = tuple[Span, ...]
Sides = tuple[Spans, Spans]


def link_numbers(report: Report, gold: Gold, groups: Iterable[Sides] | None = None) -> tuple[int, int, int]:
    """How many pairs of words are linked rightly, wrongly, and how many are left out.

    Args:
        report: The report on the two texts of the gold.
        gold: What should be found.
        groups: The passages that another aligner links; those of the report by default.
    """
    expected = set(_gold_pairs(report, gold))
    found = set(_found_pairs(report) if groups is None else _pairs(report, groups, ((), ())))
    both = len(expected & found)
    return both, len(found) - both, len(expected) - both


def link_scores(report: Report, gold: Gold) -> tuple[float, float]:
    """Precision and recall of the links, over pairs of words."""
    right, wrong, left_out = link_numbers(report, gold)
    return right / max(1, right + wrong), right / max(1, right + left_out)


def coverage_errors(report: Report, gold: Gold) -> tuple[float, float]:
    """For each side, how far the reported coverage is from that of the gold; both are shares of word characters."""
    left, right = (
        abs(report.coverage[label] - _coverage(report, gold, side)) for side, label in enumerate(report.labels)
    )
    return left, right


def _coverage(report: Report, gold: Gold, side: int) -> float:
    """The share of what gold says of a text that stands in its links; what is optional counts neither way."""
    text = report.documents[side].text
    free = _places(text, (only.span for only in gold.only if only.side == side and only.optional))
    alone = _places(text, (only.span for only in gold.only if only.side == side)) - free
    linked = _places(text, (span for link in gold.links for span in link.spans[side])) - alone - free
    return len(linked) / max(1, len(linked) + len(alone))


def _places(text: str, spans: Iterable[Span]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end) if text[place].isalnum()}


def missing_spans(report: Report, side: int) -> tuple[Span, ...]:
    """The passages of one side that the report says the other one lacks."""
    return tuple(span for finding in report.findings if finding.code in PASSAGES for span in finding.spans[side])


def covered(passage: Span, spans: Iterable[Span], text: str) -> float:
    """The share of the letters and digits of a passage that the spans hold."""
    places = _places(text, (passage,))
    return len(places & _places(text, spans)) / max(1, len(places))


def share_missing(report: Report, gold: Gold) -> float:
    """The share of the word characters of `equivalent` passages that the report says are missing."""
    total = wrong = 0.0
    for side in (0, 1):
        spans = missing_spans(report, side)
        text = report.documents[side].text
        for link in gold.links:
            if link.relation == "equivalent":
                for passage in link.spans[side]:
                    length = sum(c.isalnum() for c in text[passage.start : passage.end])
                    total += length
                    wrong += length * covered(passage, spans, text)
    return wrong / max(1.0, total)


def _gold_pairs(report: Report, gold: Gold) -> Iterator[Pair]:
    left, right = (tuple(only.span for only in gold.only if only.side == side) for side in (0, 1))
    yield from _pairs(report, (link.spans for link in gold.links), (left, right))


def _found_pairs(report: Report) -> Iterator[Pair]:
    left, right = (
        tuple(span for f in report.findings if f.code == "XC102" for span in f.spans[side]) for side in (0, 1)
    )
    yield from _pairs(report, found_in(report).groups, (left, right))


def _pairs(report: Report, groups: Iterable[Sides], holes: Sides) -> Iterator[Pair]:
    for spans in groups:
        left, right = (_words(report.analyses[side], spans[side], holes[side]) for side in (0, 1))
        yield from ((i, j) for i in left for j in right)


def _words(analysis: Analysis, spans: Iterable[Span], holes: Iterable[Span]) -> list[int]:
    """The offsets of the words inside the spans and outside the holes."""
    closed = tuple(holes)
    return [
        token.start
        for span in spans
        for token in analysis.tokens_in(span.start, span.end)
        if token.kind in {"word", "number"} and not any(hole.start <= token.start < hole.end for hole in closed)
    ]
