"""The documents that the tools learn weights from: faithful ones, cut ones and those with gold."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.evaluation.evaluate import HALVES
from crosscheck.evaluation.gold import Gold, load_gold
from crosscheck.evaluation.lines import Copy, LinePair, Side, line_pairs
from crosscheck.model import Analysis, Document, Span, Statement, span_of
from crosscheck.reading import read

__all__ = ["KINDS", "Marked", "cut_pairs", "held", "line_of", "marked", "numbers", "tuning_pairs"]

GOLD: Final = Path(__file__).parent.parent / "corpora" / "development"
KINDS: Final = ("intact", "dropped", "shuffled", "comparable")

# Running prose whose sentences neither the dictionary nor the encoder is learned from, so that their evidence is what
# it will be in texts that nobody has seen. Nothing but weights is learned from it.
CUT_FROM: Final = {
    "docalign_umbrella": "mixed: own text and CC BY 3.0; no licence for the whole",
    "docalign_privacyguides": "not stated where it was found",
}
LINES: Final = 25
FEWEST_WORDS: Final = 6
APART: Final = 4  # of so many documents that could be cut one is


@frozen
class Marked:
    """A pair in which a person marked what both reports say, and what only one does."""

    gold: Gold
    documents: tuple[Document, Document]


def tuning_pairs(shared: Path) -> tuple[LinePair, ...]:
    """Every second document of dev/ntrex, the first one first; the others are for measuring."""
    return line_pairs(shared / "dev" / "ntrex")[HALVES["tuning"]]


def cut_pairs(shared: Path) -> Iterator[LinePair]:
    """Consecutive rows of one source of parallel/ as documents."""
    with (shared / "parallel" / "train.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if _is_prose(row)]
    for source, run in groupby(rows, key=lambda row: row["source"]):
        own = list(run)
        for start in range(0, len(own) - LINES + 1, LINES * APART):
            some = own[start : start + LINES]
            yield LinePair(f"{source}.{start}", (tuple(r["fr"] for r in some), tuple(r["ar"] for r in some)))


def _is_prose(row: dict[str, str]) -> bool:
    return row["source"] in CUT_FROM and len(row["fr"].split()) >= FEWEST_WORDS


def marked() -> Iterator[Marked]:
    """The pairs of corpora/development."""
    for path in sorted(GOLD.glob("*/gold.json")):
        gold = load_gold(path)
        left, right = (read(name, published=day) for name, day in zip(gold.documents, gold.published, strict=True))
        yield Marked(gold, (left, right))


def line_of(analysis: Analysis, side: Side) -> NDArray[np.int64]:
    """For each statement the number of the line it stands in."""
    starts = [line.span.start for line in side.lines]
    places = np.searchsorted(starts, [statement.start for statement in analysis.statements], side="right") - 1
    return np.array([side.lines[place].number for place in places], dtype=np.int64)


def numbers(copy: Copy, side: int) -> frozenset[int]:
    """The lines of the faithful pair that one side of a copy still has."""
    return frozenset(line.number for line in copy.sides[side].lines)


def held(statement: Statement, passages: Sequence[Span]) -> float:
    """The share of a statement that passages hold."""
    span = span_of(statement)
    return sum(span.overlap(passage) for passage in passages) / len(span)
