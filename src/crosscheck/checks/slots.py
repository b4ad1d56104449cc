"""Names of bodies, plans and the like that agree in their head and in one more word, and differ in one other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.contrary import link_spans
from crosscheck.checks.renders import Rendering, one_to_one, rendered_words
from crosscheck.facts.words import proper
from crosscheck.languages import Language
from crosscheck.model import Span, Token

__all__ = ["other_modifiers"]

SURE: Final = 0.5
WORDS: Final = (2, 3)
"""How many words may follow the head; with one alone nothing but the head would agree."""
Places = set[tuple[int, int]]


@frozen
class Name:
    """A name of several words: its head, the kind of body that the head tells if it does, and the words after it."""

    head: Token
    kind: str | None
    words: tuple[Token, ...]

    @property
    def span(self) -> Span:
        """The whole name."""
        return Span(self.head.start, self.words[-1].end)


def other_modifiers(comparison: Comparison) -> Iterator[tuple[Span, Span]]:
    """The places of two such names, one in each report.

    Of the words after the heads all but one on each side render each other. These two are listed words, and nothing
    in the link renders either. A link with several such places says nothing: it may be a list in another order.
    """
    for link in comparison.links:
        spans = [link_spans(comparison, link, side) for side in (0, 1)]
        named = [[name for span in spans[side] for name in _names(comparison, side, span)] for side in (0, 1)]
        if all(named):
            found = [item for item in rendered_words(comparison, *spans) if item.weight >= SURE]
            met, taken = _places(found), _places(one_to_one(found))
            pairs = [
                (a, b)
                for a in named[0]
                for b in named[1]
                if _of_one_kind(a, b, met) and _differ(comparison, a, b, met, taken)
            ]
            if len(pairs) == 1:
                yield pairs[0][0].span, pairs[0][1].span


def _names(comparison: Comparison, side: int, span: Span) -> Iterator[Name]:
    language, analysis = comparison.languages[side], comparison.analyses[side]
    tokens = analysis.tokens_in(span.start, span.end)
    for index, token in enumerate(tokens):
        kind = _kind(language, analysis.document.text[token.start : token.end])
        if kind or (index and token.kind == "word" and proper(analysis.document.text[token.start])):
            words = tuple(_following(tokens[index + 1 :], language))
            yield from (Name(token, kind, words[:length]) for length in WORDS if length <= len(words))


def _of_one_kind(left: Name, right: Name, met: Places) -> bool:
    """Whether two heads name one kind of body, or render each other where that is not known of one of them."""
    if left.kind and right.kind:
        return left.kind == right.kind
    return (left.head.start, right.head.start) in met


def _kind(language: Language, word: str) -> str | None:
    """What kind of body a word is the head of; the commonest words need a capital where the script has any."""
    heads, weak = language.naming.body_heads, language.naming.body_weak if word.islower() else frozenset()
    keys = [reading.key for reading in language.naming.readings(word)]
    return next((heads[key] for key in keys if key in heads and key not in weak), None)


def _following(tokens: Sequence[Token], language: Language) -> Iterator[Token]:
    """The words of content after a head, up to the first mark, number, coordination or particle not used in names."""
    naming = language.naming
    for token in tokens:
        if token.kind == "word" and token.norm not in language.function_words:
            yield token
        elif token.norm in naming.conjunctions or not (token.kind == "clitic" or token.norm in naming.body_links):
            return


def _places(found: Sequence[Rendering]) -> Places:
    return {(item.left.start, item.right.start) for item in found}


def _differ(comparison: Comparison, left: Name, right: Name, met: Places, taken: Places) -> bool:
    """Whether exactly one word of each is rendered by none of the other, nor by anything else."""
    if len(left.words) != len(right.words):
        return False
    same = [(a, b) for a in left.words for b in right.words if (a.start, b.start) in met or a.norm == b.norm]
    one = [word for word in left.words if all(word is not a for a, _ in same)]
    other = [word for word in right.words if all(word is not b for _, b in same)]
    if len(one) != 1 or len(other) != 1 or any(one[0].start == a or other[0].start == b for a, b in taken):
        return False
    if not (left.kind and right.kind) and not _capital(comparison, one[0], other[0]):
        return False
    return all(
        language.knows(word.norm) and not language.has_predicate(analysis.tokens_in(name.span.start, name.span.end))
        for language, analysis, name, word in zip(
            comparison.languages, comparison.analyses, (left, right), (one[0], other[0]), strict=True
        )
    )


def _capital(comparison: Comparison, *words: Token) -> bool:
    """Whether a word of the left report and one of the right both may belong to a name by their first letters."""
    return all(proper(a.document.text[word.start]) for a, word in zip(comparison.analyses, words, strict=True))
