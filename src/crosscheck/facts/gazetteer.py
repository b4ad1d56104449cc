"""Known names of places and organisations in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from crosscheck.languages import Language
from crosscheck.model import Token

__all__ = ["Entry", "Gazetteer", "build"]


@frozen
class Entry:
    """A known name: its kind (`place`, `organisation`) and its canonical English name."""

    kind: str
    value: str


@frozen
class Gazetteer:
    """Names by the folded words they are written with.

    Attributes:
        names: Folded words of a name to its entry.
        longest: For each first word, the number of words of the longest name that begins with it.
    """

    names: dict[tuple[str, ...], Entry] = field(factory=dict, repr=False)
    longest: dict[str, int] = field(factory=dict, repr=False)

    def match(self, tokens: Sequence[Token], index: int) -> tuple[int, Entry] | None:
        """The longest known name that begins with the token at `index`: the index after it, and its entry."""
        words = [token.norm for token in tokens[index : index + self.longest.get(tokens[index].norm, 0)]]
        for length in range(len(words), 0, -1):
            if entry := self.names.get(tuple(words[:length])):
                return index + length, entry
        return None


def build(rows: Iterable[tuple[str, str, str]], language: Language, words: TokenSplitter) -> Gazetteer:
    """A gazetteer from rows of (kind, canonical value, name in this language)."""
    raise NotImplementedError


TokenSplitter = Iterator[Token]
