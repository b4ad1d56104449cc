"""Dates in EDTF level 1."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.dates import DateReading, is_plausible_year, read_date, year_at
from crosscheck.facts.edtf import dates_agree, resolve
from crosscheck.facts.numerals import comparator, is_label
from crosscheck.facts.phrases import Phrases, phrases
from crosscheck.facts.spans import is_glued, whole_word
from crosscheck.languages import Language
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

OPENING: Final = frozenset("([,")
CLOSING: Final = frozenset(")],")
CUED: Final = 1.0
HINTED: Final = 0.9
NAMED: Final = 0.8


@frozen
class _Cues:
    """The compiled phrases of one language around years and deictic words."""

    years: Phrases[bool]
    hints: Phrases[bool]
    deictic: Phrases[str]
    doubtful: frozenset[tuple[str, ...]]
    before_doubtful: Phrases[bool]
    weekdays: Phrases[bool]
    after_doubtful: Phrases[bool]


@cache
def _cues(language: Language) -> _Cues:
    calendar = language.calendar

    def table(entries: frozenset[str]) -> Phrases[bool]:
        return phrases(dict.fromkeys(entries, True), language)

    deictic = phrases(calendar.deictic, language)
    doubtful = table(calendar.doubtful_deictic)
    return _Cues(
        table(calendar.year_cues),
        table(calendar.year_hints),
        deictic,
        frozenset(norms for rows in doubtful.forward.values() for norms, _ in rows),
        table(calendar.not_before_deictic),
        table(calendar.weekdays),
        table(calendar.not_after_deictic),
    )


def _find(source: Source) -> Iterator[Fact]:
    """Every date, the most precise reading first."""
    index = 0
    last_year = -1
    while index < len(source.tokens):
        reading = None
        if source.free[index]:
            reading = read_date(source, index) or _bare_year(source, index, last_year) or _deictic(source, index)
        if reading is None or not all(source.free[reading.first : reading.end]):
            index += 1
            continue
        yield _fact(source, reading)
        index = last_year = reading.end


def _fact(source: Source, reading: DateReading) -> Fact:
    tokens = source.tokens
    first = whole_word(source, reading.first)
    value = resolve(reading.value, source.document.published)
    span = tokens[first].start, tokens[reading.end - 1].end
    return Fact("date", value, *span, confidence=reading.confidence)


def _bare_year(source: Source, index: int, last_year: int) -> DateReading | None:
    """A year that a word before it proves, or that counts nothing where a year is likely."""
    year = year_at(source, index)
    if year is None or is_glued(source, index, index + 1) or is_label(source, index):
        return None
    cues, tokens = _cues(source.language), source.tokens
    if cues.years.before(tokens, index) is not None:
        return DateReading(index, index + 1, str(year), CUED)
    if not is_plausible_year(year) or comparator(source, index, index + 1) in {">", ">=", "<"}:
        return None
    if _counts(source, index):
        return None
    if cues.hints.before(tokens, index) is not None or (last_year == index - 1 and index > 0):
        return DateReading(index, index + 1, str(year), HINTED)
    return DateReading(index, index + 1, str(year), NAMED) if _after_noun(source, index) else None


def _counts(source: Source, index: int) -> bool:
    """Whether the number counts the noun or is the amount of the sign that follows it."""
    tokens = source.tokens
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or after.norm in CLOSING:
        return False
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
    norms = tuple(token.norm for token in tokens[index:end])
    blocked = cues.after_doubtful.at(tokens, end) is not None and cues.weekdays.at(tokens, end) is None
    blocked = blocked or cues.before_doubtful.before(tokens, index) is not None
    if norms in cues.doubtful and blocked:
        return None
    return DateReading(index, end, f"relative:{offset}", HINTED)


EXTRACTOR: Final = Extractor("date", 220, _find, dates_agree)
