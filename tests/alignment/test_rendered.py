"""How far the words of a link are rendered."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crosscheck.alignment.rendered import rendered, shared_out
from crosscheck.alignment.tables import Dense
from support.alignments import Table, analysis_of, table_of, words_of
from support.laws import law


def test_one_word_renders_one_word_and_a_second_half() -> None:
    row, column, _, _ = shared_out(np.array([[1.0], [1.0]]))
    assert row.tolist() == [1.0, 0.5]
    assert column.tolist() == [1.0]


def test_of_two_equal_words_the_one_among_its_neighbours_is_matched() -> None:
    # The last word of the left side may be rendered by the first or the last of the right one.
    pairs = np.eye(6)
    pairs[5, 0] = 1.0
    row, _, firm, _ = shared_out(pairs)
    assert row.tolist() == [1.0] * 6
    assert firm[5] > 0.5


def test_a_word_whose_neighbours_are_rendered_elsewhere_is_less_firm() -> None:
    pairs = np.zeros((8, 8))
    pairs[range(4), range(4)] = 1.0
    pairs[7, 7] = 1.0
    _, _, firm, _ = shared_out(pairs)
    assert firm[7] < firm[1]


def test_a_word_may_be_rendered_next_to_the_link_by_what_renders_nothing_else() -> None:
    left, right = analysis_of("a b", "c"), analysis_of("a", "b c")
    words = words_of(left), words_of(right)
    own, _ = rendered(Dense(table_of(*words)), words, (left, right), [((0,), (0,))])
    assert own.strict.tolist() == [1.0, 0.0, 0.0]
    assert own.loose.tolist() == [1.0, 1.0, 0.0]


def test_what_has_a_counterpart_of_its_own_renders_nothing_next_door() -> None:
    left, right = analysis_of("a b", "b c"), analysis_of("a", "b c")
    words = words_of(left), words_of(right)
    own, _ = rendered(Dense(table_of(*words)), words, (left, right), [((0,), (0,)), ((1,), (1,))])
    assert own.loose.tolist() == [1.0, 0.0, 1.0, 1.0]


@law(60)
@given(
    arrays.arrays(np.float64, st.tuples(st.integers(0, 6), st.integers(0, 6)), elements=st.sampled_from([0, 0.5, 1]))
)
def test_nothing_is_rendered_further_than_its_best_word(pairs: Table) -> None:
    row, column, firm_row, firm_column = shared_out(pairs.astype(np.float64))
    assert (row <= pairs.max(axis=1, initial=0.0)).all()
    assert (column <= pairs.max(axis=0, initial=0.0)).all()
    assert (firm_row <= row).all()
    assert (firm_column <= column).all()
    assert (row >= 0).all()
