"""The index of facts finds the facts that agree, and no others."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.alignment.values import Agreeing
from crosscheck.facts import facts_match
from crosscheck.model import Comparator, Fact
from support.laws import law

COMPARATORS: Sequence[Comparator] = ("=", "~", ">", "<=")
NUMBERS = st.one_of(st.integers(0, 30), st.integers(90, 110), st.integers(9_900, 1_200_000)).map(str)
YEARS = st.sampled_from(
    ["2019", "2020", "2020-03", "2020-03-14", "--03-14", "199X", "1995", "relative:-P1D", "2020-21"]
)
LENGTHS = st.sampled_from(["P1Y", "P12M", "P365D", "P2W", "P15D", "P14D", "PT48H", "P2D", "P1Y/P2Y"])
SIGNS = st.sampled_from(["3", "7", "A/RES/61/295", "61/295", "Tier 2", "phase 3", "chapter 7"])
NAMES = st.sampled_from(["Omar Sy", "Omar Si", "Sy", "Mohamed Salah", "Mohammed Saleh", "Morocco", "Marocco"])


def facts() -> st.SearchStrategy[Fact]:
    def of(
        kinds: Sequence[str], values: st.SearchStrategy[str], units: Sequence[str | None] = (None,)
    ) -> st.SearchStrategy[Fact]:
        return st.builds(
            Fact,
            st.sampled_from(kinds),
            values,
            st.just(0),
            st.just(1),
            st.sampled_from(COMPARATORS),
            st.sampled_from(units),
        )

    shares = st.builds("{}/{}".format, st.integers(1, 4), st.integers(4, 9))
    return st.one_of(
        of(["quantity", "percent"], NUMBERS),
        of(["quantity"], NUMBERS, ["km", "mi", "m", "kg", "case", "°C", "°F", "°"]),
        of(["quantity"], shares, ["share"]),
        of(["money"], NUMBERS.map("{} MAD".format)),
        of(["date"], YEARS),
        of(["age", "duration"], LENGTHS),
        of(["identifier", "label"], SIGNS),
        of(["ordinal"], st.sampled_from(["3", "7"])),
        of(["person", "place", "organisation"], NAMES),
    )


def places(others: Sequence[Fact], fact: Fact) -> list[int]:
    """The places of the facts that agree with one of the other report."""
    known = Agreeing(others)
    found = known.matches(fact)
    return [place for place, number in enumerate(known.numbers) if number in found]


@law(200)
@given(st.lists(facts(), max_size=12), facts())
def test_the_index_finds_what_trying_all_finds(others: list[Fact], fact: Fact) -> None:
    wanted = [place for place, other in enumerate(others) if facts_match(fact, other)]
    assert places(others, fact) == wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Fact("quantity", "10", 0, 2, unit="mi"), Fact("quantity", "16", 0, 2, unit="km")),
        (Fact("quantity", "1/3", 0, 2, unit="share"), Fact("percent", "33.3", 0, 2)),
        (Fact("date", "2023", 0, 2), Fact("date", "2023-03-14", 0, 2)),
        (Fact("date", "--03-14", 0, 2), Fact("date", "2023-03-14", 0, 2)),
        (Fact("age", "P36Y", 0, 2), Fact("duration", "P36Y", 0, 2)),
        (Fact("person", "Kovacs", 0, 2), Fact("person", "Anna Kovács", 0, 2)),
    ],
)
def test_values_that_are_written_differently_are_found(one: Fact, other: Fact) -> None:
    assert places([other], one) == places([one], other) == [0]


def test_other_values_are_not() -> None:
    assert not places([Fact("quantity", "79", 0, 2), Fact("date", "2021", 0, 2)], Fact("quantity", "97", 0, 2))
