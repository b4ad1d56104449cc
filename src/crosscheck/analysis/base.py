"""What an analyzer is."""

from __future__ import annotations

from typing import Protocol

from crosscheck.errors import OptionError
from crosscheck.languages import Language
from crosscheck.model import Analysis, Document
from crosscheck.registry import discover

__all__ = ["Analyzer", "analyzer"]


class Analyzer(Protocol):
    """Splits a document; `name` with its version goes into every report made with it."""

    name: str

    def analyze(self, document: Document, language: Language, label: str) -> Analysis:
        """Sentences, statements (ids begin with `label`) and tokens of a document."""
        ...


def analyzer(name: str) -> Analyzer:
    """The analyzer whose name, up to the slash before its version, is `name`.

    Raises:
        OptionError: There is none of that name.
    """
    found: dict[str, Analyzer] = {
        item.name.partition("/")[0]: item for item in discover("crosscheck.analysis", "ANALYZER")
    }
    if name not in found:
        raise OptionError(f"unknown analyzer {name!r}", hint=f"there is {', '.join(sorted(found))}")
    return found[name]
