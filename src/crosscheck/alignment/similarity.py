"""How likely two statements say the same: features of a pair and the calibrated sum over them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.words import Words

__all__ = ["CONTEXT", "FEATURES", "Model", "Similarity", "context", "features", "logistic", "similarity"]

Matrix = NDArray[np.float64]

SURE: Final = 0.3
ENOUGH: Final = 0.8
FAR: Final = 8

FEATURES: Final = (
    "constant",
    "coverage-high",  # the better of the two directed coverages
    "coverage-low",  # the worse one
    "mass",  # log of the weight of what is rendered
    "lead-left",  # coverage-high less the best of another right statement
    "lead-right",
    "neighbours",  # the best base score of the pairs next to this one, in either direction of reading
    "order",  # distance from where the surest pairs around would place it
    "length",  # difference of the lengths, as a log ratio
    "density",  # share of the shorter report that has a sure counterpart: near 1 in a translation
    "density-neighbours",  # density times neighbours: neighbours tell more where nearly everything has a counterpart
    "density-order",
)
CONTEXT: Final = (
    "constant",
    "first",  # log odds of the first look
    "before",  # first look at the pair before this one, or at one that shares a statement with it
    "after",  # the same for the pair after it
    "between",  # product of the two
    "straight",  # product of the first look at the pairs before and after on the diagonal
    "lead-left",  # first look less that at another right statement
    "lead-right",
    "neighbours",
    "coverage-low",
    "order",
    "density",
    "density-before",
    "density-after",
    "density-between",
)


@frozen
class Model:
    """Two logistic regressions: a first look at each pair, and a second that sees the pairs around it.

    Attributes:
        first: Weights over `FEATURES`.
        second: Weights over `CONTEXT`.
    """

    first: tuple[float, ...]
    second: tuple[float, ...]

    @classmethod
    def from_rows(cls, rows: Iterable[str]) -> Model:
        """Reads lines of `look<TAB>feature<TAB>weight`; a feature without a line counts nothing."""
        table = {(look, feature): float(weight) for look, feature, weight in (row.split("\t") for row in rows)}
        return cls(
            tuple(table.get(("first", name), 0.0) for name in FEATURES),
            tuple(table.get(("second", name), 0.0) for name in CONTEXT),
        )


def logistic(table: NDArray[np.float64], weights: tuple[float, ...]) -> Matrix:
    """From features of shape (left, right, features) to probabilities of shape (left, right)."""
    result: Matrix = 1.0 / (1.0 + np.exp(-(table @ np.array(weights))))
    return result


def similarity(
    table: NDArray[np.float32], left: Words, right: Words, sizes: tuple[int, int], model: Model
) -> Similarity:
    """Everything known of every pair of statements; `table` is the rendering of left words by right words."""
    first_look, left_covered, right_covered, mass = features(table, left, right, sizes)
    second_look = context(logistic(first_look, model.first), first_look)
    # Where no word renders a word of the other side, order alone must not make a link.
    evidence = np.minimum(1.0, mass / ENOUGH)
    return Similarity(left_covered, right_covered, mass, logistic(second_look, model.second) * evidence)


@frozen
class Similarity:
    """What the aligner knows of every pair of statements.

    Attributes:
        left_covered: Share of the weight of left statement i that right statement j renders, shape (left, right).
        right_covered: Share of the weight of j that i renders, same shape.
        mass: Weight of what is rendered, same shape.
        probability: That both say the same, wholly or in part, same shape.
    """

    left_covered: Matrix
    right_covered: Matrix
    mass: Matrix
    probability: Matrix


def coverage(table: NDArray[np.float32], words: Words, others: Words, sizes: tuple[int, int]) -> tuple[Matrix, Matrix]:
    """For each statement of `words` and each of `others`: the share and the weight of its words that are rendered.

    Args:
        table: Rendering of words by the other report's words, shape (words, others).
        words: The words whose coverage is asked.
        others: The words that may render them.
        sizes: Number of statements on the two sides.
    """
    best = np.zeros((len(words.tokens), sizes[1]))
    if len(others.tokens) and len(words.tokens):
        starts = np.flatnonzero(np.r_[True, np.diff(others.statement) > 0])
        best[:, others.statement[starts]] = np.maximum.reduceat(table, starts, axis=1)
    rendered = np.zeros(sizes)
    np.add.at(rendered, words.statement, best * words.weight[:, None])
    total = np.bincount(words.statement, weights=words.weight, minlength=sizes[0])
    return rendered / np.maximum(total, 1e-9)[:, None], rendered


def features(table: NDArray[np.float32], left: Words, right: Words, sizes: tuple[int, int]) -> tuple[Matrix, ...]:
    """The features of every pair, shape (left, right, features), and the two coverages and the mass."""
    left_covered, left_mass = coverage(table, left, right, sizes)
    right_covered, right_mass = (m.T for m in coverage(table.T, right, left, (sizes[1], sizes[0])))
    mass = np.minimum(left_mass, right_mass)
    base = np.sqrt(np.maximum(left_covered, right_covered) * (left_covered + right_covered) / 2) * np.minimum(
        1, mass / 2
    )
    high = np.maximum(left_covered, right_covered)
    low = np.minimum(left_covered, right_covered)
    density = np.full(sizes, _density(base))
    neighbours, order = _neighbours(base), _order(base)
    stack = (
        np.ones(sizes),
        high,
        low,
        np.log1p(mass),
        base - _best_other(base, axis=1),
        base - _best_other(base, axis=0),
        neighbours,
        order,
        np.abs(_lengths(left, sizes[0])[:, None] - _lengths(right, sizes[1])[None, :]),
        density,
        density * neighbours,
        density * order,
    )
    return np.stack(stack, axis=-1), left_covered, right_covered, mass


def context(first: Matrix, table: Matrix) -> Matrix:
    """The features of the second look, which sees what the first one made of the pairs around each pair.

    Args:
        first: Probabilities of the first look, shape (left, right).
        table: Features of the first look, shape (left, right, features).

    Returns:
        An array of shape (left, right, features).
    """
    logit = np.log(np.clip(first, 1e-4, 1 - 1e-4) / np.clip(1 - first, 1e-4, 1))
    padded = np.pad(first, 1)
    rows, columns = first.shape

    def shifted(di: int, dj: int) -> Matrix:
        return padded[1 + di : 1 + di + rows, 1 + dj : 1 + dj + columns]

    before = np.maximum(shifted(-1, -1), np.maximum(shifted(-1, 0), shifted(0, -1)))
    after = np.maximum(shifted(1, 1), np.maximum(shifted(1, 0), shifted(0, 1)))
    straight = shifted(-1, -1) * shifted(1, 1)
    lead_left, lead_right = first - _best_other(first, axis=1), first - _best_other(first, axis=0)
    neighbours, low, order, density = (
        table[..., FEATURES.index(name)] for name in ("neighbours", "coverage-low", "order", "density")
    )
    stack = (
        np.ones_like(first),
        logit,
        before,
        after,
        before * after,
        straight,
        lead_left,
        lead_right,
        neighbours,
        low,
        order,
        density,
        density * before,
        density * after,
        density * before * after,
    )
    return np.stack(stack, axis=-1)


def _lengths(words: Words, size: int) -> Matrix:
    lengths: Matrix = np.log1p(np.bincount(words.statement, minlength=size).astype(np.float64))
    return lengths


def _best_other(base: Matrix, axis: int) -> Matrix:
    """For each cell the highest value of the others in its row (axis 1) or column (axis 0)."""
    if base.shape[axis] < 2:
        return np.zeros_like(base)
    top = np.sort(base, axis=axis)
    first = np.take(top, [-1], axis=axis)
    second = np.take(top, [-2], axis=axis)
    return np.where(base == first, second, first)


def _neighbours(base: Matrix) -> Matrix:
    padded = np.pad(base, 1)
    rows, columns = base.shape
    around = [
        padded[1 + di : 1 + di + rows, 1 + dj : 1 + dj + columns]
        for di, dj in ((-1, -1), (1, 1), (-1, 0), (1, 0), (0, -1), (0, 1))
    ]
    result: Matrix = np.max(around, axis=0)
    return result


def _sure(base: Matrix) -> tuple[NDArray[np.int64], list[int]]:
    """For each row its best column, and the rows whose best pair is best in its column too and good in itself."""
    if not base.size:
        return np.zeros(len(base), dtype=np.int64), []
    best = base.argmax(axis=1)
    return best, [i for i in range(len(base)) if base[i, best[i]] >= SURE and base[:, best[i]].argmax() == i]


def _density(base: Matrix) -> float:
    shorter: int = min(base.shape)
    return len(_sure(base)[1]) / max(1, shorter)


def _order(base: Matrix) -> Matrix:
    """How far each pair lies from where the sure pairs around it place it: 0 (there) to 1 (far away).

    Sure pairs are best in their row and in their column. A row is placed from the nearest sure row before it and the
    nearest after it; where the reports order things differently the two disagree, and the nearer place counts.
    """
    rows, columns = base.shape
    best, sure = _sure(base)
    slope = columns / max(1, rows)
    distance = np.ones(base.shape)
    for i in range(rows):
        before = max((k for k in sure if k < i), default=-1)
        after = min((k for k in sure if k > i), default=-1)
        for anchor in (before, after):
            if anchor >= 0:
                expected = best[anchor] + (i - anchor) * slope
                away = np.abs(np.arange(columns) - expected) / FAR
                distance[i] = np.minimum(distance[i], np.minimum(1.0, away))
    return distance
