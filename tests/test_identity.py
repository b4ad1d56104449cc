"""Whether the two texts are what the comparison takes them for."""

from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck import compare
from crosscheck.errors import LanguageError, OptionError
from crosscheck.identity import FEWEST_LETTERS, likeness
from crosscheck.languages import language
from crosscheck.model import Document

FRENCH = "Le ministre a présenté le budget au parlement. La police a arrêté douze suspects à Oran."
# The minister presented the budget to parliament. The police arrested twelve suspects in Oran.
ARABIC = "قدم الوزير الميزانية إلى البرلمان. واعتقلت الشرطة اثني عشر مشتبها فيهم في وهران."
ENGLISH = "The minister presented the budget to parliament. The police arrested twelve suspects in Oran yesterday."
SPANISH = "El ministro presentó el presupuesto al parlamento. La policía detuvo a doce sospechosos en Orán."


def refusal(fr: object, ar: object, **arguments: object) -> str:
    with pytest.raises(LanguageError) as caught:
        compare(fr, ar, **arguments)  # type: ignore[arg-type]
    return str(caught.value)


# Refused


def test_swapped_texts_are_refused() -> None:
    message = refusal(ARABIC, FRENCH)
    assert "swapped" in message
    assert "the first is in Arabic, the second in French" in message
    assert "give the French report first" in message


@pytest.mark.parametrize("text", [FRENCH, ARABIC])
def test_the_same_text_twice_is_refused(text: str) -> None:
    assert "the same text was given twice" in refusal(text, text)


def test_the_same_file_twice_is_refused_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(FRENCH, encoding="utf-8")
    message = refusal(file, file)
    assert message.count("report.txt") == 1
    assert "twice" in message


def test_two_copies_of_a_file_are_refused_by_both_names(tmp_path: Path) -> None:
    names = ("one.txt", "two.txt")
    for name in names:
        (tmp_path / name).write_text(FRENCH, encoding="utf-8")
    message = refusal(*(tmp_path / name for name in names))
    assert all(name in message for name in names)


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, "Xyzzy plugh frotz gnusto rezrov blorb vezza yomin."])
@pytest.mark.parametrize("place", [0, 1])
def test_another_language_is_refused_in_either_place(text: str, place: int) -> None:
    texts = [FRENCH, ARABIC]
    texts[place] = text
    assert f"is not in {('French', 'Arabic')[place]}" in refusal(*texts)


def test_a_text_in_the_other_language_is_named() -> None:
    assert "is not in French but in Arabic" in refusal(ARABIC, f"{ARABIC} {ARABIC}")
    assert "is not in Arabic but in French" in refusal(FRENCH, f"{FRENCH} {FRENCH}")


@pytest.mark.parametrize("declared", [("fr", "ar"), ("ar", "fr")])
def test_a_declaration_that_is_not_true_is_refused(declared: tuple[str, str]) -> None:
    texts = {"fr": ARABIC, "ar": FRENCH}
    message = refusal(*(Document(texts[code], code, name=f"{code}.txt") for code in declared))
    assert "fr.txt: is not in French but in Arabic" in message


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(OptionError, match=r"\ben\b"):
        compare(Document(ENGLISH, "en"), ARABIC)


# Only noted


@pytest.mark.parametrize(("left", "right"), [("12", "13"), ("OMS", "12 %"), ("Hello!", "Bye"), ("👍", "👍👍")])
def test_texts_too_short_to_tell_are_only_noted(left: str, right: str) -> None:
    report = compare(left, right)
    assert [document.notes for document in report.documents] == [
        ("<text> is too short to tell whether it is in French",),
        ("<text> is too short to tell whether it is in Arabic",),
    ]


def test_a_short_text_in_its_language_is_not_even_noted() -> None:
    assert [document.notes for document in compare("Bonjour", "مرحبا").documents] == [(), ()]  # hello


@pytest.mark.parametrize("letters", [FEWEST_LETTERS - 1, FEWEST_LETTERS])
def test_refusal_begins_at_forty_letters(letters: int) -> None:
    text = "xyzzy " * 20
    kept = ""
    while sum(c.isalpha() for c in kept) < letters:
        kept = text[: len(kept) + 1]
    if letters < FEWEST_LETTERS:
        assert compare(kept, ARABIC).documents[0].notes
    else:
        assert "is not in French" in refusal(kept, ARABIC)


# Accepted


def test_declared_documents_may_come_in_either_order() -> None:
    left, right = Document(FRENCH, "fr"), Document(ARABIC, "ar")
    assert compare(right, left).documents == compare(left, right).documents
    assert compare(right, left).labels == ("fr", "ar")


def test_the_languages_may_be_named_the_other_way_round() -> None:
    report = compare(ARABIC, FRENCH, languages=("ar", "fr"))
    assert report.labels == ("ar", "fr")
    assert [document.text for document in report.documents] == [ARABIC, FRENCH]


def test_two_reports_in_one_language_may_even_be_the_same() -> None:
    for text in (FRENCH, Document(FRENCH, "fr")):
        report = compare(text, text, languages=("fr", "fr"))
        assert report.labels == ("a", "b")
        assert report.parity


def test_names_and_quotations_in_another_language_are_no_trouble() -> None:
    quoting = f"{FRENCH} « The minister » a lu le « Washington Post », a dit John Smith. Il a cité « {ARABIC[:33]} »."
    assert compare(quoting, ARABIC).documents[0].notes == ()


# Likeness


@pytest.mark.parametrize(("text", "code", "other"), [(FRENCH, "fr", "ar"), (ARABIC, "ar", "fr")])
def test_a_text_is_like_its_own_language(text: str, code: str, other: str) -> None:
    assert likeness(text, language(code)) > 0.8
    assert likeness(text, language(other)) < 0.1


@pytest.mark.parametrize("text", ["", "12 %", "…"])
def test_a_text_without_words_is_like_no_language(text: str) -> None:
    assert likeness(text, language("fr")) == likeness(text, language("ar")) == 0
