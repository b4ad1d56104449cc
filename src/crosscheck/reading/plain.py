"""Plain text: blank lines part paragraphs, and so does every newline that was not made by wrapping.

A line was wrapped when the first word of the next line had no room on it. The width of a text is the one that explains
the most line breaks so; where it does not explain enough of them, the text was not wrapped at a width. A paragraph
that begins with a capital and goes on with a small letter was wrapped in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Final

from attrs import field, frozen

from crosscheck.model import Block
from crosscheck.reading.formats import Format
from crosscheck.reading.headings import headings

__all__ = ["FORMAT", "VISIBLE", "blocks"]

LINE: Final = re.compile(r"([^\n\r\v\f\x85\u2028\u2029]*)(?:\r\n|[\n\r\v\f\x85\u2028\u2029]|\Z)")
# What shows nothing but is no white space (joiners, direction marks): a line of these alone is a blank line.
INVISIBLE: Final = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
VISIBLE: Final = re.compile(rf"[^\s{INVISIBLE}]")

SENTENCE_END: Final = re.compile(r"[.!?…؟۔:;؛][\s»”’\"')\]]*\Z")
FIRST_WORD: Final = re.compile(r"[^ \t]*")
ITEM: Final = re.compile(
    rf"""
    [{INVISIBLE}]*
    (?: (?P<bullet> [•‣◦▪●] )
      | (?P<dash>   [*+·–—-] )
      | (?P<number> \(?\d{{1,2}}[.)-] )
    )
    [ \t\u00a0]+
    """,
    re.VERBOSE,
)

NARROWEST, WIDEST, NARROWEST_RAGGED = 40, 120, 60
"""Code points a line that people wrap text at; a ragged paragraph that is narrower may be a list as well."""
FULL_SHARE: Final = 0.4
"""How many of the line breaks must stand where a line that ends in mid-sentence is full."""
EVEN: Final = 0.8
"""How long, of the longest, the lines of a paragraph are that was wrapped with a ragged edge."""


@frozen
class _Line:
    """A line that is not blank: the offsets of its content, the white space before it, what stands before that."""

    start: int
    text: str = field(repr=False)
    indent: int
    apart: bool

    @property
    def open(self) -> bool:
        """Whether it ends in the middle of a sentence."""
        return not SENTENCE_END.search(self.text)

    @property
    def first_word(self) -> int:
        match = FIRST_WORD.match(self.text)
        return match.end() if match else 0


def blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs, list items and headings of a plain text.

    List marks stand outside of their items: they are no part of what an item says.
    """
    paragraphs = list(_paragraphs(text))
    marks = [ITEM.match(text, start, end) for start, end, _ in paragraphs]
    starts = [mark.end() if mark else start for mark, (start, _, _) in zip(marks, paragraphs, strict=True)]
    contents = [text[start:end] for start, (_, end, _) in zip(starts, paragraphs, strict=True)]
    roles = headings(contents, [apart for _, _, apart in paragraphs], list(_items(marks)))
    return tuple(
        Block(start, end, role)
        for start, (_, end, _), content, role in zip(starts, paragraphs, contents, roles, strict=True)
        if any(map(str.isalnum, content))
    )


def _items(marks: list[re.Match[str] | None]) -> Iterator[bool]:
    """Whether each paragraph is a list item: a number alone may as well be that of a heading."""
    for before, mark, after in zip([None, *marks], marks, [*marks[1:], None], strict=False):
        yield mark is not None and bool(before or after or not mark["number"])


def _paragraphs(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end, and whether a blank line stands before it, of each run of lines that belong together."""
    lines = list(_lines(text))
    width = _width(lines)
    chunk: list[_Line] = []
    for line in [*lines, None]:
        if chunk and (line is None or line.apart):
            yield from _split(chunk, width)
            chunk = []
        if line is not None:
            chunk.append(line)


def _lines(text: str) -> Iterator[_Line]:
    apart = True
    for match in LINE.finditer(text):
        line = match.group(1)
        content = line.strip()
        blank = not VISIBLE.search(content)
        if not blank:
            indent = len(line) - len(line.lstrip())
            yield _Line(match.start() + indent, content, indent, apart)
        apart = blank


def _split(chunk: list[_Line], width: int) -> Iterator[tuple[int, int, bool]]:
    """The paragraphs of lines without a blank one between them."""
    even = _evenly_wrapped(chunk)
    first = chunk[0]
    for line, following in zip(chunk, [*chunk[1:], None], strict=True):
        joined = following and (even or _wrapped(first, line, following, width)) and not _anew(first, line, following)
        if not joined:
            yield first.start, line.start + len(line.text), first.apart
            first = following or first


def _wrapped(first: _Line, line: _Line, following: _Line, width: int) -> bool:
    """Whether the newline after `line`, in the paragraph that begins with `first`, was made by wrapping."""
    if len(line.text) <= width < len(line.text) + 1 + following.first_word:
        return not line.text.endswith(":")  # a list may follow
    # Items of a list may all begin with a small letter.
    return line.open and len(line.text) >= NARROWEST and following.text[0].islower() and not first.text[0].islower()


def _anew(first: _Line, line: _Line, following: _Line) -> bool:
    """Whether the line after `line` begins a list item or, by its indentation, a paragraph."""
    in_item = bool(ITEM.match(first.text))
    if item := ITEM.match(following.text):
        # A dash or a number may have got to the start of a line by wrapping.
        return in_item or not line.open or bool(item["bullet"])
    return following.indent > line.indent and not in_item


def _width(lines: list[_Line]) -> int:
    """The width that the text was wrapped at, 0 when it was not."""
    pairs = [(line, following) for line, following in pairwise(lines) if not following.apart]
    full = [0] * (WIDEST + 2)
    for line, following in pairs:
        least = max(len(line.text), NARROWEST)
        if line.open and least <= WIDEST:
            full[least] += 1
            full[min(len(line.text) + following.first_word, WIDEST) + 1] -= 1
    explained = list(accumulate(full))
    width = max(range(NARROWEST, WIDEST + 1), key=explained.__getitem__)
    return width if explained[width] >= max(2, FULL_SHARE * len(pairs)) else 0


def _evenly_wrapped(chunk: list[_Line]) -> bool:
    """Whether lines between blank ones are one paragraph that was wrapped with a ragged edge."""
    *body, _ = chunk
    longest = max(len(line.text) for line in chunk)
    even = all(len(line.text) >= EVEN * longest for line in body)
    opens = sum(line.open for line in body)
    capitals = sum(line.text[0].isupper() for line in chunk[1:])
    return (
        len(body) >= 3
        and even
        and NARROWEST_RAGGED <= longest <= WIDEST
        and 2 * opens > len(body)
        and 2 * capitals <= len(body)
    )


FORMAT: Final = Format("plain text", (".txt", ".text"), blocks)
