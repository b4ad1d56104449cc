"""Terms of several words that render each other as a whole."""

from __future__ import annotations

import numpy as np

from crosscheck.alignment.bridges import Bridge, Held
from crosscheck.alignment.forms import positions
from crosscheck.alignment.lexicon import Lexicon, Stems
from crosscheck.alignment.tables import Sparse
from crosscheck.alignment.words import Words
from crosscheck.languages import Language
from crosscheck.model import Analysis

__all__ = ["term_bridge"]


def term_bridge(
    words: tuple[Words, Words], analyses: tuple[Analysis, Analysis], languages: tuple[Language, Language],
    lexicon: Lexicon,
) -> Bridge:  # fmt: skip
    """Which words belong to terms that render each other."""
    left, right = map(_Runs, analyses, words, languages)
    found: tuple[list[tuple[list[int], int]], list[tuple[list[int], int]]] = ([], [])
    weights: list[float] = []
    for first in left.starts:
        for term in lexicon.terms.get(first, ()):
            if (targets := right.matches(term.right)) and (sources := left.matches(term.left)):
                found[0].extend((run, len(weights)) for run in sources)
                found[1].extend((run, len(weights)) for run in targets)
                weights.append(term.weight)
    each = np.arange(len(weights))
    between = Sparse.of(each, each, np.array(weights, dtype=np.float32), (len(weights), len(weights)))
    held = [Held.of(own, len(side.tokens)) for own, side in zip(found, words, strict=True)]
    return Bridge(held[0], between, held[1])


class _Runs:
    """Finds runs of word stems in a document and says which content words they hold."""

    def __init__(self, analysis: Analysis, words: Words, language: Language) -> None:
        ids = {start: index for index, start in enumerate(words.starts)}
        kept = [token for token in analysis.tokens if token.kind in {"word", "number"}]
        self._stems = [language.readings(token) for token in kept]
        self._ids = [ids.get(token.start, -1) for token in kept]
        self.starts: dict[str, list[int]] = positions(kept, language)

    def matches(self, stems: Stems) -> list[list[int]]:
        """The content words of each such run, which is looked for at the rarest of its words."""
        rarest, places = 0, self.starts.get(stems[0])
        for at, stem in enumerate(stems):
            found = self.starts.get(stem)
            if found is None or places is None:
                return []
            if len(found) < len(places):
                rarest, places = at, found
        return [run for place in places or () if (run := self._match(place - rarest, stems))]

    def _match(self, start: int, stems: Stems) -> list[int]:
        """The content words of the run that begins at `start`, empty when it does not stand there."""
        end = start + len(stems)
        if start < 0 or end > len(self._stems):
            return []
        for at, stem in enumerate(stems, start):  # most runs end at their second word
            if stem not in self._stems[at]:
                return []
        return [index for index in self._ids[start:end] if index >= 0]
