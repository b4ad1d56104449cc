"""What a language says about times of day, compiled for looking up."""

from __future__ import annotations

from functools import cache, cached_property

from attrs import frozen

from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.languages import Language
from crosscheck.languages.times import DayPart

__all__ = ["ClockWords", "clock_words"]


@frozen(eq=False, repr=False)
class ClockWords:
    """The compiled phrases of one language about the clock."""

    cues: Phrases[bool]
    strict: Phrases[bool]
    joiners: Phrases[frozenset[str]]
    openers: Phrases[str]
    named: Phrases[str]
    alone: Phrases[bool]
    hours: Phrases[int]
    parts: Phrases[int]
    links: Phrases[bool]
    numbered: Phrases[bool]
    halves: Phrases[DayPart]
    deictic: Phrases[str]
    zones: Phrases[str]
    local: Phrases[bool]
    lasting: Phrases[bool]
    lasted: Phrases[bool]
    never: Phrases[bool]
    units: Phrases[str]
    signs: frozenset[str]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The norms of the words with which a time of day may begin, numbers apart."""
        return self.named.firsts | self.hours.firsts


@cache
def clock_words(language: Language) -> ClockWords:
    """The phrases of a language, compiled once."""
    own = language.times.clock
    joiners: dict[str, set[str]] = {}
    for opener, joiner in own.ranges:
        joiners.setdefault(joiner, set()).add(opener)
    units = {name: unit for name, unit in language.times.units.items() if unit in {"PT1H", "PT1M"}}
    return ClockWords(
        phrase_set(own.cues, language),
        phrase_set(own.strict_cues, language),
        phrases({joiner: frozenset(openers) for joiner, openers in joiners.items()}, language),
        phrases({opener: opener for opener, _ in own.ranges if opener}, language),
        phrases(own.named, language),
        phrase_set(own.alone, language),
        phrases(own.hours, language),
        phrases(own.parts, language),
        phrase_set(own.minute_links, language),
        phrase_set(own.numbered, language),
        phrases(own.halves, language),
        phrases(language.calendar.deictic, language),
        phrases(own.zones, language),
        phrase_set(own.local, language),
        phrase_set(own.lasting, language),
        phrase_set(own.lasted, language),
        phrase_set(own.never, language),
        phrases(units, language),
        frozenset(map(language.fold, own.signs)),
    )
