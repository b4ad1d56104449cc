"""Which statements of two reports say the same."""

from crosscheck.alignment.absence import AbsenceModel
from crosscheck.alignment.align import Aligner, Alignment
from crosscheck.alignment.details import DetailModel
from crosscheck.alignment.encoder import BagEncoder, Encoder
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.similarity import Model
from crosscheck.alignment.transformer import TransformerEncoder, load_transformer

__all__ = [
    "AbsenceModel",
    "Aligner",
    "Alignment",
    "BagEncoder",
    "DetailModel",
    "Encoder",
    "Lexicon",
    "Model",
    "TransformerEncoder",
    "load_transformer",
]
