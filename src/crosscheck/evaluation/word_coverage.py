"""How many content words of a line find a rendering in the line that renders it, and in one that does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from crosscheck import engine
from crosscheck.alignment.rendering import rendering
from crosscheck.alignment.words import Words, content_words
from crosscheck.evaluation.figures import Better, Count
from crosscheck.evaluation.lines import Copy, Side
from crosscheck.report import Report

__all__ = ["word_coverage"]

LINES: Final[tuple[tuple[str, int, Better], ...]] = (("the right line", 0, "higher"), ("a wrong line", 1, "lower"))
"""Which line of the other side is looked at, and how many lines it is away."""


def word_coverage(report: Report, copy: Copy, folder: str) -> Iterator[Count]:
    """Word coverage in both directions: against the right line, and against the line after it.

    A word is covered when the dictionary, a name, a term or an agreeing value renders it by a word of the other line.
    """
    aligner = engine.aligner(*report.labels)
    words = (
        content_words(report.analyses[0], aligner.languages[0]),
        content_words(report.analyses[1], aligner.languages[1]),
    )
    table = rendering(*words, report.analyses, aligner.languages, aligner.lexicon, report.facts) > 0
    lines = tuple(_line_of(side, own) for side, own in zip(copy.sides, words, strict=True))
    count = len(copy.sides[0].lines)
    for side, label in enumerate(report.labels):
        own, other, cells = lines[side], lines[1 - side], table if side == 0 else table.T
        for name, shift, better in LINES:
            same = (own[:, None] + shift) % count == other[None, :]
            if count > 1 or not shift:
                found = int((cells & same).any(axis=1).sum())
                title = f"word coverage against {name}, {label}"
                yield Count(f"{folder} values", title, "share", copy.name, (found, len(own)), better)


def _line_of(side: Side, words: Words) -> NDArray[np.int64]:
    starts = [line.span.start for line in side.lines]
    return np.searchsorted(starts, words.starts, side="right") - 1
