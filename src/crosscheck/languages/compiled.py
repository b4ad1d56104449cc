"""What depends on the tables of a language alone and takes long to make: from bundles, made once.

To cut the phrases of Arabic takes half a second, for each may be a word with particles, one that lost its space, or a
name; to write out the forms of its verbs takes a tenth. tools/build_phrases.py and tools/build_verbs.py do it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from crosscheck.resources import load_text, provenance

__all__ = ["columns", "phrase_lines", "phrase_table"]


@cache
def phrase_table(code: str) -> Mapping[str, str]:
    """Phrases of a language, each with the norms of its tokens, parted by tabs; none where no bundle has them."""
    name = f"phrases.{code}"
    if all(bundle.name != name for bundle in provenance()):
        return {}
    return dict(line.split("\t", 1) for line in load_text(name).split("\n"))


def phrase_lines(norms: Iterable[tuple[str, tuple[str, ...]]]) -> list[str]:
    """The lines of a bundle, from phrases with their norms; none of them may hold a tab or the end of a line."""
    return sorted("\t".join([phrase, *made]) for phrase, made in norms)


@cache
def columns(name: str) -> tuple[list[str], ...]:
    """The lines of a bundle, each a list of words that were parted by tabs."""
    return tuple(line.split("\t") for line in load_text(name).split("\n"))
