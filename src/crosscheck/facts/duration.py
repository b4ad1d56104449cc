"""Durations in ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.agreement import values_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.numerals import Number, canonical, comparator, numbers
from crosscheck.facts.phrases import Phrases, phrases
from crosscheck.facts.spans import is_glued, whole_word
from crosscheck.languages import Language
from crosscheck.model import Fact

__all__ = ["EXTRACTOR", "days"]

DURATION: Final = re.compile(r"P(T?)([\d.]+)([YMWDHS])")
# Days in a year, month, …, for comparing across units only.
DAYS: Final = {
    "Y": Decimal("365.25"), "M": Decimal("30.4375"), "W": Decimal(7), "D": Decimal(1), "TH": Decimal(1) / 24,
    "TM": Decimal(1) / 1440, "TS": Decimal(1) / 86400,
}  # fmt: skip
SMALLER: Final = {"Y": (12, "M"), "W": (7, "D"), "D": (24, "TH"), "TH": (60, "TM"), "TM": (60, "TS")}
SINGLES: Final = frozenset({"P1Y", "P1M", "P1W", "P1D", "PT1H", "PT1M", "PT1S", "P10Y", "P100Y"})
HOURS_OF_DAY: Final = 24
CLOCK_UNITS: Final = frozenset({"PT1H"})


@frozen
class _Time:
    """The compiled phrases of one language about stretches of time."""

    units: Phrases[str]
    spans: Phrases[bool]
    ago: Phrases[bool]
    clock: Phrases[bool]
    weekdays: Phrases[bool]
    fractions: Phrases[Decimal]
    adverbs: frozenset[str]
    singular: frozenset[str]
    singles: frozenset[str]


@cache
def _time(language: Language) -> _Time:
    units = language.units
    return _Time(
        phrases(units.time, language),
        phrases(dict.fromkeys(units.spans, True), language),
        phrases(dict.fromkeys(units.ago, True), language),
        phrases(dict.fromkeys(units.clock, True), language),
        phrases(dict.fromkeys(language.calendar.weekdays, True), language),
        phrases(language.numerals.fractions_after, language),
        frozenset(language.fold(word) for word in units.adverbs),
        frozenset(language.fold(word) for word in units.singular_spans),
        frozenset(value for value in units.time.values() if value in SINGLES),
    )


def _find(source: Source) -> Iterator[Fact]:
    """Numbers of years, months, …, and the single year that something lasts."""
    taken = [False] * len(source.tokens)
    facts = list(_counted(source, taken))
    facts.extend(_single(source, taken))
    yield from sorted(facts, key=lambda fact: fact.start)


def _counted(source: Source, taken: list[bool]) -> Iterator[Fact]:
    """`trois mois`, `un an et demi`, `de 2 à 3 ans`."""
    words, tokens = _time(source.language), source.tokens
    for number in _with_ones(source, words):
        unit = _unit(source, number, words)
        if unit is None or is_glued(source, number.first, number.end) or _tells_time(source, number, unit[1], words):
            continue
        first = min(number.first, unit[0] - 1) if unit[0] <= number.first else number.first
        end, whole = _with_fraction(source, max(unit[0], number.end), number, words)
        taken[first:end] = [True] * (end - first)
        how = comparator(source, min(first, number.opener), end, number.form)
        span = tokens[whole_word(source, first)].start, tokens[end - 1].end
        yield Fact("duration", _value(whole, unit[1]), *span, how, confidence=number.confidence)


def _with_ones(source: Source, words: _Time) -> Iterator[Number]:
    """The numbers, and the indefinite article where a unit of time follows it after a word of lasting."""
    ones = source.language.numerals.articles
    yield from numbers(source)
    for index, token in enumerate(source.tokens):
        if token.norm not in ones or not source.free[index] or words.units.at(source.tokens, index + 1) is None:
            continue
        noun = source.tokens[index + 1].norm
        if noun not in words.singular or words.spans.before(source.tokens, index) is not None:
            yield Number(index, index + 1, Decimal(1), None, "one", 0.8, index)


def _unit(source: Source, number: Number, words: _Time) -> tuple[int, str] | None:
    """The unit of time that a number counts, with an adjective between them perhaps: `deux dernières années`."""
    tokens = source.tokens
    found = words.units.at(tokens, number.end)
    if found is None:
        noun = source.language.numerals.counted(source.document.text, tokens, number.first, number.end)
        found = words.units.at(tokens, noun) if noun is not None else None
    return None if found is None or words.weekdays.at(tokens, found[0]) is not None else found


def _tells_time(source: Source, number: Number, unit: str, words: _Time) -> bool:
    """`à 10 heures`, `10 heures 30`: an hour of the day."""
    if unit not in CLOCK_UNITS or number.high is not None or number.low > HOURS_OF_DAY:
        return False
    after = number.end + 1
    minutes = after < len(source.tokens) and source.tokens[after].kind == "number"
    return minutes or words.clock.before(source.tokens, number.first) is not None


def _with_fraction(source: Source, end: int, number: Number, words: _Time) -> tuple[int, Number]:
    """`et demi` after the unit."""
    part = words.fractions.at(source.tokens, end)
    if part is None or number.high is not None:
        return end, number
    return part[0], evolve(number, low=number.low + part[1])


def _single(source: Source, taken: list[bool]) -> Iterator[Fact]:
    """Units of time without a number: a dual, or a singular that its place makes last."""
    words, tokens = _time(source.language), source.tokens
    for index, token in enumerate(tokens):
        if taken[index] or token.kind == "mark" or (unit := words.units.at(tokens, index)) is None:
            continue
        counted_on = unit[0] < len(tokens) and tokens[unit[0]].kind == "number"
        if counted_on or not all(source.free[index : unit[0] + 1]):
            continue
        if (found := _alone(source, index, unit, words)) is None:
            continue
        end, value = found
        taken[index:end] = [True] * (end - index)
        how = comparator(source, index, end)
        yield Fact("duration", value, token.start, tokens[end - 1].end, how, confidence=0.8)


def _alone(source: Source, index: int, unit: tuple[int, str], words: _Time) -> tuple[int, str] | None:
    """The end and the value of a unit without a number before it."""
    end, value = unit
    tokens = source.tokens
    if value not in words.singles:
        return end, value
    if tokens[index].norm in words.adverbs and not (end < len(tokens) and words.ago.at(tokens, end)):
        return end, value
    if tokens[index].norm not in words.singular or source.language.numerals.articles:
        return None
    one = Number(index, end, Decimal(1), None, "one", 0.8, index)
    if end < len(tokens) and tokens[end].norm in source.language.numerals.ones:
        return end + 1, value
    if words.spans.before(tokens, index) is not None:
        end, whole = _with_fraction(source, end, one, words)
        return end, _value(whole, value)
    ended = end == len(tokens) or tokens[end].kind != "word" or tokens[end].norm in source.language.function_words
    defined = end + 1 < len(tokens) and whole_word(source, end + 1) == end
    return (end, value) if ended and not defined and words.ago.before(tokens, index) is not None else None


def _value(number: Number, unit: str) -> str:
    """The ISO duration of a number of units; two for a range."""
    low = _times(number.low, unit)
    return low if number.high is None else f"{low}/{_times(number.high, unit)}"


def _times(count: Decimal, unit: str) -> str:
    match = DURATION.fullmatch(unit)
    assert match is not None
    clock, number, letter = match.groups()
    amount = count * Decimal(number)
    key = clock + letter
    while amount % 1 and key in SMALLER:
        factor, key = SMALLER[key]
        amount *= factor
    return f"P{key[:-1]}{canonical(amount)}{key[-1]}"


def days(value: str) -> Decimal:
    """The length of a duration in days."""
    match = DURATION.fullmatch(value)
    assert match is not None
    clock, number, letter = match.groups()
    return Decimal(number) * DAYS[clock + letter]


def _agree(left: Fact, right: Fact) -> bool:
    """Equal lengths whatever the unit; weeks and days may differ by the day that idioms count in (quinze jours)."""
    return left.value == right.value or values_agree(_ends(left), left.comparator, _ends(right), right.comparator)


def _ends(fact: Fact) -> tuple[Decimal, Decimal]:
    low, _, high = fact.value.partition("/")
    return days(low), days(high or low)


EXTRACTOR: Final = Extractor("duration", 230, _find, _agree)
