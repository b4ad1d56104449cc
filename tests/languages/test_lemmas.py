"""The word lists say of every form what they were made from, and nothing of any other word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.languages.lemmas import WordList, group_lines, lemma_table

words = st.text(st.sampled_from("abcé'-سق"), max_size=9)


@given(st.dictionaries(words, words), st.lists(words))
def test_a_list_says_what_it_was_made_from(lemmas: dict[str, str], others: list[str]) -> None:
    listed = WordList(list(group_lines(lemmas)))
    assert {form: listed.get(form) for form in listed} == lemmas
    assert len(listed) == len(lemmas)
    assert [form in listed for form in others] == [form in lemmas for form in others]


@pytest.mark.parametrize(
    ("code", "form", "lemma"),
    [("fr", "chevaux", "cheval"), ("fr", "a", "avoir"), ("ar", "قوانين", "قانون")],  # laws: law
)
def test_the_shipped_lists(code: str, form: str, lemma: str) -> None:
    assert lemma_table(code).get(form) == lemma


@pytest.mark.parametrize("form", ["", "cheva", "chevauxx", "a\t", "zzzz", "a "])
def test_what_is_not_listed(form: str) -> None:
    assert form not in lemma_table("fr")
