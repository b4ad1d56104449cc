"""Number words of both languages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.analysis.tokens import tokenize
from crosscheck.languages import language

ARABIC_ONES = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"]
ARABIC_TENS = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
ARABIC_TEENS = {10: "عشرة", 11: "أحد عشر", 12: "اثنا عشر"}
FRENCH = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
]  # fmt: skip
FRENCH_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}


def french(number: int) -> str:
    """The word for a number below a hundred, in the spelling taught in France."""
    if number <= 20:
        return FRENCH[number]
    tens = max(ten for ten in FRENCH_TENS if ten <= number)
    rest = number - tens
    if not rest:
        return FRENCH_TENS[tens] + ("s" if tens == 80 else "")
    if rest in {1, 11} and tens != 80:
        return f"{FRENCH_TENS[tens]} et {FRENCH[rest]}"
    return f"{FRENCH_TENS[tens]}-{FRENCH[rest]}"


def arabic(number: int) -> str:
    """The word for a number from three to ninety-nine, in the masculine nominative."""
    tens, ones = divmod(number, 10)
    if number in ARABIC_TEENS:
        return ARABIC_TEENS[number]
    if number < 10:
        return ARABIC_ONES[ones]
    if tens == 1:
        return f"{ARABIC_ONES[ones]} عشر"
    return f"{ARABIC_ONES[ones]} و{ARABIC_TENS[tens]}" if ones else ARABIC_TENS[tens]


def read(text: str, code: str) -> Decimal | None:
    spoken = language(code)
    tokens = tuple(tokenize(text, spoken))
    reading = spoken.numerals.read(text, tokens, 0)
    return reading.value if reading is not None and reading.end == len(tokens) else None


@pytest.mark.parametrize("number", [0, *range(2, 100)])
def test_french_below_a_hundred(number: int) -> None:
    assert read(french(number), "fr") == number


@pytest.mark.parametrize("number", range(2, 100))
def test_arabic_below_a_hundred(number: int) -> None:
    assert read(arabic(number), "ar") == number


@pytest.mark.parametrize("number", range(2, 100))
def test_thousands(number: int) -> None:
    assert read(f"{french(number)} mille", "fr") == number * 1000
    if number > 2:
        assert read(f"{arabic(number)} ألفا", "ar") == number * 1000


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("fr", "deux cent trois", 203),
        ("fr", "mille neuf cent quatre-vingt-dix-neuf", 1999),
        ("fr", "nonante-neuf", 99),
        ("fr", "huitante", 80),
        ("fr", "trois milliards deux cents millions", 3_200_000_000),
        ("fr", "vingt-et-un", 21),
        ("ar", "ألف وتسعمائة وتسعة وتسعون", 1999),
        ("ar", "ثلاث مئة وخمسين", 350),
        ("ar", "ألفين وثلاثمائة", 2300),
        ("ar", "مئتا ألف", 200_000),
        ("ar", "مليون و250 ألف", 1_250_000),
        ("ar", "نصف مليون", 500_000),
        ("ar", "إحدى عشرة", 11),
        ("ar", "ثمانمئة وأربع", 804),
    ],
)
def test_long_numbers(code: str, text: str, value: int) -> None:
    assert read(text, code) == value


@pytest.mark.parametrize("word", ["مائتين", "أربعمئة", "ثمانمائة", "عشرين", "مليون", "درهم", "جانفي", "غشت"])
@pytest.mark.parametrize("particles", ["و", "ب", "ل", "وب"])
def test_particles_are_cut_from_words_of_counting(particles: str, word: str) -> None:
    text = particles + word
    last = list(tokenize(text, language("ar")))[-1]
    assert text[last.start : last.end] == word
