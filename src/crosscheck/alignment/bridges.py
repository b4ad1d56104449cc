"""Words that render each other because of what they are or belong to: a form, a term, a value.

Forms, terms and values are few where words are many, and each is held against those of the other report once. Which
words of any two parts render each other is then only looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.tables import Sparse, spread

__all__ = ["Bridge", "Held"]

Cells = NDArray[np.float32]
Places = NDArray[np.int64]


@frozen(eq=False)
class Held:
    """The numbers of what each word of a report is or belongs to.

    Attributes:
        starts: Where the numbers of each word begin, and where the last ones end; shape (words + 1,).
        numbers: What they belong to, word after word.
    """

    starts: Places
    numbers: Places

    @classmethod
    def of(cls, members: Iterable[tuple[Sequence[int], int]], words: int) -> Held:
        """From words with what they all belong to."""
        pairs = {(word, number) for own, number in members for word in own}
        table = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
        return cls(np.searchsorted(table[:, 0], np.arange(words + 1)), table[:, 1])

    def by(self, words: Places) -> tuple[Places, Places]:
        """Everything that some words belong to: the place of the word among these, and the number."""
        which, at = spread(self.starts[words], self.starts[words + 1])
        return which, self.numbers[at]


@frozen(eq=False)
class Bridge:
    """What leads from words of the left report to words of the right one.

    Attributes:
        left: What the left words belong to.
        between: How far these things and those of the right report render each other.
        right: What the right words belong to.
    """

    left: Held
    between: Sparse
    right: Held

    def cells(self, rows: Places, columns: Places) -> tuple[Places, Places, Cells]:
        """Cells of the table of some left words and some right ones: row, column and value; some come twice."""
        word, thing = self.left.by(rows)
        which, at = spread(self.between.starts[thing], self.between.starts[thing + 1])
        wanted = self.between.columns[at]
        place, other = self.right.by(columns)
        order = np.argsort(other, kind="stable")
        things = max(int(wanted.max(initial=-1)), int(other.max(initial=-1))) + 1
        bounds = np.concatenate([[0], np.cumsum(np.bincount(other, minlength=things))])
        step, found = spread(bounds[wanted], bounds[wanted + 1])
        return word[which[step]], place[order[found]], self.between.values[at[step]]
