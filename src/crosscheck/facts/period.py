"""Periods: from one date to another."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.counted import counted
from crosscheck.facts.dates import begins_date, day_at, is_plausible_year, month_at, read_date
from crosscheck.facts.edtf import periods_agree
from crosscheck.facts.eras import read_era
from crosscheck.facts.hijri import HIJRI, hijri_month_at, hijri_value, read_hijri
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.readings import DateReading, year_at
from crosscheck.facts.spans import is_glued, whole_word
from crosscheck.languages import Language
from crosscheck.languages.numerals import plain_digits
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

HYPHENS: Final = frozenset("-–/")
YEARLESS: Final = "--"
OPEN: Final = 0.9
DAY: Final = "day:"
MONTHS: Final = 12
LEAP: Final = 2000


@frozen(eq=False, repr=False)
class _Words:
    """The compiled phrases of one language about periods."""

    joiners: Phrases[frozenset[str]]
    openers: Phrases[str]
    cues: Phrases[bool]
    seasons: Phrases[bool]
    day_links: Phrases[bool]
    weekdays: Phrases[int]


@cache
def _words(language: Language) -> _Words:
    """The joining phrases with the openers that each may have, the openers, and words for years and seasons."""
    calendar = language.calendar
    found: dict[str, set[str]] = {}
    for opener, joiner in calendar.year_ranges:
        found.setdefault(joiner, set()).add(opener)

    return _Words(
        phrases({joiner: frozenset(openers) for joiner, openers in found.items()}, language),
        phrases({opener: opener for opener, _ in calendar.year_ranges if opener}, language),
        phrase_set(calendar.year_cues | calendar.several_days, language),
        phrase_set(calendar.seasons_of_two_years, language),
        phrase_set(calendar.day_links, language),
        phrases(calendar.week.names, language),
    )


def _find(source: Source) -> Iterator[Fact]:
    """`de 2006 à 2016`, `mars 2019 - mai 2020`, `du 3 au 5 mai`, a month of the Islamic calendar."""
    index = 0
    tokens = source.tokens
    while index < len(tokens):
        found = _at(source, index) if source.free[index] else None
        if found is None or not all(source.free[index : found.end]):
            index += 1
            continue
        if "/" not in found.value:
            index = found.end
            continue
        start = tokens[whole_word(source, index)].start
        yield Fact(
            "period", found.value, start, tokens[found.end - 1].end, unit=found.unit, confidence=found.confidence
        )
        index = found.end


def _at(source: Source, index: int) -> DateReading | None:
    if not begins_date(source, index):
        return read_era(source, index)
    period = _period(source, index) or _season(source, index)
    if period is not None:
        return period
    return read_hijri(source, index) or read_era(source, index)


def _period(source: Source, index: int) -> DateReading | None:
    """The period whose first date begins at a token."""
    for first in _first_ends(source, index):
        if (place := _joined(source, index, first.end)) is None:
            continue
        at, opened = place
        second = _end_date(source, at)
        if second is None or "/" in second.value or (second.value.startswith(DAY)):
            continue
        whole = _completed(source, first, second)
        if whole is None or not _ordered(whole.value, second.value):
            continue
        if len(whole.value) == len(second.value) == 4 and _counts(source, second.end, opened=opened):
            continue
        unit = HIJRI if HIJRI in {whole.unit, second.unit} else None
        return DateReading(index, second.end, f"{whole.value}/{second.value}", 1.0 if opened else OPEN, unit)
    return None


def _joined(source: Source, index: int, end: int) -> tuple[int, bool] | None:
    """Where the second date begins after the joining phrase, and whether an opening one stands before the first."""
    words, tokens = _words(source.language), source.tokens
    joiner = words.joiners.at(tokens, end)
    if joiner is None or joiner[0] >= len(tokens):
        return None
    cue = words.cues.before(tokens, index) or words.weekdays.before(tokens, index)
    for first in (index, cue[0] if cue else index):
        opener = words.openers.before(tokens, first)
        if opener is not None and opener[1] in joiner[1]:
            return _past_cues(source, joiner[0]), True
    return (_past_cues(source, joiner[0]), False) if "" in joiner[1] else None


def _past_cues(source: Source, index: int) -> int:
    """The index after the word "year" or the weekday before a date."""
    words = _words(source.language)
    cue = words.cues.at(source.tokens, index) or words.weekdays.at(source.tokens, index)
    return cue[0] if cue is not None else index


def _first_ends(source: Source, index: int) -> Iterator[DateReading]:
    """What may be the first end: a date, a year, or a day or month that the second end completes."""
    if (reading := _end_date(source, index)) is not None:
        yield reading
    elif (month_alone := month_at(source, index)) is not None:
        yield DateReading(index, month_alone[0], f"{YEARLESS}{month_alone[1]:02}")
    day, end = day_at(source, index)
    if day is not None:
        yield DateReading(index, end, f"{DAY}{day:02}")
        link = _words(source.language).day_links.at(source.tokens, end)
        month = hijri_month_at(source, end) or (hijri_month_at(source, link[0]) if link else None)
        if month is not None:
            yield DateReading(index, month[0], f"{DAY}{day:02}-{month[1]:02}", unit=HIJRI)


def _end_date(source: Source, index: int) -> DateReading | None:
    """A date of days, months or years, or a bare plausible year."""
    if index >= len(source.tokens):
        return None
    if (reading := read_date(source, index)) is not None:
        plain = reading.value[0] in "12-" and "X" not in reading.value and not _is_era(reading.value)
        return reading if plain else None
    year = year_at(source, index)
    return DateReading(index, index + 1, str(year)) if year is not None and is_plausible_year(year) else None


def _is_era(value: str) -> bool:
    """Whether a date is a season, a quarter or a half of a year."""
    return len(value) == len("2023-21") and value[0] != "-" and int(value[5:]) > MONTHS


def _completed(source: Source, first: DateReading, second: DateReading) -> DateReading | None:
    """The first end with the month and the year that it shares with the second."""
    if second.unit is not None:
        return _islamic(source, first, second)
    if first.unit is not None:
        return None
    if first.value.startswith(DAY):
        whole = second.value[:-2] + first.value[len(DAY) :] if _has_day(second.value) else ""
        return evolve(first, value=whole) if whole and _exists(whole) else None
    if not first.value.startswith(YEARLESS) or second.value.startswith(YEARLESS):
        return None if second.value.startswith(YEARLESS) and not first.value.startswith(YEARLESS) else first
    if len(second.value) == len("2023"):
        return None
    year = int(second.value[:4]) - (first.value[2:] > second.value[5:])
    return evolve(first, value=f"{year}-{first.value[2:]}")


def _islamic(source: Source, first: DateReading, second: DateReading) -> DateReading | None:
    """The first end of a period in the Islamic calendar: only the second one has its year, and perhaps its month."""
    if not first.value.startswith(DAY):
        return first if first.unit is not None and "/" not in first.value else None
    day, _, month = first.value[len(DAY) :].partition("-")
    tokens = source.tokens[second.first : second.end]
    at = next((n for n in range(second.first, second.end) if hijri_month_at(source, n)), None)
    runs = [plain_digits(token.norm) for token in tokens if token.kind == "number"]
    years = [int(run) for run in runs if run.isdigit() and len(run) == 4]
    found = hijri_month_at(source, at) if at is not None else None
    if found is None or not years:
        return None
    number = int(month) if month else found[1]
    value = hijri_value(years[0] - (number > found[1]), number, int(day))
    return evolve(first, value=value, unit=HIJRI) if value is not None else None


def _has_day(value: str) -> bool:
    return len(value) in {len("--03-14"), len("2023-03-14")}


def _exists(value: str) -> bool:
    month, day = int(value[-5:-3]), int(value[-2:])
    year = LEAP if value.startswith(YEARLESS) else int(value[:4])
    return 1 <= month <= MONTHS and day <= monthrange(year, month)[1]


def _ordered(first: str, second: str) -> bool:
    """Whether the second date is later; dates of one text are compared to the precision that both have."""
    if first.startswith(YEARLESS) or second.startswith(YEARLESS):
        turn = first[:4] > second[:4] and len(first) == len(second)  # from December to January
        return first.startswith(YEARLESS) == second.startswith(YEARLESS) and (first < second or turn)
    length = min(len(first), len(second))
    return first[:length] < second[:length]


def _season(source: Source, index: int) -> DateReading | None:
    """`saison 2023-24`: two years of which the second is cut short."""
    tokens = source.tokens
    year = year_at(source, index)
    if year is None or index + 2 >= len(tokens) or tokens[index + 1].norm not in HYPHENS:
        return None
    run = plain_digits(tokens[index + 2].norm)
    following = run.isdigit() and len(run) == 2 and int(run) == (year + 1) % 100
    adjoin = tokens[index].end == tokens[index + 1].start and tokens[index + 1].end == tokens[index + 2].start
    if not following or not adjoin or is_glued(source, index, index + 3):
        return None
    if int(run) <= MONTHS and _words(source.language).seasons.before(tokens, index) is None:
        return None
    return DateReading(index, index + 3, f"{year}/{year + 1}")


def _counts(source: Source, end: int, *, opened: bool) -> bool:
    """Whether the second number counts a noun after all; after "de … à …" only a noun that is known to be counted."""
    if is_glued(source, end - 1, end) and source.tokens[end - 2].norm not in HYPHENS:
        return True
    noun = counted(source, end - 1, end)
    if noun is None or source.language.has_predicate(source.tokens[noun.end - 1 : noun.end]):
        return False
    return not opened or noun.unit is not None


EXTRACTOR: Final = Extractor("period", 210, _find, periods_agree)
