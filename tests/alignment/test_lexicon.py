"""The bilingual dictionary as a value, and the one that is shipped."""

from __future__ import annotations

import pytest
from hypothesis import given
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
            Term(("projet", "loi"), ("مشروع", "قانون"), 0.9),
            Term(("projet", "ecole"), ("مشروع",), 0.3),
        ]
    }


def test_swapping_reads_from_right_to_left() -> None:
    swapped = Lexicon.from_rows(WORDS, TERMS).swapped()
    assert swapped.words == {"قانون": {"loi": 0.9}, "تشريع": {"loi": 0.4}, "مشروع": {"projet": 0.8}}
    assert {first: [term.right for term in group] for first, group in swapped.terms.items()} == {
        "مشروع": [("projet", "loi"), ("projet", "ecole")]
    }


@given(st.dictionaries(st.tuples(stems, stems), weights), st.dictionaries(st.tuples(stems, stems, stems), weights))
def test_swapping_twice_changes_nothing(
    words: dict[tuple[str, str], str], terms: dict[tuple[str, str, str], str]
) -> None:
    lexicon = Lexicon.from_rows(
        [f"{left}\t{right}\t{weight}" for (left, right), weight in words.items()],
        [f"{one} {two}\t{right}\t{weight}" for (one, two, right), weight in terms.items()],
    )
    twice = lexicon.swapped().swapped()
    assert twice.words == lexicon.words
    assert {k: sorted(map(str, v)) for k, v in twice.terms.items()} == {
        k: sorted(map(str, v)) for k, v in lexicon.terms.items()
    }


def test_an_empty_dictionary_renders_nothing() -> None:
    assert Lexicon().swapped() == Lexicon() == Lexicon.from_rows([], [])


@pytest.mark.parametrize("row", ["loi", "loi\tقانون", "loi\tقانون\tmuch"])
def test_a_row_of_another_form_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match=r"unpack|float"):
        Lexicon.from_rows([row], [])


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


@pytest.mark.parametrize("side", [0, 1])
def test_the_shipped_dictionary_is_keyed_by_stems(side: int) -> None:
    aligner = engine.aligner("fr", "ar")
    spoken, table = aligner.languages[side], (aligner.lexicon, aligner.lexicon.swapped())[side]
    folded = sum(spoken.fold(stem) == stem for stem in table.words)
    assert folded / len(table.words) > 0.999


def test_either_order_of_the_languages_has_the_same_dictionary() -> None:
    assert engine.aligner("ar", "fr").lexicon.words == engine.aligner("fr", "ar").lexicon.swapped().words


def test_one_language_twice_needs_no_dictionary() -> None:
    assert engine.aligner("fr", "fr").lexicon == Lexicon()
