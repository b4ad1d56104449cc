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
    return Aligner(
        (language(left), language(right)), _lexicon(left, right), Model.from_rows(load_text("aligner").splitlines())
    )


@cache
def gazetteer(code: str) -> Gazetteer:
    """The known names of places and organisations in a language."""
    return build(rows_in(load_text("gazetteer"), code), language(code))


def _lexicon(left: str, right: str) -> Lexicon:
    if left == right:
        return Lexicon()
    bundles = {bundle.name for bundle in provenance()}
    if f"lexicon.{left}-{right}" in bundles:
        return _loaded(f"{left}-{right}")
    if f"lexicon.{right}-{left}" in bundles:
        return _loaded(f"{right}-{left}").swapped()
    raise OptionError(f"there is no dictionary for {left} and {right}", hint="compare two reports in other languages")


def _loaded(pair: str) -> Lexicon:
    return Lexicon.from_rows(load_text(f"lexicon.{pair}").splitlines(), load_text(f"terms.{pair}").splitlines())
