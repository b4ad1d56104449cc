"""When two values agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.facts import facts_match
from crosscheck.model import Comparator, Fact

COMPARATORS: list[Comparator] = ["=", "~", ">", ">=", "<", "<="]


def fact(kind: str, value: str, how: Comparator = "=") -> Fact:
    return Fact(kind, value, 0, 1, how)


AGREE: list[tuple[str, str, Comparator, str, Comparator]] = [
    ("quantity", "100", ">", "119", "="),
    ("quantity", "100", ">", "100", ">"),
    ("quantity", "500", "~", "497", "="),
    ("quantity", "1200000", "=", "1203000", "="),
    ("quantity", "10/15", "=", "12", "="),
    ("percent", "12.5", "=", "12.5", "="),
    ("money", "5000000 MAD", "=", "5000000 MAD", "~"),
    ("money", "40 dinar", "=", "40 TND", "="),
    ("date", "2023", "=", "2023-03", "="),
    ("date", "--03-14", "=", "2023-03-14", "="),
    ("date", "199X", "=", "1994", "="),
    ("date", "2023-21", "=", "2023-04", "="),
    ("period", "2006/2016", "=", "2006-03/2016", "="),
    ("duration", "P12M", "=", "P1Y", "="),
    ("duration", "P14D", "=", "P2W", "="),
]
DIFFER: list[tuple[str, str, Comparator, str, Comparator]] = [
    ("quantity", "100", "=", "119", "="),
    ("quantity", "128", "=", "129", "="),
    ("quantity", "1500", "=", "1540", "="),
    ("quantity", "100", ">", "90", "="),
    ("quantity", "100", ">", "100", "<"),
    ("quantity", "1200000", "=", "1300000", "="),
    ("money", "5 MAD", "=", "5 EUR", "="),
    ("date", "2023-03", "=", "2023-04", "="),
    ("date", "2023", "=", "--03-14", "="),
    ("date", "199X", "=", "2001", "="),
    ("period", "2006/2016", "=", "2006/2017", "="),
    ("duration", "P1Y", "=", "P2Y", "="),
]


@pytest.mark.parametrize(("kind", "left", "how_left", "right", "how_right"), AGREE)
def test_agree(kind: str, left: str, how_left: Comparator, right: str, how_right: Comparator) -> None:
    assert facts_match(fact(kind, left, how_left), fact(kind, right, how_right))
    assert facts_match(fact(kind, right, how_right), fact(kind, left, how_left))


@pytest.mark.parametrize(("kind", "left", "how_left", "right", "how_right"), DIFFER)
def test_differ(kind: str, left: str, how_left: Comparator, right: str, how_right: Comparator) -> None:
    assert not facts_match(fact(kind, left, how_left), fact(kind, right, how_right))
    assert not facts_match(fact(kind, right, how_right), fact(kind, left, how_left))


numbers = st.integers(min_value=0, max_value=10**9)
comparators = st.sampled_from(COMPARATORS)


@given(numbers, comparators, numbers, comparators)
def test_symmetric(left: int, how_left: Comparator, right: int, how_right: Comparator) -> None:
    one, other = fact("quantity", str(left), how_left), fact("quantity", str(right), how_right)
    assert facts_match(one, other) == facts_match(other, one)


@given(numbers, comparators)
def test_reflexive(value: int, how: Comparator) -> None:
    assert facts_match(fact("quantity", str(value), how), fact("quantity", str(value), how))
