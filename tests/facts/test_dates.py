"""Dates in both languages: what must be found with which span, and what must not."""

from __future__ import annotations

import pytest

from support.dates import dates

FRENCH = [
    ("Le lundi 3 mai 2023, il a plu.", "2023-05-03", "3 mai 2023"),
    ("Le 03.05.2023, il a plu.", "2023-05-03", "03.05.2023"),
    ("Le 03/05/23, il a plu.", "2023-05-03", "03/05/23"),
    ("Le vingt et un mai 2020, il a plu.", "2020-05-21", "vingt et un mai 2020"),
    ("Le premier mai, il a plu.", "--05-01", "premier mai"),
    ("Au quatrième trimestre 2026, il a plu.", "2026-36", "quatrième trimestre 2026"),
    ("Au T1 2024, il a plu.", "2024-33", "T1 2024"),
    ("Au 1er semestre de 2023, il a plu.", "2023-40", "1er semestre de 2023"),
    ("L'hiver 2023-2024 est doux.", "2023-24", "hiver 2023-2024"),
    ("Au XXe siècle, il a plu.", "19XX", "XXe siècle"),
    ("Au XIXᵉ siècle, il a plu.", "18XX", "XIXᵉ siècle"),
    ("Au vingtième siècle, il a plu.", "19XX", "vingtième siècle"),
    ("Au Ve siècle av. J.-C., il a plu.", "-04XX", "Ve siècle av. J.-C."),
    ("Dans les années 30 du siècle dernier, il a plu.", "193X", "années 30 du siècle dernier"),
    ("Il a plu vendredi.", "relative:W-5", "vendredi"),
    ("Vendredi dernier, il a plu.", "relative:-W-5", "Vendredi dernier"),
    ("Il pleuvra vendredi prochain.", "relative:+W-5", "vendredi prochain"),
    ("Il a plu le mois dernier.", "relative:-P1M", "mois dernier"),
    ("Le 15 ramadan 1445, il a plu.", "2024-03-25", "15 ramadan 1445"),
    ("Le 15 ramadan, il a plu.", "relative:H-09-15", "15 ramadan"),
    ("Mardi 17/02, il a plu.", "--02-17", "17/02"),
    ("Le 17/02 il a plu.", "--02-17", "17/02"),
    ("Le 28-novembre-2020, il a plu.", "2020-11-28", "28-novembre-2020"),
    ("Le 15 fév 2020, il a plu.", "2020-02-15", "15 fév 2020"),
    ("Fait le 2020.11.28 à Rabat.", "2020-11-28", "2020.11.28"),
    ("À la mi-2023, il a plu.", "2023", "2023"),
    ("Depuis 1789, il pleut.", "1789", "1789"),
    ("Aux Jeux olympiques 2012 de Londres, il a plu.", "2012", "2012"),
    ("Il a plu ce matin.", "relative:P0D", "ce matin"),
    ("Il a plu le week-end dernier.", "relative:-P1W", "week-end dernier"),
    ("Il a plu plus tôt dans l'année.", "relative:P0Y", "plus tôt dans l'année"),
    ("Il a plu au début du mois.", "relative:P0M", "au début du mois"),
    ("Dans la première décennie du XXIe siècle, il a plu.", "200X", "première décennie du XXIe siècle"),
]
ARABIC = [
    # "on the third of May 2023", "the first of September", "the opening day of November"
    ("في الثالث من مايو/أيار 2023", "2023-05-03", "الثالث من مايو/أيار 2023"),
    ("منذ غرة سبتمبر 2023", "2023-09-01", "غرة سبتمبر 2023"),
    ("في الفاتح من نوفمبر 1954", "1954-11-01", "الفاتح من نوفمبر 1954"),
    ("في أول مايو", "--05-01", "أول مايو"),
    # "the second week of March 2025", "at the beginning of May 2023"
    ("خلال الأسبوع الثاني من مارس 2025", "2025-03", "مارس 2025"),
    ("في مطلع ماي 2023", "2023-05", "ماي 2023"),
    # digits with direction marks, Persian digits
    ("بتاريخ ٣\u200f/٥\u200f/٢٠٢٣ صدر", "2023-05-03", "٣\u200f/٥\u200f/٢٠٢٣"),
    ("يوم ۱۴ مارس ۲۰۲۳", "2023-03-14", "۱۴ مارس ۲۰۲۳"),
    # "the last quarter of the year 2026", "the first third-of-a-year of 2024" (Maghreb), "the first half of 2023"
    ("في الربع الأخير من عام ٢٠٢٦", "2026-36", "الربع الأخير من عام ٢٠٢٦"),
    ("خلال الثلاثي الأول من سنة 2024", "2024-33", "الثلاثي الأول من سنة 2024"),
    ("في النصف الأول من 2023", "2023-40", "النصف الأول من 2023"),
    # "the nineteenth century", "the 19th century", "the fifth century before Christ", "the eighties of the 19th century"
    ("في القرن التاسع عشر", "18XX", "القرن التاسع عشر"),
    ("في القرن الـ19", "18XX", "القرن الـ19"),
    ("في القرن الخامس قبل الميلاد", "-04XX", "القرن الخامس قبل الميلاد"),
    ("في ثمانينيات القرن التاسع عشر", "188X", "ثمانينيات القرن التاسع عشر"),
    # "last Friday", "Sunday evening", "Monday" between commas, "said on Monday that"
    ("يوم الجمعة الماضي", "relative:-W-5", "الجمعة الماضي"),
    ("وصل مساء الأحد", "relative:W-7", "الأحد"),
    ("وصل الوفد، الاثنين، إلى الرباط", "relative:W-1", "الاثنين"),
    ("قال الإثنين إن المفاوضات", "relative:W-1", "الإثنين"),
    # "the day before yesterday", "last week", "the current year"
    ("أول من أمس", "relative:-P2D", "أول من أمس"),
    ("في الأسبوع الماضي", "relative:-P1W", "الأسبوع الماضي"),
    ("خلال العام الجاري", "relative:P0Y", "العام الجاري"),
    # "28 November 2020" with hyphens, "on the day 17/2", "until the end of the year", "this morning", "tomorrow's day"
    ("بتاريخ 28-نوفمبر-2020 صدر", "2020-11-28", "28-نوفمبر-2020"),
    ("يوم 17/2 صدر", "--02-17", "17/2"),
    ("حتى نهاية العام", "relative:P0Y", "نهاية العام"),
    ("وصل هذا الصباح", "relative:P0D", "هذا الصباح"),
    ("يوم الغد", "relative:P1D", "الغد"),
    # "the match of Sunday", "the first decade of the twentieth century"
    ("مباراة الأحد", "relative:W-7", "الأحد"),
    ("في العقد الأول من القرن العشرين", "190X", "العقد الأول من القرن العشرين"),
    # "15 Ramadan 1445 of the Hijra" in digits, "15 Ramadan"
    ("بتاريخ 15/9/1445 هـ صدر", "2024-03-25", "15/9/1445 هـ"),
    ("في 15 رمضان", "relative:H-09-15", "15 رمضان"),
]


@pytest.mark.parametrize(
    ("code", "text", "value", "surface"), [("fr", *row) for row in FRENCH] + [("ar", *row) for row in ARABIC]
)
def test_finds(code: str, text: str, value: str, surface: str) -> None:
    assert dates(text, code) == [(value, surface)]


NONE = [
    ("fr", "Tous les lundis, il pleut."),
    ("fr", "Robinson a vu Vendredi sur la plage."),
    ("fr", "C'était le Vendredi saint."),
    ("fr", "Ce soir-là, il pleuvait."),
    ("fr", "Le score est de 17/02."),
    ("fr", "Le 1/4 de finale est joué."),
    ("fr", "La fin de l'année scolaire approche."),
    ("fr", "Vers 1700 mètres, il neige."),
    # "Mrs May said"
    ("ar", "قالت السيدة مايو ذلك"),
    # "Abd al-Ahad" (a name), "at the beginning of the school year"
    ("ar", "وصل عبد الأحد سعيد"),
    ("ar", "في بداية العام الدراسي"),
    ("fr", "De nos jours, il pleut."),
    ("fr", "Au jour d'aujourd'hui, il pleut."),
    ("fr", "De sept personnes, il en reste une."),
    # "nobody came", "the two arrived together", "to our day", "Friday prayer", "World Day", "the newspaper Al-Yawm"
    ("ar", "لم يصل أحد إلى المكان"),
    ("ar", "وصل الاثنين معا إلى المكان"),
    ("ar", "حتى يومنا هذا"),
    ("ar", "بعد صلاة الجمعة"),
    ("ar", "بمناسبة اليوم العالمي للصحة"),
    ("ar", "ذكرت صحيفة اليوم ذلك"),
]


@pytest.mark.parametrize(("code", "text"), NONE)
def test_finds_no_date(code: str, text: str) -> None:
    assert dates(text, code) == []


SEVERAL = [
    ("fr", "Les 12 et 13 mai 2024, il a plu.", [("2024-05-12", "12"), ("2024-05-13", "13 mai 2024")]),
    ("fr", "Aux XVIIe et XVIIIe siècles, il a plu.", [("16XX", "XVIIe"), ("17XX", "XVIIIe siècles")]),
    ("fr", "En 2019 et 2021, il a plu.", [("2019", "2019"), ("2021", "2021")]),
    # "on the 12th and 13th of May 2024", "in the years 2019 and 2021"
    ("ar", "يومي 12 و13 ماي 2024", [("2024-05-12", "12"), ("2024-05-13", "13 ماي 2024")]),
    ("ar", "في عامي 2019 و2021", [("2019", "2019"), ("2021", "2021")]),
    # "11 Dhu al-Qada 1447, corresponding to 28 April 2026": the text's own day counts
    (
        "ar",
        "في 11 ذي القعدة 1447 هـ الموافق لـ28 أبريل 2026",
        [("2026-04-28", "11 ذي القعدة 1447 هـ"), ("2026-04-28", "28 أبريل 2026")],
    ),
]


@pytest.mark.parametrize(("code", "text", "found"), SEVERAL)
def test_finds_each_of_several(code: str, text: str, found: list[tuple[str, str]]) -> None:
    assert dates(text, code) == found


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("fr", "Il a plu hier mardi.", "relative:-P1D"),
        ("fr", "Il a plu mardi (hier).", "relative:-P1D"),
        ("fr", "Il a plu mardi 14 mars.", "--03-14"),
        ("ar", "وصل أمس الإثنين", "relative:-P1D"),  # "arrived yesterday, Monday"
        ("ar", "وصل اليوم الثلاثاء", "relative:P0D"),  # "arrived today, Tuesday"
        ("ar", "وصل الثلاثاء 6 فيفري 2024", "2024-02-06"),  # "arrived on Tuesday, 6 February 2024"
    ],
)
def test_a_weekday_beside_a_date_is_none(code: str, text: str, value: str) -> None:
    assert [found for found, _ in dates(text, code)] == [value]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("fr", "Vendredi dernier, il a plu.", "2024-04-26"),
        ("fr", "Il pleuvra vendredi prochain.", "2024-05-10"),
        ("fr", "Il a plu en mars dernier.", "2024-03"),
        ("fr", "Il pleuvra le 14 mars prochain.", "2025-03-14"),
        ("fr", "Il a plu vendredi.", "relative:W-5"),
        ("ar", "يوم الجمعة الماضي", "2024-04-26"),
        ("ar", "في مارس الماضي", "2024-03"),  # "last March"
    ],
)
def test_resolves_with_the_day_of_publication(code: str, text: str, value: str) -> None:
    assert [found for found, _ in dates(text, code, "2024-05-03")] == [value]


TOGETHER = [
    ("fr", "Il a plu en septembre.\nLundi soir, il a neigé.", ["--09", "relative:W-1"]),
    ("fr", "Samedi, dimanche et lundi, il a plu.", ["relative:W-6", "relative:W-7", "relative:W-1"]),
    ("fr", "Dans les années 2010 et 2020, il a plu.", ["201X", "202X"]),
    # "on Monday and Tuesday", "on Friday, Saturday and Sunday", "between Saturday and Sunday"
    ("ar", "يومي الاثنين والثلاثاء", ["relative:W-1", "relative:W-2"]),
    ("ar", "الجمعة والسبت والأحد", ["relative:W-5", "relative:W-6", "relative:W-7"]),
    ("ar", "بين السبت والأحد", ["relative:W-6", "relative:W-7"]),
]


@pytest.mark.parametrize(("code", "text", "values"), TOGETHER)
def test_finds_together(code: str, text: str, values: list[str]) -> None:
    assert [value for value, _ in dates(text, code)] == values
