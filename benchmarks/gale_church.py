"""A reference aligner that knows only how long the units are, after Gale and Church (1993).

A text and its translation are cut into beads: one unit against one, one or two against one or two, or one against
none. A bead costs more the rarer its kind is and the worse its two lengths fit each other; the cheapest way through
both texts wins. The order of the units is taken as given.

One thing is not the paper's: a unit against none costs what its kind costs, whatever its length. With the probability
of its length on top, adding it to the bead beside it is nearly always cheaper, and missing units stay unfound.

W. A. Gale and K. W. Church: A Program for Aligning Sentences in Bilingual Corpora. Computational Linguistics 19 (1).
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Sequence
from typing import Final

__all__ = ["align"]

# The paper counts 1-0 with 0-1 and 2-1 with 1-2; as in its program, each of the two gets the figure of both.
PRIORS: Final = {(1, 1): 0.89, (1, 0): 0.0099, (0, 1): 0.0099, (2, 1): 0.089, (1, 2): 0.089, (2, 2): 0.011}
VARIANCE: Final = 6.8
LEAST_PROBABILITY: Final = sys.float_info.min

Bead = tuple[int, int]
Lengths = Sequence[int]


def align(left: Sequence[str], right: Sequence[str]) -> list[tuple[list[int], list[int]]]:
    """The beads of the cheapest way through both texts, in order; a unit that nothing renders stands alone.

    Args:
        left: The lines or sentences of one text.
        right: Those of the other.

    Returns:
        Pairs of lists of indices that hold every unit exactly once.
    """
    sizes = [length(unit) for unit in left], [length(unit) for unit in right]
    pairs = []
    i = j = 0
    for taken, given in cheapest_way(*sizes):
        pairs.append((list(range(i, i + taken)), list(range(j, j + given))))
        i, j = i + taken, j + given
    return pairs


def length(unit: str) -> int:
    """The number of letters and digits."""
    return sum(character.isalnum() for character in unit)


def cheapest_way(left: Lengths, right: Lengths) -> list[Bead]:
    """The kinds of the beads that part both texts at the least cost, in order."""
    ratio = length_ratio(left, right)
    total = {(0, 0): 0.0}
    last: dict[tuple[int, int], Bead] = {}
    for i in range(len(left) + 1):
        for j in range(len(right) + 1):
            for taken, given in beads_to(i, j):
                before = total[i - taken, j - given]
                cost = before + bead_cost(sum(left[i - taken : i]), sum(right[j - given : j]), (taken, given), ratio)
                if cost < total.get((i, j), math.inf):
                    total[i, j], last[i, j] = cost, (taken, given)
    return way_back(last, len(left), len(right))


def beads_to(i: int, j: int) -> Iterator[Bead]:
    """The kinds of bead that may end after `i` units of the left text and `j` of the right one."""
    return (bead for bead in PRIORS if bead[0] <= i and bead[1] <= j)


def way_back(last: dict[tuple[int, int], Bead], i: int, j: int) -> list[Bead]:
    """The beads from the beginning to `i` and `j`, given the last bead of every way."""
    beads = []
    while (i, j) != (0, 0):
        taken, given = last[i, j]
        beads.append((taken, given))
        i, j = i - taken, j - given
    return beads[::-1]


def length_ratio(left: Lengths, right: Lengths) -> float:
    """How many characters of the right text a character of the left one stands for."""
    return sum(right) / sum(left) if sum(left) and sum(right) else 1.0


def bead_cost(left: int, right: int, bead: Bead, ratio: float) -> float:
    """How unlikely a bead is: the negative logarithm of its prior times the probability of its two lengths.

    Args:
        left: The length of its left side.
        right: The length of its right side.
        bead: How many units it has on either side.
        ratio: How many characters the right text has for one of the left text.
    """
    if 0 in bead:
        return -math.log(PRIORS[bead])
    # The paper divides by the left length, its program by the mean of both, which is rarely zero.
    mean = (left + right / ratio) / 2
    deviation = (right - left * ratio) / math.sqrt(VARIANCE * mean) if mean else 0.0
    both_tails = math.erfc(abs(deviation) / math.sqrt(2))
    # Very unequal lengths have a probability that no float can hold.
    return -math.log(PRIORS[bead]) - math.log(max(both_tails, LEAST_PROBABILITY))
