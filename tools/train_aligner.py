"""Learns the weights of the aligner's evidence, and from what a statement without a link is told to be missing.

Three kinds of material: every second document of dev/ntrex (faithful pairs with line n = line n), the first one first,
the others being for measuring; documents cut from parallel/, consecutive rows of one source; and the pairs of
corpora/development, in which a person marked what both reports say. Each faithful document is seen as it is, with lines
deleted on both sides, with the right side permuted in blocks as well, (as two newsrooms would write) with half of the
lines deleted and the rest permuted, and with a clause cut out of one line.

For the links a pair of statements is a positive example when both stand in one line, or in the two passages of one
link, and it is the best of its row or column there, and a negative one when they stand in different ones. For absence
each statement that these links leave alone is an example: its line was deleted on the other side or not, a person
marked it as missing or as said there too.

Usage: python tools/train_aligner.py SHARED
    where SHARED holds dev/ntrex and parallel/ (three minutes on one core; the result does not depend on chance)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

import bundle
from clauses import compared, cut_clauses, linked
from crosscheck import compare, engine
from crosscheck.alignment import Aligner, Model
from crosscheck.alignment.absence import SIGNS, signs
from crosscheck.alignment.evidence import FEATURES, Evidence
from crosscheck.alignment.similarity import CONTEXT, LOOKS, context, logistic
from crosscheck.evaluation.lines import LABELS, Copy, LinePair, copied, faithful
from crosscheck.report import Report
from documents import CUT_FROM, KINDS, Marked, cut_pairs, held, line_of, marked, numbers, tuning_pairs
from logistic import fitted, loss

HELD: Final = 0.5
# How much pairs with gold and documents cut from parallel/ count, for the links and for absence.
GOLD_WEIGHTS: Final = (35.0, 3.0)
CUT_WEIGHTS: Final = (0.2, 0.5)
TUNING_WEIGHTS: Final = (1.0, 1.0)
CUTS: Final = 6
Matrix = NDArray[np.float64]
Shown = NDArray[np.bool_]


@frozen
class Example:
    """A pair of reports and what is known of it.

    Attributes:
        report: The comparison, of which statements, words and facts are used.
        same: Which statements say the same, shape (left, right).
        apart: Which say different things.
        missing: For each side, 1 for a statement without counterpart, 0 for one with, -1 where nobody knows.
        weights: How much it counts for the links, and for absence.
    """

    report: Report
    same: Shown
    apart: Shown
    missing: tuple[NDArray[np.int64], NDArray[np.int64]]
    weights: tuple[float, float]


@frozen
class Seen:
    """The evidence for all pairs of an example, which of them say the same, and how much each counts."""

    known: Evidence
    positive: Shown
    negative: Shown
    weight: float

    @property
    def shown(self) -> Shown:
        """The pairs that teach something."""
        return self.positive | self.negative


def faithful_example(copy: Copy, weights: tuple[float, float]) -> Example:
    """What a copy of a faithful pair teaches."""
    left, right = (side.document for side in copy.sides)
    report = compare(left, right)
    one, two = (line_of(analysis, side) for analysis, side in zip(report.analyses, copy.sides, strict=True))
    same = one[:, None] == two[None, :]
    missing = tuple((~np.isin(own, list(numbers(copy, 1 - k)))).astype(np.int64) for k, own in enumerate((one, two)))
    return Example(report, same, ~same, (missing[0], missing[1]), weights)


def cut_examples(pair: LinePair, weight: float) -> Iterator[Example]:
    """What copies of a faithful pair teach from which a clause was cut out: of its line the statements that held it."""
    whole = linked(compared(faithful(pair)))
    for cut in cut_clauses(pair, CUTS, whole):
        missing: list[NDArray[np.int64]] = []
        for side in (0, 1):
            shares = [held(statement, [cut.absent]) for statement in cut.report.analyses[side].statements]
            known = [1 if share >= HELD else 0 if not share else -1 for share in shares]
            missing.append(np.array(known if side == cut.side else np.full(len(shares), -1), dtype=np.int64))
        nothing = np.zeros((len(missing[0]), len(missing[1])), dtype=bool)
        yield Example(cut.report, nothing, nothing, (missing[0], missing[1]), (0.0, weight))


def gold_example(pair: Marked) -> Example:
    """What a pair with gold teaches: statements that a passage cuts in two teach nothing."""
    report = compare(*pair.documents)
    sizes = tuple(len(analysis.statements) for analysis in report.analyses)
    same, touched = np.zeros(sizes, dtype=bool), np.zeros(sizes, dtype=bool)
    for item in pair.gold.links:
        shares = [
            np.array([held(statement, item.spans[side]) for statement in report.analyses[side].statements])
            for side in (0, 1)
        ]
        same |= np.outer(shares[0] >= HELD, shares[1] >= HELD)
        touched |= np.outer(shares[0] > 0, shares[1] > 0)
    missing = _marked_missing(pair, report, 0), _marked_missing(pair, report, 1)
    return Example(report, same, ~touched, missing, GOLD_WEIGHTS)


def _marked_missing(pair: Marked, report: Report, side: int) -> NDArray[np.int64]:
    linked = [span for item in pair.gold.links for span in item.spans[side]]
    only = [item.span for item in pair.gold.only if item.side == side]
    found = []
    for statement in report.analyses[side].statements:
        alone, both = held(statement, only), held(statement, linked)
        found.append(1 if alone >= HELD or not both else 0 if both - alone >= HELD else -1)
    return np.array(found, dtype=np.int64)


def evidence_of(example: Example, aligner: Aligner) -> Seen:
    """The evidence for the best pairs of what says the same, and for all pairs of what does not."""
    compared = aligner.compared(example.report.analyses, example.report.facts)
    known = aligner.evidence(compared.table(*compared.sections), *compared.sections)
    shared = np.maximum(known.left_covered, known.right_covered) * np.minimum(1.0, known.mass / 2)
    base = np.where(example.same, shared + known.features[..., FEATURES.index("cosine")], -9.0)
    best = (base == base.max(axis=1, keepdims=True)) | (base == base.max(axis=0, keepdims=True))
    return Seen(known, example.same & best, example.apart, example.weights[0])


def learned_looks(seen: Sequence[Seen]) -> list[Matrix]:
    """The weights of the three looks, each learned from what the one before it sees."""
    weights: list[Matrix] = []
    tables = [example.known.features for example in seen]
    truth = np.concatenate([e.positive[e.shown] for e in seen]).astype(np.float64)
    counts = np.concatenate([np.full(e.shown.sum(), e.weight) for e in seen])
    for look, names in zip(LOOKS, (FEATURES, CONTEXT, CONTEXT), strict=True):
        rows = np.concatenate([table[e.shown] for table, e in zip(tables, seen, strict=True)])
        learned = fitted(rows, truth, counts)
        weights.append(learned)
        _tell(f"{look} look: loss {loss(rows, truth, counts, learned):.4f}", names, learned)
        tables = [context(logistic(table, tuple(learned)), e.known) for table, e in zip(tables, seen, strict=True)]
    return weights


def learned_absence(examples: Sequence[Example], aligner: Aligner) -> Matrix:
    """The weights of the signs that an unlinked statement is missing on the other side."""
    rows, truth, counts = [], [], []
    for example in examples:
        for row, missing in _unlinked(example, aligner):
            rows.append(row)
            truth.append(float(missing))
            counts.append(example.weights[1])
    table, answers, weight = np.array(rows), np.array(truth), np.array(counts)
    learned = fitted(table, answers, weight)
    there = int((answers == 0).sum())
    heading = f"absence: {len(rows)} unlinked statements, {there} of them rendered, loss "
    _tell(f"{heading}{loss(table, answers, weight, learned):.4f}", SIGNS, learned)
    return learned


def _unlinked(example: Example, aligner: Aligner) -> Iterator[tuple[Matrix, int]]:
    found = aligner.found(aligner.compared(example.report.analyses, example.report.facts))
    for side, own in enumerate(signs(found)):
        yield from ((row, int(example.missing[side][at])) for at, row in own.items() if example.missing[side][at] >= 0)


def _tell(heading: str, names: Sequence[str], learned: Matrix) -> None:
    print(heading, dict(zip(names, learned.round(2).tolist(), strict=True)))


def examples_in(shared: Path) -> list[Example]:
    """All that is learned from."""
    found = [faithful_example(copied(pair, kind), TUNING_WEIGHTS) for pair in tuning_pairs(shared) for kind in KINDS]
    found += [faithful_example(copied(pair, kind), CUT_WEIGHTS) for pair in cut_pairs(shared) for kind in KINDS]
    found += [example for pair in tuning_pairs(shared) for example in cut_examples(pair, TUNING_WEIGHTS[1])]
    found += [example for pair in cut_pairs(shared) for example in cut_examples(pair, CUT_WEIGHTS[1])]
    return found + [gold_example(pair) for pair in marked()]


def main(shared: Path) -> None:
    """Reads the documents, learns and writes the two bundles."""
    aligner = engine.aligner(*LABELS)
    examples = examples_in(shared)
    looks = learned_looks([evidence_of(example, aligner) for example in examples if example.weights[0]])
    aligner = evolve(aligner, model=Model(*(tuple(weights.tolist()) for weights in looks)))
    missing = learned_absence(examples, aligner)
    sources = {
        "NTREX-128 (every second document, for weights only)": "CC BY-SA 4.0",
        "corpora/development": "Apache-2.0",
        **{f"{name} (for weights only)": terms for name, terms in CUT_FROM.items()},
    }
    weights = zip(LOOKS, (FEATURES, CONTEXT, CONTEXT), looks, strict=True)
    rows = [f"{look}\t{name}\t{w:.4f}\n" for look, names, own in weights for name, w in zip(names, own, strict=True)]
    signs_ = [f"{name}\t{weight:.4f}\n" for name, weight in zip(SIGNS, missing, strict=True)]
    for name, lines in (("aligner", rows), ("absence", signs_)):
        content = "".join(lines)
        bundle.write(name, "tsv", content, sources=sources, licence="Apache-2.0", script="tools/train_aligner.py")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
