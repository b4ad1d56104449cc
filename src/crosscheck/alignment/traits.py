"""What speaks for and against a stretch of a linked passage being told by one report only."""

from __future__ import annotations

from typing import Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from crosscheck.alignment.passages import BORDERS, OPENING, Passage

__all__ = ["TRAITS", "Setting", "Side", "sums", "traits"]

Vector = NDArray[np.float64]
Places = NDArray[np.int64]

TRAITS: Final = (
    "constant",
    "weight",  # log of the weight of the words that no word around the link's other side renders
    "share",  # the same as a share of the stretch
    "share-like",  # that share, where words of like meaning render each other too
    "share-square",  # its square
    "share-firm",  # that share, where a word counts less whose neighbours are rendered elsewhere
    "words",  # log of the number of content words
    "few",  # how far they are from five
    "long",  # how far they are beyond eight
    "beyond",  # the weight less that of what the other side leaves over
    "beyond-like",  # the same, where words of like meaning render each other too
    "beyond-share",  # the weight as a share of all that both sides leave over
    "spare",  # how much of the other side renders nothing
    "rest-like",  # how much of the rest has no counterpart
    "rest-weight",  # log of the weight of the rest that has one
    "excess",  # how much longer this side is than the other one makes expect, as a share of the stretch
    "short",  # how far that falls short of the stretch
    "letters",  # the excess, counted in letters
    "tilt",  # log of how much longer this side is than expected
    "part",  # the stretch's share of the passage
    "value",  # a value inside that the other report does not state
    "clause",  # marks or the ends of the passage on both sides
    "closes",  # such an end behind it
    "bracket",
    "final",  # nothing stands behind it in the sentence
    "near",  # how near it lies to the link's other side
    "near-lead",  # the same less how near the whole passage does
    "near-rest",  # how much nearer the passage would lie without it
    "near-best",  # how near that stretch of the other side lies that lies nearest
    "edge",  # how far the words at its two ends are rendered
    "outside",  # how far the words next to it are
    "usual",  # how much of the report's linked statements has no counterpart
    "usual-near",  # how near linked passages lie
    "sure",  # log odds of the link
)
WINDOWS: Final = (0.6, 1.0, 1.6)
SUREST: Final = 0.999
TINY: Final = 1e-9


@frozen(eq=False)
class Side:
    """One side of a link with all that is known of its tokens; everything is 0 for all but content words.

    Attributes:
        text: The passage.
        weight: How much each tells.
        rendered: How far the other side and what stands around it render each.
        alike: How far they do, or words of the other side are like it.
        firm: How far the other side does in the right place.
        value: Whether it belongs to a value that the other report does not state.
        placed: Where the content words lie, as long as they are heavy; shape (content words, dimensions).
        letters: How many letters and digits it has; this also for words without content.
    """

    text: Passage
    weight: Vector = field(repr=False)
    rendered: Vector = field(repr=False)
    alike: Vector = field(repr=False)
    firm: Vector = field(repr=False)
    value: Vector = field(repr=False)
    placed: Vector = field(repr=False)
    letters: Vector = field(repr=False)

    def missing(self, known: Vector) -> Vector:
        """The weight of each token that is not rendered."""
        missing: Vector = self.weight * (1.0 - known)
        return missing


@frozen
class Setting:
    """What is usual in the two reports, seen from one side, and how sure the link is.

    Attributes:
        ratio: Weight of this side's words for one of the other's.
        letters: Letters on this side for one on the other.
        missing: The share of this side's linked words that have no counterpart.
        near: How near the two sides of links lie.
        score: The score of the link.
    """

    ratio: float
    letters: float
    missing: float
    near: float
    score: float


def traits(own: Side, other: Side, stretches: Places, setting: Setting) -> Vector:
    """The evidence for stretches given by their first and last token; shape (stretches, TRAITS)."""
    first, last = stretches[:, 0], stretches[:, 1]
    loose, like = own.missing(own.rendered), own.missing(own.alike)
    all_weight, others = max(own.weight.sum(), 1e-9), max(other.weight.sum(), 1e-9)
    weight = np.maximum(sums(own.weight, first, last), 1e-9)
    count = np.maximum(sums(own.text.content >= 0, first, last), 1.0)
    missing, missing_like = sums(loose, first, last), sums(like, first, last)
    rest = np.maximum(all_weight - weight, 1e-9)
    spare, spare_like = other.missing(other.rendered).sum(), other.missing(other.alike).sum()
    excess = (all_weight - setting.ratio * others) / weight
    letters = (own.letters.sum() - setting.letters * other.letters.sum()) / np.maximum(
        1.0, sums(own.letters, first, last)
    )
    tilt = np.log(max(all_weight, 0.1) / max(0.1, setting.ratio * others))
    score = min(max(setting.score, 1 - SUREST), SUREST)
    same = np.ones(len(first))
    columns = (
        same,
        np.log1p(missing),
        missing / weight,
        missing_like / weight,
        (missing_like / weight) ** 2,
        sums(own.missing(own.firm), first, last) / weight,
        np.log(count),
        np.clip(5 - count, 0, 3) / 3,
        np.clip(count - 8, 0, 10) / 10,
        np.clip(missing - spare, -5, 8) / 4,
        np.clip(missing_like - spare_like, -5, 8) / 4,
        missing / np.maximum(missing + spare, 1e-9),
        same * spare / others,
        np.clip((like.sum() - missing_like) / rest, 0, 1),
        np.log1p(np.maximum(rest - loose.sum() + missing, 0)),
        np.clip(excess, -1.5, 2.0),
        np.clip(1 - excess, 0, 1.5),
        np.clip(letters, -1.5, 2.0),
        same * np.clip(tilt, -1.5, 1.5),
        weight / all_weight,
        (sums(own.value, first, last) > 0).astype(np.float64),
        *_form(own.text, first, last),
        *_nearness(own, other, first, last, count),
        *_edges(own, first, last),
        same * setting.missing,
        same * setting.near,
        same * np.log(score / (1 - score)),
    )
    return np.stack(columns, axis=1)


def sums(values: NDArray[np.float64] | NDArray[np.bool_], first: Places, last: Places) -> Vector:
    """The sums of stretches of values."""
    total = np.zeros(len(values) + 1)
    np.cumsum(values, out=total[1:])
    held: Vector = total[last + 1] - total[first]
    return held


def _form(text: Passage, first: Places, last: Places) -> tuple[Vector, Vector, Vector, Vector]:
    """Whether stretches are a clause, close with one, open with a bracket or quotation, and end the sentence."""
    mark = np.array([token.norm in BORDERS for token in text.tokens] + [True])
    opening = np.array([token.norm in OPENING for token in text.tokens])
    starts, stops = np.zeros(len(opening), dtype=bool), np.zeros(len(opening), dtype=bool)
    starts[[run[0] for run in text.runs]] = stops[[run[1] for run in text.runs]] = True
    opens = starts[first] | mark[first - 1] | opening[first]
    closes = stops[last] | mark[last] | mark[last + 1]
    clause, closed, bracket, final = (
        kind.astype(np.float64) for kind in (opens & closes, closes, opening[first], stops[last])
    )
    return clause, closed, bracket, final


def _edges(own: Side, first: Places, last: Places) -> tuple[Vector, Vector]:
    """How far the content words at the ends of stretches are rendered, and those just outside."""
    filled = np.flatnonzero(own.text.content >= 0)
    known = np.r_[1.0, own.rendered[filled], 1.0]
    start = np.searchsorted(filled, first)
    stop = np.searchsorted(filled, last, side="right") - 1
    return (known[start + 1] + known[stop + 1]) / 2, (known[start] + known[stop + 2]) / 2


def _nearness(own: Side, other: Side, first: Places, last: Places, count: Vector) -> tuple[Vector, ...]:
    """How near stretches lie to the other side, and the passage with them and without them."""
    mine, theirs = own.placed, other.placed
    across, within, beyond = (_grid(one @ two.T) for one, two in ((mine, theirs), (mine, mine), (theirs, theirs)))
    before = np.r_[0, np.cumsum(own.text.content >= 0)]
    start, stop = before[first], before[last + 1]
    target = _length(beyond[-1, -1])
    square = within[stop, stop] + within[start, start] - 2 * within[start, stop]
    rest = within[-1, -1] + square - 2 * (within[-1, stop] - within[-1, start])
    reached = across[stop] - across[start]
    without = (across[-1, -1] - reached[:, -1]) / _length(rest) / target
    reached /= _length(square)[:, None]
    near, whole = reached[:, -1] / target, across[-1, -1] / _length(within[-1, -1]) / target
    return near, near - whole, without - whole, _nearest(reached, beyond, count, near)


def _nearest(reached: Vector, beyond: Vector, count: Vector, whole: Vector) -> Vector:
    """How near the nearest stretch of the other side lies that has about as many content words.

    Args:
        reached: For each stretch its products with the first words of the other side, shape (stretches, words + 1).
        beyond: The products of these among each other, shape (words + 1, words + 1).
        count: How many content words each stretch has.
        whole: How near the whole other side lies.
    """
    words, square = len(beyond) - 1, beyond.diagonal()
    best = np.full(len(reached), -1.0)
    for size in {min(words, max(1, round(scale * n))) for scale in WINDOWS for n in set(count.tolist())} - {0}:
        fits = (count * WINDOWS[0] <= size + 0.5) & (size - 0.5 <= count * WINDOWS[-1])
        if fits.any():
            lengths = _length(square[size:] + square[:-size] - 2 * beyond.diagonal(size))
            windows = (reached[:, size:] - reached[:, :-size]) / lengths
            best = np.where(fits, np.maximum(best, windows.max(axis=1)), best)
    return np.where(best > -1, best, whole)


def _grid(products: Vector) -> Vector:
    """The products of the sums of the first rows with the sums of the first columns."""
    total = np.zeros((len(products) + 1, products.shape[1] + 1))
    total[1:, 1:] = products.cumsum(axis=0).cumsum(axis=1)
    return total


def _length(square: Vector) -> Vector:
    """The lengths of vectors whose products with themselves are given."""
    length: Vector = np.sqrt(np.maximum(square, TINY**2))
    return length
