"""Quotations that face each other in linked statements and have hardly a word in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Comparison
from crosscheck.checks.renders import one_to_one, rendered_words
from crosscheck.model import Fact, Link, Span, span_of

__all__ = ["other_words"]

KIND: Final = "quote"
FEWEST: Final = 4
"""How many words of content a quotation needs before its words can be held against others."""
SHARED: Final = 0.45
LISTED: Final = 0.5
LENGTHS: Final = 2.0
"""How much longer than the other one quotation may be; else one report may quote more of the same speech."""


def other_words(comparison: Comparison) -> Iterator[tuple[Span, Span]]:
    """The places of two quotations, the only ones of their links, whose words don't render each other."""
    for link in comparison.links:
        left, right = (_quotation(comparison, link, side) for side in (0, 1))
        if left is not None and right is not None and _shared(comparison, left, right) < SHARED:
            yield left, right


def _quotation(comparison: Comparison, link: Link, side: int) -> Span | None:
    facts: list[Fact] = [
        fact for name in (link.left, link.right)[side] for fact in comparison.facts_in[side][name] if fact.kind == KIND
    ]
    return span_of(facts[0]) if len(facts) == 1 else None


def _shared(comparison: Comparison, left: Span, right: Span) -> float:
    """The share of the words of the shorter quotation that the other renders; 1 where they are too short to tell."""
    one, other = (_content(comparison, side, span) for side, span in enumerate((left, right)))
    if min(one, other) < FEWEST or max(one, other) > LENGTHS * min(one, other):
        return 1.0
    return len(one_to_one(rendered_words(comparison, [left], [right]))) / min(one, other)


def _content(comparison: Comparison, side: int, span: Span) -> int:
    """The number of words of content; 0 where few words are of the language, as in a title in a third one."""
    language = comparison.languages[side]
    tokens = comparison.analyses[side].tokens_in(span.start, span.end)
    words = [token.norm for token in tokens if token.kind == "word" and len(token.norm) > 1]
    if sum(map(language.knows, words)) < LISTED * len(words):
        return 0
    return sum(word not in language.function_words for word in words)
