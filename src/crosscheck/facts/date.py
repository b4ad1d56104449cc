"""Dates in EDTF: the most precise reading at each place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.dates import day_at, is_plausible_year, read_date
from crosscheck.facts.edtf import dates_agree, resolve
from crosscheck.facts.numerals import comparator, is_label
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.readings import DateReading, year_at
from crosscheck.facts.spans import is_glued, whole_word
from crosscheck.facts.weekday import read_weekday, weekday_at
from crosscheck.languages import Language
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

OPENING: Final = frozenset("([,")
CLOSING: Final = frozenset(")],")
CUED: Final = 1.0
HINTED: Final = 0.9
NAMED: Final = 0.8
VAGUE: Final = 0.6
UNSURE: Final = 0.45
BESIDE: Final = frozenset(",،(-–/")
HYPHENS: Final = frozenset("-–‑")
SINCE: Final = 1000
NEAR: Final = 4
RELATIVE: Final = "relative:"
WEEKDAY: Final = "relative:W"
SIGNS: Final = {-1: "-", 0: "", 1: "+"}


@frozen(eq=False, repr=False)
class _Cues:
    """The compiled phrases of one language around years and deictic words."""

    years: Phrases[bool]
    hints: Phrases[bool]
    deictic: Phrases[str]
    doubtful: frozenset[tuple[str, ...]]
    distant: Phrases[bool]
    before_doubtful: Phrases[bool]
    after_doubtful: Phrases[bool]
    several: Phrases[bool]
    several_links: Phrases[bool]
    placed: Phrases[int]
    same_day: Phrases[bool]
    definite: Phrases[str]
    not_definite: Phrases[bool]
    since: Phrases[bool]
    decades: Phrases[bool]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The norms with which a day may begin that is told from the day of publication."""
        return self.deictic.firsts | self.definite.firsts


@cache
def _cues(language: Language) -> _Cues:
    calendar = language.calendar

    deictic = phrases(calendar.deictic, language)
    doubtful = phrase_set(calendar.doubtful_deictic, language)
    return _Cues(
        phrase_set(calendar.year_cues, language),
        phrase_set(calendar.year_hints, language),
        deictic,
        frozenset(norms for rows in doubtful.forward.values() for norms, _ in rows),
        phrase_set(calendar.distant, language),
        phrase_set(calendar.not_before_deictic, language),
        phrase_set(calendar.not_after_deictic, language),
        phrase_set(calendar.several_days, language),
        phrase_set(calendar.several_links, language),
        phrases(calendar.placed, language),
        phrase_set(calendar.same_day, language),
        phrases(calendar.definite_deictic, language),
        phrase_set(calendar.not_after_definite, language),
        phrase_set(calendar.year_since, language),
        phrase_set(calendar.eras.decade_cues, language),
    )


def _find(source: Source) -> Iterator[Fact]:
    """Every date, the most precise reading first."""
    index = 0
    last_year = -1
    dated = -1
    while index < len(source.tokens):
        readings = _at(source, index, last_year) if source.free[index] else ()
        if not readings or not all(source.free[readings[0].first : readings[-1].end]):
            index += 1
            continue
        weekday = weekday_at(source, index)
        placed = not readings[0].value.startswith(WEEKDAY)
        if weekday is not None and _names_date(source, index, weekday[0], -1 if placed else dated):
            index = dated = weekday[0]
            continue
        readings = tuple(_in_both(source, reading) for reading in readings)
        yield from (_fact(source, reading) for reading in readings)
        index = last_year = readings[-1].end
        dated = -1 if readings[-1].value.startswith(WEEKDAY) else index


def _at(source: Source, index: int, last_year: int) -> tuple[DateReading, ...]:
    """The date that begins at a token, or several days of one month."""
    if several := _several(source, index):
        return several
    reading = read_date(source, index)
    if reading is not None:
        return () if "/" in reading.value else (_placed(source, reading),)
    reading = _bare_year(source, index, last_year)
    if reading is None and source.tokens[index].norm in _cues(source.language).begins:
        reading = _deictic(source, index) or _definite(source, index)
    reading = reading or read_weekday(source, index)
    return (reading,) if reading is not None else ()


def _several(source: Source, index: int) -> tuple[DateReading, ...]:
    """`les 12 et 13 mai`: days that share the month, and perhaps the year, of the last."""
    cues, tokens = _cues(source.language), source.tokens
    if cues.several.before(tokens, index) is None:
        return ()
    found: list[tuple[int, int, int]] = []
    at = index
    while (reading := read_date(source, at)) is None or not _has_day(reading.value):
        day, end = day_at(source, at)
        link = cues.several_links.at(tokens, end) if day is not None else None
        if day is None or link is None:
            return ()
        found.append((at, end, day))
        at = link[0]
    stem = reading.value[:-2]
    days = (DateReading(first, end, f"{stem}{day:02}", HINTED) for first, end, day in found)
    return (*days, reading) if found else ()


def _has_day(value: str) -> bool:
    return len(value) in {len("--03-14"), len("2023-03-14")} and "X" not in value and "/" not in value


def _placed(source: Source, reading: DateReading) -> DateReading:
    """`mars dernier`, `le 14 mars prochain`, where the day of publication says which year that is."""
    placed = _cues(source.language).placed.at(source.tokens, reading.end)
    if placed is None or source.document.published is None or not reading.value.startswith("--"):
        return reading
    return evolve(reading, end=placed[0], value=f"{RELATIVE}{SIGNS[placed[1]]}M-{reading.value[2:]}")


def _names_date(source: Source, index: int, end: int, dated: int) -> bool:
    """Whether a weekday stands right before or after a date, and so is no date of its own."""
    text, tokens = source.document.text, source.tokens
    between = tokens[dated:index] if dated >= 0 else ()
    if dated >= 0 and len(between) <= 1 and all(t.norm in BESIDE for t in between):
        return "\n" not in text[tokens[dated - 1].end : tokens[index].start]
    for at in range(end, min(end + NEAR, len(tokens))):
        date = read_date(source, at)
        if date is not None and _has_day(date.value):
            return True
        if at <= end + 1 and _cues(source.language).deictic.at(tokens, at) is not None:
            return True
        if text[tokens[at].start : tokens[at].end] in {".", ";", ":", "!", "?"}:
            return False
    return False


def _in_both(source: Source, reading: DateReading) -> DateReading:
    """A day of the Islamic calendar that the text itself gives in the common one as well has that value."""
    if reading.unit is None or reading.value.startswith(RELATIVE):
        return reading
    after = _cues(source.language).same_day.at(source.tokens, reading.end)
    other = read_date(source, after[0]) if after is not None and after[0] < len(source.tokens) else None
    if other is None or other.unit is not None or len(other.value) != len(reading.value):
        return reading
    return evolve(reading, value=other.value)


def _fact(source: Source, reading: DateReading) -> Fact:
    tokens = source.tokens
    first = whole_word(source, reading.first)
    value = resolve(reading.value, source.document.published)
    span = tokens[first].start, tokens[reading.end - 1].end
    return Fact("date", value, *span, unit=reading.unit, confidence=reading.confidence)


def _bare_year(source: Source, index: int, last_year: int) -> DateReading | None:
    """A year that a word before it proves, or that counts nothing where a year is likely."""
    year = year_at(source, index)
    if year is None or is_glued(source, _past_hyphen(source, index), index + 1) or is_label(source, index):
        return None
    cues, tokens = _cues(source.language), source.tokens
    if cues.years.before(tokens, index) is not None:
        return DateReading(index, index + 1, str(year), CUED)
    since = year >= SINCE and cues.since.before(tokens, index) is not None
    if not since and (not is_plausible_year(year) or comparator(source, index, index + 1) in {">", ">=", "<"}):
        return None
    if _counts(source, index):
        return None
    if _is_decade(source, index, year):
        return DateReading(index, index + 1, f"{year // 10}X", HINTED)
    if since:
        return DateReading(index, index + 1, str(year), HINTED if is_plausible_year(year) else VAGUE)
    if cues.hints.before(tokens, index) is not None or (last_year == index - 1 and index > 0):
        return DateReading(index, index + 1, str(year), HINTED)
    return DateReading(index, index + 1, str(year), NAMED) if _after_noun(source, index) else None


def _is_decade(source: Source, index: int, year: int) -> bool:
    """`les années 2010 et 2020`: a decade stands before the year and the word that joins them."""
    cues, tokens = _cues(source.language), source.tokens
    link = cues.several_links.before(tokens, index)
    before = year_at(source, link[0] - 1) if link is not None else None
    if link is None or before is None or before % 10 or year % 10:
        return False
    return cues.decades.before(tokens, link[0] - 1) is not None


def _past_hyphen(source: Source, index: int) -> int:
    """The index of the word that a hyphen joins to a year, where the two make a hint: `mi-2023`."""
    tokens = source.tokens
    hint = _cues(source.language).hints.before(tokens, index)
    return hint[0] if hint is not None and tokens[index - 1].norm in HYPHENS else index


def _counts(source: Source, index: int) -> bool:
    """Whether the number counts the noun or is the amount of the sign that follows it."""
    tokens = source.tokens
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or after.norm in CLOSING:
        return False
    if after.kind == "word" and after.norm in source.language.function_words:
        return False  # "les Jeux 2012 de Londres": no plain number has a link to what it counts
    noun = source.language.numerals.counted(source.document.text, tokens, index, index + 1)
    signs = source.language.units
    if after.norm in signs.percent or after.norm in signs.currencies:
        return True
    return noun is not None and noun > index and not source.language.has_predicate(tokens[noun : noun + 1])


def _after_noun(source: Source, index: int) -> bool:
    """`rapport 2024`, `(2024)`: a noun or a bracket stands right before the year."""
    if index == 0:
        return False
    before = source.tokens[index - 1]
    if before.kind == "mark":
        return before.norm in OPENING
    is_word = before.kind == "word" and before.norm not in source.language.function_words
    return is_word and not source.language.has_predicate((before,))


def _deictic(source: Source, index: int) -> DateReading | None:
    """`hier`, `l'an dernier`."""
    cues, tokens = _cues(source.language), source.tokens
    if (found := cues.deictic.at(tokens, index)) is None:
        return None
    end, offset = found
    if cues.distant.at(tokens, end) is not None:
        return None
    norms = tuple(token.norm for token in tokens[index:end])
    if norms not in cues.doubtful:
        return DateReading(index, end, f"{RELATIVE}{offset}", HINTED)
    if cues.before_doubtful.before(tokens, index) is not None:
        return None
    if weekday_at(source, end) is not None:
        return DateReading(index, end, f"{RELATIVE}{offset}", HINTED)
    if cues.after_doubtful.at(tokens, end) is not None:
        return None
    return DateReading(index, end, f"{RELATIVE}{offset}", VAGUE)


def _definite(source: Source, index: int) -> DateReading | None:
    """`plus tôt dans l'année`, `au début du mois`: most often of the day of publication, in a tale of its own."""
    cues, tokens = _cues(source.language), source.tokens
    if (found := cues.definite.at(tokens, index)) is None:
        return None
    end, offset = found
    if end < len(tokens) and (tokens[end].kind == "number" or cues.not_definite.at(tokens, end) is not None):
        return None
    return DateReading(index, end, f"{RELATIVE}{offset}", UNSURE)


EXTRACTOR: Final = Extractor("date", 220, _find, dates_agree)
