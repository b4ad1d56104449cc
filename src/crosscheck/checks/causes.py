"""Which values of one report are missing in the other for one reason, so that they are told once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from crosscheck.checks.mentions import NAMES
from crosscheck.checks.values import agree
from crosscheck.model import Fact

__all__ = ["leader"]

NAMED: Final = NAMES | {"acronym"}


def leader(fact: Fact, others: Iterable[Fact]) -> Fact | None:
    """The value that says the same as `fact` and more: the full name of a short one, the miles after the kilometres.

    Args:
        fact: A value.
        others: All values of the same report that are told; `fact` may be among them.
    """
    return next((other for other in others if _says_more(other, fact) and _is_one(other, fact)), None)


def _says_more(one: Fact, other: Fact) -> bool:
    """Whether the first is the longer name, of names of one length and of other values the one that stands first."""
    if one.kind in NAMED and other.kind in NAMED:
        return (one.end - one.start, -one.start) > (other.end - other.start, -other.start)
    return one.start < other.start


def _is_one(one: Fact, other: Fact) -> bool:
    """Whether two values of one report are the same thing: names anywhere, other values within one statement."""
    near = one.statement == other.statement or (one.kind in NAMED and other.kind in NAMED)
    return near and agree(one, other)
