"""Word links from sentence pairs: IBM model 1 in both directions, symmetrised.

Source: P. F. Brown et al., The Mathematics of Statistical Machine Translation, Computational Linguistics 19(2), 1993.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["word_links"]

Words = tuple[str, ...]
ROUNDS: Final = 6
FEWEST: Final = 2.0
LOWEST: Final = 0.12
CERTAIN: Final = 0.5
LONGEST: Final = 60


def word_links(pairs: Sequence[tuple[Words, Words]]) -> dict[tuple[str, str], float]:
    """Pairs of words that translate each other, with a weight in (0, 0.9].

    Args:
        pairs: Content words of the two sides of each sentence pair.
    """
    left, right, sentence, left_words, right_words = _cells([p for p in pairs if max(map(len, p)) <= LONGEST])
    cell, index = np.unique(left.astype(np.int64) * len(right_words) + right, return_inverse=True)
    forward = _model1(index, left, sentence, len(right_words), right, len(cell))
    backward = _model1(index, right, sentence, len(left_words), left, len(cell))
    # Expected counts under the harmonic mean of both directions, as in agreement training.
    both = 2 * forward[index] * backward[index] / np.maximum(forward[index] + backward[index], 1e-12)
    seen = np.bincount(index, minlength=len(cell))
    score = np.sqrt(forward * backward)
    strength = np.bincount(index, weights=both, minlength=len(cell))
    keep = np.flatnonzero((seen >= FEWEST) & (score >= LOWEST) & (strength >= CERTAIN))
    return {
        (left_words[cell[i] // len(right_words)], right_words[cell[i] % len(right_words)]): _weight(score[i])
        for i in keep
    }


def _weight(score: float) -> float:
    return round(min(0.9, 0.4 + float(score)), 2)


def _cells(
    pairs: Sequence[tuple[Words, Words]],
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int64], list[str], list[str]]:
    """Every co-occurrence as three arrays: left word, right word, and the sentence they stand in."""
    left_ids: dict[str, int] = {}
    right_ids: dict[str, int] = {}
    lefts, rights, sentences = [], [], []
    for number, (source, target) in enumerate(pairs):
        a = np.array([left_ids.setdefault(w, len(left_ids)) for w in set(source)], dtype=np.int32)
        b = np.array([right_ids.setdefault(w, len(right_ids)) for w in set(target)], dtype=np.int32)
        lefts.append(np.repeat(a, len(b)))
        rights.append(np.tile(b, len(a)))
        sentences.append(np.full(len(a) * len(b), number, dtype=np.int64))
    return np.concatenate(lefts), np.concatenate(rights), np.concatenate(sentences), list(left_ids), list(right_ids)


def _model1(
    index: NDArray[np.int64],
    given: NDArray[np.int32],
    sentence: NDArray[np.int64],
    size: int,
    made: NDArray[np.int32],
    cells: int,
) -> NDArray[np.float64]:
    """p(made | given) for each cell: each made word of a sentence is explained by the given words of that sentence."""
    probability = np.full(cells, 1.0 / size)
    event = np.unique(sentence * size + made, return_inverse=True)[1]
    of_given = np.zeros(cells, dtype=np.int64)
    of_given[index] = given
    for _ in range(ROUNDS):
        share = probability[index]
        share /= np.maximum(np.bincount(event, weights=share)[event], 1e-300)
        count = np.bincount(index, weights=share, minlength=cells)
        total = np.bincount(of_given, weights=count)
        probability = count / np.maximum(total[of_given], 1e-300)
    return probability
