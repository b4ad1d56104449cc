"""Links and missing lines of one copy against what should be found in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from crosscheck.evaluation.figures import OURS, Count, Note
from crosscheck.evaluation.lines import Copy
from crosscheck.evaluation.projection import (
    Found,
    beads,
    expected_beads,
    expected_pairs,
    linked,
    missing,
    neutral,
    unmatched,
)

__all__ = ["line_scores"]

ORDERED: Final = frozenset({"intact", "merged", "dropped"})
SHORTEN: Final = 110


def line_scores(copy: Copy, found: Found, set_name: str, system: str = OURS) -> Iterator[Count | Note]:
    """What an aligner found in one copy: F1 of links, of beads where the order was kept, and of missing lines.

    Args:
        copy: The copy that was aligned.
        found: What the aligner says of it.
        set_name: The set that the copy belongs to.
        system: The name of the aligner.
    """

    def count(name: str, form: Any, numbers: tuple[float, ...], better: Any = "higher") -> Count:
        return Count(set_name, name, form, copy.name, numbers, better, system)

    pairs, expected = linked(copy, found) - neutral(copy), expected_pairs(copy)
    numbers = _compared(pairs, expected)
    yield count("link F1", "f1", numbers)
    yield count("link precision", "precision", numbers)
    yield count("link recall", "recall", numbers)
    yield from _pair_notes(copy, set_name, system, pairs, expected)
    if copy.kind in ORDERED:
        yield count("bead F1", "f1", _compared(beads(copy, pairs), expected_beads(copy)))
    for side in (0, 1):
        told, absent = missing(copy, found, side), unmatched(copy, side)
        if absent or copy.kind not in {"intact", "merged"}:
            yield count("missing-line F1", "f1", _compared(told, absent))
        present = {line.number for line in copy.sides[side].lines} - absent
        yield count("false missing lines per 1,000", "per 1000", (len(told & present), len(present)), "lower")
        yield from _missing_notes(copy, set_name, system, side, told & present)


def _compared(found: Collection[Any], expected: Collection[Any]) -> tuple[float, float, float]:
    """How many are right, wrong and left out."""
    right = len(set(found) & set(expected))
    return right, len(found) - right, len(expected) - right


def _pair_notes(
    copy: Copy, set_name: str, system: str, pairs: set[tuple[int, int]], expected: set[tuple[int, int]]
) -> Iterator[Note]:
    texts = tuple(
        {line.number: _short(side.document.text[line.span.start : line.span.end]) for line in side.lines}
        for side in copy.sides
    )
    for what, found in (("false link", pairs - expected), ("link left out", expected - pairs)):
        for left, right in sorted(found):
            text = f"{what} {left + 1}/{right + 1}: {texts[0][left]} ∥ {texts[1][right]}"
            yield Note(set_name, "link F1", copy.name, text, system)


def _missing_notes(copy: Copy, set_name: str, system: str, side: int, wrong: Collection[int]) -> Iterator[Note]:
    text = copy.sides[side].document.text
    for line in copy.sides[side].lines:
        if line.number in wrong:
            words = _short(text[line.span.start : line.span.end])
            yield Note(set_name, "false missing lines per 1,000", copy.name, f"line {line.number + 1}: {words}", system)


def _short(text: str) -> str:
    return text if len(text) <= SHORTEN else text[: SHORTEN - 1] + "…"
