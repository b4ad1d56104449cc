"""Long reports need no table of all words against all words."""

from __future__ import annotations

import random
import tracemalloc

import pytest

from crosscheck import engine
from support.alignments import analysis_of

STATEMENTS = 1_200
WORDS = 10
BYTES = 1  # a cell of the whole table would have four


@pytest.mark.slow
def test_a_long_report_is_aligned_in_little_memory() -> None:
    chance = random.Random(1)
    passages = [" ".join(f"mot{chance.randrange(6 * STATEMENTS)}" for _ in range(WORDS)) for _ in range(STATEMENTS)]
    left, right = analysis_of(*passages), analysis_of(*passages)
    aligner = engine.aligner("fr", "ar")
    tracemalloc.start()
    alignment = aligner.align((left, right), ((), ()))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < (STATEMENTS * WORDS) ** 2 * BYTES
    own = sum(link.left == link.right for link in alignment.links)
    assert own >= 0.95 * STATEMENTS
