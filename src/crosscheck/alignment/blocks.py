"""Long reports: chunks of the left one, each aligned with the right statements that may answer it.

A table of all words against all words grows with the product of the lengths. Here only the part of it is made that
links can come from, chunk by chunk; what the chunks see of every pair is gathered, so that links are made over the
whole reports and a right statement that several chunks claim goes to the surest pair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.links import EXTENDED, Group, Pairs
from crosscheck.alignment.sections import Section, cut, homes
from crosscheck.alignment.tables import Sparse, Table
from crosscheck.model import Statement

__all__ = ["Seen", "Sizes", "chunks", "look", "parts"]

Places = NDArray[np.int64]
Look = Callable[[Section, Section], tuple[Sparse, NDArray[np.float64]]]


@frozen
class Sizes:
    """From when on reports are aligned in parts, and how large these are.

    Attributes:
        cells: Up to this product of the numbers of statements everything is held against everything.
        rows: About how many left statements make a chunk.
        columns: At most how many right statements it is aligned with.
        margin: How many statements before and after a chunk are looked at with it.
    """

    cells: int = 250_000
    rows: int = 100
    columns: int = 300
    margin: int = 6


@frozen(eq=False)
class Seen:
    """What all looks have found.

    Attributes:
        table: Who renders whom.
        pairs: The pairs of statements that may be linked.
        best: For each statement of either report the best chance of a pair that it is in.
    """

    table: Table
    pairs: Pairs
    best: tuple[NDArray[np.float64], NDArray[np.float64]]


def chunks(statements: Sequence[Statement], rows: int) -> list[range]:
    """Runs of about so many statements that end where a sentence ends."""
    found: list[range] = []
    first = 0
    for at in range(1, len(statements) + 1):
        ends = at == len(statements) or statements[at].sentence != statements[at - 1].sentence
        if ends and (at - first >= rows or at == len(statements)):
            found.append(range(first, at))
            first = at
    return found


def look(
    whole: tuple[Section, Section], cores: Sequence[range], answers: Sequence[Places], margin: int, chances: Look
) -> Seen:
    """Looks at every chunk with the right statements that may answer it.

    Args:
        whole: Both reports.
        cores: The chunks of the left one.
        answers: The right statements for each.
        margin: How many statements around a chunk are looked at with it; what is found for them is not kept.
        chances: Gives for two sections who renders whom and how likely two statements say the same.
    """
    home = tuple(homes(section.analysis, section.facts) for section in whole)
    sizes = tuple(len(section.statements) for section in whole)
    best = np.zeros(sizes[0]), np.zeros(sizes[1])
    tables: list[tuple[Sparse, Places]] = []
    found: list[tuple[Places, Places, NDArray[np.float64]]] = []
    for core, chosen in zip(cores, answers, strict=True):
        first, last = max(0, core.start - margin), min(sizes[0], core.stop + margin)
        left, right = cut(whole[0], np.arange(first, last), home[0]), cut(whole[1], chosen, home[1])
        table, chance = chances(left, right)
        inside = np.searchsorted(left.words.statement, (core.start - first, core.stop - first)).tolist()
        tables.append((table.rows(*inside), right.places))
        chance = chance[core.start - first : core.stop - first]
        best[0][core.start : core.stop] = chance.max(axis=1, initial=0.0)
        np.maximum.at(best[1], chosen, chance.max(axis=0, initial=0.0))
        rows, columns = np.nonzero(chance >= EXTENDED)
        found.append((rows + core.start, chosen[columns], chance[rows, columns]))
    joined = [np.concatenate([part[k] for part in found]) for k in range(3)]
    return Seen(Sparse.stacked(tables), Pairs.surest_first(joined[0], joined[1], joined[2]), best)


def parts(
    whole: tuple[Section, Section], groups: Sequence[Group], rows: int
) -> Iterator[tuple[tuple[Section, Section], list[Group]]]:
    """The links some at a time, each time with all statements around theirs and counted among these."""
    home = tuple(homes(section.analysis, section.facts) for section in whole)
    for start in range(0, len(groups), rows):
        some = groups[start : start + rows]
        members = [[at for group in some for at in group.left], [at for group in some for at in group.right]]
        chosen = [_around(own, len(section.statements)) for own, section in zip(members, whole, strict=True)]
        left, right = (cut(whole[side], chosen[side], home[side]) for side in (0, 1))
        yield (left, right), [_among(group, chosen[0], chosen[1]) for group in some]


def _around(members: Sequence[int], size: int) -> Places:
    near = np.unique(np.array(members, dtype=np.int64)[:, None] + np.arange(-2, 3))
    return near[(near >= 0) & (near < size)]


def _among(group: Group, left: Places, right: Places) -> Group:
    mapped = [
        set(np.searchsorted(chosen, sorted(own)).tolist())
        for own, chosen in zip((group.left, group.right), (left, right), strict=True)
    ]
    return Group(mapped[0], mapped[1], group.score)
