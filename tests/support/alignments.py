"""Small hand-made inputs for the aligner: statements of one-letter words, and tables of who renders whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.alignment.similarity import Similarity
from crosscheck.alignment.words import Words
from crosscheck.model import Analysis, Document, Role, Span, Statement, Token

__all__ = ["analysis_of", "similarity_of", "statements_of", "table_of", "words_of"]

Table = NDArray[np.float32]


def analysis_of(*passages: str, sentences: Sequence[int] = (), roles: Sequence[Role] = ()) -> Analysis:
    """One statement for each passage; words are parted by spaces, and what is no letter or digit is a mark."""
    text = " ".join(passages)
    tokens: list[Token] = []
    statements: list[Statement] = []
    at = 0
    for number, passage in enumerate(passages, 1):
        role: Role = roles[number - 1] if roles else "body"
        sentence = sentences[number - 1] if sentences else number
        statements.append(Statement(f"s{number}", at, at + len(passage), sentence, role))
        for word in passage.split():
            start = text.index(word, at)
            kind = "word" if word.isalnum() else "mark"
            tokens.append(Token(start, start + len(word), "word" if kind == "word" else "mark", word, word, word))
            at = start + len(word)
        at += 1
    spans = tuple(Span(item.start, item.end) for item in statements)
    return Analysis(Document(text), "test/1", spans, tuple(statements), tuple(tokens))


def words_of(analysis: Analysis, weights: Mapping[str, float] | None = None, silent: str = "") -> Words:
    """The words of an analysis but those named in `silent`; each weighs 1 unless `weights` says otherwise."""
    kept = [
        (token, index)
        for index, statement in enumerate(analysis.statements)
        for token in analysis.tokens_in(statement.start, statement.end)
        if token.kind == "word" and token.norm not in silent.split()
    ]
    tokens = tuple(token for token, _ in kept)
    weight = [(weights or {}).get(token.norm, 1.0) for token in tokens]
    owner = np.array([index for _, index in kept], dtype=np.int64)
    return Words(tokens, owner, np.array(weight, dtype=np.float64), tuple(token.start for token in tokens))


def table_of(left: Words, right: Words, pairs: Mapping[str, float | str] | None = None) -> Table:
    """Who renders whom: equal words wholly, and pairs such as `"a b": 0.5` as far as they say."""
    table = np.zeros((len(left.tokens), len(right.tokens)), dtype=np.float32)
    for i, one in enumerate(left.tokens):
        for j, other in enumerate(right.tokens):
            value = 1.0 if one.norm == other.norm else (pairs or {}).get(f"{one.norm} {other.norm}", 0.0)
            table[i, j] = float(value)
    return table


def similarity_of(probability: Sequence[Sequence[float]]) -> Similarity:
    """What is known of every pair, where only the probability matters."""
    matrix = np.array(probability, dtype=np.float64)
    return Similarity(matrix, matrix, matrix, matrix)


def statements_of(analysis: Analysis) -> tuple[Statement, ...]:
    """The statements of an analysis."""
    return analysis.statements
