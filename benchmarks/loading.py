"""How long everything takes that a process loads before its first report, step by step, and that report itself.

Printed is the processor time of each step in a fresh process, the least of some processes. Modules are taken from their
compiled files: run it twice after a change, and without PYTHONDONTWRITEBYTECODE.

Usage: python benchmarks/loading.py [PROCESSES]
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from time import process_time
from typing import Any, Final

PROCESSES: Final = 5
CODES: Final = ("fr", "ar")
DAYS: Final = {"fr": "Le 3 mai, 5 euros.", "ar": "في 3 مايو، 5 يورو."}  # on 3 May, 5 euros
STEP: Final = "--step"


def steps() -> Iterator[tuple[str, float]]:
    """Every step with its milliseconds, in the order in which a first comparison takes them."""
    begun = process_time()
    from crosscheck import demo, engine, pipeline
    from crosscheck.facts.extraction import extractors
    from crosscheck.languages import language

    yield "modules", _since(begun)
    yield "languages", _timed(lambda: [language(code) for code in CODES])
    yield "extractors", _timed(extractors)
    yield "dictionary, encoder, weights", _timed(lambda: engine.aligner(*CODES))
    yield "names", _timed(lambda: [engine.gazetteer(code) for code in CODES])
    for code in CODES:
        extraction = partial(pipeline.extract_facts, DAYS[code], language=code)
        yield f"word lists, forms and phrases of {code}", _timed(extraction)
    reports = demo.documents()
    yield "first report of the demo", _timed(lambda: pipeline.compare(*reports))
    yield "second report of the demo", _timed(lambda: pipeline.compare(*reports))


def _timed(work: Callable[[], Any]) -> float:
    begun = process_time()
    work()
    return _since(begun)


def _since(begun: float) -> float:
    return 1000 * (process_time() - begun)


def main(processes: int) -> None:
    """Prints the least time of each step."""
    command = [sys.executable, __file__, STEP]
    runs = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(processes)
    ]
    least = {name: min(run[name] for run in runs) for name in runs[0]}
    for name, time in least.items():
        print(f"{time:7.0f} ms  {name}")
    *loading, _, _ = least.values()
    print(f"{sum(loading):7.0f} ms  loading in all, without the reports")


if __name__ == "__main__":
    if sys.argv[1:] == [STEP]:
        print(json.dumps(dict(steps())))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else PROCESSES)
