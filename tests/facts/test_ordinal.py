"""Ordinals: which words rank something, which do in phrases only, and which are titles and names."""

from __future__ import annotations

import pytest

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract
from crosscheck.languages import language
from crosscheck.model import Document, Fact

HALF = 0.5


def found(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    facts = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, Gazetteer(), code)
    return [fact for fact in facts if fact.kind == "ordinal"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Les premier et deuxième tours.", [("1", "premier"), ("2", "deuxième")]),
        ("fr", "Le tout premier vol.", [("1", "premier")]),
        ("fr", "C'était le premier depuis 2010.", [("1", "premier")]),
        ("fr", "Après la Première Guerre mondiale.", [("1", "Première")]),
        ("fr", "Première victoire des visiteurs.", [("1", "Première")]),
        ("fr", "Les 1ers résultats et les 35es assises.", [("1", "1ers"), ("35", "35es")]),
        ("fr", "Le XLIIe congrès.", [("42", "XLIIe")]),
        ("fr", "La cent vingt-cinquième édition.", [("125", "cent vingt-cinquième")]),
        ("ar", "في المركز الـ17", [("17", "17")]),  # in the place the-17
        ("ar", "في نسخته الـ 21", [("21", "21")]),  # in its edition the-21
        ("ar", "للمرة الـ25", [("25", "25")]),  # for the time the-25
        ("ar", "النسخة 21 من المهرجان", [("21", "21")]),  # edition 21 of the festival
        ("ar", "الدورة الخامسة والعشرون بعد المئة", [("125", "الخامسة والعشرون بعد المئة")]),  # the 125th session
        ("ar", "الدورة المئة", [("100", "المئة")]),  # the hundredth session
        ("ar", "الحرب العالمية الأولى", [("1", "الأولى")]),  # the first world war
        ("ar", "الفقرة الثانية", [("2", "الثانية")]),  # the second paragraph
    ],
)  # fmt: skip
def test_ranks(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    facts = found(text, code)
    assert [(fact.value, text[fact.start : fact.end]) for fact in facts] == expected
    assert all(fact.confidence >= HALF for fact in facts)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("fr", "En premier lieu, il a salué l'accord.", "1"),
        ("fr", "Un acteur de premier plan.", "1"),
        ("fr", "Il est passé une deuxième fois.", "2"),
        ("fr", "Les premières élections libres.", "1"),
        ("fr", "Il joue en équipe première.", "1"),
        ("fr", "Un pays tiers.", "3"),
        ("ar", "في المقام الأول", "1"),  # in the first place
        ("ar", "بالدرجة الأولى", "1"),  # in the first degree: mainly
        ("ar", "عاد مرة ثانية", "2"),  # he came back a second time: again
        ("ar", "في الأيام الثلاثة الأولى", "1"),  # in the first three days
        ("ar", "مع دولة ثالثة", "3"),  # with a third country
    ],
)
def test_phrases_are_doubted(code: str, text: str, value: str) -> None:
    (fact,) = found(text, code)
    assert fact.value == value
    assert fact.confidence < HALF


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La Première ministre et la Première dame."),
        ("fr", "Le tribunal de première instance."),
        ("fr", "Les matières premières coûtent cher."),
        ("fr", "Le Premier a répondu."),
        ("fr", "Un tiers des voix."),
        ("fr", "Ce produit, le Viande, le De."),
        ("ar", "الوزير الأول والسيدة الأولى"),  # the prime minister and the first lady
        ("ar", "ثاني أكسيد الكربون"),  # carbon dioxide
        ("ar", "أول أكسيد الكربون"),  # carbon monoxide
        ("ar", "من جهة ثانية، قال"),  # on the other hand, he said
        ("ar", "خلال الـ24 ساعة الماضية"),  # during the past 24 hours
        ("ar", "الدول الـ27"),  # the 27 states
    ],
)
def test_ranks_nothing(code: str, text: str) -> None:
    assert found(text, code) == []
