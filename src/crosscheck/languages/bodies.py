"""How the words that names of bodies are made of are written down.

The tables of both languages are the project's own and share their English words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

__all__ = ["body_table"]

ENTRIES: Final = re.compile(r"[;\n]")
INFLECTED: Final = "*"


def body_table(
    lines: str, key: Callable[[str], str], inflected: Callable[[str], tuple[str, ...]] = lambda word: (word,)
) -> dict[str, str]:
    """Entries of an English word, a colon and forms parted by bars, by the keys of the forms.

    Args:
        lines: The entries, each on a line or before a semicolon.
        key: What makes the key of a form.
        inflected: The forms of a word that a star marks.
    """
    pairs = (entry.split(":") for entry in ENTRIES.split(lines) if entry.strip())
    return {
        key(form): english.strip()
        for english, forms in pairs
        for one in forms.split("|")
        for form in (inflected(one.strip().removesuffix(INFLECTED)) if INFLECTED in one else (one.strip(),))
    }
