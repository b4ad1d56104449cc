"""What a linked statement says beyond its counterpart: the stretches of it that nothing on the other side renders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from crosscheck.alignment.passages import Passage, candidates, passage
from crosscheck.alignment.rendered import Members, Rendered, rendered
from crosscheck.alignment.tables import Table
from crosscheck.alignment.traits import TRAITS, Setting, Side, sums, traits
from crosscheck.alignment.words import Words
from crosscheck.model import Analysis, Span

__all__ = ["THRESHOLD", "DetailModel", "Examined", "Linked", "Stretch", "details", "examined", "told"]

Vector = NDArray[np.float64]

LIKE: Final = (0.3, 0.7)  # nearness of words that are not alike at all, and of those that are as good as the same
LOWEST_WEIGHT: Final = 1.2
LOWEST_SHARE: Final = 0.4
LARGEST_PART: Final = 0.9
# A short text says little about what is usual: it counts as if it also had so many links and so much weight of words
# like those of other texts.
LINKS: Final = 3
WEIGHT: Final = 20.0
MISSING: Final = 0.2
WHOLE: Final = 0.3  # how much the length of a stretch counts against its chance
THRESHOLD: Final = "threshold"


@frozen
class Stretch:
    """A run of tokens without counterpart.

    Attributes:
        span: Where it stands.
        chance: How likely it is that the other report does not say it in this place, from 0 to 1.
    """

    span: Span
    chance: float


@frozen
class DetailModel:
    """A logistic regression over `TRAITS`.

    Attributes:
        weights: One for each trait.
        threshold: The chance from which on a stretch is told.
    """

    weights: tuple[float, ...]
    threshold: float

    @classmethod
    def from_rows(cls, rows: Iterable[str]) -> DetailModel:
        """Reads lines of `trait<TAB>weight` and one of `threshold<TAB>chance`."""
        table = {name: float(value) for name, value in (row.split("\t") for row in rows)}
        return cls(tuple(table.get(name, 0.0) for name in TRAITS), table[THRESHOLD])

    def chances(self, table: Vector) -> Vector:
        """From traits of shape (stretches, TRAITS) to chances."""
        chances: Vector = 1.0 / (1.0 + np.exp(-np.clip(table @ np.array(self.weights), -500, 500)))
        return chances


@frozen(eq=False)
class Linked:
    """Two reports whose statements are linked; a pair is one thing for each side.

    Attributes:
        analyses: The reports.
        words: Their content words.
        vectors: Where the encoder places each of these, shape (words, dimensions).
        table: How far word i of the left report and word j of the right one render each other.
        telling: Where values stand that the other report does not state.
        links: The numbers of the statements of each link.
        scores: How sure each link is.
    """

    analyses: tuple[Analysis, Analysis]
    words: tuple[Words, Words]
    vectors: tuple[NDArray[np.float32], NDArray[np.float32]] = field(repr=False)
    table: Table = field(repr=False)
    telling: tuple[Sequence[Span], Sequence[Span]]
    links: Sequence[Members]
    scores: Sequence[float]


@frozen
class Examined:
    """The stretches of one side of a link that may have no counterpart, and what is known of them."""

    link: int
    side: int
    spans: tuple[Span, ...]
    traits: Vector = field(repr=False)


def details(linked: Linked, model: DetailModel) -> list[tuple[tuple[Stretch, ...], tuple[Stretch, ...]]]:
    """For each link and side the stretches that the other side does not render, in reading order."""
    found: list[tuple[tuple[Stretch, ...], tuple[Stretch, ...]]] = [((), ()) for _ in linked.links]
    for seen in examined(linked):
        stretches = tuple(told(seen, model))
        left, right = found[seen.link]
        found[seen.link] = (stretches, right) if seen.side == 0 else (left, stretches)
    return found


def told(seen: Examined, model: DetailModel) -> list[Stretch]:
    """The likely stretches that don't overlap; of two that do, a long one may be somewhat less likely."""
    chances = model.chances(seen.traits)
    rank = chances * np.array([len(span) for span in seen.spans]) ** WHOLE
    kept: list[Stretch] = []
    for index in np.argsort(-rank, kind="stable").tolist():
        span = seen.spans[index]
        if chances[index] >= model.threshold and not any(span.overlap(other.span) for other in kept):
            kept.append(Stretch(span, round(float(chances[index]), 4)))
    return sorted(kept, key=lambda stretch: stretch.span)


def examined(linked: Linked) -> Iterator[Examined]:
    """The evidence for every stretch that is worth a look, link by link."""
    known = rendered(linked.table, linked.words, linked.analyses, linked.links)
    sides = [_sides(linked, known, members) for members in linked.links]
    usual = _usual(sides)
    for number, pair in enumerate(sides):
        for side in (0, 1):
            own, other = pair[side], pair[1 - side]
            stretches = _worth_a_look(own)
            if len(stretches):
                ratio, letters, missing, near = usual[side]
                setting = Setting(ratio, letters, missing, near, linked.scores[number])
                spans = tuple(own.text.span(first, last) for first, last in stretches.tolist())
                yield Examined(number, side, spans, traits(own, other, stretches, setting))


def _worth_a_look(own: Side) -> NDArray[np.int64]:
    """First and last tokens of the stretches in which enough is not rendered, of shape (stretches, 2)."""
    missing = own.missing(own.rendered)
    if missing.sum() < LOWEST_WEIGHT:
        return np.zeros((0, 2), dtype=np.int64)
    found = candidates(own.text)
    weight, absent = sums(own.weight, found[:, 0], found[:, 1]), sums(missing, found[:, 0], found[:, 1])
    enough = (absent >= LOWEST_WEIGHT) & (absent >= LOWEST_SHARE * weight)
    worthy: NDArray[np.int64] = found[enough & (weight < LARGEST_PART * own.weight.sum())]
    return worthy


def _sides(linked: Linked, known: tuple[Rendered, Rendered], members: Members) -> tuple[Side, Side]:
    texts = [passage(linked.analyses[s], members[s], linked.words[s]) for s in (0, 1)]
    inside = [text.content[text.content >= 0] for text in texts]
    near = linked.vectors[0][inside[0]] @ linked.vectors[1][inside[1]].T
    likest = near.max(axis=1, initial=-1.0), near.max(axis=0, initial=-1.0)
    left, right = (_side(linked, known[s], s, texts[s], likest[s].astype(np.float64)) for s in (0, 1))
    return left, right


def _side(linked: Linked, known: Rendered, side: int, text: Passage, likest: Vector) -> Side:
    filled = text.content >= 0
    places = text.content[filled]

    def spread(values: NDArray[np.float64]) -> Vector:
        whole = np.zeros(len(filled))
        whole[filled] = values
        return whole

    weight, loose = linked.words[side].weight[places], known.loose[places]
    alike = np.clip((likest - LIKE[0]) / (LIKE[1] - LIKE[0]), 0.0, 1.0)
    extent = Span(text.tokens[0].start, text.tokens[-1].end) if text.tokens else Span(0, 0)
    near = [span for span in linked.telling[side] if span.overlap(extent)]
    value = [any(span.start <= token.start < span.end for span in near) for token in text.tokens]
    letters = [(token.end - token.start) * (token.kind != "mark") for token in text.tokens]
    return Side(
        text,
        spread(weight),
        spread(loose),
        spread(np.maximum(loose, alike)),
        spread(known.firm[places]),
        np.array(value, dtype=np.float64),
        linked.vectors[side][places].astype(np.float64) * weight[:, None],
        np.array(letters, dtype=np.float64),
    )


def _usual(sides: Sequence[tuple[Side, Side]]) -> tuple[tuple[float, float, float, float], ...]:
    """What is usual in the links, for each side: `Setting` without the score."""
    ratios = [np.log(max(left.weight.sum(), 0.1) / max(right.weight.sum(), 0.1)) for left, right in sides]
    letters = [np.log(max(left.letters.sum(), 1.0) / max(right.letters.sum(), 1.0)) for left, right in sides]
    ratio, lettered = (float(np.exp(np.median([*values, *[0.0] * LINKS]))) for values in (ratios, letters))
    near = float(np.mean([_near(*pair) for pair in sides])) if sides else 0.0
    missing = [
        (sum(float(pair[s].missing(pair[s].rendered).sum()) for pair in sides) + MISSING * WEIGHT)
        / (sum(float(pair[s].weight.sum()) for pair in sides) + WEIGHT)
        for s in (0, 1)
    ]
    return (ratio, lettered, missing[0], near), (1 / ratio, 1 / lettered, missing[1], near)


def _near(left: Side, right: Side) -> float:
    one, other = left.placed.sum(axis=0), right.placed.sum(axis=0)
    return float(one @ other / max(1e-9, float(np.linalg.norm(one) * np.linalg.norm(other))))
