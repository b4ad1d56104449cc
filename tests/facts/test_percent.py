"""Percentages, points of percentage, parts of a thousand."""

from __future__ import annotations

import pytest
from babel.numbers import format_percent
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract
from crosscheck.languages import language
from crosscheck.model import Document


def percents(text: str, code: str) -> list[tuple[str, str]]:
    spoken = language(code)
    analysis = ANALYZER.analyze(Document(text, code), spoken, code)
    found = (fact for fact in extract(analysis, spoken, Gazetteer(), code) if fact.kind == "percent")
    return [(fact.value, text[fact.start : fact.end]) for fact in found]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Une hausse de 12,5 p. 100 des cas.", [("12.5", "12,5 p. 100")]),
        ("fr", "Une mortalité de 5 ‰ par an.", [("0.5", "5 ‰")]),
        ("fr", "Le taux passe de 12 % à 15 %.", [("12", "12 %"), ("15", "15 %")]),
        ("fr", "Le taux est passé de 12 à 15 %.", [("12", "12"), ("15", "15 %")]),
        ("fr", "Le taux est tombé de 15 à 12 %.", [("15", "15"), ("12", "12 %")]),
        ("fr", "Entre 12 et 15 % des cas.", [("12/15", "12 et 15 %")]),
        ("fr", "De 70 % à 90 % des cas.", [("70/90", "70 % à 90 %")]),
        ("fr", "Une hausse de 25 points de base.", [("0.25", "25 points de base")]),
        ("fr", "Un recul de trois points de pourcentage.", [("3", "trois points de pourcentage")]),
        ("fr", "Une inflation de 7 %, à deux points près.", [("7", "7 %"), ("2", "deux points")]),
        # two percentage points; one percentage point; five
        ("ar", "بزيادة نقطتين مئويتين", [("2", "نقطتين مئويتين")]),
        ("ar", "بمقدار نقطة مئوية واحدة", [("1", "نقطة مئوية واحدة")]),
        ("ar", "بنسبة 5 نقاط مئوية", [("5", "5 نقاط مئوية")]),
        # rose from 12 per cent to 15 per cent; from 12 to 15; between 12 and 15
        ("ar", "ارتفع من 12 في المئة إلى 15 في المئة", [("12", "12 في المئة"), ("15", "15 في المئة")]),
        ("ar", "ارتفع من 12 إلى 15 في المئة", [("12", "12"), ("15", "15 في المئة")]),
        ("ar", "بين 12 و15 في المئة", [("12/15", "12 و15 في المئة")]),
        # inflation fell two points; 25 basis points; five in a thousand
        ("ar", "تراجع التضخم نقطتين", [("2", "نقطتين")]),
        ("ar", "خفض 25 نقطة أساس", [("0.25", "25 نقطة أساس")]),
        ("ar", "بمعدل 5 في الألف", [("0.5", "5 في الألف")]),
    ],
)
def test_shares(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert percents(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le club compte 12 points."),
        ("fr", "Il y a trois points à régler."),
        # the team has five points; two police posts
        ("ar", "سجل الفريق 5 نقاط"),
        ("ar", "نقطتين للشرطة"),
    ],
)
def test_points_that_are_none_of_a_rate(code: str, text: str) -> None:
    assert percents(text, code) == []


@pytest.mark.parametrize("locale", ["fr", "fr_CA", "fr_CH", "fr_MA", "ar", "ar_EG", "ar_SA", "ar_MA", "ar_TN"])
@settings(deadline=None, max_examples=40)
@given(tenths=st.integers(min_value=1, max_value=9999))
def test_what_babel_writes_is_read_back(locale: str, tenths: int) -> None:
    written = format_percent(tenths / 1000, "#,##0.0\u00a0%", locale=locale)
    whole, rest = divmod(tenths, 10)
    assert [value for value, _ in percents(f"({written})", locale[:2])] == [f"{whole}.{rest}" if rest else str(whole)]
