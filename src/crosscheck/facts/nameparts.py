"""What a single word says about being part of a person's name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import field, frozen

from crosscheck.facts.gazetteer import Entry, Gazetteer
from crosscheck.facts.words import Match, Word
from crosscheck.languages.naming import Naming, has_case, roman_number
from crosscheck.languages.skeletons import latin_skeleton

__all__ = ["NameParts", "capital", "shouted"]

SHORTEST: Final = 2
LONGEST_TAIL: Final = 5
VOWEL: Final = "a"
GIVEN: Final = "given-name"
OTHERS: Final = ("place", "organisation", "demonym")


@frozen
class NameParts:
    """The words of one text, seen as parts of names.

    Attributes:
        words: The words of the text.
        naming: How the language writes names.
        gazetteer: The names that are known.
        counts: How often a capitalised word stands without another one before it.
    """

    words: Sequence[Word]
    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    counts: Counter[str] = field(init=False, repr=False)

    @counts.default
    def _counts(self) -> Counter[str]:
        return Counter(
            word.readings[-1].key
            for before, word in pairwise((None, *self.words))
            if word and capital(word) and not (before and word.joined and capital(before))
        )

    def given(self, index: int, *, immediate: bool) -> Match[Entry] | None:
        """The given name that begins at a word; one that is an ordinary word needs a name or a title beside it."""
        match = self.gazetteer.of(GIVEN).match(self.words, index)
        if match is None:
            return None
        surface = self.words[index].text[match.reading.offset :]
        if has_case(surface):
            return match if surface[0].isupper() else None
        single = match.end == index + 1
        attached = match.reading.particles and match.reading.particles not in self.naming.conjunctions
        if single and (self.naming.structural(surface) or (attached and self.naming.ordinary(surface))):
            return None
        after = match.end + (1 if match.end < len(self.words) and self.particle(match.end) else 0)
        follows = self.goes_on(match.end) and self.goes_on(after) and self.part(after)
        common = self.naming.ordinary(surface) or bool(match.reading.particles)
        if common and single and not (immediate or follows):
            return None
        return match

    def goes_on(self, index: int) -> bool:
        """Whether a word belongs to the one before it: nothing, a hyphen, or the stop of an initial between them."""
        if not 0 < index < len(self.words):
            return False
        word = self.words[index]
        return word.joined or (word.gap == "." and len(self.words[index - 1].text) == 1)

    def part(self, index: int) -> bool:
        """Whether a word inside a run can only be part of a name."""
        word = self.words[index]
        if self.another(index):
            return False
        if has_case(word.text):
            regnal = roman_number(word.text) is not None
            alone = not shouted(word.text) or regnal
            return capital(word) and alone and (self.letters(word.text) or regnal) and not self.ordinary(index)
        if word.key in self.naming.ordinals:
            return self.words[index - 1].key in self.gazetteer.of(GIVEN).table
        if word.key in self.gazetteer.of(GIVEN).table and not self.naming.structural(word.text):
            return True
        return self.letters(word.text) and not self.naming.ordinary(word.text) and not self.place(index)

    def ordinary(self, index: int) -> bool:
        """Whether a word is an ordinary one that comes as a name nowhere in the text."""
        word = self.words[index]
        given = word.key in self.gazetteer.of(GIVEN).table
        return self.naming.ordinary(word.text) and not given and not self.counts[word.key] > 1

    def another(self, index: int) -> bool:
        """Whether "and" is written onto a word: what follows is a given name, title or place, or a name by its length.

        A long name that begins with a consonant is no tail of a name in w.
        """
        for reading in self.words[index].readings[1:]:
            if reading.particles and reading.particles in self.naming.conjunctions:
                known = (self.gazetteer.of(kind).table for kind in (GIVEN, *OTHERS))
                if reading.key in self.naming.titles or any(reading.key in table for table in known):
                    return True
                spoken = self.naming.romanise(reading.key)
                return len(reading.key) >= LONGEST_TAIL and latin_skeleton(spoken)[:1] != VOWEL
        return False

    def surname(self, index: int) -> bool:
        """Whether a word is a last name because it stands right after a given name."""
        return index < len(self.words) and self.naming.surname(self.words[index].text) and not self.place(index)

    def sure(self, given: Match[Entry], index: int) -> bool:
        """Whether a given name is no ordinary word."""
        word = self.words[index]
        surface = word.text[given.reading.offset :]
        return has_case(surface) or given.end > index + 1 or not self.naming.ordinary(surface) or self.titled(index)

    def titled(self, index: int) -> bool:
        """Whether a title stands right before a word."""
        return index > 0 and any(reading.key in self.naming.titles for reading in self.words[index - 1].readings)

    def courtesy(self, index: int) -> bool:
        """Whether a title stands before a word that stands before names only."""
        return any(reading.key in self.naming.courtesies for reading in self.words[index - 1].readings)

    def particle(self, index: int) -> bool:
        """Whether a word stands inside names without being one."""
        return self.words[index].key in self.naming.particles

    def letters(self, text: str) -> bool:
        """Whether a word is more than an initial and holds no digits."""
        return len(text) >= SHORTEST and not any(letter.isdecimal() for letter in text)

    def place(self, index: int) -> bool:
        """Whether a known place or organisation begins at a word."""
        return any(self.gazetteer.of(kind).match(self.words, index) for kind in OTHERS)

    def attached(self, index: int) -> bool:
        """Whether a word may begin with a particle and is no given name: deep inside a name it ends it."""
        readings = self.words[index].readings
        surface = self.words[index].text
        known = readings[0].key in self.gazetteer.of(GIVEN).table
        return not has_case(surface) and not known and any(reading.particles for reading in readings)


def capital(word: Word) -> bool:
    """Whether a word, without what is elided onto it, begins with a capital letter."""
    return word.text[word.readings[-1].offset :][:1].isupper()


def shouted(text: str) -> bool:
    """Whether a word is all capitals: an acronym, or part of a headline."""
    return len(text) > 1 and text.isupper()
