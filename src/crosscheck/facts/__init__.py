"""The values that a text states: numbers, dates, names and the like, each kind in its own file."""

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.extraction import extract
from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.facts.matching import facts_match

__all__ = ["Extractor", "Gazetteer", "Source", "extract", "facts_match"]
