"""Passages of a report with what is special in them marked, and the values that a finding is about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from crosscheck.model import Finding, Span, Statement, span_of

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["Mark", "Marked", "Segment", "Value", "marks", "passages", "segments", "values"]

Mark = Literal["", "only", "different"]


@frozen
class Marked:
    """A stretch of a text and what it is marked as."""

    span: Span
    mark: Mark


@frozen
class Segment:
    """A piece of a passage that is marked throughout, or nowhere."""

    text: str
    mark: Mark = ""


@frozen
class Value:
    """A value that a finding is about: how the text puts it, if it stands there, and its canonical form."""

    surface: str
    canonical: str


def marks(report: Report, side: int) -> tuple[Marked, ...]:
    """What to mark in the texts side by side: details and values of one report only, and then differences.

    A value that differs stands in one report only too; the difference is what a reader must see, so it comes last.
    """
    shown = [finding for finding in report.findings if not finding.accepted and finding.code[:3] in {"XC1", "XC2"}]
    found = [
        Marked(span, _mark_of(finding)) for finding in shown if finding.code != "XC101" for span in finding.spans[side]
    ]
    return tuple(sorted(found, key=lambda item: item.mark == "different"))


def segments(text: str, span: Span, marked: Iterable[Marked]) -> tuple[Segment, ...]:
    """A passage cut where a mark begins or ends; where two overlap, the last one is seen."""
    inside = [item for item in marked if item.span.overlap(span)]
    cuts = {span.start, span.end}
    for item in inside:
        cuts |= {max(item.span.start, span.start), min(item.span.end, span.end)}
    places = sorted(cuts)
    pieces: list[Segment] = []
    for start, end in pairwise(places):
        mark: Mark = next((item.mark for item in reversed(inside) if Span(start, end) in item.span), "")
        if pieces and pieces[-1].mark == mark:
            pieces[-1] = Segment(pieces[-1].text + text[start:end], mark)
        else:
            pieces.append(Segment(text[start:end], mark))
    return tuple(pieces)


def passages(report: Report, finding: Finding, side: int) -> tuple[tuple[Segment, ...], ...]:
    """The statements of one side that a finding points into, its spans marked where they are not all of them.

    Statements that one span reaches over are one passage. A span that no statement holds is a passage of its own.
    """
    text = report.documents[side].text
    spans = finding.spans[side]
    marked = tuple(Marked(span, _mark_of(finding)) for span in spans)
    found: list[Span] = []
    for whole in _touched(report.statements[side], spans):
        if found and any(span.overlap(found[-1]) and span.overlap(whole) for span in spans):
            found[-1] = Span(found[-1].start, whole.end)
        else:
            found.append(whole)
    found.extend(span for span in spans if not any(span.overlap(whole) for whole in found))
    return tuple(_passage(text, whole, marked) for whole in sorted(found))


def values(report: Report, finding: Finding, side: int) -> tuple[Value, ...]:
    """The values of one side that a finding is about, and those of the findings inside its passage."""
    inside = [item for item in report.findings if finding.fingerprint and item.parent == finding.fingerprint]
    wanted = dict.fromkeys(value for item in (finding, *inside) for value in item.values[side])
    text = report.documents[side].text
    surfaces: dict[str, str] = {}
    for fact in report.facts[side]:
        if fact.value in wanted and any(span.overlap(span_of(fact)) for span in finding.spans[side]):
            surface = text[fact.start : fact.end]
            # The dual of a noun is number and noun in one word.
            counted = f"{surface} {fact.unit_text}" if fact.unit_text and fact.unit_text not in surface else surface
            surfaces.setdefault(fact.value, counted)
    return tuple(Value(surfaces.get(value, ""), value) for value in wanted)


def _mark_of(finding: Finding) -> Mark:
    if finding.code.startswith("XC1"):
        return "only"
    return "different" if finding.code.startswith(("XC2", "XC3")) else ""


def _touched(statements: Sequence[Statement], spans: Iterable[Span]) -> list[Span]:
    """The whole of each statement that a span reaches into, in reading order."""
    found: set[Span] = set()
    for span in spans:
        first = bisect_right(statements, span.start, key=lambda statement: statement.end)
        last = bisect_left(statements, span.end, key=lambda statement: statement.start)
        found.update(whole for item in statements[first:last] if (whole := span_of(item)).overlap(span))
    return sorted(found)


def _passage(text: str, whole: Span, marked: Iterable[Marked]) -> tuple[Segment, ...]:
    pieces = segments(text, whole, marked)
    # A mark around everything says nothing.
    if all(piece.mark or not any(map(str.isalnum, piece.text)) for piece in pieces):
        return (Segment(text[whole.start : whole.end]),)
    return pieces
