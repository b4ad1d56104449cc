"""Words of change, after which "from … to …" names two values and no range."""

from __future__ import annotations

from functools import cache
from typing import Final

from crosscheck.facts.base import Source
from crosscheck.languages import Language

__all__ = ["change_words", "is_change"]

REACH: Final = 14
SENTENCE_ENDS: Final = frozenset(".!?؟;؛:")


@cache
def change_words(language: Language) -> frozenset[str]:
    """The words of change of a language, folded, and their dictionary forms."""
    folded = [language.fold(word) for word in language.units.shares.changes]
    return frozenset(folded) | frozenset(language.lemma(word) for word in folded)


def is_change(source: Source, first: int) -> bool:
    """Whether a word of change stands before `tokens[first]` in its sentence: "from … to …" are then two values."""
    changes = change_words(source.language)
    for at in range(first - 1, max(first - REACH, 0) - 1, -1):
        token = source.tokens[at]
        if token.norm in SENTENCE_ENDS:
            return False
        if token.kind == "word" and (token.norm in changes or token.lemma in changes):
            return True
    return False
