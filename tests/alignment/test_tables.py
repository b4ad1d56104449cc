"""A table without its zeros holds the same as the full one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crosscheck.alignment.tables import Dense, Sparse
from support.laws import law

CELLS = st.sampled_from([0.0, 0.0, 0.5, 1.0])
SHAPES = arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=6)


@law(100)
@given(st.data(), arrays.arrays(np.float32, SHAPES, elements=CELLS))
def test_both_tables_give_the_same_cells(data: st.DataObject, values: np.ndarray) -> None:
    rows, columns = values.shape
    border = data.draw(st.integers(0, rows))
    every = np.arange(columns)
    sparse, dense = Sparse.stacked([(values[:border], every), (values[border:], every)]), Dense(values)
    some = [
        np.array(data.draw(st.lists(st.integers(0, size - 1), max_size=6)), dtype=np.int64) for size in values.shape
    ]
    assert np.array_equal(sparse.cells(*some), dense.cells(*some))


def test_columns_are_put_where_they_belong() -> None:
    part = np.array([[0.5, 0.0, 1.0]], dtype=np.float32)
    table = Sparse.stacked([(part, np.array([1, 4, 7])), (part, np.array([0, 2, 3]))])
    everything = table.cells(np.arange(2), np.arange(8))
    assert everything.tolist() == [[0, 0.5, 0, 0, 0, 0, 0, 1], [0.5, 0, 0, 1, 0, 0, 0, 0]]


def test_an_empty_table_has_no_cells() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert Sparse.stacked([]).cells(nothing, nothing).shape == (0, 0)
