"""Organisations: ministries of several topics, bodies named by ordinary words, and what is none."""

from __future__ import annotations

import pytest

from crosscheck import engine
from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import extract, facts_match
from crosscheck.languages import language
from crosscheck.model import Document, Fact

SURE = 0.5


def organisations(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    facts = extract(ANALYZER.analyze(Document(text, code), spoken, code), spoken, engine.gazetteer(code), code)
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


UNSEEN = [
    # an institute, an agency, councils, a foundation and a federation, by the words that their names are made of
    ("Selon l'Institut national de la statistique agricole.", "قال المعهد الوطني للإحصاء الزراعي"),
    ("Selon l'Agence nationale de la sécurité routière.", "قالت الوكالة الوطنية لسلامة الطرق"),
    ("Selon le Conseil supérieur de la pêche.", "قال المجلس الأعلى للصيد"),
    ("Selon la Fédération royale de natation.", "قال الاتحاد الملكي للسباحة"),
    ("Selon l'Observatoire national de la pêche.", "قال المرصد الوطني للصيد"),
    ("Le ministère de la Santé et de la Protection sociale.", "وزارة الصحة والحماية الاجتماعية"),
    # names of their own: after a noun, in quotation marks, with the mark of a club
    ("Selon l'association Eau pour tous.", "قالت جمعية «الماء للجميع»"),  # water for all
    ("Selon la société Zénitra.", "قالت شركة زينيترا"),
    ("Il signe au SC Veldhoven.", "وقع لنادي إس سي فيلدهوفن"),
]


@pytest.mark.parametrize(("french", "arabic"), UNSEEN)
def test_bodies_of_no_list_agree(french: str, arabic: str) -> None:
    (left,), (right,) = organisations(french, "fr"), organisations(arabic, "ar")
    assert facts_match(left, right)


def test_a_rank_beside_a_field_makes_an_arabic_name() -> None:
    (fact,) = organisations("قال المعهد الوطني للإحصاء الزراعي.", "ar")
    assert fact.confidence > SURE


def test_a_name_of_its_own_is_found_again() -> None:
    text = "Selon l'association Eau pour tous, il pleut. Mais Eau pour tous attend."
    assert [text[fact.start : fact.end] for fact in organisations(text, "fr")] == ["Eau pour tous", "Eau pour tous"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle est à Voltéa Algérie, société détenue par l'État.", "Voltéa Algérie"),
        ("Elle est au sud-coréen Hansung Cells.", "Hansung Cells"),
        ("Il a signé au FC Lorville.", "FC Lorville"),
        ("Elle vend à Braxton Airlines.", "Braxton Airlines"),
    ],
)
def test_names_that_their_form_or_what_stands_beside_them_gives_away(text: str, name: str) -> None:
    assert [text[fact.start : fact.end] for fact in organisations(text, "fr")] == [name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Un club d'Arabie saoudite."),
        ("fr", "Une commission nationale a parlé."),
        ("fr", "Le Sud-Coréen Kim Zanlee a gagné."),
        ("fr", "Un tribunal indépendant."),
        ("ar", "محكمة مستقلة"),  # an independent court
        ("ar", "قال إن المستشفى للقرب."),  # the hospital
    ],
)
def test_finds_no_body(code: str, text: str) -> None:
    assert [fact for fact in organisations(text, code) if fact.confidence >= SURE] == []


def test_an_acronym_in_brackets_after_its_name_is_no_mention_of_its_own() -> None:
    name, acronym = organisations("Selon l'Organisation mondiale de la santé (OMS).", "fr")
    assert name.value == acronym.value
    assert acronym.confidence < SURE < name.confidence
