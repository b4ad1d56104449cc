"""Long reports need no table of all words against all words."""

from __future__ import annotations

import random
import tracemalloc

import pytest

from crosscheck import engine
from support.alignments import analysis_of

STATEMENTS = 2_000
WORDS = 10
MEGABYTE = 2**20


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
    assert most < STATEMENTS * WORDS * STATEMENTS * WORDS * 4 / 8 < 250 * MEGABYTE
    own = sum(link.left == link.right for link in alignment.links)
    assert own >= 0.95 * STATEMENTS
