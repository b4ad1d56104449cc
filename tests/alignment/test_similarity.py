"""How likely two statements say the same: coverage, features, and the calibrated sum."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crosscheck import engine
from crosscheck.alignment import Model
from crosscheck.alignment.similarity import CONTEXT, FEATURES, context, coverage, features, logistic, similarity
from crosscheck.alignment.words import Words
from support.alignments import Table, analysis_of, table_of, words_of

passages = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=5).map(" ".join), min_size=1, max_size=5)
MODEL = engine.aligner("fr", "ar").model


@st.composite
def inputs(draw: st.DrawFn) -> tuple[Table, Words, Words, tuple[int, int]]:
    """Two reports of one-letter words with any weights, and any table of who renders whom."""
    texts = draw(passages), draw(passages)
    weights = draw(st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([0.3, 0.7, 1.3])))
    left, right = (words_of(analysis_of(*text), weights) for text in texts)
    shape = (len(left.tokens), len(right.tokens))
    table = draw(arrays.arrays(np.float32, shape, elements=st.sampled_from([0.0, 0.0, 0.5, 1.0])))
    return table, left, right, (len(texts[0]), len(texts[1]))


# Coverage


@given(inputs())
def test_coverage_agrees_with_its_slow_definition(found: tuple[Table, Words, Words, tuple[int, int]]) -> None:
    table, left, right, sizes = found
    shares, masses = coverage(table, left, right, sizes)
    assert shares.shape == masses.shape == sizes
    for i in range(sizes[0]):
        own = [k for k in range(len(left.tokens)) if left.statement[k] == i]
        for j in range(sizes[1]):
            others = [k for k in range(len(right.tokens)) if right.statement[k] == j]
            mass = sum(left.weight[k] * max((table[k, other] for other in others), default=0.0) for k in own)
            total = sum(left.weight[k] for k in own)
            assert masses[i, j] == pytest.approx(mass)
            assert shares[i, j] == pytest.approx(mass / total if total else 0.0)


def test_coverage_has_a_direction() -> None:
    left, right = words_of(analysis_of("a b")), words_of(analysis_of("a b c d"))
    table = table_of(left, right)
    assert coverage(table, left, right, (1, 1))[0][0, 0] == 1
    assert coverage(table.T, right, left, (1, 1))[0][0, 0] == 0.5


def test_a_statement_without_words_is_covered_by_nothing() -> None:
    left, right = words_of(analysis_of("a", "und"), silent="und"), words_of(analysis_of("a"))
    shares, masses = coverage(table_of(left, right), left, right, (2, 1))
    assert shares.tolist() == masses.tolist() == [[1.0], [0.0]]


# Features


@given(inputs())
def test_there_is_a_feature_for_each_name(found: tuple[Table, Words, Words, tuple[int, int]]) -> None:
    table, left, right, sizes = found
    stack, left_covered, right_covered, mass = features(table, left, right, sizes)
    assert stack.shape == (*sizes, len(FEATURES))
    assert left_covered.shape == right_covered.shape == mass.shape == sizes
    assert np.isfinite(stack).all()
    high, low = stack[..., FEATURES.index("coverage-high")], stack[..., FEATURES.index("coverage-low")]
    np.testing.assert_allclose(high, np.maximum(left_covered, right_covered))
    np.testing.assert_allclose(low, np.minimum(left_covered, right_covered))


@given(inputs())
def test_there_is_a_second_feature_for_each_name(found: tuple[Table, Words, Words, tuple[int, int]]) -> None:
    table, left, right, sizes = found
    stack = features(table, left, right, sizes)[0]
    looked = context(logistic(stack, MODEL.first), stack)
    assert looked.shape == (*sizes, len(CONTEXT))
    assert np.isfinite(looked).all()


@given(inputs())
def test_probabilities_are_shares(found: tuple[Table, Words, Words, tuple[int, int]]) -> None:
    table, left, right, sizes = found
    known = similarity(table, left, right, sizes, MODEL)
    assert known.probability.shape == sizes
    assert ((known.probability >= 0) & (known.probability <= 1)).all()
    assert ((known.left_covered >= 0) & (known.left_covered <= 1 + 1e-9)).all()


@given(inputs())
def test_where_nothing_is_rendered_nothing_is_likely(found: tuple[Table, Words, Words, tuple[int, int]]) -> None:
    table, left, right, sizes = found
    known = similarity(np.zeros_like(table), left, right, sizes, MODEL)
    assert (known.probability < 0.4).all()


def test_the_statement_that_shares_the_words_is_the_likeliest() -> None:
    texts = ("a b c d", "e f g h", "i j k l")
    left, right = words_of(analysis_of(*texts)), words_of(analysis_of(*reversed(texts)))
    known = similarity(table_of(left, right), left, right, (3, 3), MODEL)
    assert known.probability.argmax(axis=1).tolist() == [2, 1, 0]
    assert known.probability.max(axis=1).min() > 0.5


def test_more_rendered_words_make_a_pair_likelier() -> None:
    left = words_of(analysis_of("a b c d e f"))
    likely = []
    for text in ("u v w x y z", "a b w x y z", "a b c d y z", "a b c d e f"):
        right = words_of(analysis_of(text))
        likely.append(similarity(table_of(left, right), left, right, (1, 1), MODEL).probability[0, 0])
    assert likely == sorted(likely)
    assert likely[0] < likely[-1]


@pytest.mark.parametrize("sizes", [(0, 0), (0, 2), (2, 0)])
def test_an_empty_side_is_no_trouble(sizes: tuple[int, int]) -> None:
    left, right = (words_of(analysis_of(*["a b", "c d"][:size])) for size in sizes)
    assert similarity(table_of(left, right), left, right, sizes, MODEL).probability.shape == sizes


# The model


def test_a_feature_without_a_line_counts_nothing() -> None:
    model = Model.from_rows(["first\tmass\t0.5", "second\tfirst\t-1.5", "first\tgone\t9"])
    assert dict(zip(FEATURES, model.first, strict=True))["mass"] == 0.5
    assert sum(model.first) == 0.5
    assert dict(zip(CONTEXT, model.second, strict=True))["first"] == -1.5


def test_the_shipped_model_weighs_every_feature() -> None:
    assert all(MODEL.first)
    assert all(MODEL.second)


@given(st.lists(st.floats(-30, 30), min_size=2, max_size=2))
def test_the_logistic_function_grows_with_the_sum(sums: list[float]) -> None:
    low, high = logistic(np.array([[[value] for value in sorted(sums)]]), (1.0,))[0]
    assert 0 <= low <= high <= 1
    assert logistic(np.zeros((1, 1, 1)), (1.0,))[0, 0] == 0.5
