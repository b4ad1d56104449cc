"""Which word of a link renders which; the checks on what is said of a thing share it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.model import Link, Span, Token, span_of

__all__ = ["Rendering", "one_to_one", "rendered_words", "renders"]

NEIGHBOURS: Final = 3
"""How many words apart two pairs of renderings stand that make each other likelier."""
SUPPORT: Final = 0.2


@frozen
class Rendering:
    """A word of the left report and a word of the right one that render each other."""

    left: Token
    right: Token
    weight: float


def renders(comparison: Comparison, link: Link) -> tuple[Rendering, ...]:
    """The content words of a link that render each other, one to one, in the left report's order."""
    left = [span_of(comparison.statements[0][name]) for name in link.left]
    right = [span_of(comparison.statements[1][name]) for name in link.right]
    return one_to_one(rendered_words(comparison, left, right))


def rendered_words(comparison: Comparison, left: Sequence[Span], right: Sequence[Span]) -> tuple[Rendering, ...]:
    """All that renders each other in some passages; a word comes once for each word that it may render."""
    return tuple(Rendering(*found) for found in comparison.renderings(left, right))


def one_to_one(found: Sequence[Rendering]) -> tuple[Rendering, ...]:
    """The likeliest renderings that use no word twice; of equal ones that whose neighbours render each other too."""
    order = tuple(
        {start: index for index, start in enumerate(sorted({token.start for token in side}))}
        for side in ([item.left for item in found], [item.right for item in found])
    )
    places = [(order[0][item.left.start], order[1][item.right.start]) for item in found]
    scores = [item.weight + SUPPORT * _supported(place, places) for item, place in zip(found, places, strict=True)]
    used: tuple[set[int], set[int]] = (set(), set())
    chosen = []
    for index in sorted(range(len(found)), key=lambda index: (-scores[index], places[index])):
        row, column = places[index]
        if row not in used[0] and column not in used[1]:
            used[0].add(row)
            used[1].add(column)
            chosen.append(found[index])
    return tuple(sorted(chosen, key=lambda item: item.left.start))


def _supported(place: tuple[int, int], places: Sequence[tuple[int, int]]) -> float:
    """How many of the words around a pair render each other, from 0 to 1."""
    near = {
        row
        for row, column in places
        if row != place[0] and abs(row - place[0]) <= NEIGHBOURS and 0 < abs(column - place[1]) <= NEIGHBOURS
    }
    return min(len(near), NEIGHBOURS) / NEIGHBOURS
