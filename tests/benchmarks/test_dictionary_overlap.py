"""The dictionary-based reference aligner finds shared words in any order, and takes every unit at most once."""

from __future__ import annotations

import runpy
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.evaluation.aligners import Align

FILE = Path(__file__).parents[2] / "benchmarks" / "dictionary_overlap.py"
ALIGN: Align = runpy.run_path(str(FILE))["align"]
FRENCH = [
    "Le ministre a visité l'hôpital.",
    "La pluie a détruit le pont du village.",
    "Les élèves retournent à l'école.",
    "Le prix du pain augmente.",
]
ARABIC = [
    "زار الوزير المستشفى.",  # the minister visited the hospital
    "دمر المطر جسر القرية.",  # the rain destroyed the bridge of the village
    "عاد التلاميذ إلى المدرسة.",  # the pupils went back to school
    "ارتفع سعر الخبز.",  # the price of bread rose
]

Pairs = list[tuple[list[int], list[int]]]


def pairs(left: Sequence[str], right: Sequence[str]) -> Pairs:
    return [(list(one), list(other)) for one, other in ALIGN(left, right)]


def test_translations_are_the_diagonal() -> None:
    assert pairs(FRENCH, ARABIC) == [([i], [i]) for i in range(4)]


@pytest.mark.parametrize("order", [[3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]])
def test_permuted_units_are_found(order: list[int]) -> None:
    assert pairs(FRENCH, [ARABIC[i] for i in order]) == [([i], [order.index(i)]) for i in range(4)]


def test_what_nothing_renders_is_in_no_pair() -> None:
    assert pairs(FRENCH, ARABIC[1:]) == [([1], [0]), ([2], [1]), ([3], [2])]
    assert pairs(FRENCH[:1], ARABIC[1:]) == []


def test_a_unit_is_taken_once_and_by_the_best() -> None:
    assert pairs(["Le ministre a parlé du pain.", FRENCH[0]], ARABIC[:1]) == [([1], [0])]


def test_of_equal_units_the_first_are_paired() -> None:
    assert pairs(FRENCH[:1] * 2, ARABIC[:1] * 3) == [([0], [0]), ([1], [1])]


@pytest.mark.parametrize("number", ["1250", "١٬٢٥٠", "1.250"])
def test_equal_digits_render_each_other(number: str) -> None:
    assert pairs(["Zzyx : 1250 ; 17."], [number]) == [([0], [0])]
    assert pairs(["Zzyx : 1251 ; 17."], [number]) == []


@pytest.mark.parametrize(("left", "right"), [([], []), (FRENCH, []), ([], ARABIC), (["", "…"], ["", "؟"])])
def test_empty_texts(left: list[str], right: list[str]) -> None:
    assert pairs(left, right) == []


def sentences(of: Sequence[str]) -> st.SearchStrategy[list[str]]:
    words = sorted({word.strip(".") for unit in of for word in unit.split()} | {"12", "٣"})
    return st.lists(st.lists(st.sampled_from(words), max_size=6).map(" ".join), max_size=6)


@given(sentences(FRENCH), sentences(ARABIC))
def test_every_unit_is_taken_at_most_once(left: list[str], right: list[str]) -> None:
    found = pairs(left, right)
    assert all(len(one) == len(other) == 1 for one, other in found)
    rows, columns = [one[0] for one, _ in found], [other[0] for _, other in found]
    assert rows == sorted(set(rows))
    assert len(columns) == len(set(columns))
    assert set(rows) <= set(range(len(left)))
    assert set(columns) <= set(range(len(right)))
