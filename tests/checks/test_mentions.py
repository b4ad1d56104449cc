"""Values of which the other report makes no fact: names by their sound and their words, numbers by their figures."""

from __future__ import annotations

import pytest

from crosscheck.checks.mentions import heard, rendered_share, same_number, spelled_out
from crosscheck.languages.sounds import ALIKE
from crosscheck.model import Fact
from support.comparisons import comparison_of


def fact(text: str, words: str, kind: str, value: str | None = None) -> Fact:
    start = text.index(words)
    return Fact(kind, value or words, start, start + len(words), statement="fr1")


# The striker Kelly scored in Naples. – … in Manchester.
SCORED = "سجل المهاجم كيلي هدفا في نابولي."


@pytest.mark.parametrize(
    ("words", "kind", "least", "most"),
    [
        ("Kelly", "person", ALIKE, 1.0),
        ("Naples", "place", 0.8, 1.0),
        ("Kelly Robertson", "person", 0.0, ALIKE - 0.1),
        ("Copenhague", "place", 0.0, ALIKE - 0.1),
    ],
)
def test_all_of_a_name_is_heard_or_not(words: str, kind: str, least: float, most: float) -> None:
    who, where = (words, "Naples") if kind == "person" else ("Kelly", words)
    text = f"L'attaquant {who} a marqué un but hier dans la ville de {where}."
    comparison = comparison_of(text, SCORED)
    _, whole = heard(comparison, fact(text, words, kind), 0)
    assert least <= whole <= most


def test_one_part_of_a_name_is_heard_where_another_is_not() -> None:
    text = "L'attaquant Kelly Robertson a marqué un but à Naples."
    part, whole = heard(comparison_of(text, SCORED), fact(text, "Kelly Robertson", "person"), 0)
    assert part >= ALIKE > whole


def test_nothing_is_heard_without_a_link() -> None:
    text = "Les médecins réclament Kelly."
    comparison = comparison_of(f"L'attaquant a marqué un but à Naples. {text}", SCORED)
    unlinked = Fact("person", "Kelly", 0, 5, statement=None)
    assert heard(comparison, unlinked, 0) == (0.0, 0.0)


def test_the_words_of_an_ordinary_expression_are_rendered() -> None:
    # His cousin found him dead the next morning.
    text = "Le matin suivant, son cousin le retrouva mort."
    comparison = comparison_of(text, "عثر عليه ابن عمه في الصباح التالي ميتا.")
    assert rendered_share(comparison, fact(text, "Le matin", "organisation"), 0) > 0
    # The minister found him dead.
    without = comparison_of(text, "عثر عليه ابن عمه ميتا.")
    assert rendered_share(without, fact(text, "Le matin", "organisation"), 0) == 0


@pytest.mark.parametrize(
    ("words", "kind", "value", "same"),
    [
        ("125e", "ordinal", "125", True),
        ("125e", "identifier", "125", True),
        ("125e", "ordinal", "25", False),
        ("125e", "ordinal", "1250", False),
    ],
)
def test_figures_are_the_same_whatever_they_count(words: str, kind: str, value: str, same: bool) -> None:
    # The fire destroyed a shop in street 125.
    text = "L'incendie a détruit une boutique de la 125e Rue."
    comparison = comparison_of(text, "دمر الحريق متجرا في شارع 125.")
    assert same_number(comparison, fact(text, words, kind, value), 0) is same


@pytest.mark.parametrize(("value", "out"), [("CEA", True), ("CEB", False), ("CE", False)])
def test_an_acronym_is_spelled_out_by_the_words_it_is_made_of(value: str, out: bool) -> None:
    # The minister spoke to members of the organisation (CEA) in Washington.
    arabic = f"تحدث الوزير إلى أعضاء المنظمة ({value}) في واشنطن."
    comparison = comparison_of("Le ministre a parlé aux membres de la Consumer Energy Alliance à Washington.", arabic)
    start = arabic.index(value)
    acronym = Fact("acronym", value, start, start + len(value), statement="ar1")
    assert spelled_out(comparison, acronym, 1) is out
