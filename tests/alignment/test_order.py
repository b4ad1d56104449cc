"""How far two reports tell things in one order, and what an order would join."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crosscheck.alignment.order import SKIPPED, _onwards, chain, density, mutual, orderliness
from support.laws import law

CHANCES = arrays.arrays(
    np.float64, st.tuples(st.integers(0, 6), st.integers(0, 6)), elements=st.sampled_from([0.0, 0.02, 0.3, 0.8, 1.0])
)


def sure(*columns: int) -> np.ndarray:
    """A report of which statement i is surely the given one of the other, each of which comes once."""
    chance = np.full((len(columns), len(columns)), 0.02)
    chance[np.arange(len(columns)), columns] = 0.9
    return chance


def test_sure_pairs_are_the_best_of_their_row_and_of_their_column() -> None:
    assert mutual(np.array([[0.9, 0.6], [0.8, 0.1]])) == [(0, 0)]
    assert mutual(np.array([[0.4, 0.1], [0.1, 0.3]])) == []


def test_a_translation_is_dense_and_a_selection_is_not() -> None:
    assert density(sure(0, 1, 2, 3)) == 0.8
    assert density(np.where(np.eye(4) * [1, 0, 0, 0] > 0, 0.9, 0.02)) == 0.2


@pytest.mark.parametrize(
    ("columns", "expected"),
    [((0, 1, 2, 3, 4), 0.8), ((4, 3, 2, 1, 0), 0.0), ((1, 2, 3, 4, 0), 0.6), ((0,), 0.0), ((3, 4, 0, 1, 2), 0.4)],
)
def test_order_is_what_can_be_read_in_one_go(columns: tuple[int, ...], expected: float) -> None:
    assert orderliness(sure(*columns)) == expected


def test_order_joins_what_stands_between_sure_pairs() -> None:
    chance = sure(0, 1, 2, 3, 4)
    chance[2, 2] = 0.2
    assert chain(chance)[2, 2] > 0.8


def test_order_parts_what_would_cross() -> None:
    assert chain(sure(4, 1, 2, 3, 0))[0, 4] < 0.05


def test_one_statement_may_answer_two() -> None:
    chance = np.array([[0.9, 0.9, 0.02], [0.02, 0.02, 0.9]])
    assert chain(chance).round(1).tolist() == [[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]]


@law(60)
@given(CHANCES)
def test_chains_are_shares(chance: np.ndarray) -> None:
    found = chain(chance)
    assert found.shape == chance.shape
    assert ((found >= 0) & (found <= 1)).all()


@law(60)
@given(CHANCES)
def test_reading_both_reports_backwards_changes_nothing(chance: np.ndarray) -> None:
    turned = chain(chance[::-1, ::-1])[::-1, ::-1]
    np.testing.assert_allclose(chain(chance), turned, atol=1e-9)


@law(20)
@given(st.integers(1, 700), st.integers(0, 2**32 - 1))
def test_what_is_skipped_counts_less_by_a_factor(size: int, seed: int) -> None:
    reached = np.random.default_rng(seed).random((2, size))
    wanted = [sum(reached[0, k] * SKIPPED ** (at - k) for k in range(max(0, at - 40), at + 1)) for at in range(size)]
    np.testing.assert_allclose(_onwards(reached)[0], wanted, rtol=1e-9)
