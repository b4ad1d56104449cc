"""How likely two statements say the same: calibrated sums over the evidence, looked at three times.

The first look sees each pair by itself, the second what the first one made of the pairs around it and of the order of
the reports, the third the same of the second.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.evidence import FEATURES, Evidence, best_other
from crosscheck.alignment.order import chain, density, orderliness

__all__ = ["CONTEXT", "LOOKS", "Model", "context", "logistic", "probabilities"]

Matrix = NDArray[np.float64]

ENOUGH: Final = 0.8
UNRELATED: Final = 0.1  # vectors of statements on different things are seldom nearer
NEAR_ENOUGH: Final = 0.4  # from this nearness on, a pair without a word in common may be linked
ONLY_NEARLY: Final = 3
SURELY: Final = 1e-4

LOOKS: Final = ("first", "second", "third")
CONTEXT: Final = (
    "constant",
    "before",  # log odds of the look before
    "preceding",  # that look at the pair before this one, or at one that shares a statement with it
    "following",  # the same for the pair after it
    "between",  # product of the two
    "straight",  # product of that look at the pairs before and after on the diagonal
    "lead-left",  # that look less the same at another right statement
    "lead-right",
    "coverage-low",
    "margin",
    "chain",  # how likely the pair is if both reports tell everything in one order
    "orderly-chain",  # the same times how far they do
    "density",  # share of the shorter report that has a sure counterpart: near 1 in a translation
    "dense-preceding",
    "dense-following",
    "dense-between",
    "dense-chain",
    "orderly",
    "translation",  # how nearly one report follows the other from beginning to end
    "translation-chain",
)


@frozen
class Model:
    """Three logistic regressions.

    Attributes:
        first: Weights over `FEATURES`.
        second: Weights over `CONTEXT`.
        third: Weights over `CONTEXT`.
    """

    first: tuple[float, ...]
    second: tuple[float, ...]
    third: tuple[float, ...]

    @classmethod
    def from_rows(cls, rows: Iterable[str]) -> Model:
        """Reads lines of `look<TAB>feature<TAB>weight`; a feature without a line counts nothing."""
        table = {(look, feature): float(weight) for look, feature, weight in (row.split("\t") for row in rows)}
        weights = (
            tuple(table.get((look, name), 0.0) for name in names)
            for look, names in zip(LOOKS, (FEATURES, CONTEXT, CONTEXT), strict=True)
        )
        return cls(*weights)


def logistic(table: Matrix, weights: tuple[float, ...]) -> Matrix:
    """From features of shape (left, right, features) to probabilities of shape (left, right)."""
    result: Matrix = 1.0 / (1.0 + np.exp(-np.clip(table @ np.array(weights), -500, 500)))
    return result


def probabilities(known: Evidence, model: Model) -> Matrix:
    """That both say the same, wholly or in part, for every pair of statements; shape (left, right)."""
    chance = logistic(known.features, model.first)
    for weights in (model.second, model.third):
        chance = logistic(context(chance, known), weights)
    # Where no word renders a word of the other side and the meanings are far apart, order alone must not make a link
    # unless one report plainly follows the other from beginning to end.
    cosine = known.features[..., FEATURES.index("cosine")]
    in_order = (density(chance) * orderliness(chance)) ** ONLY_NEARLY * chain(chance)
    near = (cosine - UNRELATED) / (NEAR_ENOUGH - UNRELATED)
    grounds = np.maximum(np.maximum(known.mass / ENOUGH, near), in_order)
    likely: Matrix = chance * np.clip(grounds, 0.0, 1.0)
    return likely


def context(chance: Matrix, known: Evidence) -> Matrix:
    """The features of a later look, which sees what the one before it made of the pairs around each pair.

    Args:
        chance: Probabilities of the look before, shape (left, right).
        known: The evidence for each pair by itself.

    Returns:
        An array of shape (left, right, features).
    """
    logit = np.log(np.clip(chance, SURELY, 1 - SURELY) / np.clip(1 - chance, SURELY, 1))
    padded = np.pad(chance, 1)
    rows, columns = chance.shape

    def shifted(down: int, right: int) -> Matrix:
        return padded[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]

    before = np.maximum(shifted(-1, -1), np.maximum(shifted(-1, 0), shifted(0, -1)))
    after = np.maximum(shifted(1, 1), np.maximum(shifted(1, 0), shifted(0, 1)))
    dense, orderly, linked = density(chance), orderliness(chance), chain(chance)
    translation = (dense * orderly) ** ONLY_NEARLY
    stack = (
        np.ones_like(chance),
        logit,
        before,
        after,
        before * after,
        shifted(-1, -1) * shifted(1, 1),
        chance - best_other(chance, axis=1),
        chance - best_other(chance, axis=0),
        known.features[..., FEATURES.index("coverage-low")],
        known.features[..., FEATURES.index("margin")],
        linked,
        linked * orderly,
        np.full_like(chance, dense),
        dense * before,
        dense * after,
        dense * before * after,
        dense * linked,
        np.full_like(chance, orderly),
        np.full_like(chance, translation),
        translation * linked,
    )
    return np.stack(stack, axis=-1)
