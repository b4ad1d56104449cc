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
LEAST: Final = 1e-300
FALLING: Final = SKIPPED ** np.arange(256)


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
    (ahead, behind), total = _forward(np.stack([odds, odds[::-1, ::-1]]))
    result: Matrix = np.exp(np.minimum(ahead + behind[::-1, ::-1] - np.log(odds) - total, 0.0))
    return result


def _forward(odds: Matrix) -> tuple[Matrix, float]:
    """For either direction and each pair the logarithm of the weight of all alignments that end in the pair.

    Args:
        odds: The odds of all pairs and the same read backwards, shape (2, left, right).

    Returns:
        The logarithms, of the same shape, and that of the weight of all alignments there are.
    """
    ways, rows, columns = odds.shape
    reached = np.zeros((ways, columns + 1))  # ends in a pair or in skipped left statements after it
    reached[:, 0] = 1.0
    before = _onwards(reached)  # the same, or in skipped right statements after that
    last = np.zeros((ways, columns))
    result, scale = np.empty_like(odds), np.zeros((ways, rows + 1))
    for row in range(rows):
        own = odds[:, row]
        base = before[:, :-1] + CONTINUED * last
        ending = own * base
        for _ in range(RUN - 1):
            longer = base.copy()
            longer[:, 1:] += CONTINUED * ending[:, :-1]
            ending = own * longer
        result[:, row] = ending
        reached *= SKIPPED
        reached[:, 1:] += ending
        before = _onwards(reached)
        largest = before.max(axis=1, keepdims=True)
        reached, before, last = reached / largest, before / largest, ending / largest
        scale[:, row + 1] = np.log(largest[:, 0])
    scale = scale.cumsum(axis=1)
    logs: Matrix = np.log(np.maximum(result, LEAST)) + scale[:, :-1, None]
    return logs, float(np.log(max(before[0, -1], LEAST)) + scale[0, -1])


def _onwards(reached: Matrix) -> Matrix:
    """The sums of all that stands at or before each place, a factor less for every step in between."""
    found = np.empty_like(reached)
    carried = np.zeros((len(reached), 1))
    for start in range(0, reached.shape[1], len(FALLING)):  # powers of more steps would be out of range
        part = reached[:, start : start + len(FALLING)]
        falling = FALLING[: part.shape[1]]
        held = (np.cumsum(part / falling, axis=1) + carried) * falling
        found[:, start : start + len(FALLING)] = held
        carried = held[:, -1:] * SKIPPED
    return found
