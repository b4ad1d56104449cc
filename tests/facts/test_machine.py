"""Codes of machines and strains: told from quarters, units, roads and organisations, and compared across scripts."""

from __future__ import annotations

import pytest

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract, facts_match
from crosscheck.languages import language
from crosscheck.model import Document, Fact

HALF = 0.5


def labels(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    facts = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, Gazetteer(), code)
    return [fact for fact in facts if fact.kind == "label"]


@pytest.mark.parametrize(
    ("french", "arabic", "surface"),
    [
        ("Des F-16 ont décollé.", "أقلعت مقاتلات إف-16.", "إف-16"),  # F-16 fighters took off
        ("Des F35 ont décollé.", "أقلعت مقاتلات إف 35 أمريكية.", "إف 35"),  # American F-35 fighters
        ("Un A320 a atterri.", "هبطت طائرة إيه 320.", "إيه 320"),  # an A320 plane landed
        ("Des missiles S-400.", "صواريخ إس 400.", "إس 400"),  # S-400 missiles
        ("Le virus H5N1.", "فيروس H5N1.", "H5N1"),  # the virus H5N1
        ("Le virus H1N1.", "فيروس إتش 1 إن 1.", "إتش 1 إن 1"),  # the virus H1N1
        ("La 5G arrive.", "شبكات 5G.", "5G"),  # networks
        ("Le Covid-19 recule.", "يتراجع كوفيد 19.", "كوفيد 19"),  # Covid-19 recedes
        ("En huitièmes de finale.", "في ثمن النهائي.", "ثمن النهائي"),  # in the eighth-final
        ("En 8es de finale.", "في دور الـ16.", "دور الـ16"),  # in the round of the-16
        ("En quart de finale.", "في دور الثمانية.", "دور الثمانية"),  # in the round of eight
        ("Un Boeing 737.", "طائرة بوينغ 737.", "بوينغ 737"),  # a Boeing 737 plane
        ("L'iPhone 15.", "هاتف آيفون 15.", "آيفون 15"),  # the telephone iPhone 15
    ],
)
def test_agrees(french: str, arabic: str, surface: str) -> None:
    (left,), (right,) = labels(french, "fr"), labels(arabic, "ar")
    assert surface.endswith(arabic[right.start : right.end])
    assert facts_match(left, right)
    assert facts_match(right, left)


@pytest.mark.parametrize("text", ["Des F-16 ont décollé.", "En quart de finale.", "La 5G arrive."])
def test_is_doubted(text: str) -> None:
    assert all(fact.confidence < HALF for fact in labels(text, "fr"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Au T3 2024 et au S1, à J-7, vers H24."),
        ("fr", "DH500, KM5 et EU27."),
        ("fr", "Voir https://exemple.org/F-16 et F-16.5."),
        ("ar", "في 20 شخصا وأو 5 أشخاص"),  # in 20 people or 5 people
        ("ar", "إن 3 قتلى سقطوا"),  # that three were killed
    ],
)
def test_no_code(code: str, text: str) -> None:
    assert labels(text, code) == []


def test_a_generation_is_its_ordinal() -> None:
    assert facts_match(Fact("label", "5G", 0, 1), Fact("ordinal", "5", 0, 1))
    assert not facts_match(Fact("label", "Round of 8", 0, 1), Fact("ordinal", "8", 0, 1))
    assert not facts_match(Fact("label", "5G", 0, 1), Fact("label", "4G", 0, 1))
