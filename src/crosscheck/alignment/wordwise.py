"""Which word of some passages renders which, for those who ask after the alignment."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.compared import Compared
from crosscheck.alignment.words import Words
from crosscheck.model import Span, Token

__all__ = ["Wordwise"]


@frozen(eq=False)
class Wordwise:
    """The words of two aligned reports.

    Attributes:
        compared: What renders what in them.
        turned: Whether it holds the right report first.
    """

    compared: Compared
    turned: bool = False

    def __call__(self, left: Sequence[Span], right: Sequence[Span]) -> Iterator[tuple[Token, Token, float]]:
        """The content words of some passages that render each other: left word, right word, how far (0 to 1).

        A word comes once for each word that it may render.
        """
        one, other = (section.words for section in self.compared.sections)
        passages = (right, left) if self.turned else (left, right)
        rows, columns = _inside(one, passages[0]), _inside(other, passages[1])
        table = self.compared.renderings.between(rows, columns)
        for i, j, weight in zip(*(part.tolist() for part in table.filled()), strict=True):
            pair = one.tokens[rows[i]], other.tokens[columns[j]]
            yield (pair[1], pair[0], weight) if self.turned else (*pair, weight)


def _inside(words: Words, passages: Sequence[Span]) -> NDArray[np.int64]:
    """The places of the content words of passages, ascending."""
    bounds = ((bisect_left(words.starts, span.start), bisect_left(words.starts, span.end)) for span in sorted(passages))
    return np.array([place for first, last in bounds for place in range(first, last)], dtype=np.int64)
