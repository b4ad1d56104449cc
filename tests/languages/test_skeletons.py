"""Names across scripts: skeletons, their similarity, and names in Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.languages import language
from crosscheck.languages.arabic.romanise import romanise
from crosscheck.languages.naming import latin_key, roman, roman_number
from crosscheck.languages.skeletons import latin_skeleton, similarity

FRENCH, ARABIC = language("fr"), language("ar")
ALIKE = 0.8

SAME = [
    ("New York", "نيويورك"), ("Antonio Guterres", "أنطونيو غوتيريش"), ("Kadhafi", "القذافي"), ("Gaddafi", "القذافي"),
    ("Bourita", "بوريطة"), ("Donald Trump", "دونالد ترامب"), ("Elizabeth", "إليزابيث"), ("Hassan", "حسن"),
    ("Tchikaya", "تشيكايا"), ("Youssef", "يوسف"), ("Abderrahmane", "عبد الرحمن"), ("Michael", "مايكل"),
    ("Holyoke", "هوليوك"), ("Chávez", "تشافيز"), ("Djibouti", "جيبوتي"),
]  # fmt: skip
OTHER = [
    ("Biden", "ترامب"), ("Macron", "مراكش"), ("London", "لاهور"), ("Warren", "ويلسون"), ("Paris", "برلين"),
    ("Mali", "مولي براون"), ("Ali", "علا رامي"),
]  # fmt: skip


@pytest.mark.parametrize(("latin", "arabic"), SAME)
def test_spellings_of_one_name_are_alike(latin: str, arabic: str) -> None:
    assert similarity(FRENCH.skeleton(latin), ARABIC.skeleton(arabic)) >= ALIKE


@pytest.mark.parametrize(("latin", "arabic"), OTHER)
def test_other_names_are_not(latin: str, arabic: str) -> None:
    assert similarity(FRENCH.skeleton(latin), ARABIC.skeleton(arabic)) < ALIKE


@given(st.text("abdfgjklmnrstx", max_size=8), st.text("abdfgjklmnrstx", max_size=8))
def test_similarity_is_symmetric_and_bounded(one: str, other: str) -> None:
    assert similarity(one, other) == similarity(other, one)
    assert 0 <= similarity(one, other) <= 1
    assert similarity(one, one) == (1 if one else 0)


@given(st.text("ابتجدرسشفكلمنويهةخغقذ", min_size=1, max_size=8))
def test_a_romanised_name_keeps_its_skeleton(name: str) -> None:
    bones = ARABIC.skeleton(name)
    if len(bones) > 4:
        assert similarity(latin_skeleton(romanise(name)), bones) >= 0.6


@given(st.text("aÉéçœŒÇzZ'’- أإآابةىيوكلمن\u064f\u0640", max_size=20))
def test_keys_are_stable(name: str) -> None:
    assert latin_key(latin_key(name)) == latin_key(name)
    for spoken in (FRENCH, ARABIC):
        assert spoken.naming.key(spoken.naming.key(name)) == spoken.naming.key(name)


@given(st.integers(1, 399))
def test_roman_numerals_come_back(number: int) -> None:
    assert roman_number(roman(number)) == number


@pytest.mark.parametrize(
    ("spoken", "word", "keys"),
    [
        (FRENCH, "l'Égypte", ["l egypte", "egypte"]),
        (FRENCH, "d’Al-Qaïda", ["d al qaida", "al qaida"]),
        (ARABIC, "وللأمم", ["وللامم", "للامم", "الامم"]),
        (ARABIC, "بلبنان", ["بلبنان", "لبنان"]),
    ],
)
def test_readings(spoken: object, word: str, keys: list[str]) -> None:
    assert spoken in (FRENCH, ARABIC)
    readings = (FRENCH if spoken is FRENCH else ARABIC).naming.readings(word)
    assert set(keys) <= {reading.key for reading in readings}
    assert all(0 <= reading.offset < len(word) for reading in readings)
