"""Faithful pairs with line n = line n, and the copies that are cut from them.

A copy keeps track of where each line of the faithful pair went, so that whatever is found in it can be told of lines.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final

from attrs import frozen

from crosscheck.errors import DocumentError
from crosscheck.model import Block, Document, Span

__all__ = ["COPIES", "LABELS", "Copy", "Line", "LinePair", "Side", "copied", "faithful", "line_pairs"]

LABELS: Final = ("fr", "ar")
MERGED: Final = 0.15
DELETED: Final = {"dropped": 0.15, "shuffled": 0.15, "comparable": 0.5}
PERMUTED: Final = frozenset({"shuffled", "comparable"})
LONGEST_BLOCK: Final = 4
COPIES: Final = ("intact", "merged", "dropped", "shuffled")

Row = tuple[tuple[int, str], ...]
"""Lines of the faithful pair, with their numbers, that stand on one line of a copy."""


@frozen
class LinePair:
    """A French and an Arabic document of which every line renders the same line of the other.

    Attributes:
        name: The name of the files without their suffixes.
        lines: The lines of each side, as many on both.
    """

    name: str
    lines: tuple[tuple[str, ...], tuple[str, ...]]


@frozen
class Line:
    """A line of the faithful pair inside a copy.

    Attributes:
        number: Its number in the faithful pair.
        span: Where it stands in the text of the copy.
        row: Which line of the copy holds it.
    """

    number: int
    span: Span
    row: int


@frozen
class Side:
    """One text of a copy, with what stands where."""

    document: Document
    lines: tuple[Line, ...]

    @property
    def rows(self) -> tuple[str, ...]:
        """The lines of the copy itself."""
        return tuple(self.document.text[block.start : block.end] for block in self.document.blocks)


@frozen
class Copy:
    """A pair of documents of which it is known what should be found.

    Attributes:
        name: The name of the faithful pair.
        kind: What was done to it.
        sides: The two texts.
    """

    name: str
    kind: str
    sides: tuple[Side, Side]


def line_pairs(folder: Path) -> tuple[LinePair, ...]:
    """The pairs `NAME.fr.txt` and `NAME.ar.txt` of a folder, sorted by name.

    Raises:
        DocumentError: A file has no partner, cannot be decoded, or has another number of lines than its partner.
    """
    left, right = (f".{label}.txt" for label in LABELS)
    names = {path.name.removesuffix(end) for end in (left, right) for path in folder.glob(f"*{end}")}
    return tuple(_pair(folder / f"{name}{left}", folder / f"{name}{right}", name) for name in sorted(names))


def _pair(left: Path, right: Path, name: str) -> LinePair:
    one, other = _lines(left), _lines(right)
    if len(one) != len(other):
        raise DocumentError(
            f"has {len(one)} lines where {right.name} has {len(other)}",
            name=str(left),
            hint="line n of one file has to render line n of the other",
        )
    return LinePair(name, (one, other))


def _lines(path: Path) -> tuple[str, ...]:
    try:
        return tuple(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))
    except (OSError, UnicodeDecodeError) as error:
        raise DocumentError("cannot be read as UTF-8", name=str(path), hint="see that it is there and UTF-8") from error


def faithful(pair: LinePair, kind: str = "intact") -> Copy:
    """The pair as it is."""
    left, right = ([((number, line),) for number, line in enumerate(side)] for side in pair.lines)
    return Copy(pair.name, kind, (_side(left, LABELS[0]), _side(right, LABELS[1])))


def copied(pair: LinePair, kind: str) -> Copy:
    """A copy of the named kind; the same pair gives the same copy.

    Merged, 15 % of the neighbouring lines are joined on each side; dropped, 15 % of the lines of each side are left
    out; shuffled, the right side is cut into blocks of one to four lines and the blocks permuted before that. A
    comparable copy, to learn from and not to measure with, is a shuffled one that leaves out half of the lines.
    """
    if kind == "intact":
        return faithful(pair)
    chance = random.Random(f"{pair.name} {kind}")
    left, right = (tuple(enumerate(side)) for side in pair.lines)
    if kind == "merged":
        rows = [_merged(side, chance) for side in (left, right)]
    else:
        if kind in PERMUTED:
            right = tuple(_shuffled(right, chance))
        rows = [[(line,) for line in _survivors(side, chance, DELETED[kind])] for side in (left, right)]
    return Copy(pair.name, kind, (_side(rows[0], LABELS[0]), _side(rows[1], LABELS[1])))


def _merged(lines: Row, chance: random.Random) -> list[Row]:
    rows: list[Row] = []
    for line in lines:
        if rows and chance.random() < MERGED:
            rows[-1] = (*rows[-1], line)
        else:
            rows.append((line,))
    return rows


def _shuffled(lines: Row, chance: random.Random) -> Iterator[tuple[int, str]]:
    blocks: list[Row] = []
    at = 0
    while at < len(lines):
        size = chance.randint(1, LONGEST_BLOCK)
        blocks.append(lines[at : at + size])
        at += size
    chance.shuffle(blocks)
    for block in blocks:
        yield from block


def _survivors(lines: Row, chance: random.Random, deleted: float) -> Row:
    return tuple(line for line in lines if chance.random() >= deleted) or lines


def _side(rows: Sequence[Row], language: str) -> Side:
    texts = [" ".join(line for _, line in row) for row in rows]
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
    blocks = tuple(Block(start, start + len(text)) for start, text in zip(starts, texts, strict=False))
    document = Document("\n".join(texts), language=language, blocks=blocks)
    return Side(document, tuple(_placed(rows, starts)))


def _placed(rows: Iterable[Row], starts: Sequence[int]) -> Iterator[Line]:
    for index, row in enumerate(rows):
        at = starts[index]
        for number, line in row:
            yield Line(number, Span(at, at + len(line)), index)
            at += len(line) + 1
