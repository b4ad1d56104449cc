"""Names across two reports word by word: what sounds like what, and what renders what in a link."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import Final

from attrs import define, field

from crosscheck.checks.base import Comparison
from crosscheck.checks.mentions import NAMES
from crosscheck.facts import facts_match
from crosscheck.facts.words import Word, words_of
from crosscheck.languages.naming import has_case
from crosscheck.languages.skeletons import similarity
from crosscheck.languages.sounds import bones, likeness, sounds
from crosscheck.model import Fact, Link, Span, span_of

__all__ = ["ANSWERS", "LISTED", "PERSON", "ROUGHLY", "SHORTEST", "LinkedWords", "Reports"]

PERSON: Final = "person"
ANSWERS: Final = NAMES | {"acronym"}
RENDERED: Final = 0.4
"""From which weight on a word renders another one."""
# From which likeness on two words may spell one name: at all, far from each other, and where both belong to people;
# short words and ordinary ones must be nearly equal. Found on translated news with and without names exchanged.
ALIKE, CLOSE, ROUGHLY, EQUAL = 0.8, 0.75, 0.65, 0.9
SHORTEST: Final = 3
LISTED: Final = 1.0
SHORTEST_PART: Final = 2
HYPHENS: Final = re.compile("[-\u2010\u2011]")
Spelling = tuple[str, bool]


@define(slots=False, eq=False)
class Reports:
    """Both reports as names are read in them."""

    comparison: Comparison
    _spelled: dict[tuple[int, str], list[Spelling]] = field(factory=dict, init=False)
    _framed: dict[tuple[int, str], set[str]] = field(factory=dict, init=False)
    _given: dict[tuple[int, str], bool] = field(factory=dict, init=False)
    _stated: dict[tuple[int, Fact], bool] = field(factory=dict, init=False)

    @cached_property
    def words(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """The words of each side."""
        left, right = (
            words_of(analysis.document.text, analysis.tokens, language, (True,) * len(analysis.tokens))
            for analysis, language in zip(self.comparison.analyses, self.comparison.languages, strict=True)
        )
        return left, right

    @cached_property
    def places(self) -> tuple[dict[str, int], dict[str, int]]:
        """For each side the number of each statement, by its id."""
        left, right = (
            {statement.id: number for number, statement in enumerate(analysis.statements)}
            for analysis in self.comparison.analyses
        )
        return left, right

    def within(self, side: int, span: Span) -> range:
        """The indices of the words that overlap a span."""
        words = self.words[side]
        first = bisect_left(words, span.start + 1, key=lambda word: word.end)
        return range(first, max(first, bisect_left(words, span.end, key=lambda word: word.start)))

    def alike(self, left: Word, right: Word, least: float, *, any_word: bool = False) -> bool:
        """Whether two words may spell one name; short and ordinary ones must sound the more alike.

        Args:
            left: A word of the left report.
            right: One of the right report.
            least: How alike they must be, from 0 to 1.
            any_word: Whether that holds for short and ordinary words too.
        """
        others = self.spellings(1, right)
        for one, telling in self.spellings(0, left) if others else ():
            for other, also in others:
                needed = least if any_word or (telling and also) else max(least, EQUAL)
                if likeness(one, other, 1 - needed) >= needed:
                    return True
        return False

    def same_consonants(self, left: Word, right: Word) -> bool:
        """Whether two words have about the same consonants."""
        frames = self._frames(0, left), self._frames(1, right)
        return any(similarity(one, other, ALIKE) >= ALIKE for one in frames[0] for other in frames[1])

    def states(self, side: int, name: Fact) -> bool:
        """Whether the other report has a name or an acronym anywhere that agrees with a name of this one."""
        key = side, name
        if key not in self._stated:
            self._stated[key] = any(
                facts_match(name, other) for other in self.comparison.facts[1 - side] if other.kind in ANSWERS
            )
        return self._stated[key]

    def gives(self, side: int, word: Word) -> bool:
        """Whether the other report has a word anywhere that sounds like a word of this one."""
        key = side, word.text
        if key not in self._given:
            self._given[key] = bool(self.spellings(side, word)) and any(
                self.same_consonants(*pair) and self.alike(*pair, CLOSE)
                for other in self._spelling[1 - side]
                for pair in [(word, other) if side == 0 else (other, word)]
            )
        return self._given[key]

    def norms(self, side: int, word: Word) -> list[str]:
        """The folded words that a word is made of, without its particles."""
        tokens = self.comparison.analyses[side].tokens[word.first : word.last]
        return [token.norm for token in tokens if token.kind == "word"]

    def is_function_word(self, side: int, word: Word) -> bool:
        """Whether a word carries no content."""
        norms = self.norms(side, word)
        return not norms or any(norm in self.comparison.languages[side].function_words for norm in norms)

    @cached_property
    def _spelling(self) -> tuple[list[Word], list[Word]]:
        """For each side the distinct words that may spell a name."""
        left, right = (
            [word for word in {word.text: word for word in words}.values() if self.spellings(side, word)]
            for side, words in enumerate(self.words)
        )
        return left, right

    def _frames(self, side: int, word: Word) -> set[str]:
        if (side, word.text) not in self._framed:
            skeleton = self.comparison.languages[side].skeleton
            self._framed[side, word.text] = {skeleton(reading.key) for reading in word.readings}
        return self._framed[side, word.text]

    def spellings(self, side: int, word: Word) -> list[Spelling]:
        """What a word spells with and without particles, whole and in parts, and whether that tells a name."""
        if (side, word.text) not in self._spelled:
            ordinary = self.comparison.languages[side].naming.ordinary
            whole = {word.text[reading.offset :] for reading in word.readings}
            cores = whole | {part for core in whole for part in HYPHENS.split(core)}
            self._spelled[side, word.text] = [
                (core, len(bones(sounds(core))) >= SHORTEST and (has_case(core) or not ordinary(core)))
                for core in sorted(cores)
                if len(core) >= SHORTEST_PART and (not has_case(core) or core[0].isupper())
            ]
        return self._spelled[side, word.text]


@define(slots=False, eq=False)
class LinkedWords:
    """The words of a link, and which of them render each other."""

    reports: Reports
    link: Link

    @cached_property
    def facts(self) -> tuple[list[Fact], list[Fact]]:
        """For each side the facts of the linked statements."""
        left, right = (
            [fact for name in names for fact in self.reports.comparison.facts_in[side][name]]
            for side, names in enumerate((self.link.left, self.link.right))
        )
        return left, right

    @cached_property
    def places(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """For each side the indices of the words of the linked statements."""
        left, right = (
            tuple(index for span in self._spans[side] for index in self.reports.within(side, span)) for side in (0, 1)
        )
        return left, right

    @cached_property
    def pairs(self) -> frozenset[tuple[int, int]]:
        """The indices of left and right words that render each other or sound alike."""
        words = self.reports.words
        rendered = {
            (self._at(0, left.start), self._at(1, right.start))
            for left, right, weight in self.reports.comparison.renderings(*self._spans)
            if weight >= RENDERED
        }
        named = [
            [index for index in self.places[side] if self.reports.spellings(side, words[side][index])]
            for side in (0, 1)
        ]
        alike = {
            (i, j)
            for i in named[0]
            for j in named[1]
            if self.reports.alike(words[0][i], words[1][j], ALIKE) and not self._apart(i, j)
        }
        return frozenset(alike | {pair for pair in rendered if self._may_render(*pair)})

    @cached_property
    def answered(self) -> tuple[frozenset[int], frozenset[int]]:
        """For each side the indices of the words that the other side renders."""
        return frozenset(i for i, _ in self.pairs), frozenset(j for _, j in self.pairs)

    @cached_property
    def _spans(self) -> tuple[list[Span], list[Span]]:
        statements = self.reports.comparison.statements
        left, right = (
            [span_of(statements[side][name]) for name in names]
            for side, names in enumerate((self.link.left, self.link.right))
        )
        return left, right

    @cached_property
    def _names(self) -> tuple[dict[int, Fact], dict[int, Fact]]:
        """For each side the name that a word belongs to, by the index of the word."""
        left, right = (
            {index: fact for fact in self.facts[side] if fact.kind in NAMES
             for index in self.reports.within(side, span_of(fact))}
            for side in (0, 1)
        )  # fmt: skip
        return left, right

    def _at(self, side: int, offset: int) -> int:
        return self.reports.within(side, Span(offset, offset + 1)).start

    def _apart(self, i: int, j: int) -> bool:
        """Whether two words belong to places or organisations that lists tell apart: Niger and Nigeria."""
        left, right = self._names[0].get(i), self._names[1].get(j)
        if left is None or right is None or left.kind != right.kind or left.kind == PERSON:
            return False
        return left.confidence == right.confidence == LISTED and not facts_match(left, right)

    def _may_render(self, i: int, j: int) -> bool:
        """Whether no name says otherwise: words of two people must sound alike, one that has its match is taken."""
        words = self.reports.words[0][i], self.reports.words[1][j]
        left, right = self._names[0].get(i), self._names[1].get(j)
        if left is None or right is None:
            neither = left is right
            return (
                neither or not self.reports.same_consonants(*words) or self.reports.alike(*words, CLOSE, any_word=True)
            )
        if left.kind == right.kind == PERSON:
            return self.reports.alike(*words, ROUGHLY)
        if facts_match(left, right):
            return True
        claimed = any(facts_match(fact, right) for fact in self.facts[0] if fact.kind in NAMES)
        return not (claimed or any(facts_match(left, fact) for fact in self.facts[1] if fact.kind in NAMES))
