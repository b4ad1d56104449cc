"""Whether two values are the same one of the same thing, and how a sentence names them."""

from __future__ import annotations

from collections.abc import Iterable

from crosscheck.facts import facts_match
from crosscheck.facts.measures import same_dimension
from crosscheck.languages.currencies import possible
from crosscheck.languages.units import PEOPLE
from crosscheck.model import Fact

__all__ = ["agree", "may_count_the_same", "stated", "value_text"]


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
    """A value as a sentence names it, with what it counts."""
    sign = "" if fact.comparator == "=" else f"{fact.comparator} "
    mark = " %" if fact.kind == "percent" else ""
    return f"{sign}{fact.value}{mark}" + (f" {fact.unit_text}" if fact.unit_text else "")
