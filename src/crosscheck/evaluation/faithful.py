"""What a report says of a faithful pair: everything it finds there is false, but for the translators' own errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from attrs import evolve

from crosscheck.codes import codes
from crosscheck.evaluation.figures import Count, Note
from crosscheck.evaluation.injection import Faulty, caught, noticed
from crosscheck.evaluation.lines import Copy
from crosscheck.model import Finding
from crosscheck.report import Report

__all__ = ["LEVELS", "false_findings", "fault_counts", "passes"]

LEVELS: Final = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""The values of `min_confidence` of the published curve."""
CONTEXT: Final = 30


def false_findings(report: Report, copy: Copy, folder: str) -> Iterator[Count | Note]:
    """Top-level findings of each code per 100 lines, both sides counted."""
    set_name = f"{folder} intact"
    lines = sum(len(side.lines) for side in copy.sides)
    found = Counter(finding.code for finding in report.top_level)
    for code in codes():
        yield Count(set_name, f"false {code} per 100 lines", "per 100", copy.name, (found[code], lines), "lower")
    for finding in report.top_level:
        yield Note(set_name, f"false {finding.code} per 100 lines", copy.name, described(report, finding))


def passes(report: Report, copy: Copy, folder: str) -> Iterator[Count]:
    """Whether there is parity with the default options, and at each level of `min_confidence`."""
    yield Count(f"{folder} intact", "documents at parity", "share", copy.name, (report.parity, 1))
    for level in LEVELS:
        options = evolve(report.options, min_confidence=level)
        parity = evolve(report, options=options).parity
        yield Count(_at(folder, level), "intact documents at parity", "share", copy.name, (parity, 1))


def fault_counts(report: Report, faulty: Faulty, folder: str) -> Iterator[Count | Note]:
    """Whether a planted fault was found, and down to which level of `min_confidence`."""
    kind, name = faulty.injector.kind, faulty.copy.name
    confidence = caught(report, faulty)
    yield Count(f"{folder} faults", f"{kind} recall", "share", name, (confidence > 0, 1))
    yield Count(f"{folder} faults", f"{kind} noticed by any code", "share", name, (noticed(report, faulty), 1))
    for level in LEVELS:
        yield Count(_at(folder, level), f"{kind} recall", "share", name, (confidence >= level, 1))
    if not confidence:
        text = report.documents[faulty.side].text
        start, end = faulty.place.start, faulty.place.end
        words = f"{text[max(0, start - CONTEXT) : start]}[{faulty.was} → {text[start:end]}]{text[end : end + CONTEXT]}"
        yield Note(f"{folder} faults", f"{kind} recall", name, words.replace("\n", " | "))


def described(report: Report, finding: Finding) -> str:
    """A finding in one line: its values, its confidence and its passages."""
    passages = [
        f"{label}: " + " … ".join(_passage(report, side, span.start, span.end) for span in finding.spans[side])
        for side, label in enumerate(report.labels)
        if finding.spans[side]
    ]
    values = " / ".join(",".join(side) for side in finding.values if side)
    return f"({finding.confidence:.2f}) {values} {' ∥ '.join(passages)}"


def _passage(report: Report, side: int, start: int, end: int) -> str:
    text = report.documents[side].text
    around = f"{text[max(0, start - CONTEXT) : start]}[{text[start:end]}]{text[end : end + CONTEXT]}"
    return around.replace("\n", " | ")


def _at(folder: str, level: float) -> str:
    return f"{folder} at min_confidence {level:.1f}"
