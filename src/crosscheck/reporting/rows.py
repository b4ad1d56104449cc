"""The two texts side by side: one row for each link, and for each passage that stands in one report only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from crosscheck.model import Link, Statement, span_of
from crosscheck.reporting.passages import Marked, Segment, marks, segments

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["GAP", "Cell", "Row", "rows"]

GAP: Final = " […] "


@frozen
class Cell:
    """What stands on one side of a row, and whether it is a heading."""

    segments: tuple[Segment, ...] = ()
    heading: bool = False


@frozen
class Row:
    """Passages that say the same, or one that the other report does not have; then there is no link."""

    cells: tuple[Cell, Cell]
    link: Link | None = None


def rows(report: Report) -> tuple[Row, ...]:
    """The rows in the order of the left report; what only the right one says stands where it would be expected."""
    marked = marks(report, 0), marks(report, 1)
    by_id = [{statement.id: statement for statement in side} for side in report.statements]
    placed: list[tuple[tuple[int, int, int], Row]] = []
    for link in report.links:
        left, right = ([by_id[side][name] for name in names] for side, names in enumerate((link.left, link.right)))
        cells = _cell(report, 0, left, marked[0]), _cell(report, 1, right, marked[1])
        placed.append(((left[0].start, 1, right[0].start), Row(cells, link)))
    linked = {name for link in report.links for name in (*link.left, *link.right)}
    placed.extend(
        ((statement.start, 1, 0), Row((_cell(report, 0, [statement], ()), Cell())))
        for statement in report.statements[0]
        if statement.id not in linked
    )
    for statement in report.statements[1]:
        if statement.id not in linked:
            key = (_anchor(report, statement), 0, statement.start)
            placed.append((key, Row((Cell(), _cell(report, 1, [statement], ())))))
    return tuple(row for _, row in sorted(placed, key=lambda pair: pair[0]))


def _cell(report: Report, side: int, statements: list[Statement], marked: tuple[Marked, ...]) -> Cell:
    text = report.documents[side].text
    pieces: list[Segment] = []
    for before, statement in zip([None, *statements], statements, strict=False):
        if before is not None:
            between = text[before.end : statement.start]
            pieces.append(Segment(GAP if between.strip() else " "))
        pieces.extend(segments(text, span_of(statement), marked))
    return Cell(tuple(pieces), heading=all(statement.role == "heading" for statement in statements))


def _anchor(report: Report, statement: Statement) -> int:
    """Where in the left text a passage of the right one would stand."""
    place = span_of(statement)
    for finding in report.findings:
        anchor = finding.anchors[0]
        if finding.code == "XC101" and anchor is not None and any(span.overlap(place) for span in finding.spans[1]):
            return anchor
    # Without a finding (it may be filtered out) a passage follows the one it follows in its own text.
    order = [item.id for item in report.statements[1]]
    ends = {item.id: item.end for item in report.statements[0]}
    before = set(order[: order.index(statement.id)])
    linked = {name: max(ends[left] for left in link.left) for link in report.links for name in link.right}
    return next((linked[name] for name in reversed(order) if name in before and name in linked), 0)
