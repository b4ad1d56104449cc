"""Learns how likely a stretch of a linked statement has no counterpart, and from when on to tell it.

Three kinds of material: faithful pairs with line n = line n (only every second document, the others being for
measuring), in which no stretch lacks a counterpart; copies of them in which a clause was cut out on one side, where the
words of the other side that rendered it lack one; and the pairs of corpora/development, in which a person marked what
only one report says. Of the many stretches of one side of a link that are no example the likeliest count most, for a
report is read by its findings. The threshold is set on documents that the weights were not learned from.

Usage: python tools/train_details.py SHARED       (three minutes on one core; the result does not depend on chance)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

import bundle
from clauses import compared, cut_clauses, linked
from crosscheck import compare
from crosscheck.alignment.details import THRESHOLD, DetailModel, Examined, examined, told
from crosscheck.alignment.traits import TRAITS
from crosscheck.evaluation.lines import LinePair, faithful
from crosscheck.model import Span
from documents import Marked, marked, tuning_pairs
from logistic import fitted

COPIES: Final = 10
ALIKE: Final = 0.6
FOLDS: Final = 5
ROUNDS: Final = 6
FALSE: Final = 1.8  # findings in 100 faithful lines that the threshold allows
Vector = NDArray[np.float64]


@frozen
class Bag:
    """The stretches of one side of a link.

    Attributes:
        seen: The stretches and their traits.
        likeness: How far each is what should be told, from 0 to 1.
        document: Number of the faithful pair, -1 for a pair with gold.
    """

    seen: Examined
    likeness: Vector
    document: int


def faithful_bags(pair: LinePair, document: int) -> Iterator[Bag]:
    """What a faithful pair teaches, and copies of it with a clause cut out."""
    whole = linked(compared(faithful(pair)))
    yield from (Bag(seen, np.zeros(len(seen.spans)), document) for seen in examined(whole))
    for cut in cut_clauses(pair, COPIES, whole):
        for seen in examined(linked(cut.report)):
            if seen.side == cut.side and any(span.overlap(cut.line) for span in seen.spans):
                yield Bag(seen, likeness(seen, (cut.absent,), whole.words[cut.side].starts), document)


def gold_bags(pair: Marked) -> Iterator[Bag]:
    """What a pair with gold teaches."""
    found = linked(compare(*pair.documents))
    for seen in examined(found):
        passages = [only.span for only in pair.gold.only if only.side == seen.side]
        yield Bag(seen, likeness(seen, passages, found.words[seen.side].starts), -1)


def likeness(seen: Examined, passages: Sequence[Span], starts: Sequence[int]) -> Vector:
    """F1 over content words of each stretch with the passage that it is most like."""
    words = np.array(starts)

    def inside(span: Span) -> NDArray[np.bool_]:
        return (words >= span.start) & (words < span.end)

    held = [inside(passage) for passage in passages]
    best = [
        max((2 * float((own & other).sum()) / max(1, own.sum() + other.sum()) for other in held), default=0.0)
        for own in map(inside, seen.spans)
    ]
    return np.array(best)


def learn(bags: Sequence[Bag]) -> Vector:
    """The weights; each round counts those wrong stretches most that the round before took for right."""
    weights = np.zeros(len(TRAITS))
    for _ in range(ROUNDS):
        rows, truth, counts = [], [], []
        for bag in bags:
            right, wrong = bag.likeness >= ALIKE, bag.likeness == 0
            for kind, share in ((right, bag.likeness**4), (wrong, np.exp(np.clip(bag.seen.traits @ weights, -30, 30)))):
                if kind.any():
                    rows.append(bag.seen.traits[kind])
                    truth.append(np.full(int(kind.sum()), float(kind is right)))
                    counts.append(share[kind] / share[kind].sum())
        weights = fitted(np.concatenate(rows), np.concatenate(truth), np.concatenate(counts))
    return weights


def threshold(bags: Sequence[Bag], lines: int) -> float:
    """The lowest chance at which faithful documents that were not learned from give few enough findings."""
    false: list[float] = []
    right: list[float] = []
    for fold in range(FOLDS):
        model = DetailModel(
            tuple(learn([bag for bag in bags if bag.document < 0 or bag.document % FOLDS != fold])), 0.0
        )
        for bag in bags:
            if bag.document >= 0 and bag.document % FOLDS == fold:
                chances = [stretch.chance for stretch in told(bag.seen, model)]
                if bag.likeness.any():
                    right.append(max(chances, default=0.0))
                else:
                    false += chances
    false.sort(reverse=True)
    allowed = int(FALSE * lines / 100)
    found = false[allowed] if allowed < len(false) else 0.0
    print(f"threshold {found:.3f}: {np.mean(np.array(right) > found):.3f} of {len(right)} linked clauses are told")
    return found


def main(shared: Path) -> None:
    """Reads the documents, learns and writes the bundle."""
    pairs = tuning_pairs(shared)
    bags = [bag for number, pair in enumerate(pairs) for bag in faithful_bags(pair, number)]
    bags += [bag for pair in marked() for bag in gold_bags(pair)]
    weights = learn(bags)
    rows = list(zip(TRAITS, weights.tolist(), strict=True))
    print({name: round(weight, 2) for name, weight in rows})
    rows.append((THRESHOLD, threshold(bags, sum(len(side) for pair in pairs for side in pair.lines))))
    bundle.write(
        "details",
        "tsv",
        "".join(f"{name}\t{value:.4f}\n" for name, value in rows),
        sources={
            "NTREX-128 (every second document, for weights only)": "CC BY-SA 4.0",
            "corpora/development": "Apache-2.0",
        },
        licence="Apache-2.0",
        script="tools/train_details.py",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
