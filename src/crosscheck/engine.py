"""What is loaded once per process and pair of languages: dictionary, encoder, model, names."""

from __future__ import annotations

import os
from functools import cache
from typing import Final

from attrs import evolve

from crosscheck.alignment import (
    AbsenceModel,
    Aligner,
    BagEncoder,
    DetailModel,
    Encoder,
    Lexicon,
    Model,
    TransformerEncoder,
    load_transformer,
)
from crosscheck.errors import OptionError
from crosscheck.facts.gazetteer import Gazetteer, read_gazetteer
from crosscheck.languages import language
from crosscheck.resources import load_bytes, load_text, provenance

__all__ = ["BUILTIN", "aligner", "encoder_name", "gazetteer", "with_encoder"]

BUILTIN: Final = "builtin"
NONE: Final = "none"


@cache
def aligner(left: str, right: str) -> Aligner:
    """The aligner for two languages, by their codes.

    Raises:
        OptionError: There is no dictionary for the pair.
    """
    lexicon, mirrored = _lexicon(left, right)
    model = Model.from_rows(load_text("aligner").splitlines())
    details = DetailModel.from_rows(load_text("details").splitlines())
    absence = AbsenceModel.from_rows(load_text("absence").splitlines())
    languages = language(left), language(right)
    return Aligner(languages, lexicon, model, details, absence, _encoder(left, right), mirrored)


def with_encoder(aligner: Aligner, encoder: str | os.PathLike[str] | None, *, download: bool = False) -> Aligner:
    """The same aligner with another encoder, whose cosines are brought to the scale that the weights know.

    Args:
        aligner: One of `aligner`.
        encoder: `builtin`, `none` or None for words alone, else the name or the folder of a model.
        download: Whether a model that is not on this machine may be fetched.

    Raises:
        OptionError: The model is not there or cannot be used.
    """
    if encoder == BUILTIN:
        return aligner
    if encoder is None or encoder == NONE:
        return evolve(aligner, encoder=None)
    return evolve(aligner, encoder=load_transformer(encoder, download=download), usual=aligner.encoder)


def encoder_name(aligner: Aligner) -> str:
    """What a report says about the encoder of an aligner."""
    if isinstance(aligner.encoder, TransformerEncoder):
        return aligner.encoder.name
    return BUILTIN if aligner.encoder else NONE


@cache
def gazetteer(code: str) -> Gazetteer:
    """The known names of places and organisations in a language."""
    name = f"gazetteer.{code}"
    known = any(bundle.name == name for bundle in provenance())
    return read_gazetteer(load_text(name)) if known else Gazetteer()


def _lexicon(left: str, right: str) -> tuple[Lexicon, bool]:
    """The dictionary of a pair, and whether it reads from right to left."""
    if left == right:
        return Lexicon(), False
    bundles = {bundle.name for bundle in provenance()}
    for pair, mirrored in ((f"{left}-{right}", False), (f"{right}-{left}", True)):
        if f"lexicon.{pair}" in bundles:
            return _loaded(pair), mirrored
    raise OptionError(f"there is no dictionary for {left} and {right}", hint="compare two reports in other languages")


def _encoder(left: str, right: str) -> Encoder | None:
    """The first encoder that places both languages."""
    for bundle in provenance():
        kind, _, codes = bundle.name.partition(".")
        if kind == "encoder" and {left, right} <= set(codes.split("-")):
            return _vectors(bundle.name)
    return None


@cache
def _vectors(name: str) -> BagEncoder:
    return BagEncoder.from_bytes(load_bytes(name))


def _loaded(pair: str) -> Lexicon:
    return Lexicon.from_rows(load_text(f"lexicon.{pair}").splitlines(), load_text(f"terms.{pair}").splitlines())
