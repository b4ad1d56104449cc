"""Reading one date of the common calendar that begins at a token."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from functools import cache, cached_property
from itertools import pairwise
from typing import Final

from attrs import frozen

from crosscheck.facts.base import Source
from crosscheck.facts.eras import read_era
from crosscheck.facts.hijri import hijri_names, read_hijri
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.readings import DateReading, year_at
from crosscheck.facts.spans import is_glued
from crosscheck.languages import Language
from crosscheck.languages.numerals import plain_digits

__all__ = ["begins_date", "day_at", "is_plausible_year", "month_at", "read_date"]

EARLIEST: Final = 1900
LATEST: Final = 2100
SEPARATORS: Final = frozenset("/-.–")
DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d\d)\.(\d\d)\.(\d\d)")
YEAR_FIRST: Final = re.compile(r"(\d{4})\.(\d\d)\.(\d\d)")
CLOCK: Final = re.compile(r"t[0-2]\d")  # of ISO 8601: 2023-05-17T14:30
MARKS: Final = frozenset("-/–‑.")
DIRECTIONS: Final = frozenset("\u200e\u200f\u061c")  # some writers put them before the slashes of a date
DAYS: Final = 31
LEAP: Final = 2000
PIVOT: Final = 50
SHORT: Final = 2
MONTHS: Final = 12
UNSURE: Final = 0.6


@frozen(eq=False, repr=False)
class _Names:
    """The compiled phrases of one language about dates."""

    months: Phrases[int]
    doubtful: frozenset[str]
    cues: Phrases[bool]
    placed: Phrases[int]
    days: Phrases[int]
    day_cues: Phrases[bool]
    weekdays: Phrases[int]
    day_links: Phrases[bool]
    year_links: Phrases[bool]
    people: frozenset[str]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The norms of words with which a day or a month may begin."""
        return self.months.firsts | self.days.firsts


@cache
def _names(language: Language) -> _Names:
    calendar = language.calendar

    return _Names(
        phrases(calendar.months, language),
        frozenset(language.fold(name) for name in calendar.doubtful_months),
        phrase_set(calendar.month_cues, language),
        phrases(calendar.placed, language),
        phrases(calendar.days, language),
        phrase_set(calendar.day_cues, language),
        phrases(calendar.week.names, language),
        phrase_set(calendar.day_links, language),
        phrase_set(calendar.year_links, language),
        frozenset(map(language.fold, language.times.ages.people)),
    )


def is_plausible_year(year: int) -> bool:
    """Whether a bare number is likely a year."""
    return EARLIEST <= year <= LATEST


def read_date(source: Source, index: int) -> DateReading | None:
    """The date that begins at a token, other than a bare year."""
    if not 0 <= index < len(source.tokens) or source.tokens[index].kind in {"mark", "clitic"}:
        return None
    key = ("date", index)
    if key not in source.shared:
        source.shared[key] = (_read(source, index) if begins_date(source, index) else None) or read_era(source, index)
    found: DateReading | None = source.shared[key]
    return found


def begins_date(source: Source, index: int) -> bool:
    """Whether a number, or a word for a day or a month, stands at a token; without one only an era may begin there."""
    token = source.tokens[index]
    return (
        token.kind == "number"
        or token.norm in _names(source.language).begins
        or token.norm in hijri_names(source.language).begins
    )


def _read(source: Source, index: int) -> DateReading | None:
    return (
        read_hijri(source, index)
        or _numeric(source, index)
        or _day_slash_month(source, index)
        or _day_month(source, index)
        or _month(source, index)
    )


def _numeric(source: Source, index: int) -> DateReading | None:
    """`14/03/2023`, `14.03.2023`, `14/03/23`, `2023-03-14`: the day comes first unless the year does."""
    tokens = source.tokens
    if tokens[index].kind != "number":
        return None
    if (dotted := _dotted(plain_digits(tokens[index].norm))) is not None:
        return None if is_glued(source, index, index + 1) else _dated(index, index + 1, *dotted)
    parts = tokens[index : index + 5]
    if len(parts) < 5 or [t.kind for t in parts] != ["number", "mark", "number", "mark", "number"]:
        return None
    text = source.document.text
    joined = all(set(text[a.end : b.start]) <= DIRECTIONS for a, b in pairwise(parts))
    if not joined or parts[1].norm != parts[3].norm or parts[1].norm not in SEPARATORS:
        return None
    runs = [plain_digits(parts[at].norm) for at in (0, 2, 4)]
    timed = index + 5 < len(tokens) and CLOCK.fullmatch(tokens[index + 5].norm) is not None
    if not all(run.isdigit() for run in runs) or (not timed and is_glued(source, index, index + 5)):
        return None
    first, second, third = map(int, runs)
    if len(runs[0]) == 4:
        return _dated(index, index + 5, first, second, third)
    if len(runs[2]) != 4 and not (parts[1].norm == "/" and all(len(run) == SHORT for run in runs)):
        return None
    year = _whole(third)
    return _dated(index, index + 5, year, second, first) or _dated(index, index + 5, year, first, second)


def _dotted(run: str) -> tuple[int, int, int] | None:
    """The year, month and day of `14.03.2023` and `2023.03.14`."""
    if match := YEAR_FIRST.fullmatch(run):
        return int(match[1]), int(match[2]), int(match[3])
    if match := DOTTED.fullmatch(run):
        day, month, year = (int(part) for part in match.groups() if part is not None)
        return _whole(year), month, day
    return None


def _day_slash_month(source: Source, index: int) -> DateReading | None:
    """`mardi 17/02`, `le 17/02`: a day and a month without year, where what stands before says that it is a day."""
    tokens, names = source.tokens, _names(source.language)
    parts = tokens[index : index + 3]
    if [token.norm if token.kind == "mark" else token.kind for token in parts] != ["number", "/", "number"]:
        return None
    adjoin = parts[0].end == parts[1].start and parts[1].end == parts[2].start
    runs = [plain_digits(parts[at].norm) for at in (0, 2)]
    if not adjoin or not all(run.isdigit() and len(run) <= SHORT for run in runs) or is_glued(source, index, index + 3):
        return None
    told = names.weekdays.before(tokens, index) is not None
    day, month = map(int, runs)
    fraction = len(runs[1]) != SHORT and day <= MONTHS  # "le 1/4 de finale"
    if not told and (fraction or names.day_cues.before(tokens, index) is None):
        return None
    if not 1 <= month <= MONTHS or not 1 <= day <= monthrange(LEAP, month)[1]:
        return None
    return DateReading(index, index + 3, f"--{month:02}-{day:02}", 1.0 if told else UNSURE)


def _whole(year: int) -> int:
    """The year that its two last digits mean."""
    return year if year > 99 else year + (1900 if year > PIVOT else 2000)


def _dated(first: int, end: int, year: int, month: int, day: int) -> DateReading | None:
    try:
        return DateReading(first, end, datetime.date(year, month, day).isoformat())
    except ValueError:
        return None


def _day_month(source: Source, index: int) -> DateReading | None:
    """`14 mars 2023`, `1er mai`, with a linking word between day and month where the language has one."""
    names = _names(source.language)
    day, after = day_at(source, index)
    if day is None or after >= len(source.tokens):
        return None
    if (marked := _mark(source, after)) is not None and (month := month_at(source, marked)) is not None:
        return _with_year(source, index, month[0], month[1], day, source.tokens[after].norm)
    link = names.day_links.at(source.tokens, after)
    if source.tokens[index].kind == "word" and not link and source.language.calendar.linked_days and day > 1:
        return None
    for at in (after, link[0] if link else after):
        if (month := month_at(source, at)) is not None:
            return _with_year(source, index, month[0], month[1], day)
    return None


def _mark(source: Source, index: int) -> int | None:
    """The index after a mark that joins the parts of a date: `28-novembre-2020`."""
    tokens = source.tokens
    return index + 1 if index < len(tokens) and tokens[index].norm in MARKS else None


def day_at(source: Source, index: int) -> tuple[int | None, int]:
    """A day of the month in digits or words, and the index after it."""
    tokens = source.tokens
    if not 0 <= index < len(tokens):
        return None, index
    if tokens[index].kind == "number":
        run = plain_digits(tokens[index].norm)
        end = index + 1
        if end < len(tokens) and tokens[end].norm in source.language.calendar.first_day and run == "1":
            end += 1
        return (int(run) if run.isdigit() and len(run) <= SHORT and 1 <= int(run) <= DAYS else None), end
    found = _names(source.language).days.at(tokens, index)
    if found is None or _describes_noun(source, index):
        return None, index
    return found[1], found[0]


def _describes_noun(source: Source, index: int) -> bool:
    """Whether an ordinal with its article follows a definite noun that is no weekday: "the second week of March"."""
    tokens = source.tokens
    article = index - 1
    if article < 2 or tokens[article].kind != "clitic" or tokens[article].end != tokens[index].start:
        return False
    noun = article - 1
    if tokens[noun].kind != "word" or tokens[noun - 1].kind != "clitic" or tokens[noun - 1].end != tokens[noun].start:
        return False
    letters = tokens[noun - 1].end - tokens[noun - 1].start
    return letters > 1 and _names(source.language).weekdays.before(tokens, article) is None


def month_at(source: Source, index: int) -> tuple[int, int] | None:
    """The index after the month that begins at a token, and its number; a second name for it may follow a slash."""
    names, tokens = _names(source.language), source.tokens
    if (found := names.months.at(tokens, index)) is None:
        return None
    end, month = found
    if end + 1 < len(tokens) and tokens[end].norm in {"/", "(", "-"}:
        again = names.months.at(tokens, end + 1)
        if again is not None and again[1] == month:
            end = again[0] + (tokens[end].norm == "(" and again[0] < len(tokens))
    return end, month


def _month(source: Source, index: int) -> DateReading | None:
    """`mars 2023`, or a month alone where its name is no other word."""
    names, tokens = _names(source.language), source.tokens
    if (found := month_at(source, index)) is None:
        return None
    end, month = found
    reading = _with_year(source, index, end, month, None)
    if reading is None or reading.value[0] != "-":
        return reading
    if index and tokens[index - 1].norm in names.people:
        return None  # "Mrs May", whose name some Arabic reports write like the month
    doubtful = " ".join(token.norm for token in tokens[index:end]) in names.doubtful
    surface = source.document.text[tokens[index].start : tokens[end - 1].end]
    capital = not surface[0].islower() and surface[0].isupper()
    shown = names.cues.before(tokens, index) is not None or names.placed.at(tokens, end) is not None
    return None if doubtful and (capital or not shown) else reading


def _with_year(
    source: Source, first: int, end: int, month: int, day: int | None, mark: str | None = None
) -> DateReading | None:
    """Adds the year that follows a month, after the mark that joins it to its day; None for a day it has not."""
    if day is not None and day > monthrange(LEAP, month)[1]:
        return None
    link = _names(source.language).year_links.at(source.tokens, end)
    tail = f"{month:02}" if day is None else f"{month:02}-{day:02}"
    marked = end + 1 if mark is not None and end < len(source.tokens) and source.tokens[end].norm == mark else end
    for at in (end, link[0] if link else end, marked):
        year = year_at(source, at)
        if year is None or is_glued(source, first if marked == at > end else at, at + 1):
            continue
        if day is not None and day > monthrange(year, month)[1]:
            return None
        return DateReading(first, at + 1, f"{year}-{tail}")
    return DateReading(first, end, f"--{tail}", 1.0 if day else 0.8)
