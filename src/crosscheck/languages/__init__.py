"""The languages that crosscheck reads: those of this package and those that other packages register.

A package registers a language under the entry-point group `crosscheck.languages`.
"""

from __future__ import annotations

from functools import cache

from crosscheck.errors import OptionError
from crosscheck.languages.base import Language, Piece
from crosscheck.registry import discover

__all__ = ["Language", "Piece", "language", "languages"]


@cache
def languages() -> dict[str, Language]:
    """Every registered language by its code; the package's own come first."""
    from importlib.metadata import entry_points  # slow, and not needed for the package's own

    others = (point.load() for point in entry_points(group="crosscheck.languages"))
    return _own() | {item.code: item for item in others if item.code not in _own()}


@cache
def _own() -> dict[str, Language]:
    return {item.code: item for item in discover("crosscheck.languages", "LANGUAGE")}


def language(code: str) -> Language:
    """The language with this ISO 639-1 code.

    Raises:
        OptionError: No such language is registered.
    """
    found = _own().get(code) or languages().get(code)
    if found is None:
        known = ", ".join(sorted(languages()))
        raise OptionError(f"unknown language {code!r}", hint=f"registered are {known}")
    return found
