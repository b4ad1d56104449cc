"""Times of day, with their offset from UTC where a zone is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.clock import ClockReading, read_clock
from crosscheck.facts.clock_words import ClockWords, clock_words
from crosscheck.facts.numerals import comparator
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "time"
SURE: Final = 0.95
CUED: Final = 0.8
TIME: Final = re.compile(r"(\d\d):(\d\d)(?:([+-])(\d\d):(\d\d))?")
DAY: Final = 24 * 60
HALF_DAY: Final = 12 * 60
# Zones differ by whole and half hours, but for two or three.
STEP: Final = 30
ABOUT: Final = 30
LOCAL: Final = "local time"
TWELVE: Final = "twelve-hour clock"


def _find(source: Source) -> Iterator[Fact]:
    """Every time of day that its form or what stands around it proves."""
    words = clock_words(source.language)
    index, last = 0, None
    while index < len(source.tokens):
        reading = read_clock(source, index)
        if reading is None or not _is_time(source, reading, last, words):
            index += 1
            continue
        yield _fact(source, reading, words)
        index, last = reading.end, reading.end


def _fact(source: Source, reading: ClockReading, words: ClockWords) -> Fact:
    tokens = source.tokens
    span = tokens[reading.first].start + reading.skip, tokens[reading.end - 1].end
    unit = LOCAL if reading.local else None if reading.half else TWELVE
    starts = [reading.first]
    if (cue := words.cues.before(tokens, reading.first)) is not None:
        starts.append(cue[0])
        starts.append(reading.first - 1)
    about = any(comparator(source, start, reading.end) == "~" for start in starts) or _vaguely(source, reading)
    confidence = SURE if reading.sure else CUED
    return Fact(KIND, reading.value, *span, "~" if about else "=", unit=unit, confidence=confidence)


def _vaguely(source: Source, reading: ClockReading) -> bool:
    """`vers 17 h`: a cue of the clock says about."""
    words = clock_words(source.language)
    about = frozenset(map(source.language.fold, source.language.times.clock.about))
    cue = words.cues.before(source.tokens, reading.first)
    return cue is not None and " ".join(token.norm for token in source.tokens[cue[0] : reading.first]) in about


def _is_time(source: Source, reading: ClockReading, last: int | None, words: ClockWords) -> bool:
    """Whether the number is no length, score or verse."""
    tokens, first = source.tokens, reading.first
    cued = words.cues.before(tokens, first) is not None or _is_end(source, first, last, words)
    proven = cued or _opens(source, reading, words)
    if words.never.before(tokens, first) is not None or (not proven and _after_name(source, reading)):
        return False
    told = reading.zone is not None or reading.local or words.halves.before(tokens, reading.end) is not None
    if told:
        return True
    lasts = words.lasted.at(tokens, reading.end) is not None
    if not reading.sure:
        return proven and not lasts
    return proven or not (lasts or words.lasting.before(tokens, first) is not None)


def _is_end(source: Source, first: int, last: int | None, words: ClockWords) -> bool:
    """Whether the time before is joined to this one: `de 22 heures à 5 heures`."""
    if last is None:
        return False
    joiner = words.joiners.at(source.tokens, last)
    return joiner is not None and joiner[0] == first


def _opens(source: Source, reading: ClockReading, words: ClockWords) -> bool:
    """Whether an opener stands before the time, and after it what joins it to another."""
    joiner = words.joiners.at(source.tokens, reading.end)
    if joiner is None or joiner[0] >= len(source.tokens):
        return False
    opener = words.openers.before(source.tokens, reading.first)
    if not (opener is not None and opener[1] in joiner[1]) and "" not in joiner[1]:
        return False
    other = read_clock(source, joiner[0])
    return other is not None and words.lasted.at(source.tokens, other.end) is None


def _after_name(source: Source, reading: ClockReading) -> bool:
    """`Jean 3:16`: a capitalised word stands right before two numbers and a colon."""
    before = source.tokens[reading.first - 1] if reading.first else None
    colon = any(token.norm == ":" for token in source.tokens[reading.first : reading.end])
    return colon and before is not None and before.kind == "word" and source.document.text[before.start].isupper()


def _agree(left: Fact, right: Fact) -> bool:
    """The same moment of the day.

    Where both zones are told they are taken into account; where one side gives the time of the place, the zones may
    lie whole or half hours apart; where a text leaves the half of the day open, either will do.
    """
    one, other = _read(left), _read(right)
    if one is None or other is None:
        return left.value == right.value
    (minute, offset), (second, shift) = one, other
    if offset is not None and shift is not None:
        gap = (minute - offset - second + shift) % DAY
    else:
        gap = (minute - second) % DAY
        if (left.unit == LOCAL and shift is not None) or (right.unit == LOCAL and offset is not None):
            gap %= STEP
    if TWELVE in {left.unit, right.unit}:
        gap %= HALF_DAY
    allowed = ABOUT if "~" in {left.comparator, right.comparator} else 0
    return min(gap, DAY - gap) <= allowed


def _read(fact: Fact) -> tuple[int, int | None] | None:
    """The minutes since midnight, and the offset in minutes."""
    match = TIME.fullmatch(fact.value)
    if match is None:
        return None
    hour, minute, sign, hours, minutes = match.groups()
    offset = None if sign is None else (int(hours) * 60 + int(minutes)) * (-1 if sign == "-" else 1)
    return int(hour) * 60 + int(minute), offset


EXTRACTOR: Final = Extractor(KIND, 205, _find, _agree)
