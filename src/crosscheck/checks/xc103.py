"""A value stands in one report and nowhere in the other.

Numbers, dates, names and the like are compared by value, however each report writes them: a coarser date is satisfied
by a finer one, an approximation by a number inside its meaning, an acronym by its expansion. A value that is stated
several times is one finding with all its mentions. What the other report says in other words is not told, nor what it
contradicts. Quotations are never reported here; an acronym is information only. The confidence is how often such a
value is really missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Check, Comparison, Draft, Example, Place
from crosscheck.checks.causes import leader
from crosscheck.checks.mentions import NAMES, same_number, spelled_out, spoken
from crosscheck.checks.missing import missing_model, traits
from crosscheck.checks.values import paired, stated, value_text
from crosscheck.facts import facts_match
from crosscheck.model import Fact, Severity, span_of

__all__ = ["CHECK", "Alone", "alone"]

SILENT: Final = frozenset({"quote"})
DATE: Final = "date"
QUANTITY: Final = "quantity"
RELATIVE: Final = "relative:"  # "this week" means nothing without its day
LEAST: Final = 0.5
"""A value is told when it is rather missing than not; so is a fact believed."""
MINOR: Final = frozenset({"acronym"})


@frozen
class Alone:
    """A value that no fact of the other report states: all its mentions, and how likely it is missing there."""

    side: int
    mentions: tuple[Fact, ...]
    traits: tuple[tuple[float, ...], ...]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each distinct value that only one side states."""
    model = missing_model()
    told = []
    differing = paired(comparison)
    for value in alone(comparison):
        if any(fact.id in differing[value.side] for fact in value.mentions):
            continue
        chance = min(map(model.chance, value.traits))
        if chance >= LEAST or _introduced(value):
            told.append((value, chance))
    for value, chance in told:
        more = leader(value.mentions[0], (other.mentions[0] for other, _ in told if other.side == value.side))
        yield _draft(comparison, value, chance, (value.side, span_of(more)) if more else None)


def _introduced(value: Alone) -> bool:
    """Whether a report writes an acronym after the name that it stands for, so that there is no doubt what it is."""
    return any(fact.kind in MINOR and fact.aliases and fact.confidence == 1.0 for fact in value.mentions)


def alone(comparison: Comparison) -> Iterator[Alone]:
    """The distinct values that no fact of the other report states, with what tells how likely they are missing."""
    for side in (0, 1):
        groups: dict[tuple[str, str, str | None], list[Fact]] = {}
        for fact in comparison.facts[side]:
            if fact.kind not in SILENT and not fact.value.startswith(RELATIVE):
                groups.setdefault((fact.kind, fact.value, fact.unit), []).append(fact)
        for mentions in groups.values():
            if max(fact.confidence for fact in mentions) >= LEAST and not any(
                _is_stated(comparison, fact, side) for fact in mentions
            ):
                rows = tuple(traits(comparison, fact, side, len(mentions)) for fact in mentions)
                yield Alone(side, tuple(mentions), rows)


def _is_stated(comparison: Comparison, fact: Fact, side: int) -> bool:
    """Whether the other report states the value: anywhere of the same thing, in the linked statements of anything."""
    other = 1 - side
    precise = [found for found in comparison.facts[other] if _is_as_precise(found, fact)]
    if stated(fact, (found for found in precise if _tells_anywhere(found, fact))):
        return True
    if spoken(comparison, fact, side) if fact.kind in NAMES else same_number(comparison, fact, side):
        return True
    if fact.kind in MINOR and spelled_out(comparison, fact, side):
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


def _draft(comparison: Comparison, value: Alone, chance: float, cause: Place | None) -> Draft:
    side, first = value.side, value.mentions[0]
    spans = tuple(map(span_of, value.mentions))
    words = {
        "side": comparison.labels[side],
        "other": comparison.labels[1 - side],
        "value": value_text(first),
    }
    anchor = comparison.anchor(side, first.start)
    severity: Severity | None = "info" if first.kind in MINOR else None
    ends = (first.value,)
    if side == 0:
        return Draft((spans, ()), chance, (ends, ()), (None, anchor), words=words, severity=severity, cause=cause)
    return Draft(((), spans), chance, ((), ends), (anchor, None), words=words, severity=severity, cause=cause)


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
