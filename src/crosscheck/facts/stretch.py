"""What a stretch of time in a text is, and two of them as one range."""

from __future__ import annotations

from attrs import evolve, frozen

from crosscheck.facts.base import Source
from crosscheck.facts.changes import is_change
from crosscheck.facts.isoduration import days
from crosscheck.facts.numerals import joined
from crosscheck.model import Comparator

__all__ = ["Stretch", "ranged"]


@frozen
class Stretch:
    """A stretch of time over `tokens[first:end]`.

    Attributes:
        first: Index of its first token.
        end: Index after its last one.
        low: Its length as an ISO 8601 duration, or the lower end of a range.
        high: The upper end of a range.
        comparator: How it is meant.
        confidence: How sure the reading is.
        opener: Index of the first token of what opens the range, or `first`.
        hyphenated: Whether a hyphen joins the ends of the range.
    """

    first: int
    end: int
    low: str
    high: str | None
    comparator: Comparator
    confidence: float
    opener: int
    hyphenated: bool = False

    @property
    def value(self) -> str:
        """The canonical value."""
        return self.low if self.high is None else f"{self.low}/{self.high}"


def ranged(source: Source, found: list[Stretch]) -> list[Stretch]:
    """`entre trois mois et deux ans`, `six mois à un an`: two stretches that make a range."""
    made = list[Stretch]()
    for stretch in found:
        before = made[-1] if made else None
        if before is not None and before.high is None and stretch.high is None:
            place = joined(source, before.first, before.end)
            follows = place is not None and place[0] == stretch.first and days(before.low) < days(stretch.low)
            if place is not None and follows and (place[1] == before.first or not is_change(source, place[1])):
                made[-1] = evolve(before, end=stretch.end, high=stretch.low, opener=place[1])
                continue
        made.append(stretch)
    return made
