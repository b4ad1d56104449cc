"""The findings of a section on a terminal: how grave, what, where, and which values."""

from __future__ import annotations

from typing import Final

from crosscheck.model import Finding
from crosscheck.reporting.layout import Line, Run
from crosscheck.reporting.page import Page, Styles
from crosscheck.reporting.passages import passages, values
from crosscheck.reporting.sections import Section, about
from crosscheck.reporting.voice import say

__all__ = ["section_lines"]

INDENT: Final = 4


def section_lines(page: Page, section: Section) -> list[Line]:
    """The heading and the numbered findings."""
    lines = page.heading(section.title)
    for number, finding in enumerate(section.findings, 1):
        lines += [*([Line()] if number > 1 else []), *_finding(page, section, number, finding)]
    return lines


def _finding(page: Page, section: Section, number: int, finding: Finding) -> list[Line]:
    lines = _title(page, number, finding)
    if section.explained:
        lines += page.sentence(finding.message, indent=INDENT)
    for side in section.sides:
        found = passages(page.report, finding, side)
        if found and len(section.sides) > 1:
            lines += page.sentence(page.report.labels[side], Styles.FAINT, INDENT)
        for passage in found:
            lines += page.passage(side, passage, page.width, indent=INDENT)
        if not section.explained:
            lines += _values(page, finding, side)
    return lines


def _title(page: Page, number: int, finding: Finding) -> list[Line]:
    severity = Run(f"{say(page.report, f'severity.{finding.severity}')} ", Styles.SEVERITIES[finding.severity])
    return page.runs((Run(f"{number:>2}. ", Styles.FAINT), severity, Run(about(page.report, finding), Styles.FAINT)))


def _values(page: Page, finding: Finding, side: int) -> list[Line]:
    runs = [Run(f"{say(page.report, 'finding.values')}: ", Styles.FAINT)]
    for value in values(page.report, finding, side):
        if len(runs) > 1:
            runs.append(Run(" · ", Styles.FAINT))
        if value.surface not in ("", value.canonical):
            runs += [Run(value.surface, isolate=True), Run(" = ", Styles.FAINT)]
        runs.append(Run(value.canonical, isolate=True))
    return page.runs(runs, INDENT) if len(runs) > 1 else []
