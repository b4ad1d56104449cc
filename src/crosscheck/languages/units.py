"""What a language supplies about units: what is counted, measured and paid; phrases are written as in a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from crosscheck.languages.money import Money
from crosscheck.languages.percentages import Shares

__all__ = ["PEOPLE", "Units"]


# Concepts of people: a report may call the same ones victims, women or migrants.
PEOPLE: Final = frozenset(
    {
        "accused", "boy", "child", "death", "employee", "girl", "hostage", "inhabitant", "injured", "judge", "man",
        "member", "migrant", "minor", "passenger", "person", "player", "police officer", "prisoner", "refugee",
        "soldier", "student", "suspect", "victim", "woman", "worker",
    }
)  # fmt: skip


@frozen(eq=False, repr=False)
class Units:
    """The nouns and signs of one language that follow a number.

    Attributes:
        shares: How percentages are written.
        money: How sums of money are written.
        measures: Names and signs of measures to their symbol.
        concepts: Names of what reports count, to a language-neutral concept.
    """

    shares: Shares
    money: Money
    measures: Mapping[str, str]
    concepts: Mapping[str, str]

    @property
    def percent(self) -> Mapping[str, str]:
        """What makes a number a share of a hundred."""
        return self.shares.signs

    @property
    def currencies(self) -> Mapping[str, str]:
        """Names and signs of currencies that need no other evidence."""
        return self.money.names
