"""What a single word says about being part of a person's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import field, frozen

from crosscheck.facts.gazetteer import Entry, Gazetteer
from crosscheck.facts.words import Match, Word
from crosscheck.languages.naming import Naming, Reading, has_case, roman_number
from crosscheck.languages.skeletons import latin_skeleton

__all__ = ["CAMEL", "NameParts", "capital", "shouted"]

SHORTEST: Final = 2
LINKS: Final = 3
LONGEST_TAIL: Final = 5
VOWEL: Final = "a"
# An article in small letters inside a name: al-Baghdadi.
ARTICLE: Final = re.compile(r"(?:al|el|ar|as|ad|at|az|an|ash|ech|es|er|ed|ez)[-‑‐’'][A-ZÀ-Ý]")
# Capitals inside a word are those of brands, but for McDonald, DeSantis, LeBron, O'Neil and the like.
CAMEL: Final = re.compile(r"^(?!(?:Ma?c|D[eiu]|L[aeo]|Van|Fitz|Vander|San|Ben|Al|El|Abd?)[A-Z]).*[a-zà-ÿ][A-Z]|[A-Z]s$")
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
        heads: How often a word stands as it is, without particles on its front.
        others: What stands after "company of", "city of", "in" and the like somewhere in the text.
    """

    words: Sequence[Word]
    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    counts: Counter[str] = field(init=False, repr=False)
    heads: Counter[str] = field(init=False, repr=False)
    others: frozenset[str] = field(init=False, repr=False)

    @others.default
    def _others(self) -> frozenset[str]:
        after = self.naming.things | self.naming.place_heads | self.naming.inside
        pairs = pairwise(self.words)
        return frozenset(word.key for one, word in pairs if word.joined and one.readings[-1].key in after)

    @property
    def own_case(self) -> bool:
        """Whether the script of the language tells capitals: a capital in another one says little."""
        return has_case(self.naming.letters)

    @heads.default
    def _heads(self) -> Counter[str]:
        return Counter(word.key for word in self.words)

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
        if single and not immediate and self.naming.listed(surface) and self._foreign_given(match.end):
            return None
        follows = self.goes_on(match.end) and (self.part(match.end) or self._descends(match.end))
        common = self.naming.listed(surface) or bool(match.reading.particles)
        if common and single and not (immediate or follows or self._family(index, match.end)):
            return None
        return match

    def _foreign_given(self, index: int) -> bool:
        """Whether a given name of another language begins at a word: what stands before it is none in Arabic."""
        known = index < len(self.words) and self.words[index].key in self.gazetteer.of(GIVEN).table
        return known and self.goes_on(index) and self.naming.foreign(self.words[index].text)

    def _descends(self, index: int) -> bool:
        """Whether particles and a name that they complete begin at a word."""
        after = index
        while after < len(self.words) and after - index < LINKS and self.particle(after):
            after += 1
        return after > index and self.family(after)

    def _family(self, index: int, after: int) -> bool:
        """Whether a last name follows a given name that is an ordinary word too: an adjective would look like it."""
        if not self.goes_on(after) or self.place(after) or not self.words[after].key.startswith(self.naming.key("ال")):
            return False
        if not self.naming.surname(self.words[after].text):
            return False
        return self.spoken_of(index) or self.titled(index) or not self.naming.relative(self.words[after].text)

    def spoken_of(self, index: int) -> bool:
        """Whether a verb or preposition that a name may follow stands right before a word."""
        if index == 0 or not self.words[index].joined:
            return False
        return any(reading.key in self.naming.speaking for reading in self.words[index - 1].readings)

    def thing(self, index: int) -> bool:
        """Whether what stands before a word says that a company, a work or a street is named, not a person."""
        return index > 0 and self.words[index].joined and self.words[index - 1].readings[-1].key in self.naming.things

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
            if self.initial(index) or ARTICLE.match(word.text):
                return True
            regnal = roman_number(word.text) is not None
            alone = not shouted(word.text) or regnal
            alone = alone and not CAMEL.search(word.text)
            return capital(word) and alone and (self.letters(word.text) or regnal) and not self._no_name(index)
        if word.key in self.naming.ordinals:
            return self.words[index - 1].key in self.gazetteer.of(GIVEN).table
        if word.key in self.gazetteer.of(GIVEN).table and not self.naming.structural(word.text):
            return True
        if not self.letters(word.text) or self.place(index, whole=True):
            return False
        return not self.naming.ordinary(word.text)

    def initial(self, index: int) -> bool:
        """Whether a word is an initial inside a name: one capital letter before a name."""
        text = self.words[index].text
        after = index + 1
        if len(text) != 1 or not text.isupper() or not self.goes_on(after):
            return False
        return capital(self.words[after]) and not shouted(self.words[after].text)

    def ordinary(self, index: int) -> bool:
        """Whether a word is an ordinary one that comes as a name nowhere in the text."""
        word = self.words[index]
        given = word.key in self.gazetteer.of(GIVEN).table
        return self.naming.ordinary(word.text) and not given and not self.counts[word.key] > 1

    def _no_name(self, index: int) -> bool:
        """Whether a capitalised word after a name is none: one with structure, a title, or the first of a sentence."""
        word = self.words[index]
        if word.initial or word.key in self.naming.titles:
            return self.ordinary(index)
        return self.naming.structural(word.text.casefold())

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
        if index >= len(self.words) or self.words[index].key in self.naming.titles:
            return False
        return self.naming.surname(self.words[index].text) and not self.place(index)

    def completes(self, index: int) -> bool:
        """Whether a word after a title and a given name is the last name: definite, or the last of its clause."""
        if not self.goes_on(index) or self.words[index].key in self.naming.titles or self.place(index):
            return False
        text = self.words[index].text
        if has_case(text) or self.naming.structural(text) or self.led_by(index):
            return False
        last = index + 1 == len(self.words) or not self.words[index + 1].joined
        return self.words[index].key.startswith(self.naming.article) or (last and len(text) > SHORTEST)

    def unlisted(self, index: int) -> Reading | None:
        """The reading of a word that no list has and that is spelled like a name of another language."""
        word = self.words[index]
        if has_case(word.text) or not word.free:
            return None
        reading = self._foreign(word)  # asked before the lists, because few words have one
        known = reading is None or self.place(index) or word.key in self.gazetteer.of(GIVEN).table
        return None if known else reading

    def _foreign(self, word: Word) -> Reading | None:
        """The reading of a word that is spelled like a name of another language, whatever lists it."""
        for reading in word.readings[1:]:
            rest = word.text[reading.offset :]
            led = self.heads[reading.key] or reading.particles == self.naming.joining(word.text)
            if led and reading.key not in self.others and len(reading.key) > SHORTEST and self.naming.foreign(rest):
                return reading
        if word.key in self.others or self.naming.joining(word.text):
            return None
        return word.readings[0] if self.naming.foreign(word.text) else None

    def another_name(self, index: int) -> bool:
        """Whether a word goes on a name that only capitals or its letters tell."""
        word = self.words[index]
        if has_case(word.text):
            return self.part(index)
        if self.place(index, whole=True):
            return False
        given = word.key in self.gazetteer.of(GIVEN).table and not self.naming.structural(word.text)
        return given or self.naming.foreign(word.text)

    def led_by(self, index: int) -> bool:
        """Whether "and" is written onto a word that no list has, or any particle onto a word that carries structure."""
        word = self.words[index]
        if self.naming.joining(word.text):
            return True
        return not has_case(word.text) and any(
            self.naming.structural(word.text[reading.offset :]) for reading in word.readings[1:]
        )

    def family(self, index: int) -> bool:
        """Whether a word after "son of", "father of" or "servant of" completes the name."""
        if index >= len(self.words) or not self.goes_on(index):
            return False
        text = self.words[index].text
        if self.part(index) or self.surname(index) or self.words[index].key in self.gazetteer.of(GIVEN).table:
            return True
        return not has_case(text) and self.naming.key(text).startswith(self.naming.key("ال")) and not self.place(index)

    def sure(self, given: Match[Entry], index: int) -> bool:
        """Whether a given name is no ordinary word."""
        word = self.words[index]
        surface = word.text[given.reading.offset :]
        if has_case(surface) or given.end > index + 1 or not self.naming.listed(surface):
            return True
        return self.titled(index) or self.spoken_of(index) or self._family(index, given.end)

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
        return len(text) >= SHORTEST and (text.isalpha() or not any(letter.isdecimal() for letter in text))

    def place(self, index: int, *, whole: bool = False) -> bool:
        """Whether a known place or organisation begins at a word, or at what remains of it without particles."""
        return any(self.gazetteer.of(kind).match(self.words, index, whole=whole) for kind in OTHERS)

    def attached(self, index: int) -> bool:
        """Whether a word is a particle and a known name, and not a name itself: deep inside a name it ends it."""
        whole, *cut = self.words[index].readings
        if has_case(self.words[index].text) or whole.key in self.gazetteer.of(GIVEN).table:
            return False
        tables = [self.gazetteer.of(kind).table for kind in (GIVEN, *OTHERS)]
        return any(reading.key in table for reading in cut for table in tables)


def capital(word: Word) -> bool:
    """Whether a word, without what is elided onto it, begins with a capital letter."""
    return word.text[word.readings[-1].offset :][:1].isupper()


def shouted(text: str) -> bool:
    """Whether a word is all capitals: an acronym, or part of a headline."""
    return len(text) > 1 and text.isupper()
