"""Cuts the phrases that the extractors look for into tokens: crosscheck/data/phrases.CODE.tsv.

To be run after every change of what cuts a word of the language, such as its word list and its verbs; a phrase that
is not in the bundle is cut when it is needed.

Usage: python tools/build_phrases.py
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from inspect import signature
from pkgutil import iter_modules
from typing import Any, Final

import bundle
from crosscheck import facts
from crosscheck.facts import phrases
from crosscheck.languages import Language, language
from crosscheck.languages.compiled import phrase_lines

CODES: Final = ("fr", "ar")


def lines(spoken: Language) -> list[str]:
    """The lines of the bundle of a language."""
    found: dict[str, tuple[str, ...]] = {}

    def cut(phrase: str, _: Language) -> tuple[str, ...]:
        return found.setdefault(phrase, phrases.cut_phrase(phrase, spoken))

    usual, phrases.phrase_norms = phrases.phrase_norms, cut  # type: ignore[assignment]
    try:
        for compiled in _tables():
            compiled(spoken)
    finally:
        phrases.phrase_norms = usual
    return phrase_lines((phrase, norms) for phrase, norms in found.items() if norms)


def _tables() -> Iterator[Callable[[Language], Any]]:
    """What the extractors compile once per language: their cached functions of a language."""
    for info in iter_modules(facts.__path__):
        module = import_module(f"{facts.__name__}.{info.name}")
        for made in vars(module).values():
            bare = getattr(made, "__wrapped__", None)
            if callable(bare) and [one.annotation for one in signature(bare).parameters.values()] == ["Language"]:
                yield bare


def main() -> None:
    """Writes one bundle a language."""
    for code in CODES:
        bundle.write(
            f"phrases.{code}",
            "tsv",
            "\n".join(lines(language(code))),
            sources={"crosscheck language tables (crosscheck/languages)": "Apache-2.0"},
            licence="Apache-2.0",
            script="tools/build_phrases.py",
        )


if __name__ == "__main__":
    main()
