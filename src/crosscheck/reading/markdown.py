"""Markdown (CommonMark and tables): markdown-it says where blocks are, the marks inside them stay in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from crosscheck.model import Block, Role
from crosscheck.reading.formats import Format

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

__all__ = ["FORMAT", "blocks"]

# The line breaks that markdown-it knows: its line numbers count these.
LINE_BREAK: Final = re.compile(r"\r\n?|\n")
FRONT_MATTER: Final = re.compile(
    r"""
    \A \ufeff?
    (?P<fence> --- | \+\+\+ ) [ \t]* (?:\r\n?|\n)
    (?= \s* (?: [#\[] | ["']?[\w.-]+["']? (?: :\s | [ \t]*= ) ) )  # a key, and not a text after a ruler
    .*? (?:\r\n?|\n)
    (?P=fence) [ \t]* (?: \r\n? | \n | \Z )
    """,
    re.VERBOSE | re.DOTALL,
)
EDGE: Final = re.compile(r"[\s|>]*")
DEEPEST: Final = 100
CODE: Final = frozenset({"fence", "code_block", "html_block"})


def blocks(text: str) -> tuple[Block, ...]:
    """The headings, paragraphs, list items and table rows of a Markdown text.

    Marks of headings, lists and quotations stand outside. Code, HTML, front matter and whatever else holds letters
    (the targets of links by reference) is boilerplate.
    """
    front = FRONT_MATTER.match(text)
    begin = front.end() if front else 0
    head = _trimmed(text, 0, begin, "boilerplate")
    return tuple(_filled(text, [*head, *_parsed(text, begin)]))


def _parsed(text: str, begin: int) -> Iterator[Block]:
    """The blocks that markdown-it finds in `text[begin:]`."""
    ends = [match.start() for match in LINE_BREAK.finditer(text, begin)] + [len(text)]
    starts = [begin] + [match.end() for match in LINE_BREAK.finditer(text, begin)]
    role: Role = "body"
    in_table = False
    for token in _parser().parse(text[begin:]):
        if token.type in ("heading_open", "thead_open"):
            role = "heading"
        elif token.type in ("heading_close", "thead_close"):
            role = "body"
        in_table = token.type != "table_close" and (in_table or token.type == "table_open")
        if not token.map:
            continue
        first, last = token.map[0], token.map[1] - 1
        start, end = starts[first], ends[last]
        if token.type in CODE:
            yield from _trimmed(text, start, end, "boilerplate")
        elif token.type == "tr_open":
            yield from _trimmed(text, start, end, role)
        elif token.type == "inline" and not in_table:
            lines = [line.rstrip() for line in token.content.split("\n")]
            # Nothing but the closing marks of a heading comes after the content, so the last match is the one.
            head, tail = text.rfind(lines[0], start, ends[first]), text.rfind(lines[-1], starts[last], end)
            yield from _trimmed(text, max(head, start), tail + len(lines[-1]) if tail >= 0 else end, role)


def _trimmed(text: str, start: int, end: int, role: Role) -> Iterator[Block]:
    """The block without the white space, bars and quotation marks at its edges, if a word is left of it."""
    match = EDGE.match(text, start, end)
    start = match.end() if match else start
    end = start + len(text[start:end].rstrip(" \t\r\n\f\v|"))
    if any(map(str.isalnum, text[start:end])):
        yield Block(start, end, role)


def _filled(text: str, found: Iterable[Block]) -> Iterator[Block]:
    """The blocks in order, and what holds letters between them."""
    position = 0
    for block in [*sorted(found, key=lambda block: block.start), Block(len(text), len(text))]:
        if any(map(str.isalpha, text[position : block.start])):
            yield from _trimmed(text, position, block.start, "boilerplate")
        if position <= block.start < block.end:
            yield block
        position = max(position, block.end)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


FORMAT: Final = Format("Markdown", (".md", ".markdown", ".mdown", ".mkd"), blocks)
