"""What a glossary expects: the terms by which those of the other report are to be rendered, and those refused."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from crosscheck.checks.base import Comparison, Draft
from crosscheck.checks.contrary import link_spans
from crosscheck.checks.renders import renders
from crosscheck.checks.terms import Mention, TermIndex
from crosscheck.glossary import Glossary
from crosscheck.languages import Language
from crosscheck.model import Link, Span

__all__ = ["glossary_drafts"]

SURE = 0.9


@frozen
class Use:
    """A term of an entry of the glossary, and whether it is refused."""

    entry: int
    term: str
    refused: bool


Uses = list[Mention[Use]]


def glossary_drafts(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each refused term, and one for each term whose link has none of the expected renderings."""
    if not comparison.glossary.entries:
        return
    indexes = [_index(comparison.glossary, language) for language in comparison.languages]
    refused = [
        _mentions(comparison, side, index, [Span(0, len(comparison.analyses[side].document.text))])
        for side, index in enumerate(indexes)
    ]
    for side in (0, 1):
        for mention in refused[side]:
            if not any(not use.refused for use in mention.meant):
                yield _refused(comparison, side, mention)
    for link in comparison.links:
        found = [_mentions(comparison, s, i, link_spans(comparison, link, s)) for s, i in enumerate(indexes)]
        for side in (0, 1):
            for mention in found[side]:
                yield from _unexpected(comparison, link, side, mention, found[1 - side])


def _unexpected(comparison: Comparison, link: Link, side: int, mention: Mention[Use], others: Uses) -> Iterator[Draft]:
    """A finding where the other side has no term of any entry that the mention may belong to."""
    entries = sorted({use.entry for use in mention.meant if not use.refused})
    met = {use.entry for other in others for use in other.meant}
    code = comparison.languages[1 - side].code
    expected = [term for number in entries for term in comparison.glossary.entries[number].names(code)]
    if not expected or met & set(entries):
        return
    span = _rendering(comparison, link, side, mention.span)
    words = _words(comparison, side, mention.span) | {"expected": ", ".join(expected)}
    spans = ((mention.span,), (span,)) if side == 0 else ((span,), (mention.span,))
    values = ((words["term"] or "",), tuple(expected))
    yield Draft(spans, SURE, values if side == 0 else values[::-1], key="XC206.glossary", words=words)


def _refused(comparison: Comparison, side: int, mention: Mention[Use]) -> Draft:
    code = comparison.languages[side].code
    entries = [comparison.glossary.entries[number] for number in sorted({use.entry for use in mention.meant})]
    better = tuple(term for entry in entries for term in entry.names(code))
    words = _words(comparison, side, mention.span) | {"expected": ", ".join(better)}
    spans = ((mention.span,), ()) if side == 0 else ((), (mention.span,))
    values = ((words["term"] or "",), ()) if side == 0 else ((), (words["term"] or "",))
    return Draft(spans, SURE, values, key="XC206.better" if better else "XC206.refused", words=words)


def _words(comparison: Comparison, side: int, span: Span) -> dict[str, str | None]:
    text = comparison.analyses[side].document.text[span.start : span.end]
    return {"side": comparison.labels[side], "other": comparison.labels[1 - side], "term": text}


def _rendering(comparison: Comparison, link: Link, side: int, span: Span) -> Span:
    """The words of the other side that render some of a term, else the first statement of that side."""
    pairs = [(item.left, item.right) if side == 0 else (item.right, item.left) for item in renders(comparison, link)]
    places = [other for own, other in pairs if span.start <= own.start < span.end]
    if places:
        return Span(min(token.start for token in places), max(token.end for token in places))
    return link_spans(comparison, link, 1 - side)[0]


def _mentions(comparison: Comparison, side: int, index: TermIndex[Use], spans: list[Span]) -> Uses:
    return [m for span in spans for m in index.mentions(comparison.analyses[side].tokens_in(span.start, span.end))]


@lru_cache(maxsize=4)
def _index(glossary: Glossary, language: Language) -> TermIndex[Use]:
    uses = (
        (term, Use(number, term, refused))
        for number, entry in enumerate(glossary.entries)
        for refused, terms in ((False, entry.names(language.code)), (True, entry.refuses(language.code)))
        for term in terms
    )
    return TermIndex.of(uses, language)
