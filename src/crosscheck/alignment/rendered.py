"""How far the words of linked statements are rendered: by the link's other side, and by what stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from crosscheck.alignment.tables import Table
from crosscheck.alignment.words import Words
from crosscheck.model import Analysis

__all__ = ["Members", "Rendered", "rendered", "shared_out"]

Vector = NDArray[np.float64]
Places = NDArray[np.int64]
Members = tuple[Sequence[int], Sequence[int]]
"""The numbers of the statements of a link, for each side."""

SECOND_USE: Final = 0.5
SUPPORT: Final = 0.5
ROWS: Final = 3
COLUMNS: Final = 4
ENOUGH: Final = 2.0
UNSUPPORTED: Final = 0.4
CLAIMED: Final = 0.5


@frozen(eq=False)
class Rendered:
    """How far each content word of one report is rendered, from 0 to 1; 0 for words outside links.

    Attributes:
        strict: By the other side of the link.
        loose: By it, or by words next to it that render nothing of their own.
        firm: As `strict`, but a word counts less when its neighbours are rendered elsewhere.
    """

    strict: Vector = field(repr=False)
    loose: Vector = field(repr=False)
    firm: Vector = field(repr=False)


def rendered(
    table: Table,
    words: tuple[Words, Words],
    analyses: tuple[Analysis, Analysis],
    links: Sequence[Members],
) -> tuple[Rendered, Rendered]:
    """How far the words of both reports are rendered, given who renders whom and what is linked."""
    left, right = (
        Rendered(np.zeros(len(side.tokens)), np.zeros(len(side.tokens)), np.zeros(len(side.tokens))) for side in words
    )
    places = tuple(_Places(side, analysis) for side, analysis in zip(words, analyses, strict=True))
    own = [(places[0].of(members[0]), places[1].of(members[1])) for members in links]
    for rows, columns in own:
        pairs = table.cells(rows, columns).astype(np.float64)
        left.strict[rows], right.strict[columns], left.firm[rows], right.firm[columns] = shared_out(pairs)
    left.loose[:], right.loose[:] = left.strict, right.strict
    for (rows, columns), members in zip(own, links, strict=True):
        free = [
            near[side.strict[near] < CLAIMED]
            for near, side in zip((places[s].around(members[s]) for s in (0, 1)), (left, right), strict=True)
        ]
        outside = (
            table.cells(rows, free[1]).max(axis=1, initial=0.0),
            table.cells(free[0], columns).max(axis=0, initial=0.0),
        )
        left.loose[rows] = np.maximum(left.strict[rows], outside[0])
        right.loose[columns] = np.maximum(right.strict[columns], outside[1])
    return left, right


def shared_out(pairs: Vector) -> tuple[Vector, Vector, Vector, Vector]:
    """How far rows and columns are rendered when each word renders one other, and how firmly.

    The surest pairs are matched first, of equal ones that whose neighbours render each other; a second use counts half.
    """
    rows, columns = pairs.shape
    if not rows or not columns:
        return np.zeros(rows), np.zeros(columns), np.zeros(rows), np.zeros(columns)
    row, column = pairs.max(axis=1) * SECOND_USE, pairs.max(axis=0) * SECOND_USE
    firm_row, firm_column = np.zeros(rows), np.zeros(columns)
    support = _support(pairs)
    known = np.nonzero(pairs)
    weight, near = pairs[known], support[known]
    order = np.argsort(-(weight + SUPPORT * near), kind="stable")
    cells = (part[order].tolist() for part in (*known, weight, weight * (UNSUPPORTED + (1 - UNSUPPORTED) * near)))
    used: tuple[set[int], set[int]] = (set(), set())
    for i, j, sure, firm in zip(*cells, strict=True):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            row[i], column[j] = max(row[i], sure), max(column[j], sure)
            firm_row[i] = firm_column[j] = firm
    return row, column, firm_row, firm_column


def _support(pairs: Vector) -> Vector:
    """How far the words around each pair render each other, from 0 to 1."""
    rows, columns = pairs.shape
    total = np.zeros((rows + 1, columns + 1))
    total[1:, 1:] = pairs.cumsum(axis=0).cumsum(axis=1)
    row, column = np.arange(rows), np.arange(columns)
    up, down = np.maximum(row - ROWS, 0), np.minimum(row + ROWS + 1, rows)
    before, after = np.maximum(column - COLUMNS, 0), np.minimum(column + COLUMNS + 1, columns)
    tall, flat = total[down] - total[up], total[1:] - total[:-1]
    others = tall - flat
    around = others[:, after] - others[:, before] - (tall[:, 1:] - tall[:, :-1]) + pairs
    near: Vector = np.clip(around, 0.0, ENOUGH) / ENOUGH
    return near


class _Places:
    """Where the content words of statements stand."""

    def __init__(self, words: Words, analysis: Analysis) -> None:
        sentences = [statement.sentence for statement in analysis.statements]
        self._sentence = np.array(sentences, dtype=np.int64)
        self._bounds = np.searchsorted(words.statement, np.arange(len(sentences) + 1))

    def of(self, members: Sequence[int]) -> Places:
        """The content words of statements."""
        parts = [np.arange(self._bounds[index], self._bounds[index + 1]) for index in sorted(members)]
        return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)

    def around(self, members: Sequence[int]) -> Places:
        """Those of the other statements of their sentences and of the sentences next to these."""
        near: set[int] = set()
        for sentence in {int(self._sentence[index]) for index in members}:
            first, last = np.searchsorted(self._sentence, (sentence - 1, sentence + 2))
            near.update(range(int(first), int(last)))
        return self.of(sorted(near - set(members)))
