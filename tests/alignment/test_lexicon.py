"""The bilingual dictionary as a value, and the one that is shipped."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st

from crosscheck import engine
from crosscheck.alignment import Lexicon
from crosscheck.alignment.lexicon import Term

WORDS = ["loi\tقانون\t0.9", "loi\tتشريع\t0.4", "projet\tمشروع\t0.8"]  # law, legislation, project
TERMS = ["projet loi\tمشروع قانون\t0.9", "projet ecole\tمشروع\t0.3"]  # bill; project of a school

stems = st.text("abcde", min_size=1, max_size=3)
weights = st.sampled_from(["0.25", "0.5", "1.0"])


def test_rows_are_grouped_by_their_left_side() -> None:
    lexicon = Lexicon.from_rows(WORDS, TERMS)
    assert lexicon.words == {"loi": {"قانون": 0.9, "تشريع": 0.4}, "projet": {"مشروع": 0.8}}
    assert lexicon.terms == {
        "projet": [
            Term(("projet", "ecole"), ("مشروع",), 0.3),
            Term(("projet", "loi"), ("مشروع", "قانون"), 0.9),
        ]
    }


def test_an_empty_dictionary_renders_nothing() -> None:
    assert Lexicon() == Lexicon.from_rows([], [])


@pytest.mark.parametrize("row", ["loi", "loi\tقانون", "loi\tقانون\tmuch"])
def test_a_row_of_another_form_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match=r"columns|float"):
        Lexicon.from_rows([row], []).words.get("loi")


def test_the_shipped_dictionary_is_well_formed() -> None:
    lexicon = engine.aligner("fr", "ar").lexicon
    assert len(lexicon.words) > 10_000
    for left, renderings in lexicon.words.items():
        assert left
        assert renderings
        assert all(right and 0 < weight <= 1 for right, weight in renderings.items())
    for first, group in lexicon.terms.items():
        for term in group:
            assert term.left[0] == first
            assert len(term.left) + len(term.right) > 2
            assert 0 < term.weight <= 1


def test_the_shipped_dictionary_is_keyed_by_stems() -> None:
    aligner = engine.aligner("fr", "ar")
    folded = sum(aligner.languages[0].fold(stem) == stem for stem in aligner.lexicon.words)
    assert folded / len(aligner.lexicon.words) > 0.999


def test_either_order_of_the_languages_has_the_same_dictionary() -> None:
    turned, straight = engine.aligner("ar", "fr"), engine.aligner("fr", "ar")
    assert turned.lexicon.words == straight.lexicon.words
    assert (turned.mirrored, straight.mirrored) == (True, False)


def test_one_language_twice_needs_no_dictionary() -> None:
    assert engine.aligner("fr", "fr").lexicon == Lexicon()
