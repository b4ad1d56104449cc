"""The dates that a text states, with the words that state them."""

from __future__ import annotations

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract
from crosscheck.languages import language
from crosscheck.model import Document

__all__ = ["dates"]


def dates(text: str, code: str, published: str | None = None, kind: str = "date") -> list[tuple[str, str]]:
    spoken = language(code)
    analysis = ANALYZER.analyze(Document(text, code, published=published), spoken, code)
    facts = extract(analysis, spoken, Gazetteer(), code)
    return [(fact.value, text[fact.start : fact.end]) for fact in facts if fact.kind == kind]
