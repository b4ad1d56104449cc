"""Laws of the number and time extractors."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract
from crosscheck.languages import language
from crosscheck.model import Document, Fact
from support.laws import law

KINDS = frozenset({"date", "period", "duration", "money", "percent", "ordinal", "quantity"})
NUMBERS = st.one_of(st.integers(0, 9999), st.integers(0, 10**6), st.integers(0, 10**12))
NOUNS = {"fr": "personnes", "ar": "شخص"}
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def facts_of(text: str, code: str) -> tuple[Fact, ...]:
    spoken = language(code)
    analysis = ANALYZER.analyze(Document(text, code), spoken, code)
    return tuple(fact for fact in extract(analysis, spoken, Gazetteer(), code) if fact.kind in KINDS)


def written(number: int) -> list[str]:
    """A number in every convention of digits that leaves its value in no doubt."""
    grouped = f"{number:,}"
    forms = [str(number), str(number).translate(ARABIC_INDIC), str(number).translate(PERSIAN)]
    forms += [grouped.replace(",", mark) for mark in (" ", "\u00a0", "\u202f", "٬", "'", "’")]
    forms.append(grouped.replace(",", "٬").translate(ARABIC_INDIC))
    if number >= 10**6:
        forms += [grouped, grouped.replace(",", ".")]
    return forms


@pytest.mark.parametrize("code", sorted(NOUNS))
@law(100)
@given(number=NUMBERS)
def test_every_number_in_digits_is_found(code: str, number: int) -> None:
    for form in written(number):
        text = f"{form} {NOUNS[code]}"
        values = [(fact.value, text[fact.start : fact.end]) for fact in facts_of(text, code)]
        assert values == [(str(number), form)]


@pytest.mark.parametrize("code", sorted(NOUNS))
@law(100)
@given(number=st.integers(min_value=0, max_value=10**6), fraction=st.integers(min_value=1, max_value=99))
def test_decimals_are_found(code: str, number: int, fraction: int) -> None:
    value = f"{number}.{fraction:02}".rstrip("0")
    for mark in ".,٫":
        text = f"{number}{mark}{fraction:02} {NOUNS[code]}"
        assert [fact.value for fact in facts_of(text, code)] == [value]


PIECES = {
    "fr": ["en 2021", "le 14 mars 2023", "79 affaires", "12,5 %", "trois mois", "5 millions de dirhams", ",", "."],
    "ar": ["عام 2021", "14 مارس 2023", "79 قضية", "12.5٪", "ثلاثة أشهر", "5 ملايين درهم", "و", "،", "ضحيتان", "."],
}


@pytest.mark.parametrize("code", sorted(PIECES))
@law(100)
@given(data=st.data())
def test_spans_lie_inside_the_text_and_do_not_overlap(code: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(PIECES[code]), max_size=8)))
    facts = facts_of(text, code)
    for fact in facts:
        surface = text[fact.start : fact.end]
        assert surface
        assert surface == surface.strip()
    for one, other in pairwise(facts):
        assert one.end <= other.start


@pytest.mark.parametrize("code", sorted(PIECES))
@law(100)
@given(data=st.data())
def test_surrounding_white_space_changes_nothing(code: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(PIECES[code]), min_size=1, max_size=6)))
    before, after = data.draw(st.text(" \t\n", max_size=3)), data.draw(st.text(" \t\n", max_size=3))
    padding = len(before)
    padded = facts_of(before + text + after, code)
    shifted = [(fact.kind, fact.value, fact.start - padding, fact.end - padding) for fact in padded]
    assert shifted == [(f.kind, f.value, f.start, f.end) for f in facts_of(text, code)]


@pytest.mark.parametrize("code", sorted(NOUNS))
@law(100)
@given(text=st.text(max_size=60))
def test_no_text_breaks_the_extractors(code: str, text: str) -> None:
    for fact in facts_of(text, code):
        assert text[fact.start : fact.end]
