"""Months, weekdays, years and days that are changed, and words that only look like them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Outcomes = Callable[[str, str, str], set[str]]

CHANGED = [
    ("fr", "Le 14 juin 2019", "Le 14 août 2019"),
    ("fr", "Le 14 juin 2019", "Le 14 juin 2016"),
    ("fr", "Le 14 juin 2019", "Le 21 juin 2019"),
    ("fr", "Le 1er mars", "Le 12 mars"),
    ("fr", "Le 3 mai", "Le 3 juillet"),
    ("fr", "Fin du mois de mars", "Fin du mois de juin"),
    ("fr", "Né en mars 2011", "Né en avril 2011"),
    ("fr", "La réunion d’avril", "La réunion d’octobre"),
    ("fr", "Samedi, il part", "Lundi, il part"),
    ("fr", "Il part jeudi matin", "Il part lundi matin"),
    ("fr", "Il part en 2019", "Il part en 2012"),
    ("fr", "Le salon (2019)", "Le salon (2021)"),
    # in June; on 14 March; on Monday; in the year
    ("ar", "في يونيو الماضي", "في أكتوبر الماضي"),
    ("ar", "في 14 مارس", "في 14 أكتوبر"),
    ("ar", "في 14 مارس", "في 21 مارس"),
    ("ar", "في ١٤ من مارس", "في ٢١ من مارس"),
    ("ar", "يوم الاثنين", "يوم الجمعة"),
    ("ar", "يوم الإثنين", "يوم السبت"),
    ("ar", "وفي عام 2019", "وفي عام 2013"),
    ("ar", "منذ عام ٢٠١٩", "منذ عام ٢٠١٣"),
    # a month stays within what a country uses: Tunisia, Morocco, the Levant, and a pair of names
    ("ar", "في جويلية", "في جانفي"),
    ("ar", "في غشت", "في دجنبر"),
    ("ar", "في كانون الثاني", "في تشرين الأول"),
    ("ar", "في يوليو/تموز", "في أغسطس/آب"),
]

LEFT = [
    ("fr", "Il marche sur Mars depuis longtemps"),
    ("fr", "Il aime le mai et mars"),
    ("fr", "Le restaurant Samedi"),
    ("fr", "Les mardis"),
    ("fr", "Ils ont 2019 dirhams et 2 019 vaches"),
    ("fr", "La saison 2018-2019, de 2016 à 2018"),
    ("fr", "Plus de 2000 personnes"),
    # he practised sport; Mrs May; the Friday prayer; 2019 tons; between the years
    ("ar", "مارس الرياضة"),
    ("ar", "قالت السيدة مايو"),
    ("ar", "بعد صلاة الجمعة"),
    ("ar", "وزن 2019 طنا"),
    ("ar", "بين عام 2016 وعام 2018"),
]


@pytest.mark.parametrize(("code", "line", "new"), CHANGED)
def test_a_date_is_changed(outcomes: Outcomes, code: str, line: str, new: str) -> None:
    assert new in outcomes("date", line, code)


@pytest.mark.parametrize(("code", "line"), LEFT)
def test_what_is_no_date_is_left_alone(outcomes: Outcomes, code: str, line: str) -> None:
    assert outcomes("date", line, code) == set()


def test_a_month_has_the_day(outcomes: Outcomes) -> None:
    changed = outcomes("date", "Le 31 août", "fr")
    assert "Le 31 octobre" in changed
    assert not {"Le 31 juin", "Le 31 février"} & changed


def test_the_short_form_of_de_stays_right(outcomes: Outcomes) -> None:
    assert outcomes("date", "La fin d’avril", "fr") == {"La fin d’août", "La fin d’octobre"}
    assert not any("de o" in new or "de a" in new for new in outcomes("date", "La fin de juin", "fr"))


@pytest.mark.parametrize(("month", "foreign"), [("جويلية", "يوليوز"), ("شتنبر", "سبتمبر"), ("حزيران", "يونيو")])
def test_a_month_stays_in_its_family(outcomes: Outcomes, month: str, foreign: str) -> None:
    """July of Tunisia and of Morocco, September of Morocco and of Egypt, June of Syria and of Egypt."""
    changed = outcomes("date", f"في {month}", "ar")
    assert changed
    assert f"في {foreign}" not in changed


def test_a_year_moves_by_nine_at_most(outcomes: Outcomes) -> None:
    years = {int(new.split()[-1]) for new in outcomes("date", "Né en 1905", "fr")}
    assert years == set(range(1900, 1915)) - {1905}
