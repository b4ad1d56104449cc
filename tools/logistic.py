"""Logistic regression by Newton's method: small, exact, and without chance."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["fitted", "loss"]

Matrix = NDArray[np.float64]
ROUNDS: Final = 40


def fitted(rows: Matrix, truth: Matrix, weight: Matrix, ridge: float = 1.0) -> Matrix:
    """The weights that explain best what is true.

    Args:
        rows: Shape (examples, features).
        truth: 0 or 1 for each example.
        weight: How much each example counts.
        ridge: What large weights cost.
    """
    found = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        chance = _chance(rows, found)
        slope = rows.T @ ((chance - truth) * weight) + ridge * found
        bend = (rows * (chance * (1 - chance) * weight)[:, None]).T @ rows + ridge * np.eye(len(found))
        found -= np.linalg.solve(bend, slope)
    return found


def loss(rows: Matrix, truth: Matrix, weight: Matrix, found: Matrix) -> float:
    """The mean of the negative log probability of what is true."""
    chance = np.clip(_chance(rows, found), 1e-9, 1 - 1e-9)
    each = truth * np.log(chance) + (1 - truth) * np.log(1 - chance)
    return float(-np.average(each, weights=weight))


def _chance(rows: Matrix, found: Matrix) -> Matrix:
    result: Matrix = 1 / (1 + np.exp(-np.clip(rows @ found, -500, 500)))
    return result
