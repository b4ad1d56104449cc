"""Arabic words run together: what is cut, and what is one word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.languages.arabic import LANGUAGE
from crosscheck.languages.arabic.inflected import is_inflected
from crosscheck.languages.arabic.run_together import cuts
from crosscheck.languages.arabic.spelling import bare
from support.laws import law

WORDS = st.text(st.sampled_from("ابتةثجحدذرزسشصضعغفقكلمنهويىءأإآؤئ"), max_size=30)
COMMON = st.sampled_from(["هذا", "الحكومة", "المدينة", "قرارا", "الأمن", "وزير"])  # this, government, town, …


def cut(word: str) -> list[str]:
    return [word[start:end] for start, end in pairwise((0, *cuts(word), len(word)))]


TOGETHER = [
    "المدينة القديمة",  # the old town
    "وزير الخارجية",  # the foreign minister
    "هذا الأسبوع",  # this week
    "قرارا جديدا",  # a new decision
    "أكثر من",  # more than
    "الحكومة التي",  # the government that
    "على هامش الجمعية العامة",  # in the margins of the General Assembly
    "مجلس الأمن",  # the Security Council
    "ولاية كارولينا",  # the state of Carolina
    "لا يمكن",  # cannot
    "إلى المدينة",  # to the town
    "مرة أخرى",  # once more
]


@pytest.mark.parametrize("words", TOGETHER)
def test_words_run_together_are_cut(words: str) -> None:
    assert cut(words.replace(" ", "")) == words.split()


ONE = [
    # names of people: Klinsmann, Schwarzenegger, Victoria, Lacroix, Hoffmann, Benjamin, Mandela, Alejandro, Menahem
    "كلينسمان", "شفارتسنيجر", "فيكتوريا", "لاكروا", "هوفمان", "بنيامين", "مانديلا", "أليخاندرو", "مناحيم",
    # Abd Allah, Abd ar-Rahman, Nasr Allah, Izz ad-Din, written as one word
    "عبدالله", "عبدالرحمن", "نصرالله", "عزالدين",
    # places: Burkina Faso, Kuala Lumpur, Philadelphia, Minneapolis, Liechtenstein, Uzbekistan, Finland
    "بوركينافاسو", "كوالالمبور", "فيلادلفيا", "مينيابوليس", "ليختنشتاين", "أوزبكستان", "فنلندا",
    # we shall tell them, so will they protect you, they used it, and their needs, for their achievements
    "سنخبرهم", "فسيحمونكم", "استخدموها", "واحتياجاتهم", "لإنجازاتهم",
    # television, strategic, the participants, responsibilities, and capitalism, decentralisation
    "تلفزيونية", "استراتيجية", "المشاركون", "مسؤوليات", "والرأسمالية", "اللامركزية",
    # dialect: I don't know, what do you want, he didn't say
    "معرفش", "عايزين", "ماقالش",
]  # fmt: skip


@pytest.mark.parametrize("word", ONE)
def test_one_word_is_not_cut(word: str) -> None:
    assert cut(word) == [word]


def test_both_halves_are_parted_into_particles_and_words() -> None:
    text = "بالمدينةالقديمة"  # in the old town
    pieces = [text[piece.start : piece.end] for piece in LANGUAGE.pieces(text)]
    assert pieces == ["ب", "ال", "مدينة", "ال", "قديمة"]


@pytest.mark.parametrize(
    ("word", "expected"),
    # their responsibilities, of the volunteers, they photographed it; a name
    [("مسؤولياتهم", True), ("للمتطوعين", True), ("صوروها", True), ("كلينسمان", False)],
)
def test_endings_are_told_from_names(word: str, expected: bool) -> None:
    assert is_inflected(word) is expected


@law(100)
@given(WORDS)
def test_cuts_stand_inside_the_word_in_order(word: str) -> None:
    ends = cuts(bare(word)[0])
    assert list(ends) == sorted(set(ends))
    assert all(0 < end < len(word) for end in ends)


@law(100)
@given(WORDS)
def test_what_was_cut_holds_all_letters(word: str) -> None:
    assert "".join(cut(word)) == word


@law(30)
@given(st.lists(COMMON, min_size=2, max_size=4))
def test_a_final_letter_inside_is_always_cut_after(words: list[str]) -> None:
    text = "".join(words)
    ends = cuts(text)
    assert all(at + 1 in ends for at, letter in enumerate(text[:-1]) if letter == "ة")
