"""What two statements have in common, seen by themselves: words that render each other, meaning, length.

The meaning is that of the statement and that of its whole sentence, whose statements are often hard to tell apart.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.tables import Table
from crosscheck.alignment.words import Words

__all__ = ["FEATURES", "Evidence", "Nearness", "best_other", "evidence"]

Matrix = NDArray[np.float64]
Places = NDArray[np.int64]

HUBS: Final = 4

FEATURES: Final = (
    "constant",
    "coverage-high",  # the better of the two directed coverages
    "coverage-low",  # the worse one
    "mass",  # log of the weight of what is rendered
    "lead-left",  # what is rendered, less the same of the best other right statement
    "lead-right",
    "length",  # difference of the lengths, as a log ratio
    "cosine",  # nearness of the vectors
    "margin",  # the same, less how near each of the two is to its nearest ones
    "cosine-lead-left",  # nearness less that of the nearest other right statement
    "cosine-lead-right",
    "both",  # coverage-high times cosine
    "sentence",  # nearness of the vectors of their sentences
    "sentence-lead-left",  # the same, less that of the nearest other right sentence
    "sentence-lead-right",
)


@frozen
class Evidence:
    """What is known of every pair of statements by themselves.

    Attributes:
        features: Shape (left, right, features), in the order of `FEATURES`.
        left_covered: Share of the weight of left statement i that right statement j renders, shape (left, right).
        right_covered: Share of the weight of j that i renders, same shape.
        mass: Weight of what is rendered, same shape.
    """

    features: Matrix
    left_covered: Matrix
    right_covered: Matrix
    mass: Matrix


@frozen
class Nearness:
    """How near the vectors of two statements are, each of shape (left, right); zeros where there is no encoder.

    Attributes:
        statements: Cosines of the statements.
        sentences: Cosines of the sentences that they stand in.
        lead_left: Those less the cosine with the nearest other right sentence.
        lead_right: The same with the nearest other left sentence.
    """

    statements: Matrix
    sentences: Matrix
    lead_left: Matrix
    lead_right: Matrix

    @classmethod
    def of(cls, statements: Matrix, sentences: Matrix, at: tuple[Places, Places]) -> Nearness:
        """From the cosines of statements, those of sentences, and the sentence that each statement stands in."""
        cells = np.ix_(*at)
        leads = (sentences - best_other(sentences, axis=axis) for axis in (1, 0))
        left, right = (lead[cells] for lead in leads)
        return cls(statements, sentences[cells], left, right)

    @classmethod
    def unknown(cls, sizes: tuple[int, int]) -> Nearness:
        """Where no encoder places the languages."""
        return cls(*(np.zeros(sizes) for _ in range(4)))


def evidence(table: Table, left: Words, right: Words, near: Nearness) -> Evidence:
    """The evidence for every pair.

    Args:
        table: Rendering of left words by right words.
        left: The content words of the left report.
        right: Those of the right one.
        near: How near the statements' vectors are.
    """
    cosine = near.statements
    sizes = (cosine.shape[0], cosine.shape[1])
    rows, columns, values = table.filled()
    left_covered, left_mass = coverage((rows, columns, values), left, right, sizes)
    right_covered, right_mass = (m.T for m in coverage((columns, rows, values), right, left, (sizes[1], sizes[0])))
    mass = np.minimum(left_mass, right_mass)
    high = np.maximum(left_covered, right_covered)
    low = np.minimum(left_covered, right_covered)
    base = np.sqrt(high * (left_covered + right_covered) / 2) * np.minimum(1, mass / 2)
    stack = (
        np.ones(sizes),
        high,
        low,
        np.log1p(mass),
        base - best_other(base, axis=1),
        base - best_other(base, axis=0),
        np.abs(_lengths(left, sizes[0])[:, None] - _lengths(right, sizes[1])[None, :]),
        cosine,
        cosine - (_nearest(cosine, axis=1) + _nearest(cosine, axis=0)) / 2,
        cosine - best_other(cosine, axis=1),
        cosine - best_other(cosine, axis=0),
        high * cosine,
        near.sentences,
        near.lead_left,
        near.lead_right,
    )
    return Evidence(np.stack(stack, axis=-1), left_covered, right_covered, mass)


def coverage(
    cells: tuple[Places, Places, NDArray[np.float32]], words: Words, others: Words, sizes: tuple[int, int]
) -> tuple[Matrix, Matrix]:
    """For each statement of `words` and each of `others`: the share and the weight of its words that are rendered.

    Args:
        cells: Words, words of the other report, and how far each two of them render each other.
        words: The words whose coverage is asked.
        others: The words that may render them.
        sizes: Number of statements on the two sides.
    """
    best = np.zeros(len(words.tokens) * sizes[1])
    np.maximum.at(best, cells[0] * sizes[1] + others.statement[cells[1]], cells[2].astype(np.float64))
    weighed = best.reshape(len(words.tokens), sizes[1]) * words.weight[:, None]
    rendered = np.zeros(sizes)
    if len(weighed):
        starts = np.flatnonzero(np.diff(words.statement, prepend=-1))
        rendered[words.statement[starts]] = np.add.reduceat(weighed, starts, axis=0)
    total = np.bincount(words.statement, weights=words.weight, minlength=sizes[0])
    return rendered / np.maximum(total, 1e-9)[:, None], rendered


def best_other(base: Matrix, axis: int) -> Matrix:
    """For each cell the highest value of the others in its row (axis 1) or column (axis 0)."""
    if base.shape[axis] < 2:
        return np.zeros_like(base)
    top = np.partition(base, -2, axis=axis)
    first = np.take(top, [-1], axis=axis)
    second = np.take(top, [-2], axis=axis)
    return np.where(base == first, second, first)


def _nearest(cosine: Matrix, axis: int) -> Matrix:
    """The mean nearness of the nearest few: high for a statement that lies close to everything.

    Source: A. Conneau et al., Word Translation without Parallel Data, ICLR 2018 (cross-domain similarity local
    scaling).
    """
    count = min(HUBS, cosine.shape[axis])
    if not count:
        return np.zeros_like(cosine)
    top = np.partition(cosine, -count, axis=axis)
    nearest: Matrix = np.take(top, range(-count, 0), axis=axis).mean(axis=axis, keepdims=True)
    return nearest


def _lengths(words: Words, size: int) -> Matrix:
    lengths: Matrix = np.log1p(np.bincount(words.statement, minlength=size).astype(np.float64))
    return lengths
