"""Labels: which nouns and signs make one, and which labels of two texts are the same."""

from __future__ import annotations

import pytest

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract, facts_match
from crosscheck.languages import language
from crosscheck.model import Document, Fact


def found(text: str, code: str) -> list[str]:
    spoken = language(code)
    facts = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, Gazetteer(), code)
    return [fact.value for fact in facts if fact.kind == "label"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Les catégories A et B.", ["Category A", "Category B"]),
        ("fr", "La phase 3 de l'essai.", ["Phase 3"]),
        ("fr", "L'hépatite B recule.", ["Hepatitis B"]),
        ("fr", "L'article 12 le dit.", []),
        ("fr", "La troisième phase commence.", []),
        ("fr", "La première classe est pleine.", []),
        ("fr", "Le réacteur n° 4 est arrêté.", ["Reactor 4"]),
        ("fr", "Au stade 4 et dans le bloc 5.", ["Stage 4", "Block 5"]),
        ("fr", "Un lot 4 maisons.", []),
        ("ar", "المفاعل رقم 4", ["Reactor 4"]),  # the reactor number 4
        ("ar", 'من الفئة "ب"', ["Category B"]),  # of category B
        ("ar", "من الفئتين «أ» و«ب»", ["Category A", "Category B"]),  # of the categories A and B
        ("ar", "المجموعة الثالثة", ["Group 3"]),  # the third group
        ("ar", "المرحلة الثالثة", []),  # the third phase
        ("ar", "جنحة من الدرجة الأولى", []),  # an offence of the first degree
        ("ar", "في مجموعة 20", []),  # in the group of 20
        ("ar", "الفصل السابع من الميثاق", ["Chapter 7"]),  # chapter seven of the charter
    ],
)
def test_found(code: str, text: str, expected: list[str]) -> None:
    assert found(text, code) == expected


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (("label", "Category B"), ("label", "Class B"), True),
        (("label", "Group C"), ("label", "Group 3"), True),
        (("label", "Phase 3"), ("ordinal", "3"), True),
        (("label", "Phase 3"), ("ordinal", "2"), False),
        (("label", "Group C"), ("label", "Group D"), False),
        (("label", "Phase 2"), ("label", "Tier 2"), False),
    ],
)
def test_agreement(left: tuple[str, str], right: tuple[str, str], same: bool) -> None:
    one, other = Fact(*left, 0, 1), Fact(*right, 0, 1)
    assert facts_match(one, other) is same
    assert facts_match(other, one) is same
