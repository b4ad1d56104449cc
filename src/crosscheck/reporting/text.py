"""The report for a terminal: what there is to find, both texts side by side, then finding by finding."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from crosscheck.reporting.base import ReportFormat
from crosscheck.reporting.layout import Line, Run
from crosscheck.reporting.page import Page, Styles
from crosscheck.reporting.sections import accepted_line, coverage_line, headlines, sections, verdict
from crosscheck.reporting.text_findings import section_lines
from crosscheck.reporting.text_sides import side_by_side
from crosscheck.reporting.voice import say_of

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["FORMAT", "render"]

DEFAULT_WIDTH: Final = 100
WIDEST: Final = 140
NARROWEST: Final = 20

BAR_WIDTH: Final = 20
BAR_FROM: Final = 80


def render(report: Report, *, width: int | None = None, color: bool = False) -> str:
    """The report as lines of at most `width` columns.

    Args:
        report: The report.
        width: How many columns there are, at least 20; the terminal's by default, and 100 where there is none.
        color: Whether to use SGR escape sequences.
    """
    if width is None:
        width = min(shutil.get_terminal_size((DEFAULT_WIDTH, 0)).columns, WIDEST)
    page = Page.of(report, max(width, NARROWEST), color=color)
    lines = [*_top(page), *side_by_side(page)]
    for section in sections(report):
        lines += section_lines(page, section)
    accepted = accepted_line(report)
    if accepted:
        lines += [Line(), *page.sentence(accepted, Styles.FAINT)]
    return "".join(f"{line.text}\n" for line in lines)


def _top(page: Page) -> list[Line]:
    report = page.report
    lines = page.sentence(say_of(report, "title", 0), Styles.STRONG)
    for label, document in zip(report.labels, report.documents, strict=True):
        lines += page.sentence(f"{label}: {document.name}", Styles.FAINT)
        for note in document.notes:
            lines += page.sentence(note, Styles.FAINT, indent=len(label) + 2)
    lines.append(Line())
    for headline in headlines(report):
        lines += page.sentence(headline, Styles.STRONG)
    lines.append(Line())
    for side in (0, 1):
        lines += _coverage(page, side)
    return [*lines, Line(), *page.sentence(verdict(report), Styles.SEVERITIES["info" if report.parity else "error"])]


def _coverage(page: Page, side: int) -> list[Line]:
    text = coverage_line(page.report, side)
    if page.width < BAR_FROM:
        return page.sentence(text)
    full = int(page.report.coverage[page.report.labels[side]] * BAR_WIDTH)
    bar = "█" * full + "░" * (BAR_WIDTH - full)
    return page.runs((Run(bar, Styles.SEVERITIES["info"]), Run(f"  {text}")))


FORMAT: Final = ReportFormat("text", (".txt", ".text"), lambda report: render(report, width=DEFAULT_WIDTH))
