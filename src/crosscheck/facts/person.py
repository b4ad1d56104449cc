"""People: names after a title, after a given name, or that come back by the last name alone.

The value is the name in Latin letters as the text first gives it in full; later mentions by the last name share it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.runs import Run, Runs
from crosscheck.facts.words import Word, words_of
from crosscheck.languages.skeletons import latin_skeleton, similarity
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "person"
ALIKE: Final = 0.8
FIRST_ALIKE: Final = 0.6
SHORTEST_ALONE: Final = 3


def find(source: Source) -> Iterator[Fact]:
    """The people of a text, in reading order."""
    words = words_of(source.document.text, source.tokens, source.language, source.free)
    runs = Runs(words, source.language.naming, source.gazetteer)
    found = {run.first: run for run in runs.all()}
    places = source.gazetteer.of("place").table
    full = {run.last_key: run.value for run in reversed(found.values()) if run.parts > 1 and run.last_key not in places}
    index = 0
    while index < len(words):
        run = found.get(index)
        if run:
            yield _fact(words, run, full)
            index = run.end
            continue
        if fact := _alone(words, index, full, runs):
            yield fact
        index += 1


def _fact(words: Sequence[Word], run: Run, full: dict[str, str]) -> Fact:
    value = full.get(run.last_key, run.value) if run.parts == 1 else run.value
    return Fact(KIND, value, words[run.first].start + run.offset, words[run.end - 1].end, confidence=run.confidence)


def _alone(words: Sequence[Word], index: int, full: dict[str, str], runs: Runs) -> Fact | None:
    """A mention by the last name alone."""
    word = words[index]
    if not word.free:
        return None
    for reading in word.readings:
        value = full.get(reading.key)
        surface = word.text[reading.offset :]
        if value and len(surface) >= SHORTEST_ALONE and (confidence := runs.alone(surface)):
            return Fact(KIND, value, word.start + reading.offset, word.end, confidence=confidence)
    return None


def agree(left: Fact, right: Fact) -> bool:
    """Whether two names are of one person: the last names are alike, and the first names where both are given."""
    one, other = left.value.split(), right.value.split()
    if left.value == right.value:
        return True
    if len(one) == 1 or len(other) == 1:
        short, long = sorted((one, other), key=len)
        return any(_alike(short[0], word) >= ALIKE for word in (long[1:] or long))
    if _alike("".join(one), "".join(other)) >= ALIKE:
        return True
    return _alike(one[-1], other[-1]) >= ALIKE and (
        _alike(one[0], other[0]) >= FIRST_ALIKE or latin_skeleton(one[0])[:1] == latin_skeleton(other[0])[:1]
    )


def _alike(left: str, right: str) -> float:
    return similarity(latin_skeleton(left), latin_skeleton(right))


EXTRACTOR: Final = Extractor(KIND, 50, find, agree)
