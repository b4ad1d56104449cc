"""Whether a report mentions a name somewhere, even where no fact was made of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Comparison
from crosscheck.languages.skeletons import similarity
from crosscheck.model import Fact, Token

__all__ = ["NAMES", "mentioned"]

NAMES: Final = frozenset({"person", "place", "organisation"})
ALIKE: Final = 0.8


def mentioned(comparison: Comparison, fact: Fact, side: int) -> bool:
    """Whether the other report has words that sound like the most telling word of the name, or spell it.

    Args:
        comparison: The two reports.
        fact: A name of the report on `side`.
        side: 0 for the left report, 1 for the right one.
    """
    own = [skeleton for token in _words(comparison, fact, side) if (skeleton := _skeleton(comparison, token, side))]
    if not own:
        return False
    last = max(own[-2:], key=len)
    return any(similarity(last, other) >= ALIKE for other in comparison.skeletons[1 - side])


def _words(comparison: Comparison, fact: Fact, side: int) -> Iterator[Token]:
    tokens = comparison.analyses[side].tokens_in(fact.start, fact.end)
    return (token for token in tokens if token.kind == "word")


def _skeleton(comparison: Comparison, token: Token, side: int) -> str:
    return comparison.languages[side].skeleton(token.norm)
