"""Stretches of time as expressions: which tokens say them, and how long they are.

Durations and ages are made of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve

from crosscheck.facts.base import Source
from crosscheck.facts.isoduration import add, is_smaller, times
from crosscheck.facts.numerals import Number, comparator, number_at, numbers
from crosscheck.facts.spans import is_glued, whole_word
from crosscheck.facts.stretch import Stretch, ranged
from crosscheck.facts.time_words import TimeWords, time_words
from crosscheck.languages.numerals import plain_digits
from crosscheck.model import Token

__all__ = ["signed_minutes", "stretches"]

SINGLES: Final = re.compile(r"PT?10{0,3}[YMWDHS]")
HOUR: Final = "PT1H"
MINUTE: Final = "PT1M"
MINUTES: Final = 60
SURE_UNIT: Final = 0.8
DOUBTFUL: Final = 0.4  # "des dizaines d'années"


def signed_minutes(source: Source, index: int) -> int | None:
    """The minutes in a token that writes them onto the sign of the hour: `h30`."""
    if not 0 <= index < len(source.tokens):
        return None
    match = time_words(source.language).signed.fullmatch(source.tokens[index].norm)
    return int(plain_digits(match[1])) if match else None


def stretches(source: Source) -> list[Stretch]:
    """All stretches of time among the free tokens, in reading order; they don't overlap."""
    taken = [False] * len(source.tokens)
    found = list(_counted(source, taken))
    found.extend(_single(source, taken))
    apart: list[Stretch] = []
    for stretch in sorted(found, key=lambda stretch: stretch.first):
        if not apart or apart[-1].end <= stretch.first:
            apart.append(stretch)
    return ranged(source, apart)


def _counted(source: Source, taken: list[bool]) -> Iterator[Stretch]:
    """`trois mois`, `un an et demi`, `de 2 à 3 ans`, `deux heures et dix minutes`."""
    words = time_words(source.language)
    for number in sorted(_with_ones(source, words), key=lambda number: number.first):
        if taken[number.first] or (unit := _unit(source, number, words)) is None:
            continue
        if is_glued(source, number.first, max(unit[0], number.end + (signed_minutes(source, number.end) is not None))):
            continue
        if _is_all(source, number, unit[0], words):
            continue
        first = whole_word(source, min(number.first, unit[0] - 1) if unit[0] <= number.first else number.first)
        end, whole = _with_fraction(source, max(unit[0], number.end), number, words)
        low, high = times(whole.low, unit[1]), None if whole.high is None else times(whole.high, unit[1])
        if high is None:
            end, low = _chained(source, first, end, low, words)
        taken[first:end] = [True] * (end - first)
        how = comparator(source, min(first, number.opener), end, number.form)
        opener = min(first, number.opener)
        sure = DOUBTFUL if number.form == "vague" and _is_plural(source.tokens[number.first]) else number.confidence
        yield Stretch(first, end, low, high, how, sure, opener, number.hyphenated)


def _is_plural(token: Token) -> bool:
    return token.lemma != token.norm


def _is_all(source: Source, number: Number, end: int, words: TimeWords) -> bool:
    """`24 heures sur 24`: all hours of the day."""
    link = words.of_all.at(source.tokens, end)
    again = number_at(source, link[0]) if link is not None and link[0] < len(source.tokens) else None
    return again is not None and again.low == number.low


def _with_ones(source: Source, words: TimeWords) -> Iterator[Number]:
    """The numbers, the indefinite article where a unit of time lasts one, and numbers after a definite unit."""
    ones, tokens = source.language.numerals.articles, source.tokens
    yield from numbers(source)
    for index, token in enumerate(tokens):
        if token.norm not in words.beginning or not source.free[index]:
            continue
        if (count := words.counts.at(tokens, index)) is not None:
            yield Number(count[0] - 1, count[0], Decimal(count[1]), None, "words", 1.0, count[0] - 1)
        if token.norm not in ones or (unit := words.units.at(tokens, index + 1)) is None:
            continue
        lasts = words.spans.before(tokens, index) is not None or words.spanned.at(tokens, unit[0]) is not None
        lasts = lasts or words.fractions.at(tokens, unit[0]) is not None
        if tokens[index + 1].norm not in words.singular or lasts:
            yield Number(index, index + 1, Decimal(1), None, "one", SURE_UNIT, index)


def _unit(source: Source, number: Number, words: TimeWords) -> tuple[int, str] | None:
    """The unit of time that a number counts: the index after it, and its length.

    An adjective may stand between them, `deux dernières années`; a definite unit stands before its number.
    """
    tokens = source.tokens
    found = words.units.at(tokens, number.end)
    if found is None and signed_minutes(source, number.end) is not None:
        return number.end, HOUR
    if found is None:
        found = _definite(source, number, words)
    if found is None:
        noun = source.language.numerals.counted(source.document.text, tokens, number.first, number.end)
        found = words.units.at(tokens, noun) if noun is not None else None
    return None if found is None or words.weekdays.at(tokens, found[0]) is not None else found


def _definite(source: Source, number: Number, words: TimeWords) -> tuple[int, str] | None:
    """`al-ashhur al-sitta`, "the six months": article, plural, article, number."""
    article = whole_word(source, number.first)
    if article == number.first or article < 2 or whole_word(source, article - 1) == article - 1:
        return None
    found = words.units.at(source.tokens, article - 1)
    plural = source.tokens[article - 1].norm not in words.singular
    return found if found is not None and found[0] == article and plural and _lasts_one(found[1]) else None


def _lasts_one(unit: str) -> bool:
    return SINGLES.fullmatch(unit) is not None


def _with_fraction(source: Source, end: int, number: Number, words: TimeWords) -> tuple[int, Number]:
    """`et demi` after the unit."""
    part = words.fractions.at(source.tokens, end)
    if part is None or number.high is not None:
        return end, number
    return part[0], evolve(number, low=number.low + part[1])


def _chained(source: Source, first: int, end: int, value: str, words: TimeWords) -> tuple[int, str]:
    """The smaller units that go on a stretch, `un an et six mois`, `2 h 30`: the index after them, and the sum."""
    tokens = source.tokens
    if words.openers.before(tokens, first) is not None:
        return end, value
    while end < len(tokens):
        if (minutes := signed_minutes(source, end)) is not None and end == first + 1:
            return end + 1, add(value, times(Decimal(minutes), MINUTE))
        link = words.links.at(tokens, end)
        at = link[0] if link else end
        more = _part(source, at, words)
        if more is not None and is_smaller(more[1], value):
            end, value = more[0], add(value, more[1])
        elif link is None and value.endswith("H") and (minutes := _bare_minutes(tokens, end)) is not None:
            return end + 1, add(value, times(Decimal(minutes), MINUTE))
        else:
            return end, value
    return end, value


def _part(source: Source, at: int, words: TimeWords) -> tuple[int, str] | None:
    """A plain number of units that begins at a token, or a unit that is two by itself."""
    if at >= len(source.tokens) or not source.free[at]:
        return None
    if (dual := words.units.at(source.tokens, at)) is not None and not _lasts_one(dual[1]):
        return dual
    number = number_at(source, at)
    if number is None or number.high is not None:
        return None
    unit = words.units.at(source.tokens, number.end)
    return (unit[0], times(number.low, unit[1])) if unit is not None and _lasts_one(unit[1]) else None


def _bare_minutes(tokens: Sequence[Token], index: int) -> int | None:
    token = tokens[index]
    run = plain_digits(token.norm) if token.kind == "number" else ""
    return int(run) if len(run) == 2 and run.isdigit() and int(run) < MINUTES else None


def _single(source: Source, taken: list[bool]) -> Iterator[Stretch]:
    """Units of time without a number: a dual, or a singular that its place makes last."""
    words, tokens = time_words(source.language), source.tokens
    for index, token in enumerate(tokens):
        if token.norm not in words.alone or taken[index] or token.kind == "mark":
            continue
        if (named := words.named.at(tokens, index)) is not None and all(source.free[index : named[0]]):
            yield Stretch(index, named[0], named[1], None, comparator(source, index, named[0]), SURE_UNIT, index)
            taken[index : named[0]] = [True] * (named[0] - index)
            continue
        if (unit := words.units.at(tokens, index)) is None:
            continue
        counted_on = unit[0] < len(tokens) and tokens[unit[0]].kind == "number"
        if counted_on or not all(source.free[index : unit[0] + 1]):
            continue
        if (found := _alone(source, index, unit, words)) is None:
            continue
        end, value = found
        end, value = _chained(source, index, end, value, words)
        taken[index:end] = [True] * (end - index)
        how = comparator(source, index, end)
        yield Stretch(index, end, value, None, how, SURE_UNIT, index)


def _alone(source: Source, index: int, unit: tuple[int, str], words: TimeWords) -> tuple[int, str] | None:
    """The end and the value of a unit without a number before it."""
    end, value = unit
    tokens = source.tokens
    norm = tokens[index].norm
    told = words.spanned.at(tokens, end) is not None or words.spans.before(tokens, index) is not None
    told = told or words.ago.before(tokens, index) is not None
    if norm in words.doubtful and not told:
        return None
    if norm in words.singular and source.language.numerals.articles:
        return None
    if not _lasts_one(value):
        return _with_part(source, end, value, words)
    if norm in words.adverbs and not (end < len(tokens) and words.ago.at(tokens, end)):
        return _with_part(source, end, value, words) if told or not _is_adjective(source, index) else None
    if norm not in words.singular:
        return None
    if end < len(tokens) and tokens[end].norm in source.language.numerals.ones:
        return end + 1, value
    part = words.fractions.at(tokens, end)
    told = words.spans.before(tokens, index) is not None or words.spanned.at(tokens, end) is not None
    if told or part is not None or _in_range(source, index, end, words):
        return _with_part(source, end, value, words)
    if (link := words.links.at(tokens, end)) is not None and whole_word(source, index) == index:
        more = _part(source, link[0], words)
        if more is not None and is_smaller(more[1], value):
            return end, value
    ended = end == len(tokens) or tokens[end].kind != "word" or tokens[end].norm in source.language.function_words
    defined = end + 1 < len(tokens) and whole_word(source, end + 1) == end
    return (end, value) if ended and not defined and words.ago.before(tokens, index) is not None else None


def _in_range(source: Source, index: int, end: int, words: TimeWords) -> bool:
    """Whether a joiner parts the unit from another stretch: "from six months to a year"."""
    tokens = source.tokens
    before, after = words.joiners.before(tokens, index), words.joiners.at(tokens, end)
    if before is not None and tokens[before[0] - 1].norm != tokens[index].norm:
        return words.units.before(tokens, before[0]) is not None
    return after is not None and _part(source, after[0], words) is not None


def _is_adjective(source: Source, index: int) -> bool:
    """`inkhifadan amman`, "a general decline": an indefinite noun of the same case stands before the word."""
    before = source.tokens[index - 1] if index else None
    if before is None or before.kind != "word" or before.norm in source.language.function_words:
        return False
    return before.norm.endswith(source.language.times.adverb_after)


def _with_part(source: Source, end: int, value: str, words: TimeWords) -> tuple[int, str]:
    one = Number(end, end, Decimal(1), None, "one", SURE_UNIT, end)
    after, part = _with_fraction(source, end, one, words)
    if after == end:
        return end, value
    return after, add(value, times(part.low - 1, value.replace("2", "1", 1)))
