"""Draws a terminal report as an SVG picture: docs/images/report.svg shows that of `crosscheck demo`.

The text report is taken as it stands, colours and isolates and all. Every cell of it becomes one text element: a
passage that runs right to left hangs at the right edge of its cell, so the picture does not depend on how wide a font
draws Arabic letters.

Usage: python tools/picture.py
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import chain
from pathlib import Path
from typing import Final

from attrs import frozen

from crosscheck import compare
from crosscheck.demo import documents
from crosscheck.reporting.bidi import FSI, LRI, PDI, RLI, direction, display_width
from crosscheck.reporting.page import RELATIONS
from crosscheck.reporting.rows import rows

__all__ = ["PICTURE", "demo_lines", "drawn", "picture"]

PICTURE: Final = Path(__file__).parent.parent / "docs" / "images" / "report.svg"
WIDTH: Final = 100
ROWS: Final = 6
FINDINGS: Final = 2
MORE: Final = "⋮"

COLUMN, LINE, MARGIN, SIZE = 8.4, 20, 24, 14
FONTS: Final = (
    "'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, monospace"
)
PAPER, EDGE, INK, FAINT = "#ffffff", "#d0d7de", "#1f2328", "#6e7781"
# The SGR parameters that reports use.
COLORS: Final = {"2": FAINT, "31": "#b42318", "33": "#8a5a00", "36": "#0b6e75"}
BOLD: Final = "1"

SEQUENCE: Final = re.compile(r"\x1b\[([\d;]*)m")
PIECE: Final = re.compile(
    rf"\x1b\[(?P<style>[\d;]*)m | (?P<mark>[{LRI}{RLI}{FSI}{PDI}]) | (?P<text>[^\x1b{LRI}{RLI}{FSI}{PDI}]+)", re.VERBOSE
)
RULE: Final = re.compile("─+")
NUMBER: Final = re.compile(r" ?\d+\. ")
# A cell, or what it holds of one style: no two spaces in a row.
WORDS: Final = re.compile(r"(?:^ )?\S+(?: \S+)* ?")
BAR: Final = "│"
SIGNS: Final = frozenset({BAR, *RELATIONS.values()})


@frozen
class Piece:
    """A stretch of one style that is not interrupted by an isolate.

    Attributes:
        text: What is seen.
        style: SGR parameters.
        isolate: The isolate that it stands in, empty for none.
        column: Where it begins.
    """

    text: str
    style: tuple[str, ...]
    isolate: str
    column: int


def demo_lines() -> list[str]:
    """The lines of the demo's report that the picture shows: its top, some rows, and some findings of each section."""
    report = compare(*documents())
    plain = report.to_text(width=WIDTH).splitlines()
    colored = report.to_text(width=WIDTH, color=True).splitlines()
    heads = [index - 1 for index, line in enumerate(plain) if RULE.fullmatch(line)]
    shown = list(range(heads[0] + 2 + 4))
    shown += _first_rows(plain, heads[0] + 2 + 4, min(ROWS, len(rows(report))))
    picked = [colored[index] for index in shown]
    for start, end in zip(heads[1:], [*heads[2:], len(plain)], strict=True):
        numbered = [index for index in range(start, end) if NUMBER.match(plain[index])]
        stop = numbered[FINDINGS] - 1 if len(numbered) > FINDINGS else end
        picked += [MORE] if start == heads[1] else []
        picked += ["", *colored[start:stop], *([MORE] if stop < end else [])]
    return picked


def _first_rows(plain: Sequence[str], start: int, number: int) -> Iterator[int]:
    """The lines of the titles and the first rows side by side; a line with nothing but the bar parts two rows."""
    for index in range(start, len(plain)):
        number -= plain[index].strip() == "│" and index > start + 1
        if number < 0:
            return
        yield index


def pieces(line: str) -> Iterator[Piece]:
    """The pieces of a line in the order in which they are stored."""
    style: tuple[str, ...] = ()
    isolate = ""
    column = 0
    for match in PIECE.finditer(line):
        if match["style"] is not None:
            style = tuple(code for code in match["style"].split(";") if code not in ("", "0"))
        elif match["mark"]:
            isolate = "" if match["mark"] == PDI else match["mark"]
        else:
            yield Piece(match["text"], style, isolate, column)
            column += display_width(match["text"])


def cells(line: str) -> Iterator[list[Piece]]:
    """The pieces that belong to one cell: what right-to-left isolates, signs between columns and wide gaps part."""
    cell: list[Piece] = []
    for piece in chain.from_iterable(map(_without_gaps, pieces(line))):
        if cell and not _joined(cell[-1], piece):
            yield cell
            cell = []
        cell.append(piece)
    if cell:
        yield cell


def _joined(piece: Piece, following: Piece) -> bool:
    """Whether two pieces stand in one cell."""
    adjoin = piece.column + display_width(piece.text) == following.column
    aside = (piece.isolate == RLI) == (following.isolate == RLI)
    return adjoin and aside and not _is_sign(piece) and not _is_sign(following)


def _is_sign(piece: Piece) -> bool:
    return piece.text in SIGNS and not piece.isolate


def _without_gaps(piece: Piece) -> Iterator[Piece]:
    """A piece cut at its wide gaps."""
    for match in WORDS.finditer(piece.text):
        column = piece.column + display_width(piece.text[: match.start()])
        yield Piece(match.group(), piece.style, piece.isolate, column)


def element(cell: Sequence[Piece], top: float) -> str:
    """One cell as a text element, or as a line where it is a rule."""
    first, last = cell[0], cell[-1]
    left = MARGIN + first.column * COLUMN
    right = MARGIN + (last.column + display_width(last.text)) * COLUMN
    words = "".join(piece.text for piece in cell).strip()
    if RULE.fullmatch(words):
        middle = top - SIZE / 3
        return f'<path d="M{left:.1f} {middle:.1f}H{right:.1f}" stroke="{EDGE}"/>'
    spans = "".join(_span(piece) for piece in cell)
    if words == BAR:
        middle = left + (first.text.index(BAR) + 0.5) * COLUMN
        return f'<path d="M{middle:.1f} {top - SIZE:.1f}v{LINE}" stroke="{EDGE}"/>'
    if first.isolate == RLI:
        return f'<text x="{right:.1f}" y="{top:.1f}" direction="rtl" unicode-bidi="embed">{spans}</text>'
    return f'<text x="{left:.1f}" y="{top:.1f}">{spans}</text>'


def _span(piece: Piece) -> str:
    attributes = ""
    color = next((COLORS[code] for code in piece.style if code in COLORS), None)
    if color:
        attributes += f' fill="{color}"'
    if BOLD in piece.style:
        attributes += ' font-weight="bold"'
    if piece.isolate in (FSI, LRI):
        attributes += f' direction="{direction(piece.text)}" unicode-bidi="isolate"'
    return f"<tspan{attributes}>{escape(piece.text)}</tspan>" if attributes else escape(piece.text)


def picture(lines: Sequence[str], title: str) -> str:
    """The lines as an SVG document."""
    width = 2 * MARGIN + WIDTH * COLUMN
    height = 2 * MARGIN + len(lines) * LINE
    body = [element(cell, MARGIN + number * LINE + SIZE) for number, line in enumerate(lines) for cell in cells(line)]
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}"'
            f' height="{height:.0f}" role="img" xml:space="preserve">',
            f"<title>{escape(title)}</title>",
            f'<rect x="0.5" y="0.5" width="{width - 1:.0f}" height="{height - 1:.0f}" rx="8" fill="{PAPER}"'
            f' stroke="{EDGE}"/>',
            f'<g font-family="{FONTS}" font-size="{SIZE}" fill="{INK}">',
            *body,
            "</g>",
            "</svg>",
            "",
        )
    )


def drawn() -> str:
    """The picture of the demo's report."""
    return picture(demo_lines(), "A report of crosscheck demo")


def main() -> None:
    """Writes the picture."""
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(drawn(), encoding="utf-8")


if __name__ == "__main__":
    main()
