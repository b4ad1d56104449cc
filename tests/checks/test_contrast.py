"""Which values may be one thing told in two ways."""

from __future__ import annotations

import pytest

from crosscheck.checks.contrast import comparable
from crosscheck.model import Fact

MAY_BE_ONE = [
    (("quantity", "45", "person"), ("quantity", "54", "victim")),
    (("quantity", "9", "arrest"), ("quantity", "6", "person")),
    (("quantity", "16", "km"), ("quantity", "12", "mi")),
    (("quantity", "2.8", None), ("percent", "4.8", None)),
    (("quantity", "2018", None), ("date", "2019", None)),
    (("age", "P51Y", None), ("ordinal", "21", None)),
    (("date", "2005-01-30", None), ("date", "2005-05-30", None)),
    (("date", "--02", None), ("date", "2005-05-30", None)),
    (("date", "relative:W-4", None), ("date", "relative:-W-2", None)),
    (("money", "5000000 USD", "USD"), ("money", "5000000 EUR", "EUR")),
]

ARE_TWO = [
    (("quantity", "1/3", "share"), ("quantity", "40", "person")),
    (("quantity", "16", "km"), ("quantity", "12", "kg")),
    (("quantity", "68", None), ("percent", "47.1", None)),
    (("quantity", "68", None), ("date", "2019", None)),
    (("quantity", "68", "seat"), ("percent", "47", None)),
    (("date", "relative:W-4", None), ("date", "2005-05-30", None)),
    (("date", "2019", None), ("date", "--05", None)),
    (("date", "relative:-P1Y", None), ("date", "relative:-P1W", None)),
    (("money", "5000000 USD", "USD"), ("money", "4200000 EUR", "EUR")),
    (("time", "14:30", None), ("quantity", "3", None)),
]


def fact(kind: str, value: str, unit: str | None) -> Fact:
    return Fact(kind, value, 0, len(value), unit=unit)


@pytest.mark.parametrize(("one", "other"), MAY_BE_ONE)
def test_may_be_one(one: tuple[str, str, str | None], other: tuple[str, str, str | None]) -> None:
    assert comparable(fact(*one), fact(*other))
    assert comparable(fact(*other), fact(*one))


@pytest.mark.parametrize(("one", "other"), ARE_TWO)
def test_are_two(one: tuple[str, str, str | None], other: tuple[str, str, str | None]) -> None:
    assert not comparable(fact(*one), fact(*other))
    assert not comparable(fact(*other), fact(*one))
