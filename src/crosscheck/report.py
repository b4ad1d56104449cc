"""The result of a comparison as a value: its views, and doors to the formats it can be written in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import field, frozen

from crosscheck.config import Options
from crosscheck.errors import OptionError
from crosscheck.model import BODY, Analysis, Document, Fact, Finding, Link, Relation, Span, Statement

__all__ = ["Report"]


@frozen
class Report:
    """What crosscheck found out about two reports.

    A pair of things is a tuple `(left, right)`; `labels` says which side is which.

    Attributes:
        labels: The names of the two sides, such as `("fr", "ar")`.
        analyses: The sentences, statements and tokens of each document.
        facts: The values that each document states.
        links: The statements that say the same, in the order of the left report.
        findings: The selected findings in reading order, the accepted ones among them.
        options: The options of the comparison.
        data: Digest of the learned data that was used.
        version: The version of crosscheck that was used.
        encoder: What placed the statements of both reports in one space: `builtin`, `none`, or a model's name.
    """

    labels: tuple[str, str]
    analyses: tuple[Analysis, Analysis] = field(repr=False)
    facts: tuple[tuple[Fact, ...], tuple[Fact, ...]] = field(default=((), ()), repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)
    findings: tuple[Finding, ...] = ()
    options: Options = field(factory=Options, repr=False)
    data: str = ""
    version: str = ""
    encoder: str = ""

    @property
    def documents(self) -> tuple[Document, Document]:
        """The two documents."""
        return self.analyses[0].document, self.analyses[1].document

    @property
    def statements(self) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
        """The statements of each document."""
        return self.analyses[0].statements, self.analyses[1].statements

    @property
    def top_level(self) -> tuple[Finding, ...]:
        """The findings that don't stand inside the passage of another finding of this report."""
        known = {finding.fingerprint for finding in self.findings}
        return tuple(finding for finding in self.findings if finding.parent is None or finding.parent not in known)

    @property
    def discrepancies(self) -> tuple[Finding, ...]:
        """Where the reports disagree."""
        return tuple(finding for finding in self.findings if finding.code.startswith("XC2"))

    @property
    def failures(self) -> tuple[Finding, ...]:
        """The findings that stand against parity; there is parity when there are none."""
        return tuple(finding for finding in self.top_level if _decides(finding, self.options))

    @property
    def parity(self) -> bool:
        """True when nothing that counts tells the reports apart."""
        return not self.failures

    @property
    def coverage(self) -> dict[str, float]:
        """For each side the share of its body that the other report says too, in word characters."""
        return {label: _coverage(self, side) for side, label in enumerate(self.labels)}

    @property
    def summary(self) -> dict[str, Any]:
        """Coverage, the number of findings in all and of each code, and parity."""
        codes = Counter(finding.code for finding in self.findings)
        counts = {"top_level": len(self.top_level), "total": len(self.findings), **dict(sorted(codes.items()))}
        return {"coverage": self.coverage, "counts": counts, "parity": self.parity}

    def side(self, label: str) -> int:
        """0 for the label of the left report, 1 for that of the right one.

        Raises:
            OptionError: Neither side has this label.
        """
        if label not in self.labels:
            raise OptionError(f"no report is called {label!r}", hint="they are " + " and ".join(self.labels))
        return self.labels.index(label)

    def only_in(self, label: str) -> tuple[Finding, ...]:
        """What only one report says: its statements, details and values that the other one does not have."""
        side = self.side(label)
        return tuple(item for item in self.top_level if item.code.startswith("XC1") and item.spans[side])

    def relation(self, link: Link) -> str:
        """The relation of a link with the label of the side that says more, such as `fr-more`."""
        names: dict[Relation, str] = dict(
            zip(("left-more", "right-more"), (f"{label}-more" for label in self.labels), strict=True)
        )
        return names.get(link.relation, link.relation)

    def to_json(self) -> str:
        """The report as JSON of the schema `crosscheck.report/1`."""
        return str(self.render("json"))

    def to_markdown(self) -> str:
        """The report as GitHub-flavoured Markdown."""
        return str(self.render("markdown"))

    def to_text(self, width: int | None = None, color: bool = False) -> str:
        """The report for a terminal, with the texts side by side.

        Args:
            width: How many columns it may take; the terminal's by default, and 100 where there is none.
            color: True to use SGR escape sequences.
        """
        from crosscheck.reporting.text import render  # nothing is written unless asked for

        return render(self, width=width, color=color)

    def render(self, name: str) -> str | bytes:
        """The report in the format of this name.

        Raises:
            OptionError: There is no such format.
        """
        from crosscheck.reporting import format_named  # nothing is written unless asked for

        return format_named(name).write(self)

    def write(self, path: str | PathLike[str], format: str | None = None) -> None:
        """Writes the report to a file, in the format that is named or that the suffix of the file tells.

        Raises:
            OptionError: No format has that name or suffix, or the file cannot be written.
        """
        from crosscheck.reporting import format_for, format_named  # nothing is written unless asked for

        file = Path(path)
        content = (format_for(file) if format is None else format_named(format)).write(self)
        try:
            file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
        except OSError as error:
            raise OptionError(f"cannot be written: {error.strerror}", name=str(file)) from error

    def __str__(self) -> str:
        return self.to_text()


def _decides(finding: Finding, options: Options) -> bool:
    """True when a top-level finding stands against parity; the exit status and `assert_parity` rest on this."""
    # A faithful translation keeps a wrong total, so what is wrong inside one report counts only on demand.
    wanted = options.names(finding.code) if finding.code.startswith("XC3") else options.selects(finding.code)
    grave = finding.severity == "error" or (finding.severity == "warning" and options.fail_on == "warning")
    return not finding.accepted and wanted and grave and finding.confidence >= options.min_confidence


def _coverage(report: Report, side: int) -> float:
    analysis = report.analyses[side]
    linked = {name for link in report.links for name in (link.left, link.right)[side]}
    details = _mask(analysis.document, (span for link in report.links for span in link.details[side]))
    total = covered = 0
    for statement in analysis.statements:
        if statement.role == BODY:
            places = _word_characters(analysis, statement)
            total += len(places)
            covered += sum(not details[place] for place in places) if statement.id in linked else 0
    return covered / total if total else 1.0


def _mask(document: Document, spans: Iterable[Span]) -> bytearray:
    """One byte for each code point of the text: 1 inside the spans."""
    mask = bytearray(len(document.text))
    for span in spans:
        mask[span.start : span.end] = b"\1" * len(span)
    return mask


def _word_characters(analysis: Analysis, statement: Statement) -> list[int]:
    """Where the letters and digits of a statement's words and numbers stand."""
    text = analysis.document.text
    return [
        place
        for token in analysis.tokens_in(statement.start, statement.end)
        if token.kind in ("word", "number")
        for place in range(token.start, token.end)
        if text[place].isalnum()
    ]
