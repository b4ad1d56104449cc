"""Negations of both languages: what denies, what only seems to."""

from __future__ import annotations

import pytest

from crosscheck.analysis import analyzer
from crosscheck.languages import language
from crosscheck.languages.polarity import Strength
from crosscheck.model import Document


def negations(text: str, code: str, strength: Strength = "plain") -> list[tuple[str, str]]:
    """The negations of a strength in a sentence: the words from the first to the last, and the denied one."""
    tokens = analyzer("rules").analyze(Document(text, language=code), language(code), code).tokens
    return [
        (text[tokens[n.start].start : tokens[n.end - 1].end], text[tokens[n.head].start : tokens[n.head].end])
        for n in language(code).polarity.negations(tokens)
        if n.strength == strength
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le pont n'est plus ouvert.", [("n'est plus", "est")]),
        ("Personne ne viendra.", [("Personne ne viendra", "viendra")]),
        ("Il a promis de ne pas partir.", [("ne pas partir", "partir")]),
        ("Il ne le leur a jamais rendu.", [("ne le leur a jamais", "a")]),
        ("Il est parti sans bagages.", [("sans", "bagages")]),
        ("Il est parti sans vraiment beaucoup réfléchir.", [("sans", "réfléchir")]),
        ("Il ne sort pas sans bagages.", [("ne sort pas", "sort")]),
        ("Il n'avait plus aucun espoir.", [("n'avait plus", "avait")]),
        ("Un bien non durable.", [("non", "durable")]),
        ("Il n'a vu que deux ponts.", []),
        ("Il n'a pas seulement vu le pont.", []),
        ("Il craint qu'il ne pleuve.", []),
        ("N'importe qui peut entrer.", []),
        ("C'est un pas important.", []),
        ("Elle n'a pas été si haute depuis dix ans.", []),
    ],
)
def test_french(text: str, expected: list[tuple[str, str]]) -> None:
    assert negations(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لم يفتح الجسر.", [("لم يفتح", "يفتح")]),  # "he did not open the bridge"
        ("لن يفتح الجسر.", [("لن يفتح", "يفتح")]),  # "he will not open the bridge"
        ("ليست الطريق آمنة.", [("ليست الطريق", "طريق")]),  # "the road is not safe"
        ("خرج دون حقائب.", [("دون", "حقائب")]),  # "he left without bags"
        ("المعلومات غير المؤكدة.", [("غير", "مؤكدة")]),  # "the unconfirmed information"
        ("لا يزال الجسر مغلقا.", []),  # "the bridge is still closed"
        ("لم يفتح سوى جسرين.", []),  # "he opened two bridges only"
        ("غير أن الجسر فتح.", []),  # "but the bridge was opened"
        ("عمل على لم شمل الأسر.", []),  # "he worked on reuniting families"
        ("ليس الجسر فقط.", []),  # "not the bridge only"
    ],
)
def test_arabic(text: str, expected: list[tuple[str, str]]) -> None:
    assert negations(text, "ar") == expected


@pytest.mark.parametrize("word", ["insuffisante", "illégal", "inconnus", "irremplaçable", "anormalement", "clandestin"])
def test_a_word_may_hold_its_negation(word: str) -> None:
    assert negations(f"Ce travail est {word}.", "fr", "formed") == [(word, word)]


@pytest.mark.parametrize(
    "word", ["informait", "imposée", "inscrit", "indépendante", "immobilier", "difficile", "perdu"]
)
def test_a_word_may_only_look_as_if_it_held_one(word: str) -> None:
    assert negations(f"Ce travail est {word}.", "fr", "formed") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il reste beaucoup à apprendre.", [("reste beaucoup à apprendre", "apprendre")]),
        ("Il reste à Paris.", []),
    ],
)
def test_what_is_left_to_do_is_not_done(text: str, expected: list[tuple[str, str]]) -> None:
    assert [found for found in negations(text, "fr", "weak") if found[0].startswith("reste")] == expected


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_opposites_are_about_the_same_in_all_languages(code: str) -> None:
    assert set(language(code).polarity.poles.values()) == set(language("fr").polarity.poles.values())
