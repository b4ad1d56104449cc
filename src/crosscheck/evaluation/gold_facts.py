"""Facts against gold: same kind, same value, and spans that share at least half of what they hold together.

What the extractors themselves doubt (confidence below a half: "marocain" as a mention of Morocco, a dual that may count
nothing) supports other facts and is never reported by itself: it counts where it is right, and not where it is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve, frozen

from crosscheck.evaluation.gold import Gold, GoldFact
from crosscheck.facts import facts_match
from crosscheck.model import Fact, Span, span_of
from crosscheck.report import Report

__all__ = ["FactVerdict", "fact_verdicts"]

HALF: Final = 0.5
NAMES: Final = frozenset({"person", "place", "organisation"})


@frozen
class FactVerdict:
    """What became of one fact of the gold, or of an extracted one that the gold does not know."""

    kind: str
    outcome: str
    side: int
    span: Span
    value: str


def fact_verdicts(report: Report, gold: Gold) -> Iterator[FactVerdict]:
    """Verdicts `right`, `left out` and `wrong` on the facts of both reports; nothing where gold lists no facts."""
    for side in (0, 1) if gold.facts is not None else ():
        expected = [fact for fact in gold.facts or () if fact.side == side]
        found = list(report.facts[side])
        for fact in sorted(expected, key=lambda fact: fact.optional):
            match = next((other for other in found if _same(fact, other)), None)
            if match is not None:
                found.remove(match)
            if not fact.optional:
                outcome = "right" if match is not None else "left out"
                yield FactVerdict(fact.kind, outcome, side, fact.span, fact.value)
        excused = [fact.span for fact in expected if fact.optional]
        for other in found:
            if other.confidence >= HALF and not any(_together(span_of(other), span) >= HALF for span in excused):
                yield FactVerdict(other.kind, "wrong", side, span_of(other), other.value)


def _same(gold: GoldFact, found: Fact) -> bool:
    return gold.kind == found.kind and _together(gold.span, span_of(found)) >= HALF and _same_value(gold, found)


def _same_value(gold: GoldFact, found: Fact) -> bool:
    """Equal values; names by the matcher, for one name is spelled in many ways."""
    if gold.kind in NAMES:
        return facts_match(evolve(found, value=gold.value, aliases=()), found)
    return gold.value == found.value


def _together(one: Span, other: Span) -> float:
    """What two spans share, over what they hold together."""
    shared = one.overlap(other)
    return shared / (len(one) + len(other) - shared)
