"""Learns the weights of the aligner's evidence.

The material is a folder of faithful pairs with line n = line n (`ID.fr.txt`, `ID.ar.txt`), of which only every second
document is used, the first one first; the others are for measuring. Each document is seen as it is, with lines deleted
on both sides, with the right side permuted in blocks as well, and (as two newsrooms would write) with half of the lines
deleted and the rest permuted. A pair of statements is a positive
example when both stand in one line and it is the best of its row or column there, and a negative one when they stand
in different lines.

Usage: python tools/train_aligner.py FOLDER       (a minute on one core; the result does not depend on chance)
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

import bundle
from crosscheck import engine
from crosscheck.alignment.similarity import CONTEXT, FEATURES, context, features, logistic
from crosscheck.alignment.words import content_words, rendering
from crosscheck.analysis import analyzer
from crosscheck.evaluation.evaluate import HALVES
from crosscheck.evaluation.lines import LABELS, Copy, Side, copied, line_pairs
from crosscheck.facts import extract
from crosscheck.model import Analysis

KINDS: Final = ("intact", "dropped", "shuffled", "comparable")
ROUNDS: Final = 40
Matrix = NDArray[np.float64]


@frozen
class Example:
    """The features of all pairs of one document, and which pairs say the same."""

    table: Matrix
    positive: NDArray[np.bool_]
    negative: NDArray[np.bool_]


def line_of(analysis: Analysis, side: Side) -> NDArray[np.int64]:
    """For each statement the number of the line it stands in."""
    starts = [line.span.start for line in side.lines]
    places = np.searchsorted(starts, [statement.start for statement in analysis.statements], side="right") - 1
    return np.array([side.lines[place].number for place in places], dtype=np.int64)


def example(copy: Copy) -> Example:
    """The features of a pair of documents."""
    aligner = engine.aligner(*LABELS)
    rules = analyzer("rules")
    one, two = (
        rules.analyze(side.document, language, language.code)
        for side, language in zip(copy.sides, aligner.languages, strict=True)
    )
    facts = tuple(
        extract(analysis, language, engine.gazetteer(language.code), language.code)
        for analysis, language in zip((one, two), aligner.languages, strict=True)
    )
    words = content_words(one, aligner.languages[0]), content_words(two, aligner.languages[1])
    table = rendering(*words, (one, two), aligner.languages, aligner.lexicon, (facts[0], facts[1]))
    seen, covered, back, mass = features(table, *words, (len(one.statements), len(two.statements)))
    same = line_of(one, copy.sides[0])[:, None] == line_of(two, copy.sides[1])[None, :]
    base = np.where(same, np.maximum(covered, back) * np.minimum(1.0, mass / 2), -1.0)
    best = (base == base.max(axis=1, keepdims=True)) | (base == base.max(axis=0, keepdims=True))
    return Example(seen, same & best, ~same)


def fit(examples: Sequence[tuple[Matrix, Example]], ridge: float) -> tuple[Matrix, float]:
    """Weights of a logistic regression by Newton's method, and its mean loss."""
    rows = np.concatenate([table[e.positive | e.negative] for table, e in examples])
    truth = np.concatenate([e.positive[e.positive | e.negative] for _, e in examples]).astype(np.float64)
    weights = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        chance = logistic(rows, tuple(weights))
        slope = rows.T @ (chance - truth) + ridge * weights
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + ridge * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    chance = np.clip(logistic(rows, tuple(weights)), 1e-9, 1 - 1e-9)
    loss = -np.mean(truth * np.log(chance) + (1 - truth) * np.log(1 - chance))
    return weights, float(loss)


def main(folder: Path) -> None:
    """Reads the documents, learns both looks and writes the bundle."""
    pairs = line_pairs(folder)[HALVES["tuning"]]
    examples = [example(copied(pair, kind)) for pair in pairs for kind in KINDS]
    first, loss = fit([(e.table, e) for e in examples], ridge=0.1)
    print(f"first look: loss {loss:.4f}", dict(zip(FEATURES, first.round(2).tolist(), strict=True)))
    seen = [(context(logistic(e.table, tuple(first)), e.table), e) for e in examples]
    second, loss = fit(seen, ridge=0.1)
    print(f"second look: loss {loss:.4f}", dict(zip(CONTEXT, second.round(2).tolist(), strict=True)))
    rows = [("first", *pair) for pair in zip(FEATURES, first, strict=True)]
    rows += [("second", *pair) for pair in zip(CONTEXT, second, strict=True)]
    bundle.write(
        "aligner",
        "tsv",
        "".join(f"{look}\t{feature}\t{weight:.4f}\n" for look, feature, weight in rows),
        sources={"NTREX-128 (every second document, for weights only)": "CC BY-SA 4.0"},
        licence="Apache-2.0",
        script="tools/train_aligner.py",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
