"""Names across scripts: words that sound alike once each language has reduced them to their consonants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from crosscheck.languages import Language
from crosscheck.languages.skeletons import similarity

__all__ = ["name_pairs"]

SHORTEST: Final = 2
ALIKE: Final = 0.8
ROUGHLY: Final = 0.5
WEIGHT: Final = 0.9
AT_ONCE: Final = 500  # so many names are held against all others at a time


def name_pairs(
    left: Sequence[tuple[int, str]], right: Sequence[tuple[int, str]], languages: tuple[Language, Language]
) -> Iterator[tuple[int, int, float]]:
    """Pairs of words whose skeletons agree, as (left number, right number, weight).

    Args:
        left: The left words that may be names, each with its number.
        right: The right ones.
        languages: Their languages.
    """
    sources, targets = _skeletons(left, languages[0]), _skeletons(right, languages[1])
    names, others = list(sources), list(targets)
    for start in range(0, len(names), AT_ONCE) if others else ():
        some = names[start : start + AT_ONCE]
        # The exact measure is slow; rapidfuzz leaves it the few pairs that share enough letters.
        rough = cdist(some, others, scorer=Indel.normalized_similarity, score_cutoff=ROUGHLY)
        for a, b in zip(*(places.tolist() for places in np.nonzero(rough)), strict=True):
            if (likeness := similarity(some[a], others[b], ALIKE)) >= ALIKE:
                yield from ((i, j, WEIGHT * likeness) for i in sources[some[a]] for j in targets[others[b]])


def _skeletons(words: Sequence[tuple[int, str]], language: Language) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, word in words:
        if len(skeleton := language.skeleton(word)) >= SHORTEST:
            found[skeleton].append(number)
    return found
