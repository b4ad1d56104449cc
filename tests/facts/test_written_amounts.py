"""Percentages and sums of money that Babel writes are read back: a writer that shares no table with the project.

Left out by name: amounts whose only mark parts exactly three digits, which read either way.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_percent
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import Fact, extract_facts
from support.laws import law

LOCALES = ("fr", "fr_CA", "fr_CH", "fr_BE", "fr_MA", "ar", "ar_EG", "ar_MA", "ar_SA", "ar_LB", "ar_DZ")
# One of each family of names, and those of which every country has its own
CURRENCIES = ("EUR", "USD", "GBP", "JPY", "CHF", "MAD", "DZD", "TND", "EGP", "SAR", "KWD", "LBP", "TRY", "CNY", "INR")
AMOUNTS = st.one_of(st.integers(2, 999), st.integers(1000, 10**7), st.integers(10**7, 10**10))
MONEY = "#,##0.## ¤¤¤"
SIGN = "#,##0.## ¤"


def of_kind(text: str, locale: str, kind: str) -> list[Fact]:
    return [fact for fact in extract_facts(text, language=locale[:2]) if fact.kind == kind]


@pytest.mark.parametrize("locale", LOCALES)
@law(15)
@given(number=st.integers(0, 10**5), hundredths=st.integers(0, 99))
def test_percentages_are_read_back(locale: str, number: int, hundredths: int) -> None:
    value = Decimal(number) + Decimal(hundredths) / 100
    text = format_percent(value / 100, format="#,##0.##%", locale=locale, numbering_system="default")
    facts = of_kind(text, locale, "percent")
    assert [value in map(Decimal, (fact.value, *fact.aliases)) for fact in facts] == [True], text


@pytest.mark.parametrize("locale", LOCALES)
@law(15)
@given(amount=AMOUNTS, cents=st.integers(0, 99), code=st.sampled_from(CURRENCIES))
def test_sums_by_name_are_read_back(locale: str, amount: int, cents: int, code: str) -> None:
    value = Decimal(amount) + Decimal(cents) / 100
    text = format_currency(value, code, format=MONEY, locale=locale, currency_digits=False, numbering_system="default")
    facts = of_kind(text, locale, "money")
    read = {text for fact in facts for text in (fact.value, *fact.aliases)}
    assert len(facts) == 1, text
    assert any(Decimal(one.split()[0]) == value and one.split()[1] == code for one in read), (text, read)


@pytest.mark.parametrize("locale", LOCALES)
@law(15)
@given(amount=AMOUNTS, cents=st.integers(0, 99), code=st.sampled_from(("EUR", "USD", "GBP", "MAD", "JPY")))
def test_sums_by_sign_are_read_back(locale: str, amount: int, cents: int, code: str) -> None:
    value = Decimal(amount) + Decimal(cents) / 100
    text = format_currency(value, code, format=SIGN, locale=locale, currency_digits=False, numbering_system="default")
    facts = of_kind(text, locale, "money")
    read = {text for fact in facts for text in (fact.value, *fact.aliases)}
    assert len(facts) == 1, text
    assert any(Decimal(one.split()[0]) == value and one.split()[1] == code for one in read), (text, read)
