"""Learns the weights of the aligner's evidence.

Two kinds of material: a folder of faithful pairs with line n = line n (`ID.fr.txt`, `ID.ar.txt`), of which only every
second document is used, the first one first, the others being for measuring; and the pairs of corpora/development,
in which a person marked what both reports say. Each faithful document is seen as it is, with lines deleted on both
sides, with the right side permuted in blocks as well, and (as two newsrooms would write) with half of the lines
deleted and the rest permuted. A pair of statements is a positive example when both stand in one line, or in the two
passages of one link, and it is the best of its row or column there, and a negative one when they stand in different
ones. There are many more faithful documents than pairs with gold, so the latter count several times.

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
from crosscheck import compare, engine
from crosscheck.alignment.evidence import FEATURES, Evidence, evidence
from crosscheck.alignment.similarity import CONTEXT, LOOKS, context, logistic
from crosscheck.alignment.words import content_words, rendering
from crosscheck.evaluation.evaluate import HALVES
from crosscheck.evaluation.gold import load_gold
from crosscheck.evaluation.lines import LABELS, Copy, Side, copied, line_pairs
from crosscheck.model import Analysis, Span, Statement, span_of
from crosscheck.reading import read
from crosscheck.report import Report

KINDS: Final = ("intact", "dropped", "shuffled", "comparable")
ROUNDS: Final = 40
HELD: Final = 0.5
GOLD_WEIGHT: Final = 20
GOLD: Final = Path(__file__).parent.parent / "corpora" / "development"
Matrix = NDArray[np.float64]


@frozen
class Example:
    """The evidence for all pairs of one document, and which pairs say the same."""

    known: Evidence
    positive: NDArray[np.bool_]
    negative: NDArray[np.bool_]


def line_of(analysis: Analysis, side: Side) -> NDArray[np.int64]:
    """For each statement the number of the line it stands in."""
    starts = [line.span.start for line in side.lines]
    places = np.searchsorted(starts, [statement.start for statement in analysis.statements], side="right") - 1
    return np.array([side.lines[place].number for place in places], dtype=np.int64)


def evidence_of(report: Report) -> Evidence:
    """What is known of every pair of statements of two reports."""
    aligner = engine.aligner(*LABELS)
    one, two = (
        content_words(analysis, language) for analysis, language in zip(report.analyses, aligner.languages, strict=True)
    )
    table = rendering(one, two, report.analyses, aligner.languages, aligner.lexicon, report.facts)
    return evidence(table, one, two, aligner.nearness(report.analyses))


def faithful_example(copy: Copy) -> Example:
    """What a copy of a faithful pair teaches."""
    left, right = (side.document for side in copy.sides)
    report = compare(left, right)
    one, two = (line_of(analysis, side) for analysis, side in zip(report.analyses, copy.sides, strict=True))
    same = one[:, None] == two[None, :]
    return taught(evidence_of(report), same, ~same)


def gold_example(path: Path) -> Example:
    """What a pair with gold teaches: statements that a passage cuts in two teach nothing."""
    gold = load_gold(path)
    left, right = (read(path, published=day) for path, day in zip(gold.documents, gold.published, strict=True))
    report = compare(left, right)
    sizes = tuple(len(analysis.statements) for analysis in report.analyses)
    same, touched = np.zeros(sizes, dtype=bool), np.zeros(sizes, dtype=bool)
    for item in gold.links:
        shares = [
            np.array([held(statement, item.spans[side]) for statement in report.analyses[side].statements])
            for side in (0, 1)
        ]
        same |= np.outer(shares[0] >= HELD, shares[1] >= HELD)
        touched |= np.outer(shares[0] > 0, shares[1] > 0)
    return taught(evidence_of(report), same, ~touched)


def held(statement: Statement, passages: Sequence[Span]) -> float:
    """The share of a statement that passages hold."""
    span = span_of(statement)
    return sum(span.overlap(passage) for passage in passages) / len(span)


def taught(known: Evidence, same: NDArray[np.bool_], apart: NDArray[np.bool_]) -> Example:
    """The best pairs of what says the same, and all pairs of what does not."""
    shared = np.maximum(known.left_covered, known.right_covered) * np.minimum(1.0, known.mass / 2)
    base = np.where(same, shared + known.features[..., FEATURES.index("cosine")], -9.0)
    best = (base == base.max(axis=1, keepdims=True)) | (base == base.max(axis=0, keepdims=True))
    return Example(known, same & best, apart)


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
    """Reads the documents, learns the three looks and writes the bundle."""
    pairs = line_pairs(folder)[HALVES["tuning"]]
    examples = [faithful_example(copied(pair, kind)) for pair in pairs for kind in KINDS]
    examples += GOLD_WEIGHT * [gold_example(path) for path in sorted(GOLD.glob("*/gold.json"))]
    weights: list[Matrix] = []
    seen = [(e.known.features, e) for e in examples]
    for look, names in zip(LOOKS, (FEATURES, CONTEXT, CONTEXT), strict=True):
        learned, loss = fit(seen, ridge=1.0)
        weights.append(learned)
        print(f"{look} look: loss {loss:.4f}", dict(zip(names, learned.round(2).tolist(), strict=True)))
        seen = [(context(logistic(table, tuple(learned)), e.known), e) for table, e in seen]
    rows = [
        (look, *pair)
        for look, names, learned in zip(LOOKS, (FEATURES, CONTEXT, CONTEXT), weights, strict=True)
        for pair in zip(names, learned, strict=True)
    ]
    bundle.write(
        "aligner",
        "tsv",
        "".join(f"{look}\t{feature}\t{weight:.4f}\n" for look, feature, weight in rows),
        sources={
            "NTREX-128 (every second document, for weights only)": "CC BY-SA 4.0",
            "corpora/development": "Apache-2.0",
        },
        licence="Apache-2.0",
        script="tools/train_aligner.py",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
