"""What the parts of the terminal report share: the room there is, the styles, and how passages are drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from attrs import frozen

from crosscheck.model import Relation, Severity
from crosscheck.reporting.bidi import Direction, direction
from crosscheck.reporting.layout import Line, Run, Style, block, inline, rule
from crosscheck.reporting.passages import Mark, Segment
from crosscheck.reporting.voice import runs

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["BRACKETS", "RELATIONS", "Page", "Styles"]

BRACKETS: Final[dict[Mark, tuple[str, str]]] = {"": ("", ""), "only": ("⟦", "⟧"), "different": ("⟪", "⟫")}
RELATIONS: Final[dict[Relation, str]] = {"equivalent": "=", "left-more": ">", "right-more": "<", "overlapping": "~"}


class Styles:
    """SGR parameters of what is set apart by its looks."""

    PLAIN: Final[Style] = ""
    STRONG: Final[Style] = "1"
    FAINT: Final[Style] = "2"
    ALONE: Final[Style] = "33"
    MARKS: Final[dict[Mark, Style]] = {"": "", "only": "1;33", "different": "1;31"}
    SEVERITIES: Final[dict[Severity, Style]] = {"error": "31", "warning": "33", "info": "36"}


@frozen
class Page:
    """A report and the room to write it into.

    Attributes:
        report: The report.
        width: How many columns there are.
        color: Whether styles are seen.
        directions: The way each of the two texts runs.
        own: The way that crosscheck's own sentences run.
    """

    report: Report
    width: int
    color: bool
    directions: tuple[Direction, Direction]
    own: Direction = "ltr"

    @classmethod
    def of(cls, report: Report, width: int, *, color: bool) -> Page:
        """The page for a report."""
        left, right = (direction(document.text) for document in report.documents)
        return cls(report, width, color, (left, right), runs(report))

    def sentence(self, text: str, style: Style = "", indent: int = 0) -> list[Line]:
        """A sentence of crosscheck's own, whatever may be quoted in it."""
        return self.runs(inline(text, style) if self.own == "ltr" else (Run(text, style),), indent)

    def runs(self, runs: Iterable[Run], indent: int = 0) -> list[Line]:
        """A line made of several runs."""
        return block(tuple(runs), self.width, color=self.color, towards=self.own, indent=indent)

    def passage(
        self, side: int, segments: Iterable[Segment], width: int, *, style: Style = "", indent: int = 0
    ) -> list[Line]:
        """A passage of one side, its marks in brackets."""
        runs = tuple(_run(segment, style) for segment in segments)
        return block(runs, width, color=self.color, towards=self.directions[side], indent=indent)

    def heading(self, text: str) -> list[Line]:
        """A heading with a rule under it and a blank line on each side."""
        return [Line(), *self.sentence(text, Styles.STRONG), rule(self.width, style=self.faint), Line()]

    @property
    def faint(self) -> Style:
        """The style of lines that only guide the eye."""
        return Styles.FAINT if self.color else Styles.PLAIN


def _run(segment: Segment, style: Style) -> Run:
    if not segment.mark:
        return Run(segment.text, style)
    opening, closing = BRACKETS[segment.mark]
    words = segment.text.strip()
    if not words:
        return Run(segment.text, style)
    before, _, after = segment.text.partition(words)
    return Run(f"{before}{opening}{words}{closing}{after}", Styles.MARKS[segment.mark])
