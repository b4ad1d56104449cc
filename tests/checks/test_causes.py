"""Values that are missing for one reason."""

from __future__ import annotations

import pytest

from crosscheck.checks.causes import leader
from crosscheck.model import Fact

FULL = Fact("person", "Karim Belkacem", 10, 24, statement="fr1")
SHORT = Fact("person", "Belkacem", 40, 48, statement="fr2", confidence=0.8)
OTHER = Fact("person", "Nadia Haddad", 60, 72, statement="fr2", confidence=0.9)
BODY = Fact("organisation", "African Union", 80, 95, statement="fr3")
ACRONYM = Fact("acronym", "AU", 97, 99, statement="fr4", aliases=("African Union",))
KILOMETRES = Fact("quantity", "16", 100, 102, unit="km", statement="fr5")
MILES = Fact("quantity", "10", 107, 109, unit="mi", statement="fr5")
MILES_LATER = Fact("quantity", "10", 207, 209, unit="mi", statement="fr6")
PEOPLE = Fact("quantity", "16", 120, 122, unit="person", statement="fr5")
ALL = (SHORT, FULL, OTHER, ACRONYM, BODY, MILES, KILOMETRES, MILES_LATER, PEOPLE)


@pytest.mark.parametrize(("fact", "more"), [(SHORT, FULL), (ACRONYM, BODY), (MILES, KILOMETRES)])
def test_the_fuller_value_explains_the_other(fact: Fact, more: Fact) -> None:
    assert leader(fact, ALL) == more


@pytest.mark.parametrize("fact", [FULL, OTHER, BODY, KILOMETRES, MILES_LATER, PEOPLE])
def test_what_says_most_or_something_else_stands_for_itself(fact: Fact) -> None:
    assert leader(fact, ALL) is None


def test_no_two_values_explain_each_other() -> None:
    for fact in ALL:
        more = leader(fact, ALL)
        assert more is None or leader(more, (fact,)) is None
