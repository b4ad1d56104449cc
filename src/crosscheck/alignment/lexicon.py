"""The bilingual dictionary: which words and terms of one language render which of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeVar

from attrs import field, frozen

__all__ = ["Lexicon", "Term"]

Stems = tuple[str, ...]
T = TypeVar("T")
COLUMNS: Final = 3
# What ends the first word of a row, and the letter after the last of them.
WORD_ENDS: Final = ("\t", "\n")
TERM_ENDS: Final = ("\t ", "!")


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

    words: Mapping[str, Mapping[str, float]] = field(factory=dict, repr=False)
    terms: Mapping[str, list[Term]] = field(factory=dict, repr=False)

    @classmethod
    def from_rows(cls, words: Iterable[str], terms: Iterable[str]) -> Lexicon:
        """Takes lines of `left<TAB>right<TAB>weight`; in a term the words are parted by single spaces.

        Raises:
            ValueError: A line has another number of columns.
        """
        rows, several = sorted(words), sorted(terms)
        if any(line.count("\t") != COLUMNS - 1 for line in (*rows, *several)):
            raise ValueError(f"a row of a dictionary has {COLUMNS} columns")
        return cls(_Rows(rows, WORD_ENDS, _renderings), _Rows(several, TERM_ENDS, _terms))


class _Rows(Mapping[str, T]):
    """What the rows say that begin with a word; they are read when the word is asked for, for most never are."""

    def __init__(self, lines: list[str], ends: tuple[str, str], read: Callable[[list[str]], T]) -> None:
        self._lines = lines
        self._ends, self._after = ends
        self._read = read
        self._known: dict[str, T | None] = {}

    def __getitem__(self, word: str) -> T:
        try:
            found = self._known[word]
        except KeyError:
            first = bisect_left(self._lines, word + self._ends[0])
            lines = self._lines[first : bisect_left(self._lines, word + self._after, first)]
            found = self._known[word] = self._read(lines) if lines else None
        if found is None:
            raise KeyError(word)
        return found

    def __iter__(self) -> Iterator[str]:
        last = None
        for line in self._lines:
            word = line.partition("\t")[0].partition(self._ends[-1])[0]
            if word != last:
                yield word
            last = word

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _renderings(lines: list[str]) -> Mapping[str, float]:
    rows = (line.split("\t") for line in lines)
    return {right: float(weight) for _, right, weight in rows}


def _terms(lines: list[str]) -> list[Term]:
    rows = (line.split("\t") for line in lines)
    return [Term(tuple(left.split(" ")), tuple(right.split(" ")), float(weight)) for left, right, weight in rows]
