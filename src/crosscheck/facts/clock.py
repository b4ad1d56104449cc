"""Reading a time of day: its hour and minutes, the part of the day, and the zone."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.base import Source
from crosscheck.facts.clock_words import ClockWords, clock_words
from crosscheck.facts.spans import is_glued
from crosscheck.facts.stretches import signed_minutes
from crosscheck.languages.numerals import plain_digits
from crosscheck.languages.times import DayPart

__all__ = ["ClockReading", "read_clock"]

HOURS: Final = 24
HALF: Final = 12
MINUTES: Final = 60
DAY: Final = HOURS * MINUTES
TWO_DIGITS: Final = 2
NOON_UNTIL: Final = 5
NIGHT_FROM: Final = 6
OPENING: Final = frozenset("(,،[")
STAMP: Final = re.compile(r"t([0-2]\d)")  # of ISO 8601: 2023-05-17T14:30
UTC: Final = "z"


@frozen
class ClockReading:
    """A time of day over `tokens[first:end]`.

    Attributes:
        first: Index of its first token.
        end: Index after its last one.
        minute: Minutes since midnight.
        sure: Whether its form alone tells that it is one.
        half: Whether the text says, or the number shows, which half of the day is meant.
        zone: Its offset from UTC.
        local: Whether the text says that it is the time of the place.
        skip: Letters of its first token before it: the T of ISO 8601.
    """

    first: int
    end: int
    minute: int
    sure: bool
    half: bool
    zone: str | None = None
    local: bool = False
    skip: int = 0

    @property
    def value(self) -> str:
        """The canonical value."""
        return f"{self.minute // MINUTES:02}:{self.minute % MINUTES:02}{self.zone or ''}"


def read_clock(source: Source, index: int) -> ClockReading | None:
    """What may be a time of day and begins at a token, with its part of the day and its zone."""
    if not source.free[index] or source.tokens[index].kind == "mark":
        return None
    words = clock_words(source.language)
    token, numerals = source.tokens[index], source.language.numerals
    wordy = token.norm in words.begins or token.norm in numerals.words or token.norm in numerals.articles
    if not wordy and token.kind != "number" and STAMP.fullmatch(token.norm) is None:
        return None
    if (named := words.named.at(source.tokens, index)) is not None:
        hour, minute = map(int, named[1].split(":"))
        alone = words.alone.at(source.tokens, index)
        sure = alone is not None and alone[0] == named[0]
        return _zoned(source, ClockReading(index, named[0], hour * MINUTES + minute, sure, half=True), words)
    reading = _spoken(source, index, words)
    if reading is None and (source.tokens[index].kind == "number" or STAMP.fullmatch(source.tokens[index].norm)):
        reading = _colon(source, index) or _hours(source, index, words)
    elif reading is None and _may_be_hour(source, index, words):
        reading = _hours(source, index, words)
    if reading is None or not all(source.free[index : reading.end]):
        return None
    if not source.language.times.clock.twelve:
        reading = evolve(reading, half=True)
    return _zoned(source, _halved(source, reading, words), words)


def _may_be_hour(source: Source, index: int, words: ClockWords) -> bool:
    """A number in words is read only where the word for the hour stands right after it or one word later."""
    numerals = source.language.numerals
    norm = source.tokens[index].norm
    if norm not in numerals.words and norm not in numerals.articles:
        return False
    return any(words.units.at(source.tokens, at) is not None for at in (index + 1, index + 2, index + 3))


def _spoken(source: Source, index: int, words: ClockWords) -> ClockReading | None:
    """`al-thalitha wal-nisf`, "half past three"; what makes it a time stands around it."""
    if (found := words.hours.at(source.tokens, index)) is None:
        return None
    end, hour = found
    end, minutes = _minutes(source, end, words, spoken=True)
    return ClockReading(index, end, (hour * MINUTES + minutes) % DAY, sure=False, half=False)


def _colon(source: Source, index: int) -> ClockReading | None:
    """`14:30`, `T14:30:00Z`; a single digit of the hour needs proof, and so do seconds."""
    norm = source.tokens[index].norm
    stamp = STAMP.fullmatch(norm)
    hour = stamp[1] if stamp else plain_digits(norm)
    minute = _after_colon(source, index + 1)
    if not hour.isdigit() or len(hour) > TWO_DIGITS or int(hour) > HOURS or minute is None:
        return None
    seconds = _after_colon(source, index + 3)
    end, zone = _offset(source, index + 3 if seconds is None else index + 5, stamped=stamp is not None)
    if stamp is None and is_glued(source, index, end):
        return None
    total = (int(hour) * MINUTES + minute) % DAY
    sure = stamp is not None or zone is not None or (len(hour) == TWO_DIGITS and seconds is None)
    half = int(hour) > HALF or hour[0] == "0" or stamp is not None
    return ClockReading(index, end, total, sure, half=half, zone=zone, skip=1 if stamp else 0)


def _after_colon(source: Source, index: int) -> int | None:
    """The two digits that a colon ties to what stands before them: minutes or seconds."""
    if not 0 < index < len(source.tokens) - 1 or source.tokens[index].norm != ":":
        return None
    before, colon, after = source.tokens[index - 1 : index + 2]
    run = plain_digits(after.norm) if after.kind == "number" else ""
    tied = before.end == colon.start and colon.end == after.start
    return int(run) if tied and len(run) == TWO_DIGITS and run.isdigit() and int(run) < MINUTES else None


def _offset(source: Source, index: int, *, stamped: bool) -> tuple[int, str | None]:
    """The index after an offset from UTC right after a time of day, `+01:00` or `Z`, and the offset."""
    tokens = source.tokens
    if index >= len(tokens) or tokens[index].start != tokens[index - 1].end:
        return index, None
    if tokens[index].norm == UTC:
        return index + 1, "+00:00"
    sign, hours = tokens[index].norm, tokens[index + 1].norm if index + 1 < len(tokens) else ""
    minutes = _after_colon(source, index + 2)
    signed = sign == "+" or (stamped and sign == "-")
    if not signed or minutes is None or len(hours) != TWO_DIGITS or not hours.isdecimal():
        return index, None
    return index + 4, f"{sign}{plain_digits(hours)}:{minutes:02}"


def _hours(source: Source, index: int, words: ClockWords) -> ClockReading | None:
    """`14 h 30`, `14h30`, `dix heures et demie`; a bare number after the strictest cues."""
    tokens, numerals = source.tokens, source.language.numerals
    reading = numerals.read(source.document.text, tokens, index)
    if reading is None and tokens[index].norm in numerals.articles:
        hour, end = 1, index + 1
    elif reading is None or not 0 <= reading.value <= HOURS:
        return None
    else:
        whole = int(reading.value)
        hour, end = whole, reading.end
        if reading.value != whole:
            return _pointed(source, index, hour, words)
    run = plain_digits(tokens[index].norm)
    half = hour > HALF or hour == 0 or (run.isdigit() and run[0] == "0")
    if (minutes := signed_minutes(source, end)) is not None:
        return ClockReading(index, end + 1, (hour * MINUTES + minutes) % DAY, sure=True, half=True)
    unit = words.units.at(tokens, end)
    if (unit is not None and unit[1] == "PT1H") or (end < len(tokens) and tokens[end].norm in words.signs):
        signed = tokens[end].norm in words.signs
        after, minutes = _minutes(source, end + 1 if unit is None else unit[0], words, spoken=False)
        sure = after > end + 1 and tokens[end + 1].kind == tokens[after - 1].kind == "number"  # "1 h 45 min" may last
        return ClockReading(index, after, (hour * MINUTES + minutes) % DAY, sure, half=half or signed)
    if unit is None and run.isdigit() and 0 < hour <= HALF and _is_numbered(source, end, words):
        return ClockReading(index, end, hour * MINUTES, sure=False, half=False)
    if unit is not None or words.strict.before(tokens, index) is None:
        return None
    after, minutes = _minutes(source, end, words, spoken=True)
    return ClockReading(index, after, (hour * MINUTES + minutes) % DAY, sure=True, half=half)


def _is_numbered(source: Source, index: int, words: ClockWords) -> bool:
    """Whether a half of the day makes a time of the bare number before it: "9 a.m.", not "five on Sunday evening"."""
    found = words.numbered.at(source.tokens, index)
    if found is None or found[0] >= len(source.tokens):
        return found is not None
    after = source.tokens[found[0]]
    article = after.kind == "clitic" and after.end - after.start > 1
    return not article and words.deictic.at(source.tokens, found[0]) is None


def _pointed(source: Source, index: int, hour: int, words: ClockWords) -> ClockReading | None:
    """`al-saa 14.30`: after the word for the hour a point or a comma parts the minutes."""
    minute = plain_digits(source.tokens[index].norm)[-TWO_DIGITS:]
    if words.strict.before(source.tokens, index) is None or not minute.isdigit() or int(minute) >= MINUTES:
        return None
    return ClockReading(index, index + 1, hour * MINUTES + int(minute), sure=True, half=hour > HALF)


def _minutes(source: Source, index: int, words: ClockWords, *, spoken: bool) -> tuple[int, int]:
    """What follows the hour: `et demie`, `30`, `wa-ashr daqaiq`: the index after it, and the minutes."""
    tokens = source.tokens
    if (part := words.parts.at(tokens, index)) is not None:
        return part
    link = words.links.at(tokens, index)
    if spoken and link is None:
        return index, 0
    at = link[0] if link else index
    if at >= len(tokens) or tokens[at].kind == "mark":
        return index, 0
    reading = source.language.numerals.read(source.document.text, tokens, at)
    if reading is None or not 0 <= reading.value < MINUTES or reading.value % 1:
        return index, 0
    unit = words.units.at(tokens, reading.end)
    if unit is not None and unit[1] == "PT1M":
        return unit[0], int(reading.value)
    two_digits = tokens[at].kind == "number" and len(tokens[at].norm) == TWO_DIGITS
    bare = link is None and (two_digits or tokens[at].kind == "word") and unit is None
    signed = tokens[index - 1].norm in words.signs or words.zones.at(tokens, reading.end) is not None
    counts = source.language.numerals.counted(source.document.text, tokens, at, reading.end) is not None
    return (reading.end, int(reading.value)) if bare and (signed or not counts) else (index, 0)


def _halved(source: Source, reading: ClockReading, words: ClockWords) -> ClockReading:
    """Adds the part of the day: `du soir`, `masa'an`."""
    found = words.halves.at(source.tokens, reading.end)
    if found is None:
        return reading
    end, part = found
    if words.deictic.at(source.tokens, reading.end) is not None:
        end = reading.end  # "à 20 heures hier soir": the day is a date of its own
    if reading.minute < (HALF + 1) * MINUTES:
        hour, minute = divmod(reading.minute, MINUTES)
        minute += _on_the_day(hour % HALF if hour == HALF else hour, hour, part) * MINUTES
    else:
        minute = reading.minute
    return evolve(reading, end=end, minute=minute, half=True, sure=True)


def _on_the_day(within: int, hour: int, part: DayPart) -> int:
    """The hour of the day for one of the twelve in a part of it; `within` is that hour with twelve as nought."""
    if part == "am":
        return within
    if part == "pm":
        return within + HALF if hour != HALF else HALF
    if part == "noon":
        return hour + HALF if hour < NOON_UNTIL else hour
    return hour + HALF if NIGHT_FROM <= hour < HALF else within


def _zoned(source: Source, reading: ClockReading, words: ClockWords) -> ClockReading:
    """Adds the zone that follows, perhaps after a bracket or comma; only one that stands alone belongs to the span."""
    tokens, at = source.tokens, reading.end
    if (zone := words.zones.at(tokens, at)) is not None:
        return evolve(reading, end=zone[0], zone=zone[1], sure=True, half=True)
    if at < len(tokens) and tokens[at].norm in OPENING:
        at += 1
        if (zone := words.zones.at(tokens, at)) is not None:
            return evolve(reading, zone=zone[1], sure=True, half=True)
    if words.local.at(tokens, at) is not None:
        return evolve(reading, local=True, sure=True)
    return reading
