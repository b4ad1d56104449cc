"""Reading the stretches of the calendar that are no days or months: seasons, quarters, decades, centuries."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any, Final

from attrs import evolve, frozen

from crosscheck.facts.base import Source
from crosscheck.facts.numerals import ordinal_at
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.readings import DateReading, year_at
from crosscheck.languages import Language
from crosscheck.languages.naming import roman_number
from crosscheck.languages.numerals import plain_digits

__all__ = ["read_era"]

NINETEENTH: Final = 1900
TWENTIETH: Final = 2000
EARLIEST_DECADE: Final = 900
LATEST_CENTURY: Final = 30
UNSURE: Final = 0.8
HYPHENS: Final = frozenset("-–/")


@frozen(eq=False, repr=False)
class _Names:
    """The compiled phrases of one language about eras."""

    seasons: Phrases[int]
    quarters: Phrases[int]
    year_links: Phrases[bool]
    year_cues: Phrases[bool]
    decades: Phrases[int]
    decade_numbers: Phrases[int]
    not_decades: Phrases[bool]
    decade_cues: Phrases[bool]
    of_century: Phrases[bool]
    nouns: Phrases[bool]
    ordinals: Phrases[int]
    links: Phrases[bool]
    fixed: Phrases[int]
    backwards: Phrases[bool]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The norms with which a part of a year or a decade begins."""
        tables: tuple[Phrases[Any], ...] = (
            self.seasons, self.quarters, self.decades, self.decade_numbers, self.decade_cues,
        )  # fmt: skip
        return frozenset().union(*(table.firsts for table in tables))


@cache
def _names(language: Language) -> _Names:
    eras, calendar = language.calendar.eras, language.calendar

    return _Names(
        phrases(eras.seasons, language),
        phrases(eras.quarters, language),
        phrase_set(calendar.year_links | calendar.year_hints, language),
        phrase_set(calendar.year_cues, language),
        phrases(eras.decades, language),
        phrases(eras.decade_numbers, language),
        phrase_set(eras.not_decades, language),
        phrase_set(eras.decade_cues, language),
        phrase_set(eras.of_century, language),
        phrase_set(eras.century_nouns, language),
        phrases(eras.century_ordinals, language),
        phrase_set(eras.century_links, language),
        phrases(eras.fixed_centuries, language),
        phrase_set(eras.before_christ, language),
    )


def read_era(source: Source, index: int) -> DateReading | None:
    """The season, quarter, decade or century that begins at a token."""
    key = ("era", index)
    if key not in source.shared:
        named = source.tokens[index].norm in _names(source.language).begins
        found = (_part_of_year(source, index) or _named_decade(source, index)) if named else None
        source.shared[key] = found or _century(source, index)
    memo: DateReading | None = source.shared[key]
    return memo


def _part_of_year(source: Source, index: int) -> DateReading | None:
    """`printemps 2023`, `deuxième trimestre de 2024`."""
    names, tokens = _names(source.language), source.tokens
    part = names.seasons.at(tokens, index) or names.quarters.at(tokens, index)
    if part is None:
        return None
    at = part[0]
    for _ in range(3):  # "of", "the year"
        if (year := year_at(source, at)) is not None:
            return DateReading(index, _second_year(source, at, year), f"{year}-{part[1]}")
        link = names.year_links.at(tokens, at) or names.year_cues.at(tokens, _past_article(source, at))
        if link is None:
            return None
        at = link[0]
    return None


def _second_year(source: Source, index: int, year: int) -> int:
    """The index after a year, or after the one that a winter goes on into: `hiver 2023-2024`."""
    joined = index + 1 < len(source.tokens) and source.tokens[index + 1].norm in HYPHENS
    return index + 3 if joined and year_at(source, index + 2) == year + 1 else index + 1


def _past_article(source: Source, index: int) -> int:
    """The index after an article or particle written onto the next word."""
    tokens = source.tokens
    if index >= len(tokens):
        return index
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    onto_digits = after is not None and after.kind == "number" and after.start == tokens[index].end
    attached = tokens[index].kind == "clitic" or (onto_digits and tokens[index].kind == "word")
    return index + 1 if attached else index


def _named_decade(source: Source, index: int) -> DateReading | None:
    """`années 1990`, `années 80`, and words that name a decade by themselves; the century may follow."""
    names, tokens = _names(source.language), source.tokens
    if (decade := names.decades.at(tokens, index)) is not None:
        if names.not_decades.at(tokens, decade[0]) is not None:
            return None
        return _in_century(source, DateReading(index, decade[0], "", UNSURE), decade[1])
    if (numbered := names.decade_numbers.at(tokens, index)) is not None:
        told = _of_century(source, DateReading(index, numbered[0], ""), numbered[1])
        if told is not None:
            return told
    cue = names.decade_cues.at(tokens, index)
    if cue is None or cue[0] >= len(tokens):
        return None
    token = tokens[cue[0]]
    run = plain_digits(token.norm) if token.kind == "number" else ""
    if len(run) not in {2, 4} or not run.isdigit() or run[-1] != "0":
        return None
    reading = DateReading(index, cue[0] + 1, "")
    if len(run) == 4:
        return evolve(reading, value=f"{run[:3]}X") if int(run) > EARLIEST_DECADE else None
    return _in_century(source, reading, int(run))


def _in_century(source: Source, reading: DateReading, tens: int) -> DateReading:
    """The decade with these tens in the century that follows, or in the one that a report of today means."""
    if (told := _of_century(source, reading, tens)) is not None:
        return told
    start = tens + (NINETEENTH if tens > 20 else TWENTIETH)
    return evolve(reading, value=f"{start // 10}X")


def _of_century(source: Source, reading: DateReading, tens: int) -> DateReading | None:
    """The decade with these tens in the century that follows, if one does."""
    link = _names(source.language).of_century.at(source.tokens, reading.end)
    for at in (reading.end, link[0] if link else reading.end):
        century = _century(source, _past_article(source, at)) or _century(source, at)
        if century is not None and century.value[0] != "-":
            return evolve(reading, end=century.end, value=f"{century.value[:2]}{tens // 10}X", confidence=1.0)
    return None


def _century(source: Source, index: int) -> DateReading | None:
    """`XXe siècle`, "the twentieth century", `siècle dernier`."""
    names, tokens = _names(source.language), source.tokens
    if not _has_centuries(source):
        return None
    if (fixed := names.fixed.at(tokens, index)) is not None:
        return _numbered(source, index, fixed[0], fixed[1])
    if source.language.calendar.eras.century_first:
        return _after_noun(source, index)
    if (found := _ordinal(source, index)) is None:
        return None
    end, number = found
    if (noun := names.nouns.at(tokens, end)) is not None:
        return _numbered(source, index, noun[0], number)
    return _numbered(source, index, end, number) if _goes_on(source, end) else None


def _has_centuries(source: Source) -> bool:
    """Whether the word "century" stands anywhere in the text."""
    key = ("centuries", 0)
    if key not in source.shared:
        names = _names(source.language)
        said = names.nouns.firsts | names.fixed.firsts
        source.shared[key] = any(token.norm in said for token in source.tokens)
    found: bool = source.shared[key]
    return found


def _goes_on(source: Source, end: int) -> bool:
    """Whether another ordinal and the word "century" follow: `XVIIe et XVIIIe siècles`."""
    names, tokens = _names(source.language), source.tokens
    while (link := names.links.at(tokens, end)) is not None:
        if (more := _ordinal(source, link[0])) is None:
            return False
        end = more[0]
        if names.nouns.at(tokens, end) is not None:
            return True
    return False


def _after_noun(source: Source, index: int) -> DateReading | None:
    """The century whose noun begins at a token, or the next of several: "the two centuries the 18th and the 19th"."""
    names, tokens = _names(source.language), source.tokens
    if (noun := names.nouns.at(tokens, index)) is not None:
        found = _ordinal(source, _past_article(source, noun[0]))
        return _numbered(source, index, found[0], found[1]) if found else None
    at = index
    for _ in range(2):
        link = names.links.before(tokens, at)
        if link is None and at > 0 and tokens[at - 1].kind == "clitic":
            link = names.links.before(tokens, at - 1)
        if link is None:
            return None
        for first in range(max(0, link[0] - 6), link[0]):
            before = names.nouns.at(tokens, first)
            if before is None:
                continue
            earlier = _ordinal(source, _past_article(source, before[0]))
            found = _ordinal(source, index)
            if earlier and earlier[0] == link[0] and found:
                return _numbered(source, index, found[0], found[1])
        return None
    return None


def _ordinal(source: Source, index: int) -> tuple[int, int] | None:
    """The index after the ordinal or the number of a century, and its value."""
    tokens, text = source.tokens, source.document.text
    if not 0 <= index < len(tokens) or tokens[index].kind == "mark":
        return None
    if (named := _names(source.language).ordinals.at(tokens, index)) is not None:
        return named
    if tokens[index].kind == "number" and source.language.calendar.eras.century_first:
        run = plain_digits(tokens[index].norm)
        return (index + 1, int(run)) if run.isdigit() and 1 <= int(run) <= LATEST_CENTURY else None
    signed = index + 1 < len(tokens) and tokens[index + 1].norm in source.language.calendar.eras.century_signs
    if signed and (roman := roman_number(text[tokens[index].start : tokens[index].end])) is not None:
        return index + 2, roman
    reading = ordinal_at(source, index)
    if reading is not None and 1 <= reading.value <= LATEST_CENTURY and reading.value % 1 == 0:
        return reading.end, int(reading.value)
    return None


def _numbered(source: Source, first: int, end: int, number: int) -> DateReading | None:
    """A century by its number, counted backwards where the text says so."""
    if not 1 <= number <= LATEST_CENTURY:
        return None
    backwards = _names(source.language).backwards.at(source.tokens, end)
    sign = "-" if backwards else ""
    return DateReading(first, backwards[0] if backwards else end, f"{sign}{number - 1:02}XX")
