"""Durations and times of day that Babel's writers of Unicode CLDR and num2words make are read back."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

import pytest
from babel.dates import format_time
from babel.units import format_unit
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from crosscheck.facts.isoduration import days
from support.dates import dates
from support.laws import law

LOCALES = ("fr", "fr_CA", "fr_CH", "ar", "ar_EG", "ar_MA", "ar_TN", "ar_DZ", "ar_LB", "ar_SY")
UNITS = {
    "duration-year": "P{}Y", "duration-month": "P{}M", "duration-week": "P{}W", "duration-day": "P{}D",
    "duration-hour": "PT{}H", "duration-minute": "PT{}M", "duration-second": "PT{}S",
}  # fmt: skip
COUNTS = st.integers(3, 999)  # one and two are words of their own in Arabic
# Plural, singular and accusative of year, month, week, day, hour, minute, second
ARABIC = {
    "duration-year": ("سنوات", "سنة", "سنة"), "duration-month": ("أشهر", "شهر", "شهرا"),
    "duration-week": ("أسابيع", "أسبوع", "أسبوعا"), "duration-day": ("أيام", "يوم", "يوما"),
    "duration-hour": ("ساعات", "ساعة", "ساعة"), "duration-minute": ("دقائق", "دقيقة", "دقيقة"),
    "duration-second": ("ثوان", "ثانية", "ثانية"),
}  # fmt: skip
LASTING = {"fr": "pendant ", "ar": "لمدة "}  # "for the duration of"
FRENCH = {"duration-year": "ans", "duration-month": "mois", "duration-week": "semaines", "duration-day": "jours"}


@pytest.mark.parametrize("locale", ["fr", "fr_CA", "fr_CH"])
@law(10)
@given(count=COUNTS, unit=st.sampled_from(sorted(UNITS)))
def test_reads_every_french_duration(locale: str, count: int, unit: str) -> None:
    written = "pendant " + format_unit(count, unit, "long", locale=locale)
    assert [value for value, _ in dates(written, "fr", kind="duration")] == [UNITS[unit].format(count)], written


def arabic(count: int, unit: str, zero: str) -> str:
    """A counted unit after the rules of the grammar: the plural from 3 to 10, then the accusative, after 100 neither."""
    plural, singular, accusative = ARABIC[unit]
    noun = plural if 3 <= count % 100 <= 10 else accusative if count % 100 >= 11 else singular
    return "".join(chr(ord(zero) + int(digit)) for digit in str(count)) + " " + noun


@law(30)
@given(count=COUNTS, unit=st.sampled_from(sorted(UNITS)), zero=st.sampled_from("0\u0660"))
def test_reads_every_arabic_duration(count: int, unit: str, zero: str) -> None:
    written = "لمدة " + arabic(count, unit, zero)
    assert [value for value, _ in dates(written, "ar", kind="duration")] == [UNITS[unit].format(count)], written


@law(10)
@given(count=st.integers(2, 999), unit=st.sampled_from(sorted(FRENCH)), half=st.booleans())
def test_reads_french_durations_in_words(count: int, unit: str, half: bool) -> None:
    written = f"pendant {num2words(count, lang='fr')} {FRENCH[unit]}{' et demi' if half else ''}"
    (value, _), *rest = dates(written, "fr", kind="duration")
    length = days(UNITS[unit].format(Decimal(count) + (Decimal("0.5") if half else 0)))
    assert not rest
    assert round(days(value), 9) == round(length, 9), written


@law(10)
@given(years=st.integers(3, 120), months=st.integers(3, 11))
def test_reads_two_units(years: int, months: int) -> None:
    length = days(f"P{12 * years + months}M")
    french = f"{years} ans et {months} mois"
    joined = f"{arabic(years, 'duration-year', '0')} و{arabic(months, 'duration-month', '0')}"
    for code, written in (("fr", french), ("ar", joined)):
        found = [days(value) for value, _ in dates(LASTING[code] + written, code, kind="duration")]
        assert found == [length], written


@pytest.mark.parametrize("locale", LOCALES)
@law(10)
@given(moment=st.times())
def test_reads_every_time(locale: str, moment: time) -> None:
    for style in ("short", "medium"):
        written = {"fr": "à ", "ar": "الساعة "}[locale[:2]] + format_time(moment, style, locale=locale)  # "the hour"
        assert [value for value, _ in dates(written, locale[:2], kind="time")] == [f"{moment:%H:%M}"], written
