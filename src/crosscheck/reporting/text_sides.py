"""The two texts side by side on a terminal, or one below the other where it is narrow."""

from __future__ import annotations

from typing import Final

from crosscheck.reporting.layout import MARK_WIDTH, Line, Run, block, columns, pushed, rule
from crosscheck.reporting.page import RELATIONS, Page, Styles
from crosscheck.reporting.rows import Row, rows
from crosscheck.reporting.sections import SEPARATOR, legend
from crosscheck.reporting.voice import name, say

__all__ = ["side_by_side"]

BESIDE_FROM: Final = 70
BAR: Final = "│"


def side_by_side(page: Page) -> list[Line]:
    """Heading, legend and the rows of both texts."""
    lines = page.heading(say(page.report, "side-by-side"))
    lines += _legend(page)
    lines += [*page.sentence(say(page.report, "legend.marks"), Styles.FAINT), Line()]
    return lines + (_beside(page) if page.width >= BESIDE_FROM else _stacked(page))


def _legend(page: Page) -> list[Line]:
    """The signs as they stand between the texts, where they never run right to left, which would mirror them."""
    runs: list[Run] = []
    for sign, words in legend(page.report):
        before = SEPARATOR if runs else ""
        runs += [Run(f"{before}{sign} ", Styles.FAINT), Run(words, Styles.FAINT, isolate=page.own == "rtl")]
    return block(tuple(runs), page.width, color=page.color)


def _beside(page: Page) -> list[Line]:
    width = (page.width - MARK_WIDTH) // 2
    titles = [_title(page, side, width) for side in (0, 1)]
    lines = columns(titles[0], titles[1], width, BAR, style=page.faint)
    for row in rows(page.report):
        lines += columns([Line()], [], width, BAR, style=page.faint)
        left, right = (_cell(page, row, side, width) for side in (0, 1))
        lines += columns(left, right, width, _sign(row), style=page.faint)
    return lines


def _stacked(page: Page) -> list[Line]:
    lines: list[Line] = []
    for row in rows(page.report):
        shown = [side for side, cell in enumerate(row.cells) if cell.segments]
        sign = f" {_sign(row)} ".join(page.report.labels[side] for side in shown)
        lines += page.sentence(f"── {sign} ──", Styles.FAINT)
        for side in shown:
            lines += _cell(page, row, side, page.width)
    return [*lines, rule(page.width, style=page.faint)]


def _title(page: Page, side: int, width: int) -> list[Line]:
    lines = block((Run(name(page.report, side), Styles.STRONG),), width, color=page.color)
    return [pushed(line, width) for line in lines] if page.directions[side] == "rtl" else lines


def _cell(page: Page, row: Row, side: int, width: int) -> list[Line]:
    cell = row.cells[side]
    style = Styles.STRONG if cell.heading else Styles.PLAIN if row.link else Styles.ALONE
    return page.passage(side, cell.segments, width, style=style)


def _sign(row: Row) -> str:
    return RELATIONS[row.link.relation] if row.link else BAR
