"""From pair probabilities to links: many to many, in any order, with gaps on both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from attrs import define, frozen
from numpy.typing import NDArray

from crosscheck.alignment.tables import Table
from crosscheck.alignment.words import Words
from crosscheck.model import Statement

__all__ = ["EXTENDED", "Group", "Pairs", "link"]

FOUND: Final = 0.25
EXTENDED: Final = 0.05
NEAR: Final = 2
NEAR_SENTENCES: Final = 1
HEADED: Final = 0.99
GAIN: Final = 0.08
COVERED: Final = 0.4
FEWEST_WEIGHT: Final = 1.0


@define
class Group:
    """A link in the making: indices of its statements on both sides, and the score of its surest pair."""

    left: set[int]
    right: set[int]
    score: float


@frozen(eq=False)
class Pairs:
    """Pairs of statements that may be linked, the surest first.

    Attributes:
        left: The left statement of each pair.
        right: The right one.
        chance: That both say the same.
    """

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    chance: NDArray[np.float64]

    @classmethod
    def of(cls, chance: NDArray[np.float64]) -> Pairs:
        """From the chances of all pairs, shape (left, right)."""
        rows, columns = np.nonzero(chance >= EXTENDED)
        return cls.surest_first(rows, columns, chance[rows, columns])

    @classmethod
    def surest_first(cls, left: NDArray[np.int64], right: NDArray[np.int64], chance: NDArray[np.float64]) -> Pairs:
        """Pairs in reading order, sorted by their chances; equally sure ones stay in that order."""
        order = np.argsort(-chance, kind="stable")
        return cls(left[order], right[order], chance[order])


def link(
    table: Table,
    left: Words,
    right: Words,
    pairs: Pairs,
    statements: tuple[Sequence[Statement], Sequence[Statement]],
) -> list[Group]:
    """Groups of statements that say the same.

    The surest pairs are linked first. A further statement joins a link when it stands next to the link's statements
    and explains words that the link leaves unexplained: so one long sentence takes in the short ones that share its
    content, and a statement that merely resembles it stays out.

    Args:
        table: Rendering of left words by right words.
        left: The content words of the left report.
        right: Those of the right one.
        pairs: The pairs of statements that may say the same.
        statements: The statements of both reports.
    """
    state = _State(table, left, right, statements)
    for i, j, score in zip(pairs.left.tolist(), pairs.right.tolist(), pairs.chance.tolist(), strict=True):
        state.consider(i, j, score)
    return sorted(state.groups(), key=lambda group: (min(group.left), min(group.right)))


class _State:
    """The links made so far."""

    def __init__(
        self,
        table: Table,
        left: Words,
        right: Words,
        statements: tuple[Sequence[Statement], Sequence[Statement]],
    ) -> None:
        self._table = table
        self._words = (left, right)
        self._statements = statements
        self._of: tuple[list[Group | None], ...] = tuple([None] * len(side) for side in statements)
        self._at = tuple(
            np.split(np.arange(len(words.tokens)), np.searchsorted(words.statement, np.arange(1, len(side))))
            for words, side in zip((left, right), statements, strict=True)
        )

    def groups(self) -> Iterator[Group]:
        """Every link once."""
        seen: set[int] = set()
        for group in self._of[0]:
            if group is not None and id(group) not in seen:
                seen.add(id(group))
                yield group

    def consider(self, i: int, j: int, score: float) -> None:
        """Takes the pair in if it founds a link or adds to one."""
        a, b = self._of[0][i], self._of[1][j]
        if a is None and b is None:
            if score >= self._least(i, j):
                self._of[0][i] = self._of[1][j] = Group({i}, {j}, score)
        elif a is None and b is not None:
            if self._near(0, b.left, i) and self._adds(0, i, b):
                b.left.add(i)
                self._of[0][i] = b
        elif b is None and a is not None and self._near(1, a.right, j) and self._adds(1, j, a):
            a.right.add(j)
            self._of[1][j] = a

    def _cells(self, side: int, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.float32]:
        """How far words of a side are rendered by words of the other one."""
        return self._table.cells(rows, columns) if side == 0 else self._table.cells(columns, rows).T

    def _least(self, i: int, j: int) -> float:
        """A heading names what many statements are about, so it needs more to be linked to one of them."""
        one, other = self._statements[0][i], self._statements[1][j]
        return FOUND if one.role == other.role else HEADED

    def _near(self, side: int, members: set[int], index: int) -> bool:
        statements = self._statements[side]
        home = statements[index].sentence
        steps = min(abs(index - member) for member in members)
        sentences = min(abs(home - statements[member].sentence) for member in members)
        return steps <= NEAR or sentences <= NEAR_SENTENCES

    def _adds(self, side: int, index: int, group: Group) -> bool:
        """Whether the statement is rendered by the other side of the link and explains words there that none did."""
        own, others = (group.left, group.right) if side == 0 else (group.right, group.left)
        rows = self._at[side][index]
        columns = np.concatenate([self._at[1 - side][k] for k in sorted(others)])
        inside = np.concatenate([self._at[side][k] for k in sorted(own)])
        if not len(rows) or not len(columns):
            return False
        weights, other_weights = self._words[side].weight, self._words[1 - side].weight
        rendered = self._cells(side, rows, columns)
        covered = float((rendered.max(axis=1) * weights[rows]).sum() / weights[rows].sum())
        before = self._cells(side, inside, columns).max(axis=0)
        gain = np.maximum(rendered.max(axis=0) - before, 0.0) * other_weights[columns]
        share = float(gain.sum() / other_weights[columns].sum())
        return covered >= COVERED and share >= GAIN and float(gain.sum()) >= FEWEST_WEIGHT
