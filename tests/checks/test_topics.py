"""What kind of thing a passage tells of: by its words, by its values, and alike in both languages."""

from __future__ import annotations

import pytest

from crosscheck.analysis.rules import ANALYZER
from crosscheck.checks import Comparison
from crosscheck.checks.topics import topics_of
from crosscheck.engine import gazetteer
from crosscheck.facts import extract
from crosscheck.languages import language
from crosscheck.languages.topics import TOPICS, topic_words
from crosscheck.model import Document, Span

# For each topic a sentence in both languages that tells of it, and of nothing else.
SENTENCES = {
    "sanction": (
        "La fédération a infligé une amende au club et l'a suspendu.",
        "فرضت الجامعة غرامة على النادي وعلقت عضويته.",  # The federation fined the club and suspended it.
    ),
    "legal-proceedings": (
        "Le tribunal a condamné l'accusé.",
        "أدانت المحكمة المتهم.",  # The court convicted the accused.
    ),
    "casualties": (
        "Le chauffeur a été tué et sa femme blessée.",
        "قتل السائق وأصيبت زوجته بجروح.",  # The driver was killed and his wife injured.
    ),
    "disaster": (
        "Les inondations et l'effondrement d'un pont ont isolé la vallée.",
        "عزلت الفيضانات وانهيار جسر الوادي.",  # Floods and the collapse of a bridge cut off the valley.
    ),
    "protest": (
        "Les syndicats appellent à la grève et à une manifestation.",
        "دعت النقابات إلى الإضراب وتنظيم مظاهرة.",  # The unions call for a strike and a demonstration.
    ),
    "election": (
        "Les électeurs éliront leur candidat au second tour du scrutin.",
        "يختار الناخبون مرشحهم في الجولة الثانية من الاقتراع.",  # Voters choose in the second round of the ballot.
    ),
    "agreement": (
        "Les deux pays ont signé un accord de partenariat.",
        "وقع البلدان اتفاق شراكة.",  # The two countries signed a partnership agreement.
    ),
    "legislation": (
        "Le parlement examine un projet de loi.",
        "يدرس البرلمان مشروع قانون.",  # Parliament examines a bill.
    ),
    "health": (
        "Les médecins du service soignent les malades à l'hôpital.",
        "يعالج الأطباء المرضى في المستشفى.",  # Physicians treat the sick in the hospital.
    ),
    "statistics": (
        "On compte 45 moutons et 30 chèvres.",
        "هناك 45 خروفا و30 عنزة.",  # There are 45 sheep and 30 goats.
    ),
    None: (
        "Le soir, il aime marcher sous la pluie.",
        "يحب المشي تحت المطر في المساء.",  # In the evening he likes to walk in the rain.
    ),
}


def compared(fr: str, ar: str) -> Comparison:
    languages = language("fr"), language("ar")
    documents = Document(fr, "fr"), Document(ar, "ar")
    analyses = [
        ANALYZER.analyze(document, spoken, spoken.code) for document, spoken in zip(documents, languages, strict=True)
    ]
    facts = [
        extract(analysis, spoken, gazetteer(spoken.code), spoken.code)
        for analysis, spoken in zip(analyses, languages, strict=True)
    ]
    return Comparison(("fr", "ar"), languages, (analyses[0], analyses[1]), (facts[0], facts[1]), ())


@pytest.mark.parametrize("side", [0, 1], ids=["fr", "ar"])
@pytest.mark.parametrize("topic", SENTENCES)
def test_a_sentence_has_its_topic(topic: str | None, side: int) -> None:
    texts = SENTENCES[topic]
    found = topics_of(compared(*texts), side, [Span(0, len(texts[side]))])
    assert found == (() if topic is None else (topic,))


def test_topics_come_in_the_order_of_their_statements_and_manners_last() -> None:
    # He had said so in 2001. / The court convicted the accused. / The law was changed in 2020.
    text = "Il est revenu en 2001. Le tribunal a condamné l'accusé. La fédération lui inflige une amende en 2020."
    assert topics_of(compared(text, "نعم."), 0, [Span(0, len(text))]) == ("legal-proceedings", "sanction", "background")


def test_only_what_stands_in_the_passage_counts() -> None:
    text = "Le tribunal a condamné l'accusé, mais la pluie tombe sur la ville."
    inside = text.index("la pluie")
    assert topics_of(compared(text, "نعم."), 0, [Span(inside, len(text))]) == ()


def test_accents_and_marks_tell_words_apart() -> None:
    # la traite is trafficking, un traité is a treaty
    text = "La traite des êtres."
    assert "agreement" not in topics_of(compared(text, "نعم."), 0, [Span(0, len(text))])


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_every_topic_has_words_in_every_language(code: str) -> None:
    assert set(language(code).topics) == set(TOPICS)
    assert all(language(code).topics.values())


def test_a_topic_that_is_not_in_the_set_is_refused() -> None:
    with pytest.raises(ValueError, match="weather"):
        topic_words({"weather": "pluie"})
