"""Organisations: ministries of several topics, bodies named by ordinary words, and what is none."""

from __future__ import annotations

from functools import cache

import pytest

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract, facts_match
from crosscheck.facts.gazetteer import build, rows_in
from crosscheck.languages import language
from crosscheck.model import Document, Fact
from crosscheck.resources import load_text

SURE = 0.5


@cache
def gazetteer(code: str) -> Gazetteer:
    return build(rows_in(load_text("gazetteer"), code), language(code))


def organisations(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    facts = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, gazetteer(code), code)
    return [fact for fact in facts if fact.kind == "organisation"]


AGREE = [
    # Youth, Culture and Communication
    ("Le ministère de la Jeunesse, de la Culture et de la Communication.", "وزارة الشباب والثقافة والتواصل"),
    ("Le ministère de la Santé publique.", "وزارة الصحة"),  # health
    ("Selon le Front des travailleurs.", "جبهة العمال"),
    ("Le Réseau pour un procès équitable.", "شبكة المحاكمة العادلة"),
    ("Selon l'Office central des statistiques.", "المكتب المركزي للإحصاء"),
    ("Selon l'Union pour le renouveau.", "الاتحاد من أجل التجديد"),
    ("Le Tribunal administratif.", "المحكمة الإدارية"),
    ("Selon le groupe Zaïdani.", "مجمع زعيداني"),
    ("Le Croissant-Rouge tunisien.", "الهلال الأحمر التونسي"),  # the Tunisian Red Crescent
    ("Selon la Banque centrale d'Égypte.", "البنك المركزي المصري"),
    ("Selon Gavi.", "تحالف غافي"),
]


@pytest.mark.parametrize(("french", "arabic"), AGREE)
def test_agree_across_languages(french: str, arabic: str) -> None:
    (left,), (right,) = organisations(french, "fr"), organisations(arabic, "ar")
    assert facts_match(left, right)
    assert facts_match(right, left)


DIFFER = [
    ("Le ministère de la Jeunesse.", "وزارة الثقافة"),  # culture
    ("Selon le Front des travailleurs.", "جبهة الشباب"),  # the youth front
    ("Le Tribunal administratif.", "المحكمة الدستورية"),  # the constitutional court
]


@pytest.mark.parametrize(("french", "arabic"), DIFFER)
def test_differ_across_languages(french: str, arabic: str) -> None:
    assert not facts_match(organisations(french, "fr")[0], organisations(arabic, "ar")[0])


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le front des travailleurs est uni."),
        ("fr", "Le réseau de transport est vide."),
        ("fr", "Union et liberté sont deux mots."),
        ("fr", "Le groupe a parlé."),
        ("fr", "Le ministère a parlé."),
        ("fr", "À l'hôpital d'Ouarzazate."),
        ("ar", "قالت الوزارة."),  # the ministry said
        ("ar", "ملعب ليفربول."),  # the stadium of Liverpool
    ],
)
def test_finds_nothing(code: str, text: str) -> None:
    assert [fact for fact in organisations(text, code) if fact.confidence >= SURE] == []


def test_arabic_bodies_of_ordinary_words_are_hints() -> None:
    (fact,) = organisations("قالت لجنة المرأة.", "ar")  # the women's committee said
    assert fact.confidence < SURE
