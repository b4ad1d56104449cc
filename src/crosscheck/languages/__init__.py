"""The languages that crosscheck reads: those of this package and those that other packages register.

A package registers a language under the entry-point group `crosscheck.languages`.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points

from crosscheck.errors import OptionError
from crosscheck.languages.base import Language, Piece
from crosscheck.registry import discover

__all__ = ["Language", "Piece", "language", "languages"]


@cache
def languages() -> dict[str, Language]:
    """Every registered language by its code; the package's own come first."""
    own = {item.code: item for item in discover("crosscheck.languages", "LANGUAGE")}
    others = (point.load() for point in entry_points(group="crosscheck.languages"))
    return own | {item.code: item for item in others if item.code not in own}


def language(code: str) -> Language:
    """The language with this ISO 639-1 code.

    Raises:
        OptionError: No such language is registered.
    """
    try:
        return languages()[code]
    except KeyError:
        known = ", ".join(sorted(languages()))
        raise OptionError(f"unknown language {code!r}", hint=f"registered are {known}") from None
