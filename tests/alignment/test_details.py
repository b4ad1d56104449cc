"""What a linked statement says beyond its counterpart."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.alignment.details import stretches
from crosscheck.model import Analysis, Span
from support.alignments import analysis_of, words_of

SILENT = "of the and in for to"


def details(text: str, rendered: str, *, spare: float = 0.0, weights: dict[str, float] | None = None) -> list[str]:
    """The stretches of a text in which the words of `rendered` have a counterpart."""
    found = analysis_of(text)
    words = words_of(found, weights, SILENT)
    known = np.array([float(token.norm in rendered.split()) for token in words.tokens])
    spans = [item.span for item in stretches(found.statements[0], found, words, known, spare)]
    return [text[span.start : span.end] for span in spans]


def test_a_long_stretch_without_counterpart_is_a_detail() -> None:
    text = "minister presented new budget despite strike teachers doctors farmers students"
    assert details(text, "minister presented new budget") == ["despite strike teachers doctors farmers students"]


def test_function_words_before_the_stretch_belong_to_it() -> None:
    text = "minister presented new budget in the strike of teachers doctors farmers students"
    assert details(text, "minister presented new budget") == ["in the strike of teachers doctors farmers students"]


def test_a_stretch_does_not_reach_back_over_a_comma() -> None:
    text = "minister presented new budget , for strike teachers doctors farmers students"
    assert details(text, "minister presented new budget") == ["for strike teachers doctors farmers students"]


def test_a_stretch_in_the_middle_takes_in_the_comma_that_ends_it() -> None:
    text = "minister presented , despite strike teachers doctors farmers students , new budget law"
    found = details(text, "minister presented new budget law")
    assert found == ["despite strike teachers doctors farmers students ,"]


def test_everything_rendered_leaves_no_detail() -> None:
    text = "minister presented new budget to the parliament"
    assert details(text, "minister presented new budget parliament") == []


def test_one_missing_word_is_no_detail() -> None:
    text = "minister presented new budget to the parliament yesterday"
    assert details(text, "minister presented new budget parliament") == []


def test_where_nothing_is_rendered_there_is_no_detail() -> None:
    assert details("strike teachers doctors farmers students nurses", "") == []


def test_what_the_other_side_leaves_over_is_held_against_a_detail() -> None:
    text = "minister presented new budget despite strike teachers doctors farmers students"
    assert details(text, "minister presented new budget", spare=100.0) == []


def test_a_rendered_word_inside_parts_nothing_when_it_weighs_little() -> None:
    text = "minister presented new budget despite strike teachers today doctors farmers students nurses"
    found = details(text, "minister presented new budget today", weights={"today": 0.1})
    assert found == ["despite strike teachers today doctors farmers students nurses"]


@pytest.mark.parametrize("words", ["", "of the"])
def test_a_statement_without_content_has_no_detail(words: str) -> None:
    assert details(words, "") == []


@given(
    st.lists(
        st.sampled_from(["a", "b", "c", "d", "e", "f", "g", "the", "of", ",", "(", ")", "."]), min_size=1, max_size=30
    ),
    st.sets(st.sampled_from("abcdefg")),
    st.floats(0, 5),
)
def test_details_lie_in_their_statement_and_never_overlap(parts: list[str], rendered: set[str], spare: float) -> None:
    found: Analysis = analysis_of(" ".join(parts))
    words = words_of(found, silent=SILENT)
    known = np.array([float(token.norm in rendered) for token in words.tokens])
    statement = found.statements[0]
    spans = [item.span for item in stretches(statement, found, words, known, spare)]
    starts, ends = {token.start for token in found.tokens}, {token.end for token in found.tokens}
    for span in spans:
        assert span in Span(statement.start, statement.end)
        assert span.start in starts
        assert span.end in ends
        assert any(span.start <= token.start < span.end for token in words.tokens)
    for one, other in itertools.pairwise(spans):
        assert one.end <= other.start
