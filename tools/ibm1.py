"""Word links from sentence pairs: IBM model 1 in both directions with a diagonal prior, symmetrised.

Words at like places of the two sentences are likelier to render each other, and what a dictionary knows counts as if
it had been seen before, so that it explains the known words away and leaves the unknown ones to each other.

Sources: P. F. Brown et al., The Mathematics of Statistical Machine Translation, Computational Linguistics 19(2), 1993;
C. Dyer et al., A Simple, Fast, and Effective Reparameterization of IBM Model 2, NAACL 2013 (the diagonal prior);
P. Liang et al., Alignment by Agreement, NAACL 2006 (the symmetrisation).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

__all__ = ["LONGEST", "UNLINKED", "Links", "link", "word_links"]

Words = tuple[str, ...]
ROUNDS: Final = 6
FEWEST: Final = 2.0
LOWEST: Final = 0.08
CERTAIN: Final = 0.5
LONGEST: Final = 60
TENSION: Final = 4.0
"""How fast a link becomes unlikelier with its distance from the diagonal."""
UNLINKED: Final = 0.08
"""How often a word renders nothing, as in fast_align."""
KNOWN: Final = 4.0
"""How many times a rendering of the dictionary counts as seen before."""


@frozen(eq=False)
class Cells:
    """Every pair of words of every sentence pair, sentence after sentence and row after row.

    Attributes:
        left: The left word of each cell, as its place in `left_words`.
        right: The right word.
        sentence: The sentence pair.
        column: Where the right word stands in its sentence.
        row: Where the left word stands in its sentence.
        near: How far the cell agrees with the diagonal, in (0, 1].
        left_words: The different left words.
        right_words: The different right words.
    """

    left: NDArray[np.int32]
    right: NDArray[np.int32]
    sentence: NDArray[np.int32]
    row: NDArray[np.int32]
    column: NDArray[np.int32]
    near: NDArray[np.float64]
    left_words: list[str]
    right_words: list[str]


@frozen(eq=False)
class Links:
    """What the two models say.

    Attributes:
        cells: The pairs of words.
        index: The place of each cell in `pairs`.
        pairs: The different pairs of words, as left * number of right words + right.
        forward: p(right | left) of each pair.
        backward: p(left | right) of each pair.
        there: How likely the right word of each cell was made by the left one.
        back: How likely the left word of each cell was made by the right one.
    """

    cells: Cells
    index: NDArray[np.int64]
    pairs: NDArray[np.int64]
    forward: NDArray[np.float64]
    backward: NDArray[np.float64]
    there: NDArray[np.float64]
    back: NDArray[np.float64]

    def grids(self) -> Iterator[tuple[NDArray[np.float64], NDArray[np.float64]]]:
        """`there` and `back` of each sentence pair, a row for each left word and a column for each right one."""
        ends = np.flatnonzero(np.diff(self.cells.sentence)) + 1
        for there, back, row in zip(*(np.split(x, ends) for x in (self.there, self.back, self.cells.row)), strict=True):
            shape = (int(row[-1]) + 1, -1)
            yield there.reshape(shape), back.reshape(shape)


def link(pairs: Sequence[tuple[Words, Words]], known: Collection[tuple[str, str]] = ()) -> Links:
    """Both models over the pairs.

    Args:
        pairs: Content words of the two sides of each sentence pair, in their order.
        known: Renderings of a dictionary.
    """
    cells = _cells(pairs)
    size = len(cells.right_words)
    kinds, index = np.unique(cells.left.astype(np.int64) * size + cells.right, return_inverse=True)
    listed = (((cells.left_words[kind // size], cells.right_words[kind % size]) in known) for kind in kinds)
    before = KNOWN * np.fromiter(listed, dtype=np.float64, count=len(kinds))
    forward, there = _model(index, cells.left, cells.sentence * LONGEST + cells.column, cells.near, cells.right, before)
    backward, back = _model(index, cells.right, cells.sentence * LONGEST + cells.row, cells.near, cells.left, before)
    return Links(cells, index, kinds, forward, backward, there, back)


def word_links(links: Links) -> dict[tuple[str, str], float]:
    """Pairs of words that translate each other, with a weight in (0, 0.9]."""
    cells = links.cells
    # Expected counts under the harmonic mean of both directions, as in agreement training.
    both = 2 * links.there * links.back / np.maximum(links.there + links.back, 1e-12)
    seen = np.bincount(links.index, minlength=len(links.pairs))
    score = np.sqrt(links.forward * links.backward)
    strength = np.bincount(links.index, weights=both, minlength=len(links.pairs))
    keep = np.flatnonzero((seen >= FEWEST) & (score >= LOWEST) & (strength >= CERTAIN))
    size = len(cells.right_words)
    return {
        (cells.left_words[links.pairs[i] // size], cells.right_words[links.pairs[i] % size]): _weight(score[i])
        for i in keep
    }


def _weight(score: float) -> float:
    return round(min(0.9, 0.4 + float(score)), 2)


def _cells(pairs: Sequence[tuple[Words, Words]]) -> Cells:
    left_ids: dict[str, int] = {}
    right_ids: dict[str, int] = {}
    arrays: list[NDArray[np.int32]] = []
    for number, (source, target) in enumerate(pairs):
        a = np.array([left_ids.setdefault(w, len(left_ids)) for w in source], dtype=np.int32)
        b = np.array([right_ids.setdefault(w, len(right_ids)) for w in target], dtype=np.int32)
        rows, columns = (grid.ravel() for grid in np.indices((len(a), len(b)), dtype=np.int32))
        sizes = np.full((2, len(rows)), ((len(a),), (len(b),)), dtype=np.int32)
        arrays.append(np.stack([a[rows], b[columns], np.full_like(rows, number), rows, columns, *sizes]))
    left, right, sentence, row, column, height, width = np.concatenate(arrays, axis=1)
    near = np.exp(-TENSION * np.abs((row + 0.5) / height - (column + 0.5) / width))
    return Cells(left, right, sentence, row, column, near, list(left_ids), list(right_ids))


def _model(
    index: NDArray[np.int64],
    given: NDArray[np.int32],
    event: NDArray[np.int32],
    near: NDArray[np.float64],
    made: NDArray[np.int32],
    before: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """p(made | given) for each pair of words, and for each cell how likely it is the one that made the word."""
    names, at = np.unique(event, return_inverse=True)
    prior = (1 - UNLINKED) * near / np.bincount(at, weights=near)[at]
    words = np.zeros(len(names), dtype=np.int64)
    words[at] = made
    nothing = UNLINKED * (np.bincount(words) / len(words))[words]
    of_given = np.zeros(len(before), dtype=np.int64)
    of_given[index] = given
    probability = (before + 1.0) / (made.max() + 1)
    for _ in range(ROUNDS):
        share = prior * probability[index]
        share /= (np.bincount(at, weights=share) + nothing)[at]
        count = np.bincount(index, weights=share, minlength=len(before)) + before
        total = np.bincount(of_given, weights=count)
        probability = count / np.maximum(total[of_given], 1e-300)
    return probability, share
