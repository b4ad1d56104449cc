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
from crosscheck.model import Analysis, Token

__all__ = ["name_pairs"]

SHORTEST: Final = 2
ALIKE: Final = 0.8
ROUGHLY: Final = 0.5
WEIGHT: Final = 0.9


def name_pairs(
    left: Sequence[Token],
    right: Sequence[Token],
    analyses: tuple[Analysis, Analysis],
    languages: tuple[Language, Language],
) -> Iterator[tuple[int, int, float]]:
    """Pairs of words whose skeletons agree, as (left index, right index, weight).

    Only words that may be names are compared: where one side writes capitals, words with a capital.
    """
    sources = _skeletons(left, analyses[0], languages[0])
    targets = _skeletons(right, analyses[1], languages[1])
    if not sources or not targets:
        return
    # The exact measure is slow; rapidfuzz leaves it the few pairs that share enough letters.
    names, others = list(sources), list(targets)
    rough = cdist(names, others, scorer=Indel.normalized_similarity, score_cutoff=ROUGHLY)
    for a, b in zip(*np.nonzero(rough), strict=True):
        if (likeness := similarity(names[a], others[b])) >= ALIKE:
            yield from ((i, j, WEIGHT * likeness) for i in sources[names[a]] for j in targets[others[b]])


def _skeletons(tokens: Sequence[Token], analysis: Analysis, language: Language) -> dict[str, list[int]]:
    text = analysis.document.text
    found: dict[str, list[int]] = defaultdict(list)
    for index, token in enumerate(tokens):
        first = text[token.start]
        if token.kind != "word" or (first.lower() != first.upper() and not first.isupper()):
            continue
        if len(skeleton := language.skeleton(token.norm)) >= SHORTEST:
            found[skeleton].append(index)
    return found
