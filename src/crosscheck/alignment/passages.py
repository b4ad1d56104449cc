"""One side of a link as running text, and the stretches of it that could be a clause, a list item or a modifier.

Statements of one sentence that follow each other are one run of words, so that nothing here depends on how a sentence
was cut into statements.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from crosscheck.alignment.words import Words
from crosscheck.model import Analysis, Span, Token

__all__ = ["Passage", "candidates", "passage"]

BORDERS: Final = frozenset(',;:،؛.!?؟…()[]«»“”"–—')
OPENING: Final = frozenset("([«“")
FEWEST_WORDS: Final = 2


@frozen(eq=False)
class Passage:
    """The statements of one side of a link.

    Attributes:
        tokens: Their tokens in reading order.
        content: For each token the number of the content word it is, -1 where it is none.
        runs: First and last token of each run of statements that stand together in one sentence.
    """

    tokens: tuple[Token, ...] = field(repr=False)
    content: NDArray[np.int64] = field(repr=False)
    runs: tuple[tuple[int, int], ...]

    def span(self, first: int, last: int) -> Span:
        """Where the tokens from first to last stand."""
        return Span(self.tokens[first].start, self.tokens[last].end)


def passage(analysis: Analysis, members: Sequence[int], words: Words) -> Passage:
    """The statements with the given numbers, in reading order."""
    tokens: list[Token] = []
    runs: list[tuple[int, int]] = []
    before = None
    for index in sorted(members):
        statement = analysis.statements[index]
        inside = analysis.tokens_in(statement.start, statement.end)
        if not inside:
            continue
        first = runs.pop()[0] if before == (index - 1, statement.sentence) else len(tokens)
        tokens += inside
        runs.append((first, len(tokens) - 1))
        before = (index, statement.sentence)
    content = np.full(len(tokens), -1, dtype=np.int64)
    if tokens:
        first, last = (bisect_left(words.starts, at) for at in (tokens[0].start, tokens[-1].end))
        place = {start: number for number, start in enumerate(words.starts[first:last], start=first)}
        content[:] = [place.get(token.start, -1) for token in tokens]
    return Passage(tuple(tokens), content, tuple(runs))


def candidates(text: Passage) -> NDArray[np.int64]:
    """First and last token of every stretch that begins and ends where one of its kind may; shape (stretches, 2).

    That is at a mark, or between a word of content and the words of structure that open the next phrase.
    """
    before = np.zeros(len(text.content) + 1, dtype=np.int64)
    np.cumsum(text.content >= 0, out=before[1:])
    found = [np.zeros((0, 2), dtype=np.int64)]
    for first, last in text.runs:
        starts, ends = (np.array(places, dtype=np.int64) for places in _borders(text, first, last))
        words = before[ends + 1] - before[starts][:, None]
        which, to = np.nonzero((ends > starts[:, None]) & (words >= FEWEST_WORDS))
        found.append(np.stack((starts[which], ends[to]), axis=1))
    return np.concatenate(found)


def _borders(text: Passage, first: int, last: int) -> tuple[list[int], list[int]]:
    """Where a stretch may begin, and where it may end."""
    starts = [first] if text.tokens[first].norm not in BORDERS or text.tokens[first].norm in OPENING else []
    ends = []
    for before, after in pairwise(range(first, last + 1)):
        one, other = text.tokens[before], text.tokens[after]
        if one.norm in BORDERS or other.norm in OPENING:
            if other.norm not in BORDERS or other.norm in OPENING:
                starts.append(after)
                ends.append(before)
        elif text.content[before] >= 0 and text.content[after] < 0 and other.norm not in BORDERS:
            starts.append(after)
            ends.append(before)
    return starts, [*ends, last]
