"""Reading dates of the Islamic calendar; their value is the day in the common one.

The converter is `hijridate` (Umm al-Qura calendar of Saudi Arabia); elsewhere the day may differ by one, for the month
begins when its moon is seen.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache, cached_property
from typing import Final

from attrs import frozen

from crosscheck.facts.base import Source
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.readings import DateReading
from crosscheck.languages import Language
from crosscheck.languages.numerals import plain_digits

__all__ = ["HIJRI", "hijri_month_at", "hijri_names", "hijri_value", "read_hijri"]

HIJRI: Final = "hijri"
FIRST_YEAR: Final = 1343  # of the table of Umm al-Qura
LAST_YEAR: Final = 1500
LONGEST_MONTH: Final = 30
MONTHS: Final = 12
UNSURE: Final = 0.8
Year = tuple[int, int]


@frozen(eq=False, repr=False)
class _Names:
    """The compiled phrases of one language about the Islamic calendar."""

    months: Phrases[int]
    marks: Phrases[bool]
    days: Phrases[int]
    day_links: Phrases[bool]
    year_links: Phrases[bool]
    year_cues: Phrases[bool]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The norms of words with which a date may begin."""
        return self.months.firsts | self.days.firsts


@cache
def hijri_names(language: Language) -> _Names:
    """The phrases of a language about the Islamic calendar, compiled once."""
    calendar = language.calendar

    return _Names(
        phrases(calendar.hijri_months, language),
        phrase_set(calendar.hijri_marks, language),
        phrases(calendar.days, language),
        phrase_set(calendar.day_links | {"،", ","}, language),
        phrase_set(calendar.year_links, language),
        phrase_set(calendar.year_cues, language),
    )


def read_hijri(source: Source, index: int) -> DateReading | None:
    """The date of the Islamic calendar that begins at a token."""
    token = source.tokens[index]
    if token.kind != "number" and token.norm not in hijri_names(source.language).begins:
        return None
    return _numeric(source, index) or _named(source, index) or _year(source, index)


def hijri_month_at(source: Source, index: int) -> tuple[int, int] | None:
    """The index after the Islamic month at a token, and its number."""
    return hijri_names(source.language).months.at(source.tokens, index)


def hijri_value(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """The day in the common calendar, or the first and the last day of a month or year."""
    from hijridate import Hijri

    try:
        if day is not None and month is not None:
            return str(Hijri(year, month, day).to_gregorian().isoformat())
        after = Hijri(year + 1, 1, 1) if month in {None, MONTHS} else Hijri(year, (month or 0) + 1, 1)
        first = Hijri(year, month or 1, 1).to_gregorian().isoformat()
        return f"{first}/{(after.to_gregorian() - timedelta(days=1)).isoformat()}"
    except (ValueError, OverflowError):
        return None


def _made(first: int, end: int, value: str | None, confidence: float = 1.0) -> DateReading | None:
    return DateReading(first, end, value, confidence, HIJRI) if value is not None else None


def _digits(source: Source, index: int) -> int | None:
    if not 0 <= index < len(source.tokens) or source.tokens[index].kind != "number":
        return None
    run = plain_digits(source.tokens[index].norm)
    return int(run) if run.isdigit() else None


def _year_after(source: Source, index: int) -> tuple[int, int, bool] | None:
    """The index after a year of the Islamic calendar with its sign, the year, and whether the sign stands there."""
    names, tokens = hijri_names(source.language), source.tokens
    link = names.year_links.at(tokens, index)
    for at in (index, link[0] if link else index):
        year = _digits(source, at)
        if year is not None and FIRST_YEAR <= year < LAST_YEAR:
            mark = names.marks.at(tokens, at + 1)
            return (mark[0], year, True) if mark else (at + 1, year, False)
    return None


def _numeric(source: Source, index: int) -> DateReading | None:
    """`11/11/1447` and `1447/11/11` with the sign of the calendar after them."""
    tokens = source.tokens
    if (first := _digits(source, index)) is None:
        return None
    second, third = _digits(source, index + 2), _digits(source, index + 4)
    if second is None or third is None:
        return None
    mark = hijri_names(source.language).marks.at(tokens, index + 5)
    separators = {tokens[index + 1].norm, tokens[index + 3].norm}
    if mark is None or len(separators) != 1 or not separators <= {"/", "-"}:
        return None
    year, month, day = (first, second, third) if first >= FIRST_YEAR else (third, second, first)
    return _made(index, mark[0], hijri_value(year, month, day))


def _named(source: Source, index: int) -> DateReading | None:
    """`11 dhu al-qada 1447`, `ramadan 1445`; without its year a day is `relative:`, and a month nothing."""
    names, tokens = hijri_names(source.language), source.tokens
    day, at = _day(source, index)
    link = names.day_links.at(tokens, at) if day else None
    month = names.months.at(tokens, at) or (names.months.at(tokens, link[0]) if link else None)
    if month is None:
        return None
    year = _year_after(source, month[0])
    if year is not None:
        return _made(index, year[0], hijri_value(year[1], month[1], day), 1.0 if day else UNSURE)
    if day is None:
        return None
    return DateReading(index, month[0], f"relative:H-{month[1]:02}-{day:02}", UNSURE, HIJRI)


def _day(source: Source, index: int) -> tuple[int | None, int]:
    tokens = source.tokens
    day = _digits(source, index)
    if day is not None:
        first = index + 1 < len(tokens) and tokens[index + 1].norm in source.language.calendar.first_day
        end = index + 2 if first and day == 1 else index + 1
        return (day, end) if 1 <= day <= LONGEST_MONTH else (None, index)
    found = hijri_names(source.language).days.at(tokens, index)
    return (found[1], found[0]) if found else (None, index)


def _year(source: Source, index: int) -> DateReading | None:
    """`1445` with the sign of the calendar after it."""
    if _digits(source, index) is None:
        return None
    found = _year_after(source, index)
    if found is None or not found[2]:
        return None
    return _made(index, found[0], hijri_value(found[1]), UNSURE)
