"""Values of linked statements that contradict each other, and values that only look as if they did."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare
from crosscheck.model import Document, Finding
from support.laws import law


@cache
def differing(french: str, arabic: str) -> tuple[Finding, ...]:
    """What the checks on numbers and dates say."""
    found = compare(Document(french, "fr"), Document(arabic, "ar")).findings
    return tuple(finding for finding in found if finding.code in {"XC201", "XC202"})


DIFFERENT = [
    (
        "Plus de 820 000 personnes sont touchées dans le pays, selon le ministère.",
        # "More than 420 thousand people are affected in the country, according to the ministry."
        "تضرر أكثر من 420 ألف شخص في البلاد بحسب الوزارة.",
        (("820000",), ("420000",)),
    ),
    (
        "Le fonds investit plus de 120 millions de dollars par an dans la recherche.",
        # "The fund invests more than 100 million dollars a year in research."
        "يستثمر الصندوق أكثر من 100 مليون دولار سنويا في البحث.",
        (("120000000 USD",), ("100000000 USD",)),
    ),
    (
        "Le film a été vu par 3 millions de spectateurs en une semaine.",
        # "3 billion spectators saw the film within a week."
        "شاهد الفيلم 3 مليارات متفرج خلال أسبوع.",
        (("3000000",), ("3000000000",)),
    ),
    (
        "L'épave repose à 30 mètres (120 pieds) sous la surface de la mer.",
        # "The wreck lies 30 metres (100 feet) below the surface of the sea."
        "يرقد الحطام على عمق 30 مترا (100 قدم) تحت سطح البحر.",
        (("120",), ("100",)),
    ),
    (
        "Le président a reçu la délégation mardi à Rabat.",
        # "The president received the delegation on Thursday in Rabat."
        "استقبل الرئيس الوفد يوم الخميس في الرباط.",
        (("relative:W-2",), ("relative:W-4",)),
    ),
    (
        "La police a procédé à neuf arrestations samedi à Oran.",
        # "The police arrested six people on Saturday in Oran."
        "ألقت الشرطة القبض على ستة أشخاص يوم السبت في وهران.",
        (("9",), ("6",)),
    ),
    (
        "La série a débuté en 2003 et a été reprise en 2003 avec un nouvel acteur.",
        # "The series began in 2003 and was resumed in 2011 with a new actor."
        "بدأ المسلسل في عام 2003 وتم إحياؤه في عام 2011 مع ممثل جديد.",
        (("2003",), ("2011",)),
    ),
]

THE_SAME = [
    # "About half of the inhabitants left the city."
    ("Près de 50 % des habitants ont quitté la ville.", "غادر نحو نصف السكان المدينة."),
    # "The ministry counted 119 injured in the accident."
    ("Le ministère a compté plus de 100 blessés dans l'accident.", "أحصت الوزارة 119 جريحا في الحادث."),
    # "1,203,000 voters took part in the election."
    ("1,2 million d'électeurs ont participé au scrutin.", "شارك 1203000 ناخب في الاقتراع."),
    # "The runners covered a distance of 10 miles in the desert."
    ("Les coureurs ont parcouru 16 km dans le désert.", "قطع العداؤون مسافة 10 أميال في الصحراء."),
    # "The court opened the trial of the minister in March 2023."
    ("Le tribunal a ouvert le procès du ministre en 2023.", "افتتحت المحكمة محاكمة الوزير في مارس 2023."),
    # "The two men left the hotel. The police arrested them both after three days."
    (
        "Les deux hommes ont quitté l'hôtel. La police les a arrêtés trois jours plus tard.",
        "غادر الرجلان الفندق. وأوقفتهما الشرطة معا بعد ثلاثة أيام.",
    ),
    # "The company employs 40 engineers in the factory." against a share of something else
    ("L'entreprise emploie 40 ingénieurs dans l'usine.", "توظف الشركة 40 مهندسا في المصنع، أي 12 في المئة من العمال."),
]


@pytest.mark.parametrize(("french", "arabic", "values"), DIFFERENT)
def test_different(french: str, arabic: str, values: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert [finding.values for finding in differing(french, arabic)] == [values]


@pytest.mark.parametrize(("french", "arabic"), THE_SAME)
def test_the_same(french: str, arabic: str) -> None:
    assert not differing(french, arabic)


@pytest.mark.parametrize(("french", "arabic", "values"), DIFFERENT)
def test_a_contradiction_is_told_once(french: str, arabic: str, values: tuple[tuple[str, ...], ...]) -> None:
    found = compare(Document(french, "fr"), Document(arabic, "ar")).findings
    spans = {finding.spans for finding in differing(french, arabic)}
    alone = [f.spans for f in found if f.code == "XC103"]
    assert not [own for own in alone for one in spans if set(own[0]) & set(one[0]) or set(own[1]) & set(one[1])]


def test_the_message_names_both_values_and_what_is_counted() -> None:
    (finding,) = differing(*DIFFERENT[0][:2])
    assert "820000 personnes" in finding.message
    assert "420000 شخص" in finding.message


@pytest.mark.parametrize(("french", "arabic", "values"), DIFFERENT)
def test_swapped_reports_give_the_same_mirrored(french: str, arabic: str, values: tuple[tuple[str, ...], ...]) -> None:
    swapped = compare(Document(arabic, "ar"), Document(french, "fr"), languages=("ar", "fr")).findings
    mirrored = [finding.spans[::-1] for finding in swapped if finding.code in {"XC201", "XC202"}]
    assert mirrored == [finding.spans for finding in differing(french, arabic)]


@given(st.lists(st.sampled_from([french for french, *_ in DIFFERENT]), min_size=1, max_size=4))
@law(4)
def test_a_report_does_not_contradict_itself(sentences: list[str]) -> None:
    text = Document("\n\n".join(sentences), "fr")
    found = compare(text, text, languages=("fr", "fr")).findings
    assert not [finding for finding in found if finding.code.startswith("XC2")]
