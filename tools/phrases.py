"""Phrases that render each other, taken from word-linked sentence pairs.

A phrase pair is a run of words on each side that is linked only within itself. Kept is what comes often, renders each
other mostly in both directions, and says more than the links of its words: a word in it has no rendering of its own
on the other side ("mettre en œuvre" against «نفذ»).

Sources: F. J. Och and H. Ney, A Systematic Comparison of Various Statistical Alignment Models, Computational
Linguistics 29(1), 2003 (the symmetrised links); P. Koehn, F. J. Och and D. Marcu, Statistical Phrase-Based
Translation, NAACL 2003 (the runs, their two relative frequencies, and the lexical weighting).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Final

import numpy as np
from attrs import define, field, frozen
from numpy.typing import NDArray

from ibm1 import UNLINKED, Links

__all__ = ["Sentence", "phrase_links"]

Stems = tuple[str, ...]
Phrase = tuple[Stems, Stems]
Run = tuple[int, int]
Grid = NDArray[np.float64]

MOST_CONTENT: Final = 4
MOST_WORDS: Final = 6
FEWEST: Final = 2
DISCOUNT: Final = 0.5
LOWEST: Final = 0.25
LOWEST_LEXICAL: Final = 0.12
HIGHEST_WEIGHT: Final = 0.8


@frozen
class Sentence:
    """The words of a sentence.

    Attributes:
        stems: All words, as the dictionary writes them.
        content: The places of those that carry content.
    """

    stems: Stems
    content: tuple[int, ...]

    @property
    def content_stems(self) -> Stems:
        """The words that carry content."""
        return tuple(self.stems[place] for place in self.content)

    def run(self, first: int, last: int) -> Stems:
        """The words from one content word to another, given by their numbers among the content words."""
        return self.stems[self.content[first] : self.content[last] + 1]

    def beside(self, first: int, last: int) -> tuple[str, str]:
        """The content word before a run and the one after it, empty where there is none."""
        own = self.content_stems
        return "".join(own[max(first - 1, 0) : first]), "".join(own[last + 1 : last + 2])

    def runs(self) -> Iterator[Run]:
        """Every run of at most `MOST_CONTENT` content words that is short enough and holds no figures."""
        for first in range(len(self.content)):
            for last in range(first, min(first + MOST_CONTENT, len(self.content))):
                words = self.run(first, last)
                if len(words) <= MOST_WORDS and not any(word[0].isdigit() for word in words):
                    yield first, last


Pair = tuple[Sentence, Sentence]


def phrase_links(pairs: Sequence[Pair], links: Links, known: Collection[tuple[str, str]]) -> dict[Phrase, float]:
    """Phrases that render each other, with a weight in (0, 0.8].

    Args:
        pairs: The sentence pairs whose content words were linked.
        links: Those links.
        known: Renderings of a word by a word.
    """
    found: dict[Phrase, _Evidence] = defaultdict(_Evidence)
    for pair, (there, back) in zip(pairs, links.grids(), strict=True):
        linked = symmetrised(there, back)
        sure = np.where(linked, np.sqrt(there * back), 0.0)
        for left, right in consistent(pair, linked):
            if _says_more(pair, (left, right), known):
                lexical = _lexical(sure[left[0] : left[1] + 1, right[0] : right[1] + 1])
                found[pair[0].run(*left), pair[1].run(*right)].add(pair, (left, right), lexical)
    often = {phrase: evidence for phrase, evidence in found.items() if evidence.is_enough()}
    seen = [_seen([pair[side] for pair in pairs], {phrase[side] for phrase in often}) for side in (0, 1)]
    kept = {}
    for phrase, evidence in often.items():
        shares = [(evidence.count - DISCOUNT) / seen[side][phrase[side]] for side in (0, 1)]
        if min(shares) >= LOWEST:
            kept[phrase] = round(HIGHEST_WEIGHT / 2 * (1 + (shares[0] * shares[1]) ** 0.5), 2)
    return {phrase: weight for phrase, weight in kept.items() if not any(part in kept for part in _parts(phrase))}


@define
class _Evidence:
    """How often two phrases were met as renderings of each other, how surely, and between which words."""

    count: int = 0
    lexical: float = 0.0
    beside: tuple[set[str], ...] = field(factory=lambda: (set(), set(), set(), set()))

    def add(self, pair: Pair, runs: tuple[Run, Run], lexical: float) -> None:
        """Counts one more sentence pair with them."""
        self.count += 1
        self.lexical = max(self.lexical, lexical)
        neighbours = (word for sentence, run in zip(pair, runs, strict=True) for word in sentence.beside(*run))
        for words, word in zip(self.beside, neighbours, strict=True):
            words.add(word)

    def is_enough(self) -> bool:
        """Whether it came often, with sure links, and not always in one larger phrase."""
        return self.count >= FEWEST and self.lexical >= LOWEST_LEXICAL and min(map(len, self.beside)) > 1


def symmetrised(there: Grid, back: Grid) -> NDArray[np.bool_]:
    """The best links of each direction where both agree, and beside those where one direction has a word left over."""
    forward, backward = _best(there), _best(back.T).T
    linked = forward & backward
    either = np.argwhere(forward | backward)
    grown = True
    while grown:
        grown = False
        for row, column in either:
            beside = linked[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2].any()
            if beside and not linked[row, column] and not (linked[row].any() and linked[:, column].any()):
                linked[row, column] = grown = True
    return linked


def _best(chances: Grid) -> NDArray[np.bool_]:
    """For each column its likeliest row, unless that no row made it is likelier."""
    rows, columns = chances.argmax(axis=0), np.arange(chances.shape[1])
    best = np.zeros(chances.shape, dtype=bool)
    best[rows, columns] = chances[rows, columns] > 1 - chances.sum(axis=0)
    return best


def consistent(pair: Pair, linked: NDArray[np.bool_]) -> Iterator[tuple[Run, Run]]:
    """Every pair of runs, one of them of several content words, that begin and end linked and only to each other."""
    right_runs = set(pair[1].runs())
    rows = set(np.flatnonzero(linked.any(axis=1)).tolist())
    for first, last in pair[0].runs():
        if not {first, last} <= rows:
            continue
        columns = np.flatnonzero(linked[first : last + 1].any(axis=0))
        low, high = int(columns[0]), int(columns[-1])
        leaves = linked[:first, low : high + 1].any() or linked[last + 1 :, low : high + 1].any()
        if not leaves and (low, high) in right_runs and (first < last or low < high):
            yield (first, last), (low, high)


def _lexical(chances: Grid) -> float:
    """The geometric mean of how surely each word of both sides is linked within the phrase."""
    each = np.concatenate([chances.max(axis=0), chances.max(axis=1)])
    return float(np.exp(np.log(np.maximum(each, UNLINKED)).mean()))


def _says_more(pair: Pair, runs: tuple[Run, Run], known: Collection[tuple[str, str]]) -> bool:
    """Whether a content word has no rendering of its own on the other side."""
    left, right = (
        {own.stems[i] for i in own.content[run[0] : run[1] + 1]} for own, run in zip(pair, runs, strict=True)
    )
    rendered = [(a, b) for a in left for b in right if (a, b) in known]
    return any(len({link[side] for link in rendered}) < len(own) for side, own in enumerate((left, right)))


def _parts(phrase: Phrase) -> Iterator[Phrase]:
    """Every smaller pair of phrases inside."""
    left, right = ([s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1)] for s in phrase)
    return ((a, b) for a in left for b in right if (a, b) != phrase)


def _seen(sentences: Sequence[Sentence], phrases: Collection[Stems]) -> Counter[Stems]:
    """How often each phrase stands in the sentences."""
    return Counter(words for own in sentences for run in own.runs() if (words := own.run(*run)) in phrases)
