"""Word against word: which evidence says that two words render each other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from crosscheck.alignment import Lexicon
from crosscheck.alignment.lexicon import Term
from crosscheck.alignment.rendering import rendering
from crosscheck.alignment.words import Words, content_words
from crosscheck.facts import Gazetteer, extract
from crosscheck.languages import language
from crosscheck.model import Analysis
from support.analyses import analysis

FRENCH, ARABIC = language("fr"), language("ar")
LANGUAGES = (FRENCH, ARABIC)
EMPTY = Lexicon()


def stem(word: str, side: int) -> str:
    return LANGUAGES[side].stem(LANGUAGES[side].lemma(word))


HUMAN_RIGHTS = Lexicon(
    terms={"droit": [Term(("droit", "de", "homme"), (stem("حقوق", 1), stem("إنسان", 1)), 0.9)]}  # human rights
)


def content(found: Analysis, code: str) -> Words:
    return content_words(found, language(code))


def names(words: Words) -> list[str]:
    return [token.norm for token in words.tokens]


def table(left: str, right: str, lexicon: Lexicon = EMPTY, *, facts: bool = False) -> dict[tuple[str, str], float]:
    """Every pair of content words that render each other, by their norms."""
    analyses = (analysis(left, "fr"), analysis(right, "ar"))
    words = (content(analyses[0], "fr"), content(analyses[1], "ar"))
    values = tuple(
        extract(a, lang, Gazetteer(), lang.code) if facts else () for a, lang in zip(analyses, LANGUAGES, strict=True)
    )
    found = rendering(*words, analyses, LANGUAGES, lexicon, (values[0], values[1]))
    return {
        (one, other): round(float(found[i, j]), 3)
        for i, one in enumerate(names(words[0]))
        for j, other in enumerate(names(words[1]))
        if found[i, j] > 0
    }


# Content words


def test_function_words_clitics_and_marks_carry_no_content() -> None:
    words = content(analysis("Le ministre n'a pas présenté l'accord (12 pages), dit-il.", "fr"), "fr")
    assert names(words) == ["ministre", "présenté", "accord", "12", "pages", "dit"]


def test_arabic_function_words_and_clitics_carry_no_content() -> None:
    # and the minister did not present the agreement to the parliament (12 pages)
    words = content(analysis("ولم يقدم الوزير الاتفاق إلى البرلمان (12 صفحة).", "ar"), "ar")
    assert names(words) == ["يقدم", "وزير", "اتفاق", "برلمان", "12", "صفحه"]


def test_each_word_knows_its_statement_and_its_place() -> None:
    found = analysis("Le ministre parle. Le maire écoute.", "fr")
    words = content(found, "fr")
    assert list(words.statement) == [0, 0, 1, 1]
    assert list(words.starts) == [token.start for token in words.tokens]
    assert [found.document.text[start:].split()[0].strip(".") for start in words.starts] == [
        "ministre", "parle", "maire", "écoute",
    ]  # fmt: skip


def test_rare_words_tell_more() -> None:
    words = content(analysis("Le ministre parle. Le ministre part. Le ministre signe. Le maire dort.", "fr"), "fr")
    weight = dict(zip(names(words), words.weight, strict=True))
    assert weight["maire"] > weight["ministre"] > 0


def test_inflected_forms_count_as_one_word() -> None:
    words = content(analysis("La loi passe. Les lois changent. Un maire dort.", "fr"), "fr")
    weight = dict(zip(names(words), words.weight, strict=True))
    assert weight["loi"] == weight["lois"] < weight["maire"]


@pytest.mark.parametrize("text", ["", "...", "le de la", "000"])
def test_a_text_without_content_has_no_words(text: str) -> None:
    words = content(analysis(text, "fr"), "fr")
    assert words.tokens == ()
    assert words.statement.shape == words.weight.shape == (0,)


# Evidence


@pytest.mark.parametrize(
    ("left", "right"), [("79", "79"), ("79", "٧٩"), ("1.250", "١٬٢٥٠"), ("12,5", "١٢٫٥"), ("2023", "۲۰۲۳")]
)
def test_numbers_render_each_other_in_any_digits(left: str, right: str) -> None:
    assert (left, right) in table(f"cas {left} vus", f"رأوا {right} حالة")  # they saw 79 cases


def test_other_numbers_do_not() -> None:
    assert table("79 cas", "97 حالة") == {}  # 97 cases


def test_latin_words_in_arabic_text_render_themselves() -> None:
    assert table("Une version du NRM existe", "اعتمدت NRM رسميا")[("nrm", "nrm")] == 1  # the NRM was adopted officially


def test_the_dictionary_joins_inflected_words() -> None:
    lexicon = Lexicon(words={"victime": {stem("ضحية", 1): 0.8}})  # a victim, as the dictionary has it
    assert table("des victimes étrangères", "ضحايا أجانب", lexicon) == {("victimes", "ضحايا"): 0.8}


def test_a_verb_renders_the_noun_of_its_root_less() -> None:
    # "identification" is listed with a noun, the text has the verb of its root
    lexicon = Lexicon(words={"identification": {stem("تعريف", 1): 1.0}})
    found = table("l'identification des corps", "عرف الأطباء الجثث", lexicon)  # the doctors knew the corpses
    assert 0 < found[("identification", "عرف")] < 1


def test_one_verb_of_saying_renders_another() -> None:
    found = table("le ministre affirme cela", "أضاف الوزير ذلك")  # the minister added that
    assert 0 < found[("affirme", "اضاف")] < 1


def test_terms_render_as_a_whole() -> None:
    found = table("les droits de l'homme", "حقوق الإنسان", HUMAN_RIGHTS)
    assert found == {("droits", "حقوق"): 0.9, ("droits", "انسان"): 0.9, ("homme", "حقوق"): 0.9, ("homme", "انسان"): 0.9}


def test_half_a_term_renders_nothing() -> None:
    assert table("les droits du peuple", "حقوق الإنسان", HUMAN_RIGHTS) == {}
    assert table("les droits de l'homme", "حقوق الشعب", HUMAN_RIGHTS) == {}  # rights of the people
    assert table("l'homme a des droits", "حقوق الإنسان", HUMAN_RIGHTS) == {}


def test_names_are_found_across_scripts() -> None:
    found = table("Le président Antonio Guterres parle", "تحدث الرئيس أنطونيو غوتيريش")  # President Guterres spoke
    assert {("antonio", "انطونيو"), ("guterres", "غوتيريش")} <= set(found)


def test_words_in_small_letters_are_no_names() -> None:
    assert ("oran", "وهران") not in table("une oran verte", "مدينة وهران")  # the city of Oran


# Values


def test_values_that_agree_render_each_other_however_they_are_written() -> None:
    found = table("On a vu quarante-cinq morts.", "شوهد 45 قتيلا.", facts=True)  # 45 dead were seen
    assert found[("quarante-cinq", "45")] == 1


def test_values_that_disagree_do_not_even_where_the_dictionary_says_so() -> None:
    lexicon = Lexicon(words={"45": {"54": 1.0}})
    assert ("45", "54") not in table("On a vu 45 morts.", "شوهد 54 قتيلا.", lexicon, facts=True)  # 54 dead


# Laws

VOCABULARY = (["rouge", "verte", "grande", "petite", "longue"], ["قانون", "مشروع", "سماء", "مطار", "زيتون"])
sentences = st.tuples(*(st.lists(st.sampled_from(words), min_size=1, max_size=8) for words in VOCABULARY))
entries = st.dictionaries(
    st.tuples(*(st.sampled_from(words) for words in VOCABULARY)), st.sampled_from([0.25, 0.5, 1.0]), max_size=8
)


@given(sentences, entries)
def test_rendering_agrees_with_its_slow_definition(
    texts: tuple[list[str], list[str]], listed: dict[tuple[str, str], float]
) -> None:
    listings: dict[str, dict[str, float]] = {}
    for (left, right), weight in listed.items():
        listings.setdefault(stem(left, 0), {})[stem(right, 1)] = weight
    lexicon = Lexicon(words=listings)
    analyses = (analysis(" ".join(texts[0]), "fr"), analysis(" ".join(texts[1]), "ar"))
    words = (content(analyses[0], "fr"), content(analyses[1], "ar"))
    found = rendering(*words, analyses, LANGUAGES, lexicon)
    assert found.shape == (len(words[0].tokens), len(words[1].tokens))
    np.testing.assert_allclose(found, slow(words, lexicon))


def slow(words: tuple[Words, Words], lexicon: Lexicon) -> NDArray[np.float32]:
    """For each pair of words the best weight that the dictionary gives any of their readings."""
    found = np.zeros((len(words[0].tokens), len(words[1].tokens)), dtype=np.float32)
    for i, one in enumerate(words[0].tokens):
        for j, other in enumerate(words[1].tokens):
            for left in FRENCH.readings(one):
                for right in ARABIC.readings(other):
                    found[i, j] = max(found[i, j], lexicon.words.get(left, {}).get(right, 0.0))
    return found


def test_values_lie_between_nothing_and_everything() -> None:
    # The police arrested 45 persons in Oran in March 2021, the minister said.
    left = analysis("La police a arrêté 45 personnes à Oran en mars 2021, a dit le ministre.", "fr")
    right = analysis("اعتقلت الشرطة 45 شخصا في وهران في مارس 2021، قال الوزير.", "ar")
    found = rendering(content(left, "fr"), content(right, "ar"), (left, right), LANGUAGES, EMPTY)
    assert found.min() >= 0
    assert found.max() <= 1
