"""Acronyms that the names of Latin letters spell in Arabic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import engine
from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import extract, facts_match
from crosscheck.languages import language
from crosscheck.languages.arabic.letters import LETTER_NAMES, LETTER_WORDS
from crosscheck.model import Document, Fact


def names_of(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    found = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, engine.gazetteer(code), code)
    return [fact for fact in found if fact.kind in {"acronym", "organisation"}]


@pytest.mark.parametrize(
    ("french", "arabic", "surface"),
    [
        ("La BBC le dit.", "قالت بي بي سي ذلك.", "بي بي سي"),
        ("La BBC le dit.", "وللبي بي سي رأي.", "بي بي سي"),
        ("CNN le dit.", "قالت إن سي إن إن أعلنت.", "سي إن إن"),  # "that CNN"
        ("MSNBC le dit.", "وإم إس إن بي سي قالت.", "إم إس إن بي سي"),
        ("Le FBI enquête.", "الإف بي آي يحقق.", "إف بي آي"),
        ("KTUU le dit.", "حسب قناة كيه تي يو يو المحلية.", "كيه تي يو يو"),
        ("RSM le dit.", "قالت شركة آر إس إم ذلك.", "آر إس إم"),
        ("L'AFP le dit.", "نقلت (أ.ف.ب) عن مصدر.", "أ.ف.ب"),
    ],
)
def test_agrees_with_the_latin_one(french: str, arabic: str, surface: str) -> None:
    (left,) = names_of(french, "fr")
    (right,) = [fact for fact in names_of(arabic, "ar") if arabic[fact.start : fact.end] == surface]
    assert facts_match(left, right)
    assert facts_match(right, left)


@pytest.mark.parametrize(
    "text",
    [
        "قال سي محمد إن الأمر انتهى.",  # "Mr Mohammed said that the matter was over."
        "في أي أو إن كان.",  # "in which or if it was."
        "أنجيل دي ماريا سجل.",  # "Ángel Di María scored."
        "بي رغبة في السفر.",  # "I wish to travel."
        "مرض سي في الكبد.",  # "disease C in the liver."
    ],
)
def test_words_are_no_letters(text: str) -> None:
    assert [fact for fact in names_of(text, "ar") if fact.kind == "acronym"] == []


def test_two_acronyms_with_a_word_between() -> None:
    text = "في بي بي سي أو سي إن إن."  # "on BBC or CNN"
    assert [text[fact.start : fact.end] for fact in names_of(text, "ar")] == ["بي بي سي", "سي إن إن"]


SURE = {name: letters for name, letters in LETTER_NAMES.items() if name not in LETTER_WORDS and " " not in name}


@given(st.lists(st.sampled_from(sorted(SURE)), min_size=3, max_size=5, unique=True))
def test_every_reading_of_a_spelled_one_agrees(names: list[str]) -> None:
    text = " ".join(names)
    for fact in names_of(text, "ar"):
        if fact.kind == "acronym" and (fact.start, fact.end) == (0, len(text)):
            assert all(letter in SURE[name] for letter, name in zip(fact.value, names, strict=True))
