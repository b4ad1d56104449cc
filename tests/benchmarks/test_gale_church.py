"""The length-based reference aligner finds what lengths tell, and holds every unit once."""

from __future__ import annotations

import runpy
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.evaluation.aligners import Align

FILE = Path(__file__).parents[2] / "benchmarks" / "gale_church.py"
ALIGN: Align = runpy.run_path(str(FILE))["align"]
LENGTHS = [40, 120, 75, 200, 30, 160, 90, 55]

Pairs = list[tuple[list[int], list[int]]]


def text(*lengths: int) -> list[str]:
    return ["x" * length for length in lengths]


def pairs(left: list[str], right: list[str]) -> Pairs:
    return [(list(one), list(other)) for one, other in ALIGN(left, right)]


def test_equal_lengths_are_the_diagonal() -> None:
    assert pairs(text(*LENGTHS), text(*LENGTHS)) == [([i], [i]) for i in range(len(LENGTHS))]


def test_a_language_may_be_shorter_throughout() -> None:
    shorter = [length * 4 // 5 for length in LENGTHS]
    assert pairs(text(*LENGTHS), text(*shorter)) == [([i], [i]) for i in range(len(LENGTHS))]


@pytest.mark.parametrize("place", [0, 3, len(LENGTHS)])
def test_a_dropped_unit_stands_alone(place: int) -> None:
    whole = [*LENGTHS[:place], 150, *LENGTHS[place:]]
    assert ([place], []) in pairs(text(*whole), text(*LENGTHS))
    assert ([], [place]) in pairs(text(*LENGTHS), text(*whole))


def test_a_joined_pair_is_one_bead() -> None:
    joined = [*LENGTHS[:2], LENGTHS[2] + LENGTHS[3], *LENGTHS[4:]]
    assert ([2, 3], [2]) in pairs(text(*LENGTHS), text(*joined))
    assert ([2], [2, 3]) in pairs(text(*joined), text(*LENGTHS))


def test_two_units_that_are_cut_elsewhere_are_one_bead() -> None:
    assert ([1, 2], [1, 2]) in pairs(text(100, 40, 160, 90), text(100, 160, 40, 90))


def test_only_letters_and_digits_count() -> None:
    assert pairs(["abc def 12", "g" * 40], ["a.b!c (def) 1;2", "g" * 40]) == [([0], [0]), ([1], [1])]
    assert runpy.run_path(str(FILE))["length"]("l'été, 12 !") == 6


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ([], [], []),
        (["a", "b"], [], [([0], []), ([1], [])]),
        ([], ["a"], [([], [0])]),
        (["..."], ["!"], [([0], [0])]),
    ],
)
def test_empty_texts(left: list[str], right: list[str], found: Pairs) -> None:
    assert pairs(left, right) == found


def test_lengths_that_no_float_can_judge_are_judged() -> None:
    assert set(chain.from_iterable(one for one, _ in ALIGN(text(10**6, 1), text(1)))) == {0, 1}


units = st.lists(st.integers(0, 300).map("x".__mul__), max_size=9)


@given(units, units)
def test_every_unit_stands_once_and_in_order(left: list[str], right: list[str]) -> None:
    found = pairs(left, right)
    assert list(chain.from_iterable(one for one, _ in found)) == list(range(len(left)))
    assert list(chain.from_iterable(other for _, other in found)) == list(range(len(right)))
