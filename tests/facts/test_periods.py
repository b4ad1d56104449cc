"""Periods in both languages, and what is none."""

from __future__ import annotations

import pytest

from support.dates import dates

PERIODS = [
    ("fr", "Du 3 au 7 mai, il a plu.", "--05-03/--05-07", "3 au 7 mai"),
    ("fr", "Les 3-5 mai 2024.", "2024-05-03/2024-05-05", "3-5 mai 2024"),
    ("fr", "Du 20 mai au 8 juin 2024, il a plu.", "2024-05-20/2024-06-08", "20 mai au 8 juin 2024"),
    ("fr", "Du 20 décembre au 8 janvier 2024.", "2023-12-20/2024-01-08", "20 décembre au 8 janvier 2024"),
    ("fr", "De mars à mai 2023, il a plu.", "2023-03/2023-05", "mars à mai 2023"),
    ("fr", "Entre 2019 et 2021, il a plu.", "2019/2021", "2019 et 2021"),
    ("fr", "La saison 2023-24 commence.", "2023/2024", "2023-24"),
    ("fr", "Du lundi 3 au vendredi 7 mai 2023, il a plu.", "2023-05-03/2023-05-07", "3 au vendredi 7 mai 2023"),
    # "between the months of January and June"
    ("ar", "بين شهري يناير ويونيو", "--01/--06", "يناير ويونيو"),
    # "from 12 to 19 May 2026", "from 3 to 7 May", "between the years 2019 and 2021", "from March to May 2023"
    ("ar", "من 12 إلى 19 ماي 2026", "2026-05-12/2026-05-19", "12 إلى 19 ماي 2026"),
    ("ar", "من 3 إلى 7 ماي", "--05-03/--05-07", "3 إلى 7 ماي"),
    ("ar", "بين عامي 2019 و2021", "2019/2021", "2019 و2021"),
    ("ar", "من مارس إلى ماي 2023", "2023-03/2023-05", "مارس إلى ماي 2023"),
    # "25 Dhu al-Qada to 2 Dhu al-Hijja 1447", "Ramadan 1445 of the Hijra"
    ("ar", "25 ذو القعدة - 2 ذو الحجة 1447 هـ", "2026-05-12/2026-05-19", "25 ذو القعدة - 2 ذو الحجة 1447 هـ"),
    ("ar", "في رمضان 1445هـ", "2024-03-11/2024-04-09", "رمضان 1445هـ"),
]


@pytest.mark.parametrize(("code", "text", "value", "surface"), PERIODS)
def test_finds(code: str, text: str, value: str, surface: str) -> None:
    assert dates(text, code, kind="period") == [(value, surface)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "De 3 à 7 personnes sont venues."),
        ("fr", "En 2019 et 2021, il a plu."),
        ("fr", "Du 30 au 31 avril."),
        ("ar", "من 3 إلى 7 أشخاص"),  # "from 3 to 7 persons"
        ("ar", "في عامي 2019 و2021"),  # "in the years 2019 and 2021"
    ],
)
def test_finds_no_period(code: str, text: str) -> None:
    assert dates(text, code, kind="period") == []
