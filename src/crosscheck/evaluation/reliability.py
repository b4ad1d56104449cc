"""Whether the score of a link is the probability that it claims to be."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from crosscheck.evaluation.figures import Count
from crosscheck.evaluation.lines import Copy, Side
from crosscheck.model import Statement
from crosscheck.report import Report

__all__ = ["reliability"]

EDGES: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99)


def reliability(report: Report, copy: Copy, folder: str) -> Iterator[Count]:
    """For each step of the scale, the share of the links with such a score that join a line to its own rendering."""
    at = tuple(
        {statement.id: _line(side, statement) for statement in statements}
        for side, statements in zip(copy.sides, report.statements, strict=True)
    )
    for link in report.links:
        step = bisect_right(EDGES, link.score) - 1
        end = EDGES[step + 1] if step + 1 < len(EDGES) else 1.0
        right = bool(_lines(at[0], link.left) & _lines(at[1], link.right))
        name = f"links scored {EDGES[step]:.2f} to {end:.2f} that are right"
        yield Count(f"{folder} reliability", name, "share", copy.name, (right, 1), "")


def _line(side: Side, statement: Statement) -> int:
    starts = [line.span.start for line in side.lines]
    return side.lines[bisect_right(starts, statement.start) - 1].number


def _lines(at: dict[str, int], names: Iterable[str]) -> set[int]:
    return {at[name] for name in names}
