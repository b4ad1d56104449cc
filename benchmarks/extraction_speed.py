"""How long the extraction of the facts of a 600-word report takes, after loading, in each language.

The texts are those of corpora/development, joined and cut at 600 words. Times are those of one process and one core;
the analysis (sentences, statements, tokens) is timed apart from the extraction.

Usage: python benchmarks/extraction_speed.py [ROUNDS]
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, Final

from crosscheck import engine
from crosscheck.analysis import analyzer
from crosscheck.facts import extract
from crosscheck.languages import language
from crosscheck.reading import read

CORPORA: Final = Path(__file__).parent.parent / "corpora" / "development"
WORDS: Final = 600
ROUNDS: Final = 20


def report(code: str) -> str:
    """A text of 600 words in a language."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPORA.glob(f"*/report.{code}.txt"))]
    return " ".join(" ".join(texts).split()[:WORDS])


def milliseconds(work: Callable[[], Any], rounds: int) -> float:
    """The median time of some work, in milliseconds."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return 1000 * median(times)


def main(rounds: int) -> None:
    """Prints one line a language."""
    for code in ("fr", "ar"):
        lang, names = language(code), engine.gazetteer(code)
        rules = analyzer("rules")
        document = read(report(code), language=code)
        analysis = rules.analyze(document, lang, code)
        count = len(extract(analysis, lang, names, code))
        analysing = milliseconds(partial(rules.analyze, document, lang, code), rounds)
        extracting = milliseconds(partial(extract, analysis, lang, names, code), rounds)
        print(f"{code}: {WORDS} words, {count} facts: analysis {analysing:.1f} ms, extraction {extracting:.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
