"""Pairs of values that one report gives of one thing.

Two numbers seldom count the same thing: they stand for different days, places and groups. Only four ways of telling a
thing again are read: a definite number ("les 43 victimes") or one that a demonstrative points back with ("cette hausse
de 0,6 %"), a heading over its body, and a clause that repeats the words of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from typing import Final

from attrs import define

from crosscheck.checks.sentences import COMMAS, Line, is_exact, lines, number
from crosscheck.facts import facts_match
from crosscheck.facts.agreement import SHARE
from crosscheck.facts.changes import change_words
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Role, Token

__all__ = ["Mention", "mentions", "restated"]

KINDS: Final = ("quantity", "money", "percent")
QUANTITY: Final = "quantity"
PERCENT: Final = "percent"
NAMES: Final = ("place", "person", "organisation", "date", "period", "time", "ordinal", "label", "duration", "age")
BODY: Final = "body"
HEADING: Final = "heading"
POINTING: Final = 7
NAMED: Final = 4
SENTENCES_BACK: Final = 3
OPENING_SENTENCES: Final = 3
FEWEST: Final = 5
FEWEST_WORDS: Final = 2
ALIKE: Final = Decimal("0.75")


@define(slots=False)
class Mention:
    """A number where it is told.

    Attributes:
        fact: The number.
        line: Its sentence.
        index: The running number of the sentence.
        role: The role of its statement.
        first: Index of the first token of its statement.
        end: Index after the last one.
    """

    fact: Fact
    line: Line
    index: int
    role: Role
    first: int
    end: int

    @property
    def at(self) -> int:
        """The index of its first token."""
        return self.line.at(self.fact)

    @property
    def noun(self) -> str | None:
        """What is counted."""
        return self.fact.unit or self.line.noun(self.fact)

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems of its statement that carry meaning, without verbs and what is counted."""
        return frozenset(
            token.stem
            for token in self.line.words(self.first, self.end)
            if not self._is_verb(token) and not self._is_counted(token)
        )

    def _is_verb(self, token: Token) -> bool:
        language = self.line.language
        return token.lemma in language.totals.reaching or language.has_predicate([token])

    def _is_counted(self, token: Token) -> bool:
        fact = self.fact
        return fact.start <= token.start < max(fact.end, fact.noun_span.end if fact.noun_span else 0)

    @cached_property
    def around(self) -> frozenset[tuple[str, str]]:
        """The names, places and times of its statement."""
        return frozenset((f.kind, f.value) for f in self.line.of_kind(*NAMES) if self._is_inside(f))

    @cached_property
    def others(self) -> int:
        """How many other numbers its statement tells."""
        return sum(self._is_inside(fact) for fact in self.line.of_kind(*KINDS)) - 1

    def _is_inside(self, fact: Fact) -> bool:
        return self.first <= self.line.at(fact) < self.end

    @property
    def definite(self) -> bool:
        """Whether the number is one that was told before."""
        return self.at > 0 and self.line.tokens[self.at - 1].norm in self.line.language.totals.definite

    @cached_property
    def plain(self) -> bool:
        """Whether it is the whole of something at the time of the report: no part, no bound, not of another time."""
        totals, line = self.line.language.totals, self.line
        return (
            is_exact(self.fact)
            and not line.is_compared(self.fact)
            and not line.any_marked(0, self.at, totals.parts)
            and not line.depth_of(self.fact)
            and not line.holds(self.first, self.end, totals.earlier)
        )


def mentions(analysis: Analysis, language: Language, facts: Sequence[Fact]) -> list[Mention]:
    """All numbers of a report that may be told twice."""
    roles = {statement.id: statement for statement in analysis.statements}
    found = []
    for index, line in enumerate(lines(analysis, language, facts)):
        for fact in line.of_kind(*KINDS):
            statement = roles.get(fact.statement or "")
            if statement is None or fact.unit == SHARE:
                continue
            inside = [i for i, token in enumerate(line.tokens) if statement.start <= token.start < statement.end]
            found.append(Mention(fact, line, index, statement.role, inside[0], inside[-1] + 1))
    return found


def restated(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The pairs that contradict each other, each in reading order."""
    for later, mention in enumerate(found):
        before = [other for other in found[:later] if other.role in (BODY, HEADING)]
        if mention.role == BODY and is_exact(mention.fact):
            told = _pointed_at(mention, before) or _definite(mention, before)
            if told is not None:
                yield told, mention
    yield from _repeated([mention for mention in found if mention.role == BODY and mention.plain])
    yield from _headings(found)


def _pointed_at(mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """The value that "cette hausse de 0,6 %" points back to, if it is another one."""
    line, at = mention.line, mention.at
    these = [i for i in range(max(0, at - POINTING), at) if line.tokens[i].norm in line.language.totals.these]
    between = line.tokens[these[-1] + 1 : at] if these else ()
    if not any(token.kind == "word" for token in between) or any(token.norm in COMMAS for token in between):
        return None
    changes = change_words(line.language)
    if line.language.has_predicate(between):
        return None
    near = [m for m in before if mention.index - m.index <= SENTENCES_BACK and m.fact.kind == mention.fact.kind]
    if any(facts_match(m.fact, mention.fact) for m in near):
        return None
    noun = next((t for t in between if t.kind == "word" and t.norm not in line.language.function_words), None)
    if noun is None:
        return None
    if _is_of(noun, changes):
        told = [m for m in near if any(_is_of(token, changes) for token in m.line.tokens[m.first : m.at])]
        values = {m.fact.value for m in near if m.fact.unit == mention.fact.unit}
    else:  # "un prêt de 50 millions … ce prêt de …"
        told = [m for m in near if noun.stem in {token.stem for token in m.line.words(m.at - NAMED, m.at)}]
        values = {m.fact.value for m in told}
    return told[-1] if len(values) == 1 and told and is_exact(told[-1].fact) else None


def _is_of(token: Token, words: frozenset[str]) -> bool:
    return token.kind == "word" and (token.norm in words or token.lemma in words)


def _definite(mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """The number that "les 43 victimes" repeats, if it is another one and the only one of its kind so far."""
    if not mention.definite or mention.noun is None or not mention.plain or mention.fact.kind != QUANTITY:
        return None
    told = [m for m in before if m.noun == mention.noun and m.fact.kind == QUANTITY]
    if not told or told[-1].index == mention.index:
        return None
    if len({m.fact.value for m in told}) != 1 or not told[-1].plain or told[-1].definite:
        return None
    return told[-1] if _is_slip(told[-1].fact, mention.fact) else None


def _is_slip(one: Fact, other: Fact) -> bool:
    """Whether two numbers are near enough to be one that was told wrong; those of a handful of things vary freely."""
    low, high = sorted((number(one), number(other)))
    return low >= FEWEST and low != high and low >= ALIKE * high and not facts_match(one, other)


def _repeated(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Clauses that repeat the words of another one with another number."""
    for one, other in combinations(found, 2):
        if one.index == other.index or not _same_thing(one, other) or facts_match(one.fact, other.fact):
            continue
        fewer, more = sorted((one.words, other.words), key=len)
        if len(fewer) >= FEWEST_WORDS and fewer <= more and one.around == other.around and one.others == other.others:
            yield one, other


def _same_thing(one: Mention, other: Mention) -> bool:
    if one.fact.kind != other.fact.kind or one.fact.unit != other.fact.unit:
        return False
    return one.noun == other.noun and (one.noun is not None or one.fact.kind == PERCENT)


def _headings(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Numbers of a heading that the first sentences below it tell otherwise and the whole body never repeats."""
    for above in found:
        if above.role != HEADING or not above.plain or above.noun is None:
            continue
        below = [m for m in found if m.role == BODY and m.index > above.index and _same_thing(above, m)]
        opening = [m for m in below if m.index - above.index <= OPENING_SENTENCES and m.plain]
        if opening and not any(facts_match(above.fact, m.fact) for m in below):
            places = {value for kind, value in above.around if kind == "place"}
            told = [m for m in opening if _is_slip(above.fact, m.fact) and places <= {v for _, v in m.around} | places]
            if told:
                yield above, told[0]
