"""Which statements of two reports say the same."""

from crosscheck.alignment.align import Aligner, Alignment
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.similarity import Model

__all__ = ["Aligner", "Alignment", "Lexicon", "Model"]
