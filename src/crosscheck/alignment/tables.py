"""Who renders whom, word by word: a full table for short reports, one without its zeros for long ones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

__all__ = ["Dense", "Sparse", "Table"]

Cells = NDArray[np.float32]
Places = NDArray[np.int64]


class Table(Protocol):
    """How far the words of the left report and those of the right one render each other."""

    def cells(self, rows: Places, columns: Places) -> Cells:
        """The part of the table for some left and some right words, shape (rows, columns)."""


@frozen(eq=False)
class Dense:
    """A table with all its cells.

    Attributes:
        values: Shape (left words, right words), from 0 to 1.
    """

    values: Cells

    def cells(self, rows: Places, columns: Places) -> Cells:
        """The part of the table for some left and some right words, shape (rows, columns)."""
        found: Cells = self.values[rows[:, None], columns]
        return found


@frozen(eq=False)
class Sparse:
    """A table without its zeros, in compressed rows.

    Attributes:
        starts: Where the cells of each left word begin, and where the last ones end; shape (left words + 1,).
        columns: The right word of each cell, ascending in every row.
        values: What stands in each cell.
    """

    starts: Places
    columns: NDArray[np.int32]
    values: Cells

    @classmethod
    def stacked(cls, parts: Iterable[tuple[Cells, Places]]) -> Sparse:
        """From the tables of some left words each, in order, and the right words that the columns are, ascending."""
        counts: list[Places] = [np.zeros(1, dtype=np.int64)]
        columns: list[NDArray[np.int32]] = [np.zeros(0, dtype=np.int32)]
        values: list[Cells] = [np.zeros(0, dtype=np.float32)]
        for table, places in parts:
            rows, cells = np.nonzero(table)
            counts.append(np.bincount(rows, minlength=len(table)))
            columns.append(places[cells].astype(np.int32))
            values.append(table[rows, cells])
        return cls(np.cumsum(np.concatenate(counts)), np.concatenate(columns), np.concatenate(values))

    def cells(self, rows: Places, columns: Places) -> Cells:
        """The part of the table for some left and some right words, shape (rows, columns)."""
        found = np.zeros((len(rows), len(columns)), dtype=np.float32)
        if not len(columns):
            return found
        for row, word in enumerate(rows):
            own = slice(self.starts[word], self.starts[word + 1])
            known = self.columns[own]
            if len(known):
                at = np.minimum(np.searchsorted(known, columns), len(known) - 1)
                found[row] = np.where(known[at] == columns, self.values[own][at], 0.0)
        return found
