"""What a linked statement says beyond its counterpart: the stretches of it that nothing on the other side renders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.words import Words
from crosscheck.model import Analysis, Span, Statement, Token

__all__ = ["Stretch", "stretches"]

RENDERED: Final = 0.3
PENALTY: Final = 0.8
FEWEST_WORDS: Final = 5
FEWEST_IN_CLAUSE: Final = 4
FEWEST_WITH_VALUE: Final = 2
LOWEST_WEIGHT: Final = 2.5
SPARED: Final = 1.0
REST: Final = 0.5
BORDERS: Final = frozenset(',;:،؛()[]«»“”"–—')


@frozen
class Stretch:
    """A run of tokens without counterpart.

    Attributes:
        span: Where it stands.
        weight: The weight of its content words.
    """

    span: Span
    weight: float


def stretches(
    statement: Statement,
    analysis: Analysis,
    words: Words,
    rendered: NDArray[np.float64],
    spare: float,
    telling: Sequence[Span] = (),
) -> Iterator[Stretch]:
    """The stretches of one linked statement that its counterpart does not render.

    Args:
        statement: The statement.
        analysis: The document it stands in.
        words: The document's content words.
        rendered: For each content word of the document, how far the counterpart renders it, from 0 to 1.
        spare: Weight of the counterpart's words that render nothing here. A dictionary misses words on both sides,
            so an unrendered stretch counts only beyond what the other side leaves over too.
        telling: Where values stand that the other report does not state; a clause with one of them needs no more.
    """
    tokens = analysis.tokens_in(statement.start, statement.end)
    value = {token.start: index for index, token in enumerate(words.tokens)}
    scores = [_score(value.get(token.start), words, rendered) for token in tokens]
    found = [_widened(tokens, scores, run) for run in _runs(scores)]
    for first, last in sorted(set(found)):
        inside = [i for i in range(first, last + 1) if scores[i] > 0]
        weight = sum(scores[i] for i in inside)
        if not _rest_is_rendered(scores, first, last):
            continue
        span = Span(tokens[first].start, tokens[last].end)
        clause = _is_clause(tokens, first, last)
        told = clause and len(inside) >= FEWEST_WITH_VALUE and any(value in span for value in telling)
        enough = len(inside) >= (FEWEST_IN_CLAUSE if clause else FEWEST_WORDS)
        if told or (enough and weight - SPARED * spare >= LOWEST_WEIGHT):
            yield Stretch(span, weight)


def _rest_is_rendered(scores: Sequence[float], first: int, last: int) -> bool:
    """Whether enough of the statement stands outside the stretch and has a counterpart to call the stretch a detail.

    Where hardly anything is rendered the dictionary failed, or the link is wrong; either way it is no detail.
    """
    rest = [score for index, score in enumerate(scores) if score != 0 and not first <= index <= last]
    rendered = -sum(score for score in rest if score < 0)
    missing = sum(score for score in rest if score > 0)
    inside = sum(scores[first : last + 1])
    return rendered >= REST * inside and rendered >= missing


def _score(index: int | None, words: Words, rendered: NDArray[np.float64]) -> float:
    """Positive for a content word without counterpart, negative for one that has one, 0 for the rest."""
    if index is None:
        return 0.0
    weight = float(words.weight[index])
    return weight if rendered[index] < RENDERED else -(PENALTY + weight) * float(rendered[index])


def _runs(scores: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Maximal runs of positive sum, as (first, last) indices; Ruzzo and Tompa's problem, solved greedily."""
    start = 0
    while start < len(scores):
        if scores[start] <= 0:
            start += 1
            continue
        total, best, end = 0.0, 0.0, start
        for index in range(start, len(scores)):
            total += scores[index]
            if total <= 0:
                break
            if total > best:
                best, end = total, index
        yield start, end
        start = end + 1


def _widened(tokens: Sequence[Token], scores: Sequence[float], run: tuple[int, int]) -> tuple[int, int]:
    """Takes in the function words before the run, back to a border, and the border mark after it."""
    first, last = run
    while first > 0 and scores[first - 1] == 0 and tokens[first - 1].norm not in BORDERS:
        first -= 1
    while (
        last + 1 < len(tokens) and tokens[last + 1].kind == "mark" and tokens[last + 1].norm not in {"(", "[", "«", "“"}
    ):
        last += 1
    return first, last


def _is_clause(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether marks or the statement's ends stand on both sides."""
    before = first == 0 or tokens[first - 1].norm in BORDERS
    after = last + 1 == len(tokens) or tokens[last].norm in BORDERS or tokens[last + 1].norm in BORDERS
    return before and after
