"""Everything that can be measured on some folders, as one value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

from crosscheck._version import __version__
from crosscheck.errors import OptionError
from crosscheck.evaluation.figures import Figure, Note, figures
from crosscheck.evaluation.lines import line_pairs
from crosscheck.evaluation.measuring import Entries, measure_gold, measure_lines
from crosscheck.resources import digest

__all__ = ["HALVES", "Evaluation", "Half", "evaluate"]

Half = Literal["all", "tuning", "measuring"]
HALVES: Final[dict[Half, slice]] = {"all": slice(None), "tuning": slice(0, None, 2), "measuring": slice(1, None, 2)}
"""Which documents of a folder of lines are measured, sorted by name: all, the 1st, 3rd, … or the 2nd, 4th, …"""
GOLD: Final = "gold.json"
FAULTS: Final = 3

Task = Callable[[], Entries]


@frozen
class Evaluation:
    """What was measured.

    Attributes:
        version: The version of crosscheck.
        data: Digest of the learned data.
        sets: What was measured on: a name and how many documents, for each folder.
        half: Which documents of the folders of lines.
        figures: The figures.
        notes: The errors behind them, for reading.
    """

    version: str
    data: str
    sets: tuple[tuple[str, int], ...]
    half: Half
    figures: tuple[Figure, ...]
    notes: tuple[Note, ...]


def evaluate(
    folders: Sequence[Path],
    *,
    half: Half = "all",
    faults: int = FAULTS,
    systems: Sequence[Path] = (),
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """Measures on folders of pairs with gold and on folders of faithful pairs with line n = line n.

    Args:
        folders: Gold files, folders that hold such, or folders of `NAME.fr.txt` and `NAME.ar.txt`.
        half: Which documents of the folders of lines are measured.
        faults: How many copies with one planted fault are made of each pair of lines and kind of fault, at most.
        systems: Python files of other aligners to be measured beside crosscheck.
        jobs: How many processes work at a time; the figures don't depend on it.
        progress: Is told how many documents are done, and of how many.

    Raises:
        OptionError: A folder holds nothing to measure on, or two have one name.
        DocumentError: A file cannot be read, or has no partner.
    """
    names = [set_name(folder) for folder in folders]
    for name in {name for name in names if names.count(name) > 1}:
        raise OptionError(f"two folders would be called {name}", hint="measure them one after the other")
    tasks: list[Task] = []
    sets: list[tuple[str, int]] = []
    for folder in folders:
        own = list(_tasks(folder, half, faults, systems))
        sets.append((set_name(folder), len(own)))
        tasks += own
    entries: Entries = []
    for done, result in enumerate(_results(tasks, jobs), start=1):
        entries += result
        if progress is not None:
            progress(done, len(tasks))
    notes = tuple(entry for entry in entries if isinstance(entry, Note))
    counts = (entry for entry in entries if not isinstance(entry, Note))
    return Evaluation(__version__, digest(), tuple(sets), half, figures(counts), notes)


def set_name(folder: Path) -> str:
    """What tables call a folder: its last two names, so that it is the same wherever the rest lies."""
    return "/".join(folder.resolve().parts[-2:])


def _tasks(folder: Path, half: Half, faults: int, systems: Sequence[Path]) -> Iterator[Task]:
    name = set_name(folder)
    if gold := list(_gold_files(folder)):
        yield from (partial(measure_gold, name, folder if folder.is_dir() else None, path, systems) for path in gold)
        return
    pairs = line_pairs(folder)[HALVES[half]]
    if not pairs:
        hint = f"a folder of {GOLD} files, or of NAME.fr.txt and NAME.ar.txt"
        raise OptionError("holds nothing to measure on", name=str(folder), hint=hint)
    yield from (partial(measure_lines, name, pair, faults, systems) for pair in pairs)


def _gold_files(folder: Path) -> Iterable[Path]:
    return [folder] if folder.suffix == ".json" else sorted(folder.rglob(GOLD))


def _results(tasks: Sequence[Task], jobs: int) -> Iterator[Entries]:
    if jobs <= 1 or len(tasks) <= 1:
        yield from (task() for task in tasks)
        return
    with ProcessPoolExecutor(min(jobs, len(tasks)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(_run, tasks)


def _run(task: Task) -> Entries:
    return task()
