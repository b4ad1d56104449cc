"""What a language supplies about dates; phrases are written as in a text."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

__all__ = ["Calendar"]


@frozen
class Calendar:
    """How one language writes dates.

    Attributes:
        months: Names of months, with all variants, to their number.
        doubtful_months: Those of them that are ordinary words too and need a day, a year or a cue beside them.
        month_cues: Phrases that prove a doubtful month.
        first_day: What the first of a month is called beside its number.
        day_links: Phrases between a day and its month, besides nothing at all.
        year_links: Phrases between a month and its year, besides nothing at all.
        year_cues: Phrases after which a number is a year whatever follows.
        year_hints: Phrases after which a plausible year is one unless it counts what follows.
        decade_cues: Phrases before the first year of a decade, or its two last digits.
        decades: Words that name a decade by themselves, to the tens of its first year.
        not_decades: Phrases after which such a word tells somebody's age.
        seasons: Names of seasons to their EDTF number.
        deictic: Phrases that place a time by the day of publication, to an ISO duration with its sign.
        doubtful_deictic: Those of them that are common nouns too: "the day" for "today".
        not_after_deictic: What follows such a noun when it is one.
        not_before_deictic: Phrases before such a noun that make it one: "all day", "that day".
        weekdays: Names of weekdays, which may follow it all the same.
        year_ranges: Pairs of what opens a period and what joins its ends; an empty opener is none.
    """

    months: Mapping[str, int]
    doubtful_months: frozenset[str]
    month_cues: frozenset[str]
    first_day: frozenset[str]
    day_links: frozenset[str]
    year_links: frozenset[str]
    year_cues: frozenset[str]
    year_hints: frozenset[str]
    decade_cues: frozenset[str]
    decades: Mapping[str, int]
    not_decades: frozenset[str]
    seasons: Mapping[str, int]
    deictic: Mapping[str, str]
    doubtful_deictic: frozenset[str]
    not_after_deictic: frozenset[str]
    not_before_deictic: frozenset[str]
    weekdays: frozenset[str]
    year_ranges: tuple[tuple[str, str], ...]
