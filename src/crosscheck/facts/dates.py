"""Reading one date, of whatever precision, that begins at a token."""

from __future__ import annotations

import datetime
import re
from functools import cache
from itertools import pairwise
from typing import Final

from attrs import frozen

from crosscheck.facts.base import Source
from crosscheck.facts.phrases import Phrases, phrases
from crosscheck.facts.spans import is_glued
from crosscheck.languages import Language
from crosscheck.languages.numerals import plain_digits

__all__ = ["DateReading", "is_plausible_year", "read_date", "year_at"]

EARLIEST: Final = 1900
LATEST: Final = 2100
SEPARATORS: Final = frozenset("/-.–")
DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
DAYS: Final = 31
CENTURY: Final = 1900
RECENT: Final = 2000


@frozen
class DateReading:
    """A date in EDTF over `tokens[first:end]`."""

    first: int
    end: int
    value: str
    confidence: float = 1.0


@frozen
class _Names:
    """The compiled phrases of one language about dates."""

    months: Phrases[int]
    doubtful: frozenset[str]
    cues: Phrases[bool]
    day_links: Phrases[bool]
    year_links: Phrases[bool]
    seasons: Phrases[int]
    decades: Phrases[int]
    not_decades: Phrases[bool]
    decade_cues: Phrases[bool]


@cache
def _names(language: Language) -> _Names:
    calendar = language.calendar

    def table(entries: frozenset[str]) -> Phrases[bool]:
        return phrases(dict.fromkeys(entries, True), language)

    return _Names(
        phrases(calendar.months, language),
        frozenset(language.fold(name) for name in calendar.doubtful_months),
        table(calendar.month_cues),
        table(calendar.day_links),
        table(calendar.year_links),
        phrases(calendar.seasons, language),
        phrases(calendar.decades, language),
        table(calendar.not_decades),
        table(calendar.decade_cues),
    )


def is_plausible_year(year: int) -> bool:
    """Whether a bare number is likely a year."""
    return EARLIEST <= year <= LATEST


def year_at(source: Source, index: int) -> int | None:
    """The number of exactly four digits at a token."""
    if not 0 <= index < len(source.tokens) or source.tokens[index].kind != "number":
        return None
    run = plain_digits(source.tokens[index].norm)
    return int(run) if len(run) == 4 and run.isdigit() and run[0] in "12" else None


def read_date(source: Source, index: int) -> DateReading | None:
    """The date that begins at a token, other than a bare year."""
    return _numeric(source, index) or _day_month(source, index) or _month(source, index) or _other(source, index)


def _numeric(source: Source, index: int) -> DateReading | None:
    """`14/03/2023`, `14.03.2023`, `2023-03-14`: the day comes first unless the year does."""
    tokens = source.tokens
    if tokens[index].kind != "number":
        return None
    if match := DOTTED.fullmatch(plain_digits(tokens[index].norm)):
        day, month, year = map(int, match.groups())
        return _dated(index, index + 1, year, month, day)
    parts = tokens[index : index + 5]
    if len(parts) < 5 or [t.kind for t in parts] != ["number", "mark", "number", "mark", "number"]:
        return None
    joined = all(a.end == b.start for a, b in pairwise(parts))
    if not joined or parts[1].norm != parts[3].norm or parts[1].norm not in SEPARATORS:
        return None
    runs = [plain_digits(parts[at].norm) for at in (0, 2, 4)]
    if not all(run.isdigit() for run in runs) or is_glued(source, index, index + 5):
        return None
    first, second, third = map(int, runs)
    if len(runs[0]) == 4:
        return _dated(index, index + 5, first, second, third)
    if len(runs[2]) != 4:
        return None
    return _dated(index, index + 5, third, second, first) or _dated(index, index + 5, third, first, second)


def _dated(first: int, end: int, year: int, month: int, day: int) -> DateReading | None:
    try:
        return DateReading(first, end, datetime.date(year, month, day).isoformat())
    except ValueError:
        return None


def _day_month(source: Source, index: int) -> DateReading | None:
    """`14 mars 2023`, `1er mai`, with a linking word between day and month where the language has one."""
    tokens, names = source.tokens, _names(source.language)
    day, after = _day(source, index)
    if day is None or after >= len(tokens):
        return None
    for at in {after, link[0] if (link := names.day_links.at(tokens, after)) else after}:
        if (month := _month_name(source, at)) is not None:
            return _with_year(source, index, month[0], month[1], day)
    return None


def _day(source: Source, index: int) -> tuple[int | None, int]:
    """A day of the month in digits or words, and the index after it."""
    tokens = source.tokens
    numerals = source.language.numerals
    first_day = source.language.calendar.first_day
    if tokens[index].kind == "number":
        run = plain_digits(tokens[index].norm)
        end = index + 1
        if end < len(tokens) and tokens[end].norm in first_day and run == "1":
            end += 1
        return (int(run) if run.isdigit() and 1 <= int(run) <= DAYS else None), end
    if tokens[index].norm in first_day:
        return 1, index + 1
    text = source.document.text
    reading = numerals.ordinal(text, tokens, index) or numerals.read(text, tokens, index)
    if reading is not None and 1 <= reading.value <= DAYS and reading.value % 1 == 0:
        return int(reading.value), reading.end
    return None, index


def _month_name(source: Source, index: int) -> tuple[int, int] | None:
    """The index after the month that begins at a token, and its number; a second name for it may follow a slash."""
    names, tokens = _names(source.language), source.tokens
    if (found := names.months.at(tokens, index)) is None:
        return None
    end, month = found
    if end + 1 < len(tokens) and tokens[end].norm in {"/", "("}:
        again = names.months.at(tokens, end + 1)
        if again is not None and again[1] == month:
            end = again[0] + (tokens[end].norm == "(" and again[0] < len(tokens))
    return end, month


def _month(source: Source, index: int) -> DateReading | None:
    """`mars 2023`, or a month alone where its name is no other word."""
    names, tokens = _names(source.language), source.tokens
    if (found := _month_name(source, index)) is None:
        return None
    end, month = found
    reading = _with_year(source, index, end, month, None)
    if reading.value[0] != "-":
        return reading
    doubtful = " ".join(token.norm for token in tokens[index:end]) in names.doubtful
    surface = source.document.text[tokens[index].start : tokens[end - 1].end]
    if doubtful and ((not surface[0].islower() and surface[0].isupper()) or names.cues.before(tokens, index) is None):
        return None
    return reading


def _with_year(source: Source, first: int, end: int, month: int, day: int | None) -> DateReading:
    """Adds the year that follows a month, if one does."""
    link = _names(source.language).year_links.at(source.tokens, end)
    tail = f"{month:02}" if day is None else f"{month:02}-{day:02}"
    for at in (end, link[0] if link else end):
        year = year_at(source, at)
        if year is not None and not is_glued(source, at, at + 1):
            return DateReading(first, at + 1, f"{year}-{tail}")
    return DateReading(first, end, f"--{tail}", 1.0 if day else 0.8)


def _other(source: Source, index: int) -> DateReading | None:
    """`printemps 2023`, `années 1990`, and words that name a decade by themselves."""
    names, tokens = _names(source.language), source.tokens
    if (season := names.seasons.at(tokens, index)) is not None:
        link = names.year_links.at(tokens, season[0])
        for at in (season[0], link[0] if link else season[0]):
            if (year := year_at(source, at)) is not None:
                return DateReading(index, at + 1, f"{year}-{season[1]}")
        return None
    if (decade := names.decades.at(tokens, index)) is not None:
        if names.not_decades.at(tokens, decade[0]) is not None:
            return None
        return DateReading(index, decade[0], f"{_century(decade[1]) // 10}X", 0.8)
    if (cue := names.decade_cues.at(tokens, index)) is not None and cue[0] < len(tokens):
        return _decade(source, index, cue[0])
    return None


def _decade(source: Source, first: int, index: int) -> DateReading | None:
    """`années 1990`, `années 80`."""
    token = source.tokens[index]
    run = plain_digits(token.norm) if token.kind == "number" else ""
    if len(run) not in {2, 4} or not run.isdigit() or run[-1] != "0":
        return None
    year = int(run) if len(run) == 4 else _century(int(run))
    return DateReading(first, index + 1, f"{year // 10}X") if year > EARLIEST - 1000 else None


def _century(tens: int) -> int:
    """The first year of the decade with these tens that a report of today means."""
    return tens + (CENTURY if tens > 20 else RECENT)
