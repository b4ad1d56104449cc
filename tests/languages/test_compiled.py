"""What was made of the tables of the languages beforehand is what they give now."""

from __future__ import annotations

import pytest

import build_phrases
import build_verbs
from crosscheck.facts.phrases import cut_phrase, phrase_norms
from crosscheck.languages import language
from crosscheck.languages.compiled import phrase_lines, phrase_table
from crosscheck.resources import load_text


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_bundle_is_up_to_date(code: str) -> None:
    made = "\n".join(build_phrases.lines(language(code)))
    assert made == load_text(f"phrases.{code}"), "run tools/build_phrases.py"


def test_the_forms_of_verbs_are_up_to_date() -> None:
    assert build_verbs.forms() == load_text("verbs.ar"), "run tools/build_verbs.py"


# two and a half months (no phrase that is looked for), the third of May
@pytest.mark.parametrize(
    ("code", "phrase"), [("fr", "l'an pire qu'hier"), ("ar", "وشهرين ونصف"), ("ar", "بالثالث من مايو")]
)
def test_another_phrase_is_cut_when_it_is_needed(code: str, phrase: str) -> None:
    assert phrase not in phrase_table(code)
    assert phrase_norms(phrase, language(code)) == cut_phrase(phrase, language(code)) != ()


def test_a_language_without_a_bundle_has_no_phrases() -> None:
    assert phrase_table("xx") == {}


def test_lines_are_sorted_and_whole() -> None:
    assert phrase_lines([("b c", ("b", "c")), ("a", ("a",))]) == ["a\ta", "b c\tb\tc"]
