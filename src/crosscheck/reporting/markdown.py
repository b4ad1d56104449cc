"""The report as GitHub-flavoured Markdown.

Passages stand in HTML blocks, because a Markdown table cannot say that a cell runs right to left, and because
escaped text in an HTML block stays what it is: there is no line in it at which Markdown could begin again.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from attrs import frozen

from crosscheck.model import Document, Finding
from crosscheck.reporting.base import ReportFormat
from crosscheck.reporting.bidi import direction, foreign, visible
from crosscheck.reporting.page import BRACKETS, RELATIONS
from crosscheck.reporting.passages import Segment, passages, values
from crosscheck.reporting.rows import Cell, Row, rows
from crosscheck.reporting.sections import (
    SEPARATOR,
    Section,
    about,
    accepted_line,
    coverage_line,
    headlines,
    legend,
    sections,
    verdict,
)
from crosscheck.reporting.voice import name, runs, say, say_of

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["FORMAT", "escape", "render"]

# What Markdown may take for its own inside a line; the rest of its signs count only at the beginning of one.
SPECIAL: Final = re.compile(r"[\\`*_{}\[\]<>|~$#!@]")
LEADING: Final = re.compile(r"^([0-9]*)([-+.)])(?=[-+]*(?: |$))")


@frozen
class _Sheet:
    """A report with the HTML attributes of the text on each side, which take a look at the whole text to find."""

    report: Report
    attributes: tuple[str, str]


def render(report: Report) -> str:
    """The report as Markdown."""
    left, right = (_attributes(document) for document in report.documents)
    sheet = _Sheet(report, (left, right))
    parts = [*_top(report), *_side_by_side(sheet)]
    for section in sections(report):
        parts += [f"## {escape(section.title)}"]
        for number, finding in enumerate(section.findings, 1):
            parts += _finding(sheet, section, number, finding)
    accepted = accepted_line(report)
    if accepted:
        parts.append(f"*{escape(accepted)}*")
    if runs(report) == "rtl":
        parts = [f'<div dir="rtl" lang="{report.options.lang}">', *parts, "</div>"]
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Text as it stands inside a line of Markdown, or at its beginning."""
    line = " ".join(visible(text).replace("&", "&amp;").split())
    return LEADING.sub(r"\1\\\2", SPECIAL.sub(r"\\\g<0>", line))


def _top(report: Report) -> list[str]:
    names = "\n".join(
        f"- {escape(label)}: {_sentence(document.name)}"
        for label, document in zip(report.labels, report.documents, strict=True)
    )
    notes = [f"- {_sentence(note)}" for document in report.documents for note in document.notes]
    found = "\n".join(f"- **{escape(line)}**" for line in headlines(report))
    shares = "\n".join(f"- {escape(coverage_line(report, side))}" for side in (0, 1))
    return [
        f"# {escape(say_of(report, 'title', 0))}",
        "\n".join([names, *notes]),
        found,
        shares,
        f"**{escape(verdict(report))}**",
    ]


def _side_by_side(sheet: _Sheet) -> list[str]:
    report = sheet.report
    names = (html.escape(name(report, side)) for side in (0, 1))
    head = "<th></th>".join(f'<th width="50%">{called}</th>' for called in names)
    body = (_row(sheet, row) for row in rows(sheet.report))
    # Left and right stay where they are, and the signs keep their direction, whatever way the sentences run.
    table = [
        '<table dir="ltr">' if runs(report) == "rtl" else "<table>",
        f"<thead><tr>{head}</tr></thead>",
        "<tbody>",
        *body,
        "</tbody>",
        "</table>",
    ]
    signs = SEPARATOR.join(f"{_sign(report, sign)} {escape(words)}" for sign, words in legend(report))
    told = f"{signs}<br>\n{escape(say(report, 'legend.marks'))}"
    return [f"## {escape(say(report, 'side-by-side'))}", told, "\n".join(table)]


def _sign(report: Report, sign: str) -> str:
    return f'<span dir="ltr">{escape(sign)}</span>' if runs(report) == "rtl" else escape(sign)


def _row(sheet: _Sheet, row: Row) -> str:
    sign = html.escape(RELATIONS[row.link.relation]) if row.link else ""
    left, right = (_cell(cell, sheet.attributes[side]) for side, cell in enumerate(row.cells))
    return f"<tr>{left}<td>{sign}</td>{right}</tr>"


def _cell(cell: Cell, attributes: str) -> str:
    words = _marked(cell.segments)
    return f'<td valign="top"{attributes}>{f"<b>{words}</b>" if cell.heading and words else words}</td>'


def _finding(sheet: _Sheet, section: Section, number: int, finding: Finding) -> list[str]:
    severity = say(sheet.report, f"severity.{finding.severity}")
    parts = [f"**{number}.** {escape(f'{severity} · {about(sheet.report, finding)}')}"]
    if section.explained:
        parts.append(_sentence(finding.message))
    for side in section.sides:
        quoted = passages(sheet.report, finding, side)
        parts.extend(f"<blockquote{sheet.attributes[side]}>{_marked(passage)}</blockquote>" for passage in quoted)
        named = [] if section.explained else _values(sheet.report, finding, side)
        if named:
            parts.append(f"{escape(say(sheet.report, 'finding.values'))}: {' · '.join(named)}")
    return parts


def _values(report: Report, finding: Finding, side: int) -> list[str]:
    found = values(report, finding, side)
    return [" = ".join(_span(text) for text in dict.fromkeys((item.surface, item.canonical)) if text) for item in found]


def _attributes(document: Document) -> str:
    language = f' lang="{html.escape(document.language)}"' if document.language else ""
    return f' dir="{direction(document.text)}"{language}'


def _marked(segments: Iterable[Segment]) -> str:
    """A passage as HTML on one line, its marks in brackets."""
    pieces = []
    for segment in segments:
        opening, closing = BRACKETS[segment.mark]
        words = html.escape(visible(segment.text), quote=False)
        pieces.append(f"<mark>{opening}{words}{closing}</mark>" if segment.mark else words)
    return "".join(pieces).strip()


def _sentence(text: str) -> str:
    """A sentence that runs left to right, with what runs the other way set apart."""
    return "".join(_span(piece) if against else _keeping_edges(piece) for piece, against in foreign(visible(text)))


def _span(text: str) -> str:
    return f'<span dir="auto">{escape(text)}</span>'


def _keeping_edges(text: str) -> str:
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{' ' * bool(before)}{escape(text)}{' ' * bool(after)}"


FORMAT: Final = ReportFormat("markdown", (".md", ".markdown"), render)
