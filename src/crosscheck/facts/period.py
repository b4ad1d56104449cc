"""Periods: from one date to another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.counted import counted
from crosscheck.facts.dates import DateReading, is_plausible_year, read_date, year_at
from crosscheck.facts.edtf import periods_agree
from crosscheck.facts.phrases import Phrases, phrases
from crosscheck.facts.spans import is_glued
from crosscheck.languages import Language
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

HYPHENS: Final = frozenset("-–/")


@cache
def _joiners(language: Language) -> tuple[Phrases[frozenset[str]], Phrases[str]]:
    """The joining phrases with the openers that each may have, and the openers."""
    found: dict[str, set[str]] = {}
    for opener, joiner in language.calendar.year_ranges:
        found.setdefault(joiner, set()).add(opener)
    joiners = phrases({joiner: frozenset(openers) for joiner, openers in found.items()}, language)
    return joiners, phrases({opener: opener for opener, _ in language.calendar.year_ranges if opener}, language)


def _find(source: Source) -> Iterator[Fact]:
    """`de 2006 à 2016`, `mars 2019 - mai 2020`, `du 3 au 5 mai`."""
    index = 0
    tokens = source.tokens
    while index < len(tokens):
        found = _period(source, index) if source.free[index] else None
        if found is None or not all(source.free[index : found.end]):
            index += 1
            continue
        yield Fact("period", found.value, tokens[index].start, tokens[found.end - 1].end, confidence=found.confidence)
        index = found.end


def _period(source: Source, index: int) -> DateReading | None:
    """The period whose first date begins at a token."""
    first = _end_date(source, index)
    if first is None:
        return None
    joiners, openers = _joiners(source.language)
    joiner = joiners.at(source.tokens, first.end)
    if joiner is None or joiner[0] >= len(source.tokens):
        return None
    opener = openers.before(source.tokens, _after_cues(source, index))
    opened = opener is not None and opener[1] in joiner[1]
    if not opened and "" not in joiner[1]:
        return None
    second = _end_date(source, _past_cues(source, joiner[0]))
    if second is None or not _ordered(first.value, second.value):
        return None
    if len(first.value) == len(second.value) == 4 and _counts(source, second.end, opened=opened):
        return None
    return DateReading(index, second.end, f"{first.value}/{second.value}", 1.0 if opened else 0.9)


def _end_date(source: Source, index: int) -> DateReading | None:
    """A date with its year, or a bare plausible year."""
    if index >= len(source.tokens):
        return None
    reading = read_date(source, index)
    if reading is not None:
        return reading if reading.value[0].isdigit() and "X" not in reading.value else None
    year = year_at(source, index)
    return DateReading(index, index + 1, str(year)) if year is not None and is_plausible_year(year) else None


@cache
def _year_cues(language: Language) -> Phrases[bool]:
    return phrases(dict.fromkeys(language.calendar.year_cues, True), language)


def _after_cues(source: Source, index: int) -> int:
    """The index of the word "year" before a date, where it stands between the opener and the date."""
    cue = _year_cues(source.language).before(source.tokens, index)
    return cue[0] if cue is not None else index


def _past_cues(source: Source, index: int) -> int:
    cue = _year_cues(source.language).at(source.tokens, index)
    return cue[0] if cue is not None else index


def _ordered(first: str, second: str) -> bool:
    """Whether the second date is later; dates of one text are compared to the precision that both have."""
    length = min(len(first), len(second))
    return first[:length] < second[:length]


def _counts(source: Source, end: int, *, opened: bool) -> bool:
    """Whether the second number counts a noun after all; after "de … à …" only a noun that is known to be counted."""
    if is_glued(source, end - 1, end) and source.tokens[end - 2].norm not in HYPHENS:
        return True
    noun = counted(source, end - 1, end)
    if noun is None or source.language.has_predicate(source.tokens[noun.end - 1 : noun.end]):
        return False
    return not opened or noun.unit is not None


EXTRACTOR: Final = Extractor("period", 210, _find, periods_agree)
