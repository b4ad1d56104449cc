"""Who renders whom, word by word: a full table for short reports, one without its zeros for long ones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

__all__ = ["Dense", "Sparse", "Table", "spread"]

Cells = NDArray[np.float32]
Places = NDArray[np.int64]


class Table(Protocol):
    """How far the words of the left report and those of the right one render each other."""

    def cells(self, rows: Places, columns: Places) -> Cells:
        """The part of the table for some left words and for right ones in ascending order, shape (rows, columns)."""

    def filled(self) -> tuple[Places, Places, Cells]:
        """Left word, right word and value of every cell that is not 0."""


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

    def filled(self) -> tuple[Places, Places, Cells]:
        """Left word, right word and value of every cell that is not 0."""
        rows, columns = np.nonzero(self.values)
        return rows, columns, self.values[rows, columns]


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
    def of(cls, rows: Places, columns: Places, values: Cells, sizes: tuple[int, int]) -> Sparse:
        """From cells in any order; of those that are given several times the highest value counts."""
        place = rows * sizes[1] + columns
        order = np.argsort(place, kind="stable")
        place = place[order]
        firsts = np.flatnonzero(np.diff(place, prepend=-1))
        highest = np.maximum.reduceat(values[order], firsts) if len(firsts) else values[:0]
        found = place[firsts]
        starts = np.searchsorted(found, np.arange(sizes[0] + 1) * sizes[1])
        return cls(starts, (found % max(1, sizes[1])).astype(np.int32), highest)

    @classmethod
    def stacked(cls, parts: Iterable[tuple[Sparse, Places]]) -> Sparse:
        """From the tables of some left words each, in order, and the right words that the columns are, ascending."""
        counts: list[Places] = [np.zeros(1, dtype=np.int64)]
        columns: list[NDArray[np.int32]] = [np.zeros(0, dtype=np.int32)]
        values: list[Cells] = [np.zeros(0, dtype=np.float32)]
        for table, places in parts:
            counts.append(np.diff(table.starts))
            columns.append(places[table.columns].astype(np.int32))
            values.append(table.values)
        return cls(np.cumsum(np.concatenate(counts)), np.concatenate(columns), np.concatenate(values))

    def rows(self, first: int, last: int) -> Sparse:
        """The same for the left words from first to before last alone."""
        held = slice(self.starts[first], self.starts[last])
        return Sparse(self.starts[first : last + 1] - self.starts[first], self.columns[held], self.values[held])

    def cells(self, rows: Places, columns: Places) -> Cells:
        """The part of the table for some left words and for right ones in ascending order, shape (rows, columns)."""
        found = np.zeros((len(rows), len(columns)), dtype=np.float32)
        if not len(columns):
            return found
        which, at = spread(self.starts[rows], self.starts[rows + 1])
        held = self.columns[at]
        place = np.minimum(np.searchsorted(columns, held), len(columns) - 1)
        hit = columns[place] == held
        found[which[hit], place[hit]] = self.values[at[hit]]
        return found

    def filled(self) -> tuple[Places, Places, Cells]:
        """Left word, right word and value of every cell that is not 0."""
        rows = np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))
        return rows, self.columns.astype(np.int64), self.values

    def dense(self, columns: int) -> Dense:
        """The same with its zeros."""
        found = np.zeros((len(self.starts) - 1, columns), dtype=np.float32)
        rows, places, values = self.filled()
        found[rows, places] = values
        return Dense(found)


def spread(first: Places, last: Places) -> tuple[Places, Places]:
    """Every place of some ranges, each from first to before last, with the number of its range before it."""
    sizes = last - first
    which = np.repeat(np.arange(len(sizes)), sizes)
    return which, np.arange(len(which)) + np.repeat(first - np.cumsum(sizes) + sizes, sizes)
