"""What a linked statement says beyond its counterpart."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import engine
from crosscheck.alignment.details import Linked, details, examined
from crosscheck.alignment.tables import Dense
from crosscheck.alignment.traits import TRAITS
from crosscheck.model import Span
from support.alignments import analysis_of, table_of, words_of
from support.laws import law

SILENT = "of the and in for to despite while"
MODEL = engine.aligner("fr", "ar").details
BUDGET = "minister presented new budget law parliament members evening"


def linked(left: Sequence[str], right: Sequence[str], telling: Sequence[Span] = ()) -> Linked:
    """Two reports of one sentence each, cut into statements, all in one link; equal words render each other."""
    analyses = analysis_of(*left, sentences=[1] * len(left)), analysis_of(*right, sentences=[1] * len(right))
    words = words_of(analyses[0], silent=SILENT), words_of(analyses[1], silent=SILENT)
    # Words lie in places of their own, so that only equal ones are alike.
    names = sorted({token.norm for side in words for token in side.tokens})
    vectors = [np.eye(len(names), dtype=np.float32)[[names.index(t.norm) for t in side.tokens]] for side in words]
    members = tuple(range(len(left))), tuple(range(len(right)))
    return Linked(analyses, words, (vectors[0], vectors[1]), Dense(table_of(*words)), (telling, ()), [members], [0.99])


def told(left: str, right: str, telling: Sequence[Span] = ()) -> list[str]:
    """The stretches of the left text that are told."""
    found = details(linked([left], [right], telling), MODEL)
    return [left[item.span.start : item.span.end] for item in found[0][0]]


@pytest.mark.parametrize(
    "detail",
    [
        "despite strike teachers doctors farmers students",
        "while police arrested twelve suspects near border station",
        "of eastern province where rain destroyed bridges",
    ],
)
def test_a_clause_without_counterpart_is_told(detail: str) -> None:
    assert told(f"{BUDGET} {detail}", BUDGET) == [detail]


def test_a_clause_between_commas_is_told_with_the_comma_that_ends_it() -> None:
    detail = "despite strike teachers doctors farmers students ,"
    assert told(f"minister presented , {detail} new budget law parliament members", BUDGET) == [detail]


def test_a_clause_that_is_rendered_is_not_told() -> None:
    text = f"{BUDGET} despite strike teachers doctors farmers students"
    assert told(text, text) == []


@pytest.mark.parametrize("text", [f"{BUDGET} yesterday", f"{BUDGET} of the king"])
def test_a_word_or_two_are_no_detail(text: str) -> None:
    assert told(text, BUDGET) == []


def test_where_nothing_is_rendered_there_is_no_detail() -> None:
    assert told("strike teachers doctors farmers students nurses", BUDGET) == []


def test_what_the_other_side_leaves_over_is_held_against_a_detail() -> None:
    text = f"{BUDGET} despite strike teachers doctors farmers students"
    assert told(text, f"{BUDGET} despite walkout instructors physicians peasants pupils") == []


def test_a_value_that_nobody_else_states_makes_a_detail_likelier() -> None:
    text = f"{BUDGET} of twelve million dirhams"
    at = text.index("twelve")
    spans = (Span(at, at + len("twelve million")),)

    def chance(telling: Sequence[Span]) -> float:
        return max(float(MODEL.chances(seen.traits).max()) for seen in examined(linked([text], [BUDGET], telling)))

    assert chance(spans) > chance(())


@pytest.mark.parametrize("words", ["", "of the"])
def test_a_statement_without_content_has_no_detail(words: str) -> None:
    assert told(words, BUDGET) == []


def test_without_links_there_is_nothing() -> None:
    assert details(linked(["a b"], ["a b"]), MODEL) == [((), ())]


PARTS = st.lists(
    st.sampled_from(["a", "b", "c", "d", "e", "f", "g", "h", "the", "of", ",", "."]), min_size=2, max_size=25
)


@law(80)
@given(PARTS, PARTS)
def test_details_are_whole_tokens_and_never_overlap(left: list[str], right: list[str]) -> None:
    found = linked([" ".join(left)], [" ".join(right)])
    for side, stretches in enumerate(details(found, MODEL)[0]):
        tokens = found.analyses[side].tokens
        for item in stretches:
            assert item.span.start in {token.start for token in tokens}
            assert item.span.end in {token.end for token in tokens}
            assert MODEL.threshold <= item.chance + 1e-4 <= 1 + 1e-4
        for one, other in itertools.pairwise(stretches):
            assert one.span.end <= other.span.start


@law(80)
@given(PARTS, PARTS, st.data())
def test_a_sentence_cut_into_statements_otherwise_has_the_same_details(
    left: list[str], right: list[str], data: st.DataObject
) -> None:
    cuts = [data.draw(st.integers(1, len(side) - 1)) for side in (left, right)]
    pieces = [[" ".join(side[:cut]), " ".join(side[cut:])] for side, cut in zip((left, right), cuts, strict=True)]
    whole = linked([" ".join(left)], [" ".join(right)])
    assert details(linked(pieces[0], pieces[1]), MODEL) == details(whole, MODEL)


def test_the_model_knows_every_trait() -> None:
    assert len(MODEL.weights) == len(TRAITS)
    assert any(MODEL.weights)
    assert 0 < MODEL.threshold < 1
