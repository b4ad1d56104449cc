"""From pair probabilities to links: many to many, in any order, with gaps on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from attrs import define, field
from numpy.typing import NDArray

from crosscheck.alignment.similarity import Similarity
from crosscheck.alignment.words import Words

__all__ = ["Group", "link"]

FOUND: Final = 0.5
EXTENDED: Final = 0.1
SURE: Final = 0.5
NEAR: Final = 2
GAIN: Final = 0.12
COVERED: Final = 0.4
FEWEST_WEIGHT: Final = 1.0


@define
class Group:
    """A link in the making: indices of its statements on both sides, and the score of its surest pair."""

    left: set[int]
    right: set[int]
    score: float
    pairs: list[tuple[int, int]] = field(factory=list)


def link(table: NDArray[np.float32], left: Words, right: Words, similarity: Similarity) -> list[Group]:
    """Groups of statements that say the same.

    The surest pairs are linked first. A further statement joins a link when it stands next to the link's statements
    and explains words that the link leaves unexplained: so one long sentence takes in the short ones that share its
    content, and a statement that merely resembles it stays out.

    Args:
        table: Rendering of left words by right words, shape (left words, right words).
        left: The content words of the left report.
        right: Those of the right one.
        similarity: What is known of every pair of statements.
    """
    state = _State(table, left, right, similarity.probability.shape)
    probability = similarity.probability
    order = np.argsort(-probability, axis=None, kind="stable")
    for cell in order:
        i, j = divmod(int(cell), probability.shape[1])
        score = float(probability[i, j])
        if score < EXTENDED:
            break
        state.consider(i, j, score)
    return sorted(state.groups(), key=lambda group: (min(group.left), min(group.right)))


class _State:
    """The links made so far."""

    def __init__(self, table: NDArray[np.float32], left: Words, right: Words, shape: tuple[int, ...]) -> None:
        self._table = table
        self._words = (left, right)
        self._of: tuple[list[Group | None], list[Group | None]] = ([None] * shape[0], [None] * shape[1])
        self._at = tuple(
            [np.flatnonzero(words.statement == index) for index in range(size)]
            for words, size in zip((left, right), shape, strict=True)
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
            if score >= FOUND and self._weight(i, j) > 0:
                self._of[0][i] = self._of[1][j] = Group({i}, {j}, score, [(i, j)])
        elif a is None and b is not None:
            if self._near(b.left, i) and (score >= SURE or self._adds(0, i, b)):
                b.left.add(i)
                b.pairs.append((i, j))
                self._of[0][i] = b
        elif b is None and a is not None:
            if self._near(a.right, j) and (score >= SURE or self._adds(1, j, a)):
                a.right.add(j)
                a.pairs.append((i, j))
                self._of[1][j] = a

    def _weight(self, i: int, j: int) -> float:
        cells = self._table[np.ix_(self._at[0][i], self._at[1][j])]
        return float(cells.max(initial=0.0))

    @staticmethod
    def _near(members: set[int], index: int) -> bool:
        return min(abs(index - member) for member in members) <= NEAR

    def _adds(self, side: int, index: int, group: Group) -> bool:
        """Whether the statement is rendered by the other side of the link and explains words there that none did."""
        table = self._table if side == 0 else self._table.T
        own, others = (group.left, group.right) if side == 0 else (group.right, group.left)
        rows = self._at[side][index]
        columns = np.concatenate([self._at[1 - side][k] for k in sorted(others)])
        inside = np.concatenate([self._at[side][k] for k in sorted(own)])
        if not len(rows) or not len(columns):
            return False
        weights, other_weights = self._words[side].weight, self._words[1 - side].weight
        rendered = table[np.ix_(rows, columns)]
        covered = float((rendered.max(axis=1) * weights[rows]).sum() / weights[rows].sum())
        before = table[np.ix_(inside, columns)].max(axis=0)
        gain = np.maximum(rendered.max(axis=0) - before, 0.0) * other_weights[columns]
        share = float(gain.sum() / other_weights[columns].sum())
        return covered >= COVERED and share >= GAIN and float(gain.sum()) >= FEWEST_WEIGHT
