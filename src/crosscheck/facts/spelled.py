"""Acronyms spelled by the names of Latin letters: three words of another script that are CNN.

One that a list of organisations has is that organisation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Final

from attrs import frozen

from crosscheck.facts.acronym import KIND, TRANSLATED, agree, is_translated, meanings
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.words import Word
from crosscheck.languages.naming import Naming
from crosscheck.model import Fact

__all__ = ["EXTRACTOR", "Spelled", "spelled"]

LONGEST: Final = 6
FEWEST_SURE: Final = 2
MOST_READINGS: Final = 96
SHORT: Final = 2
UNLISTED: Final = 0.7
ORGANISATION: Final = "organisation"
DOTTED: Final = re.compile(r"(?<![\w.])(?:[^\W\d_a-zA-Z]\.){1,4}[^\W\d_a-zA-Z](?!\w)")
GAPS: Final = frozenset({"", ".", "-"})


@frozen
class Spelled:
    """An acronym in `words[first:end]`: where it starts, and what it may be, the likeliest first."""

    first: int
    end: int
    start: int
    values: tuple[str, ...]
    known: bool


def find(source: Source) -> Iterator[Fact]:
    """The acronyms of a text that letter names spell, and single letters with dots that an organisation is known by."""
    if not source.language.naming.letter_names:
        return
    text = source.document.text
    words = source.words
    for match in DOTTED.finditer(text):
        entry = source.gazetteer.of(ORGANISATION).table.get(source.language.naming.key(match.group().replace(".", " ")))
        if entry is not None:
            yield Fact(ORGANISATION, entry.value, match.start(), match.end())
    for found in spelled(words, source.language.naming, lambda value: bool(meanings(value, source.gazetteer))):
        name = source.gazetteer.of(ORGANISATION).match(words, found.first)
        if name is None or name.end < found.end:
            yield _fact(found, words[found.end - 1].end, source)


def _fact(found: Spelled, end: int, source: Source) -> Fact:
    value, *others = found.values
    names = tuple(dict.fromkeys(name for one in found.values for name in meanings(one, source.gazetteer)))
    if is_translated(value, source):
        return Fact(KIND, value, found.start, end, aliases=(*names, *others), confidence=TRANSLATED)
    if found.known:
        return Fact(ORGANISATION, names[0], found.start, end, aliases=(*names[1:], *found.values))
    return Fact(KIND, value, found.start, end, aliases=tuple(others), confidence=UNLISTED)


def spelled(words: Sequence[Word], naming: Naming, is_known: Callable[[str], bool]) -> Iterator[Spelled]:
    """The acronyms that runs of letter names spell.

    Args:
        words: The words of the text.
        naming: The letter names of its language, and the ones among them that are words as well.
        is_known: Whether letters are an acronym that a list has.
    """
    names = naming.letter_names
    index = 0
    while index < len(words):
        run = _run(words, index, names, naming) if names else []
        if len(run) < FEWEST_SURE:
            index += 1
            continue
        yield from _cut(words, index, run, naming, is_known)
        index += len(run)


def _run(words: Sequence[Word], first: int, names: Mapping[str, str], naming: Naming) -> list[tuple[int, str]]:
    """The letter names that follow one another: where each starts in its word, and its letters."""
    run: list[tuple[int, str]] = []
    for at in range(first, len(words)):
        word = words[at]
        if not word.free or (run and (word.gap not in GAPS or not _near(words[at - 1], word))):
            break
        if word.text in names:
            run.append((0, names[word.text]))
            continue
        cut = _cut_off(word.text, naming) if not run else 0
        if not cut:
            break
        run.append((cut, names[word.text[cut:]]))
    return run


def _near(before: Word, word: Word) -> bool:
    return not word.gap or word.start - before.end == len(word.gap)


def _cut_off(text: str, naming: Naming) -> int:
    """The length of the particles, with the article or without it, that are written onto a letter name; 0 for none."""
    names, particles = naming.letter_names, naming.letter_particles
    last = min(len(text) - 2, _longest(naming))
    return next((at for at in range(1, last + 1) if text[at:] in names and text[:at] in particles), 0)


@cache
def _longest(naming: Naming) -> int:
    """The length of the longest particles written onto a letter name."""
    return max(map(len, naming.letter_particles), default=0)


def _cut(
    words: Sequence[Word], first: int, run: list[tuple[int, str]], naming: Naming, is_known: Callable[[str], bool]
) -> Iterator[Spelled]:
    """The acronyms in a run: listed ones, longest first, and what is left between them if it is plain enough."""
    doubtful = [words[first + n].text[run[n][0] :] in naming.letter_words for n in range(len(run))]
    at = rest = 0
    while at < len(run):
        found = _listed(run, at, doubtful, is_known)
        if found is None:
            at += 1
            continue
        yield from _unlisted(words, first, run[:at], rest, doubtful)
        end, values = found
        yield Spelled(first + at, first + end, words[first + at].start + run[at][0], values, known=True)
        at = rest = end
    yield from _unlisted(words, first, run, rest, doubtful)


def _listed(
    run: list[tuple[int, str]], at: int, doubtful: Sequence[bool], is_known: Callable[[str], bool]
) -> tuple[int, tuple[str, ...]] | None:
    """The longest listed acronym that begins at a letter; one letter at least is no word, of two letters none.

    One that ends in a word gives way to a shorter one: "BBC or".
    """
    found = None
    for end in range(min(len(run), at + LONGEST), at + 1, -1):
        if all(doubtful[at:end]) or (end - at == SHORT and any(doubtful[at:end])):
            continue
        values = tuple(value for value in _readings(run[at:end]) if is_known(value))
        if values and not doubtful[end - 1]:
            return end, values
        if values and found is None:
            found = end, values
    return found


def _unlisted(
    words: Sequence[Word], first: int, run: list[tuple[int, str]], at: int, doubtful: Sequence[bool]
) -> Iterator[Spelled]:
    """What no list has: letters of which two at least are no words, without the words on its borders."""
    end = len(run)
    while at < end and doubtful[at]:
        at += 1
    while end > at and doubtful[end - 1]:
        end -= 1
    sure = doubtful[at:end].count(False)
    same = len({letters for _, letters in run[at:end]}) == 1
    if sure >= FEWEST_SURE and SHORT < end - at <= LONGEST and not same:
        start = words[first + at].start + run[at][0]
        yield Spelled(first + at, first + end, start, _readings(run[at:end]), known=False)


def _readings(run: list[tuple[int, str]]) -> tuple[str, ...]:
    made: list[str] = []
    for letters in product(*(letters for _, letters in run)):
        made.append("".join(letters))
        if len(made) == MOST_READINGS:
            break
    return tuple(made)


EXTRACTOR: Final = Extractor(KIND, 38, find, agree)
