"""Tokens: words, clitics, numbers and marks, with offsets into the text as it stands."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.analysis import tokenize
from crosscheck.languages import language
from crosscheck.model import Token
from support.analyses import MIXED

CODES = ("fr", "ar")
SILENT = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


def tokens(text: str, code: str) -> list[Token]:
    return list(tokenize(text, language(code)))


def surfaces(text: str, code: str) -> list[str]:
    return [text[token.start : token.end] for token in tokens(text, code)]


def words(text: str, code: str) -> list[str]:
    """What is neither a clitic nor a mark."""
    return [text[token.start : token.end] for token in tokens(text, code) if token.kind in {"word", "number"}]


def norms(text: str, code: str) -> list[str]:
    return [token.norm for token in tokens(text, code)]


# Laws


@pytest.mark.parametrize("code", CODES)
@given(text=MIXED)
def test_tokens_are_in_order_and_never_overlap(text: str, code: str) -> None:
    end = 0
    for token in tokens(text, code):
        assert end <= token.start < token.end <= len(text)
        end = token.end


@pytest.mark.parametrize("code", CODES)
@given(text=MIXED)
def test_tokens_hold_every_visible_character(text: str, code: str) -> None:
    held = {place for token in tokens(text, code) for place in range(token.start, token.end)}
    visible = {i for i, c in enumerate(text) if unicodedata.category(c) not in SILENT and not c.isspace()}
    assert visible <= held


@pytest.mark.parametrize("code", CODES)
@given(text=MIXED)
def test_no_token_holds_white_space(text: str, code: str) -> None:
    assert not any(c.isspace() for surface in surfaces(text, code) for c in surface)


@pytest.mark.parametrize("code", CODES)
@given(text=MIXED)
def test_norms_are_the_folded_surfaces(text: str, code: str) -> None:
    fold = language(code).fold
    for token in tokens(text, code):
        assert token.norm == fold(text[token.start : token.end])


@pytest.mark.parametrize("code", CODES)
@given(text=MIXED)
def test_folding_twice_changes_nothing(text: str, code: str) -> None:
    for token in tokens(text, code):
        for form in (token.norm, token.lemma):
            assert language(code).fold(form) == form


@pytest.mark.parametrize("code", CODES)
@given(text=st.text(max_size=40))
def test_folding_any_text_twice_changes_nothing(text: str, code: str) -> None:
    fold = language(code).fold
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("code", CODES)
@given(before=MIXED, text=MIXED, after=MIXED)
def test_a_window_is_read_as_if_it_stood_alone(before: str, text: str, after: str, code: str) -> None:
    whole = before + text + after
    inside = tokenize(whole, language(code), len(before), len(before) + len(text))
    shifted = [(t.start - len(before), t.end - len(before), t.kind, t.norm) for t in inside]
    assert shifted == [(t.start, t.end, t.kind, t.norm) for t in tokens(text, code)]


# French


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'eau", ["l'", "eau"]),
        ("L’eau", ["L’", "eau"]),
        ("d'aujourd'hui", ["d'", "aujourd'hui"]),
        ("qu'il n'a", ["qu'", "il", "n'", "a"]),
        ("jusqu'à", ["jusqu'", "à"]),
        ("lorsqu’elle", ["lorsqu’", "elle"]),
        ("prud'homme", ["prud'homme"]),
        ("«l’application»", ["«", "l’", "application", "»"]),
        ("l'«application»", ["l'", "«", "application", "»"]),
        ("l'OMS", ["l'", "OMS"]),
        ("qu'à l'OMS", ["qu'", "à", "l'", "OMS"]),
        ("'mot'", ["'", "mot", "'"]),
        ("‘mot’", ["‘", "mot", "’"]),
        ("les élèves'", ["les", "élèves", "'"]),
    ],
)
def test_elided_words_are_clitics_of_their_own(text: str, expected: list[str]) -> None:
    assert surfaces(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("l'eau", "eau"), ("d'Oran", "Oran"), ("qu'Ali", "Ali"), ("n'est", "est"), ("presqu'île", "île"), ("j'ai", "ai"),
        ("a-t-il", "a"), ("dit-elle", "dit"), ("dit-on", "dit"), ("va-t-elle", "va"), ("est-ce", "est"), ("vit-il", "vit"),
        ("donnez-les-lui", "donnez"), ("n'a-t-il", "a"), ("lui-même", "lui"), ("celui-ci", "celui"), ("y-a-t-il", "y-a"),
    ],
)  # fmt: skip
def test_the_word_proper_is_neither_elided_nor_inverted(text: str, word: str) -> None:
    assert words(text, "fr") == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Jean-Pierre",
        "peut-être",
        "Croix-Rouge",
        "États-Unis",
        "dix-sept",
        "là-bas",
        "vice-président",
        "Seine\u2011Saint\u2011Denis",
    ],
)
def test_hyphens_inside_a_word_do_not_part_it(text: str) -> None:
    assert words(text, "fr") == [text]


def test_the_verb_of_an_inversion_has_its_lemma() -> None:
    assert [token.lemma for token in tokens("affirme-t-elle", "fr")] == ["affirmer", "-t", "-elle"]


@pytest.mark.parametrize(("one", "other"), [("l’eau", "l'eau"), ("ÉTÉ", "été"), ("e\u0301te\u0301", "été"), ("ﬁn", "fin"),
                                            ("co\u00adopérer", "coopérer"), ("porte\u2011parole", "porte-parole")])  # fmt: skip
def test_spellings_of_one_french_word_are_one_norm(one: str, other: str) -> None:
    assert norms(one, "fr") == norms(other, "fr")


def test_decomposed_french_is_split_like_composed_french() -> None:
    text = "L'État a été sévère : l'élève n'a-t-il pas répété ?"
    decomposed = unicodedata.normalize("NFD", text)
    assert len(decomposed) > len(text)
    assert norms(decomposed, "fr") == norms(text, "fr")
    assert [token.kind for token in tokens(decomposed, "fr")] == [token.kind for token in tokens(text, "fr")]


# Arabic


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقال", ["و", "قال"]),  # and he said
        ("لفريق", ["ل", "فريق"]),  # for a team
        ("ببلد", ["ب", "بلد"]),  # in a country
        ("كمدرسة", ["ك", "مدرسة"]),  # like a school
        ("الحكومة", ["ال", "حكومة"]),  # the government
        ("والحكومة", ["و", "ال", "حكومة"]),
        ("وبالحكومة", ["و", "ب", "ال", "حكومة"]),
        ("للحكومة", ["ل", "ل", "حكومة"]),
        ("للـحكومة", ["ل", "لـ", "حكومة"]),
        ("وللحكومة", ["و", "ل", "ل", "حكومة"]),
        ("سيقول", ["س", "يقول"]),  # he will say
        ("وسيقول", ["و", "س", "يقول"]),
        ("كتابهم", ["كتاب", "هم"]),  # their book
        ("وزارتها", ["وزارت", "ها"]),  # her ministry
        ("ووزارته", ["و", "وزارت", "ه"]),
        ("ال 169", ["ال", "169"]),  # the 169
        ("والـ169", ["و", "الـ", "169"]),
        ("ل 120", ["ل", "120"]),  # to 120
        ("بـ12", ["بـ", "12"]),
        ("و32", ["و", "32"]),
        ("الأممالمتحدة", ["ال", "أمم", "ال", "متحدة"]),  # the United Nations, run together
        ("والأممالمتحدة", ["و", "ال", "أمم", "ال", "متحدة"]),
        ("فيروسCOVID", ["فيروس", "COVID"]),
    ],
)
def test_arabic_words_are_cut_into_their_parts(text: str, expected: list[str]) -> None:
    assert surfaces(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("و\u064eق\u064eال", ["و\u064e", "ق\u064eال"]),
        ("الـحـكـومـة", ["الـ", "حـكـومـة"]),
        ("ال\u200cحكومة", ["ال\u200c", "حكومة"]),
        ("\u200fالحكومة\u200f", ["ال", "حكومة"]),
    ],
)
def test_silent_marks_stay_with_the_letter_before_them(text: str, expected: list[str]) -> None:
    assert surfaces(text, "ar") == expected


@pytest.mark.parametrize(
    "spellings",
    [
        ("أحمد", "احمد", "أَحْمَد", "أحـمـد"),  # Ahmad
        ("إسلام", "اسلام", "إِسْلام"),  # Islam
        ("آثار", "اثار"),  # traces
        ("على", "علي", "علی"),  # on, Ali, Ali with Persian ya
        ("مستشفى", "مستشفي"),  # hospital
        ("مدرسة", "مدرسه"),  # school
        ("مُحَمَّد", "محمد", "مـحـمـد"),  # Muhammad
        ("ٱسم", "اسم"),  # name
        ("کتاب", "كتاب"),  # book, with Persian kaf
        ("ﻻ", "لا"),  # no, as a presentation form
    ],
)
def test_spellings_of_one_arabic_word_are_one_norm(spellings: tuple[str, ...]) -> None:
    assert len({tuple(norms(spelling, "ar")) for spelling in spellings}) == 1


@pytest.mark.parametrize("word", ["ي", "ى", "ئ", "ؤ", "ء"])
def test_folding_keeps_a_letter_a_letter(word: str) -> None:
    assert len(language("ar").fold(word)) == 1


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("number", ["12", "1.250.000", "3,5", "١٢٫٥", "۱۲", "१२", "١٬٢٥٠"])
def test_digits_of_every_script_are_numbers(number: str, code: str) -> None:
    found = tokens(f"({number})", code)
    assert [(token.start, token.end, token.kind) for token in found[1:-1]] == [(1, 1 + len(number), "number")]


@pytest.mark.parametrize("code", CODES)
def test_a_number_does_not_take_in_the_mark_that_ends_its_sentence(code: str) -> None:
    assert surfaces("12. 3, 4", code) == ["12", ".", "3", ",", "4"]


@pytest.mark.parametrize("code", CODES)
def test_latin_words_may_hold_digits(code: str) -> None:
    assert words("G20 COVID19", code) == ["G20", "COVID19"]


@pytest.mark.parametrize("code", CODES)
def test_an_empty_text_has_no_tokens(code: str) -> None:
    assert tokens("", code) == []
    assert tokens(" \n\u200f\ufeff", code) == []


@pytest.mark.parametrize("code", CODES)
def test_a_line_of_tatweel_is_no_word(code: str) -> None:
    assert all(token.kind == "mark" for token in tokens("ـــــ", code))
