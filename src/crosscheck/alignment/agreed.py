"""Which values two reports agree on, and which ones only one of them states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from crosscheck.alignment.values import Agreeing, numbered
from crosscheck.model import Fact

__all__ = ["Agreed"]

# Kinds whose values are seldom missed, so that one without a counterpart tells something.
TELLING: Final = frozenset(
    {"quantity", "percent", "money", "date", "period", "duration", "time", "age", "label", "identifier"}
)
Facts = tuple[Sequence[Fact], Sequence[Fact]]


@frozen
class Agreed:
    """The agreement of two reports; equal facts are tried once.

    Attributes:
        facts: The facts of both reports.
        numbers: For each report and fact the number of the distinct fact that it is.
        pairs: The numbers of left and right facts that agree; passages that are quoted are not compared.
    """

    facts: Facts
    numbers: tuple[Sequence[int], Sequence[int]]
    pairs: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, facts: Facts) -> Agreed:
        """Holds the facts of one report against those of the other."""
        numbers, distinct = numbered(facts[0])
        known = Agreeing(facts[1])
        pairs = ((i, j) for i, fact in enumerate(distinct) if fact.kind != "quote" for j in known.matches(fact))
        return cls(facts, (numbers, known.numbers), tuple(pairs))

    def alone(self, side: int) -> tuple[Fact, ...]:
        """The values of a side that the other one does not state."""
        known = {pair[side] for pair in self.pairs}
        own = zip(self.facts[side], self.numbers[side], strict=True)
        return tuple(fact for fact, number in own if fact.kind in TELLING and number not in known)
