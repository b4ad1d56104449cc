"""Where terms stand in a text: their words in any inflection, with articles and particles between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final, Generic, TypeVar

from attrs import frozen

from crosscheck.languages import Language
from crosscheck.model import Span, Token

__all__ = ["Mention", "TermIndex", "established"]

T = TypeVar("T")
Readings = frozenset[str]
BETWEEN: Final = 3
"""How many articles and particles may stand between two words of a term: "ministre de l'"."""


@frozen
class Mention(Generic[T]):
    """A place where one or several things are named by the same words.

    Attributes:
        span: The words.
        meant: What they stand for.
    """

    span: Span
    meant: frozenset[T]


@frozen(eq=False)
class TermIndex(Generic[T]):
    """Terms of one language by a stem of their first word.

    Attributes:
        language: The language.
        terms: For each stem, the readings of all words of the terms and what they stand for.
    """

    language: Language
    terms: Mapping[str, Sequence[tuple[tuple[Readings, ...], T]]]

    @classmethod
    def of(cls, terms: Iterable[tuple[str, T]], language: Language) -> TermIndex[T]:
        """An index of terms and what they stand for."""
        table: dict[str, list[tuple[tuple[Readings, ...], T]]] = defaultdict(list)
        for term, meant in terms:
            if words := _words(term, language):
                for stem in words[0]:
                    table[stem].append((words, meant))
        return cls(language, table)

    def mentions(self, tokens: Sequence[Token]) -> list[Mention[T]]:
        """The terms among some tokens in reading order; of overlapping ones, those of the most words."""
        places: dict[tuple[int, int], tuple[int, set[T]]] = {}
        for index, token in enumerate(tokens):
            if token.kind != "word":
                continue
            for stem in self.language.readings(token):
                for words, meant in self.terms.get(stem, ()):
                    if (last := self._last(tokens, index, words)) is not None:
                        places.setdefault((index, last), (len(words), set()))[1].add(meant)
        return _longest(places, tokens)

    def _last(self, tokens: Sequence[Token], index: int, words: Sequence[Readings]) -> int | None:
        """The index of the last token of the term that begins at `index`."""
        at = index
        for readings in words[1:]:
            for step in range(at + 1, min(at + 2 + BETWEEN, len(tokens))):
                token = tokens[step]
                if token.kind != "mark" and not readings.isdisjoint(self.language.readings(token)):
                    at = step
                    break
                if not _is_joint(token, self.language):
                    return None
            else:
                return None
        return at


@cache
def established(language: Language) -> TermIndex[str]:
    """The established terms of a language by concept."""
    return TermIndex.of(((term, name) for name, terms in language.terms.items() for term in terms), language)


def _longest(places: Mapping[tuple[int, int], tuple[int, set[T]]], tokens: Sequence[Token]) -> list[Mention[T]]:
    kept: list[tuple[int, int]] = []
    for place in sorted(places, key=lambda place: (-places[place][0], place)):
        if all(place[1] < first or last < place[0] for first, last in kept):
            kept.append(place)
    return [
        Mention(Span(tokens[first].start, tokens[last].end), frozenset(places[first, last][1]))
        for first, last in sorted(kept)
    ]


def _is_joint(token: Token, language: Language) -> bool:
    return token.kind == "clitic" or (
        token.kind == "word" and token.norm in language.function_words and token.norm not in language.negators
    )


def _words(term: str, language: Language) -> tuple[Readings, ...]:
    """The readings of each word of a term, without the particles after the first word."""
    tokens = [
        token
        for word in term.split()
        for piece in language.pieces(word)
        if piece.kind != "clitic" and (token := _token(word[piece.start : piece.end], language)).norm
    ]
    kept = tokens[:1] + [token for token in tokens[1:] if not _is_joint(token, language)]
    return tuple(frozenset(language.readings(token)) for token in kept)


def _token(word: str, language: Language) -> Token:
    norm, lemma = language.fold(word), language.lemma(word)
    return Token(0, len(word), "word", norm, lemma, language.stem(lemma))
