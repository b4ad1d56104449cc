"""Faithful pairs with a clause cut out on one side, and what of the other side nothing renders then."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from attrs import frozen

from crosscheck import compare, engine
from crosscheck.alignment.details import Linked
from crosscheck.alignment.links import Group
from crosscheck.evaluation.faults import injectors
from crosscheck.evaluation.injection import Faulty, faulty_copies
from crosscheck.evaluation.lines import LABELS, Copy, LinePair
from crosscheck.model import Span, span_of
from crosscheck.report import Report

__all__ = ["Cut", "compared", "cut_clauses", "linked"]

CHANCE: Final = 0.02  # what a word renders by chance: a stretch must not grow for less


@frozen
class Cut:
    """A comparison after a clause was cut out.

    Attributes:
        report: The comparison.
        side: The side that still has the clause.
        line: The line of that side that has it.
        absent: The clause there.
    """

    report: Report
    side: int
    line: Span
    absent: Span


def cut_clauses(pair: LinePair, most: int, whole: Linked) -> Iterator[Cut]:
    """Copies of a pair with one clause cut out each, where its rendering is known.

    Args:
        pair: The faithful pair.
        most: How many copies are made at most.
        whole: What the aligner knows of the pair itself.
    """
    clause = next(injector for injector in injectors() if injector.kind == "clause")
    for faulty in faulty_copies(pair, clause, most):
        if (absent := _counterpart(whole, faulty)) is not None:
            yield Cut(compared(faulty.copy), 1 - faulty.side, faulty.line, absent)


def compared(copy: Copy) -> Report:
    """The report on the two sides of a copy."""
    left, right = (side.document for side in copy.sides)
    return compare(left, right)


def _counterpart(whole: Linked, faulty: Faulty) -> Span | None:
    """The stretch of the other side's line that rendered a clause before it was cut out."""
    side = faulty.side
    every = whole.table.cells(*(np.arange(len(words.tokens)) for words in whole.words))
    table = every if side == 0 else every.T
    starts = np.array(whole.words[side].starts)
    cut = (starts >= faulty.place.start) & (starts < faulty.place.start + len(faulty.was))
    block = next(block for block in whole.analyses[side].document.blocks if faulty.place.start <= block.end)
    rest = (starts >= block.start) & (starts < block.end) & ~cut
    others = np.array(whole.words[1 - side].starts)
    line = np.flatnonzero((others >= faulty.line.start) & (others < faulty.line.end))
    lost = table[np.ix_(cut, line)].max(axis=0, initial=0.0) - table[np.ix_(rest, line)].max(axis=0, initial=0.0)
    best = max(
        (
            (float((lost[first : last + 1] - CHANCE).sum()), first, last)
            for first in range(len(line))
            for last in range(first, len(line))
        ),
        default=(0.0, 0, 0),
    )
    if best[0] <= 0:
        return None
    tokens = whole.words[1 - side].tokens
    return Span(tokens[line[best[1]]].start, tokens[line[best[2]]].end)


def linked(report: Report) -> Linked:
    """What the aligner knows of the links of a report."""
    aligner = engine.aligner(*LABELS)
    pair = aligner.compared(report.analyses, report.facts)
    places = [{item.id: index for index, item in enumerate(side)} for side in report.statements]
    groups = [
        Group({places[0][name] for name in link.left}, {places[1][name] for name in link.right}, link.score)
        for link in report.links
    ]
    telling = tuple(map(span_of, pair.agreed.alone(0))), tuple(map(span_of, pair.agreed.alone(1)))
    return aligner.linked(pair.sections, pair.table(*pair.sections), groups, telling)
