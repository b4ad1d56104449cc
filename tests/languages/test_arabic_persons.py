"""Arabic verbs of all persons, nouns before a pronoun or another noun, and what must not be taken for either."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.analysis import tokenize
from crosscheck.languages import language
from crosscheck.languages.arabic.persons import verbs_of
from crosscheck.languages.arabic.spelling import fold, opened, seatless
from crosscheck.languages.arabic.verbs import verb_tables
from crosscheck.model import Token

ARABIC = language("ar")
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة"


def word(text: str) -> Token:
    """The only word proper of a text."""
    (found,) = (token for token in tokenize(text, ARABIC) if token.kind == "word")
    return found


def cut(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in ARABIC.pieces(text)]


# Verbs


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        # past, with and without objects: she told me, we put forward, we agreed, she gave me, he gave him, they hit him
        ("أخبرتني", "أخبر"), ("طرحنا", "طرح"), ("اتفقنا", "اتفق"), ("أعطتني", "أعطى"), ("أعطاه", "أعطى"),
        ("ضربوه", "ضرب"), ("شهدناه", "شهد"), ("رأيناهم", "رأى"), ("ضربتموه", "ضرب"), ("فاجأني", "فاجأ"),
        # imperfect: he will help us, we can, I say, we want, we strive, we see, we speak, I will devote, he forgets him
        ("سيساعدنا", "ساعد"), ("نستطيع", "استطاع"), ("أقول", "قال"), ("نرغب", "رغب"), ("نسعى", "سعى"), ("نرى", "رأى"),
        ("نتحدث", "تحدث"), ("سأكرس", "كرس"), ("ينساه", "نسي"), ("يدعونا", "دعا"),
        # hollow: I said, I was able; doubled: I answered, you prepared, we got ready; weak: I threw, I stayed, we called them
        ("قلت", "قال"), ("استطعت", "استطاع"), ("رددت", "رد"), ("أعددتم", "أعد"), ("استعددنا", "استعد"),
        ("رميت", "رمى"), ("بقيت", "بقي"), ("دعوناهم", "دعا"),
        # hamza on another seat: they began, they read; a passive: was seen; one n for two: we managed
        ("بدؤوا", "بدأ"), ("قرؤوا", "قرأ"), ("شوهد", "شاهد"), ("تمكنا", "تمكن"),
        # particles and a verb that the cutting left together: and they managed, so that we say
        ("وتمكنوا", "تمكن"), ("لنقول", "قال"),
    ],
)  # fmt: skip
def test_verbs_of_all_persons(form: str, verb: str) -> None:
    assert fold(verb) in verbs_of(fold(form))


@pytest.mark.parametrize(
    "form",
    # team, when, the day, name of a club, of cities and people, the playing; two letters
    ["فريق", "عندما", "اليوم", "ليفربول", "واشنطن", "ماكرون", "ترامب", "تيريزا", "اللعب", "من", ""],
)
def test_what_is_no_verb(form: str) -> None:
    assert verbs_of(fold(form)) == ()


@given(st.text(LETTERS, max_size=10))
def test_every_verb_found_is_listed(text: str) -> None:
    lemmas = verb_tables().lemmas
    assert all(lemmas[verb] == verb for verb in verbs_of(fold(text)))


@pytest.mark.parametrize(
    ("form", "verb"),
    [("أخبرتني", "أخبر"), ("سيساعدنا", "ساعد"), ("نستطيع", "استطاع"), ("أقول", "قال"), ("طرحنا", "طرح")],
)  # she told me, he will help us, we can, I say, we put forward
def test_readings_hold_the_verb(form: str, verb: str) -> None:
    assert ARABIC.stem(fold(verb)) in ARABIC.readings(word(form))


@pytest.mark.parametrize(
    ("form", "verb"),
    [("إعلان", "علا"), ("تعاون", "عاون"), ("قالت", "قل"), ("يرد", "أراد")],
)  # announcement, cooperation; said, answers: forms that a list has, so no other verb is thought of
def test_readings_hold_no_verb_beside_a_listed_form(form: str, verb: str) -> None:
    assert ARABIC.stem(fold(verb)) not in ARABIC.readings(word(form))


# Nouns


@pytest.mark.parametrize(
    ("parts", "lemma"),
    [
        # for their friends, his sons, their women, their car, his meeting, his players, their enemies
        ("ل أصدقائ هم", "صديق"), ("أبنائ ه", "ابن"), ("نسائ هم", "نساء"), ("سيارت هم", "سيارة"), ("لقائ ه", "لقاء"),
        ("لاعبي ه", "لاعب"), ("أعداؤ هم", "عدو"),
        # its hosts; for bearers of; operators of; officials of; two cars of; my experience
        ("مضيفو ها", "مضيف"), ("ل حاملي", "حامل"), ("مشغلو", "مشغل"), ("مسؤولو", "مسؤول"), ("سيارتا", "سيارة"),
        ("تجربتي", "تجربة"),
        # the broadcast, the right, and the solution, in the line: nouns of two letters
        ("ال بث", "بث"), ("ال حق", "حق"), ("و ال حل", "حل"), ("ب ال خط", "خط"),
        # for the concentrations, and for the researchers: forms that no list has
        ("ل ل تركيزات", "تركيزات"), ("و ل ل باحثين", "باحثين"),
    ],
)  # fmt: skip
def test_nouns_are_cut_and_have_their_lemma(parts: str, lemma: str) -> None:
    text = "".join(parts.split())
    assert cut(text) == parts.split()
    assert word(text).lemma == fold(lemma)


def test_alif_maqsura_is_read_before_a_pronoun() -> None:
    assert word("مستوى").stem in ARABIC.readings(word("مستواه"))  # a level, his level


@pytest.mark.parametrize(
    "text",
    # now, which, who, God, met, joined, threw, water, names of people and a club
    ["الآن", "الان", "التي", "الذي", "الله", "التقى", "التحق", "ألقى", "ماء", "ليفربول", "باريت", "لينا"],
)
def test_words_that_stay_whole(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize("text", ["الآن", "الان"])  # now: no form of the conjunction "that"
def test_now_is_its_own_lemma(text: str) -> None:
    assert word(text).lemma == fold("الآن")


@given(st.text(LETTERS, max_size=10))
def test_opened_forms_are_other_forms(text: str) -> None:
    assert text not in opened(text)


@given(st.text(LETTERS, max_size=10))
def test_seats_fold_once(text: str) -> None:
    assert seatless(seatless(text)) == seatless(text)
    assert seatless(fold(text)) == seatless(text)
