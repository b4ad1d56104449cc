"""XC206: terms of one field, names of bodies, and quotations."""

from __future__ import annotations

import pytest

from crosscheck import compare
from crosscheck.languages import language
from crosscheck.languages.terms import FIELDS, term_table
from crosscheck.model import Document


def told(french: str, arabic: str) -> list[tuple[str, str]]:
    report = compare(Document(french, "fr"), Document(arabic, "ar"))
    left, right = (document.text for document in report.documents)
    return [
        (left[one.start : one.end], right[other.start : other.end])
        for finding in report.findings
        if finding.code == "XC206"
        for one, other in zip(*finding.spans, strict=True)
    ]


@pytest.mark.parametrize(
    ("french", "arabic", "terms"),
    [
        # Customs duties rise by 5 per cent from January on. (income tax)
        ("Les droits de douane augmentent de 5 % dès janvier.", "ترتفع ضريبة الدخل بنسبة 5 في المئة ابتداء من يناير.", ("droits de douane", "ضريبة الدخل")),
        # The director announced his resignation on Friday. (his dismissal)
        ("Le directeur a annoncé sa démission vendredi.", "أعلن المدير يوم الجمعة إقالته.", ("démission", "إقالت")),
        # The National Reconciliation Council meets in Tunis on Monday. (the National Council of the Press)
        ("Le Conseil national de réconciliation se réunit lundi à Tunis.", "يجتمع المجلس الوطني للصحافة يوم الإثنين في تونس.", ("Conseil national de réconciliation", "مجلس الوطني للصحافة")),
        # The minister presented the National Adaptation Plan to the members of parliament. (the National Development Plan)
        ("Le ministre a présenté le Plan National d'Adaptation aux députés.", "قدم الوزير خطة التنمية الوطنية إلى النواب.", ("Plan National d'Adaptation", "خطة التنمية الوطنية")),
    ],
)  # fmt: skip
def test_other_terms_are_told(french: str, arabic: str, terms: tuple[str, str]) -> None:
    assert told(french, arabic) == [terms]


@pytest.mark.parametrize(
    ("french", "arabic"),
    [
        # Customs duties rise by 5 per cent from January on.
        ("Les droits de douane augmentent de 5 % dès janvier.", "ترتفع الرسوم الجمركية بنسبة 5 في المئة ابتداء من يناير."),
        # The attorney general opened an inquiry. («المدعي العام» stands for several prosecutors)
        ("Le procureur de la République a ouvert une enquête.", "فتح المدعي العام تحقيقا."),
        # The centre receives refugees and asylum seekers, in another order.
        ("Le centre accueille des réfugiés et des demandeurs d'asile.", "يستقبل المركز طالبي لجوء ولاجئين."),
        # He was convicted of unintentional homicide. (the shorter term "intentional homicide" stands inside it)
        ("Il a été condamné pour homicide involontaire.", "أدين بتهمة القتل غير العمد."),
        # The National Reconciliation Council meets in Tunis on Monday.
        ("Le Conseil national de réconciliation se réunit lundi à Tunis.", "يجتمع المجلس الوطني للمصالحة يوم الإثنين في تونس."),
        # The minister presented the National Adaptation Plan to the members of parliament.
        ("Le ministre a présenté le Plan National d'Adaptation aux députés.", "قدم الوزير خطة التكيف الوطنية إلى النواب."),
        # "We demand speedy trials and independent judges", she said.
        ("« Nous demandons des procès rapides et des juges indépendants », a-t-elle dit.", "وقالت: «نطالب بمحاكمات سريعة وقضاة مستقلين»."),
    ],
)  # fmt: skip
def test_terms_that_render_each_other_are_silent(french: str, arabic: str) -> None:
    assert told(french, arabic) == []


def test_a_report_against_itself_is_silent() -> None:
    text = "Le Mécanisme National de Référence suit les demandeurs d'asile. « Tout va très bien ici », dit la ministre."
    report = compare(Document(text, "fr"), Document(text, "fr", name="copy"), languages=("fr", "fr"))
    assert [finding for finding in report.findings if finding.code == "XC206"] == []


def test_every_language_names_every_concept() -> None:
    assert set(language("fr").terms) == set(language("ar").terms) == set(FIELDS)


def test_a_concept_of_no_field_is_an_error() -> None:
    with pytest.raises(KeyError):
        term_table("nothing: rien")
