"""Quotations: what stands between quotation marks, of whichever form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.model import Fact

__all__ = ["EXTRACTOR", "quotations"]

KIND: Final = "quote"
PAIRS: Final = {"«": "»", "“": "”“", "„": "“”", "‹": "›", "‘": "’", '"': '"', "”": "”", "'": "'"}
DIRECTED: Final = frozenset("«“„‹")
UNDIRECTED: Final = frozenset("\"'”")
STRAIGHT: Final = '"'
SINGLE: Final = "'"
# Marks made of two, as one and a space: ‹‹ ››, << >>, (( )), `` ''.
DOUBLED: Final = (
    (re.compile(r"(?:‹‹|<<)(?=[^<>\n]*(?:››|>>))"), "« "), (re.compile(r"››|>>"), " »"),
    (re.compile(r"\(\((?=[^()\n]*\)\))"), "« "), (re.compile(r"(?<=[^()\n])\)\)"), " »"),
    (re.compile(r"``(?=\w)"), "“ "), (re.compile(r"(?<=[\w.!?,])''(?!\w)"), " ”"),
)  # fmt: skip
# »so« for «so», and the closing mark with which a paragraph goes on.
REVERSED: Final = re.compile(r"(?<![\w.!?…])»(\w[^«»\n]*[\w.!?…])«(?![\w«»])")
GOES_ON: Final = re.compile(r"(?m)^([ \t]*)»(?=[ \u00a0\u202f]?[^\W\d_])")
SCARE: Final = 0.4  # a word in marks is no speech
MARK: Final = re.compile("[«»“”„‹›‘’\"']")
DEEPEST: Final = 8
FEWEST_LETTERS: Final = 2
# Direction marks and the spaces that French puts inside the marks.
PADDING: Final = " \t\u00a0\u202f\u2009\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"


def find(source: Source) -> Iterator[Fact]:
    """The quotations of a text, the outer one before those inside it."""
    text = source.document.text
    for start, end in quotations(text):
        words = text[start:end].split()
        yield Fact(KIND, " ".join(words), start, end, confidence=1.0 if len(words) > 1 else SCARE)


def quotations(text: str) -> list[tuple[int, int]]:
    """The spans inside quotation marks in reading order; a mark that nobody closes reaches to the paragraph's end.

    A quotation that goes on in the next paragraph is one there again, whether or not a mark reopens it.
    """
    text = _plain_marks(text)
    found: list[tuple[int, int]] = []
    start, left_open = 0, ""
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        if line.strip():
            spans, still_open = _in_paragraph(text, start, end)
            found.extend(spans)
            found.extend(_continued(text, start, end, left_open))
            left_open = still_open
        start = end
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _plain_marks(text: str) -> str:
    """The text with simple, well-directed marks; every offset stays."""
    for doubled, mark in DOUBLED:
        text = doubled.sub(mark, text)
    return GOES_ON.sub(r"\1«", REVERSED.sub(r"«\1»", text))


def _in_paragraph(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], str]:
    """The quotations of a paragraph, and the mark of one that is still open at its end."""
    spans: list[tuple[int, int]] = []
    open_marks: list[tuple[str, int]] = []
    for match in MARK.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if _apostrophe(text, at):
            continue
        depth = None if _opens(text, at, open_marks) else _depth(mark, open_marks)
        if depth is not None and _closes(text, at):
            spans.extend(_trimmed(text, open_marks[depth][1], at))
            del open_marks[depth:]
        elif mark in PAIRS and len(open_marks) < DEEPEST and _may_open(text, at):
            open_marks.append((mark, at + 1))
    certain = [(mark, at) for mark, at in open_marks if mark != SINGLE]
    if certain:
        spans.extend(_trimmed(text, certain[0][1], end))
    return spans, certain[0][0] if certain else ""


def _continued(text: str, start: int, end: int, mark: str) -> Iterator[tuple[int, int]]:
    """What stands before the closing mark of a quotation that the paragraph before has left open."""
    match = MARK.search(text, start, end) if mark in DIRECTED else None
    if match and match.group() != mark and match.group() in PAIRS[mark]:
        yield from _trimmed(text, start, match.start())


def _depth(mark: str, open_marks: list[tuple[str, int]]) -> int | None:
    """Which of the open marks a mark closes, the innermost first."""
    return next((i for i in reversed(range(len(open_marks))) if mark in PAIRS[open_marks[i][0]]), None)


def _opens(text: str, at: int, open_marks: list[tuple[str, int]]) -> bool:
    """Whether a straight mark has space before it and a word after it while another one is open."""
    straight = text[at] == STRAIGHT and bool(open_marks)
    return straight and text[at - 1 : at].isspace() and text[at + 1 : at + 2].isalnum()


def _closes(text: str, at: int) -> bool:
    """A single straight mark, or one that also opens, closes only after a word or a mark, and before none."""
    return text[at] not in {SINGLE, "“"} or not (text[at - 1 : at].isspace() or text[at + 1 : at + 2].isalnum())


def _may_open(text: str, at: int) -> bool:
    """Whether a mark can open: one without direction has no word or number right before it, 5" is a length."""
    before = text[max(at - 1, 0) : at]
    if text[at] == STRAIGHT:
        return not before.isdecimal()
    if text[at] == SINGLE and not text[at + 1 : at + 2].isalpha():
        return False
    return text[at] not in UNDIRECTED or not before.isalnum()


def _apostrophe(text: str, at: int) -> bool:
    """Whether a single mark stands inside a word, or parts it from a quotation: l'«État»."""
    after = text[at + 1 : at + 2]
    return text[at] in "’‘'" and text[at - 1 : at].isalnum() and (after.isalnum() or after in DIRECTED)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without padding and line breaks, if words are left."""
    while start < end and (text[start] in PADDING or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in PADDING or text[end - 1].isspace()):
        end -= 1
    if sum(letter.isalnum() for letter in text[start:end]) >= FEWEST_LETTERS:
        yield start, end


EXTRACTOR: Final = Extractor(KIND, 1, find, claims=False)
