"""How long the extraction of the facts of a 600-word report takes, after loading, in each language.

The texts are those of corpora/development, joined and cut at 600 words; all rounds extract the same one. Printed are
the least and the median time of the rounds on the clock, and the least processor time: on a machine that does something
else as well the clock counts what the others take, and the least time comes nearest to an idle core. Loading is timed
once: what a process does before its first report. The analysis (sentences, statements, tokens) is timed apart.

Usage: python benchmarks/extraction_speed.py [ROUNDS]
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any, Final

from crosscheck import engine
from crosscheck.analysis import analyzer
from crosscheck.facts import extract
from crosscheck.languages import language
from crosscheck.reading import read

CORPORA: Final = Path(__file__).parent.parent / "corpora" / "development"
WORDS: Final = 600
ROUNDS: Final = 50


def report(code: str) -> str:
    """A text of 600 words in a language."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPORA.glob(f"*/report.{code}.txt"))]
    return " ".join(" ".join(texts).split()[:WORDS])


def times(work: Callable[[], Any], rounds: int) -> str:
    """The least and the median time of some work, and the least processor time, in milliseconds."""
    walls, spent = [], []
    for _ in range(rounds):
        wall, cpu = perf_counter(), process_time()
        work()
        walls.append(1000 * (perf_counter() - wall))
        spent.append(1000 * (process_time() - cpu))
    return f"least {min(walls):.1f} ms, median {median(walls):.1f} ms, processor {min(spent):.1f} ms"


def main(rounds: int) -> None:
    """Prints the times of each language."""
    rules = analyzer("rules")
    for code in ("fr", "ar"):
        lang, text = language(code), report(code)
        begun = process_time()
        names = engine.gazetteer(code)
        named = 1000 * (process_time() - begun)
        document = read(text, language=code)
        analysis = rules.analyze(document, lang, code)
        begun = process_time()
        count = len(extract(analysis, lang, names, code))
        first = 1000 * (process_time() - begun)
        print(f"{code}: {WORDS} words, {count} facts; names loaded in {named:.0f} ms, first extraction {first:.0f} ms")
        print(f"  analysis:   {times(partial(rules.analyze, document, lang, code), rounds)}")
        print(f"  extraction: {times(partial(extract, analysis, lang, names, code), rounds)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
