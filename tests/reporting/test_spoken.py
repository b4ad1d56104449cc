"""Values as each language says them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Fact
from crosscheck.reporting.spoken import spoken


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("date", "2023-03-14", ("March 14, 2023", "14 mars 2023", "14 مارس 2023")),
        ("date", "2023-03", ("March 2023", "mars 2023", "مارس 2023")),
        ("date", "2023", ("2023", "2023", "2023")),
        ("date", "--03-14", ("March 14", "14 mars", "14 مارس")),
        ("period", "2006/2016", ("2006–2016", "2006–2016", "2006–2016")),
        ("duration", "P1Y", ("1 year", "1 an", "سنة")),
        ("duration", "P3M", ("3 months", "3 mois", "3 أشهر")),
        ("percent", "12.5", ("12.5%", "12,5%", None)),
        ("money", "5000000 MAD", ("5,000,000 Moroccan dirhams", "5 000 000 dirhams marocains", None)),
    ],
)
def test_a_value_in_three_languages(kind: str, value: str, words: tuple[str | None, ...]) -> None:
    for language, wanted in zip(("en", "fr", "ar"), words, strict=True):
        found = spoken(Fact(kind, value, 0, 1), language)
        assert found
        assert wanted is None or " ".join(found.split()) == wanted


@pytest.mark.parametrize(
    ("kind", "value"),
    [("date", "199X"), ("date", "2023-21"), ("date", "relative:-P1D"), ("date", "2023-02-31"), ("person", "Ann Lee")],
)
def test_what_it_cannot_say_it_leaves_out(kind: str, value: str) -> None:
    assert spoken(Fact(kind, value, 0, 1), "en") is None


@given(st.sampled_from(["date", "period", "duration", "money", "percent", "quantity", "label"]), st.text(max_size=12))
def test_no_value_makes_it_fail(kind: str, value: str) -> None:
    assert spoken(Fact(kind, value, 0, 1), "fr") != ""
