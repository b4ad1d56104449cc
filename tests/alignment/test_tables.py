"""A table without its zeros holds the same as the full one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crosscheck.alignment.tables import Dense, Sparse, spread
from support.laws import law

CELLS = st.sampled_from([0.0, 0.0, 0.5, 1.0])
SHAPES = arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=6)


def sparse_of(values: np.ndarray) -> Sparse:
    rows, columns, cells = Dense(values).filled()
    return Sparse.of(rows, columns, cells, values.shape)


@law(100)
@given(st.data(), arrays.arrays(np.float32, SHAPES, elements=CELLS))
def test_both_tables_give_the_same_cells(data: st.DataObject, values: np.ndarray) -> None:
    rows, columns = values.shape
    border = data.draw(st.integers(0, rows))
    every = np.arange(columns)
    sparse = Sparse.stacked([(sparse_of(values[:border]), every), (sparse_of(values[border:]), every)])
    some = np.array(data.draw(st.lists(st.integers(0, rows - 1), max_size=6)), dtype=np.int64)
    others = np.array(sorted(data.draw(st.sets(st.integers(0, columns - 1)))), dtype=np.int64)
    assert np.array_equal(sparse.cells(some, others), values[some[:, None], others])
    assert np.array_equal(Dense(values).cells(some, others), values[some[:, None], others])
    assert np.array_equal(sparse.dense(columns).values, values)
    assert np.array_equal(sparse.rows(border, rows).dense(columns).values, values[border:])


@law(100)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), st.sampled_from([0.25, 0.5, 1.0])), max_size=12))
def test_of_several_values_of_a_cell_the_highest_counts(drawn: list[tuple[int, int, float]]) -> None:
    wanted = np.zeros((4, 5), dtype=np.float32)
    for row, column, value in drawn:
        wanted[row, column] = max(wanted[row, column], value)
    places = np.array([cell[:2] for cell in drawn], dtype=np.int64).reshape(-1, 2)
    values = np.array([cell[2] for cell in drawn], dtype=np.float32)
    assert np.array_equal(Sparse.of(places[:, 0], places[:, 1], values, (4, 5)).dense(5).values, wanted)


@law(50)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3)), max_size=6))
def test_ranges_are_spread_into_their_places(drawn: list[tuple[int, int]]) -> None:
    first, size = np.array(drawn, dtype=np.int64).reshape(-1, 2).T
    which, places = spread(first, first + size)
    wanted = [(number, at) for number, (start, count) in enumerate(drawn) for at in range(start, start + count)]
    assert list(zip(which.tolist(), places.tolist(), strict=True)) == wanted


def test_columns_are_put_where_they_belong() -> None:
    part = sparse_of(np.array([[0.5, 0.0, 1.0]], dtype=np.float32))
    table = Sparse.stacked([(part, np.array([1, 4, 7])), (part, np.array([0, 2, 3]))])
    everything = table.cells(np.arange(2), np.arange(8))
    assert everything.tolist() == [[0, 0.5, 0, 0, 0, 0, 0, 1], [0.5, 0, 0, 1, 0, 0, 0, 0]]


def test_an_empty_table_has_no_cells() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert Sparse.stacked([]).cells(nothing, nothing).shape == (0, 0)
