"""How likely two statements say the same: three looks at the evidence."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import engine
from crosscheck.alignment import Model
from crosscheck.alignment.evidence import FEATURES, Nearness, evidence
from crosscheck.alignment.similarity import CONTEXT, context, logistic, probabilities
from crosscheck.alignment.tables import Dense
from crosscheck.alignment.words import Words
from support.alignments import Reports, Table, analysis_of, reports, table_of, words_of

MODEL = engine.aligner("fr", "ar").model


def likely(table: Table, left: Words, right: Words, sizes: tuple[int, int]) -> np.ndarray:
    """Probabilities by the words alone: a text says what it says, so its nearness is what is rendered of it."""
    known = evidence(Dense(table), left, right, Nearness.unknown(sizes))
    near = np.sqrt(known.left_covered * known.right_covered) * 0.6
    places = np.arange(sizes[0]), np.arange(sizes[1])
    return probabilities(evidence(Dense(table), left, right, Nearness.of(near, near, places)), MODEL)


@given(reports())
def test_there_is_a_feature_of_the_context_for_each_name(found: Reports) -> None:
    table, left, right, sizes = found
    known = evidence(Dense(table), left, right, Nearness.unknown(sizes))
    looked = context(logistic(known.features, MODEL.first), known)
    assert looked.shape == (*sizes, len(CONTEXT))
    assert np.isfinite(looked).all()


@given(reports())
def test_probabilities_are_shares(found: Reports) -> None:
    chance = likely(*found)
    assert chance.shape == found[3]
    assert ((chance >= 0) & (chance <= 1)).all()


@given(reports())
def test_where_nothing_is_rendered_nothing_is_likely(found: Reports) -> None:
    table, left, right, sizes = found
    assert (likely(np.zeros_like(table), left, right, sizes) < 0.4).all()


def test_the_statement_that_shares_the_words_is_the_likeliest() -> None:
    texts = ("a b c d", "e f g h", "i j k l")
    left, right = words_of(analysis_of(*texts)), words_of(analysis_of(*reversed(texts)))
    chance = likely(table_of(left, right), left, right, (3, 3))
    assert chance.argmax(axis=1).tolist() == [2, 1, 0]
    assert chance.max(axis=1).min() > 0.5


def test_more_rendered_words_make_a_pair_likelier() -> None:
    left = words_of(analysis_of("a b c d e f"))
    found = []
    for text in ("u v w x y z", "a b w x y z", "a b c d y z", "a b c d e f"):
        right = words_of(analysis_of(text))
        found.append(likely(table_of(left, right), left, right, (1, 1))[0, 0])
    assert found == sorted(found)
    assert found[0] < found[-1]


@pytest.mark.parametrize("sizes", [(0, 0), (0, 2), (2, 0)])
def test_an_empty_side_is_no_trouble(sizes: tuple[int, int]) -> None:
    left, right = (words_of(analysis_of(*["a b", "c d"][:size])) for size in sizes)
    assert likely(table_of(left, right), left, right, sizes).shape == sizes


# The model


def test_a_feature_without_a_line_counts_nothing() -> None:
    model = Model.from_rows(["first\tmass\t0.5", "second\tbefore\t-1.5", "first\tgone\t9"])
    assert dict(zip(FEATURES, model.first, strict=True))["mass"] == 0.5
    assert sum(model.first) == 0.5
    assert dict(zip(CONTEXT, model.second, strict=True))["before"] == -1.5
    assert not any(model.third)


def test_the_shipped_model_weighs_every_feature() -> None:
    assert all(MODEL.first)
    assert all(MODEL.second)
    assert all(MODEL.third)


@given(st.lists(st.floats(-30, 30), min_size=2, max_size=2))
def test_the_logistic_function_grows_with_the_sum(sums: list[float]) -> None:
    low, high = logistic(np.array([[[value] for value in sorted(sums)]]), (1.0,))[0]
    assert 0 <= low <= high <= 1
    assert logistic(np.zeros((1, 1, 1)), (1.0,))[0, 0] == 0.5
