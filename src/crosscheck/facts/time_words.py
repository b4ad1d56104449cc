"""What a language says about stretches of time, compiled for looking up."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from attrs import field, frozen

from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.languages import Language

__all__ = ["TimeWords", "time_words"]


@frozen(eq=False, repr=False)
class TimeWords:
    """The compiled phrases of one language about stretches of time."""

    units: Phrases[str]
    spans: Phrases[bool]
    spanned: Phrases[bool]
    ago: Phrases[bool]
    links: Phrases[bool]
    counts: Phrases[int]
    named: Phrases[str]
    of_all: Phrases[bool]
    openers: Phrases[bool]
    joiners: Phrases[bool]
    weekdays: Phrases[bool]
    fractions: Phrases[Decimal]
    adverbs: frozenset[str]
    doubtful: frozenset[str]
    singular: frozenset[str]
    signed: re.Pattern[str]
    beginning: frozenset[str]
    alone: frozenset[str] = field(init=False, repr=False)

    @alone.default
    def _alone(self) -> frozenset[str]:
        return self.named.firsts | self.units.firsts


@cache
def time_words(language: Language) -> TimeWords:
    """The phrases of a language about stretches of time, compiled once."""
    own = language.times
    counts = phrases(own.counts, language)
    return TimeWords(
        phrases(own.units, language),
        phrase_set(own.spans, language),
        phrase_set(own.spanned, language),
        phrase_set(own.ago, language),
        phrase_set(own.links, language),
        counts,
        phrases(own.named, language),
        phrase_set(own.of_all, language),
        phrase_set(frozenset(opener for opener, _ in own.ranges), language),
        phrase_set(frozenset(joiner for _, joiner in language.numerals.ranges), language),
        phrase_set(language.calendar.weekdays, language),
        phrases(language.numerals.fractions_after, language),
        frozenset(map(language.fold, own.adverbs)),
        frozenset(map(language.fold, own.doubtful)),
        frozenset(map(language.fold, own.singular)),
        re.compile(f"(?:{'|'.join(map(language.fold, own.clock.signs))})([0-5]\\d)"),
        counts.firsts | frozenset(language.numerals.articles),
    )
