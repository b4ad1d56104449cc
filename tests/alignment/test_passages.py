"""One side of a link as running text, and where its stretches begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.alignment.passages import candidates, passage
from support.alignments import analysis_of, words_of
from support.laws import law

SILENT = "of the and in for to despite"


def stretches(*passages: str, members: tuple[int, ...] | None = None, sentences: tuple[int, ...] = ()) -> set[str]:
    """The words of every stretch that may be a detail."""
    found = analysis_of(*passages, sentences=sentences)
    chosen = tuple(range(len(passages))) if members is None else members
    text = passage(found, chosen, words_of(found, silent=SILENT))
    spans = [text.span(first, last) for first, last in candidates(text)]
    return {found.document.text[span.start : span.end] for span in spans}


@pytest.mark.parametrize(
    "expected",
    [
        "despite strike teachers",
        "minister presented budget",
        "of schools doctors",
        "despite strike teachers of schools doctors",
    ],
)
def test_a_stretch_begins_where_a_phrase_opens(expected: str) -> None:
    assert expected in stretches("minister presented budget despite strike teachers of schools doctors")


@pytest.mark.parametrize("wrong", ["presented budget", "budget despite strike teachers", "strike teachers"])
def test_no_stretch_begins_inside_a_phrase(wrong: str) -> None:
    assert wrong not in stretches("minister presented budget despite strike teachers")


def test_the_mark_that_closes_a_stretch_belongs_to_it_and_the_one_before_does_not() -> None:
    found = stretches("minister presented , despite strike teachers , new budget")
    assert "despite strike teachers ," in found
    assert not any(words.startswith(",") for words in found)


def test_a_bracket_belongs_to_what_it_holds() -> None:
    assert "( strike teachers )" in stretches("minister presented ( strike teachers ) new budget")


def test_one_word_of_content_is_no_stretch() -> None:
    assert "of schools" not in stretches("minister presented budget of schools")


def test_statements_of_one_sentence_are_read_as_one() -> None:
    assert "presented budget despite strike" not in stretches("minister presented budget", "despite strike teachers")
    assert "minister presented budget despite strike teachers" in stretches(
        "minister presented budget", "despite strike teachers", sentences=(1, 1)
    )


def test_no_stretch_reaches_over_a_statement_that_is_not_linked() -> None:
    found = stretches("minister presented", "and spoke", "to parliament members", members=(0, 2), sentences=(1, 1, 1))
    assert found == {"minister presented", "to parliament members"}


@law(60)
@given(st.lists(st.sampled_from(["a", "b", "c", "the", "of", ",", "(", ")", "."]), min_size=1, max_size=20))
def test_stretches_hold_whole_tokens_in_order(parts: list[str]) -> None:
    found = analysis_of(" ".join(parts))
    text = passage(found, (0,), words_of(found, silent=SILENT))
    for first, last in candidates(text):
        assert 0 <= first < last < len(text.tokens)
        assert (text.content[first : last + 1] >= 0).sum() >= 2
