"""Numbers written by other programs are read back: num2words and Babel.

Left out by name: num2words' Arabic duals of thousand, million and so on in the construct state, where no noun follows
them (they read like the accusative singular); Babel's groups of three behind a single comma or dot, which are ambiguous
by nature.
"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from num2words import num2words

from crosscheck.analysis.tokens import tokenize
from crosscheck.languages import language
from crosscheck.languages.numerals import Reading

NUMBERS = st.one_of(
    st.integers(min_value=2, max_value=2000), st.integers(min_value=2, max_value=10**12),
    st.builds(lambda a, b: a * 10**b, st.integers(min_value=2, max_value=999), st.integers(min_value=0, max_value=9)),
)  # fmt: skip
# The dual of thousand, million, … in the construct state is spelled like the singular in the accusative
CONSTRUCT = re.compile(r"\b(?:ألفا|مليونا|مليارا|تريليونا)\b")
LOCALES = {"fr": ("fr", "fr_CA", "fr_CH", "fr_BE", "fr_MA"), "ar": ("ar", "ar_EG", "ar_MA", "ar_SA", "ar_LB", "ar_DZ")}


def read(text: str, code: str) -> Reading | None:
    spoken = language(code)
    tokens = tuple(tokenize(text, spoken))
    reading = spoken.numerals.read(text, tokens, 0)
    return reading if reading is not None and reading.end == len(tokens) else None


@pytest.mark.parametrize("writer", ["fr", "fr_BE", "fr_CH", "ar"])
@settings(deadline=None, max_examples=60)
@given(number=NUMBERS)
def test_words_are_read_back(writer: str, number: int) -> None:
    text = num2words(number, lang=writer)
    assume(not CONSTRUCT.search(text))
    reading = read(text, writer[:2])
    assert reading is not None, text
    assert reading.value == number, text


@pytest.mark.parametrize(("code", "locale"), [(code, name) for code, names in LOCALES.items() for name in names])
@settings(deadline=None, max_examples=40)
@given(number=NUMBERS, thousandths=st.integers(min_value=0, max_value=99))
def test_digits_are_read_back(code: str, locale: str, number: int, thousandths: int) -> None:
    value = Decimal(number) + Decimal(thousandths) / 100
    text = format_decimal(value, format="#,##0.##", locale=locale, numbering_system="default")
    reading = read(text, code)
    assert reading is not None, text
    assert value in {reading.value, reading.other}, text
