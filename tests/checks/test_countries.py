"""A country, its capital and its bodies, under their English names."""

from __future__ import annotations

import pytest

from crosscheck import engine
from crosscheck.checks.base import Comparison
from crosscheck.checks.countries import one_country
from crosscheck.languages import language
from support.analyses import analysis

SAME = [
    ("Morocco", "Rabat"),
    ("Washington", "United States"),
    ("China", "China"),
    ("Government (Morocco)", "Morocco"),
]
OTHER = [
    ("Rabat", "Algeria"),
    ("Oran", "Constantine"),
    ("Rabat", "Rabat"),
    ("Morocco", "Algeria"),
    ("nowhere", "Morocco"),
]


def comparison() -> Comparison:
    texts = "Rien.", "لا شيء."  # nothing
    codes = "fr", "ar"
    known = engine.gazetteer("fr"), engine.gazetteer("ar")
    analyses = analysis(texts[0], "fr"), analysis(texts[1], "ar")
    return Comparison(codes, (language("fr"), language("ar")), analyses, ((), ()), (), gazetteers=known)


@pytest.mark.parametrize(("left", "right"), SAME)
def test_a_country_is_said_in_several_ways(left: str, right: str) -> None:
    assert one_country(comparison(), left, right)
    assert one_country(comparison(), right, left)


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_two_places_are_no_country(left: str, right: str) -> None:
    assert not one_country(comparison(), left, right)
    assert not one_country(comparison(), right, left)
