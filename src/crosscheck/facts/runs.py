"""Runs of words that may be the name of a person, and the evidence that they are.

Where a script has capitals a run is made of capitalised words; elsewhere it begins at a given name or after a title
and goes on as long as no word could be an ordinary one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from attrs import field, frozen

from crosscheck.facts.gazetteer import Entry, Gazetteer
from crosscheck.facts.nameparts import CAMEL, NameParts, capital, shouted
from crosscheck.facts.words import Match, Phrases, Word, phrases
from crosscheck.languages.naming import Naming, Reading, has_case, roman, roman_number

__all__ = ["Run", "Runs"]

LONGEST: Final = 5
REACH: Final = 7
SHORTEST: Final = 2
LINKS: Final = 3
LONGEST_SHORT: Final = 3
NAMED: Final = 0.9
REPEATED: Final = 0.7
TITLED: Final = 0.8
UNSURE: Final = 0.6
DOUBTFUL: Final = 0.45
LONG: Final = 4
QUOTES: Final = frozenset("«\"“”„‘'")


@frozen
class Run:
    """A name: indices of its first word and after its last one, and how it is written.

    Attributes:
        first: Index of the first word.
        end: Index after the last word.
        offset: Where the name begins in its first word.
        value: The name in Latin letters.
        last_key: The key by which later mentions find it.
        parts: The number of names in it, without particles.
        confidence: How sure it is, from 0 to 1.
    """

    first: int
    end: int
    offset: int
    value: str
    last_key: str
    parts: int
    confidence: float


@cache
def _compiled(naming: Naming) -> Phrases[str]:
    """The titles of a language."""
    return phrases((title, title) for title in naming.titles)


@frozen
class Runs:
    """Finds the names of people among the words of one text."""

    words: Sequence[Word]
    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    titles: Phrases[str] = field(init=False, repr=False)
    parts: NameParts = field(init=False, repr=False)

    @titles.default
    def _titles(self) -> Phrases[str]:
        return _compiled(self.naming)

    @parts.default
    def _parts(self) -> NameParts:
        return NameParts(self.words, self.naming, self.gazetteer)

    def all(self) -> Iterator[Run]:
        """Every name with enough evidence, from left to right."""
        index = 0
        titled = immediate = -1
        while index < len(self.words):
            if self.words[index].initial and self.words[index].gap not in {"«", "»", '"', "“", "”"}:
                titled = -1
            near = 0 <= titled <= index <= titled + REACH
            follows = immediate == index and self._follows(index)
            run = self._run(index, titled=near or self.parts.spoken_of(index), immediate=follows)
            if run:
                yield run
                index = run.end
                continue
            title = self.titles.match(self.words, index)
            if title and self._title(index, title):
                titled = immediate = title.end
                immediate = self._past_peoples(immediate)
                index = title.end
            else:
                index += 1

    def alone(self, surface: str) -> float:
        """How sure a last name on its own is the name; 0 where it cannot be one."""
        if has_case(surface):
            return TITLED if surface[0].isupper() and roman_number(surface) is None else 0.0
        if not self.naming.ordinary(surface):
            return TITLED
        return UNSURE if self.naming.surname(surface) else 0.0

    def _follows(self, index: int) -> bool:
        """Whether a name may follow the title before it, a quotation mark or an abbreviation's stop between them."""
        word = self.words[index]
        short = len(self.words[index - 1].text) <= LONGEST_SHORT
        return word.joined or set(word.gap) <= QUOTES or (word.gap == "." and short)

    def _title(self, index: int, title: Match[str]) -> bool:
        """An abbreviated title must not be a mere letter of something else."""
        word = self.words[index]
        return len(title.value) > 1 or (has_case(word.text) and word.text[0].isupper())

    def _past_peoples(self, index: int) -> int:
        """The index after adjectives of peoples that stand between a title and a name."""
        peoples = self.gazetteer.of("demonym")
        while index < len(self.words) and (match := peoples.match(self.words, index, whole=True)):
            index = match.end
        return index

    def _run(self, index: int, *, titled: bool, immediate: bool) -> Run | None:
        word = self.words[index]
        if not word.free:
            return None
        announced = immediate or (titled and self.parts.completes(index + 1))
        given = self.parts.given(index, immediate=announced)
        unlisted = None if given else self.parts.unlisted(index)
        if not (given or unlisted or self._may_begin(index, immediate=immediate, titled=titled)):
            return None
        offset = word.readings[-1].offset if has_case(word.text) else 0
        offset = given.reading.offset if given else unlisted.offset if unlisted else offset
        end = self._end(index, given, immediate=announced, sure=bool(given or titled or immediate))
        names = [at for at in range(index, end) if self.words[at].key not in self.naming.particles or at == index]
        confidence = self._confidence(index, end, names, given, titled=titled, immediate=immediate)
        if unlisted and not immediate:
            confidence = self._unlisted(unlisted, end, len(names), spoken_of=self.parts.spoken_of(index), titled=titled)
        odd = any(self.words[at].key in self.naming.other_names for at in names)
        odd = odd or (not titled and not immediate and self.parts.thing(index))
        if confidence is None or odd or self._known(index, end, given, immediate=immediate):
            return None
        return self._made(index, end, offset, given, len(names), confidence)

    def _confidence(
        self, index: int, end: int, names: Sequence[int], given: Match[Entry] | None, *, titled: bool, immediate: bool
    ) -> float | None:
        """How sure a run is a person, or None for not enough evidence."""
        if given and end > given.end:
            return NAMED
        if immediate:
            return TITLED if len(names) > 1 or given or self._likely(index) else DOUBTFUL
        places = self.gazetteer.of("place").table
        if len(names) < SHORTEST or given or any(self.words[at].key in places for at in names):
            return None
        if titled:
            return TITLED
        last = self.words[end - 1]
        cased = has_case(last.text) and self.parts.own_case
        if cased and self.parts.counts[last.readings[-1].key]:
            return REPEATED
        inside = index > 0 and not self.words[index].initial and has_case(self.words[index - 1].text)
        return DOUBTFUL if cased and inside and len(names) == SHORTEST else None

    def _likely(self, index: int) -> bool:
        """Whether a single word after a title is more than a word that no list has."""
        text = self.words[index].text
        if has_case(text) or self.parts.courtesy(index) or text.startswith(self.naming.article):
            return True
        return self.naming.foreign(text)

    def _unlisted(self, reading: Reading, end: int, names: int, *, spoken_of: bool, titled: bool) -> float | None:
        """How sure names are that no list has and that only their letters tell from words."""
        again = self.parts.heads[self.words[end - 1].key] > 1
        if names > 1:
            return TITLED if titled else UNSURE if again else DOUBTFUL
        return DOUBTFUL if len(reading.key) >= LONG and (again or spoken_of) else None

    def _may_begin(self, index: int, *, immediate: bool, titled: bool) -> bool:
        """Whether a word that is no given name may be the first of a name."""
        word = self.words[index]
        core = word.text[word.readings[-1].offset :] if has_case(word.text) else word.text
        if not self.parts.letters(core) or word.key in self.naming.titles:
            return False
        if has_case(core):
            named = capital(word) and not shouted(core) and not CAMEL.search(core)
            return named and (immediate or not self.naming.ordinary(core))
        if self.naming.relative(core) and not (immediate and self.parts.courtesy(index)):
            return False
        if self.parts.led_by(index) or (not immediate and core.startswith(self.naming.article)):
            return False
        near = immediate or self.parts.spoken_of(index) or (titled and self.naming.foreign(core))
        return near and not self.naming.ordinary(core) and not self.parts.place(index)

    def _end(self, index: int, given: Match[Entry] | None, *, immediate: bool, sure: bool) -> int:
        """The index after the last word of the name that begins at `index`; `sure` where more than letters tells so."""
        end = given.end if given else index + 1
        while end < len(self.words) and end - index < LONGEST and self.parts.goes_on(end) and self.words[end].free:
            if end > (given.end if given else index + 1) and self.parts.attached(end):
                break
            after_given = given is not None and end == given.end and (immediate or self.parts.sure(given, index))
            linked = self._linked(end) if given or immediate else 0
            if linked:
                end = linked
            elif self.parts.particle(end) or (self.parts.led_by(end) and self.parts.unlisted(end)):
                break
            elif self._another(end, sure=sure, after_given=after_given, announced=after_given and immediate):
                end += 1
            else:
                break
        return end

    def _another(self, index: int, *, sure: bool, after_given: bool, announced: bool) -> bool:
        """Whether a word goes on the name before it."""
        if not sure:
            return self.parts.another_name(index)
        last = (after_given and self.parts.surname(index)) or (announced and self.parts.completes(index))
        return self.parts.part(index) or last

    def _linked(self, index: int) -> int:
        """The index after particles and the name that they link to the one before; 0 where there is none."""
        after = index
        while after < len(self.words) and after - index < LINKS and self.parts.particle(after):
            after += 1
            if self.parts.goes_on(after) and not self.parts.particle(after) and self.parts.family(after):
                return after + 1
            if not self.parts.goes_on(after):
                return 0
        return 0

    def _known(self, index: int, end: int, given: Match[Entry] | None, *, immediate: bool) -> bool:
        """Whether the whole run is the name of something else."""
        for kind in ("place", "organisation"):
            match = self.gazetteer.of(kind).match(self.words, index)
            if match and (match.end >= end or (not given and not immediate)):
                return True
        return False

    def _made(
        self, index: int, end: int, offset: int, given: Match[Entry] | None, parts: int, confidence: float
    ) -> Run:
        words = self.words[index:end]
        texts = [words[0].text[offset:], *(word.text for word in words[1:])]
        last = words[-1].key
        spoken: list[str] = []
        at = 0
        if given and not has_case(texts[0]):
            spoken.append(given.value.value)
            at = given.end - index
        names = self.gazetteer.of("given-name").table
        while at < len(words):
            word, text = words[at], texts[at]
            match = self.gazetteer.of("given-name").match(self.words, index + at, whole=True)
            if match and not has_case(text) and at + 1 < match.end - index <= len(words):
                spoken.append(match.value.value)
                at = match.end - index
                continue
            at += 1
            entry = names.get(word.key)
            if (ordinal := self.naming.ordinals.get(word.key)) and not has_case(text):
                spoken.append(roman(ordinal))
            elif entry and not has_case(text):
                spoken.append(entry.value)
            else:
                spoken.append(self.naming.romanise(text))
        first = next(reading.key for reading in words[0].readings if reading.offset == offset)
        key = last if len(words) > 1 else first
        return Run(index, end, offset, " ".join(spoken), key, parts, confidence)
