"""What the readers of dates share: the reading itself, and the year at a token."""

from __future__ import annotations

from attrs import frozen

from crosscheck.facts.base import Source
from crosscheck.languages.numerals import plain_digits

__all__ = ["DateReading", "year_at"]

YEAR: int = 4


@frozen
class DateReading:
    """A date in EDTF over `tokens[first:end]`.

    Attributes:
        first: Index of its first token.
        end: Index after its last one.
        value: The date, or two of them for a month or year of another calendar.
        confidence: How sure the reading is, from 0 to 1.
        unit: `hijri` for a date of the Islamic calendar.
    """

    first: int
    end: int
    value: str
    confidence: float = 1.0
    unit: str | None = None


def year_at(source: Source, index: int) -> int | None:
    """The number of exactly four digits at a token."""
    if not 0 <= index < len(source.tokens) or source.tokens[index].kind != "number":
        return None
    run = plain_digits(source.tokens[index].norm)
    return int(run) if len(run) == YEAR and run.isdigit() and run[0] in "12" else None
