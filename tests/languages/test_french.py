"""French words: spelling, pieces, lemmas, stems, readings, predicates."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crosscheck.analysis import tokenize
from crosscheck.languages import language
from crosscheck.languages.french.forms import adjectives_of, infinitives_of
from crosscheck.model import Token

FRENCH = language("fr")
LETTERS = "abcdeilmnoqrstuvzéèêàçœÉÀ"
WORDS = st.text(LETTERS + "'’-‑", min_size=1, max_size=14) | st.lists(
    st.sampled_from(
        ["l'", "qu’", "n'", "jusqu'", "dit", "a", "-t", "-il", "-elle", "-là", "eau", "Jean", "-", "'", "e\u0301"]
    ),
    min_size=1,
    max_size=6,
).map("".join)


def tokens(text: str) -> tuple[Token, ...]:
    return tuple(tokenize(text, FRENCH))


def word(text: str) -> Token:
    """The only word proper of a text."""
    (found,) = (token for token in tokens(text) if token.kind == "word")
    return found


@given(WORDS)
@example("l'")
@example("-t-il")
@example("'")
def test_pieces_hold_the_whole_word_in_order(text: str) -> None:
    pieces = FRENCH.pieces(text)
    assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == len(text)
    assert all(piece.start < piece.end for piece in pieces)
    assert [piece.kind for piece in pieces].count("word") == 1


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("est", "être"), ("étaient", "être"), ("fut", "être"), ("a", "avoir"), ("eurent", "avoir"), ("fera", "faire"),
        ("peut", "pouvoir"), ("veulent", "vouloir"), ("tiendra", "tenir"), ("viennent", "venir"), ("dit", "dire"),
        ("déclarent", "déclarer"), ("déclaré", "déclarer"), ("conduit", "conduire"), ("finiront", "finir"),
        ("journaux", "journal"), ("yeux", "œil"), ("chevaux", "cheval"), ("travaux", "travail"), ("lois", "loi"),
        ("prisons", "prison"), ("gouvernements", "gouvernement"), ("marocaines", "marocain"), ("belle", "beau"),
        ("élections", "élection"), ("ÉTATS", "état"), ("Œuvres", "œuvre"), ("oeuvres", "œuvre"),
        # frequent nouns, not the verbs of their spelling
        ("mise", "mise"), ("prise", "prise"), ("crise", "crise"), ("pays", "pays"), ("morts", "mort"), ("fils", "fils"),
        ("hausse", "hausse"), ("entreprises", "entreprise"), ("réponse", "réponse"), ("visas", "visa"),
    ],
)  # fmt: skip
def test_lemmas(form: str, lemma: str) -> None:
    assert FRENCH.lemma(form) == lemma


def test_a_case_is_no_pronoun() -> None:
    assert FRENCH.lemma("cas") == "cas"


@given(st.text(LETTERS, min_size=1, max_size=10))
def test_an_unknown_word_is_its_own_lemma(text: str) -> None:
    if not FRENCH.knows(text) and not text.casefold().endswith(("s", "x")):
        assert FRENCH.lemma(text) in {FRENCH.fold(text), FRENCH.fold(text).replace("oe", "œ")}


@pytest.mark.parametrize("text", ["élève", "œuvre", "cœur", "Œdipe", "naïf", "forêt", "reçu", "Noël"])
def test_a_stem_is_plain_letters(text: str) -> None:
    assert FRENCH.stem(FRENCH.fold(text)).isascii()


@given(st.text(LETTERS, max_size=10))
def test_stemming_twice_changes_nothing(text: str) -> None:
    stem = FRENCH.stem(FRENCH.fold(text))
    assert FRENCH.stem(stem) == stem


@given(st.text(LETTERS, max_size=10))
def test_decomposed_words_have_the_stem_of_composed_ones(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert FRENCH.stem(FRENCH.fold(decomposed)) == FRENCH.stem(FRENCH.fold(text))
    assert FRENCH.knows(decomposed) == FRENCH.knows(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("victime", "victimes"), ("loi", "lois"), ("journal", "journaux"), ("national", "nationaux"), ("marocain", "marocaines"),
     ("déclarer", "déclaré"), ("condamner", "condamnée"), ("œuvre", "oeuvres")],
)  # fmt: skip
def test_inflected_forms_share_a_stem(one: str, other: str) -> None:
    assert word(one).stem == word(other).stem


@pytest.mark.parametrize(("one", "other"), [("loi", "lot"), ("port", "porte"), ("cour", "cours"), ("mer", "mère")])
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert word(one).stem != word(other).stem


@pytest.mark.parametrize(
    ("form", "reading"),
    [("tués", "tuer"), ("tués", "tue"), ("traites", "traite"), ("traites", "traiter"), ("prisonniers", "prisonnier"),
     ("suspects", "suspect"), ("cas", "cas"), ("élus", "elu")],
)  # fmt: skip
def test_readings_hold_what_a_form_may_be(form: str, reading: str) -> None:
    assert reading in FRENCH.readings(word(form))


@pytest.mark.parametrize(
    ("form", "reading"),
    [
        # forms of verbs that the word list has as words of their own
        ("donne", "donner"), ("pose", "poser"), ("présente", "presenter"), ("quitte", "quitter"), ("offre", "offrir"),
        ("imposée", "imposer"), ("inspirés", "inspirer"), ("diffusant", "diffuser"), ("déçu", "decevoir"),
        ("vécu", "vivre"), ("rempli", "remplir"), ("assis", "asseoir"), ("perdus", "perdre"), ("rendu", "rendre"),
        # adjectives and the adverbs made from them
        ("commerciale", "commercial"), ("présidentielles", "presidentiel"), ("légères", "leger"), ("actives", "actif"),
        ("gravement", "grave"), ("sérieusement", "serieux"), ("récemment", "recent"), ("constamment", "constant"),
        ("cœur", "coeur"), ("coeur", "coeur"),
    ],
)  # fmt: skip
def test_readings_hold_what_the_ending_says(form: str, reading: str) -> None:
    assert reading in FRENCH.readings(word(form))


@pytest.mark.parametrize(
    ("form", "reading"),
    [("porte", "porter"), ("place", "placer"), ("partie", "parti"), ("année", "anner"), ("ville", "vil"),
     ("homme", "hommer"), ("ministre", "ministrer"), ("bâtiment", "bati"), ("appartement", "apparte")],
)  # fmt: skip
def test_readings_leave_nouns_alone(form: str, reading: str) -> None:
    assert reading not in FRENCH.readings(word(form))


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        # the regular conjugations, and changes of the stem
        ("donnerait", "donner"), ("mangeait", "manger"), ("finissent", "finir"), ("rendront", "rendre"),
        ("mène", "mener"), ("accélère", "accélérer"), ("appelle", "appeler"), ("emploient", "employer"),
        ("commençait", "commencer"),
        # participles in both genders and numbers
        ("détruites", "détruire"), ("craint", "craindre"), ("ouverts", "ouvrir"), ("acquises", "acquérir"),
        ("reçue", "recevoir"), ("disparus", "disparaître"), ("élues", "élire"), ("conclu", "conclure"),
        ("transmises", "transmettre"), ("venue", "venir"), ("suivie", "suivre"), ("née", "naître"),
    ],
)  # fmt: skip
def test_infinitives(form: str, verb: str) -> None:
    assert verb in infinitives_of(form)


@given(st.text(LETTERS, max_size=10))
def test_rules_make_listed_words_only(text: str) -> None:
    assert all(FRENCH.lemma(made) == made for made in (*infinitives_of(text), *adjectives_of(text)))


@pytest.mark.parametrize("form", ["ministre", "élections", "a", "DÉCLARENT", "œuvres"])
def test_readings_begin_with_the_stem_and_repeat_nothing(form: str) -> None:
    token = word(form)
    found = FRENCH.readings(token)
    assert found[0] == token.stem
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("identification", "identifier"),
        ("financement", "financer"),
        ("augmentation", "augmenter"),
        ("présidence", "président"),
    ],
)
def test_words_of_one_family_share_a_key(one: str, other: str) -> None:
    assert FRENCH.family(FRENCH.stem(one)) == FRENCH.family(FRENCH.stem(other))


@pytest.mark.parametrize("text", ["ministre", "Ministre", "l'", "qu’", "de", "déclarent", "mise"])
def test_known_words(text: str) -> None:
    assert FRENCH.knows(text)


@pytest.mark.parametrize("text", ["xyzzy", "parliament", "strengthened", "وزير", ""])  # the last word: a minister
def test_unknown_words(text: str) -> None:
    assert not FRENCH.knows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre parle", "Les prix ont augmenté", "Il pleut", "Ils vendent du pain", "Le président a signé", "a-t-il dit",
        "Les prix montent", "affirme-t-elle", "Les ventes baissent", "La porte est là", "La police n'a rien trouvé",
    ],
)  # fmt: skip
def test_texts_with_a_finite_verb(text: str) -> None:
    assert FRENCH.has_predicate(tokens(text))


@pytest.mark.parametrize(
    "text",
    [
        "Photo de l'agence", "La hausse des prix", "Le maire de la ville", "Une porte", "la marche des femmes", "hausse",
        "une présentation du rapport", "Former les juges", "Des étrangers peu protégés", "",
    ],
)  # fmt: skip
def test_texts_without_a_finite_verb(text: str) -> None:
    assert not FRENCH.has_predicate(tokens(text))
