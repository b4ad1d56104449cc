"""Compares a French and an Arabic report on the same events, statement by statement.

    >>> import crosscheck
    >>> report = crosscheck.compare(Path("rapport.fr.txt"), Path("rapport.ar.txt"))
    >>> report.only_in("ar")

Everything is imported when it is first used: `import crosscheck` alone costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from crosscheck._version import __version__

if TYPE_CHECKING:
    from crosscheck.config import Options
    from crosscheck.errors import (
        CrosscheckError,
        DataError,
        DocumentError,
        LanguageError,
        OptionError,
        ParityError,
    )
    from crosscheck.facts import facts_match
    from crosscheck.model import Document, Fact, Finding, Link, Span, Statement
    from crosscheck.pipeline import assert_parity, compare, extract_facts
    from crosscheck.reading import read_file as read
    from crosscheck.report import Report

__all__ = [
    "CrosscheckError",
    "DataError",
    "Document",
    "DocumentError",
    "Fact",
    "Finding",
    "LanguageError",
    "Link",
    "OptionError",
    "Options",
    "ParityError",
    "Report",
    "Span",
    "Statement",
    "__version__",
    "assert_parity",
    "compare",
    "extract_facts",
    "facts_match",
    "read",
]

HOMES: Final = {
    "pipeline": ("assert_parity", "compare", "extract_facts"),
    "config": ("Options",),
    "errors": ("CrosscheckError", "DataError", "DocumentError", "LanguageError", "OptionError", "ParityError"),
    "facts": ("facts_match",),
    "model": ("Document", "Fact", "Finding", "Link", "Span", "Statement"),
    "report": ("Report",),
}


def __getattr__(name: str) -> Any:
    if name == "read":
        return import_module("crosscheck.reading").read_file
    for home, names in HOMES.items():
        if name in names:
            return getattr(import_module(f"crosscheck.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
