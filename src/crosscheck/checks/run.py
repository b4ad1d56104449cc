"""Runs the checks and turns what they find into findings: severity, sentence, fingerprint, parent, order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from itertools import chain

from attrs import evolve

from crosscheck.checks.base import Check, Comparison, Draft, Place
from crosscheck.checks.content import with_content
from crosscheck.config import Options
from crosscheck.messages import message
from crosscheck.model import Finding, Span
from crosscheck.registry import discover

__all__ = ["checks", "run_checks"]

FAMILY = len("XC1")
VALUES = frozenset({"XC103"})
DIFFERENCES = ("XC201", "XC202", "XC203")


@cache
def checks() -> tuple[Check, ...]:
    """All registered checks in the order of their codes."""
    return tuple(sorted(discover("crosscheck.checks", "CHECK"), key=lambda check: check.code))


def run_checks(comparison: Comparison, options: Options) -> tuple[Finding, ...]:
    """All selected findings in reading order: of the left report, then where the right one has what is missing."""
    drafts = ((check, draft) for check in checks() for draft in check.find(comparison))
    found = [(with_content(comparison, _finding(check, draft, options)), draft.cause) for check, draft in drafts]
    found.sort(key=lambda pair: _place(pair[0]))
    named = list(_fingerprinted(comparison, (finding for finding, _ in found)))
    return tuple(_selected(_with_parents(named, [cause for _, cause in found]), options))


def _finding(check: Check, draft: Draft, options: Options) -> Finding:
    sentence = message(draft.key or check.code, source=options.source, language=options.lang, **draft.words)
    return Finding(
        code=check.code,
        rule=check.rule,
        severity=draft.severity or options.level(check.code, check.severity),
        confidence=round(min(1.0, max(0.0, draft.confidence)), 4),
        message=sentence,
        spans=draft.spans,
        anchors=draft.anchors,
        values=draft.values,
    )


def _place(finding: Finding) -> tuple[int, int, int, str]:
    left, right = (min((span.start for span in spans), default=None) for spans in finding.spans)
    first = left if left is not None else finding.anchors[0] if finding.anchors[0] is not None else 0
    longest = max((len(span) for spans in finding.spans for span in spans), default=0)
    return first, right if right is not None else 0, -longest, finding.code


def _fingerprinted(comparison: Comparison, findings: Iterable[Finding]) -> Iterator[Finding]:
    seen: Counter[str] = Counter()
    for finding in findings:
        key = "|".join((finding.code[:FAMILY], *_passages(comparison, finding), *map(",".join, finding.values)))
        seen[key] += 1
        digest = sha256(f"{key}|{seen[key]}".encode()).hexdigest()
        yield evolve(finding, fingerprint=digest[:16])


def _passages(comparison: Comparison, finding: Finding) -> Iterator[str]:
    """For each side its label and the folded words of the sentences that the finding's spans touch."""
    for label, analysis, spans in zip(comparison.labels, comparison.analyses, finding.spans, strict=True):
        touched = [s for s in analysis.sentences if any(s.overlap(span) for span in spans)]
        words = (
            token.norm
            for sentence in touched
            for token in analysis.tokens_in(sentence.start, sentence.end)
            if token.kind != "mark"
        )
        yield f"{label}:{' '.join(words)}" if touched else ""


def _with_parents(findings: list[Finding], causes: list[Place | None]) -> list[Finding]:
    """Names for each finding the one whose passage holds it, else the one that explains it."""
    parents = {finding.fingerprint: _parent(finding, findings) for finding in findings}
    for finding, cause in zip(findings, causes, strict=True):
        if parents[finding.fingerprint] is None:
            reason = _explanation(finding, cause, findings)
            if finding.fingerprint not in _line(reason, parents):
                parents[finding.fingerprint] = reason
    return [evolve(finding, parent=parents[finding.fingerprint]) for finding in findings]


def _line(name: str | None, parents: Mapping[str, str | None]) -> Iterator[str]:
    """A finding and all that it stands under, by fingerprint."""
    while name is not None:
        yield name
        name = parents[name]


def _explanation(finding: Finding, cause: Place | None, findings: list[Finding]) -> str | None:
    """The finding of the same code at the place that a check named, else one on what both tell of a missing value."""
    alike = (other for other in findings if cause and other.code == finding.code and cause[1] in other.spans[cause[0]])
    differing = (other for other in findings if finding.code in VALUES and _differs_there(other, finding))
    return next((other.fingerprint for other in chain(alike, differing) if other is not finding), None)


def _differs_there(other: Finding, finding: Finding) -> bool:
    """Whether a finding says of a part of the same passage that the other report has something else there."""
    shared = zip(other.spans, finding.spans, strict=True)
    return other.code.startswith(DIFFERENCES) and any(a.overlap(b) for one, two in shared for a in one for b in two)


def _parent(finding: Finding, findings: list[Finding]) -> str | None:
    """The smallest larger finding that holds all spans, or that holds the first where several hold one each."""
    larger = [other for other in findings if other is not finding and _extent(other) > _extent(finding)]
    if finding.code not in VALUES:  # a value is no passage that anything else could stand in
        larger = [other for other in larger if other.code not in VALUES]
    spans = [(side, span) for side in (0, 1) for span in finding.spans[side]]
    holders = [[other for other in larger if _inside(span, other.spans[side])] for side, span in spans]
    if not holders or not all(holders):
        return None
    whole = [other for other in holders[0] if all(other in group for group in holders)]
    return min(whole or holders[0], key=_extent).fingerprint


def _inside(span: Span, holders: Iterable[Span]) -> bool:
    return any(span in holder for holder in holders)


def _extent(finding: Finding) -> int:
    return sum(len(span) for spans in finding.spans for span in spans)


def _selected(findings: list[Finding], options: Options) -> Iterator[Finding]:
    """What was selected; a child goes when no passage that holds it stays, unless its own code was named."""
    known = {finding.fingerprint: finding for finding in findings}

    @cache
    def holder(name: str) -> str | None:
        """The nearest finding around a finding that stays."""
        parent = known[name].parent
        return parent if parent is None or stays(parent) else holder(parent)

    @cache
    def stays(name: str) -> bool:
        finding = known[name]
        inside = finding.parent is not None
        return options.selects(finding.code) and (not inside or options.names(finding.code) or holder(name) is not None)

    for finding in findings:
        if stays(finding.fingerprint):
            yield evolve(finding, parent=holder(finding.fingerprint))
