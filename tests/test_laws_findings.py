"""Laws of the findings: a report says the same as itself, and two reports in the other order differ the other way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare
from crosscheck.model import Document, Finding
from support.laws import law

CORPORA = Path(__file__).parents[1] / "corpora" / "development"
INSIDE = "XC3"

FRENCH = (
    "Le ministre de la Santé a présenté le 3 mai 2023 à Rabat un plan de 12 millions d'euros.",
    "La police a arrêté 45 suspects à Oran, dont 12 femmes.",
    "Le tribunal n'a pas condamné l'ancien directeur, Karim Belhadj.",
    "L'opposition a refusé de signer l'accord.",
    "Les prix auraient augmenté de 3,5 % en mars, selon la Banque centrale.",
    "Près de 500 familles ont quitté leurs maisons après les inondations.",
    "L'Organisation mondiale de la santé recommande de vacciner les enfants de moins de cinq ans.",
    "« Nous n'abandonnerons personne », a déclaré la présidente de l'association.",
    "Le Tchad et le Niger ont signé un cessez-le-feu pour trois mois.",
    "Il faut former les juges et protéger les victimes.",
    "Le pont, long de 1,2 km, devrait ouvrir en 2026.",
    "Aucune victime n'a été signalée.",
)
ARABIC = (
    # The minister of health presented on 3 May 2023 in Rabat a plan of 12 million euros.
    "قدم وزير الصحة يوم 3 مايو 2023 في الرباط خطة بقيمة 12 مليون يورو.",
    "اعتقلت الشرطة 47 مشتبها في وهران، بينهم 12 امرأة.",  # The police arrested 47 suspects in Oran, 12 of them women.
    "أدانت المحكمة المدير السابق كريم بلحاج.",  # The court convicted the former director Karim Belhadj.
    "وقعت المعارضة الاتفاق.",  # The opposition signed the agreement.
    "ارتفعت الأسعار بنسبة 3,5 في المائة في أبريل.",  # Prices rose by 3.5 per cent in April.
    "غادرت نحو 500 أسرة منازلها بعد الفيضانات.",  # About 500 families left their houses after the floods.
    "وقعت تشاد ونيجيريا هدنة إنسانية لمدة ثلاثة أشهر.",  # Chad and Nigeria signed a humanitarian truce for 3 months.
    "لم يتم الإبلاغ عن أي ضحية.",  # No victim was reported.
    "افتتح الجسر الذي يبلغ طوله كيلومترين عام 2026.",  # The bridge, two kilometres long, was opened in 2026.
)


def texts(sentences: tuple[str, ...]) -> st.SearchStrategy[str]:
    some = st.lists(st.sampled_from(sentences), min_size=1, max_size=6, unique=True)
    return st.tuples(some, st.sampled_from((" ", "\n\n"))).map(lambda drawn: drawn[1].join(drawn[0]))


def with_itself(text: str, code: str) -> tuple[Finding, ...]:
    return compare(Document(text, code), Document(text, code), languages=(code, code)).findings


def told(finding: Finding) -> tuple[object, ...]:
    """What a finding says, whichever side it is on."""
    return finding.code, finding.severity, finding.confidence, finding.spans, finding.values


def mirrored(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.severity, finding.confidence, finding.spans[::-1], finding.values[::-1]


@given(texts(FRENCH))
@law(5)
def test_a_french_report_says_what_it_says(text: str) -> None:
    assert with_itself(text, "fr") == ()


@given(texts(ARABIC))
@law(5)
def test_an_arabic_report_says_what_it_says(text: str) -> None:
    assert with_itself(text, "ar") == ()


@given(texts(FRENCH), texts(ARABIC))
@law(5)
def test_reports_in_the_other_order_differ_the_other_way(french: str, arabic: str) -> None:
    left, right = Document(french, "fr"), Document(arabic, "ar")
    found = compare(left, right).findings
    other_way = compare(right, left, languages=("ar", "fr")).findings
    assert sorted(map(told, found), key=repr) == sorted(map(mirrored, other_way), key=repr)


REPORTS = sorted(CORPORA.glob("*/report.*.txt"))


def test_there_are_reports() -> None:
    assert REPORTS


@pytest.mark.slow
@pytest.mark.parametrize("path", [pytest.param(path, id=f"{path.parent.name}-{path.name}") for path in REPORTS])
def test_a_whole_report_agrees_with_itself(path: Path) -> None:
    code = path.name.split(".")[1]
    found = with_itself(path.read_text(encoding="utf-8"), code)
    assert [finding for finding in found if not finding.code.startswith(INSIDE)] == []
    assert all(finding.severity == "info" for finding in found)
