"""How sure it is that a statement in no link has no counterpart.

That nothing was found does not yet mean that nothing is there: in a translation a clause between two linked ones is
rather a free rendering than an addition, and so is one whose words the other report leaves room for. A logistic
regression over such traits says how likely each unlinked statement is missing on the other side.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.links import Group
from crosscheck.alignment.tables import Table
from crosscheck.alignment.words import Words
from crosscheck.model import BODY, Statement

__all__ = ["SIGNS", "AbsenceModel", "Found", "Joined", "absence", "joined", "signs"]

Matrix = NDArray[np.float64]
Places = NDArray[np.int64]

SURELY: Final = 1e-3
FEW: Final = 1.0
RATHER_THERE: Final = 0.3

SIGNS: Final = (
    "constant",
    "best",  # log odds of its best pair
    "weight",  # log of the weight of its content words
    "distinct",  # states a value that the other report does not
    "body",
    "mate",  # a statement of its sentence is linked
    "translation",  # how far both reports tell the same in the same order
    "mate-translation",
    "between",  # the statements linked before and after it are answered by neighbours
    "between-translation",
    "covered",  # share of its words that are rendered where it should stand
    "room",  # log of what is left unrendered there, less that of what it needs
    "room-translation",
)


@frozen
class AbsenceModel:
    """A logistic regression over `SIGNS`."""

    weights: tuple[float, ...]

    @classmethod
    def from_rows(cls, rows: Iterable[str]) -> AbsenceModel:
        """Reads lines of `sign<TAB>weight`; a sign without a line counts nothing."""
        table = {name: float(weight) for name, weight in (row.split("\t") for row in rows)}
        return cls(tuple(table.get(name, 0.0) for name in SIGNS))


@frozen(eq=False)
class Found:
    """What is known of two reports once words and meanings have linked what they can.

    Attributes:
        table: Who renders whom.
        words: The content words of both reports.
        statements: Their statements.
        groups: The links.
        best: For each statement the best chance of a pair that it is in.
        distinct: For each side the ids of statements with a value that the other report does not state.
    """

    table: Table
    words: tuple[Words, Words]
    statements: tuple[Sequence[Statement], Sequence[Statement]]
    groups: Sequence[Group]
    best: tuple[Matrix, Matrix]
    distinct: tuple[Container[str], Container[str]]


@frozen
class Joined:
    """Links that have taken in what nothing renders word by word.

    Attributes:
        groups: The links.
        taken: For each side the ids of the statements that they have taken in.
    """

    groups: list[Group]
    taken: tuple[frozenset[str], frozenset[str]]


def absence(known: Found, model: AbsenceModel) -> tuple[dict[int, float], dict[int, float]]:
    """For each side and place of an unlinked statement how likely it has no counterpart."""
    weights = np.array(model.weights)
    left, right = (
        {at: float(1 / (1 + np.exp(-np.clip(row @ weights, -500, 500)))) for at, row in found.items()}
        for found in signs(known)
    )
    return left, right


def joined(known: Found, missing: tuple[Mapping[int, float], Mapping[int, float]]) -> Joined:
    """The links with the statements of their sentences that rather have a counterpart, though no word shows it.

    Args:
        known: The two reports.
        missing: What `absence` found.
    """
    groups = [Group(set(group.left), set(group.right), group.score) for group in known.groups]
    taken: tuple[set[str], set[str]] = (set(), set())
    for side, statements in enumerate(known.statements):
        of = {at: group for group in groups for at in _members(group, side)}
        for at, sure in sorted(missing[side].items()):
            mates = [k for k in (at - 1, at + 1) if k in of and _one_sentence(statements, at, k)]
            if mates and sure < RATHER_THERE:
                of[at] = of[mates[0]]
                _members(of[at], side).add(at)
                taken[side].add(statements[at].id)
    return Joined(groups, (frozenset(taken[0]), frozenset(taken[1])))


def _members(group: Group, side: int) -> set[int]:
    return group.right if side else group.left


def _one_sentence(statements: Sequence[Statement], one: int, other: int) -> bool:
    return statements[one].sentence == statements[other].sentence


def signs(known: Found) -> tuple[dict[int, Matrix], dict[int, Matrix]]:
    """For each side and place of an unlinked statement its traits, in the order of `SIGNS`."""
    translation = _dense(known) * _orderly(known)
    left, right = (_Side(known, side, translation).signs() for side in (0, 1))
    return left, right


def _dense(known: Found) -> float:
    """The share of the shorter report that is linked; one statement is added, so that a handful proves little."""
    linked = ([group.left for group in known.groups], [group.right for group in known.groups])
    shares = [
        sum(map(len, members)) / (len(statements) + 1)
        for members, statements in zip(linked, known.statements, strict=True)
    ]
    return max(shares)


def _orderly(known: Found) -> float:
    """The share of the links that can be read in one order."""
    firsts = [min(group.right) for group in sorted(known.groups, key=lambda group: min(group.left))]
    ends: list[int] = []
    for first in firsts:
        place = bisect_left(ends, first)
        ends[place : place + 1] = [first]
    return len(ends) / (len(firsts) + 1)


class _Side:
    """The unlinked statements of one report."""

    def __init__(self, known: Found, side: int, translation: float) -> None:
        self._known = known
        self._side = side
        self._translation = translation
        self._statements, self._others = known.statements[side], known.statements[1 - side]
        self._of: dict[int, set[int]] = {}
        self._back: dict[int, set[int]] = {}
        for group in known.groups:
            own, others = (group.left, group.right) if side == 0 else (group.right, group.left)
            self._of.update(dict.fromkeys(own, others))
            self._back.update(dict.fromkeys(others, own))
        self._mates = {self._statements[at].sentence for at in self._of}
        self._linked = sorted(self._of)
        self._at = tuple(
            np.split(np.arange(len(words.tokens)), np.searchsorted(words.statement, np.arange(1, len(statements))))
            for words, statements in zip(known.words, known.statements, strict=True)
        )

    def signs(self) -> dict[int, Matrix]:
        """The traits of each."""
        return {at: self._signs(at) for at in range(len(self._statements)) if at not in self._of}

    def _signs(self, at: int) -> Matrix:
        statement = self._statements[at]
        chance = float(np.clip(self._known.best[self._side][at], SURELY, 1 - SURELY))
        rows = self._at[self._side][at]
        weights = self._known.words[self._side].weight[rows]
        mate = float(statement.sentence in self._mates)
        place, between = self._place(at)
        covered, room = self._room(rows, place)
        translation = self._translation
        row = (
            1.0,
            np.log(chance / (1 - chance)),
            np.log1p(float(weights.sum())),
            float(statement.id in self._known.distinct[self._side]),
            float(statement.role == BODY),
            mate,
            translation,
            mate * translation,
            between,
            between * translation,
            covered,
            room,
            room * translation,
        )
        return np.array(row)

    def _place(self, at: int) -> tuple[list[int], float]:
        """The other report's statements around where this one should stand, and whether its neighbours' are near."""
        next_linked = bisect_left(self._linked, at)
        before = self._of[self._linked[next_linked - 1]] if next_linked else {-1}
        after = self._of[self._linked[next_linked]] if next_linked < len(self._linked) else {len(self._others)}
        first, last = min(before), max(after)
        near = max(before) < min(after) and min(after) - max(before) <= 1 + self._gap(at)
        if near:
            return list(range(max(first, 0), min(last, len(self._others) - 1) + 1)), 1.0
        mates = [k for k in (at - 1, at + 1) if k in self._of and _one_sentence(self._statements, at, k)]
        return sorted(self._of[mates[0]]) if mates else [], 0.0

    def _gap(self, at: int) -> int:
        """How many unlinked statements stand together here."""
        next_linked = bisect_left(self._linked, at)
        first = self._linked[next_linked - 1] if next_linked else -1
        last = self._linked[next_linked] if next_linked < len(self._linked) else len(self._statements)
        return last - first - 1

    def _room(self, rows: Places, place: list[int]) -> tuple[float, float]:
        columns = np.concatenate([self._at[1 - self._side][k] for k in place]) if place else np.zeros(0, dtype=np.int64)
        weights = self._known.words[self._side].weight[rows]
        if not len(rows) or not len(columns):
            return 0.0, float(np.log(FEW) - np.log(FEW + weights.sum()))
        others = set().union(*(self._back.get(k, set()) for k in place))
        inside = np.sort(np.concatenate([rows, *(self._at[self._side][k] for k in others)]))
        best = self._cells(rows, columns).max(axis=1)
        rendered = self._cells(inside, columns).max(axis=0)
        spare = float(((1 - rendered) * self._known.words[1 - self._side].weight[columns]).sum())
        needed = float(((1 - best) * weights).sum())
        return float((best * weights).sum() / weights.sum()), float(np.log(FEW + spare) - np.log(FEW + needed))

    def _cells(self, rows: Places, columns: Places) -> NDArray[np.float32]:
        table = self._known.table
        return table.cells(rows, columns) if self._side == 0 else table.cells(columns, rows).T
