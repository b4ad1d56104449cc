"""Full names of people that come back later in a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from crosscheck.facts.runs import Run
from crosscheck.facts.words import Word
from crosscheck.languages.naming import has_case

__all__ = ["Repeats"]


class Repeats:
    """Full names that come back where nothing announces them."""

    def __init__(self, words: Sequence[Word], runs: Iterable[Run]) -> None:
        """Remembers every name of several words by its first word."""
        self._words = words
        self._names: dict[str, tuple[tuple[str, ...], Run]] = {}
        for run in runs:
            first, *rest = words[run.first : run.end]
            if rest:
                head = next(reading.key for reading in first.readings if reading.offset == run.offset)
                self._names.setdefault(head, (tuple(word.key for word in rest), run))

    def at(self, index: int) -> Run | None:
        """The name that comes back at a word."""
        for reading in self._words[index].readings:
            if (known := self._names.get(reading.key)) is None:
                continue
            rest, run = known
            end = index + 1 + len(rest)
            after = self._words[index + 1 : end]
            if tuple(word.key for word in after) != rest or not all(word.joined and word.free for word in after):
                continue
            surface = self._words[index].text[reading.offset :]
            if self._words[index].free and (not has_case(surface) or surface[0].isupper()):
                return evolve(run, first=index, end=end, offset=reading.offset)
        return None
