"""Statements with the same words are pairs, the first with the first."""

from __future__ import annotations

import pytest

from crosscheck.alignment.verbatim import verbatim
from support.alignments import analysis_of


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        (("a b", "c"), ("c", "a b"), [(0, 1), (1, 0)]),
        (("a b", "c", "a b"), ("a b", "c", "a b"), [(0, 0), (2, 2), (1, 1)]),  # told twice
        (("a b", "a b"), ("a b",), [(0, 0)]),
        (("a b .",), ("a b",), [(0, 0)]),  # marks are no words
        (("a b",), ("b a",), []),
        ((".",), (".",), []),
    ],
)
def test_same_words_in_the_same_order(
    left: tuple[str, ...], right: tuple[str, ...], pairs: list[tuple[int, int]]
) -> None:
    assert list(verbatim(analysis_of(*left), analysis_of(*right))) == pairs
