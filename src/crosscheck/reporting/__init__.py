"""The formats that a report can be written in: every module here that has a `FORMAT` is one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from crosscheck.errors import OptionError
from crosscheck.registry import discover
from crosscheck.reporting.base import ReportFormat

__all__ = ["FORMATS", "ReportFormat", "format_for", "format_named"]

FORMATS: dict[str, ReportFormat]
"""The formats by name; they are imported when this is first looked at."""


@cache
def _formats() -> dict[str, ReportFormat]:
    return {entry.name: entry for entry in discover(__name__, "FORMAT")}


def __getattr__(name: str) -> Any:
    if name == "FORMATS":
        return _formats()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def format_named(name: str) -> ReportFormat:
    """The format of this name.

    Raises:
        OptionError: There is none.
    """
    if name not in _formats():
        raise OptionError(f"there is no format called {name!r}", hint="one of " + ", ".join(_formats()))
    return _formats()[name]


def format_for(path: Path) -> ReportFormat:
    """The format that the suffix of a file tells.

    Raises:
        OptionError: It tells none.
    """
    suffix = path.suffix.lower()
    for entry in _formats().values():
        if suffix in entry.suffixes:
            return entry
    known = ", ".join(suffix for entry in _formats().values() for suffix in entry.suffixes)
    raise OptionError("the name does not tell a format", name=str(path), hint=f"name one, or end in one of {known}")
