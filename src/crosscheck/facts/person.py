"""People: names after a title, after a given name, or that come back by the last name alone.

The value is the name in Latin letters as the text first gives it in full; later mentions by the last name share it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.repeats import Repeats
from crosscheck.facts.runs import Run, Runs
from crosscheck.facts.words import Word
from crosscheck.languages.naming import has_case
from crosscheck.languages.sounds import ALIKE, likeness, same_name, sounds
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "person"
FIRST_ALIKE: Final = 0.6
LAST_ALIKE: Final = 0.74
LONG: Final = 6
AGAIN: Final = 0.8
SHORTEST_ALONE: Final = 3


def find(source: Source) -> Iterator[Fact]:
    """The people of a text, in reading order."""
    words = source.words
    runs = Runs(words, source.language.naming, source.gazetteer)
    found = {run.first: run for run in runs.all()}
    places = source.gazetteer.of("place").table
    full = {run.last_key: run.value for run in reversed(found.values()) if run.parts > 1 and run.last_key not in places}
    again = Repeats(words, found.values())
    index = 0
    while index < len(words):
        run = found.get(index) or again.at(index)
        if run:
            yield _fact(source.document.text, words, run, full)
            index = run.end
            continue
        if fact := _alone(words, index, full, runs):
            yield fact
        index += 1


def _fact(text: str, words: Sequence[Word], run: Run, full: dict[str, str]) -> Fact:
    value = full.get(run.last_key, run.value) if run.parts == 1 else run.value
    start, end = words[run.first].start + run.offset, words[run.end - 1].end
    confidence = max(run.confidence, AGAIN) if run.parts == 1 and run.last_key in full else run.confidence
    return Fact(KIND, value, start, end, confidence=confidence, aliases=_spelled(text[start:end]))


def _spelled(surface: str) -> tuple[str, ...]:
    """A name as its own script spells it, where the value spells it in another one."""
    return () if has_case(surface) else (" ".join(surface.split()),)


def _alone(words: Sequence[Word], index: int, full: dict[str, str], runs: Runs) -> Fact | None:
    """A mention by the last name alone."""
    word = words[index]
    if not word.free:
        return None
    for reading in word.readings:
        value = full.get(reading.key)
        surface = word.text[reading.offset :]
        if value and len(surface) >= SHORTEST_ALONE and (confidence := runs.alone(surface)):
            start = word.start + reading.offset
            return Fact(KIND, value, start, word.end, confidence=confidence, aliases=_spelled(surface))
    return None


def agree(left: Fact, right: Fact) -> bool:
    """Whether two names are of one person: the last names are alike, and the first names where both are given."""
    if left.value == right.value:
        return True
    return any(
        _one_person(one.split(), other.split())
        for one in (left.value, *left.aliases)
        for other in (right.value, *right.aliases)
    )


def _one_person(one: Sequence[str], other: Sequence[str]) -> bool:
    if (len(one) != len(other) or len(one) == 1) and same_name(" ".join(one), " ".join(other)):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) == 1 or (len(long) > len(short) and _tail(short, long)):
        return _tail(short, long)
    firsts = likeness(one[0], other[0])
    if firsts < FIRST_ALIKE and sounds(one[0])[:1] != sounds(other[0])[:1]:
        return False
    if same_name(one[-1], other[-1]):
        return True
    long_names = min(len(sounds(one[-1])), len(sounds(other[-1]))) >= LONG
    return long_names and firsts >= ALIKE and likeness(one[-1], other[-1]) >= LAST_ALIKE


def _tail(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a name is the last part of a longer one, or one of its last names."""
    parts = (" ".join(long[at:end]) for at in range(1, len(long)) for end in (at + 1, len(long)))
    return any(same_name(" ".join(short), part) for part in parts)


EXTRACTOR: Final = Extractor(KIND, 50, find, agree)
