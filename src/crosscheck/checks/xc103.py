"""A value stands in one report and nowhere in the other.

Numbers, dates, names and the like are compared by value, however each report writes them: a coarser date is satisfied
by a finer one, an approximation by a number inside its meaning, an acronym by its expansion. A value that is stated
several times is one finding with all its mentions. Quotations are never reported here; an acronym is information only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.mentions import NAMES, mentioned
from crosscheck.checks.values import stated, value_text
from crosscheck.facts import facts_match
from crosscheck.model import Fact, Severity, Span

__all__ = ["CHECK"]

SILENT: Final = frozenset({"quote"})
DATE: Final = "date"
PERSON: Final = "person"
QUANTITY: Final = "quantity"
RELATIVE: Final = "relative:"  # "this week" means nothing without its day
LEAST: Final = 0.5
MINOR: Final = frozenset({"acronym"})


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each distinct value that only one side states."""
    for side in (0, 1):
        groups: dict[tuple[str, str, str | None], list[Fact]] = {}
        for fact in comparison.facts[side]:
            if fact.kind not in SILENT and not fact.value.startswith(RELATIVE):
                groups.setdefault((fact.kind, fact.value, fact.unit), []).append(fact)
        for mentions in groups.values():
            if max(fact.confidence for fact in mentions) >= LEAST and not any(
                _is_stated(comparison, fact, side) for fact in mentions
            ):
                yield _draft(comparison, side, mentions)


def _is_stated(comparison: Comparison, fact: Fact, side: int) -> bool:
    """Whether the other report states the value: anywhere of the same thing, in the linked statements of anything."""
    other = 1 - side
    precise = [found for found in comparison.facts[other] if _is_as_precise(found, fact)]
    if stated(fact, (found for found in precise if _tells_anywhere(found, fact))):
        return True
    if _is_mentioned(comparison, fact, side):
        return True
    link = comparison.link_of[side].get(fact.statement or "")
    names = frozenset((link.left, link.right)[other] if link else ())
    return any(facts_match(fact, found) for found in precise if found.statement in names)


def _tells_anywhere(found: Fact, fact: Fact) -> bool:
    """Whether it counts outside linked statements: small numbers are everywhere, so a doubtful one must stand close."""
    if QUANTITY not in (found.kind, fact.kind):
        return True
    return found.kind == fact.kind and found.confidence >= LEAST


def _is_as_precise(found: Fact, fact: Fact) -> bool:
    """March 2023 states 2023 too, but 2023 does not state March 2023, nor does "yesterday" or "on Friday"."""
    if fact.kind != DATE or found.kind != DATE:
        return True
    return len(found.value) >= len(fact.value) and not found.value.startswith(RELATIVE)


def _is_mentioned(comparison: Comparison, fact: Fact, side: int) -> bool:
    """For names that stand in no table: whether words of the other report sound like them."""
    listed = fact.kind != PERSON and fact.confidence == 1.0
    return fact.kind in NAMES and not listed and mentioned(comparison, fact, side)


def _draft(comparison: Comparison, side: int, mentions: list[Fact]) -> Draft:
    first = mentions[0]
    spans = tuple(Span(fact.start, fact.end) for fact in mentions)
    words = {
        "side": comparison.labels[side],
        "other": comparison.labels[1 - side],
        "value": value_text(first),
    }
    anchor = comparison.anchor(side, first.start)
    severity: Severity | None = "info" if first.kind in MINOR else None
    confidence = max(fact.confidence for fact in mentions)
    if side == 0:
        return Draft((spans, ()), confidence, ((first.value,), ()), (None, anchor), words=words, severity=severity)
    return Draft(((), spans), confidence, ((), (first.value,)), (anchor, None), words=words, severity=severity)


CHECK: Final = Check(
    "XC103",
    "fact-only-in-one",
    "warning",
    find,
    (
        Example(
            {
                "fr": "La police a arrêté 45 personnes à Oran en mars 2021.",
                # "The police arrested people in Oran in March 2021."
                "ar": "اعتقلت الشرطة أشخاصا في وهران في مارس 2021.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "La police a arrêté 45 personnes à Oran.",
                # "The police arrested 45 persons in Oran in December 2021." (Maghrebi month name)
                "ar": "اعتقلت الشرطة 45 شخصا في وهران في دجنبر 2021.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "La police a arrêté trois suspects à Oran en décembre 2021.",
                # "The police arrested 3 suspects in Oran in December 2021." (Levantine month name)
                "ar": "اعتقلت الشرطة 3 مشتبهين في وهران في كانون الأول 2021.",
            },
            flags=False,
        ),
    ),
)
