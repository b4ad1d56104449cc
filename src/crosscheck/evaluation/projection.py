"""What was found, told of lines: which pairs of lines are linked, which lines are missing, which lines form beads.

However finely or coarsely an aligner cuts the texts, its links are judged by the lines of the faithful pair. A pair of
lines is linked when linked passages hold at least half of the word characters of each; a line is missing when the
passages reported as missing hold at least 60 % of its word characters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from attrs import frozen

from crosscheck.evaluation.lines import Copy, Side
from crosscheck.model import Span, span_of
from crosscheck.report import Report

__all__ = [
    "Found",
    "beads",
    "expected_beads",
    "expected_pairs",
    "found_in",
    "linked",
    "missing",
    "neutral",
    "unmatched",
]

LINKED: Final = 0.5
MISSING: Final = 0.6
PASSAGES: Final = ("XC101", "XC102")

Spans = tuple[Span, ...]
Pair = tuple[int, int]
Bead = tuple[frozenset[int], frozenset[int]]


@frozen
class Found:
    """What an aligner says of two texts.

    Attributes:
        groups: Passages of the left text and passages of the right one that say the same.
        missing: For each side, the passages that the other text does not have.
    """

    groups: tuple[tuple[Spans, Spans], ...]
    missing: tuple[Spans, Spans]


def found_in(report: Report) -> Found:
    """The links of a report, and the passages that it says are missing."""
    statements = tuple({s.id: span_of(s) for s in side} for side in report.statements)
    groups = tuple(
        (tuple(statements[0][name] for name in link.left), tuple(statements[1][name] for name in link.right))
        for link in report.links
    )
    left, right = (
        tuple(span for finding in report.findings if finding.code in PASSAGES for span in finding.spans[side])
        for side in (0, 1)
    )
    return Found(groups, (left, right))


def linked(copy: Copy, found: Found) -> set[Pair]:
    """The pairs of line numbers that the groups link."""
    rulers = tuple(_Ruler(side) for side in copy.sides)
    shares: dict[Pair, tuple[set[Span], set[Span]]] = defaultdict(lambda: (set(), set()))
    for group in found.groups:
        pieces = tuple(_pieces(side, spans) for side, spans in zip(copy.sides, group, strict=True))
        for left, ones in pieces[0].items():
            for right, others in pieces[1].items():
                shares[left, right][0].update(ones)
                shares[left, right][1].update(others)
    return {
        pair
        for pair, spans in shares.items()
        if all(ruler.share(number, held) >= LINKED for ruler, number, held in zip(rulers, pair, spans, strict=True))
    }


def missing(copy: Copy, found: Found, side: int) -> set[int]:
    """The numbers of the lines of one side that are reported as missing on the other."""
    ruler = _Ruler(copy.sides[side])
    pieces = _pieces(copy.sides[side], found.missing[side])
    return {number for number, held in pieces.items() if ruler.share(number, held) >= MISSING}


def expected_pairs(copy: Copy) -> set[Pair]:
    """The pairs of line numbers that an exact aligner links; lines without a letter or digit say nothing."""
    left, right = (set(_telling(side)) for side in copy.sides)
    return {(number, number) for number in left & right}


def unmatched(copy: Copy, side: int) -> set[int]:
    """The numbers of the lines of one side that the other does not have."""
    other = {line.number for line in copy.sides[1 - side].lines}
    return set(_telling(copy.sides[side])) - other


def _telling(side: Side) -> Iterator[int]:
    for line in side.lines:
        if any(c.isalnum() for c in side.document.text[line.span.start : line.span.end]):
            yield line.number


def neutral(copy: Copy) -> set[Pair]:
    """Pairs of different lines that stand in one bead because lines were joined: a coarse aligner must link them."""
    lines = tuple(_numbers(side) for side in copy.sides)
    return {
        (left, right)
        for bead in expected_beads(copy)
        for i in bead[0]
        for j in bead[1]
        for left in lines[0][i]
        for right in lines[1][j]
        if left != right
    }


def expected_beads(copy: Copy) -> set[Bead]:
    """The smallest groups of rows that say the same, as the rows of each side."""
    return _components(_rows(copy, expected_pairs(copy)))


def beads(copy: Copy, pairs: Iterable[Pair]) -> set[Bead]:
    """The groups of rows that pairs of lines join."""
    return _components(_rows(copy, pairs))


def _rows(copy: Copy, pairs: Iterable[Pair]) -> Iterator[Pair]:
    row = tuple({line.number: line.row for line in side.lines} for side in copy.sides)
    yield from ((row[0][left], row[1][right]) for left, right in pairs)


def _numbers(side: Side) -> dict[int, list[int]]:
    numbers: dict[int, list[int]] = defaultdict(list)
    for line in side.lines:
        numbers[line.row].append(line.number)
    return numbers


def _components(edges: Iterable[Pair]) -> set[Bead]:
    bead_of: dict[tuple[int, int], tuple[set[int], set[int]]] = {}
    for edge in edges:
        joined: tuple[set[int], set[int]] = (set(), set())
        for side, node in enumerate(edge):
            joined[side].add(node)
            for at, members in enumerate(bead_of.get((side, node), ())):
                joined[at].update(members)
        for side, members in enumerate(joined):
            bead_of.update({(side, node): joined for node in members})
    return {(frozenset(left), frozenset(right)) for left, right in bead_of.values()}


def _pieces(side: Side, spans: Iterable[Span]) -> dict[int, set[Span]]:
    """The parts of the spans that lie in each line, by its number; overlapping spans are joined first."""
    pieces: dict[int, set[Span]] = defaultdict(set)
    for span in _joined(spans):
        for line in side.lines:
            if span.overlap(line.span):
                pieces[line.number].add(Span(max(span.start, line.span.start), min(span.end, line.span.end)))
    return pieces


def _joined(spans: Iterable[Span]) -> Sequence[Span]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


class _Ruler:
    """Measures passages in word characters (letters and digits)."""

    def __init__(self, side: Side) -> None:
        self._before = list(accumulate((c.isalnum() for c in side.document.text), initial=0))
        self._spans = {line.number: line.span for line in side.lines}

    def share(self, number: int, pieces: Iterable[Span]) -> float:
        """The share of a line that pieces of it hold."""
        return sum(map(self._length, _joined(pieces))) / max(1, self._length(self._spans[number]))

    def _length(self, span: Span) -> int:
        return self._before[span.end] - self._before[span.start]
