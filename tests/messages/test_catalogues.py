"""The catalogues of messages: complete, alike, and speaking of the right side."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from string import Formatter
from typing import Any

import pytest

from crosscheck.errors import OptionError
from crosscheck.languages.topics import TOPICS
from crosscheck.messages import language_name, languages, message, report_name

CATALOGUES: dict[str, Mapping[str, str | Mapping[str, str]]] = {
    name: import_module(f"crosscheck.messages.{name}").CATALOGUE for name in languages()
}
ENTRIES = [(language, key) for language, catalogue in CATALOGUES.items() for key in catalogue]


def forms(entry: str | Mapping[str, str]) -> list[str]:
    return [entry] if isinstance(entry, str) else list(entry.values())


def fields(entry: str | Mapping[str, str]) -> set[str]:
    return {name.lower() for form in forms(entry) for _, name, _, _ in Formatter().parse(form) if name}


VALUES: dict[str, Any] = {
    **{name: "79" for entry in CATALOGUES["en"].values() for name in fields(entry)},
    "side": "fr",
    "other": "ar",
    "n": 3,
}


def test_there_are_catalogues_in_english_french_and_arabic() -> None:
    assert {"en", "fr", "ar"} <= set(languages())


@pytest.mark.parametrize(("language", "key"), ENTRIES)
def test_every_template_can_be_filled(language: str, key: str) -> None:
    text = message(key, language=language, **VALUES)
    assert text
    assert "{" not in text


@pytest.mark.parametrize(
    ("language", "key"),
    [(language, key) for language, key in ENTRIES if "{n}" in str(forms(CATALOGUES[language][key]))],
)
def test_whatever_is_counted_has_the_plural_forms_of_its_language(language: str, key: str) -> None:
    entry = CATALOGUES[language][key]
    wanted = {"en": {"one", "other"}, "fr": {"one", "other"}, "ar": {"zero", "one", "two", "few", "many", "other"}}
    assert not isinstance(entry, str)
    assert set(entry) == wanted[language]
    # A form for many numbers names the number.
    assert "{n}" in entry["other"]


@pytest.mark.parametrize("language", CATALOGUES)
def test_topics_have_a_name_in_every_language(language: str) -> None:
    assert {f"topic.{topic}" for topic in TOPICS} == {key for key in CATALOGUES[language] if key.startswith("topic.")}


@pytest.mark.parametrize(
    ("number", "words"), [(1, "مقطع واحد"), (2, "مقطعين"), (3, "3 مقاطع"), (11, "11 مقطعا"), (100, "100 مقطع")]
)  # one passage, two passages, and so on
def test_arabic_counts_in_six_ways(number: int, words: str) -> None:
    assert message("passages", n=number, language="ar") == words


def test_reports_are_named_as_each_language_does() -> None:
    assert report_name("ar", language="fr") == "le texte arabe"
    assert report_name("fr", language="ar") == "النسخة الفرنسية"  # the French version
    text = message("XC103", language="fr", side="fr", other="ar", value="79")
    assert text.startswith("Seul le texte français donne la valeur 79")


@pytest.mark.parametrize(("language", "key"), [pair for pair in ENTRIES if pair[0] == "fr"])
def test_no_french_preposition_stands_before_the_article_of_a_report(language: str, key: str) -> None:
    for form in forms(CATALOGUES[language][key]):
        assert not re.search(r"\b(?:de|à) \{(?:side|other)\}", form)


@pytest.mark.parametrize(("language", "key"), ENTRIES)
def test_every_language_has_the_same_sentences_with_the_same_values(language: str, key: str) -> None:
    assert set(CATALOGUES[language]) == set(CATALOGUES["en"])
    assert fields(CATALOGUES[language][key]) == fields(CATALOGUES["en"][key])


@pytest.mark.parametrize("key", [key for key in CATALOGUES["en"] if key.endswith(".source")])
def test_what_has_a_wording_for_the_source_has_one_for_the_target(key: str) -> None:
    assert key.replace(".source", ".target") in CATALOGUES["en"]


def test_a_source_turns_what_is_missing_into_omission_and_addition() -> None:
    neutral = message("XC101", side="fr", other="ar")
    assert "mission" not in neutral
    assert "ddition" not in neutral
    assert message("XC101", side="fr", other="ar", source="fr").startswith("Omission: the Arabic report leaves out")
    assert message("XC101", side="ar", other="fr", source="fr").startswith("Addition: nothing in the French report")


def test_a_sentence_without_such_a_wording_ignores_the_source() -> None:
    values = {"side": "ar", "parts": "128 + 42", "sum": "170", "total": "169"}
    assert message("XC301", source="fr", **values) == message("XC301", **values)


def test_both_sides_are_spelled_out() -> None:
    text = message("XC201", side="fr", other="ar", value="79", other_value="80")
    assert text == "The French report says 79, the Arabic report says 80."
    text = message("XC201", side="ar", other="fr", value="80", other_value="79", source="fr")
    assert text == "The French report says 79, but the Arabic report makes it 80."


def test_numbers_choose_the_plural() -> None:
    assert message("passages", n=1) == "1 passage"
    assert message("passages", n=0) == "0 passages"


def test_a_label_that_is_no_language_is_named_as_it_is() -> None:
    assert report_name("a") == "report a"
    assert report_name("es") == "the Spanish report"
    assert language_name("a") is None


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert "{side}" in message("XC103", side="fr", other="ar", value="{side}")


def test_unknown_languages_and_sentences_are_refused() -> None:
    with pytest.raises(OptionError, match="'xx'"):
        message("XC101", language="xx", side="fr", other="ar")
    with pytest.raises(KeyError):
        message("XC999")
