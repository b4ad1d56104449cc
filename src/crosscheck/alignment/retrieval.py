"""Which statements of a long report may answer those of the other one.

Each left statement is held against all right ones at once, by the nearness of their vectors and by the rare words that
render each other; what its neighbours find at the same distance speaks for a right statement too. The likeliest few of
every left statement are taken, the left ones that every right statement likes best, and what stands around them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.sections import Section
from crosscheck.languages import Language
from crosscheck.model import Token

__all__ = ["Index", "candidates"]

Scores = NDArray[np.float32]
Places = NDArray[np.int64]

LIKELIEST: Final = 3
AROUND: Final = 2
SUPPORT: Final = 0.4
ROUNDS: Final = 2
MOST_POSTINGS: Final = 400
POSTINGS_EACH: Final = 3000
SAME_SOUND: Final = 0.9
SHORTEST_SOUND: Final = 3


@frozen(eq=False)
class Index:
    """The right statements under what is rare in them.

    Attributes:
        languages: The left and the right language.
        lexicon: The dictionary between them.
        vectors: The vectors of the left and of the right statements.
        postings: The statements that hold each stem, and each sound of a name.
        rarity: How rare each of these is, from 0 to 1.
    """

    languages: tuple[Language, Language]
    lexicon: Lexicon
    vectors: tuple[Scores, Scores]
    postings: dict[str, Places] = field(repr=False)
    rarity: dict[str, float] = field(repr=False)
    _known: dict[tuple[str, ...], list[tuple[Places, float]]] = field(factory=dict, init=False, repr=False)

    @classmethod
    def of(
        cls, right: Section, languages: tuple[Language, Language], lexicon: Lexicon, vectors: tuple[Scores, Scores]
    ) -> Index:
        """The index of a report."""
        held: dict[str, set[int]] = defaultdict(set)
        for token, at in zip(right.words.tokens, right.words.statement.tolist(), strict=True):
            for key in _keys(token, languages[1]):
                held[key].add(at)
        size = np.log(len(right.statements) + 1)
        rarity = {key: float(1 - np.log(len(found)) / size) for key, found in held.items()}
        return cls(languages, lexicon, vectors, {key: np.array(sorted(f)) for key, f in held.items()}, rarity)

    def scores(self, left: Section, first: int, last: int) -> Scores:
        """How likely each right statement answers each of the left ones from first to last, without their context."""
        found: Scores = self.vectors[0][first:last] @ self.vectors[1].T
        bounds = np.searchsorted(left.words.statement, np.arange(first, last + 1))
        postings: list[Places] = [np.zeros(0, dtype=np.int64)]
        rows, weights = [0], [0.0]
        for row in range(last - first):
            tokens = left.words.tokens[bounds[row] : bounds[row + 1]]
            left_over = POSTINGS_EACH
            for columns, weight in sorted(chain(*map(self._shares, tokens)), key=lambda share: len(share[0])):
                if (left_over := left_over - len(columns)) < 0:
                    break
                postings.append(columns)
                rows.append(row * found.shape[1])
                weights.append(weight / max(1, len(tokens)))
        counts = list(map(len, postings))
        cells = np.concatenate(postings) + np.repeat(rows, counts)
        np.add.at(found.reshape(-1), cells, np.repeat(np.array(weights, dtype=np.float32), counts))
        return found

    def _shares(self, token: Token) -> list[tuple[Places, float]]:
        """The statements that hold each rendering of a word, and how much it tells."""
        form = token.kind, token.norm, token.lemma, token.stem
        if form not in self._known:
            self._known[form] = [
                (columns, weight * self.rarity[key])
                for key, weight in self._renderings(token).items()
                if (columns := self.postings.get(key)) is not None and len(columns) <= MOST_POSTINGS
            ]
        return self._known[form]

    def _renderings(self, token: Token) -> dict[str, float]:
        """What may stand for a word on the right."""
        found = dict.fromkeys(_sounds(token, self.languages[0]), SAME_SOUND)
        for stem in self.languages[0].readings(token):
            found.update(self.lexicon.words.get(stem, {}))
            found[_digits(stem)] = 1.0
        return found


def _keys(token: Token, language: Language) -> Iterator[str]:
    yield from map(_digits, language.readings(token))
    yield from _sounds(token, language)


def _sounds(token: Token, language: Language) -> Iterator[str]:
    if token.kind == "word" and len(sound := language.skeleton(token.norm)) >= SHORTEST_SOUND:
        yield f"~{sound}"


def _digits(stem: str) -> str:
    return str(int(stem)) if stem.isdecimal() else stem


def candidates(index: Index, left: Section, chunks: Sequence[range], most: int) -> list[Places]:
    """For every chunk of left statements the right ones that it is to be aligned with, ascending.

    Args:
        index: The right report.
        left: The left one.
        chunks: Runs of left statements.
        most: How many right statements a chunk may have at most.
    """
    width = index.vectors[1].shape[0]
    best, where = np.full(width, -np.inf, dtype=np.float32), np.zeros(width, dtype=np.int64)
    wanted: list[Places] = []
    for number, chunk in enumerate(chunks):
        first, last = max(0, chunk.start - ROUNDS), min(len(left.statements), chunk.stop + ROUNDS)
        scores = _supported(index.scores(left, first, last))[chunk.start - first : chunk.stop - first]
        count = min(LIKELIEST, width)
        top = np.argpartition(scores, width - count, axis=1)[:, width - count :]
        order = np.argsort(-np.take_along_axis(scores, top, axis=1), axis=1)
        wanted.append(np.take_along_axis(top, order, axis=1).T.ravel())
        highest = scores.max(axis=0)
        where[highest > best] = number
        best = np.maximum(best, highest)
    return [
        _gathered((found[: len(chunk)], np.flatnonzero(where == number), found[len(chunk) :]), width, most)
        for number, (chunk, found) in enumerate(zip(chunks, wanted, strict=True))
    ]


def _supported(scores: Scores) -> Scores:
    """The same, with part of what the statements before and after find before and after."""
    for _ in range(ROUNDS):
        more = scores.copy()
        more[1:, 1:] += SUPPORT / 2 * scores[:-1, :-1]
        more[:-1, :-1] += SUPPORT / 2 * scores[1:, 1:]
        scores = more
    return scores


def _gathered(wishes: Sequence[Places], width: int, most: int) -> Places:
    """What stands around the statements that are wished for, the likeliest first, until there are enough."""
    if width <= most:
        return np.arange(width)
    taken: set[int] = set()
    for places in wishes:
        for place in places.tolist():
            if len(taken) >= most:
                break
            taken.update(range(max(0, place - AROUND), min(width, place + AROUND + 1)))
    return np.array(sorted(taken), dtype=np.int64)
