"""Growth against the numbers it leads from and to, durations against their years."""

from __future__ import annotations

import pytest

from crosscheck import engine
from crosscheck.checks.changes import changes
from crosscheck.checks.sentences import lines
from crosscheck.facts import extract
from crosscheck.languages import language
from support.analyses import analysis


def wrong(text: str, code: str) -> list[tuple[str, ...]]:
    """The values of every contradiction."""
    spoken, found = language(code), analysis(text, code)
    facts = extract(found, spoken, engine.gazetteer(code), code)
    return [claim.values for line in lines(found, spoken, facts) for claim in changes(line)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Les ventes sont en hausse de {} %, de 100 à 150 tonnes."),
        ("fr", "Les ventes ont augmenté de {} %, passant de 100 à 150 tonnes."),
        ("fr", "Les ventes sont passées de 100 à 150 tonnes, soit une hausse de {} %."),
        ("ar", "ارتفعت المبيعات بنسبة {} في المائة من 100 إلى 150 طنا."),  # sales rose by … from 100 to 150 tons
        ("ar", "انتقلت المبيعات من 100 إلى 150 طنا، أي بزيادة قدرها {} في المائة."),  # …, that is a rise of …
    ],
)
def test_a_growth_is_what_its_numbers_make(code: str, text: str) -> None:
    assert wrong(text.format(50), code) == []
    assert wrong(text.format(20), code) == [("20", "100", "150")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "De 2006 à 2016, soit {} ans, il a dirigé le port."),
        ("ar", "من 2006 إلى 2016، أي {} سنوات، أدار الميناء."),  # from 2006 to 2016, that is … years, he led the port
    ],
)
def test_a_duration_is_that_of_its_years(code: str, text: str) -> None:
    assert wrong(text.format(10), code) == []
    assert wrong(text.format(9), code) == [("P9Y", "2006/2016")]


def test_days_count_with_or_without_the_first() -> None:
    text = "Du 3 au 7 mai 2023, soit {} jours, le port est fermé."
    assert [wrong(text.format(days), "fr") != [] for days in (3, 4, 5, 6)] == [True, False, False, True]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Il a dirigé le port neuf ans (2006-2016)."),  # full years
        ("fr", "De 2006 à 2016, il a passé six ans en prison."),
        ("fr", "Le budget, en hausse de 20 %, permet de porter les bourses de 100 à 150 euros."),
        ("fr", "Les ventes sont en hausse d'environ 20 %, de 100 à 150 tonnes."),
        ("fr", "Les ventes sont en hausse de 33 %, de 150 à 200 tonnes."),
        ("fr", "Il y a 20 % de femmes et de 100 à 150 enfants."),
        ("ar", "ارتفعت المبيعات بنسبة تناهز 20 في المائة، من 100 إلى 121 طنا."),  # by nearly 20 per cent
    ],
)
def test_these_are_right(code: str, text: str) -> None:
    assert wrong(text, code) == []
