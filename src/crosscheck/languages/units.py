"""What a language supplies about units: what is counted, measured and paid; phrases are written as in a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

__all__ = ["PEOPLE", "Units"]


# Concepts of people: a report may call the same ones victims, women or migrants.
PEOPLE: Final = frozenset(
    {
        "accused", "boy", "child", "death", "employee", "girl", "hostage", "inhabitant", "injured", "judge", "man",
        "member", "migrant", "minor", "passenger", "person", "player", "police officer", "prisoner", "refugee",
        "soldier", "student", "suspect", "victim", "woman", "worker",
    }
)  # fmt: skip


@frozen
class Units:
    """The nouns and signs of one language that follow a number.

    Attributes:
        percent: What makes a number a share of a hundred.
        money_links: Phrases between an amount and its currency.
        currencies: Names and signs of currencies to their ISO 4217 code, or to a bare family (`dinar`) where the name
            alone does not tell which.
        nations: Phrases after a currency of a family that tell which: family to phrase to ISO 4217 code.
        money_scales: Signs for thousands, millions, … that stand before a sign of currency only.
        time: Names of stretches of time to the ISO 8601 duration of one.
        spans: Phrases before a stretch of time in the singular that make it last one.
        ago: Phrases that do so only where the sentence or phrase ends after it.
        adverbs: Forms of a unit that say by themselves that something lasts one.
        singular_spans: Names that such a phrase may make last one.
        clock: Phrases before a small number of hours that tell the time of day.
        hour_signs: Signs for the hour between the numbers of a time of day.
        measures: Names and signs of measures to their symbol.
        concepts: Names of what reports count, to a language-neutral concept.
    """

    percent: frozenset[str]
    money_links: frozenset[str]
    currencies: Mapping[str, str]
    nations: Mapping[str, Mapping[str, str]]
    money_scales: Mapping[str, int]
    time: Mapping[str, str]
    spans: frozenset[str]
    ago: frozenset[str]
    adverbs: frozenset[str]
    singular_spans: frozenset[str]
    clock: frozenset[str]
    hour_signs: frozenset[str]
    measures: Mapping[str, str]
    concepts: Mapping[str, str]
