"""Names that only the other report lets see, in both directions, and words that must stay what they are."""

from __future__ import annotations

import pytest

from crosscheck import engine
from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import extract, facts_match
from crosscheck.facts.counterparts import Found, with_counterparts
from crosscheck.languages import language
from crosscheck.model import Document, Fact

CODES = ("fr", "ar")
NAMES = frozenset({"person", "place", "organisation"})


def joined(texts: tuple[str, str], codes: tuple[str, str] = CODES) -> Found:
    """The facts of two texts after the pass over both."""
    left, right = map(language, codes)
    one, other = (
        ANALYZER.analyze(Document(text, code), lang, code)
        for text, code, lang in zip(texts, codes, (left, right), strict=True)
    )
    found = (
        extract(one, left, engine.gazetteer(codes[0]), codes[0]),
        extract(other, right, engine.gazetteer(codes[1]), codes[1]),
    )
    return with_counterparts((one, other), (left, right), found, codes)


def spelled(text: str, facts: tuple[Fact, ...]) -> list[tuple[str, str]]:
    return [(fact.kind, text[fact.start : fact.end]) for fact in facts if fact.kind in NAMES and fact.confidence >= 0.5]


FOUND = [
    # Yesterday Grusnik said that the meeting was over. (a last name without title or first name)
    ("Le ministre Pavel Grusnik a parlé.", "وأعلن أمس غروسنيك أن الاجتماع انتهى.", 1, ("person", "غروسنيك")),
    # … and Grusnik: the conjunction is written onto the name
    ("Le ministre Pavel Grusnik a parlé.", "حضر الحفل صديقه وغروسنيك أمس.", 1, ("person", "غروسنيك")),
    # a first name that the list does not have, and two last names
    ("Le ministre Pavel Tolm Grusnik a parlé.", "قالت بافيل تولم غروسنيك ذلك.", 1, ("person", "بافيل تولم غروسنيك")),
    # Sarah Palin: both words are ordinary ones too
    ("Il a vu Sarah Palin hier.", "سارة بالين تشير إلى معاناة ابنها.", 1, ("person", "سارة بالين")),
    # The minister Pavel Grusnik said: in French the last name stands alone
    ("Hier, un proche de Grusnik a parlé.", "قال الوزير بافيل غروسنيك ذلك.", 0, ("person", "Grusnik")),
    ("Grusnik a parlé.", "قال الوزير بافيل غروسنيك ذلك.", 0, ("person", "Grusnik")),
    # in the town of Tafruk; the report that calls it a town tells the other one
    ("Ils ont quitté Tafrouk à l'aube.", "وصلوا إلى بلدة طفروك.", 0, ("place", "Tafrouk")),
    # the team of Adam Keefe; the last name alone would be Kyiv
    ("Le ministre Adam Keefe a parlé.", "انتصر فريق آدم كييف أمس.", 1, ("person", "آدم كييف")),
]


@pytest.mark.parametrize(("french", "arabic", "side", "name"), FOUND)
def test_a_name_of_one_report_shows_in_the_other(french: str, arabic: str, side: int, name: tuple[str, str]) -> None:
    texts = (french, arabic)
    facts = joined(texts)
    assert name in spelled(texts[side], facts[side])
    fact = next(fact for fact in facts[side] if (fact.kind, texts[side][fact.start : fact.end]) == name)
    assert any(facts_match(fact, other) for other in facts[1 - side])


KEPT = [
    # "said to me": Lee is no more than a preposition with its pronoun
    ("Le ministre Kai-Fu Lee a parlé.", "قال لي صديقي ذلك."),
    # "the prices fell": no word sounds like the name
    ("Le ministre Pavel Grusnik a parlé.", "انخفضت الأسعار أمس."),
    # the BRICS; "prix" is a French word
    ("Le Grand Prix a été annulé.", "انضمت إلى مجموعة بريكس."),
    # a rose; "a garden of roses", where no first name stands before it
    ("Le ministre Justin Rose a parlé.", "زرعوا حديقة ورد في المدينة."),
]


@pytest.mark.parametrize("texts", KEPT)
def test_ordinary_words_are_no_names(texts: tuple[str, str]) -> None:
    alone = tuple(
        extract(
            ANALYZER.analyze(Document(text, code), language(code), code),
            language(code),
            engine.gazetteer(code),
            code,
        )
        for text, code in zip(texts, CODES, strict=True)
    )
    assert joined(texts) == alone


def test_later_mentions_of_a_name_are_found_too() -> None:
    # Grusnik said … and Grusnik added …
    arabic = "وأعلن أمس غروسنيك أن الاجتماع انتهى. وانتقد غروسنيك الاتفاق."
    assert spelled(arabic, joined(("Le ministre Pavel Grusnik a parlé.", arabic))[1]) == [("person", "غروسنيك")] * 2


def test_capitals_tell_where_a_name_ends() -> None:
    # the singer Rima, without her last name
    french = "Un récital de la Libanaise Rima Khoury clôturera le festival."
    facts = joined((french, "غنت ريما في المهرجان."))
    assert spelled(french, facts[0]) == [("person", "Rima Khoury")]


def test_facts_are_numbered_in_reading_order() -> None:
    facts = joined(("Le ministre Pavel Grusnik a parlé à Oran.", "التقى غروسنيك 3 وزراء في وهران."))
    for label, side in zip(CODES, facts, strict=True):
        assert [fact.id for fact in side] == [f"{label}.f{number}" for number in range(1, len(side) + 1)]
        assert [fact.start for fact in side] == sorted(fact.start for fact in side)


def test_the_reports_may_change_places() -> None:
    for french, arabic, _, _ in FOUND:
        left, right = joined((french, arabic))
        assert joined((arabic, french), ("ar", "fr")) == (right, left)


def test_a_report_learns_nothing_from_itself() -> None:
    text = "Le ministre Pavel Grusnik a parlé. Grusnick est parti."
    facts = joined((text, text), ("fr", "fr"))
    assert facts[0] == facts[1]
    assert ("person", "Grusnick") not in spelled(text, facts[0])


def test_one_name_taken_for_two_kinds_agrees() -> None:
    person, place = Fact("person", "Grusnik", 0, 7, confidence=0.8), Fact("place", "Gruznik", 0, 7, confidence=0.7)
    assert facts_match(person, place)
    assert facts_match(place, person)
    assert not facts_match(Fact("person", "Pavel Grusnik", 0, 13, confidence=0.9), place)
    hint = Fact("place", "Grusnik", 0, 7, confidence=0.4)
    assert not facts_match(person, hint)
