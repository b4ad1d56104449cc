"""One sentence with its values and brackets, as the checks inside one report read it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.languages import Language
from crosscheck.languages.totals import Markers
from crosscheck.model import Analysis, Fact, Token

__all__ = ["CLOSING", "COMMAS", "OPENING", "Line", "is_exact", "lines", "number"]

OPENING: Final = frozenset("([")
CLOSING: Final = frozenset(")]")
COMMAS: Final = frozenset(",،;؛")
COMPARED_REACH: Final = 3


@frozen
class Line:
    """A sentence.

    Attributes:
        tokens: Its tokens.
        depth: For each token, how many brackets are open.
        facts: All its values in reading order.
        language: Its language.
    """

    tokens: tuple[Token, ...]
    depth: tuple[int, ...]
    facts: tuple[Fact, ...]
    language: Language

    def of_kind(self, *kinds: str) -> list[Fact]:
        """The values of these kinds."""
        return [fact for fact in self.facts if fact.kind in kinds]

    def at(self, fact: Fact) -> int:
        """The index of the first token of a value."""
        return next((i for i, token in enumerate(self.tokens) if token.end > fact.start), 0)

    def after(self, fact: Fact) -> int:
        """The index after the last token of a value and of what it counts."""
        end = max(fact.end, fact.noun_span.end if fact.noun_span else 0)
        return next((i for i, token in enumerate(self.tokens) if token.start >= end), len(self.tokens))

    def depth_of(self, fact: Fact) -> int:
        """How many brackets are open where a value stands."""
        return self.depth[self.at(fact)]

    def marked(self, index: int, markers: Markers) -> int:
        """How many tokens the longest marker at a token has, 0 where none stands."""
        here = self.tokens[index : index + 1]
        longest = _longest(markers).get(here[0].norm, 0) if here else 0
        if not longest:  # by far the commonest outcome
            return 0
        norms = tuple(token.norm for token in self.tokens[index : index + longest])
        return max((size for size in range(1, len(norms) + 1) if norms[:size] in markers), default=0)

    def any_marked(self, first: int, end: int, *groups: Markers) -> bool:
        """Whether one of the markers stands in `tokens[first:end]`."""
        return any(self.marked(i, markers) for i in range(max(first, 0), end) for markers in groups)

    def words(self, first: int, end: int) -> Iterator[Token]:
        """The words of `tokens[first:end]` that carry meaning."""
        for token in self.tokens[max(first, 0) : end]:
            if token.kind == "word" and token.norm not in self.language.function_words:
                yield token

    def holds(self, first: int, end: int, words: Collection[str]) -> bool:
        """Whether one of the words, in any form, stands in `tokens[first:end]`."""
        return any(token.norm in words or token.lemma in words for token in self.tokens[max(first, 0) : end])

    def noun(self, fact: Fact) -> str | None:
        """The noun that is counted, unless it is a verb that follows the number: "45 vivaient à Oran"."""
        if fact.noun is None or fact.noun_span is None:
            return None
        tokens = [token for token in self.tokens if token.start == fact.noun_span.start]
        if fact.unit is not None:
            return fact.noun
        return None if self.language.has_predicate(tokens) else fact.noun

    def is_compared(self, fact: Fact) -> bool:
        """Whether the number is only what another one is compared with: "contre 166 en 2022"."""
        at = self.at(fact)
        return self.any_marked(at - COMPARED_REACH, at, self.language.totals.comparisons)


def lines(analysis: Analysis, language: Language, facts: Sequence[Fact]) -> Iterator[Line]:
    """The sentences of a report."""
    for sentence in analysis.sentences:
        tokens = analysis.tokens_in(sentence.start, sentence.end)
        inside = tuple(fact for fact in facts if sentence.start <= fact.start < sentence.end)
        if tokens and inside:
            yield Line(tokens, tuple(_depths(tokens)), inside, language)


@cache
def _longest(markers: Markers) -> dict[str, int]:
    """For each first word of a marker, the number of words of the longest one."""
    found: dict[str, int] = {}
    for marker in markers:
        found[marker[0]] = max(len(marker), found.get(marker[0], 0))
    return found


def number(fact: Fact) -> Decimal:
    """The number of a quantity, a percentage or an amount of money."""
    return Decimal(fact.value.split(" ")[0])


def is_exact(fact: Fact) -> bool:
    """Whether the value is one number and no range, approximation or bound."""
    try:
        number(fact)
    except InvalidOperation:
        return False
    return fact.comparator == "="


def _depths(tokens: Sequence[Token]) -> Iterator[int]:
    depth = 0
    for token in tokens:
        depth -= token.norm in CLOSING
        yield depth
        depth += token.norm in OPENING
