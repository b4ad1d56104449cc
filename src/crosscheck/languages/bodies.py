"""How the words that names of bodies are made of are written down.

The tables of both languages are the project's own and share their English words.
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["body_table"]


def body_table(lines: str, key: Callable[[str], str]) -> dict[str, str]:
    """Lines of an English word, a colon and forms parted by bars, by the keys of the forms."""
    pairs = (line.split(":") for line in lines.strip().splitlines())
    return {key(form.strip()): english.strip() for english, forms in pairs for form in forms.split("|")}
