"""Two texts, analysed and aligned, as the checks look at them."""

from __future__ import annotations

from crosscheck import compare, engine
from crosscheck.checks import Comparison
from crosscheck.model import Document
from crosscheck.report import Report

__all__ = ["comparison_of", "comparison_on"]


def comparison_of(fr: str, ar: str) -> Comparison:
    """A French and an Arabic text side by side."""
    return comparison_on(compare(Document(fr, "fr"), Document(ar, "ar")))


def comparison_on(report: Report) -> Comparison:
    """What the checks of a report on two languages saw."""
    aligner = engine.aligner(*report.labels)
    found = aligner.align(report.analyses, report.facts)
    known = report.labels, aligner.languages, report.analyses, report.facts, found.links, found.absence
    return Comparison(*known, found.wordwise)
