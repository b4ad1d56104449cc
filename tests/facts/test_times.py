"""Durations, times of day and ages in both languages: what must be found, and what must not."""

from __future__ import annotations

import pytest
from attrs import evolve

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract, facts_match
from crosscheck.languages import language
from crosscheck.model import Document, Fact

KINDS = frozenset({"duration", "time", "age"})
SECONDS = {"Y": 31_536_000, "M": 2_592_000, "W": 604_800, "D": 86_400, "TH": 3600, "TM": 60, "TS": 1}
NAMES = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}


def facts_of(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    analysis = ANALYZER.analyze(Document(text, code), spoken, code)
    return [fact for fact in extract(analysis, spoken, Gazetteer(), code) if fact.kind in KINDS]


def found(text: str, code: str) -> list[tuple[str, str, str, str]]:
    return [(fact.kind, fact.comparator, fact.value, text[fact.start : fact.end]) for fact in facts_of(text, code)]


MUST_FIND = [
    ("fr", "Il a purgé un an et six mois.", "duration = P18M un an et six mois"),
    ("fr", "La séance dure depuis 2 h 30.", "duration = PT150M 2 h 30"),
    ("fr", "Un film de 2h30 est sorti.", "duration = PT150M 2h30"),
    ("fr", "Au cours des six derniers mois, rien.", "duration = P6M six derniers mois"),
    ("fr", "Il attend depuis une dizaine de jours.", "duration ~ P10D dizaine de jours"),
    ("fr", "Il faut plus d'une journée.", "duration > P1D une journée"),
    ("fr", "Il faut entre trois mois et deux ans.", "duration = P3M/P2Y trois mois et deux ans"),
    ("fr", "Il y a trois quarts d'heure.", "duration = PT45M trois quarts d'heure"),
    ("fr", "La ville est à trois heures de route.", "duration = PT3H trois heures"),
    ("fr", "Il a travaillé pendant 10 heures.", "duration = PT10H 10 heures"),
    ("fr", "Une femme enceinte de huit mois.", "duration = P8M huit mois"),
    ("fr", "Il est condamné à 20 ans de prison.", "duration = P20Y 20 ans"),
    # the last ten years; six months; one day; two decades; ten years; for a whole month; a year and a half
    ("ar", "معدل السنوات العشر الأخيرة", "duration = P10Y السنوات العشر"),
    ("ar", "لتغطية الأشهر الستة المقبلة", "duration = P6M الأشهر الستة"),
    ("ar", "أكثر من يوم واحد", "duration > P1D يوم واحد"),
    ("ar", "منذ عقدين", "duration = P20Y عقدين"),
    ("ar", "استمر عشر سنوات", "duration = P10Y عشر سنوات"),
    ("ar", "قضى شهرا في السجن", "duration = P1M شهرا"),
    ("ar", "بعد عام ونصف", "duration = P18M عام ونصف"),
    # two hours and thirty minutes; a year and six months; half an hour
    ("ar", "بعد ساعتين و30 دقيقة", "duration = PT150M ساعتين و30 دقيقة"),
    ("ar", "حكم عليه بالسجن سنة وستة أشهر", "duration = P18M سنة وستة أشهر"),
    ("ar", "بعد نصف ساعة", "duration = PT30M نصف ساعة"),
    ("fr", "Il a écopé de six mois à un an de prison.", "duration = P6M/P1Y six mois à un an"),
    ("fr", "Il a plu au cours de la dernière décennie.", "duration = P10Y dernière décennie"),
    ("fr", "Le trajet dure 1 h 45 min.", "duration = PT105M 1 h 45 min"),
    ("fr", "Pendant un semestre, il a plu.", "duration = P6M un semestre"),
    ("fr", "Un octogénaire a été secouru.", "age ~ P80Y octogénaire"),
    # from six months to a year; during the past decade; three quarters of the hour; at the age of thirteen; a man in
    # his seventies; from nine in the morning; at eight yesterday evening
    ("ar", "من ستة أشهر إلى سنة", "duration = P6M/P1Y ستة أشهر إلى سنة"),
    ("ar", "خلال العقد الماضي", "duration = P10Y العقد الماضي"),
    ("ar", "بعد ثلاثة أرباع الساعة", "duration = PT45M ثلاثة أرباع الساعة"),
    ("ar", "كان في سن الثالثة عشر", "age = P13Y سن الثالثة عشر"),
    ("ar", "إنقاذ رجل سبعيني", "age ~ P70Y سبعيني"),
    ("ar", "من 9 صباحا", "time = 09:00 9 صباحا"),
    ("ar", "الساعة الثامنة من مساء أمس", "time = 20:00 الثامنة من مساء"),
    ("fr", "Le message date du 2023-05-17T14:30:00+01:00.", "time = 14:30+01:00 14:30:00+01:00"),
    ("fr", "Il est arrivé à 20 h 30 hier soir.", "time = 20:30 20 h 30"),
    ("fr", "La réunion commence à 14 h 30.", "time = 14:30 14 h 30"),
    ("fr", "La réunion commence à 14h30.", "time = 14:30 14h30"),
    ("fr", "La réunion commence à 14:30.", "time = 14:30 14:30"),
    ("fr", "Il est arrivé à 2 h du matin.", "time = 02:00 2 h du matin"),
    ("fr", "Il est arrivé vers 17 h.", "time ~ 17:00 17 h"),
    ("fr", "Il est arrivé avant minuit.", "time = 00:00 minuit"),
    ("fr", "Il est arrivé à dix heures et demie.", "time = 10:30 dix heures et demie"),
    ("fr", "Il est arrivé à 8 heures du soir.", "time = 20:00 8 heures du soir"),
    ("fr", "Il est arrivé à 14 h 00 GMT.", "time = 14:00+00:00 14 h 00 GMT"),
    # at half past two in the afternoon; at three in the evening; at 2:30; at 14:00 Greenwich; a quarter to eight p.m.
    ("ar", "الساعة الثانية والنصف بعد الظهر", "time = 14:30 الثانية والنصف بعد الظهر"),
    ("ar", "في الثالثة مساء", "time = 15:00 الثالثة مساء"),
    ("ar", "الساعة 2:30", "time = 02:30 2:30"),
    ("ar", "الساعة 14:00 بتوقيت غرينتش", "time = 14:00+00:00 14:00 بتوقيت غرينتش"),
    ("ar", "انطلقت (14:00 ت غ)", "time = 14:00+00:00 14:00 ت غ"),
    ("ar", "الساعة الثامنة إلا ربعا مساء", "time = 19:45 الثامنة إلا ربعا مساء"),
    # at midnight; at half past eleven, as the Maghreb writes it; at one at noon
    ("ar", "عند منتصف الليل", "time = 00:00 منتصف الليل"),
    ("ar", "على الساعة 11h30", "time = 11:30 11h30"),
    ("ar", "الساعة الواحدة ظهرا", "time = 13:00 الواحدة ظهرا"),
    ("fr", "Une femme âgée de 36 ans.", "age = P36Y 36 ans"),
    ("fr", "Hatem Zouari, 29 ans, a été acquitté.", "age = P29Y 29 ans"),
    ("fr", "Hatem Zouari (29 ans) a été acquitté.", "age = P29Y 29 ans"),
    ("fr", "Les enfants de 6 à 59 mois.", "age = P6M/P59M 6 à 59 mois"),
    ("fr", "Les enfants de moins de cinq ans.", "age < P5Y cinq ans"),
    ("fr", "L'ailier marocain de 23 ans.", "age = P23Y 23 ans"),
    ("fr", "Il est mort à l'âge de 87 ans.", "age = P87Y 87 ans"),
    ("fr", "Un homme dans la trentaine.", "age ~ P30Y trentaine"),
    ("fr", "La victime, âgée d'une quarantaine d'années, dormait.", "age ~ P40Y quarantaine d'années"),
    ("fr", "Les 15-24 ans sont au chômage.", "age = P15Y/P24Y 15-24 ans"),
    # aged 36; the young man (23); in his thirties; under the age of five; between six and fifty-nine months old
    ("ar", "البالغ من العمر 36 عاما", "age = P36Y 36 عاما"),
    ("ar", "وروى الشاب (23 سنة) القصة", "age = P23Y 23 سنة"),
    ("ar", "في الثلاثين من عمره", "age = P30Y الثلاثين من عمره"),
    ("ar", "دون سن الخامسة", "age < P5Y سن الخامسة"),
    ("ar", "تتراوح أعمارهم بين ستة أشهر وتسعة وخمسين شهرا", "age = P6M/P59M ستة أشهر وتسعة وخمسين شهرا"),
    # at an age of about 80; at the age of eighteen; children under five
    ("ar", "عن عمر يناهز 80 عاما", "age ~ P80Y 80 عاما"),
    ("ar", "سن الثامنة عشرة", "age = P18Y سن الثامنة عشرة"),
    ("ar", "أطفال دون الخامسة", "age < P5Y الخامسة"),
]
NOTHING = [
    ("fr", "La messe de minuit."),
    ("fr", "Les plages du Midi."),
    ("fr", "Jean 3:16 en parle."),
    ("fr", "Le service est ouvert 24 h/24."),
    ("fr", "Il a été mis en quarantaine."),
    # a general decline; he signed a contract; secretary general; every day; a victory of 3:1; the third rank
    ("ar", "انخفاضًا عامًا في العدد"),
    ("ar", "وقع عقدا مع النادي"),
    ("ar", "أمينا عاما للحزب"),
    ("ar", "كل يوم"),
    ("ar", "المرتبة الثالثة"),
]


@pytest.mark.parametrize(("code", "text", "expected"), MUST_FIND)
def test_it_is_found(code: str, text: str, expected: str) -> None:
    assert [" ".join(fact) for fact in found(text, code)] == [expected]


@pytest.mark.parametrize(("code", "text"), NOTHING)
def test_nothing_is_found(code: str, text: str) -> None:
    assert found(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("fr", "de 22 heures à 5 heures", ["22:00", "05:00"]),
        ("fr", "à 15 h 00, heure locale (14 h 00 GMT)", ["15:00", "14:00+00:00"]),
        # from ten at night to five in the morning
        ("ar", "من الساعة العاشرة ليلا إلى الخامسة صباحا", ["22:00", "05:00"]),
    ],
)
def test_both_times_are_found(code: str, text: str, values: list[str]) -> None:
    assert [(fact.kind, fact.value) for fact in facts_of(text, code)] == [("time", value) for value in values]


def fact(kind: str, value: str, unit: str | None = None) -> Fact:
    return Fact(kind, value, 0, 1, unit=unit)


@pytest.mark.parametrize(
    ("left", "right", "agree"),
    [
        (fact("duration", "P24M"), fact("duration", "P2Y"), True),
        (fact("duration", "P15D"), fact("duration", "P2W"), True),
        (fact("duration", "P30D"), fact("duration", "P1M"), True),
        (fact("duration", "P3Y"), fact("duration", "P4Y"), False),
        (fact("duration", "P1Y"), fact("duration", "P1M"), False),
        (fact("age", "P24M"), fact("age", "P2Y"), True),
        (fact("age", "P36Y"), fact("duration", "P36Y"), True),
        (fact("age", "P36Y"), fact("duration", "P35Y"), False),
        (fact("time", "15:00+01:00"), fact("time", "14:00+00:00"), True),
        (fact("time", "00:30+01:00"), fact("time", "23:30+00:00"), True),
        (fact("time", "15:00+01:00"), fact("time", "15:00+00:00"), False),
        (fact("time", "15:00", "local time"), fact("time", "14:00+00:00"), True),
        (fact("time", "02:30", "twelve-hour clock"), fact("time", "14:30"), True),
        (fact("time", "02:30"), fact("time", "14:30"), False),
    ],
)
def test_agreement_is_symmetric(left: Fact, right: Fact, agree: bool) -> None:
    assert facts_match(left, right) is agree
    assert facts_match(right, left) is agree


def test_about_then_leaves_half_an_hour() -> None:
    about = evolve(fact("time", "17:00"), comparator="~")
    assert facts_match(about, fact("time", "17:20"))
    assert not facts_match(about, fact("time", "18:00"))
