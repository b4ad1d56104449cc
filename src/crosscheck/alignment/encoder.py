"""Passages as vectors: what says the same in two languages lies close together.

A passage is the sum of its words, a word the sum of its stem's own vector and of those of its groups of letters, so
that a word that was never seen is still placed by what it is made of. All vectors and the weight of each were learned
from sentences and dictionary entries that render each other (tools/train_encoder.py).
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Sequence
from typing import Final, Protocol

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from crosscheck.model import Analysis, Span

__all__ = ["BagEncoder", "Encoder", "Vectors", "features_of", "stems"]

Vectors = NDArray[np.float32]

GRAMS: Final = (3, 4)
CONTENT: Final = frozenset({"word", "number"})
NUMBER: Final = "#"


class Encoder(Protocol):
    """Whatever places passages of two languages in one space."""

    def encode(self, analysis: Analysis, passages: Sequence[Span], language: str) -> Vectors:
        """One row of length 1 (or 0, where nothing is known) a passage, shape (passages, dimensions)."""


@frozen(eq=False)
class BagEncoder:
    """Sums of learned vectors.

    Attributes:
        words: For each language the row of each stem that has one of its own.
        grams: For each language the row at which its groups of letters begin.
        buckets: How many rows the groups of letters of a language share.
        vectors: One row a feature, shape (features, dimensions).
        scales: What each row is multiplied by, shape (features,).
    """

    words: dict[str, dict[str, int]] = field(repr=False)
    grams: dict[str, int]
    buckets: int
    vectors: NDArray[np.int8] = field(repr=False)
    scales: Vectors = field(repr=False)

    @classmethod
    def from_bytes(cls, content: bytes) -> BagEncoder:
        """Reads the arrays that tools/train_encoder.py writes; nothing in them can be executed."""
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            codes = str(arrays["codes"]).split()
            first, words = 0, {}
            for code in codes:
                listed = arrays[f"words.{code}"].tobytes().decode().split("\n")
                words[code] = {word: first + index for index, word in enumerate(listed)}
                first += len(listed)
            buckets = int(arrays["buckets"])
            grams = {code: first + index * buckets for index, code in enumerate(codes)}
            return cls(words, grams, buckets, arrays["vectors"], arrays["scales"].astype(np.float32))

    def encode(self, analysis: Analysis, passages: Sequence[Span], language: str) -> Vectors:
        """One row of length 1 a passage, 0 for one without words; shape (passages, dimensions)."""
        bags = [stems(analysis, passage) for passage in passages]
        rows = np.zeros((len(bags), self.vectors.shape[1]), dtype=np.float32)
        places = {stem: index for index, stem in enumerate(dict.fromkeys(stem for bag in bags for stem in bag))}
        if not places:
            return rows
        table = self._table(list(places), language)
        for index, bag in enumerate(bags):
            if bag:
                rows[index] = table[[places[stem] for stem in bag]].sum(axis=0)
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return rows

    def _table(self, found: Sequence[str], language: str) -> Vectors:
        """The vectors of words, shape (words, dimensions)."""
        features = [self._features(stem, language) for stem in found]
        sizes = np.array([len(own) for own in features])
        rows = np.concatenate([np.array(own, dtype=np.int64) for own in features])
        weights = self.scales[rows] / np.sqrt(np.repeat(sizes, sizes)).astype(np.float32)
        starts = np.r_[0, np.cumsum(sizes)[:-1]]
        table: Vectors = np.add.reduceat(self.vectors[rows] * weights[:, None], starts, axis=0)
        return table

    def _features(self, stem: str, language: str) -> list[int]:
        return list(features_of(stem, language, self.words[language], self.grams, self.buckets))


def features_of(stem: str, language: str, words: dict[str, int], grams: dict[str, int], buckets: int) -> Iterator[int]:
    """The rows of a word: its own, where it has one, and those of its groups of letters.

    Numbers share their groups of digits between the languages.
    """
    if stem in words:
        yield words[stem]
    number = stem.isdecimal()
    first = next(iter(grams.values())) if number else grams[language]
    mark = NUMBER if number else language
    framed = f"<{stem}>"
    for size in GRAMS:
        for start in range(max(1, len(framed) - size + 1)):
            yield first + zlib.crc32((mark + framed[start : start + size]).encode()) % buckets


def stems(analysis: Analysis, passage: Span) -> list[str]:
    """The stems of the words and numbers of a passage, digits of any script as ASCII digits."""
    tokens = analysis.tokens_in(passage.start, passage.end)
    return [_digits(token.stem) for token in tokens if token.kind in CONTENT]


def _digits(stem: str) -> str:
    return str(int(stem)) if stem.isdecimal() else stem
