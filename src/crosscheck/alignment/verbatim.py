"""Statements that both reports give word for word: reports in one language, quotations in a third one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from crosscheck.model import Analysis

__all__ = ["verbatim"]

Words = tuple[str, ...]


def verbatim(left: Analysis, right: Analysis) -> Iterator[tuple[int, int]]:
    """The places of statements with the same words, the first of either report first; each is in one pair at most."""
    others = _places(right)
    for words, places in _places(left).items():
        yield from zip(places, others.get(words, ()), strict=False)


def _places(analysis: Analysis) -> dict[Words, list[int]]:
    found: dict[Words, list[int]] = defaultdict(list)
    for at, statement in enumerate(analysis.statements):
        tokens = analysis.tokens_in(statement.start, statement.end)
        if words := tuple(token.norm for token in tokens if token.kind != "mark"):
            found[words].append(at)
    return found
