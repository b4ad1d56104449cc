"""Orthographic words, as names are read: clitics and their word together, with every way to take particles off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, Generic, TypeVar

from attrs import field, frozen

from crosscheck.languages import Language
from crosscheck.languages.naming import Naming, Reading, has_case
from crosscheck.model import Token

__all__ = ["Match", "Phrases", "Word", "longest", "phrases", "proper", "spoken", "words_of"]

SENTENCE_MARKS: Final = frozenset(".!?…:;؟؛«»“”\"'‘’—–-•*#|>")
JOINTS: Final = frozenset({"", "-", "‑", "‐"})
T = TypeVar("T")


@frozen
class Word:
    """An orthographic word or a number.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last one.
        text: The word as it stands.
        first: Index of its first token.
        last: Index after its last token.
        readings: Its readings, the whole word first.
        gap: The marks between the word before and this one; a line break counts as one.
        initial: Whether a sentence, a line or a quotation begins with it.
        free: Whether no earlier extractor has claimed any of its tokens.
        heads: The first words of the keys of its readings.
    """

    start: int
    end: int
    text: str
    first: int
    last: int
    readings: tuple[Reading, ...]
    gap: str
    initial: bool
    free: bool
    heads: tuple[str, ...]

    @property
    def key(self) -> str:
        """The key of the word as it stands."""
        return self.readings[0].key

    @property
    def joined(self) -> bool:
        """Whether nothing but space or a hyphen parts it from the word before."""
        return self.gap in JOINTS


@frozen
class Match(Generic[T]):
    """A phrase that was found: the index after its last word, the reading of its first word, and what it stands for."""

    end: int
    reading: Reading
    value: T


@frozen
class Phrases(Generic[T]):
    """Things by the keys of their names.

    Attributes:
        table: Keys of names to what they stand for.
        longest: For each first word of a key, the number of words of the longest name that begins with it.
    """

    table: Mapping[str, T] = field(factory=dict, repr=False)
    longest: dict[str, int] = field(factory=dict, repr=False)

    def match(self, words: Sequence[Word], index: int, *, whole: bool = False) -> Match[T] | None:
        """The longest name that begins with the word at `index`; of equally long ones that with the fewest cuts.

        Args:
            words: The words of the text.
            index: Where the name begins.
            whole: Whether the first word must stand without particles.
        """
        longest, word = self.longest, words[index]
        for head in word.heads:
            if head in longest:
                break
        else:  # by far the commonest outcome
            return None
        found: Match[T] | None = None
        for reading in word.readings:
            match = self._match(words, index, reading) if reading.key in longest or " " in reading.key else None
            if match and (found is None or match.end > found.end):
                found = match
            if whole:
                break
        return found

    def _match(self, words: Sequence[Word], index: int, reading: Reading) -> Match[T] | None:
        key = reading.key
        longest = self.longest.get(key.partition(" ")[0], 0)
        found = None
        end = index + 1
        while key.count(" ") < longest:
            if key in self.table:
                found = Match(end, reading, self.table[key])
            if end == len(words) or not words[end].joined:
                break
            key = f"{key} {words[end].key}"
            end += 1
        return found


def phrases(table: Mapping[str, T] | Iterable[tuple[str, T]]) -> Phrases[T]:
    """Phrases from keys and what they stand for."""
    named = dict(table)
    return Phrases(named, longest(named))


def longest(keys: Iterable[str]) -> dict[str, int]:
    """For each first word of a key, the number of words of the longest one."""
    found: dict[str, int] = {}
    for key in keys:
        first, words = key.partition(" ")[0], key.count(" ") + 1
        if words > found.get(first, 0):
            found[first] = words
    return found


def words_of(text: str, tokens: Sequence[Token], language: Language, free: Sequence[bool]) -> tuple[Word, ...]:
    """The words of a text in reading order."""
    made: list[Word] = []
    end = 0
    for first, last in _groups(tokens):
        start, stop = tokens[first].start, tokens[last - 1].end
        between = text[end:start]
        gap = "" if between == " " else "".join(between.split()) + ("\n" if "\n" in between else "")
        surface = text[start:stop]
        initial = not made or "\n" in gap or not SENTENCE_MARKS.isdisjoint(gap)
        readings = language.naming.readings(surface)
        heads = tuple(reading.key.partition(" ")[0] for reading in readings)
        made.append(Word(start, stop, surface, first, last, readings, gap, initial, all(free[first:last]), heads))
        end = stop
    return tuple(made)


def _groups(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The token indices of each word; two words that are run together part before the clitics of the second."""
    for wordy, run in groupby(range(len(tokens)), key=lambda index: tokens[index].kind in {"word", "clitic", "number"}):
        if not wordy:
            continue
        first, last, filled = -1, -1, False
        for index in run:
            token = tokens[index]
            apart = first < 0 or tokens[index - 1].end != token.start
            if first >= 0 and (apart or (filled and _word_follows(tokens, index))):
                yield first, last
                first, filled = index, False
            elif first < 0:
                first = index
            filled = filled or token.kind != "clitic"
            last = index + 1
        yield first, last


def _word_follows(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word follows, written onto the token at `index`, or stands there."""
    while index < len(tokens) and tokens[index].kind == "clitic":
        index += 1
        if index == len(tokens) or tokens[index - 1].end != tokens[index].start:
            return False
    return index < len(tokens) and tokens[index].kind in {"word", "number"}


def proper(text: str) -> bool:
    """Whether a name may be written like this: with a capital letter somewhere, if its script has any."""
    return not has_case(text) or any(letter.isupper() for letter in text)


def spoken(words: Sequence[Word], naming: Naming) -> str:
    """A name in Latin letters."""
    return naming.romanise(" ".join(word.text for word in words))
