"""Negations of both languages: what denies, what only seems to."""

from __future__ import annotations

import pytest

from crosscheck.analysis import analyzer
from crosscheck.languages import language
from crosscheck.model import Document


def negations(text: str, code: str) -> list[tuple[str, str]]:
    """The plain negations of a sentence: the words from the first to the last, and the denied one."""
    tokens = analyzer("rules").analyze(Document(text, language=code), language(code), code).tokens
    return [
        (text[tokens[n.start].start : tokens[n.end - 1].end], text[tokens[n.head].start : tokens[n.head].end])
        for n in language(code).polarity.negations(tokens)
        if n.strength == "plain"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le pont n'est plus ouvert.", [("n'est plus", "est")]),
        ("Personne ne viendra.", [("Personne ne viendra", "viendra")]),
        ("Il a promis de ne pas partir.", [("ne pas partir", "partir")]),
        ("Il ne le leur a jamais rendu.", [("ne le leur a jamais", "a")]),
        ("Il est parti sans bagages.", [("sans", "bagages")]),
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


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_opposites_are_about_the_same_in_all_languages(code: str) -> None:
    assert set(language(code).polarity.poles.values()) == set(language("fr").polarity.poles.values())
