"""Places: those the lists know, those a noun announces, and ordinary words that are none."""

from __future__ import annotations

import pytest

from crosscheck import engine
from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import extract
from crosscheck.languages import language
from crosscheck.model import Document

SURE = 0.5


def places(text: str, code: str) -> list[tuple[str, str]]:
    spoken = language(code)
    facts = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, engine.gazetteer(code), code)
    return [
        (fact.value, text[fact.start : fact.end]) for fact in facts if fact.kind == "place" and fact.confidence >= SURE
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Il vit à Relizane.", [("Relizane", "Relizane")]),
        ("ar", "يعيش في غليزان.", [("Relizane", "غليزان")]),  # he lives in Relizane
        ("fr", "Il part de Trébizonde.", [("Trabzon", "Trébizonde")]),
        ("ar", "غادر طرابزون.", [("Trabzon", "طرابزون")]),  # he left Trabzon
        # the provinces of Mandoul and Moyen-Chari
        ("fr", "Les provinces du Mandoul et du Zalamat.", [("Mandoul", "Mandoul"), ("Zalamat", "Zalamat")]),
        ("ar", "ولايتي مندول وشاري الأوسط.", [("Mandoul", "مندول"), ("Moyen-Chari", "شاري الأوسط")]),
        # a name that only its noun announces stays a name
        ("fr", "La commune de Tafrouk dort. Il va à Tafrouk.", [("Tafrouk", "Tafrouk")] * 2),
        ("ar", "وصل إلى بلدة طفروك. نام في طفروك.", [("Tafruk", "طفروك")] * 2),
        ("ar", "سد سيدي زالم فارغ.", [("Sidi Zalem", "سيدي زالم")]),  # the dam of Sidi Zalem is empty
        # eggs, and the province of El Bayadh
        ("ar", "سعر البيض في ولاية البيض.", [("El Bayadh", "البيض")]),
    ],
)
def test_finds(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert places(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La ville côtière dort."),
        ("fr", "Le port de pêche est vide."),
        ("ar", "في منطقة تحسينات رصيف الميناء."),  # in the area of the improvements of the quay
        ("ar", "هذا معبر آمن."),  # a safe crossing
        ("ar", "أكل الموز والبيض."),  # he ate bananas and eggs
        ("ar", "في سيارة سعيدة."),  # in a happy car
        ("ar", "المتصدر هارتس فاز."),  # the leader Hearts won
    ],
)
def test_finds_nothing(code: str, text: str) -> None:
    assert places(text, code) == []
