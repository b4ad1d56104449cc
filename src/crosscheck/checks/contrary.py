"""Established terms of one field that face each other in linked statements without rendering each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.checks.base import Comparison
from crosscheck.checks.renders import renders
from crosscheck.checks.terms import Mention, established
from crosscheck.languages.terms import FIELDS
from crosscheck.model import Link, Span

__all__ = ["contrary_terms", "link_spans"]

AROUND: Final = 1
"""How many statements before and after a link may name the concept too."""


def contrary_terms(comparison: Comparison) -> Iterator[tuple[Span, Span]]:
    """The places of two terms of one field, where each report names its own concept and not that of the other."""
    for link in comparison.links:
        inside = [_mentions(comparison, side, link_spans(comparison, link, side)) for side in (0, 1)]
        if not all(inside):
            continue
        near = [_concepts(_mentions(comparison, s, link_spans(comparison, link, s, around=AROUND))) for s in (0, 1)]
        alone = [
            _by_field(mention for mention in inside[side] if mention.meant.isdisjoint(near[1 - side]))
            for side in (0, 1)
        ]
        agreed = {FIELDS[concept] for concept in _concepts(inside[0]) & near[1] | _concepts(inside[1]) & near[0]}
        for field in (alone[0].keys() & alone[1].keys()) - agreed:
            left, right = alone[0][field], alone[1][field]
            if len({mention.meant for mention in left}) == len({mention.meant for mention in right}) == 1:
                place = left[0].span, right[0].span
                if not _rendered_elsewhere(comparison, link, place):
                    yield place


def link_spans(comparison: Comparison, link: Link, side: int, *, around: int = 0) -> list[Span]:
    """The statements of a link on one side, with some of those before and after them."""
    order = comparison.analyses[side].statements
    names = frozenset((link.left, link.right)[side])
    places = [at for at, statement in enumerate(order) if statement.id in names]
    wanted = sorted({k for p in places for k in range(p - around, p + around + 1) if 0 <= k < len(order)})
    return [Span(order[k].start, order[k].end) for k in wanted]


def _mentions(comparison: Comparison, side: int, spans: Sequence[Span]) -> list[Mention[str]]:
    index = established(comparison.languages[side])
    return [m for span in spans for m in index.mentions(comparison.analyses[side].tokens_in(span.start, span.end))]


def _concepts(mentions: Sequence[Mention[str]]) -> frozenset[str]:
    return frozenset(concept for mention in mentions for concept in mention.meant)


def _by_field(mentions: Iterator[Mention[str]]) -> dict[int, list[Mention[str]]]:
    found: dict[int, list[Mention[str]]] = defaultdict(list)
    for mention in mentions:
        for field in {FIELDS[concept] for concept in mention.meant}:
            found[field].append(mention)
    return found


def _rendered_elsewhere(comparison: Comparison, link: Link, place: tuple[Span, Span]) -> bool:
    """Whether all words of one of the terms are rendered in the link by words outside the other."""
    pairs = [((item.left.start, item.right.start), item.weight) for item in renders(comparison, link)]
    for side in (0, 1):
        words = {starts[side]: starts[1 - side] for starts, _ in pairs if _inside(starts[side], place[side])}
        others = [other for other in words.values() if not _inside(other, place[1 - side])]
        tokens = comparison.analyses[side].tokens_in(place[side].start, place[side].end)
        content = sum(t.kind == "word" and t.norm not in comparison.languages[side].function_words for t in tokens)
        if others and len(others) >= content:
            return True
    return False


def _inside(offset: int, span: Span) -> bool:
    return span.start <= offset < span.end
