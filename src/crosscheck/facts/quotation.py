"""Quotations: what stands between quotation marks, of whichever form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.model import Fact

__all__ = ["EXTRACTOR", "quotations"]

KIND: Final = "quote"
PAIRS: Final = {"«": "»", "“": "”", "„": "“”", "‹": "›", "‘": "’", '"': '"', "”": "”"}
CLOSING: Final = frozenset('»”›’"“')
STRAIGHT: Final = '"'
FEWEST_LETTERS: Final = 2
# Direction marks and the spaces that French puts inside the marks.
PADDING: Final = " \t\u00a0\u202f\u2009\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"


def find(source: Source) -> Iterator[Fact]:
    """The quotations of a text, the outer one before those inside it."""
    text = source.document.text
    for start, end in quotations(text):
        yield Fact(KIND, " ".join(text[start:end].split()), start, end)


def quotations(text: str) -> list[tuple[int, int]]:
    """The spans inside quotation marks in reading order; a mark that nobody closes reaches to the paragraph's end."""
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        found.extend(_in_paragraph(text, start, start + len(line)))
        start += len(line)
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _in_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    open_marks: list[tuple[str, int]] = []
    for at in range(start, end):
        mark = text[at]
        if mark == STRAIGHT and open_marks and _opens(text, at):
            open_marks.append((mark, at + 1))
            continue
        if mark in CLOSING and not _apostrophe(text, at):
            depth = next((i for i in reversed(range(len(open_marks))) if mark in PAIRS[open_marks[i][0]]), None)
            if depth is not None:
                yield from _trimmed(text, open_marks[depth][1], at)
                del open_marks[depth:]
                continue
        if mark in PAIRS and not _apostrophe(text, at) and not (mark == "”" and text[at - 1 : at].isalnum()):
            open_marks.append((mark, at + 1))
    if open_marks:
        yield from _trimmed(text, open_marks[0][1], end)


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark has space before it and a word after it."""
    return text[at - 1 : at].isspace() and text[at + 1 : at + 2].isalnum()


def _apostrophe(text: str, at: int) -> bool:
    """Whether a single mark stands inside a word."""
    return text[at] in "’‘" and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without padding and line breaks, if words are left."""
    while start < end and (text[start] in PADDING or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in PADDING or text[end - 1].isspace()):
        end -= 1
    if sum(letter.isalnum() for letter in text[start:end]) >= FEWEST_LETTERS:
        yield start, end


EXTRACTOR: Final = Extractor(KIND, 1, find, claims=False)
