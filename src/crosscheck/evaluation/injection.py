"""Copies with one planted fault each, and whether a report tells of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from attrs import evolve, frozen

from crosscheck.evaluation.faults import Change, Injector
from crosscheck.evaluation.lines import LABELS, Copy, LinePair, faithful
from crosscheck.model import Finding, Span
from crosscheck.report import Report

__all__ = ["Faulty", "caught", "faulty_copies", "noticed"]

BESIDE: Final = 1


@frozen
class Faulty:
    """A copy in which one thing was changed.

    Attributes:
        copy: The pair of documents.
        injector: What planted the fault.
        side: The side it was planted on.
        place: Where, in the text of that side; an empty span where words were taken out.
        line: The line that renders the changed one, in the text of the other side.
        was: The words that stood there.
    """

    copy: Copy
    injector: Injector
    side: int
    place: Span
    line: Span
    was: str


def faulty_copies(pair: LinePair, injector: Injector, most: int) -> Iterator[Faulty]:
    """Copies of a pair with one fault of a kind each, in turns on either side, at most as many as told.

    The places are drawn from all that the injector offers; the same pair gives the same copies.
    """
    chance = random.Random(f"{pair.name} {injector.kind}")
    offers = tuple(_offers(pair, injector, side, chance) for side in (0, 1))
    order = [0, 1] if chance.random() < 1 / 2 else [1, 0]
    for turn in range(most):
        side = order[turn % 2] if offers[order[turn % 2]] else order[1 - turn % 2]
        if not offers[side]:
            return
        number, change = offers[side].pop()
        yield _planted(pair, injector, side, number, change)


def caught(report: Report, faulty: Faulty) -> float:
    """The highest confidence of a finding of the right family on the changed place, 0 where there is none."""
    right = (f for f in report.findings if f.code.startswith(faulty.injector.families))
    return max((finding.confidence for finding in right if _touches(finding, faulty)), default=0.0)


def noticed(report: Report, faulty: Faulty) -> bool:
    """Whether any finding at all stands on the changed place."""
    return any(_touches(finding, faulty) for finding in report.findings)


def _offers(pair: LinePair, injector: Injector, side: int, chance: random.Random) -> list[tuple[int, Change]]:
    """All changes of one side in chance order."""
    found = [
        (number, change)
        for number, line in enumerate(pair.lines[side])
        for change in injector.changes(line, LABELS[side], chance.choice)
    ]
    chance.shuffle(found)
    return found


def _planted(pair: LinePair, injector: Injector, side: int, number: int, change: Change) -> Faulty:
    line = pair.lines[side][number]
    changed = line[: change.start] + change.new + line[change.end :]
    lines = list(pair.lines[side])
    lines[number] = changed
    sides = (tuple(lines), pair.lines[1]) if side == 0 else (pair.lines[0], tuple(lines))
    copy = faithful(evolve(pair, lines=sides), injector.kind)
    start = copy.sides[side].lines[number].span.start + change.start
    place = Span(start, start + len(change.new))
    return Faulty(copy, injector, side, place, copy.sides[1 - side].lines[number].span, line[change.start : change.end])


def _touches(finding: Finding, faulty: Faulty) -> bool:
    """Whether a finding stands on the changed place; words that are gone are told of on the other side, in the line."""
    place = faulty.place
    if place.start < place.end:
        return any(span.overlap(place) for span in finding.spans[faulty.side])
    around = Span(max(0, place.start - BESIDE), place.end + BESIDE)
    return any(span.overlap(around) for span in finding.spans[faulty.side]) or any(
        span.overlap(faulty.line) for span in finding.spans[1 - faulty.side]
    )
