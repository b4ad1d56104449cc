"""The two short reports that come with crosscheck, to see what it does."""

from __future__ import annotations

from typing import Final

from crosscheck.model import Document
from crosscheck.reading import read
from crosscheck.resources import folder

__all__ = ["documents"]

NAMES: Final = ("report.fr.txt", "report.ar.txt")


def documents() -> tuple[Document, Document]:
    """The French report and the Arabic one."""
    left, right = (_document(name) for name in NAMES)
    return left, right


def _document(name: str) -> Document:
    with (folder("data", "demo") / name).open("rb") as stream:
        return read(stream, name=name)
