"""Shares of one whole, and shares beside the numbers they are made of."""

from __future__ import annotations

import pytest

from crosscheck import engine
from crosscheck.checks.percentages import percentages
from crosscheck.checks.sentences import lines
from crosscheck.facts import extract
from crosscheck.languages import language
from support.analyses import analysis


def wrong(text: str, code: str) -> list[tuple[str, ...]]:
    """The values of every contradiction."""
    spoken, found = language(code), analysis(text, code)
    facts = extract(found, spoken, engine.gazetteer(code), code)
    return [claim.values for line in lines(found, spoken, facts) for claim in percentages(line)]


BESIDE = [
    ("fr", "Sur 500 élèves, 75 sont absents, soit {} %."),
    ("fr", "Sur 500 élèves, 75 ({} %) sont absents."),
    ("fr", "Les maîtres signalent 75 absents sur 500 élèves, soit {} %."),
    ("fr", "Les absents sont {} % des 500 élèves, soit 75 enfants."),
    ("fr", "Les absents sont 75, soit {} % des 500 élèves."),
    ("ar", "غاب 75 تلميذا من أصل 500، أي {} في المائة."),  # 75 pupils out of 500 were absent, that is … per cent
    ("ar", "غاب {} في المائة من 500 تلميذ، أي 75 تلميذا."),  # … per cent of 500 pupils were absent, that is 75
]


@pytest.mark.parametrize(("code", "text"), BESIDE)
def test_a_share_is_what_its_numbers_make(code: str, text: str) -> None:
    assert wrong(text.format(15), code) == []
    assert wrong(text.format(12), code) == [("12", "75", "500")]


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("fr", "Le Front obtient 45 % des voix, l'Union 35 % et le Pacte {} %.", ("45", "35")),
        ("fr", "Les fonds sont répartis ainsi : 45 % au blé, 35 % à l'orge et {} % au maïs.", ("45", "35")),
        # The Front got 45 per cent of the votes, the Union 35 per cent and the Pact … per cent.
        ("ar", "حصلت الجبهة على 45% من الأصوات والاتحاد على 35% والميثاق على {}%.", ("45", "35")),
    ],
)
def test_shares_of_one_whole_make_no_more_than_all_of_it(code: str, text: str, parts: tuple[str, ...]) -> None:
    assert wrong(text.format(20), code) == []
    assert wrong(text.format(25), code) == [(*parts, "25")]


def test_a_closed_list_of_shares_makes_all_of_the_whole() -> None:
    text = "Les fonds se répartissent ainsi : 45 % au blé, 35 % à l'orge et {} %{}."
    assert wrong(text.format(10, " au maïs"), "fr") == [("45", "35", "10")]
    assert wrong(text.format(10, " au maïs, le reste au riz"), "fr") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le chômage touche 45 % des jeunes, 35 % des femmes et 25 % des diplômés."),
        ("fr", "Le Front obtient 55 % des voix au second tour, contre 48 % au premier tour."),
        ("fr", "Le Front obtient 55 % des voix, avec une participation de 60 %."),
        ("fr", "Le Front obtient 33,4 % des voix, l'Union 33,4 % et le Pacte 33,4 %."),  # rounded up
        ("fr", "Sur 500 élèves, 75 sont absents, soit environ 12 %."),
        ("fr", "Sur 1 000 élèves, 75 sont absents, soit 12 % de plus qu'en 2022."),
        ("fr", "Sur 700 élèves, 75 sont absents, soit 10,7 %."),
        ("fr", "Sur 700 élèves, 75 sont absents, soit 11 %."),
        # Unemployment hits 45 per cent of the young, 35 of the women and 25 of the graduates.
        ("ar", "تمس البطالة 45% من الشباب و35% من النساء و25% من حاملي الشهادات."),
        ("ar", "غاب 75 تلميذا من أصل 700، أي نحو 12 في المائة."),  # about
    ],
)
def test_these_are_right(code: str, text: str) -> None:
    assert wrong(text, code) == []
