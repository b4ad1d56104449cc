"""Quotations: nested, unclosed, over several paragraphs, in every form of mark."""

from __future__ import annotations

import pytest

from crosscheck import extract_facts
from crosscheck.facts.quotation import quotations

QUOTED = [
    ('Il dit « un “deux” trois » et "quatre".', ["un “deux” trois", "deux", "quatre"]),
    ("« Un.\n\n« Deux.\n\n« Trois », dit-il.", ["Un.", "Deux.", "Trois"]),
    ("« Un.\n\nSuite sans marque », dit-il. « Autre ».", ["Un.", "Suite sans marque", "Autre"]),
    ("Il dit « jamais fermé.\n\nUn « autre ».", ["jamais fermé.", "autre"]),
    ("Il dit 'bonjour à tous' et l'homme d'aujourd'hui.", ["bonjour à tous"]),
    ("L'‹ ami › et ‘deux’.", ["ami", "deux"]),
    ("L'ami d'hier, les '90, l'“homme”.", ["homme"]),
    ('Un écran de 5" et 6\'2". "Oui oui".', ["Oui oui"]),
    ("« Un » » et « deux »", ["Un", "deux"]),
    ("«Un. Deux.\n»Trois.», dit-il.", ["Un. Deux.", "Trois."]),
    ("‹‹ Bonjour ›› et <<à tous>> et ``oui''.", ["Bonjour", "à tous", "oui"]),
    ("Il dit “oui“, puis ”non”.", ["oui", "non"]),
    ("Il dit »oui« et »non«.", ["oui", "non"]),
    ("Si a << 2 alors f((x) + (y)).", []),
    # "he said ((we are here)) and »once more« too"
    ("قال ((نحن هنا)) و »مرة أخرى« أيضا", ["نحن هنا", "مرة أخرى"]),
    # "He said: we are here", with one mark at both ends
    ("قال ”نحن هنا” ثم ذهب", ["نحن هنا"]),
    # "He said: a first text. And a second one, and added: a third"
    ('قال: "نص أول. ونص ثان"، وأضاف "ثالث"', ["نص أول. ونص ثان", "ثالث"]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED, ids=lambda item: str(item)[:30])
def test_quoted(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == expected


@pytest.mark.parametrize("unit", ["« a ", '"a ', "” a ", "‘a ", "« ” "])
def test_many_open_marks(unit: str) -> None:
    """Marks that nobody closes don't make the search slow: the depth is bounded."""
    assert len(quotations(unit * 5000 + "” » " * 5000)) <= 10_000


def test_a_single_word_is_doubted() -> None:
    found = extract_facts("Le « fameux » plan, dit-il, « est mort ».", language="fr")
    marked = {fact.value: fact.confidence for fact in found if fact.kind == "quote"}
    assert marked == {"fameux": 0.4, "est mort": 1.0}
