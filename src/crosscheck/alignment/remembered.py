"""What an encoder makes of two reports, known by heart so that no part of them is encoded twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.encoder import Encoder
from crosscheck.alignment.sections import Section
from crosscheck.model import Analysis, Span, span_of

__all__ = ["Placed", "Remembered"]

Vectors = NDArray[np.float32]

AT_ONCE: Final = 1000


@frozen(eq=False)
class Remembered:
    """The vectors of the passages of reports.

    Attributes:
        rows: For each text, known by its identity, and each passage the row of its vector.
        vectors: One row a passage; the first is that of an empty passage.
    """

    rows: dict[int, dict[Span, int]]
    vectors: Vectors

    @classmethod
    def of(cls, encoder: Encoder, analyses: Sequence[Analysis], codes: Sequence[str]) -> Remembered:
        """Encodes the statements and sentences of reports."""
        rows: dict[int, dict[Span, int]] = {}
        blocks: list[Vectors] = []
        count = 1
        for analysis, code in zip(analyses, codes, strict=True):
            passages = list(dict.fromkeys((*map(span_of, analysis.statements), *analysis.sentences)))
            rows[id(analysis.document.text)] = {span: count + index for index, span in enumerate(passages)}
            count += len(passages)
            blocks.append(encoded(encoder, analysis, passages, code))
        width = max((block.shape[1] for block in blocks), default=0)
        return cls(rows, np.concatenate([np.zeros((1, width), dtype=np.float32), *blocks]))

    def statements(self, analysis: Analysis) -> Vectors:
        """The vectors of the statements of one of the reports."""
        return self.encode(analysis, tuple(map(span_of, analysis.statements)), "")

    def encode(self, analysis: Analysis, passages: Sequence[Span], language: str) -> Vectors:
        """The rows of passages of one of the reports; 0 for one that is empty."""
        del language
        known = self.rows[id(analysis.document.text)]
        found: Vectors = self.vectors[[known.get(passage, 0) for passage in passages]]
        return found


@frozen(eq=False)
class Placed:
    """Where an encoder places the content words of a report; equal words are encoded once.

    Attributes:
        form: For each word the row of its vector.
        vectors: One row for each form.
    """

    form: NDArray[np.int64]
    vectors: Vectors

    @classmethod
    def of(cls, encoder: Encoder | None, section: Section, code: str) -> Placed:
        """Encodes the words of a report; without an encoder all vectors are 0."""
        text = section.analysis.document.text
        known: dict[tuple[str, str], int] = {}
        passages: list[Span] = []
        form = []
        for token in section.words.tokens:
            written = text[token.start : token.end], token.stem
            if written not in known:
                known[written] = len(passages)
                passages.append(span_of(token))
            form.append(known[written])
        nowhere = np.zeros((len(passages), 1), dtype=np.float32)
        vectors = nowhere if encoder is None else encoded(encoder, section.analysis, passages, code)
        return cls(np.array(form, dtype=np.int64), vectors)

    def at(self, words: NDArray[np.int64]) -> Vectors:
        """The vectors of some words, shape (words, dimensions)."""
        found: Vectors = self.vectors[self.form[words]]
        return found


def encoded(encoder: Encoder, analysis: Analysis, passages: Sequence[Span], code: str) -> Vectors:
    """The vectors of passages, some at a time: an encoder may need much room for those it works on."""
    parts = [passages[at : at + AT_ONCE] for at in range(0, max(1, len(passages)), AT_ONCE)]
    return np.concatenate([encoder.encode(analysis, part, code) for part in parts])
