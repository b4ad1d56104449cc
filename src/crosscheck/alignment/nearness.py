"""How near an encoder places the passages of two reports, on the scale that the aligner's weights know."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.alignment.encoder import Encoder
from crosscheck.alignment.evidence import Nearness
from crosscheck.model import Analysis, span_of

__all__ = ["nearness", "on_the_scale_of"]

Matrix = NDArray[np.float64]

NO_SPREAD = 1e-6


def nearness(
    analyses: tuple[Analysis, Analysis], codes: Sequence[str], encoder: Encoder | None, known: Encoder | None
) -> Nearness:
    """How near the statements of two reports are, and their sentences.

    Args:
        analyses: The two reports.
        codes: The codes of their languages.
        encoder: What places their passages; None for nothing.
        known: The encoder that the weights were learned with, where it is another one.
    """
    if encoder is None:
        return Nearness.unknown((len(analyses[0].statements), len(analyses[1].statements)))
    found = _cosines(analyses, codes, encoder)
    if known is not None:
        usual = _cosines(analyses, codes, known)
        found = on_the_scale_of(found[0], usual[0]), on_the_scale_of(found[1], usual[1])
    left, right = (np.array([s.sentence - 1 for s in a.statements], dtype=np.int64) for a in analyses)
    return Nearness.of(*found, (left, right))


def on_the_scale_of(cosines: Matrix, usual: Matrix) -> Matrix:
    """Cosines of one encoder with the mean and the spread that another gives the same pairs of passages.

    Encoders differ in how near they place what has nothing in common (anisotropy: K. Ethayarajh, How Contextual are
    Contextualized Word Representations?, EMNLP 2019), so their cosines mean different things. Both means are taken over
    the same two reports, which holds the share of pairs that render each other constant. Where all pairs are equally
    near nothing can be told from them, and all get the mean.
    """
    if not cosines.size:
        return cosines
    spread = float(cosines.std())
    factor = float(usual.std()) / spread if spread > NO_SPREAD else 0.0
    scaled: Matrix = np.clip((cosines - cosines.mean()) * factor + usual.mean(), -1.0, 1.0)
    return scaled


def _cosines(analyses: tuple[Analysis, Analysis], codes: Sequence[str], encoder: Encoder) -> tuple[Matrix, Matrix]:
    """Those of the statements and those of the sentences, each of shape (left, right)."""
    counts = [len(analysis.statements) for analysis in analyses]
    passages = [(*map(span_of, analysis.statements), *analysis.sentences) for analysis in analyses]
    one, other = map(encoder.encode, analyses, passages, codes)
    statements = one[: counts[0]] @ other[: counts[1]].T
    sentences = one[counts[0] :] @ other[counts[1] :].T
    return statements.astype(np.float64), sentences.astype(np.float64)
