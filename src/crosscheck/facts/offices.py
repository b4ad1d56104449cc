"""Organisations named by what they are: ministries of a topic, courts and armies of a country, universities."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, TypeVar

from attrs import field, frozen

from crosscheck.facts.gazetteer import Entry, Gazetteer
from crosscheck.facts.own_names import name_end, quoted_end
from crosscheck.facts.words import Match, Phrases, Word, phrases, proper
from crosscheck.languages.naming import Naming, has_case

__all__ = ["MINISTRY", "Offices", "Titled"]

MINISTRY: Final = "Ministry"
LONGEST: Final = 3
FILLERS: Final = 2
TOPICS: Final = 6
COMMAS: Final = frozenset({",", "،"})
# Where one stands says no more than the place: "the hospital of Ouarzazate".
SITES: Final = frozenset({"Hospital", "Prison", "Company", "Group", "Association", "Media", "Club", "Movement"})
# Nouns that are no part of the name after them.
SEATED: Final = frozenset({
    "Court", "Court of Appeal", "Court of First Instance", "Criminal Court", "Administrative Court", "Military Court",
    "Commercial Court", "Prosecution", "Chamber of Commerce",
})  # fmt: skip
CALLED: Final = frozenset({"Company", "Association", "Club", "Movement", "Media"})
ANNOUNCED: Final = frozenset({"Movement"})
QUOTED: Final = CALLED | {"Group", "Foundation", "Party"}
T = TypeVar("T")


@frozen
class Titled:
    """An organisation called by its head: where it begins, the index after it, its English name and country.

    `called` is the index of the first word of a name of its own, if it has one beside its head; `others` are its names
    by what else the place in it may be.
    """

    start: int
    end: int
    name: str
    country: str = ""
    called: int | None = None
    others: tuple[str, ...] = ()


@cache
def _compiled(naming: Naming) -> tuple[Phrases[str], Phrases[str], Phrases[str]]:
    """The heads that a topic or a people completes, the topics, and the heads that a name completes."""
    return phrases(naming.offices), phrases(naming.portfolios), phrases(naming.institutions)


@frozen
class Offices:
    """Finds such organisations with the words of one language."""

    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    heads: Phrases[str] = field(init=False, repr=False)
    topics: Phrases[str] = field(init=False, repr=False)
    bodies: Phrases[str] = field(init=False, repr=False)

    @heads.default
    def _heads(self) -> Phrases[str]:
        return _compiled(self.naming)[0]

    @topics.default
    def _topics(self) -> Phrases[str]:
        return _compiled(self.naming)[1]

    @bodies.default
    def _bodies(self) -> Phrases[str]:
        return _compiled(self.naming)[2]

    def at(self, words: Sequence[Word], index: int) -> Titled | None:
        """The organisation that begins at a word, if one does."""
        found = self._office(words, index) or self._institution(words, index)
        return found if found and all(word.free for word in words[index : found.end]) else None

    def _office(self, words: Sequence[Word], index: int) -> Titled | None:
        head = self.heads.match(words, index)
        if head is None:
            return None
        start = words[index].start + head.reading.offset
        country, end = self._people(words, head.end)
        name = head.value
        if name == MINISTRY:
            topic = self._after_fillers(words, end, self.topics)
            if topic is None:
                return None
            topics, end = self._further(words, topic)
            name = f"{name} of {_listed(topics)}"
        if not country:
            country, end = self._people(words, end)
        if not country:
            country, end = self._land(words, end)
        return Titled(start, end, name, country) if country or name != head.value else None

    def _further(self, words: Sequence[Word], topic: Match[str]) -> tuple[list[str], int]:
        """What a ministry deals with beside its first topic, and the index after it."""
        topics, end = [topic.value], topic.end
        while (more := self._next(words, end)) and len(topics) < TOPICS:
            topics.append(more.value)
            end = more.end
        return list(dict.fromkeys(topics)), end

    def _next(self, words: Sequence[Word], index: int) -> Match[str] | None:
        """A further topic after a comma or "and"."""
        if index >= len(words) or not (words[index].joined or words[index].gap in COMMAS):
            return None
        written = any(one.particles and one.particles in self.naming.conjunctions for one in words[index].readings)
        if not (words[index].gap in COMMAS or words[index].key in self.naming.conjunctions or written):
            return None
        for at in range(index, min(index + FILLERS + 2, len(words))):
            if at > index and not words[at].joined:
                return None
            if (match := self.topics.match(words, at)) and proper(words[at].text[match.reading.offset :][:1]):
                return match
            if words[at].key not in self.naming.fillers:
                return None
        return None

    def _institution(self, words: Sequence[Word], index: int) -> Titled | None:
        head = self.bodies.match(words, index)
        if head is None:
            return None
        start = words[index].start + head.reading.offset
        place = self._after_fillers(words, head.end, self.gazetteer.of("place"))
        if place and not self._spelled(words, place):
            place = None
        if (place and head.value in SITES) or self._listed_body(words, head.end):
            return None
        if place and self._settled(head.value, place) and self._written(words, place):
            others = tuple(f"{head.value} of {other}" for other in place.value.others)
            return Titled(start, place.end, f"{head.value} of {place.value.value}", others=others)
        first, end = self._called(words, head)
        if end == first or head.value in SEATED:
            return None
        whole = [
            word.text for word in words[first:end] if has_case(word.text) or word.key not in self.naming.letter_names
        ]
        spoken = self.naming.romanise(" ".join(whole or [word.text for word in words[first:end]]))
        if head.value in CALLED:
            front = words[first].readings[-1].offset if has_case(words[first].text) else 0
            return Titled(words[first].start + front, end, spoken[front:], called=first)
        return Titled(start, end, f"{head.value} of {spoken}")

    def _settled(self, head: str, place: Match[Entry]) -> bool:
        """Whether a place is meant: a court has a town even where the town's name is an ordinary word."""
        told = head in SEATED or place.reading.particles in self.naming.attached_places
        return not place.value.ambiguous or (told and not place.value.headed)

    def _called(self, words: Sequence[Word], head: Match[str]) -> tuple[int, int]:
        """Where the name after a head begins and ends: in quotation marks, or what can only be a name."""
        first = head.end
        if head.value in QUOTED and first < len(words) and (end := quoted_end(words, first)):
            return first, end
        if head.value in ANNOUNCED:
            return first, first
        end = name_end(words, first, self.naming, longest=LONGEST)
        place = self.gazetteer.of("place").match(words, first) if end > first else None
        site = head.value in SITES and place and place.end >= end and self._spelled(words, place)
        return (first, first) if site else (first, end)

    def _spelled(self, words: Sequence[Word], place: Match[Entry]) -> bool:
        """Whether a place that is an acronym stands in capitals."""
        return not place.value.upper or words[place.end - 1].text.isupper() or not has_case(words[place.end - 1].text)

    def _listed_body(self, words: Sequence[Word], index: int) -> bool:
        """Whether what follows a head is an organisation by itself: "the company Toyota"."""
        return self._goes_on(words, index) and self.gazetteer.of("organisation").match(words, index) is not None

    def _people(self, words: Sequence[Word], index: int) -> tuple[str, int]:
        """The country whose adjective stands at a word."""
        match = self.gazetteer.of("demonym").match(words, index, whole=True) if self._goes_on(words, index) else None
        return (match.value.value, match.end) if match else ("", index)

    def _land(self, words: Sequence[Word], index: int) -> tuple[str, int]:
        """The country whose name follows after a preposition that belongs to the name."""
        if not self.naming.fillers:
            return "", index
        match = self._after_fillers(words, index, self.gazetteer.of("place"), needed=True)
        if match is None or not self._written(words, match):
            return "", index
        return match.value.value, match.end

    def _after_fillers(
        self, words: Sequence[Word], index: int, names: Phrases[T], *, needed: bool = False
    ) -> Match[T] | None:
        """A phrase at a word, or after words such as "de la"; `needed` asks for one of them."""
        for skipped in range(FILLERS + 1):
            at = index + skipped
            if not self._goes_on(words, at):
                return None
            match = names.match(words, at)
            led = bool(skipped or (match and match.reading.particles))
            if match and (led or not needed) and match.reading.particles not in self.naming.conjunctions:
                return match
            if words[at].key not in self.naming.fillers:
                return None
        return None

    def _goes_on(self, words: Sequence[Word], index: int) -> bool:
        return index < len(words) and words[index].joined

    def _written(self, words: Sequence[Word], match: Match[Entry]) -> bool:
        """Whether the last word of a place has the capital letter it needs."""
        return proper(words[match.end - 1].text)


def _listed(topics: Sequence[str]) -> str:
    """Topics in English: "Youth, Culture and Communication"."""
    return " and ".join(part for part in (", ".join(topics[:-1]), topics[-1]) if part)
