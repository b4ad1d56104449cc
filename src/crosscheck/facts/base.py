"""What an extractor is, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import field, frozen

from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.facts.words import Word, words_of
from crosscheck.languages import Language
from crosscheck.model import Document, Fact, Token

__all__ = ["Extractor", "Source", "same_value"]


@frozen
class Source:
    """One document on its way through the extractors.

    Attributes:
        document: The text and what is known about it.
        language: The language of the text.
        tokens: All tokens of the text in reading order.
        gazetteer: The names that are known in this language.
        free: For each token, whether no earlier extractor has claimed it.
        shared: What was read at a token whatever is free, kept for all extractors.
    """

    document: Document
    language: Language
    tokens: tuple[Token, ...]
    gazetteer: Gazetteer
    free: tuple[bool, ...]
    shared: dict[tuple[str, int], Any] = field(factory=dict, repr=False, eq=False)

    @property
    def words(self) -> tuple[Word, ...]:
        """The orthographic words of the text, with what is free of them."""
        key = ("words", 0)
        free, made = self.shared.get(key) or (None, ())
        if free is None:
            made = words_of(self.document.text, self.tokens, self.language, self.free)
        elif free is not self.free:
            made = tuple(
                _claimed(word) if word.free and not all(self.free[word.first : word.last]) else word for word in made
            )
        self.shared[key] = self.free, made
        return made


def _claimed(word: Word) -> Word:
    """The same word after an extractor has claimed some of it."""
    return Word(
        word.start, word.end, word.text, word.first, word.last, word.readings, word.gap, word.initial, False, word.heads
    )


def same_value(left: Fact, right: Fact) -> bool:
    """Agreement of kinds whose values are names: the canonical values are equal."""
    return left.value == right.value


@frozen
class Extractor:
    """One kind of fact; a module of this room registers one as `EXTRACTOR`.

    Attributes:
        kind: The kind of its facts.
        order: Extractors run in this order; what one claims the later ones don't read.
        find: Yields the facts in reading order, without id and statement.
        agree: Whether two facts of this kind say the same.
        claims: Whether its facts claim their tokens; a quotation or an acronym does not.
    """

    kind: str
    order: int
    find: Callable[[Source], Iterator[Fact]]
    agree: Callable[[Fact, Fact], bool] = same_value
    claims: bool = True
