"""Figures inside a page of documentation: what stands between two marks is written anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from crosscheck.errors import DocumentError
from crosscheck.evaluation.evaluate import Evaluation
from crosscheck.evaluation.table import markdown

__all__ = ["marked_text", "write_page"]

MARKED: Final = re.compile(
    r"(?P<opening>^<!-- evaluation -->\n).*?(?P<closing>^<!-- end -->$)", re.MULTILINE | re.DOTALL
)
HALF: Final = {
    "all": "",
    "tuning": "; of folders of lines, the 1st, 3rd, 5th … document by name",
    "measuring": "; of folders of lines, the 2nd, 4th, 6th … document by name",
}


def write_page(path: Path, evaluation: Evaluation, command: str, day: date) -> None:
    """Writes the figures of a run into a page.

    Args:
        path: The page, which has a line `<!-- evaluation -->` and, below it, a line `<!-- end -->`.
        evaluation: The run.
        command: What was called.
        day: When.

    Raises:
        DocumentError: The page cannot be read or written, or has no such lines.
    """
    text = marked_text(path)
    block = "\n".join(_lines(evaluation, command, day))
    try:
        path.write_text(
            MARKED.sub(lambda match: f"{match['opening']}{block}{match['closing']}", text),
            encoding="utf-8",
            newline="\n",
        )
    except OSError as error:
        raise DocumentError(f"cannot be written: {error.strerror}", name=str(path)) from error


def marked_text(path: Path) -> str:
    """The text of a page that has a place for figures.

    Raises:
        DocumentError: The page cannot be read, or has no such place.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError("is no UTF-8", name=str(path)) from error
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror}", name=str(path)) from error
    if not MARKED.search(text):
        hint = "put <!-- evaluation --> and <!-- end --> where the figures belong"
        raise DocumentError("has no place for figures", name=str(path), hint=hint)
    return text


def _lines(evaluation: Evaluation, command: str, day: date) -> Iterator[str]:
    sets = ", ".join(f"`{name}` ({documents})" for name, documents in evaluation.sets)
    yield f"Measured on {day.isoformat()} with crosscheck {evaluation.version} (data `{evaluation.data[:12]}`)."
    yield f"Sets, with the number of their documents: {sets}{HALF[evaluation.half]}."
    yield from ("", "<!-- not run -->", "```bash", command, "```", "")
    yield from markdown(evaluation.figures)
