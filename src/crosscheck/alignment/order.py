"""How far two reports tell things in one order, and which pairs of statements an order would join.

A translation is nearly monotone, two newsrooms' reports are not. Nobody has to say which it is: the surest pairs show
it. Where they follow one another, the pairs between them gain from an alignment in order.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["chain", "density", "mutual", "orderliness"]

Matrix = NDArray[np.float64]

SURE: Final = 0.5
SKIPPED: Final = 0.1
CONTINUED: Final = 0.3
RUN: Final = 4
FLOOR: Final = 1e-3


def mutual(chance: Matrix) -> list[tuple[int, int]]:
    """The pairs that are the best of their row and of their column, and likelier than not."""
    if not chance.size:
        return []
    best, back = chance.argmax(axis=1), chance.argmax(axis=0)
    return [(i, int(j)) for i, j in enumerate(best) if back[j] == i and chance[i, j] >= SURE]


def density(chance: Matrix) -> float:
    """The share of the shorter report that has a sure counterpart: near 1 in a long translation.

    One statement without a counterpart is added, so that a handful of statements proves little.
    """
    shorter: int = min(chance.shape)
    return len(mutual(chance)) / (shorter + 1)


def orderliness(chance: Matrix) -> float:
    """The share of the sure pairs that can be read in one order, from 0 (no order) to 1 (the same order).

    A longest increasing run of length r among n pairs gives (r - 1) / n: a few pairs prove little.
    """
    columns = [j for _, j in mutual(chance)]
    ends: list[int] = []
    for column in columns:
        place = bisect_left(ends, column)
        ends[place : place + 1] = [column]
    return (len(ends) - 1) / len(columns) if columns else 0.0


def chain(chance: Matrix) -> Matrix:
    """How likely each pair is when both reports tell everything in one order, shape (left, right).

    All alignments in order are weighed against each other by the forward-backward algorithm of hidden Markov models
    (L. R. Rabiner, A Tutorial on Hidden Markov Models, Proceedings of the IEEE 77(2), 1989): a pair counts by its odds,
    a statement without counterpart, and one that shares its counterpart with the one before it, by a fixed factor.
    """
    if not chance.size:
        return chance
    odds = np.clip(chance / np.clip(1 - chance, FLOOR, 1), FLOOR, 1 / FLOOR)
    ahead, total = _forward(odds)
    behind = _forward(odds[::-1, ::-1])[0][::-1, ::-1]
    result: Matrix = np.exp(np.minimum(ahead + behind - np.log(odds) - total, 0.0))
    return result


def _forward(odds: Matrix) -> tuple[Matrix, float]:
    """The logarithm of the weight of all alignments that end in each pair, and of all alignments there are."""
    rows, columns = odds.shape
    skips = SKIPPED ** np.arange(columns + 1)
    onwards = np.triu(SKIPPED ** np.abs(np.subtract.outer(np.arange(columns + 1), np.arange(columns + 1))))
    reached = np.zeros(columns + 1)  # ends in a pair or in skipped left statements after it
    reached[0] = 1.0
    before = skips.copy()  # the same, or in skipped right statements after that
    last = np.zeros(columns)
    result = np.empty_like(odds)
    scale = 0.0
    for row in range(rows):
        base = before[:-1] + CONTINUED * last
        ending = odds[row] * base
        for _ in range(RUN - 1):
            ending = odds[row] * (base + CONTINUED * np.r_[0.0, ending[:-1]])
        result[row] = np.log(np.maximum(ending, 1e-300)) + scale
        reached = SKIPPED * reached + np.r_[0.0, ending]
        before = reached @ onwards
        largest = float(before.max())
        reached, before, last = reached / largest, before / largest, ending / largest
        scale += float(np.log(largest))
    return result, float(np.log(max(before[-1], 1e-300))) + scale
