"""When two dates agree."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.facts import facts_match
from crosscheck.facts.edtf import resolve, values_agree
from crosscheck.model import Fact

AGREE = [
    ("2024-33", "2024-02"), ("2024-40", "2024-34"), ("19XX", "1950"), ("19XX", "199X"), ("-04XX", "-04XX"),
    ("relative:W-5", "relative:-W-5"), ("relative:W-5", "2024-05-03"), ("relative:W-5", "relative:-P1D"),
    ("relative:-W-5", "relative:-P2D"), ("--05-03", "2024-05-03"),
    ("relative:W-5", "--05-03"), ("relative:-P1D", "2024-05-03"), ("relative:-P1D", "--05-03"),
    ("relative:-P1Y", "2023"), ("relative:P0M", "--05"), ("relative:P0W", "2024-05-03"),
]  # fmt: skip
DIFFER = [
    ("2024-33", "2024-04"), ("2024-33", "2024-34"), ("19XX", "2001"), ("relative:W-5", "relative:W-4"),
    ("relative:W-5", "2024-05-04"), ("relative:-W-5", "relative:+W-5"), ("relative:-W-5", "relative:P1D"),
    ("relative:-P1D", "relative:P0D"), ("2024-05-03", "2024-05-04"),
    ("relative:-P1D", "2024"), ("relative:-P1Y", "1954"), ("relative:-P1D", "1954-11-01"), ("relative:P0Y", "--05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), AGREE)
def test_agree(left: str, right: str) -> None:
    assert values_agree(left, right)
    assert values_agree(right, left)


@pytest.mark.parametrize(("left", "right"), DIFFER)
def test_differ(left: str, right: str) -> None:
    assert not values_agree(left, right)
    assert not values_agree(right, left)


def test_only_the_islamic_calendar_leaves_a_day() -> None:
    common, next_day = Fact("date", "2024-05-03", 0, 1), Fact("date", "2024-05-04", 0, 1)
    islamic = Fact("date", "2024-05-04", 0, 1, unit="hijri")
    assert facts_match(common, islamic)
    assert not facts_match(common, next_day)


@given(st.dates(date(1900, 1, 8), date(2099, 12, 20)), st.integers(1, 7))
def test_last_and_next_weekdays_lie_within_a_week(day: date, weekday: int) -> None:
    last = date.fromisoformat(resolve(f"relative:-W-{weekday}", day.isoformat()))
    following = date.fromisoformat(resolve(f"relative:+W-{weekday}", day.isoformat()))
    assert last.isoweekday() == following.isoweekday() == weekday
    assert 1 <= (day - last).days <= 7
    assert 1 <= (following - day).days <= 7
