"""Sports clubs called by what clubs are called and by their town."""

from __future__ import annotations

import pytest

from crosscheck import extract_facts, facts_match
from crosscheck.model import Fact

FRENCH = "Le championnat reprend. Le joueur quitte "
# "The championship resumes. The player leaves "
ARABIC = "تستأنف البطولة. ويغادر اللاعب "


def clubs(text: str, language: str) -> list[Fact]:
    """The organisations of a text."""
    return [fact for fact in extract_facts(text, language=language) if fact.kind == "organisation"]


@pytest.mark.parametrize(
    ("french", "arabic"),
    [
        ("le Fath de Sefrou", "فتح صفرو"),
        ("le Racing de Casablanca", "راسينغ الدار البيضاء"),
        ("le Hilal d'Omdourman", "هلال أم درمان"),
        ("la Jeunesse de Skikda", "شبيبة سكيكدة"),
        ("l'Étoile de Nabeul", "نجم نابل"),
    ],
)
def test_a_club_of_a_town_is_one_organisation_in_both_languages(french: str, arabic: str) -> None:
    """Its town is no place of its own."""
    left, right = clubs(FRENCH + french, "fr"), clubs(ARABIC + arabic, "ar")
    assert [len(left), len(right)] == [1, 1]
    assert facts_match(left[0], right[0])


def test_it_is_known_again_by_its_first_word() -> None:
    """A later "le Racing" is the club."""
    first, again = clubs(FRENCH + "le Racing de Casablanca. Le Racing gagne.", "fr")
    assert facts_match(first, again)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La Jeunesse de Skikda demande du travail.", "fr"),
        ("L'Union du Maghreb arabe soutient le championnat et le joueur.", "fr"),
        # the youth of Skikda ask for work; the opening of Sefrou's market
        ("يطالب شباب سكيكدة بالعمل", "ar"),
        ("فتح سوق صفرو", "ar"),
    ],
)
def test_without_sport_or_town_the_words_are_ordinary(text: str, language: str) -> None:
    """Youth, union and conquest are words first."""
    assert not [fact for fact in clubs(text, language) if " de Skikda" in fact.value or "Sefrou" in fact.value
                or fact.value == "Union de Maghreb"]  # fmt: skip
