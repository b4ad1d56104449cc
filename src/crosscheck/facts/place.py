"""Places: countries, regions, cities, and what a word such as "ville de" says to be one.

An adjective of nationality names its country too ("marocain" is Morocco), with low confidence: it may satisfy what the
other report says of the country, but it is no mention of its own.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.gazetteer import Entry
from crosscheck.facts.known import known_names
from crosscheck.facts.naming import names_agree
from crosscheck.facts.words import Match, Phrases, Word, phrases, proper
from crosscheck.languages.naming import Naming, Reading, has_case
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "place"
PEOPLE: Final = "demonym"
PEOPLE_CONFIDENCE: Final = 0.4
CALLED: Final = 0.8
LONGEST: Final = 3
SHORTEST: Final = 3
LINKS: Final = 2
COMMAS: Final = frozenset({",", "،"})


def find(source: Source) -> Iterator[Fact]:
    """Known places, and unknown names after a word for a place, there and wherever else they stand."""
    naming = source.language.naming
    words = source.words
    known = dict(known_names(words, source.gazetteer.of(KIND), naming, places=True))
    called = dict(_called(words, known, source.gazetteer.of(KIND), naming))
    again = phrases((_key(words[start:end], naming), end - start) for start, end in called.items())
    peoples = source.gazetteer.of(PEOPLE)
    taken = 0
    for index, word in enumerate(words):
        if index < taken:
            continue
        match, begun = known.get(index), _begun(words, index, naming)
        if begun > (match.end if match else called.get(index, index)):
            taken = begun
            yield _named(words[index:taken], naming)
        elif match:
            taken = match.end
            start = word.start + match.reading.offset
            yield Fact(KIND, match.value.value, start, words[taken - 1].end, aliases=match.value.others)
        elif index in called:
            taken = called[index]
            yield _named(words[index:taken], naming)
        elif (later := again.match(words, index)) and _meant(words, index, later):
            taken = later.end
            yield _named(words[index:taken], naming, offset=later.reading.offset)
        elif word.free and (people := peoples.match(words, index, whole=True)) and not people.value.ambiguous:
            yield Fact(KIND, people.value.value, word.start + people.reading.offset, words[people.end - 1].end,
                       confidence=PEOPLE_CONFIDENCE, aliases=people.value.others)  # fmt: skip


@cache
def _heads(naming: Naming) -> Phrases[str]:
    """The words for places of a language."""
    return phrases((head, head) for head in naming.place_heads)


def _called(
    words: Sequence[Word], known: dict[int, Match[Entry]], names: Phrases[Entry], naming: Naming
) -> Iterator[tuple[int, int]]:
    """Where unknown names begin and end that follow a word for a place, alone or in a list; notes known ones."""
    heads = _heads(naming)
    inside = {at for start, match in known.items() for at in range(start, match.end)}
    done = 0
    for index in range(len(words)):
        head = heads.match(words, index) if index >= done and _common(words[index]) else None
        at = _past_links(words, head.end, naming) if head else 0
        while head and at < len(words) and (words[at].joined or at > head.end):
            match = known.get(at) or _told(words, at, names)
            if match:
                known[at] = match
            done = match.end if match else _name_end(words, at, inside, naming)
            if done == at:
                break
            if not match:
                yield at, done
            at = _next_in_list(words, done, naming) if head.value in naming.place_plurals else len(words)


def _told(words: Sequence[Word], index: int, names: Phrases[Entry]) -> Match[Entry] | None:
    """The name at a word that counts only after a noun for a place."""
    match = names.match(words, index)
    meant = match and match.value.headed and _meant(words, index, match)
    return match if meant else None


def _common(word: Word) -> bool:
    """Whether a word has no capital letter of its own: "Desert Island" is no desert."""
    return word.initial or not word.text[:1].isupper()


def _past_links(words: Sequence[Word], index: int, naming: Naming) -> int:
    """The index after words such as "de la"."""
    end = index
    while end < len(words) - 1 and end - index < LINKS and words[end].joined and words[end].key in naming.place_links:
        end += 1
    return end


def _next_in_list(words: Sequence[Word], index: int, naming: Naming) -> int:
    """Where the next name of a list begins; the end of the words where none does."""
    if index >= len(words):
        return index
    word = words[index]
    attached = any(reading.particles and reading.particles in naming.conjunctions for reading in word.readings)
    if word.joined and word.key in naming.conjunctions:
        return _past_links(words, index + 1, naming)
    return _past_links(words, index, naming) if attached or word.gap in COMMAS else len(words)


def _name_end(words: Sequence[Word], index: int, known: Container[int], naming: Naming) -> int:
    """The index after the name at a word; the word itself where there is none."""
    end = index
    while end < len(words) and end - index < LONGEST and end not in known and (end == index or words[end].joined):
        if not (_unknown(words[end], naming, first=end == index) or _started(words, index, end, naming)):
            break
        end += 1
    return end if any(_unknown(word, naming, first=True) for word in words[index:end]) or end > index + 1 else index


def _started(words: Sequence[Word], index: int, end: int, naming: Naming) -> bool:
    """Whether a word begins a name of several words, or follows such a beginning."""
    if has_case(words[end].text):
        return end == index and words[end].free and len(words[end].text) < SHORTEST and _capital(words, end + 1)
    if not words[end].free or not words[end].text.isalpha():
        return False
    starts = any(reading.key in naming.place_starts for reading in words[end if end == index else end - 1].readings)
    return starts and (end > index or (end + 1 < len(words) and words[end + 1].joined))


def _begun(words: Sequence[Word], index: int, naming: Naming) -> int:
    """The index after a name that begins like a place's, "Oued Souani"; 0 where none does."""
    word = words[index]
    front = _front(word, naming)
    after_name = index > 0 and word.joined and not word.initial and not front.particles and _capital(words, index - 1)
    if front.key not in naming.place_starts or not has_case(word.text) or after_name:
        return 0
    if not (word.free and word.text[front.offset].isupper() and _capital(words, index + 1) and words[index + 1].joined):
        return 0
    end = index + 1
    while end - index < LONGEST and end < len(words) and words[end].joined and words[end].free and _capital(words, end):
        end += 1
    return end if end > index + 1 else 0


def _capital(words: Sequence[Word], index: int) -> bool:
    """Whether a word stands at an index that begins with a capital letter and goes on in small ones."""
    text = words[index].text if index < len(words) else ""
    return text[:1].isupper() and not text.isupper()


def _unknown(word: Word, naming: Naming, *, first: bool) -> bool:
    """Whether a word can only be a name: written so, or an ordinary word nowhere."""
    core = word.text[word.readings[-1].offset :] if has_case(word.text) else word.text
    if not (word.free and len(core) >= SHORTEST and core.isalpha()):
        return False
    if has_case(core):
        return core[0].isupper() and not core.isupper()
    further = len(core) > SHORTEST and not word.readings[1:] and not naming.relative(core)
    return not naming.ordinary(core) and (first or further)


def _meant(words: Sequence[Word], index: int, match: Match[int] | Match[Entry]) -> bool:
    """Whether a name that the text has called a place stands free at a word, in its capitals."""
    inside = words[index : match.end]
    return all(word.free for word in inside) and proper(words[index].text[match.reading.offset :][:1])


def _key(name: Sequence[Word], naming: Naming) -> str:
    return " ".join([_front(name[0], naming).key, *(word.key for word in name[1:])])


def _front(word: Word, naming: Naming) -> Reading:
    """What the first word of a name is read as: without an elision or "and"."""
    if has_case(word.text):
        return word.readings[-1]
    return next((one for one in word.readings if one.particles and one.particles in naming.conjunctions
                 and naming.ordinary(word.text)), word.readings[0])  # fmt: skip


def _named(name: Sequence[Word], naming: Naming, offset: int | None = None) -> Fact:
    cut = _front(name[0], naming).offset if offset is None else offset
    text = " ".join([name[0].text[cut:], *(word.text for word in name[1:])])
    return Fact(KIND, naming.romanise(text), name[0].start + cut, name[-1].end, confidence=CALLED)


EXTRACTOR: Final = Extractor(KIND, 60, find, names_agree)
