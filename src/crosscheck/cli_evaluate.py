"""The command `crosscheck evaluate`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from crosscheck.errors import OptionError
from crosscheck.terminal import complain, show

if TYPE_CHECKING:
    from crosscheck.evaluation.evaluate import Evaluation
    from crosscheck.evaluation.figures import Figure

__all__ = ["add_evaluate"]

WORSE, DONE = 1, 0
HALVES: Final = ("all", "tuning", "measuring")
FAULTS: Final = 3
STDOUT: Final = Path("-")
DESCRIPTION: Final = """Measure crosscheck on folders of pairs with gold, and on folders of faithful translations
(NAME.fr.txt and NAME.ar.txt, line n = line n), from which pairs with joined, deleted, permuted and altered lines are
made. The exit status is 1 when a figure got worse than that of the run named by --compare."""


def add_evaluate(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to those of the command line."""
    told = "measure on pairs with gold or on translations"
    parser = commands.add_parser("evaluate", help=told, description=DESCRIPTION)
    parser.add_argument("folders", metavar="DIR", nargs="+", type=Path, help="a folder to measure on, or a gold file")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to a file, in UTF-8")
    parser.add_argument("--compare", metavar="FILE", type=Path, help="tell what moved against a run written by --json")
    parser.add_argument("--errors", metavar="FILE", type=Path, help="write every single error to a file, for reading")
    parser.add_argument("--write-docs", metavar="PAGE", type=Path, help="write the figures into a page, at its marks")
    parser.add_argument(
        "--half", choices=HALVES, default="all", help="of folders of lines: all, or every other document"
    )
    parser.add_argument(
        "--faults", metavar="N", type=_count, default=FAULTS, help="copies with a planted fault, of each kind and pair"
    )
    parser.add_argument(
        "--aligner", metavar="FILE", type=Path, action="append", default=[],
        help="measure the function `align` of a Python file too; the file is run",
    )  # fmt: skip
    parser.add_argument("--jobs", metavar="N", type=_count, help="processes at a time; as many as there are processors")
    parser.set_defaults(command=_evaluate)


def _evaluate(arguments: argparse.Namespace) -> int:
    from crosscheck.evaluation.aligners import load_aligner
    from crosscheck.evaluation.evaluate import evaluate
    from crosscheck.evaluation.stored import dumps, load_figures, worse
    from crosscheck.evaluation.table import plain

    before = load_figures(arguments.compare) if arguments.compare else ()
    _require_writable(arguments)
    for path in arguments.aligner:
        load_aligner(path)
    evaluation = evaluate(
        arguments.folders,
        half=arguments.half,
        faults=arguments.faults,
        systems=arguments.aligner,
        jobs=arguments.jobs or os.cpu_count() or 1,
        progress=_progress if sys.stderr.isatty() else None,
    )
    _put(dumps(evaluation) if arguments.json else plain(evaluation.figures, before), arguments.output)
    if arguments.errors:
        _put("".join(_error_lines(evaluation)), arguments.errors)
    if arguments.write_docs:
        _document(evaluation, arguments)
    return WORSE if before and _tell(worse(evaluation.figures, before)) else DONE


def _require_writable(arguments: argparse.Namespace) -> None:
    """Complains before minutes of measuring, not after."""
    from crosscheck.evaluation.page import marked_text

    if arguments.write_docs:
        marked_text(arguments.write_docs)
    for path in (arguments.output, arguments.errors):
        if path is not None and (path.is_dir() or not path.parent.is_dir()):
            raise OptionError("cannot be written", name=str(path), hint="name a file in a folder that is there")


def _document(evaluation: Evaluation, arguments: argparse.Namespace) -> None:
    from datetime import date

    from crosscheck.evaluation.page import write_page

    words = ["crosscheck", "evaluate", *(name for name, _ in evaluation.sets)]
    words += ["--half", arguments.half] if arguments.half != "all" else []
    words += ["--faults", str(arguments.faults)] if arguments.faults != FAULTS else []
    words += [word for path in arguments.aligner for word in ("--aligner", path.as_posix())]
    write_page(arguments.write_docs, evaluation, " ".join(words), date.today())


def _error_lines(evaluation: Evaluation) -> list[str]:
    rows = sorted((note.set, note.name, note.system, note.document, note.text) for note in evaluation.notes)
    return ["\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows]


def _tell(figures: tuple[Figure, ...]) -> bool:
    for figure in figures:
        complain(f"worse: {figure.set}: {figure.name}, {figure.value:.4f} before")
    return bool(figures)


def _put(content: str, path: Path | None) -> None:
    if path is None or path == STDOUT:
        show(content)
        return
    try:
        path.write_text(content, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OptionError(f"cannot be written: {error.strerror}", name=str(path), hint="name another file") from error


def _progress(done: int, of: int) -> None:
    end = "\n" if done == of else ""
    sys.stderr.write(f"\r{done}/{of} documents{end}")
    sys.stderr.flush()


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no number")
    return int(text)
