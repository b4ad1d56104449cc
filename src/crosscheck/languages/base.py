"""What a language must supply. Nothing outside `languages/` knows which languages there are.

Terms: to *fold* a word is to make its spelling variants equal; its *pieces* are the clitics and the word proper that
are written as one; its *stem* is a crude key under which inflected forms fall together.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Literal

from attrs import frozen

from crosscheck.languages.calendar import Calendar
from crosscheck.languages.modality import Modality
from crosscheck.languages.naming import Naming
from crosscheck.languages.numerals import Numerals
from crosscheck.languages.polarity import Polarity
from crosscheck.languages.times import Times
from crosscheck.languages.topics import TopicWords
from crosscheck.languages.totals import Totals
from crosscheck.languages.units import Units
from crosscheck.model import Token, TokenKind

__all__ = ["Language", "Piece"]


@frozen
class Piece:
    """A part `[start, end)` of an orthographic word, in code points from the word's beginning."""

    start: int
    end: int
    kind: TokenKind


class Language(ABC):
    """One language: its spelling, its words and its clauses.

    Attributes:
        code: ISO 639-1 code.
        name: English name, for messages.
        direction: Writing direction.
        script: Matches one letter of the script that the language is written in.
        function_words: Folded words that carry structure and no content.
        abbreviations: Folded words that a full stop may follow inside a sentence, without the stop.
        reporting_verbs: Lemmas of the verbs that attribute what is said.
        negators: Folded words that deny.
        totals: How totals, parts and changes are told.
        numerals: How numbers are written.
        calendar: How dates are written.
        units: What is counted, measured and paid.
        times: How long things last, when they happen in the day, how old people are.
        naming: How names are written and announced.
        terms: The established terms of each concept of `languages.terms.FIELDS`.
        polarity: How things are denied.
        modality: How certain a sentence is of what it tells.
        topics: The words that tell what a passage is about.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    direction: ClassVar[Literal["ltr", "rtl"]]
    script: ClassVar[re.Pattern[str]]
    function_words: ClassVar[frozenset[str]]
    abbreviations: ClassVar[frozenset[str]]
    reporting_verbs: ClassVar[frozenset[str]]
    negators: ClassVar[frozenset[str]]
    totals: ClassVar[Totals]
    numerals: ClassVar[Numerals]
    calendar: ClassVar[Calendar]
    units: ClassVar[Units]
    times: ClassVar[Times]
    naming: ClassVar[Naming]
    terms: ClassVar[Mapping[str, tuple[str, ...]]]
    polarity: ClassVar[Polarity]
    modality: ClassVar[Modality]
    topics: ClassVar[TopicWords]

    @abstractmethod
    def fold(self, word: str) -> str:
        """The word with case, vowel signs and spelling variants removed; folding twice changes nothing."""

    @abstractmethod
    def pieces(self, word: str) -> tuple[Piece, ...]:
        """Cuts an orthographic word into clitics and the word proper; the pieces hold all of it in order."""

    @abstractmethod
    def lemma(self, word: str) -> str:
        """The folded dictionary form of a word without clitics, or the folded word where none is known."""

    @abstractmethod
    def stem(self, word: str) -> str:
        """A key under which the inflected forms of a folded word or lemma fall together."""

    @abstractmethod
    def knows(self, word: str) -> bool:
        """Whether a word without clitics stands in the word list of the language."""

    @abstractmethod
    def readings(self, token: Token) -> tuple[str, ...]:
        """The stems of all words that the form may be, the likeliest first."""

    @abstractmethod
    def family(self, stem: str) -> str:
        """A key that the words derived from one root share; cruder than a stem."""

    @abstractmethod
    def clause_starts(self, tokens: Sequence[Token]) -> Iterator[int]:
        """Indices into the tokens of one sentence at which a new statement may begin."""

    @abstractmethod
    def has_predicate(self, tokens: Sequence[Token]) -> bool:
        """Whether a finite verb stands among the tokens."""

    @abstractmethod
    def skeleton(self, name: str) -> str:
        """The consonants of a name in Latin letters, so that spellings in two scripts can be compared."""
