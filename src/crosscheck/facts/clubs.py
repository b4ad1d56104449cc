"""Sports clubs that no list has, called by what clubs are called and by their town: "le Fath de Sefrou".

Most of these words are ordinary ones ("union", «فتح», conquest, «شباب», youth), so they name a club only in a text
about sport.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from attrs import field, frozen

from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.facts.words import Phrases, Word, phrases, proper
from crosscheck.languages.naming import Naming, has_case

__all__ = ["Club", "Clubs"]

LINKS: Final = frozenset({"de", "du", "d"})
FEWEST: Final = 2
VOWELS: Final = frozenset("AEIOUÉÈÎÂ")


@frozen
class Club:
    """A club: where it begins, the indices after its first words and after its town, and its name."""

    start: int
    short: int
    end: int
    name: str


@cache
def _compiled(naming: Naming) -> Phrases[str]:
    """The first words of the names of clubs."""
    return phrases(naming.club_names)


@frozen
class Clubs:
    """Finds such clubs in one text."""

    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    words: Sequence[Word] = field(repr=False)
    sport: bool = field(init=False)

    @sport.default
    def _sport(self) -> bool:
        told = self.naming.sport_words
        seen = {reading.key for word in self.words for reading in word.readings if reading.key in told}
        return len(seen) >= FEWEST

    def at(self, index: int) -> Club | None:
        """The club that begins at a word, if one does."""
        head = _compiled(self.naming).match(self.words, index) if self.sport else None
        if head is None or not proper(self.words[index].text[head.reading.offset :][:1]):
            return None
        at = head.end
        if at < len(self.words) and self.words[at].joined and self.words[at].key in LINKS:
            at += 1
        if at >= len(self.words) or not self.words[at].joined:
            return None
        town = self.gazetteer.of("place").match(self.words, at)
        written = town and proper(self.words[at].text[town.reading.offset :][:1])
        led = at > head.end or (town is not None and bool(town.reading.particles)) or not has_case(self.words[at].text)
        if town is None or not written or not led or self._land(town.value.value):
            return None
        if town.value.headed or (town.value.ambiguous and not has_case(self.words[at].text)):
            return None
        if not all(word.free for word in self.words[index : town.end]):
            return None
        of = "d'" if town.value.value[0] in VOWELS else "de "
        start = self.words[index].start + head.reading.offset
        return Club(start, head.end, town.end, f"{head.value} {of}{town.value.value}")

    def _land(self, place: str) -> bool:
        """Whether a place has an adjective of its own, as countries have: "l'Union du Maghreb" is no club."""
        return any(entry.value == place for entry in self.gazetteer.of("demonym").table.values())
