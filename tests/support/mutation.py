"""Copies of a gold pair with other values, another order, or a passage on the other side; the gold moves along."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from attrs import evolve, frozen

from crosscheck.evaluation.gold import Gold, GoldFact, GoldLink, Only
from crosscheck.model import Span

__all__ = ["Pair", "moved", "reordered", "replaced"]

Shift = Callable[[Span], Span]


@frozen
class Pair:
    """Two texts and their gold."""

    texts: tuple[str, str]
    gold: Gold


def replaced(pair: Pair, words: tuple[Mapping[str, str], Mapping[str, str]], values: Mapping[str, str]) -> Pair:
    """Every word of the two tables replaced (longer ones first), and the gold values with them."""
    for side in (0, 1):
        pair = _replaced_on(pair, side, words[side])
    facts = tuple(evolve(fact, value=values.get(fact.value, fact.value)) for fact in pair.gold.facts_only)
    return evolve(pair, gold=evolve(pair.gold, facts_only=facts))


def reordered(pair: Pair, side: int, borders: Sequence[int], order: Sequence[int]) -> Pair:
    """The pieces of one text, cut at the offsets of `borders`, in another order and parted by a space."""
    text = pair.texts[side]
    pieces = [Span(a, b) for a, b in zip([0, *borders], [*borders, len(text)], strict=True)]
    starts: dict[int, int] = {}
    parts: list[str] = []
    at = 0
    for index in order:
        piece = text[pieces[index].start : pieces[index].end].strip()
        starts[index] = at - text.index(piece, pieces[index].start)
        parts.append(piece)
        at += len(piece) + 1

    def shift(span: Span) -> Span:
        home = next(i for i, piece in enumerate(pieces) if piece.start <= span.start < piece.end)
        return Span(span.start + starts[home], span.end + starts[home])

    return _with_text(pair, side, " ".join(parts), shift)


def moved(pair: Pair, ids: Sequence[str], paragraph: str, facts: Mapping[str, str]) -> Pair:
    """The passages of the right report with these ids deleted there, and said by a last paragraph of the left one.

    Args:
        pair: The pair.
        ids: Ids of `only` passages of the right report; nothing else may stand in them.
        paragraph: What the left report says instead.
        facts: The words of the values in that paragraph, each with its canonical value and its kind as `kind:value`.
    """
    gone = [only for only in pair.gold.only if only.id in ids]
    inside = [fact for fact in pair.gold.facts_only if any(fact.span in only.span for only in gone)]
    kept = evolve(
        pair.gold,
        only=tuple(only for only in pair.gold.only if only not in gone),
        facts_only=tuple(fact for fact in pair.gold.facts_only if fact not in inside),
        discrepancies=(),
    )
    text = pair.texts[1]
    for only in sorted(gone, key=lambda only: -only.span.start):
        text = text[: only.span.start] + text[only.span.end :]
    left = f"{pair.texts[0].rstrip()}\n\n{paragraph}"
    start = len(left) - len(paragraph)
    added = tuple(_fact(left, start, words, named) for words, named in facts.items())
    told = Only("+".join(ids), "XC101", 0, Span(start, len(left)))
    shifted = _with_text(Pair(pair.texts, kept), 1, text, _closing(gone)).gold
    gold = evolve(shifted, only=(*shifted.only, told), facts_only=(*shifted.facts_only, *added))
    return Pair((left, text), gold)


def _fact(text: str, start: int, words: str, named: str) -> GoldFact:
    kind, _, value = named.partition(":")
    found = re.compile(rf"(?<![\w,]){re.escape(words)}(?!\w|,\d)").search(text, start)
    assert found, words
    return GoldFact(kind, value, 0, Span(*found.span()))


def _closing(gone: Sequence[Only]) -> Shift:
    def shift(span: Span) -> Span:
        removed = sum(len(only.span) for only in gone if only.span.end <= span.start)
        return Span(span.start - removed, span.end - removed)

    return shift


def _replaced_on(pair: Pair, side: int, words: Mapping[str, str]) -> Pair:
    text = pair.texts[side]
    longest = sorted(words, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\d){re.escape(word)}(?!\d)" for word in longest))
    edits = [(match.start(), match.end(), words[match.group()]) for match in pattern.finditer(text)]

    def place(offset: int, *, end: bool) -> int:
        shift = 0
        for start, stop, new in edits:
            if stop <= offset:
                shift += len(new) - (stop - start)
            elif start < offset:
                return start + shift + (len(new) if end else 0)
        return offset + shift

    return _with_text(
        pair,
        side,
        pattern.sub(lambda match: words[match.group()], text),
        lambda span: Span(place(span.start, end=False), place(span.end, end=True)),
    )


def _with_text(pair: Pair, side: int, text: str, shift: Shift) -> Pair:
    def passages(link: GoldLink) -> GoldLink:
        spans = list(link.spans)
        spans[side] = tuple(shift(span) for span in spans[side])
        return evolve(link, spans=(spans[0], spans[1]))

    gold = evolve(
        pair.gold,
        links=tuple(passages(link) for link in pair.gold.links),
        only=tuple(evolve(o, span=shift(o.span)) if o.side == side else o for o in pair.gold.only),
        facts_only=tuple(evolve(f, span=shift(f.span)) if f.side == side else f for f in pair.gold.facts_only),
    )
    texts = list(pair.texts)
    texts[side] = text
    return Pair((texts[0], texts[1]), gold)
