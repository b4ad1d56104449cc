"""What a report on a gold pair must show; each function returns what is missed, for the message of a failure."""

from __future__ import annotations

from crosscheck.evaluation import Gold, covered, missing_spans
from crosscheck.evaluation.gold import GoldFact
from crosscheck.model import Fact, Span
from crosscheck.report import Report

__all__ = ["missed_passages", "missed_values", "unflagged_values"]

REPORTED = 0.6
HALF = 0.5


def missed_passages(report: Report, gold: Gold) -> list[str]:
    """Required passages of which less than 60 % is reported by XC101 or XC102."""
    return [
        only.id
        for only in gold.only
        if not only.optional
        and covered(only.span, missing_spans(report, only.side), report.documents[only.side].text) < REPORTED
    ]


def missed_values(report: Report, gold: Gold) -> list[str]:
    """Required one-sided values that no fact has, at a span that fits."""
    return [
        f"{fact.kind} {fact.value}"
        for fact in gold.facts_only
        if not fact.optional and not any(_same(fact, found) for found in report.facts[fact.side])
    ]


def unflagged_values(report: Report, gold: Gold) -> list[str]:
    """Required one-sided values that no XC103 names on their side at one of their mentions."""
    flagged = [(side, f) for f in report.findings if f.code == "XC103" for side in (0, 1) if f.spans[side]]
    return [
        f"{fact.kind} {fact.value}"
        for fact in gold.facts_only
        if not fact.optional
        and not any(
            side == fact.side
            and fact.value in finding.values[side]
            and any(_overlap(fact.span, span) >= HALF for span in finding.spans[side])
            for side, finding in flagged
        )
    ]


def _same(gold: GoldFact, found: Fact) -> bool:
    fits = _overlap(gold.span, Span(found.start, found.end)) >= HALF
    return fits and found.kind == gold.kind and found.value == gold.value


def _overlap(one: Span, other: Span) -> float:
    """Intersection over union."""
    shared = one.overlap(other)
    return shared / (len(one) + len(other) - shared)
