"""Which values of one report the other one states too; the checks on values share it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from crosscheck.checks.base import Comparison, Draft
from crosscheck.facts import facts_match
from crosscheck.facts.agreement import SHARE
from crosscheck.facts.measures import same_dimension
from crosscheck.languages.currencies import possible
from crosscheck.languages.units import PEOPLE
from crosscheck.model import Fact, Link, Span

__all__ = ["agree", "different", "may_count_the_same", "stated", "value_text"]

AROUND: Final = 1


def agree(one: Fact, other: Fact) -> bool:
    """Whether two facts state the same value of the same thing, as far as it is known what is counted."""
    return facts_match(one, other) and may_count_the_same(one, other)


def may_count_the_same(one: Fact, other: Fact) -> bool:
    """Whether nothing says that two numbers count different things; victims and women are people alike."""
    if one.unit is None or other.unit is None or one.unit == other.unit:
        return True
    if one.kind == other.kind == "money":
        return bool(possible(one.unit) & possible(other.unit))
    return (one.unit in PEOPLE and other.unit in PEOPLE) or same_dimension(one.unit, other.unit)


def stated(fact: Fact, others: Iterable[Fact]) -> bool:
    """Whether one of the others states the same."""
    return any(agree(fact, other) for other in others)


def value_text(fact: Fact) -> str:
    """A value as a sentence names it."""
    sign = "" if fact.comparator == "=" else f"{fact.comparator} "
    return f"{sign}{fact.value}" + (f" {fact.unit_text}" if fact.unit_text else "")


def different(comparison: Comparison, kinds: Collection[str]) -> Iterator[Draft]:
    """Values of linked statements that contradict each other.

    A value is in question when neither the link nor the statements around it state it on the other side. Two values
    in question are a contradiction when they are of one kind and count the same thing, or are the only two of their
    kind in the link and nothing says that they count different things.
    """
    for link in comparison.links:
        open_left = _open(comparison, link, 0, kinds)
        open_right = _open(comparison, link, 1, kinds)
        for one, other in _pairs(open_left, open_right):
            yield _draft(comparison, one, other)


def _open(comparison: Comparison, link: Link, side: int, kinds: Collection[str]) -> list[Fact]:
    around = _around(comparison, link, 1 - side)
    names = (link.left, link.right)[side]
    facts = (fact for name in names for fact in comparison.facts_in[side][name] if fact.kind in kinds)
    return [fact for fact in facts if not stated(fact, around)]


def _around(comparison: Comparison, link: Link, side: int) -> list[Fact]:
    """The facts of the link's statements on one side and of the statements next to them."""
    order = list(comparison.statements[side])
    places = [order.index(name) for name in (link.left, link.right)[side]]
    wanted = {order[k] for p in places for k in range(p - AROUND, p + AROUND + 1) if 0 <= k < len(order)}
    return [fact for name in order if name in wanted for fact in comparison.facts_in[side][name]]


def _pairs(left: list[Fact], right: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    taken: set[str] = set()
    for one in left:
        same = [b for b in right if b.kind == one.kind and b.id not in taken and _comparable(one, b)]
        sure = [b for b in same if one.unit is not None and b.unit == one.unit]
        alone = len(same) == 1 and sum(a.kind == one.kind for a in left) == 1
        if sure or alone:
            other = (sure or same)[0]
            taken.add(other.id)
            yield one, other


def _comparable(one: Fact, other: Fact) -> bool:
    """Whether two values may be one thing told in two ways: a share of something is no number of things."""
    return (one.unit == SHARE) == (other.unit == SHARE) and may_count_the_same(one, other)


def _draft(comparison: Comparison, one: Fact, other: Fact) -> Draft:
    sure = 0.9 if one.unit is not None and one.unit == other.unit else 0.7
    words = {
        "side": comparison.labels[0],
        "other": comparison.labels[1],
        "value": value_text(one),
        "other_value": value_text(other),
    }
    spans = ((Span(one.start, one.end),), (Span(other.start, other.end),))
    confidence = sure * one.confidence * other.confidence
    return Draft(spans, confidence, ((one.value,), (other.value,)), words=words)
