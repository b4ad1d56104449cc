"""Cosines of any encoder on the scale of the one that the weights were learned with."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from crosscheck import engine
from crosscheck.alignment.nearness import nearness, on_the_scale_of
from crosscheck.demo import documents
from crosscheck.model import Analysis
from crosscheck.pipeline import compare
from support.laws import law

Matrix = NDArray[np.float64]

SHAPES = st.tuples(st.integers(1, 6), st.integers(1, 6))
CODES = ("fr", "ar")


def matrices(shape: tuple[int, int], low: float, high: float) -> st.SearchStrategy[Matrix]:
    return arrays.arrays(np.float64, shape, elements=st.floats(low, high, width=32))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Matrix, Matrix]:
    """Cosines of another encoder, and those of the usual one, which keep well off their limits."""
    shape = draw(SHAPES)
    return draw(matrices(shape, -1, 1)), draw(matrices(shape, 0, 0.125))


@pytest.fixture(scope="module")
def analyses() -> tuple[Analysis, Analysis]:
    return compare(*documents()).analyses


@law(100)
@given(pairs())
def test_mean_and_spread_become_those_of_the_usual_encoder(pair: tuple[Matrix, Matrix]) -> None:
    cosines, usual = pair
    assume(cosines.std() > 0.01)
    scaled = on_the_scale_of(cosines, usual)
    assert scaled.mean() == pytest.approx(usual.mean(), abs=1e-6)
    assert scaled.std() == pytest.approx(usual.std(), abs=1e-6)


@law(100)
@given(pairs())
def test_the_order_of_the_pairs_is_kept_and_all_stay_cosines(pair: tuple[Matrix, Matrix]) -> None:
    cosines, usual = pair
    scaled = on_the_scale_of(cosines, usual)
    assert (np.abs(scaled) <= 1).all()
    assert (np.diff(scaled.ravel()[np.argsort(cosines.ravel(), kind="stable")]) >= -1e-12).all()


@law(50)
@given(SHAPES.flatmap(lambda shape: matrices(shape, -1, 1)))
def test_the_usual_encoder_is_on_its_own_scale(usual: Matrix) -> None:
    assert on_the_scale_of(usual, usual) == pytest.approx(usual, abs=1e-6)


@law(50)
@given(pairs(), st.floats(0.1, 0.9), st.floats(-0.1, 0.1))
def test_a_stretched_and_moved_encoder_says_the_same(pair: tuple[Matrix, Matrix], factor: float, shift: float) -> None:
    cosines, usual = pair
    assume(cosines.std() > 0.01)
    assert on_the_scale_of(cosines * factor + shift, usual) == pytest.approx(on_the_scale_of(cosines, usual), abs=1e-6)


def test_where_all_pairs_are_equally_near_all_get_the_mean() -> None:
    assert on_the_scale_of(np.full((1, 2), 0.9), np.array([[0.1, 0.5]])).tolist() == [[0.3, 0.3]]


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (2, 0)])
def test_an_empty_report_has_no_cosines(shape: tuple[int, int]) -> None:
    assert on_the_scale_of(np.zeros(shape), np.zeros(shape)).shape == shape


def test_the_built_in_vectors_on_their_own_scale_are_themselves(analyses: tuple[Analysis, Analysis]) -> None:
    encoder = engine.aligner(*CODES).encoder
    plain, scaled = nearness(analyses, CODES, encoder, None), nearness(analyses, CODES, encoder, encoder)
    assert plain.statements.shape == tuple(len(analysis.statements) for analysis in analyses)
    assert scaled.statements == pytest.approx(plain.statements, abs=1e-6)
    assert scaled.sentences == pytest.approx(plain.sentences, abs=1e-6)


def test_without_an_encoder_nothing_is_near(analyses: tuple[Analysis, Analysis]) -> None:
    assert not nearness(analyses, CODES, None, None).statements.any()
