"""Values that stand in one report only: what is told, what is told once, and what the other report says in other words."""

from __future__ import annotations

import pytest

from crosscheck import compare
from crosscheck.model import Document, Finding


def told(fr: str, ar: str) -> tuple[Finding, ...]:
    report = compare(Document(fr, "fr"), Document(ar, "ar"))
    return tuple(finding for finding in report.findings if finding.code == "XC103")


def values(fr: str, ar: str) -> set[str]:
    return {value for finding in told(fr, ar) for side in finding.values for value in side}


# The minister presented the budget to parliament.
FIRST = ("Le ministre a présenté le budget au parlement.", "قدم الوزير الميزانية إلى البرلمان.")


@pytest.mark.parametrize(
    ("fr", "ar", "value"),
    [
        # The police arrested persons in Oran.
        ("La police a arrêté 45 personnes à Oran.", "اعتقلت الشرطة أشخاصا في وهران.", "45"),
        # The earthquake destroyed houses in the region, on 14 March 2021.
        ("Le séisme a détruit des maisons dans la région.", "دمر الزلزال منازل في المنطقة يوم 14 مارس 2021.", "2021-03-14"),
        # The president visited the new hospital.
        ("Le président a visité le nouvel hôpital de Constantine.", "زار الرئيس المستشفى الجديد.", "Constantine"),
        # Prices rose in the country by 12.5 percent.
        ("Les prix ont augmenté dans le pays.", "ارتفعت الأسعار في البلاد بنسبة 12,5 في المئة.", "12.5"),
    ],
    ids=["number", "date", "place", "percent"],
)  # fmt: skip
def test_a_value_of_one_report_is_told(fr: str, ar: str, value: str) -> None:
    assert value in values(f"{FIRST[0]} {fr}", f"{FIRST[1]} {ar}")


@pytest.mark.parametrize(
    ("fr", "ar"),
    [
        # The striker celebrated his twenty-first birthday in Marseille.
        ("L'attaquant a fêté ses 21 ans à Marseille.", "احتفل المهاجم بعيد ميلاده الحادي والعشرين في مرسيليا."),
        # The team faces Naples on Wednesday.
        ("L'équipe affronte les Napolitains mercredi.", "يواجه الفريق نابولي يوم الأربعاء."),
        # The fire destroyed a shop in street 125.
        ("L'incendie a détruit une boutique de la 125e Rue.", "دمر الحريق متجرا في شارع 125."),
        # His cousin found him dead the next morning.
        ("Le matin suivant, son cousin le retrouva mort.", "عثر عليه ابن عمه في الصباح التالي ميتا."),
        # The boats crossed the Pacific in the night.
        ("Les bateaux ont traversé le Pacifique dans la nuit.", "عبرت القوارب باسيفيك في الليل."),
    ],
    ids=["birthday", "people of a town", "street", "title of a paper", "ocean"],
)
def test_a_value_that_the_other_report_says_in_other_words_is_not_told(fr: str, ar: str) -> None:
    assert not values(f"{FIRST[0]} {fr}", f"{FIRST[1]} {ar}")


def test_the_value_in_brackets_is_part_of_the_one_before() -> None:
    # The army closed the road.
    found = told("L'armée a fermé la route sur 16 km (10 miles).", "أغلق الجيش الطريق.")
    assert {finding.values[0] for finding in found} == {("16",), ("10",)}
    assert len({finding.parent or finding.fingerprint for finding in found}) == 1


def test_two_values_of_one_statement_are_two_causes() -> None:
    # The police arrested persons in Oran.
    found = told(
        "La police a arrêté 45 personnes et saisi 12 armes à Oran.", "اعتقلت الشرطة أشخاصا وصادرت أسلحة في وهران."
    )
    assert {finding.values[0] for finding in found if finding.parent is None} == {("45",), ("12",)}


def test_an_unlinked_statement_makes_its_values_surer() -> None:
    # The police arrested persons in Oran.
    (linked,) = told("La police a arrêté 45 personnes à Oran.", "اعتقلت الشرطة أشخاصا في وهران.")
    added = "Les médecins réclament 45 lits."
    alone = [f for f in told(f"{FIRST[0]} {added}", FIRST[1]) if f.values[0] == ("45",)]
    assert alone[0].confidence >= linked.confidence - 0.1
    assert alone[0].parent is not None
