"""How likely a value is missing: the model, and the traits that it weighs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.checks.missing import TRAITS, MissingModel, missing_model
from support.laws import law

ROWS = st.lists(st.floats(-3, 3), min_size=len(TRAITS), max_size=len(TRAITS))


def test_the_weights_of_the_package_name_traits_only() -> None:
    assert len(missing_model().weights) == len(TRAITS) == len(set(TRAITS))
    assert any(missing_model().weights)


def test_a_trait_without_a_line_counts_nothing() -> None:
    model = MissingModel.from_rows(["linked\t-1.5"])
    assert [weight for weight in model.weights if weight] == [-1.5]


def test_a_line_without_a_weight_is_refused() -> None:
    with pytest.raises(ValueError, match="unpack"):
        MissingModel.from_rows(["linked"])


@law(50)
@given(ROWS)
def test_a_chance_is_a_share(row: list[float]) -> None:
    assert 0 <= missing_model().chance(row) <= 1


@law(50)
@given(ROWS, st.floats(0, 1))
def test_a_passage_without_counterpart_makes_its_values_likelier_missing(row: list[float], more: float) -> None:
    place = TRAITS.index("detail")
    surer = [*row[:place], row[place] + more, *row[place + 1 :]]
    assert missing_model().chance(surer) >= missing_model().chance(row)


@law(50)
@given(ROWS, st.floats(0, 1))
def test_rendered_words_make_a_name_less_likely_missing(row: list[float], more: float) -> None:
    place = TRAITS.index("rendered")
    better = [*row[:place], row[place] + more, *row[place + 1 :]]
    assert missing_model().chance(better) <= missing_model().chance(row)
