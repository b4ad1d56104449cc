"""What a language supplies about dates; phrases are written as in a text."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

__all__ = ["Calendar", "Eras", "Weekdays"]


@frozen(eq=False, repr=False)
class Weekdays:
    """How one language names the days of the week and what it says around them.

    Attributes:
        names: Names to their ISO number, Monday being 1.
        last: Phrases after a name, or before it, that place it before the day of publication.
        next: Phrases that place it after.
        not_before: Phrases before a name that make it a habit, a place or something else.
        not_after: Phrases after a name that make it something else: Good Friday.
        cues: Phrases that prove a doubtful name.
        doubtful: Names that are ordinary words too.
        links: What stands between two names that prove each other.
    """

    names: Mapping[str, int]
    last: frozenset[str]
    next: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    cues: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()


@frozen(eq=False, repr=False)
class Eras:
    """How one language names stretches of the calendar other than days and months.

    Attributes:
        seasons: Names of seasons to their EDTF number.
        decade_cues: Phrases before the first year of a decade, or its two last digits.
        decades: Words that name a decade by themselves, to the tens of its first year.
        decade_numbers: Names of the decades of a century, which follows, to the tens of their first year.
        not_decades: Phrases after which such a word tells somebody's age.
        of_century: Phrases between a decade and its century, besides nothing at all.
        quarters: Phrases that name a part of a year, to its EDTF number; a year follows.
        century_nouns: Words for a century beside its ordinal.
        century_first: Whether the noun stands before the ordinal.
        century_ordinals: Ordinals of centuries in words.
        century_signs: Endings that follow a Roman number as a word of their own.
        century_links: Phrases between the ordinals of two centuries.
        fixed_centuries: Phrases that name a century by the present one, to its number.
        before_christ: Phrases after a century that count it backwards.
    """

    seasons: Mapping[str, int]
    decade_cues: frozenset[str]
    decades: Mapping[str, int]
    decade_numbers: Mapping[str, int]
    not_decades: frozenset[str]
    of_century: frozenset[str]
    quarters: Mapping[str, int]
    century_nouns: frozenset[str]
    century_first: bool
    century_ordinals: Mapping[str, int]
    century_signs: frozenset[str]
    century_links: frozenset[str]
    fixed_centuries: Mapping[str, int]
    before_christ: frozenset[str]


@frozen(eq=False, repr=False)
class Calendar:
    """How one language writes dates.

    Attributes:
        months: Names of months, with all variants, to their number.
        doubtful_months: Those of them that are ordinary words too and need a day, a year or a cue beside them.
        month_cues: Phrases that prove a doubtful month.
        first_day: What the first of a month is called beside its number.
        days: Days of a month in words.
        day_cues: Phrases before `17/02` that make it a day and a month.
        linked_days: Whether a day in words needs a link to its month, as "the third of May".
        day_links: Phrases between a day and its month, besides nothing at all.
        several_days: Phrases before two or more days of one month.
        several_links: Phrases between these days.
        year_links: Phrases between a month and its year, besides nothing at all.
        year_cues: Phrases after which a number is a year whatever follows.
        year_hints: Phrases after which a plausible year is one unless it counts what follows.
        year_since: Phrases after which a number of four digits is a year of any century unless it counts what follows.
        seasons_of_two_years: Phrases after which `2023-24` is a season of two years.
        eras: Seasons, quarters, decades and centuries.
        hijri_months: Names of the Islamic months to their number.
        hijri_marks: What follows a year of the Islamic calendar.
        same_day: Phrases between one day in two calendars.
        deictic: Phrases that place a time by the day of publication, to an ISO duration with its sign.
        doubtful_deictic: Those of them that are common nouns too, or vague: "the day" for "today".
        definite_deictic: Phrases with a mere article that mean the year, month or week of publication where no noun
            or number follows: "plus tôt dans l'année"; how sure that is is left to the reader.
        not_after_definite: What follows such a phrase when it is none.
        not_after_deictic: What follows such a phrase when it is none.
        distant: What after such a phrase points away from the day of publication: "ce soir-là".
        not_before_deictic: Phrases before such a phrase that make it none: "all day", "that day".
        placed: Words after a month or a day of it that place it by the day of publication, to -1, 0 or 1.
        week: The days of the week.
        year_ranges: Pairs of what opens a period and what joins its ends; an empty opener is none.
    """

    months: Mapping[str, int]
    doubtful_months: frozenset[str]
    month_cues: frozenset[str]
    first_day: frozenset[str]
    days: Mapping[str, int]
    day_cues: frozenset[str]
    linked_days: bool
    day_links: frozenset[str]
    several_days: frozenset[str]
    several_links: frozenset[str]
    year_links: frozenset[str]
    year_cues: frozenset[str]
    year_hints: frozenset[str]
    year_since: frozenset[str]
    seasons_of_two_years: frozenset[str]
    eras: Eras
    hijri_months: Mapping[str, int]
    hijri_marks: frozenset[str]
    same_day: frozenset[str]
    deictic: Mapping[str, str]
    doubtful_deictic: frozenset[str]
    definite_deictic: Mapping[str, str]
    not_after_definite: frozenset[str]
    not_after_deictic: frozenset[str]
    distant: frozenset[str]
    not_before_deictic: frozenset[str]
    placed: Mapping[str, int]
    week: Weekdays
    year_ranges: tuple[tuple[str, str], ...]

    @property
    def weekdays(self) -> frozenset[str]:
        """The names of the days of the week."""
        return frozenset(self.week.names)
