"""Names of linked statements that nothing on the other side answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from crosscheck.checks.mentions import NAMES
from crosscheck.checks.namewords import ANSWERS, LISTED, PERSON, ROUGHLY, SHORTEST, LinkedWords, Reports
from crosscheck.facts import facts_match
from crosscheck.facts.words import Word
from crosscheck.languages.naming import has_case
from crosscheck.model import Fact, Span, span_of

__all__ = ["OpenName", "is_absent", "open_names"]

QUOTE: Final = "quote"
HINT: Final = 0.5


@frozen
class OpenName:
    """A name, or the part of it, that the linked statements of the other report do not give.

    Attributes:
        kind: Its kind of fact; empty where no fact was made of it.
        span: Where it stands.
        value: What it is called.
        words: The indices of its words in the report.
        fact: The fact that it is or belongs to.
        partial: Whether the rest of the name is answered.
        agrees: Whether the rest is enough to be the same name: a last name without this first name.
        surplus: Whether the other report gives the name, but less often.
        plain: Whether it may be an ordinary word as well.
    """

    kind: str
    span: Span
    value: str
    words: range
    fact: Fact | None = None
    partial: bool = False
    agrees: bool = False
    surplus: bool = False
    plain: bool = False

    @property
    def listed(self) -> bool:
        """Whether it comes from a list of places and organisations."""
        return self.fact is not None and self.kind != PERSON and self.fact.confidence == LISTED

    @property
    def hinted(self) -> bool:
        """Whether it is no more than a hint, such as an adjective of nationality."""
        return self.fact is not None and self.fact.confidence < HINT


def open_names(linked: LinkedWords, side: int) -> Iterator[OpenName]:
    """The names of one side of a link that its other side does not give, or not so often; then words like names."""
    own, others = linked.facts[side], linked.facts[1 - side]
    answers = [fact for fact in others if fact.kind in ANSWERS]
    for fact in own:
        if fact.kind not in NAMES:
            continue
        inside = linked.reports.within(side, span_of(fact))
        if known := [found for found in answers if facts_match(fact, found)]:
            yield from _of_known(linked, side, fact, inside, known)
            continue
        free = [index for index in inside if index not in linked.answered[side]]
        if free and (len(free) == len(inside) or _tells(linked.reports, side, free)):
            yield _part(linked.reports, side, fact, inside, free)
    taken = {i for fact in own if fact.kind != QUOTE for i in linked.reports.within(side, span_of(fact))}
    yield from _loose(linked, side, taken | linked.answered[side])


def is_absent(reports: Reports, side: int, name: OpenName) -> bool:
    """Whether the whole other report gives nothing like a name, or like a part of a person's name."""
    if name.surplus:
        return False
    if name.fact and not name.partial and reports.states(side, name.fact):
        return False
    given = (reports.gives(side, reports.words[side][index]) for index in name.words)
    return name.listed or not (all(given) if name.kind == PERSON else any(given))


def _of_known(linked: LinkedWords, side: int, fact: Fact, inside: range, known: Sequence[Fact]) -> Iterator[OpenName]:
    """What may be open of a name that the other side gives: one mention too many, or another first name."""
    mentions = sum(facts_match(other, known[0]) for other in linked.facts[side] if other.kind == fact.kind)
    if mentions > sum(found.confidence >= HINT for found in known):
        yield OpenName(fact.kind, span_of(fact), fact.value, inside, fact, surplus=True)
        return
    free = _other_parts(linked.reports, side, inside, known) if fact.kind == PERSON and len(inside) > 1 else []
    if free and _tells(linked.reports, side, free):
        yield evolve(_part(linked.reports, side, fact, inside, free), agrees=True)


def _other_parts(reports: Reports, side: int, inside: range, known: Sequence[Fact]) -> list[int]:
    """The words of a person's full name that the names of the other report do not have."""
    places = [index for found in known for index in reports.within(1 - side, span_of(found))]

    def given(index: int) -> bool:
        word, others = reports.words[side][index], (reports.words[1 - side][place] for place in places)
        return any(reports.alike(*((word, other) if side == 0 else (other, word)), ROUGHLY) for other in others)

    return [index for index in inside if not given(index)]


def _tells(reports: Reports, side: int, free: Sequence[int]) -> bool:
    """Whether a part of a name is more than an article or an initial."""
    words = (reports.words[side][index] for index in free)
    return any(len(word.text) >= SHORTEST and not reports.is_function_word(side, word) for word in words)


def _part(reports: Reports, side: int, fact: Fact, inside: range, free: Sequence[int]) -> OpenName:
    """The part of a name that nothing answers."""
    text = reports.comparison.analyses[side].document.text
    words = reports.words[side]
    partial = len(free) < len(inside)
    part = range(free[0], free[-1] + 1)
    free = [index for index in free if not reports.is_function_word(side, words[index])] or free
    span = Span(max(fact.start, words[free[0]].start), min(fact.end, words[free[-1]].end))
    value = text[span.start : span.end] if partial else fact.value
    return OpenName(fact.kind, span, value, part, fact, partial=partial)


def _loose(linked: LinkedWords, side: int, taken: Collection[int]) -> Iterator[OpenName]:
    """Words of which no fact was made that may be names."""
    for index in linked.places[side]:
        word = linked.reports.words[side][index]
        if index not in taken and _may_name(linked.reports, side, word):
            plain = not has_case(word.text) and _is_plain(linked.reports, side, word)
            yield OpenName("", Span(word.start, word.end), word.text, range(index, index + 1), plain=plain)


def _may_name(reports: Reports, side: int, word: Word) -> bool:
    """Whether a word may be a name where it stands: a content word, with a capital where its script has them."""
    naming = reports.comparison.languages[side].naming
    core = word.text[word.readings[-1].offset :] if has_case(word.text) else word.text
    if len(core) < SHORTEST or not core.isalpha():
        return False
    if has_case(core):
        return core[0].isupper() and not core.isupper() and not (word.initial and naming.ordinary(core))
    return not reports.is_function_word(side, word) and not naming.structural(word.text)


def _is_plain(reports: Reports, side: int, word: Word) -> bool:
    """Whether a word of a script without capitals is a word of its language as well."""
    language = reports.comparison.languages[side]
    if language.naming.ordinary(word.text):
        return True
    foreign = any(language.naming.foreign(word.text[reading.offset :]) for reading in word.readings)
    return not foreign and any(map(language.knows, reports.norms(side, word)))
