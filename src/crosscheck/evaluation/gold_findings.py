"""Findings against gold: which of the expected ones are there, and which ones nobody expected.

A finding and an entry of the gold match when they are of one family of codes, stand on the same side, and overlap by
half. Passages that only one report has (XC101, XC102) may be cut differently: an entry is found when the findings hold
half of its word characters, and a finding is right when the gold holds half of its own. Values (XC103) match by a
mention they share. All others match one to one, by half of the shorter passage on every side that the gold names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from crosscheck.evaluation.gold import Discrepancy, Gold
from crosscheck.evaluation.scores import covered, missing_spans
from crosscheck.model import Finding, Span
from crosscheck.report import Report

__all__ = ["FAMILIES", "Verdict", "disturbed", "verdicts"]

HALF: Final = 0.5
PASSAGES: Final = ("XC101", "XC102")
VALUES: Final = "XC103"
INSIDE: Final = "XC3"
FAMILIES: Final = ("XC2", INSIDE)


@frozen
class Verdict:
    """What became of one expected or reported thing.

    Attributes:
        code: The code of the entry of the gold, or of the finding where the gold has none.
        outcome: `right`, `wrong` (found and not expected) or `left out` (expected and not found).
        side: The side that it stands on.
        span: Where.
    """

    code: str
    outcome: str
    side: int
    span: Span


def verdicts(report: Report, gold: Gold) -> Iterator[Verdict]:
    """One verdict for every required entry of the gold, and one for every finding that the gold does not know."""
    yield from _passages(report, gold)
    yield from _values(report, gold)
    for family in FAMILIES:
        yield from _discrepancies(report, gold, family)


def disturbed(report: Report, entry: Discrepancy) -> bool:
    """Whether a finding stands where two reports only seem to disagree."""
    family = entry.code[: len(FAMILIES[0])]
    found = [finding for finding in report.findings if finding.code.startswith(family)]
    if family == INSIDE:  # such a finding stands in one report, also where both have the numbers
        return any(_overlaps_on(report, finding, side, span) for finding in found for side, span in _named(entry))
    return any(_meets(report, finding, entry) for finding in found)


def _passages(report: Report, gold: Gold) -> Iterator[Verdict]:
    for only in gold.only:
        if not only.optional:
            text = report.documents[only.side].text
            found = covered(only.span, missing_spans(report, only.side), text) >= HALF
            yield Verdict(only.code, "right" if found else "left out", only.side, only.span)
    for side in (0, 1):
        known = [only.span for only in gold.only if only.side == side]
        for finding in report.findings:
            for span in finding.spans[side] if finding.code in PASSAGES else ():
                if covered(span, known, report.documents[side].text) < HALF:
                    yield Verdict(finding.code, "wrong", side, span)


def _values(report: Report, gold: Gold) -> Iterator[Verdict]:
    found = [finding for finding in report.findings if finding.code == VALUES]
    for fact in gold.facts_only:
        if not fact.optional:
            told = any(span.overlap(fact.span) for finding in found for span in finding.spans[fact.side])
            yield Verdict(VALUES, "right" if told else "left out", fact.side, fact.span)
    for finding in found:
        for side, spans in enumerate(finding.spans):
            known = [fact.span for fact in gold.facts_only if fact.side == side]
            if spans and not any(span.overlap(other) for span in spans for other in known):
                yield Verdict(VALUES, "wrong", side, spans[0])


def _discrepancies(report: Report, gold: Gold, family: str) -> Iterator[Verdict]:
    findings = [finding for finding in report.findings if finding.code.startswith(family)]
    entries = sorted(
        (entry for entry in gold.discrepancies if entry.code.startswith(family)), key=lambda entry: entry.optional
    )
    fits = [[i for i, finding in enumerate(findings) if _meets(report, finding, entry)] for entry in entries]
    matched = _matched(fits)
    for number, entry in enumerate(entries):
        if not entry.optional:
            outcome = "right" if number in matched else "left out"
            yield Verdict(entry.code, outcome, *_place(entry.spans))
    for index, finding in enumerate(findings):
        if index not in matched.values():
            yield Verdict(finding.code, "wrong", *_place([spans[0] if spans else None for spans in finding.spans]))


def _matched(fits: Sequence[Sequence[int]]) -> dict[int, int]:
    """As many of the entries as possible, each with a finding of its own (Kuhn's augmenting paths)."""
    owner: dict[int, int] = {}

    def place(entry: int, tried: set[int]) -> bool:
        for finding in fits[entry]:
            if finding not in tried:
                tried.add(finding)
                if finding not in owner or place(owner[finding], tried):
                    owner[finding] = entry
                    return True
        return False

    for entry in range(len(fits)):
        place(entry, set())
    return {entry: finding for finding, entry in owner.items()}


def _place(spans: Iterable[Span | None]) -> tuple[int, Span]:
    return next((side, span) for side, span in enumerate(spans) if span is not None)


def _meets(report: Report, finding: Finding, entry: Discrepancy) -> bool:
    """Whether a finding stands where the entry does, on every side that the entry names."""
    return all(_overlaps_on(report, finding, side, span) for side, span in _named(entry))


def _named(entry: Discrepancy) -> list[tuple[int, Span]]:
    return [(side, span) for side, span in enumerate(entry.spans) if span is not None]


def _overlaps_on(report: Report, finding: Finding, side: int, span: Span) -> bool:
    return _overlaps(report.documents[side].text, span, finding.spans[side])


def _overlaps(text: str, passage: Span, spans: Sequence[Span]) -> bool:
    """Whether a passage and some spans share half of the word characters of the shorter of the two."""
    if not spans:
        return False
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return covered(passage, spans, text) >= HALF or covered(whole, (passage,), text) >= HALF
