"""Small hand-made inputs for the aligner: statements of one-letter words, and tables of who renders whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from crosscheck.alignment.words import Words
from crosscheck.model import Analysis, Document, Role, Span, Statement, Token

__all__ = ["Reports", "Table", "analysis_of", "chances_of", "reports", "statements_of", "table_of", "words_of"]

Table = NDArray[np.float32]
Reports = tuple[Table, Words, Words, tuple[int, int]]
PASSAGES = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=5).map(" ".join), min_size=1, max_size=5)


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


def chances_of(chances: Sequence[Sequence[float]]) -> NDArray[np.float64]:
    """That each two statements say the same."""
    return np.array(chances, dtype=np.float64)


def statements_of(analysis: Analysis) -> tuple[Statement, ...]:
    """The statements of an analysis."""
    return analysis.statements


@st.composite
def reports(draw: st.DrawFn) -> Reports:
    """Two reports of one-letter words with any weights, and any table of who renders whom."""
    texts = draw(PASSAGES), draw(PASSAGES)
    weights = draw(st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([0.3, 0.7, 1.3])))
    left, right = (words_of(analysis_of(*text), weights) for text in texts)
    shape = (len(left.tokens), len(right.tokens))
    table = draw(arrays.arrays(np.float32, shape, elements=st.sampled_from([0.0, 0.0, 0.5, 1.0])))
    return table, left, right, (len(texts[0]), len(texts[1]))
