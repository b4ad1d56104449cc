"""Numbers written by other programs are read back: num2words and Babel.

Left out by name: num2words' Arabic duals of thousand, million and so on in the construct state, where no noun follows
them (they read like the accusative singular), its "hundred and thousand thousand" for 101,000 and the like, which is no
Arabic, and the feminine ten alone, which is a tenth and "-teen" too; Babel's groups of three behind a single comma or dot, which are ambiguous
by nature.
"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import assume, given
from hypothesis import strategies as st
from num2words import num2words
from num2words.lang_AR import Num2Word_AR

from crosscheck.analysis.tokens import tokenize
from crosscheck.languages import language
from crosscheck.languages.numerals import Reading
from support.laws import law

NUMBERS = st.one_of(
    st.integers(min_value=2, max_value=2000), st.integers(min_value=2, max_value=10**12),
    st.builds(lambda a, b: a * 10**b, st.integers(min_value=2, max_value=999), st.integers(min_value=0, max_value=9)),
)  # fmt: skip
# The dual of thousand, million, … in the construct state is spelled like the singular in the accusative
CONSTRUCT = re.compile(r"\b(?:ألفا|مليونا|مليارا|تريليونا)\b")
TWICE = re.compile(r"\b(ألف|مليون|مليار|تريليون) \1\b")  # thousand, million, …
TEN = "عشر"  # ashr
LOCALES = {"fr": ("fr", "fr_CA", "fr_CH", "fr_BE", "fr_MA"), "ar": ("ar", "ar_EG", "ar_MA", "ar_SA", "ar_LB", "ar_DZ")}


def read(text: str, code: str) -> Reading | None:
    spoken = language(code)
    tokens = tuple(tokenize(text, spoken))
    reading = spoken.numerals.read(text, tokens, 0)
    return reading if reading is not None and reading.end == len(tokens) else None


class FeminineArabic(Num2Word_AR):  # type: ignore[misc]  # the package has no types
    """Counts feminine nouns, as the package does for currencies only."""

    def convert(self, value: object) -> str:
        """The words for a number of them."""
        self.isCurrencyNameFeminine = True
        return str(super().convert(value))


def words(number: int, writer: str) -> str:
    return str(FeminineArabic().to_cardinal(number)) if writer == "ar feminine" else str(num2words(number, lang=writer))


@pytest.mark.parametrize("writer", ["fr", "fr_BE", "fr_CH", "ar", "ar feminine"])
@law(60)
@given(number=NUMBERS)
def test_words_are_read_back(writer: str, number: int) -> None:
    text = words(number, writer)
    assume(not CONSTRUCT.search(text) and not TWICE.search(text) and text != TEN)
    reading = read(text, writer[:2])
    assert reading is not None, text
    assert reading.value == number, text


@pytest.mark.parametrize(("code", "locale"), [(code, name) for code, names in LOCALES.items() for name in names])
@law(40)
@given(number=NUMBERS, thousandths=st.integers(min_value=0, max_value=99))
def test_digits_are_read_back(code: str, locale: str, number: int, thousandths: int) -> None:
    value = Decimal(number) + Decimal(thousandths) / 100
    text = format_decimal(value, format="#,##0.##", locale=locale, numbering_system="default")
    reading = read(text, code)
    assert reading is not None, text
    assert value in {reading.value, reading.other}, text
