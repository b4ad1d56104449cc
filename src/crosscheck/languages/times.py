"""What a language supplies about stretches of time, times of day and ages; phrases are written as in a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

__all__ = ["Ages", "Clock", "DayPart", "Times"]

DayPart = Literal["am", "pm", "noon", "night"]


@frozen(eq=False, repr=False)
class Clock:
    """How a language tells the time of day.

    Attributes:
        twelve: Whether an hour up to twelve leaves the half of the day open.
        signs: Signs for the hour, between the numbers of a time of day or after the first.
        cues: Phrases before a number of hours that tell the time of day.
        about: Those of them that say that it is about then.
        strict_cues: Those after which a bare number is an hour as well.
        ranges: Pairs of what opens a stretch between two times of day and what joins them; an empty opener is none.
        named: Names of times of day to `12:00` and the like.
        alone: Those of them that need no cue.
        hours: Names of hours in the series of the clock to their number.
        parts: Phrases after the hour to the minutes that they add.
        minute_links: What stands between the hour and a number of minutes, besides nothing at all.
        numbered: Those phrases of `halves` that make a time of day of a bare number before them: "9 a.m.".
        halves: Phrases that say which part of the day an hour belongs to.
        zones: Phrases that name a time zone to its offset from UTC.
        local: Phrases that say that the time is that of the place.
        lasting: Phrases before a number of hours that make it last so long.
        lasted: Words after it that do.
        never: Words before two numbers with a colon that make them a score, a verse or a ratio.
    """

    twelve: bool
    signs: frozenset[str]
    cues: frozenset[str]
    about: frozenset[str]
    strict_cues: frozenset[str]
    ranges: tuple[tuple[str, str], ...]
    named: Mapping[str, str]
    alone: frozenset[str]
    hours: Mapping[str, int]
    parts: Mapping[str, int]
    minute_links: frozenset[str]
    numbered: frozenset[str]
    halves: Mapping[str, DayPart]
    zones: Mapping[str, str]
    local: frozenset[str]
    lasting: frozenset[str]
    lasted: frozenset[str]
    never: frozenset[str]


@frozen(eq=False, repr=False)
class Ages:
    """How a language tells how old somebody is.

    Attributes:
        before: Phrases right before a stretch of time, or before its comparator or range, that make it an age.
        weak: Phrases that do where the sentence or phrase ends after it: "il a 36 ans".
        strict: Phrases of `before` after which a number without its unit, or a place in the series, is an age in years.
        after: Phrases after it that do.
        near: Words for age that may stand a few words before or after it.
        people: Nouns and titles of people.
        people_endings: Endings of further nouns of people.
        links: What stands between such a noun and the age, besides adjectives.
        groups: Articles before an open or hyphenated age that names a group: "les moins de cinq ans".
        tens: Names of about ten years of life to the first.
        tens_people: Nouns and adjectives of people of so many tens of years: "octogénaire".
        tens_before: Phrases before such a name.
        tens_after: Phrases after such a name.
        places: Places in a series that tell an age after `strict` phrases or before `after` phrases.
        under: Comparators after a noun of people that such a place may follow.
        stretches: Nouns whose length a stretch of time is, which nobody's age follows.
        not_followed: Words that follow a stretch of time and no age: "de prison".
    """

    before: frozenset[str]
    weak: frozenset[str]
    strict: frozenset[str]
    after: frozenset[str]
    near: frozenset[str]
    people: frozenset[str]
    people_endings: tuple[str, ...]
    links: frozenset[str]
    groups: frozenset[str]
    tens: Mapping[str, int]
    tens_people: Mapping[str, int]
    tens_before: frozenset[str]
    tens_after: frozenset[str]
    places: Mapping[str, int]
    under: frozenset[str]
    stretches: frozenset[str]
    not_followed: frozenset[str]


@frozen(eq=False, repr=False)
class Times:
    """How a language measures time.

    Attributes:
        units: Names of stretches of time to the ISO 8601 duration of one.
        spans: Phrases before a stretch of time in the singular that make it last one.
        spanned: Phrases after it that do.
        ago: Phrases before it that do so only where the sentence or phrase ends after it.
        adverbs: Forms of a unit that say by themselves that something lasts one.
        doubtful: Those of them, and of the duals, that are another word unless a phrase of `spanned` follows.
        adverb_after: Endings of an indefinite noun after which such a form is its adjective.
        singular: Names of units that such phrases may make last one.
        named: Phrases that are a stretch by themselves, to its ISO 8601 duration: "la dernière décennie".
        of_all: What stands between a stretch and the number of all its units: "24 heures sur 24" is no length.
        counts: Phrases that count a definite unit before them and are no number elsewhere.
        links: What joins the parts of one stretch, from larger to smaller units.
        ranges: Pairs of what opens a range of stretches and what joins its ends.
        clock: How it tells the time of day.
        ages: How it tells ages.
    """

    units: Mapping[str, str]
    spans: frozenset[str]
    spanned: frozenset[str]
    ago: frozenset[str]
    adverbs: frozenset[str]
    doubtful: frozenset[str]
    adverb_after: tuple[str, ...]
    singular: frozenset[str]
    named: Mapping[str, str]
    of_all: frozenset[str]
    counts: Mapping[str, int]
    links: frozenset[str]
    ranges: tuple[tuple[str, str], ...]
    clock: Clock
    ages: Ages
