"""What is loaded once per process and pair of languages: dictionary, model, names."""

from __future__ import annotations

from functools import cache

from crosscheck.alignment import Aligner, Lexicon, Model
from crosscheck.errors import OptionError
from crosscheck.facts.gazetteer import Gazetteer, build, rows_in
from crosscheck.languages import language
from crosscheck.resources import load_text, provenance

__all__ = ["aligner", "gazetteer"]


@cache
def aligner(left: str, right: str) -> Aligner:
    """The aligner for two languages, by their codes.

    Raises:
        OptionError: There is no dictionary for the pair.
    """
    lexicon, mirrored = _lexicon(left, right)
    model = Model.from_rows(load_text("aligner").splitlines())
    return Aligner((language(left), language(right)), lexicon, model, mirrored)


@cache
def gazetteer(code: str) -> Gazetteer:
    """The known names of places and organisations in a language."""
    return build(rows_in(load_text("gazetteer"), code), language(code))


def _lexicon(left: str, right: str) -> tuple[Lexicon, bool]:
    """The dictionary of a pair, and whether it reads from right to left."""
    if left == right:
        return Lexicon(), False
    bundles = {bundle.name for bundle in provenance()}
    for pair, mirrored in ((f"{left}-{right}", False), (f"{right}-{left}", True)):
        if f"lexicon.{pair}" in bundles:
            return _loaded(pair), mirrored
    raise OptionError(f"there is no dictionary for {left} and {right}", hint="compare two reports in other languages")


def _loaded(pair: str) -> Lexicon:
    return Lexicon.from_rows(load_text(f"lexicon.{pair}").splitlines(), load_text(f"terms.{pair}").splitlines())
