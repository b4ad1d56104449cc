"""Lines of a given width on a terminal: wrapping, alignment, colours and columns.

A line counts the columns that it takes, not its characters, and nothing that comes from a document reaches it but
through `visible`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from attrs import evolve, field, frozen

from crosscheck.reporting.bidi import (
    FSI,
    LRI,
    RLI,
    Direction,
    clusters,
    display_width,
    foreign,
    has_foreign,
    isolated,
    visible,
)

__all__ = ["Line", "Run", "Style", "block", "columns", "inline", "pushed", "rule"]

Style = str
"""SGR parameters, such as `1;4`; empty for plain text."""

SGR_END: Final = "\x1b[0m"
MARK_WIDTH: Final = 3


@frozen
class Run:
    """A stretch of text in one style.

    Attributes:
        text: Any text; it is made visible here.
        style: How it looks where colours are wanted.
        isolate: True when it may run against the text around it.
    """

    text: str = field(converter=visible)
    style: Style = ""
    isolate: bool = False


@frozen
class Line:
    """A rendered line and the columns it takes."""

    text: str = ""
    width: int = 0


@frozen
class _Piece:
    """What is not torn apart, with the number of the run that it comes from."""

    text: str
    width: int
    run: int


def inline(text: str, style: Style = "") -> tuple[Run, ...]:
    """Runs of a sentence that runs left to right, with what runs the other way set apart."""
    return tuple(Run(piece, style, isolate) for piece, isolate in foreign(visible(text)))


def block(runs: Sequence[Run], width: int, *, color: bool, towards: Direction = "ltr", indent: int = 0) -> list[Line]:
    """Lines of at most `width` columns, at the right edge where the text runs right to left.

    Args:
        runs: The text.
        width: How many columns there are, the indent included.
        color: Whether styles are seen.
        towards: The way the text runs.
        indent: How many columns stay free on the side where the text begins.
    """
    inner = width - indent
    lines = [_render(line, runs, color=color, towards=towards) for line in _wrap(_pieces(runs), inner)]
    if towards == "rtl":
        return [pushed(line, inner) for line in lines]
    return [pushed(line, line.width + indent) for line in lines]


def columns(left: Sequence[Line], right: Sequence[Line], width: int, mark: str, *, style: Style = "") -> list[Line]:
    """Two blocks beside each other, `width` columns each, with a mark between them in the first line.

    Args:
        left: The lines of the left block.
        right: Those of the right one.
        width: What each block takes.
        mark: One character for the first line; the others have a bar.
        style: SGR parameters of the mark and the bar.
    """
    lines: list[Line] = []
    for number in range(max(len(left), len(right))):
        first, second = (side[number] if number < len(side) else Line() for side in (left, right))
        sign = _styled("│" if number else mark, style)
        text = f"{first.text}{' ' * (width - first.width)} {sign} {second.text}"
        lines.append(Line(text.rstrip(" "), width + MARK_WIDTH + second.width))
    return lines


def rule(width: int, *, style: Style = "") -> Line:
    """A horizontal line."""
    return Line(_styled("─" * width, style), width)


def pushed(line: Line, width: int) -> Line:
    """The line at the right edge of `width` columns."""
    missing = max(0, width - line.width)
    return evolve(line, text=" " * missing + line.text, width=line.width + missing)


def _pieces(runs: Iterable[Run]) -> list[_Piece]:
    return [
        _Piece(cluster, display_width(cluster), number)
        for number, run in enumerate(runs)
        for cluster in clusters(run.text)
    ]


def _wrap(pieces: Sequence[_Piece], width: int) -> list[list[_Piece]]:
    """Greedy wrapping at spaces; a word that is wider than a line is cut."""
    lines: list[list[_Piece]] = [[]]
    used = 0
    for is_space, group in groupby(pieces, key=lambda piece: piece.text == " "):
        word = list(group)
        if is_space:
            if lines[-1]:
                lines[-1].append(word[0])
                used += 1
            continue
        if used + _width(word) > width and lines[-1]:
            lines.append([])
            used = 0
        for piece in word:
            if lines[-1] and used + piece.width > width:
                lines.append([])
                used = 0
            lines[-1].append(piece)
            used += piece.width
    trimmed = [_trimmed(line) for line in lines]
    return [line for line in trimmed if line]


def _trimmed(line: list[_Piece]) -> list[_Piece]:
    """The line without the space before the break, which may stand beyond the edge."""
    return line[:-1] if line and line[-1].text == " " else line


def _width(pieces: Iterable[_Piece]) -> int:
    return sum(piece.width for piece in pieces)


def _render(pieces: Sequence[_Piece], runs: Sequence[Run], *, color: bool, towards: Direction) -> Line:
    text = ""
    for number, group in groupby(pieces, key=lambda piece: piece.run):
        stretch = "".join(piece.text for piece in group)
        run = runs[number]
        stretch = _styled(stretch, run.style if color else "")
        text += isolated(stretch, FSI) if run.isolate else stretch
    if towards == "rtl":
        text = isolated(text, RLI)
    elif has_foreign("".join(piece.text for piece in pieces if not runs[piece.run].isolate)):
        text = isolated(text, LRI)
    return Line(text, _width(pieces))


def _styled(text: str, style: Style) -> str:
    return f"\x1b[{style}m{text}{SGR_END}" if style else text
