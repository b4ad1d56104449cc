"""What a written report says and in which order: its headlines, and its findings in sections."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from crosscheck.model import Finding
from crosscheck.reporting.headline import headline
from crosscheck.reporting.voice import listed, say, say_of, topic_name

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = [
    "SEPARATOR",
    "Section",
    "about",
    "accepted_line",
    "coverage_line",
    "headlines",
    "legend",
    "percent",
    "sections",
    "verdict",
]

PASSAGE_CODES = ("XC101", "XC102")
VALUE_CODE = "XC103"
WITHIN = "XC3"
SEPARATOR = " · "


@frozen
class Section:
    """A heading and the findings under it.

    Attributes:
        title: The heading.
        findings: The findings in reading order.
        sides: The sides whose passages are shown.
        explained: True where the heading does not say all, and the message of each finding is shown.
    """

    title: str
    findings: tuple[Finding, ...]
    sides: tuple[int, ...]
    explained: bool


def headlines(report: Report) -> tuple[str, ...]:
    """What there is to find, one line for each side and one for each kind of contradiction."""
    open_findings = _open(report.findings)
    asked = all(report.options.selects(code) for code in (*PASSAGE_CODES, VALUE_CODE))
    lines = [headline(report, side) for side in (0, 1) if asked or report.only_in(report.labels[side])]
    for key, prefix in (("differences", "XC2"), ("totals", "XC3")):
        number = sum(finding.code.startswith(prefix) for finding in open_findings)
        if number:
            lines.append(say(report, key, n=number))
    return tuple(lines)


def coverage_line(report: Report, side: int) -> str:
    """How much of one report the other one says too."""
    share = percent(report.coverage[report.labels[side]])
    return say_of(report, "coverage", side, percent=share)


def about(report: Report, finding: Finding) -> str:
    """Code, rule, confidence and topics of a finding, on one line."""
    parts = [finding.code, finding.rule, percent(finding.confidence)]
    if finding.topics:
        names = (topic_name(report, topic, 1) for topic in finding.topics)
        parts.append(say(report, "finding.about", topics=listed(report, list(names))))
    if finding.inferable:
        parts.append(say(report, "finding.inferable"))
    return SEPARATOR.join(parts)


def legend(report: Report) -> tuple[tuple[str, str], ...]:
    """The signs between the texts side by side and what they mean."""
    parts = (item.partition(" ") for item in say(report, "legend").split(SEPARATOR))
    return tuple((sign, words) for sign, _, words in parts)


def percent(share: float) -> str:
    """A share in whole percent, rounded down, so that 100 % means all."""
    return f"{int(share * 100)}%"


def verdict(report: Report) -> str:
    """Whether the reports say the same, and how many findings decide that."""
    if not report.parity:
        return say(report, "no-parity", n=len(report.failures))
    whole = not (report.options.select or report.options.ignore or report.findings)
    return say(report, "parity" if whole else "parity.partial")


def accepted_line(report: Report) -> str | None:
    """How many findings are not shown because they were accepted, None when none are."""
    number = sum(finding.accepted for finding in report.top_level)
    return say(report, "accepted", n=number) if number else None


def sections(report: Report) -> tuple[Section, ...]:
    """The findings that are not accepted; empty sections are left out.

    What stands inside the passage of another finding is left out too, but for contradictions inside one report: they
    are no part of what the other report lacks.
    """
    both = (0, 1)
    found = [
        Section(
            say_of(report, "section.only", side),
            _open(report.only_in(label)),
            (side,),
            explained=False,
        )
        for side, label in enumerate(report.labels)
    ]
    for key, prefix in (("section.differs", "XC2"), ("section.within", WITHIN), ("section.notes", "XC0")):
        listed = _open(finding for finding in _listed(report, prefix) if finding.code.startswith(prefix))
        found.append(Section(say(report, key), listed, both, explained=True))
    return tuple(section for section in found if section.findings)


def _listed(report: Report, prefix: str) -> tuple[Finding, ...]:
    return report.findings if prefix == WITHIN else report.top_level


def _open(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if not finding.accepted)
