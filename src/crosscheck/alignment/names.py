"""Names across scripts: words that sound alike once each language has reduced them to their consonants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import Indel

from crosscheck.languages import Language
from crosscheck.model import Analysis, Token

__all__ = ["name_pairs"]

SHORTEST: Final = 3
ALIKE: Final = 0.8
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
    for skeleton, rows in sources.items():
        for other, columns in targets.items():
            if abs(len(skeleton) - len(other)) > 1:
                continue
            likeness = Indel.normalized_similarity(skeleton, other, score_cutoff=ALIKE)
            if likeness:
                yield from ((i, j, WEIGHT * likeness) for i in rows for j in columns)


def _skeletons(tokens: Sequence[Token], analysis: Analysis, language: Language) -> dict[str, list[int]]:
    text = analysis.document.text
    found: dict[str, list[int]] = defaultdict(list)
    for index, token in enumerate(tokens):
        first = text[token.start]
        if token.kind != "word" or first.lower() != first.upper() and not first.isupper():
            continue
        if len(skeleton := language.skeleton(token.norm)) >= SHORTEST:
            found[skeleton].append(index)
    return found
