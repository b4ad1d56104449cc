"""Percentages: the number with its sign or words; points of percentage and parts of a thousand as well."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.agreement import numbers_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.numerals import Number, comparator, joined, number_at
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.signs import minus_sign, negative
from crosscheck.facts.unit_ranges import is_change, unchanged
from crosscheck.languages import Language
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

# How far around a bare "points" its rate may be named, and up to how many of them a rate moves.
NEAR: Final = 25
SENTENCE_ENDS: Final = frozenset(".!?؟\n")
MOST_POINTS: Final = 30


@frozen(eq=False, repr=False)
class _Words:
    """The compiled words of one language about percentages."""

    signs: Phrases[Decimal]
    pairs: Phrases[Decimal]
    points: Phrases[bool]
    point_pairs: Phrases[bool]
    rates: frozenset[str]


@frozen
class _Share:
    """A percentage over `tokens[first:end]`."""

    first: int
    end: int
    number: Number


@cache
def _words(language: Language) -> _Words:
    shares = language.units.shares
    rates = frozenset(language.fold(word) for word in shares.rates)
    return _Words(
        phrases({sign: Decimal(factor) for sign, factor in shares.signs.items()}, language),
        phrases({sign: Decimal(factor) for sign, factor in shares.pairs.items()}, language),
        phrase_set(shares.points, language),
        phrase_set(shares.point_pairs, language),
        rates | frozenset(language.lemma(word) for word in rates),
    )


def _find(source: Source) -> Iterator[Fact]:
    """`12,5 %`, `de 70 % à 90 %`, `%12`: the sign belongs to the span."""
    tokens = source.tokens
    index = 0
    while index < len(tokens):
        found, index = _read(source, index)
        for share in found:
            number = share.number
            how = comparator(source, min(share.first, number.opener), share.end, number.form)
            span = tokens[share.first].start, tokens[share.end - 1].end
            if (minus := minus_sign(source, share.first)) is not None:
                number, span = negative(number), (tokens[minus].start, span[1])
            yield Fact("percent", number.value, *span, how, confidence=number.confidence, aliases=number.aliases)


def _read(source: Source, index: int) -> tuple[tuple[_Share, ...], int]:
    """The percentages that begin with the number at a token, and where to go on."""
    if (pair := _pair(source, index)) is not None:
        return (pair,), pair.end
    number = unchanged(source, index) or _article(source, index)
    if number is None:
        return (), index + 1
    single = _with_sign(source, number)
    if single is None:
        return _lent(source, number)
    whole = _ranged(source, single) or single
    return (whole,), max(whole.end, index + 1)


def _pair(source: Source, index: int) -> _Share | None:
    """Two points in one word: an Arabic dual."""
    words = _words(source.language)
    norm = source.tokens[index].norm
    if (norm not in words.pairs.firsts and norm not in words.point_pairs.firsts) or not source.free[index]:
        return None
    found, bare = words.pairs.at(source.tokens, index), words.point_pairs.at(source.tokens, index)
    if found is None and bare is None:
        return None
    number = Number(index, index + 1, Decimal(2), None, "dual", 1.0, index)
    if found is not None:
        return _Share(index, found[0], number.times(found[1]))
    if bare is not None and _of_rate(source, number):
        return _Share(index, bare[0], number)
    return None


def _article(source: Source, index: int) -> Number | None:
    """`un pour cent`: the article counts one before a sign."""
    counts = source.free[index] and source.tokens[index].norm in source.language.numerals.articles
    if not counts or _words(source.language).signs.at(source.tokens, index + 1) is None:
        return None
    return Number(index, index + 1, Decimal(1), None, "words", 1.0, index)


def _with_sign(source: Source, number: Number) -> _Share | None:
    """A number with the sign after it, or right before it."""
    words, tokens = _words(source.language), source.tokens
    if (sign := words.signs.at(tokens, number.end)) is not None:
        return _Share(number.first, sign[0], number.times(sign[1]))
    if (point := words.points.at(tokens, number.end)) is not None and _of_rate(source, number):
        return _Share(number.first, point[0], number)
    if number.form == "one" and (named := words.signs.before(tokens, number.first)) is not None:
        return _Share(named[0], number.end, number.times(named[1]))
    before = number.first - 1
    adjoining = before >= 0 and tokens[before].end == tokens[number.first].start
    if adjoining and tokens[before].kind == "mark" and (sign := words.signs.at(tokens, before)) is not None:
        return _Share(before, number.end, number.times(sign[1]))
    return None


def _of_rate(source: Source, number: Number) -> bool:
    """Whether points are points of percentage: a rate is named in the sentence, and no score is."""
    if number.low > MOST_POINTS:
        return False
    tokens, rates = source.tokens, _words(source.language).rates
    for step in (-1, 1):
        at = number.first + step
        while 0 <= at < len(tokens) and abs(at - number.first) < NEAR and tokens[at].norm not in SENTENCE_ENDS:
            if tokens[at].norm in rates or tokens[at].lemma in rates:
                return True
            at += step
    return False


def _ranged(source: Source, low: _Share) -> _Share | None:
    """A range of which each end has its sign, unless the share changes from one to the other."""
    if low.number.high is not None or (place := joined(source, low.first, low.end)) is None:
        return None
    at, opener = place
    number = number_at(source, at) if at < len(source.tokens) else None
    high = _with_sign(source, number) if number is not None and number.high is None else None
    if high is None or high.number.low <= low.number.low or is_change(source, opener):
        return None
    whole = evolve(low.number, end=high.number.end, high=high.number.low, opener=opener)
    return _Share(low.first, high.end, whole)


def _lent(source: Source, number: Number) -> tuple[tuple[_Share, ...], int]:
    """`de 15 à 12 %`: what is no range has its sign from the second number."""
    place = joined(source, number.first, number.end) if number.high is None else None
    if place is None or place[1] == number.first:
        return (), number.end
    second = number_at(source, place[0])
    share = _with_sign(source, second) if second is not None and second.high is None else None
    if share is None or second is None:
        return (), number.end
    factor = share.number.low / second.low if second.low else Decimal(1)
    return (_Share(number.first, number.end, number.times(factor)), share), share.end


EXTRACTOR: Final = Extractor("percent", 250, _find, numbers_agree)
