"""Every date that Babel's writers of Unicode CLDR make is read back."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from babel.dates import format_date, format_skeleton
from hypothesis import given
from hypothesis import strategies as st

from support.dates import dates
from support.laws import law

LOCALES = ("fr", "fr_CA", "fr_CH", "ar", "ar_EG", "ar_MA", "ar_TN", "ar_DZ", "ar_LB", "ar_SY")
DAYS = st.dates(date(1951, 1, 1), date(2050, 12, 31))  # two digits of a year mean no other
ALL_DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize("locale", LOCALES)
@law(15)
@given(day=DAYS)
def test_reads_every_format(locale: str, day: date) -> None:
    for style in ("full", "long", "medium", "short"):
        written = format_date(day, style, locale=locale)
        assert [value for value, _ in dates(written, locale[:2])] == [day.isoformat()], written


@pytest.mark.parametrize("locale", LOCALES)
@law(15)
@given(day=ALL_DAYS)
def test_reads_every_skeleton(locale: str, day: date) -> None:
    for skeleton, value in (("MMMMd", f"--{day:%m-%d}"), ("yMMMM", f"{day:%Y-%m}"), ("yMMMMd", day.isoformat())):
        written = format_skeleton(skeleton, day, locale=locale)
        assert [found for found, _ in dates(written, locale[:2])] == [value], written


@pytest.mark.parametrize("code", ["fr", "ar"])
@law(30)
@given(moment=st.datetimes(datetime(1900, 1, 1), datetime(2100, 12, 31)), offset=st.integers(-11, 12))
def test_reads_every_timestamp(code: str, moment: datetime, offset: int) -> None:
    written = f"{moment:%Y-%m-%dT%H:%M:%S}{offset:+03}:00"
    assert [value for value, _ in dates(written, code)] == [f"{moment:%Y-%m-%d}"], written


@pytest.mark.parametrize("locale", LOCALES)
@law(15)
@given(day=ALL_DAYS, mark=st.sampled_from("-/"))
def test_reads_months_between_marks(locale: str, day: date, mark: str) -> None:
    written = mark.join((str(day.day), format_date(day, "LLLL", locale=locale), str(day.year)))
    assert [value for value, _ in dates(written, locale[:2])] == [day.isoformat()], written
