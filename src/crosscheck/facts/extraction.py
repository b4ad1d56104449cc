"""Runs the extractors over an analysed document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import Any

from attrs import evolve

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact
from crosscheck.registry import discover

__all__ = ["extract", "extractors", "numbered"]


@cache
def extractors() -> tuple[Extractor, ...]:
    """All registered extractors in the order in which they run."""
    return tuple(sorted(discover("crosscheck.facts", "EXTRACTOR"), key=lambda extractor: extractor.order))


def extract(analysis: Analysis, language: Language, gazetteer: Gazetteer, label: str) -> tuple[Fact, ...]:
    """All facts of a document in reading order, each with its id and the statement that holds it."""
    tokens = analysis.tokens
    free = (True,) * len(tokens)
    found: list[Fact] = []
    shared: dict[tuple[str, int], Any] = {}
    for extractor in extractors():
        source = Source(analysis.document, language, tokens, gazetteer, free, shared)
        facts = list(extractor.find(source))
        found.extend(facts)
        if extractor.claims and facts:
            free = _without(free, analysis, facts)
    return numbered(analysis, found, label)


def numbered(analysis: Analysis, found: Iterable[Fact], label: str) -> tuple[Fact, ...]:
    """Facts in reading order, each with its id and the statement that holds it."""
    ordered = sorted(found, key=lambda fact: (fact.start, -fact.end, fact.kind))
    return tuple(
        evolve(fact, id=f"{label}.f{number}", statement=_statement(analysis, fact))
        for number, fact in enumerate(ordered, start=1)
    )


def _without(free: tuple[bool, ...], analysis: Analysis, facts: list[Fact]) -> tuple[bool, ...]:
    """What is free after some facts have claimed their tokens."""
    left = list(free)
    for fact in facts:
        for index in range(*_token_range(analysis, fact)):
            left[index] = False
    return tuple(left)


def _token_range(analysis: Analysis, fact: Fact) -> tuple[int, int]:
    first = bisect_left(analysis.tokens, fact.start + 1, key=lambda token: token.end)
    last = bisect_left(analysis.tokens, fact.end, key=lambda token: token.start)
    return first, last


def _statement(analysis: Analysis, fact: Fact) -> str | None:
    statement = analysis.statement_at(fact.start)
    return statement.id if statement else None
