"""How many lines a second are compared end to end, in documents of about 25 sentences, on one core.

Analysed, extracted, aligned and checked are documents of 20 to 30 lines with line n = line n, after one of them
has loaded everything. Counted are the lines of one side; the time is that of the processor.

Usage: python benchmarks/compare_speed.py FOLDER [DOCUMENTS]      (a folder as tools/prepare_ntrex.py writes it)
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time
from typing import Final

import crosscheck
from crosscheck.evaluation.lines import LinePair, faithful, line_pairs

FEWEST, MOST = 20, 30
DOCUMENTS: Final = 20


def compared(pair: LinePair) -> float:
    """The seconds of one comparison."""
    left, right = (side.document for side in faithful(pair).sides)
    begun = process_time()
    crosscheck.compare(left, right)
    return process_time() - begun


def main(folder: Path, documents: int) -> None:
    """Prints the lines a second of all documents together, and of the slowest one."""
    pairs = [pair for pair in line_pairs(folder) if FEWEST <= len(pair.lines[0]) <= MOST][:documents]
    if not pairs:
        raise SystemExit(f"{folder} has no documents of {FEWEST} to {MOST} lines")
    compared(pairs[0])
    times = [compared(pair) for pair in pairs]
    rates = [len(pair.lines[0]) / time for pair, time in zip(pairs, times, strict=True)]
    lines = sum(len(pair.lines[0]) for pair in pairs)
    print(f"{len(pairs)} documents, {lines} lines: {lines / sum(times):.0f} lines a second, slowest {min(rates):.0f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else DOCUMENTS)
