"""How long the aligner takes and how much memory the process needs, for reports of 1,000 to 20,000 statements.

The reports are made of the pairs in corpora/development, over and over: every copy has numbers of its own, the same in
both languages, and lacks some sentences on either side; the copies of the right report stand in another order here and
there. Analysis and extraction are not counted in the time, but all that they leave in memory is.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import time
from collections.abc import Callable
from pathlib import Path

from crosscheck.analysis import analyzer
from crosscheck.engine import aligner, gazetteer
from crosscheck.facts import extract
from crosscheck.model import Analysis, Document, Fact

__all__ = ["reports"]

CORPORA = Path(__file__).parents[1] / "corpora" / "development"
CODES = ("fr", "ar")
SIZES = (1_000, 5_000, 20_000)
SENTENCE = re.compile(r"(?<=[.!?؟])\s+")
NUMBER = re.compile(r"(?<!\d)[1-9]\d{0,2}(?!\d)")
LOST = 0.1
MOVED = 0.2
KILOBYTES = 1024


def reports(size: int, seed: int = 1) -> tuple[str, str]:
    """A French and an Arabic report of about so many statements, which tell mostly the same."""
    random_ = random.Random(seed)
    pairs = [
        tuple((folder / f"report.{code}.txt").read_text(encoding="utf-8") for code in CODES)
        for folder in sorted(CORPORA.iterdir())
        if (folder / "report.fr.txt").exists()
    ]
    count = [
        sum(len(analysed(text, code).statements) for text, code in zip(pair, CODES, strict=True)) for pair in pairs
    ]
    copies: list[tuple[str, str]] = []
    total = 0.0
    while total < size:
        which = random_.randrange(len(pairs))
        changed = _numbers(random_.randrange(1, 900))
        left, right = (_thinned(changed(text), random_) for text in pairs[which])
        copies.append((left, right))
        total += count[which] / 2 * (1 - LOST)
    others = [right for _, right in copies]
    for at in range(len(others) - 1):
        if random_.random() < MOVED:
            others[at], others[at + 1] = others[at + 1], others[at]
    return "\n\n".join(left for left, _ in copies), "\n\n".join(others)


def _numbers(shift: int) -> Callable[[str], str]:
    """Replaces each small number by another one, everywhere by the same."""
    return lambda text: NUMBER.sub(lambda match: str((int(match[0]) * 7 + shift) % 997 + 2), text)


def _thinned(text: str, random_: random.Random) -> str:
    return " ".join(sentence for sentence in SENTENCE.split(text) if random_.random() >= LOST)


def analysed(text: str, code: str) -> Analysis:
    """The statements of a text."""
    work = aligner(*CODES).languages[CODES.index(code)]
    return analyzer("rules").analyze(Document(text, code), work, code)


def _prepared(size: int) -> tuple[tuple[Analysis, Analysis], tuple[tuple[Fact, ...], tuple[Fact, ...]]]:
    left, right = (analysed(text, code) for text, code in zip(reports(size), CODES, strict=True))
    first, second = (
        extract(analysis, language, gazetteer(language.code), code)
        for analysis, language, code in zip((left, right), aligner(*CODES).languages, CODES, strict=True)
    )
    return (left, right), (first, second)


def main() -> None:
    """Prints one line for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    for size in parser.parse_args().sizes:
        analyses, facts = _prepared(size)
        start, clock = time.process_time(), time.perf_counter()
        alignment = aligner(*CODES).align(analyses, facts)
        spent, waited = time.process_time() - start, time.perf_counter() - clock
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES
        counts = "/".join(f"{len(analysis.statements):,}" for analysis in analyses)
        print(f"{counts} statements: {spent:.1f} s ({waited:.1f} s by the clock), {memory:,.0f} MB, "
              f"{len(alignment.links):,} links", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
