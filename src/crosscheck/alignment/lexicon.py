"""The bilingual dictionary: which words and terms of one language render which of the other."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

__all__ = ["Lexicon", "Term"]

Stems = tuple[str, ...]


@frozen
class Term:
    """Several words on at least one side that render each other as a whole.

    Attributes:
        left: Stems of the words of the left language, in order.
        right: Those of the right language.
        weight: How sure the rendering is, from 0 to 1.
    """

    left: Stems
    right: Stems
    weight: float


@frozen
class Lexicon:
    """Renderings of words and terms of the left language by those of the right one.

    Attributes:
        words: Left stem to its right stems with their weights in (0, 1].
        terms: The first left stem of a term to the terms that begin with it.
    """

    words: dict[str, dict[str, float]] = field(factory=dict, repr=False)
    terms: dict[str, list[Term]] = field(factory=dict, repr=False)

    @classmethod
    def from_rows(cls, words: Iterable[str], terms: Iterable[str]) -> Lexicon:
        """Reads lines of `left<TAB>right<TAB>weight`; in a term the words are parted by single spaces."""
        table: dict[str, dict[str, float]] = {}
        for line in words:
            left, right, weight = line.split("\t")
            table.setdefault(left, {})[right] = float(weight)
        firsts: dict[str, list[Term]] = {}
        for line in terms:
            left, right, weight = line.split("\t")
            term = Term(tuple(left.split(" ")), tuple(right.split(" ")), float(weight))
            firsts.setdefault(term.left[0], []).append(term)
        return cls(table, firsts)
