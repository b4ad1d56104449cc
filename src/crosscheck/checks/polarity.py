"""Which negations of one report the other one lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.denials import Denial, Passage
from crosscheck.model import Analysis, Span, Token

__all__ = ["Lone", "counterpart", "opposed", "unanswered"]

NEAR: Final = 0.15
"""How far apart, in parts of the passage, a negation and a word that denies by its meaning may stand."""
BESIDE: Final = 20
"""How many letters around a word a negation is looked for."""
BEFORE: Final = 20
"""How many letters before a word its auxiliaries are looked for."""
SOUGHT: Final = 0.3
"""How far the denied word must be rendered at least."""
LATER: Final = 0.1
"""What each word between the denied one and the one that is rendered takes away."""


@frozen
class Lone:
    """A negation that nothing on the other side answers.

    Attributes:
        side: Where it stands.
        denial: The negation.
        only: Whether nothing else on the other side is left that might answer it.
    """

    side: int
    denial: Denial
    only: bool


def unanswered(passage: Passage) -> Iterator[Lone]:
    """The plain negations of a passage that nothing on the other side answers."""
    taken = _answered(passage)
    left = [[k for k in range(len(passage.denials[side])) if k not in taken[side]] for side in (0, 1)]
    for side, places in enumerate(left):
        for at in places:
            denial = passage.denials[side][at]
            if denial.plain and denial.inside and not _cancelled(passage, side, at, taken[side]):
                yield Lone(side, denial, not left[1 - side])


def _answered(passage: Passage) -> tuple[set[int], set[int]]:
    """The negations of both sides that answer each other, the likeliest pairs first."""
    scores = sorted(
        (
            (_score(passage, one, other), -i, -j)
            for i, one in enumerate(passage.denials[0])
            for j, other in enumerate(passage.denials[1])
        ),
        reverse=True,
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in scores:
        if score > 0 and -i not in taken[0] and -j not in taken[1]:
            taken[0].add(-i)
            taken[1].add(-j)
    return taken


def _cancelled(passage: Passage, side: int, at: int, taken: set[int]) -> bool:
    """Whether the denied word denies itself and nothing answers or renders that: "n'a pas refusé"."""
    denial = passage.denials[side][at]
    if any(passage.partner(side, start) is not None for start in denial.scope[:1]):
        return False
    return any(
        not other.plain and k not in taken and other.scope[:1] == denial.scope[:1]
        for k, other in enumerate(passage.denials[side])
    )


def _score(passage: Passage, one: Denial, other: Denial) -> float:
    """How likely two negations answer each other, 0 when they don't."""
    if not one.plain and not other.plain:
        return 2 * _rendered(passage, one.scope[:1], other.scope[:1])
    shared, apart = _rendered(passage, one.scope, other.scope), abs(one.place - other.place)
    if one.plain and other.plain:
        if not shared and not one.light and not other.light and _elsewhere(passage, one, other):
            return 0.0
        return 1 + shared + (1 - apart) / 2
    weak, side, plain = (one, 0, other) if other.plain else (other, 1, one)
    partner = passage.partner(side, weak.word)
    if partner in plain.scope or (partner is None and (shared or apart <= NEAR)):
        return 0.5 + shared + (1 - apart) / 2
    return 0.0


def _elsewhere(passage: Passage, one: Denial, other: Denial) -> bool:
    """Whether the denied words of both are rendered by others."""
    return all(passage.partner(side, start) is not None for side, d in enumerate((one, other)) for start in d.scope[:1])


def _rendered(passage: Passage, left: Sequence[int], right: Sequence[int]) -> float:
    return sum(pair.weight for pair in passage.pairs if pair.left.start in left and pair.right.start in right)


def counterpart(comparison: Comparison, passage: Passage, lone: Lone) -> tuple[Span, float] | None:
    """What stands on the other side for the denied words, and how surely; None where nothing does or that denies too.

    What carries structure only, "can" or "is", is rendered where what goes with it is, and so is a verb when nothing
    else on the other side can answer its negation.
    """
    side, denial = lone.side, lone.denial
    language = comparison.languages[1 - side]
    loose = denial.light or (denial.verbal and lone.only)
    for rank, start in enumerate(denial.scope if loose else denial.scope[:1]):
        if (found := _rendering(passage, side, start)) is not None:
            word, weight = found
            span = _led(comparison.analyses[1 - side], word, language.function_words | language.polarity.empty)
            around = Span(span.start - BESIDE, span.end + BESIDE)
            if any(around.overlap(other.span) for other in passage.denials[1 - side]):
                return None
            return span, weight * (1 - LATER * rank)
    return None


def opposed(passage: Passage) -> Iterator[tuple[Span, Span]]:
    """Words of both sides of which one affirms what the other denies, in the order they have on both sides."""
    for name in sorted({pole.name for pole in passage.poles[0]}):
        left, right = ([pole for pole in side if pole.name == name] for side in passage.poles)
        if len(left) == len(right):
            yield from (
                (one.span, other.span) for one, other in zip(left, right, strict=True) if one.sign != other.sign
            )


def _rendering(passage: Passage, side: int, start: int) -> tuple[Token, float] | None:
    """The word that renders the one at an offset, and how far."""
    for pair in (*passage.pairs, *passage.possible):
        own, other = (pair.left, pair.right) if side == 0 else (pair.right, pair.left)
        if own.start == start and pair.weight >= SOUGHT:
            return other, pair.weight
    return None


def _led(analysis: Analysis, word: Token, empty: frozenset[str]) -> Span:
    """A word with the words before it that carry structure only: "is to be", "can"."""
    start = word.start
    for token in reversed(analysis.tokens_in(word.start - BEFORE, word.start)):
        if token.kind == "mark" or token.norm not in empty:
            break
        start = token.start
    return Span(start, word.end)
