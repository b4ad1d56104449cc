"""The numbers that name things: found without their noun, told from quantities, compared by what they name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract, facts_match
from crosscheck.languages import language
from crosscheck.model import Document, Fact


def facts_of(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    return list(extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, Gazetteer(), code))


def found(text: str, code: str) -> list[tuple[str, str]]:
    return [(fact.value, text[fact.start : fact.end]) for fact in facts_of(text, code) if fact.kind == "identifier"]


FINDS = [
    ("fr", "La loi n° 97-14 et la loi 97-14.", [("97-14", "97-14"), ("97-14", "97-14")]),
    ("fr", "Le projet de loi organique n° 14.97 a été voté.", [("14-97", "14.97")]),
    ("fr", "Le décret-loi n° 2011-88 reste.", [("2011-88", "2011-88")]),
    ("fr", "La loi n° 46 de 2006 reste.", [("2006-46", "46 de 2006")]),
    ("fr", "La résolution 2146 (2014) le dit.", [("2146", "2146")]),
    ("fr", "La résolution A/RES/61/295 et le rapport S/2024/123.",
     [("A/RES/61/295", "A/RES/61/295"), ("S/2024/123", "S/2024/123")]),
    ("fr", "L'article 12 et l'article premier.", [("12", "12"), ("1", "premier")]),
    ("fr", "Les articles 5, 7 et 12-1.", [("5", "5"), ("7", "7"), ("12-1", "12-1")]),
    ("fr", "L'article L. 111-1 du code.", [("L111-1", "L. 111-1")]),
    ("fr", "Le dossier n° 123/2024 est clos.", [("123/2024", "123/2024")]),
    ("fr", "Le vol AF 447 et la norme ISO 9001.", [("AF447", "AF 447"), ("ISO 9001", "ISO 9001")]),
    ("fr", "Sur la N1, l'A7 et la RN 8.", [("N1", "N1"), ("A7", "A7"), ("N8", "RN 8")]),
    ("fr", "Voir la page 12.", [("12", "12")]),
    ("fr", "Le règlement (UE) 2016/679 et le règlement (UE) n° 1169/2011.",
     [("2016/679", "2016/679"), ("1169/2011", "1169/2011")]),
    ("fr", "L'affaire C-131/12.", [("C131/12", "C-131/12")]),
    ("fr", "Au 12 bis, rue de Rivoli.", [("12", "12")]),
    ("fr", "Le train 8231 et le bus 72.", [("8231", "8231"), ("72", "72")]),
    ("fr", "Le maillot n° 10.", [("10", "10")]),
    ("ar", "القميص رقم 10", [("10", "10")]),  # shirt number
    ("ar", "المواد من 3 إلى 7", [("3", "3"), ("7", "7")]),  # articles from … to …
    ("ar", "القانون 828 لسنة 2019", [("2019-828", "828 لسنة 2019")]),  # law … of the year …
    ("ar", "القطار 8231", [("8231", "8231")]),  # the train
    # "the law number …", "law …", "and the law number …"
    ("ar", "القانون رقم 97-14", [("97-14", "97-14")]),
    ("ar", "قانون 14.97", [("14-97", "14.97")]),
    ("ar", "والقانون رقم ٩٧.١٤ المتعلق", [("97-14", "٩٧.١٤")]),
    # "the organic law number 58 of the year 2017"
    ("ar", "القانون الأساسي عدد 58 لسنة 2017", [("2017-58", "58 لسنة 2017")]),
    ("ar", "القرار 2146 (2014)", [("2146", "2146")]),  # the resolution
    ("ar", "المادة 12", [("12", "12")]),  # article
    ("ar", "المادة الثانية عشرة", [("12", "الثانية عشرة")]),  # the twelfth article
    ("ar", "المواد 5 و7 و9", [("5", "5"), ("7", "7"), ("9", "9")]),  # articles … and … and …
    ("ar", "الفصل 12 من الدستور", [("12", "12")]),  # chapter (article) 12 of the constitution
    ("ar", "الفصل الأول من الدستور", [("1", "الأول")]),  # the first chapter (article) of the constitution
    ("ar", "المرسوم الملكي رقم (م/51)", [("M/51", "م/51")]),  # the royal decree number (M/51)
    ("ar", "الرحلة رقم 447", [("447", "447")]),  # flight number
    ("ar", "الطريق الوطنية رقم 1", [("1", "1")]),  # national road number
    ("ar", "شهادة إيزو 9001", [("ISO 9001", "إيزو 9001")]),  # certificate ISO 9001
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "expected"), FINDS, ids=lambda item: str(item)[:30])
def test_finds(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, code) == expected
    spans = [(fact.start, fact.end) for fact in facts_of(text, code) if fact.kind == "quantity"]
    assert not [span for span in spans if text[slice(*span)] in dict(expected).values()]


NONE = [
    ("fr", "La loi de finances 2025 a été votée."),
    ("fr", "La loi 2019 a changé."),
    ("fr", "La loi de finances 2024-2025 a été votée."),
    ("fr", "Le décret du 14/03/2023 reste."),
    ("fr", "L'article, 5 % du texte."),
    ("fr", "Appelez le 05 22 34 56 78."),
    ("fr", "Voir https://exemple.org/loi/12/13."),
    ("fr", "Le vol a coûté 12 euros."),
    ("fr", "Un vol 2 heures plus tard."),
    ("fr", "Le bus 12 000 fois réparé."),
    ("fr", "Selon lui, 12000 Palestiniens ont fui."),
    ("ar", "قانون المالية 2025"),  # the finance law 2025
    ("ar", "الفصل الأول من السنة"),  # the first season of the year
    ("ar", "بلغ عدد القتلى 12"),  # the number of the killed reached 12
    ("ar", "مواد غذائية لصالح 12 عائلة"),  # food for 12 families
]


@pytest.mark.parametrize(("code", "text"), NONE, ids=lambda item: item[:30])
def test_does_not_find(code: str, text: str) -> None:
    assert found(text, code) == []


def fact(value: str, kind: str = "identifier") -> Fact:
    return Fact(kind, value, 0, 1)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("97-14", "14-97"), ("2017-58", "58"), ("AF447", "447"), ("N8", "8"), ("A/RES/61/295", "61/295"),
        ("123/2024", "2024-123"), ("M/51", "51"),
    ],
)  # fmt: skip
def test_agree(left: str, right: str) -> None:
    assert facts_match(fact(left), fact(right))
    assert facts_match(fact(right), fact(left))


@pytest.mark.parametrize(
    ("left", "right"), [("97-14", "97-15"), ("12", "13"), ("A7", "N7"), ("97-14", "14"), ("AF447", "BA447")]
)
def test_differ(left: str, right: str) -> None:
    assert not facts_match(fact(left), fact(right))
    assert not facts_match(fact(right), fact(left))


def test_across_kinds() -> None:
    assert facts_match(fact("7"), fact("Chapter 7", "label"))
    assert facts_match(fact("3", "ordinal"), fact("3"))
    assert not facts_match(fact("7"), fact("Chapter 8", "label"))


@given(st.integers(1, 99), st.integers(1, 999))
def test_a_law_is_read_back_in_both_languages(year: int, number: int) -> None:
    value = f"{year}-{number}"
    # "the law number …"
    for code, text in (("fr", f"La loi n° {value} reste."), ("ar", f"القانون رقم {value} باق.")):
        assert [known for known, _ in found(text, code)] == [value]
