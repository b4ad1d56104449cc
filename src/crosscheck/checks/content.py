"""What is said of a finding beside its code: what kind of thing is missing, and if it follows from what is there."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from crosscheck.checks.base import Comparison
from crosscheck.checks.inferable import WEIGHT, inferable
from crosscheck.checks.topics import topics_of
from crosscheck.model import Finding

__all__ = ["with_content"]

PASSAGES: Final = frozenset({"XC101", "XC102"})
VALUE: Final = "XC103"
DIGITS: Final = 4


def with_content(comparison: Comparison, finding: Finding) -> Finding:
    """The finding with its topics, and with half of its confidence where what is missing can be inferred."""
    if finding.code not in PASSAGES | {VALUE}:
        return finding
    side = 0 if finding.spans[0] else 1
    spans = finding.spans[side]
    topics = topics_of(comparison, side, spans) if finding.code in PASSAGES else ()
    if not inferable(comparison, side, spans):
        return evolve(finding, topics=topics)
    return evolve(finding, topics=topics, inferable=True, confidence=round(finding.confidence * WEIGHT, DIGITS))
