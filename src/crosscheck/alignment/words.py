"""The words of a report that carry content, and how much each tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.languages import Language
from crosscheck.model import Analysis, Token

__all__ = ["Words", "content_words"]

FEWEST_STATEMENTS: Final = 10


@frozen
class Words:
    """The content words of a document.

    Attributes:
        tokens: The words in reading order.
        statement: For each, the index of its statement.
        weight: For each, how much it tells: rare words of the document tell more.
        starts: For each, the offset it begins at.
    """

    tokens: tuple[Token, ...]
    statement: NDArray[np.int64]
    weight: NDArray[np.float64]
    starts: tuple[int, ...]


def content_words(analysis: Analysis, language: Language) -> Words:
    """The words that carry content, each with its statement and its weight."""
    tokens: list[Token] = []
    owner: list[int] = []
    for index, statement in enumerate(analysis.statements):
        for token in analysis.tokens_in(statement.start, statement.end):
            if _is_content(token, language):
                tokens.append(token)
                owner.append(index)
    return Words(
        tuple(tokens),
        np.array(owner, dtype=np.int64),
        _weights(tokens, owner, len(analysis.statements)),
        tuple(token.start for token in tokens),
    )


def _is_content(token: Token, language: Language) -> bool:
    if token.kind == "number":
        return token.norm.strip("0") != ""
    return token.kind == "word" and len(token.norm) > 1 and token.norm not in language.function_words


def _weights(tokens: Sequence[Token], owner: Sequence[int], statements: int) -> NDArray[np.float64]:
    seen: dict[str, set[int]] = defaultdict(set)
    for token, statement in zip(tokens, owner, strict=True):
        seen[token.stem].add(statement)
    frequency = np.array([len(seen[token.stem]) for token in tokens], dtype=np.float64)
    # A text of a few statements says nothing about how rare its words are: it counts as one of ten.
    size = max(statements, FEWEST_STATEMENTS)
    weights: NDArray[np.float64] = 0.3 + np.log((size + 1) / (frequency + 0.5)) / np.log(size + 2)
    return weights
