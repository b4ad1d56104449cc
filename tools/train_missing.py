"""Learns how likely a value that no fact of the other report states is really missing there.

Four kinds of material: faithful pairs with line n = line n (of the news only every second document, the others being
for measuring), whose values are all rendered; copies of them that lost lines on either side, where the values of the
lost lines are missing; copies with one number, date or name changed or one clause taken out, so that a value is
missing on the other side; and the pairs of corpora/development, in which a person marked what only one report states.

Usage: python tools/train_missing.py SHARED       (six minutes on one core; the result does not depend on chance)
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
from crosscheck import compare, engine
from crosscheck.checks import Comparison
from crosscheck.checks.missing import TRAITS, MissingModel
from crosscheck.checks.xc103 import LEAST, Alone, alone
from crosscheck.evaluation.faults import injectors
from crosscheck.evaluation.injection import faulty_copies
from crosscheck.evaluation.lines import Copy, LinePair, copied, faithful
from crosscheck.report import Report
from documents import CUT_FROM, Marked, cut_pairs, marked, numbers, tuning_pairs
from logistic import fitted, loss

COPIES: Final = {"number": 1, "date": 1, "name": 1, "clause": 4}
MOST: Final = 30
CUT: Final = ("dropped", "comparable")
FOLDS: Final = 5
RIDGE: Final = 0.5
FAITHFUL: Final = 2.0
"""How much the values of faithful pairs count: of these there are more to be compared than of any others."""
SEARCH: Final = 8
"""Rounds in which the surest mention of each value is chosen anew: a value is as missing as its least missing one."""
Vector = NDArray[np.float64]


@frozen
class Value:
    """A value that no fact of the other report states.

    Attributes:
        rows: The traits of its mentions.
        missing: Whether it is missing.
        kind: The material it comes from.
        document: Number of the faithful pair, -1 for a pair with gold.
    """

    rows: Vector
    missing: bool
    kind: str
    document: int


def compared(report: Report) -> tuple[Alone, ...]:
    """The values of a report that stand alone."""
    aligner = engine.aligner(*report.labels)
    alignment = aligner.align(report.analyses, report.facts)
    known = (report.labels, aligner.languages, report.analyses, report.facts, alignment.links, alignment.absence)
    return tuple(alone(Comparison(*known, alignment.wordwise)))


def report_on(copy: Copy) -> Report:
    """The report on the two sides of a copy."""
    left, right = (side.document for side in copy.sides)
    return compare(left, right)


def faithful_values(pair: LinePair, document: int) -> Iterator[Value]:
    """What a faithful pair teaches, and copies of it that lost lines."""
    for value in compared(report_on(faithful(pair))):
        yield Value(np.array(value.traits), missing=False, kind="intact", document=document)
    for kind in CUT:
        copy = copied(pair, kind)
        there = [numbers(copy, side) for side in (0, 1)]
        for value in compared(report_on(copy)):
            lines = {_line(copy, value.side, fact.start) for fact in value.mentions}
            yield Value(np.array(value.traits), not lines & there[1 - value.side], kind, document)


def faulty_values(pair: LinePair, document: int) -> Iterator[Value]:
    """What copies teach in which something was changed or taken out."""
    known = {_name(value) for value in compared(report_on(faithful(pair)))}
    for injector in injectors():
        for faulty in faulty_copies(pair, injector, COPIES.get(injector.kind, 0)):
            for value in compared(report_on(faulty.copy)):
                place = faulty.place if value.side == faulty.side else faulty.line
                hit = any(fact.start < place.end and place.start < fact.end for fact in value.mentions)
                if hit and _name(value) not in known:
                    yield Value(np.array(value.traits), missing=True, kind=injector.kind, document=document)


def _name(value: Alone) -> tuple[int, str, str]:
    return value.side, value.mentions[0].kind, value.mentions[0].value


def _line(copy: Copy, side: int, offset: int) -> int:
    return next(line.number for line in reversed(copy.sides[side].lines) if line.span.start <= offset)


def gold_values(pair: Marked) -> Iterator[Value]:
    """What a pair with gold teaches; what may be told or not teaches nothing."""
    for value in compared(compare(*pair.documents)):
        spans = [(fact.start, fact.end) for fact in value.mentions]
        told = [
            only
            for only in pair.gold.facts_only
            if only.side == value.side and any(a < only.span.end and only.span.start < b for a, b in spans)
        ]
        if not any(only.optional for only in told):
            yield Value(np.array(value.traits), bool(told), "gold", -1)


def learn(values: Sequence[Value]) -> Vector:
    """The weights, from the mention of each value that is likeliest there."""
    found = np.zeros(len(TRAITS))
    truth = np.array([float(value.missing) for value in values])
    counts = np.array([FAITHFUL if value.kind.endswith("intact") else 1.0 for value in values])
    for _ in range(SEARCH):
        rows = np.array([value.rows[int(np.argmin(value.rows @ found))] for value in values])
        found = fitted(rows, truth, counts, RIDGE)
    print(f"{len(values)} values, {int(truth.sum())} missing, loss {loss(rows, truth, counts, found):.3f}")
    return found


def examine(values: Sequence[Value], lines: int) -> None:
    """Prints what is told of documents that the weights were not learned from."""
    told: dict[tuple[str, bool], list[bool]] = {}
    for fold in range(FOLDS):
        model = MissingModel(tuple(learn([v for v in values if v.document < 0 or v.document % FOLDS != fold])))
        for value in values:
            if value.document >= 0 and value.document % FOLDS == fold:
                chance = min(map(model.chance, value.rows))
                told.setdefault((value.kind, value.missing), []).append(chance >= LEAST)
    for (kind, missing), which in sorted(told.items()):
        print(f"{kind}, {'missing' if missing else 'there'}: {sum(which)} of {len(which)} told")
    print(f"intact: {100 * sum(told['intact', False]) / lines:.2f} false ones in 100 lines")


def gathered(shared: Path) -> tuple[list[Value], int]:
    """All that can be learned from, and the number of faithful lines of news in it."""
    pairs = tuning_pairs(shared)
    others = tuple(cut_pairs(shared))[:MOST]
    print(f"{len(pairs)} documents of news, {len(others)} others")
    values = [value for number, pair in enumerate(pairs) for value in faithful_values(pair, number)]
    values += [value for number, pair in enumerate(pairs) for value in faulty_values(pair, number)]
    values += [evolve(value, kind=f"other {value.kind}") for pair in others for value in faithful_values(pair, -1)]
    values += [value for pair in marked() for value in gold_values(pair)]
    return values, sum(len(side) for pair in pairs for side in pair.lines)


def write(values: Sequence[Value]) -> None:
    """Learns from values and writes the bundle."""
    rows = list(zip(TRAITS, learn(values).tolist(), strict=True))
    print({name: round(weight, 2) for name, weight in rows})
    bundle.write(
        "missing",
        "tsv",
        "".join(f"{name}\t{value:.4f}\n" for name, value in rows),
        sources={
            "NTREX-128 (every second document, for weights only)": "CC BY-SA 4.0",
            "corpora/development": "Apache-2.0",
            **{f"{name} (for weights only)": terms for name, terms in CUT_FROM.items()},
        },
        licence="Apache-2.0",
        script="tools/train_missing.py",
    )


def main(shared: Path) -> None:
    """Reads the documents, learns and writes the bundle."""
    values, lines = gathered(shared)
    examine(values, lines)
    write(values)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
