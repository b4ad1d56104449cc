"""How well a report agrees with gold.

Links are scored as sets of word pairs: gold pairs are the products of each gold link's passages less the passages
that only one report has, predicted pairs the products of each link's statements less its XC102 spans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.evaluation.gold import Gold
from crosscheck.model import Analysis, Span, span_of
from crosscheck.report import Report

__all__ = ["covered", "link_scores", "missing_spans", "share_missing"]

Pair = tuple[int, int]
PASSAGES = ("XC101", "XC102")


def link_scores(report: Report, gold: Gold) -> tuple[float, float]:
    """Precision and recall of the links, over pairs of words."""
    expected = set(_gold_pairs(report, gold))
    found = set(_found_pairs(report))
    both = len(expected & found)
    return both / max(1, len(found)), both / max(1, len(expected))


def missing_spans(report: Report, side: int) -> tuple[Span, ...]:
    """The passages of one side that the report says the other one lacks."""
    return tuple(span for finding in report.findings if finding.code in PASSAGES for span in finding.spans[side])


def covered(passage: Span, spans: Iterable[Span], text: str) -> float:
    """The share of the letters and digits of a passage that the spans hold."""
    held = {place for span in spans for place in range(span.start, span.end)}
    places = [place for place in range(passage.start, passage.end) if text[place].isalnum()]
    return sum(place in held for place in places) / max(1, len(places))


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
    holes = tuple(tuple(only.span for only in gold.only if only.side == side) for side in (0, 1))
    for link in gold.links:
        yield from _products(report, link.spans, (holes[0], holes[1]))


def _found_pairs(report: Report) -> Iterator[Pair]:
    statements = tuple({s.id: span_of(s) for s in side} for side in report.statements)
    details = tuple(
        tuple(span for f in report.findings if f.code == "XC102" for span in f.spans[side]) for side in (0, 1)
    )
    for link in report.links:
        spans = tuple(statements[0][i] for i in link.left), tuple(statements[1][i] for i in link.right)
        yield from _products(report, spans, (details[0], details[1]))


def _products(
    report: Report, spans: tuple[tuple[Span, ...], tuple[Span, ...]], holes: tuple[tuple[Span, ...], tuple[Span, ...]]
) -> Iterator[Pair]:
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
