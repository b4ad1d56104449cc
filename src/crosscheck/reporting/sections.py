"""What a written report says and in which order: its headlines, and its findings in sections."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from crosscheck.messages import message
from crosscheck.model import Finding

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["Section", "accepted_line", "coverage_line", "headlines", "percent", "sections", "verdict"]

PASSAGE_CODES = ("XC101", "XC102")
VALUE_CODE = "XC103"
WITHIN = "XC3"


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
    lines = [_headline(report, side) for side in (0, 1) if asked or report.only_in(report.labels[side])]
    for key, prefix in (("differences", "XC2"), ("totals", "XC3")):
        number = sum(finding.code.startswith(prefix) for finding in open_findings)
        if number:
            lines.append(message(key, n=number))
    return tuple(lines)


def coverage_line(report: Report, side: int) -> str:
    """How much of one report the other one says too."""
    share = percent(report.coverage[report.labels[side]])
    return message("coverage", percent=share, side=report.labels[side], other=report.labels[1 - side])


def percent(share: float) -> str:
    """A share in whole percent, rounded down, so that 100 % means all."""
    return f"{int(share * 100)}%"


def verdict(report: Report) -> str:
    """Whether the reports say the same, and how many findings decide that."""
    if not report.parity:
        return message("no-parity", n=len(report.failures))
    whole = not (report.options.select or report.options.ignore or report.findings)
    return message("parity") if whole else message("parity.partial")


def accepted_line(report: Report) -> str | None:
    """How many findings are not shown because they were accepted, None when none are."""
    number = sum(finding.accepted for finding in report.top_level)
    return message("accepted", n=number) if number else None


def sections(report: Report) -> tuple[Section, ...]:
    """The findings that are not accepted; empty sections are left out.

    What stands inside the passage of another finding is left out too, but for contradictions inside one report: they
    are no part of what the other report lacks.
    """
    source = report.options.source
    both = (0, 1)
    found = [
        Section(
            message("section.only", side=label, other=report.labels[1 - side], source=source),
            _open(report.only_in(label)),
            (side,),
            explained=False,
        )
        for side, label in enumerate(report.labels)
    ]
    for key, prefix in (("section.differs", "XC2"), ("section.within", WITHIN), ("section.notes", "XC0")):
        listed = _open(finding for finding in _listed(report, prefix) if finding.code.startswith(prefix))
        found.append(Section(message(key), listed, both, explained=True))
    return tuple(section for section in found if section.findings)


def _listed(report: Report, prefix: str) -> tuple[Finding, ...]:
    return report.findings if prefix == WITHIN else report.top_level


def _headline(report: Report, side: int) -> str:
    passages = sum(item.code in PASSAGE_CODES for item in _open(report.only_in(report.labels[side])))
    # Values count wherever they stand, for those inside a passage are what a reader looks for first.
    values = sum(item.code == VALUE_CODE and bool(item.spans[side]) for item in _open(report.findings))
    names = {"side": report.labels[side], "other": report.labels[1 - side]}
    accepted = any(item.accepted for item in report.only_in(report.labels[side]))
    if not passages and not values and not accepted:
        return message("headline.none", **names)
    counts = {"passages": message("passages", n=passages), "values": message("values", n=values)}
    return message("headline", source=report.options.source, **names, **counts)


def _open(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if not finding.accepted)
