"""Numbers that are changed, and digits and words that are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

Outcomes = Callable[[str, str, str], set[str]]

CHANGED = [
    ("fr", "Une hausse de 3,5 points", "Une hausse de 4,5 points"),
    ("fr", "Il reste 1 200 tentes", "Il reste 1 700 tentes"),
    ("fr", "Il reste 1 200 tentes", "Il reste 2 200 tentes"),
    ("fr", "Il reste 119 tentes", "Il reste 191 tentes"),
    ("fr", "Il reste 119 tentes", "Il reste 149 tentes"),
    ("fr", "Il reste 5 tentes", "Il reste 7 tentes"),
    ("fr", "Seuls 60 % sont venus", "Seuls 80 % sont venus"),
    ("fr", "Deux barques", "Quatre barques"),
    ("fr", "Il a vingt chèvres", "Il a trente chèvres"),
    ("fr", "Il a neuf chèvres", "Il a cinq chèvres"),
    ("fr", "Un prêt de 12 millions", "Un prêt de 12 milliards"),
    ("fr", "Un prêt de douze millions", "Un prêt de douze milliards"),
    ("fr", "Près d’une dizaine de chats", "Près d’une vingtaine de chats"),
    # three schools, three villages, the four villages
    ("ar", "زار ثلاثة قرى", "زار خمسة قرى"),
    ("ar", "زار ثلاث مدارس", "زار خمس مدارس"),
    ("ar", "زار القرى الأربع", "زار القرى السبع"),
    # twenty trees, in both cases; twenty-five; fifteen
    ("ar", "زرع عشرين شجرة", "زرع أربعين شجرة"),
    ("ar", "هناك عشرون شجرة", "هناك أربعون شجرة"),
    ("ar", "زرع خمسا وعشرين شجرة", "زرع خمسا وثلاثين شجرة"),
    ("ar", "زرع خمس عشرة شجرة", "زرع سبع عشرة شجرة"),
    # in digits: persons, per cent, and … tons
    ("ar", "حضر 45 شخصا", "حضر 75 شخصا"),
    ("ar", "حضر ٤٥ شخصا", "حضر ٧٥ شخصا"),
    ("ar", "ارتفع بنسبة ١٢٫٥٪", "ارتفع بنسبة ٢٢٫٥٪"),
    ("ar", "بلغ 1.200 طن", "بلغ 1.700 طن"),
    ("ar", "وصل و45 راكبا", "وصل و75 راكبا"),
    ("ar", "منح 12 مليون درهم", "منح 12 مليار درهم"),
    ("ar", "منح ثلاثمائة كتاب", "منح خمسمائة كتاب"),
]

LEFT = [
    ("fr", "Il est né en 2014 à Fès"),
    ("fr", "Depuis juin 1998"),
    ("fr", "Vers 1789 déjà, en 1789"),
    ("fr", "Le 14 juin"),
    ("fr", "Vers 10h15, puis 10:15, puis à 10 heures, puis 10 h 15"),
    ("fr", "À deux heures"),
    ("fr", "Le Covid-19, le G20 et le F-16"),
    ("fr", "Une victoire 3-1 puis 2 à 0"),
    ("fr", "Appelez le 06 12 34 56 78 ou le +212 5 37 00 00 00"),
    ("fr", "Voir https://exemple.org/12/45 et moi@exemple45.org"),
    ("fr", "La 36e édition, la 1re fois"),
    ("fr", "Un homme et une femme"),
    ("fr", "Sûr à 100 %"),
    ("fr", "L’agent 007 de Radio 4"),
    ("fr", "Le 12/03/2019 et le 12.03.2019"),
    ("fr", "Entre 10 et 15 pages"),
    ("fr", "Un bateau neuf"),
    ("fr", "Les deux tiers, tous les deux, deux ou trois, vingt et un"),
    ("fr", "Le 0 et le 1"),
    ("fr", "Les années 80"),
    # in the year; since; at the hour; March; the first; number; score; one
    ("ar", "في عام 2014"),
    ("ar", "منذ ٢٠١٤"),
    ("ar", "في الساعة 10 وفي 10:15"),
    ("ar", "يوم 14 مارس ويوم 14 من مارس"),
    ("ar", "كوفيد-19 وفاز 3-1"),
    ("ar", "اتصل على الرقم 116123"),
    ("ar", "رجل واحد وامرأة واحدة"),
    # a fifth of the people; the twentieth century; Tuesday; in the thirteenth
    ("ar", "خمس السكان"),
    ("ar", "القرن العشرين"),
    ("ar", "يوم الثلاثاء والأربعاء"),
    ("ar", "السنة الثالثة عشر"),
]


@pytest.mark.parametrize(("code", "line", "new"), CHANGED)
def test_a_number_is_changed(outcomes: Outcomes, code: str, line: str, new: str) -> None:
    assert new in outcomes("number", line, code)


@pytest.mark.parametrize(("code", "line"), LEFT)
def test_what_is_no_number_is_left_alone(outcomes: Outcomes, code: str, line: str) -> None:
    assert outcomes("number", line, code) == set()


@pytest.mark.parametrize("line", ["Il a 119 ans", "Il a 3,5 kg", "Il a 1 200 vaches", "Il a 90 ans", "Il a 2,0 kg"])
def test_no_rounding_hides_the_difference(outcomes: Outcomes, line: str) -> None:
    def value(text: str) -> float:
        return float(re.sub(r"[^\d,]", "", text).replace(",", "."))

    changed = [value(new) for new in outcomes("number", line, "fr")]
    assert changed
    assert all(abs(new - value(line)) >= 0.1 * value(line) for new in changed)


@pytest.mark.parametrize("line", ["حضر 5 نساء", "حضر 15 امرأة", "حضر 200 امرأة"])
def test_the_noun_keeps_its_form(outcomes: Outcomes, line: str) -> None:
    """Three to ten, eleven to ninety-nine and hundreds take other forms of a noun."""
    form = {"5": range(3, 11), "15": range(11, 100), "200": range(100, 1000, 100)}[line.split()[1]]
    changed = [int(new.split()[1]) for new in outcomes("number", line, "ar")]
    assert changed
    assert all(new in form for new in changed)


def test_no_leading_zero(outcomes: Outcomes) -> None:
    assert not any(new.split()[2].startswith("0") for new in outcomes("number", "Il reste 105 tentes", "fr"))
