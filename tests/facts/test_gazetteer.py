"""A gazetteer says of every name what was written into its bundle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crosscheck import engine
from crosscheck.facts.gazetteer import Entry, gazetteer_text, read_gazetteer
from crosscheck.facts.words import longest
from crosscheck.languages import language
from gazetteer_entries import entries
from support.laws import law

words = st.text(st.sampled_from("abسق'"), min_size=1, max_size=3)
keys = st.lists(words, min_size=1, max_size=4).map(" ".join)
values = st.text(st.sampled_from("AB -()"), min_size=1, max_size=4)
known = st.builds(Entry, values, st.lists(values, max_size=2).map(tuple), st.booleans(), st.booleans(), st.booleans())


@law(100)
@given(st.dictionaries(words, st.dictionaries(keys, known, min_size=1), min_size=1))
def test_what_is_written_is_read(kinds: dict[str, dict[str, Entry]]) -> None:
    read = read_gazetteer(gazetteer_text(kinds))
    assert {kind: dict(names.table) for kind, names in read.kinds.items()} == kinds


@law(100)
@given(st.lists(keys))
def test_the_longest_name_that_a_word_begins(names: list[str]) -> None:
    found = longest(names)
    assert all(found[name.partition(" ")[0]] >= len(name.split(" ")) for name in names)
    assert all(any(len(name.split(" ")) == size for name in names if name.split(" ")[0] == first)
               for first, size in found.items())  # fmt: skip


def test_a_name_of_two_things_keeps_both_values() -> None:
    rows = [("place", "Tripoli (Libya)", "fr", "Tripoli"), ("place", "Tripoli (Lebanon)", "fr", "Tripoli")]
    assert entries(rows, language("fr")) == {"place": {"tripoli": Entry("Tripoli (Libya)", ("Tripoli (Lebanon)",))}}


def test_a_mark_stays_only_where_every_row_has_it() -> None:
    rows = [("place", "Nice", "fr", "?Nice"), ("place", "Nice", "fr", "Nice"), ("place", "Tours", "fr", "!Tours")]
    made = entries(rows, language("fr"))["place"]
    assert not made["nice"].ambiguous
    assert made["tours"].ambiguous
    assert made["tours"].headed


def test_rows_of_other_languages_are_left_out() -> None:
    # Egypt
    rows = [("place", "Egypt", "ar", "مصر"), ("country", "EG", "*", "Egypt")]
    assert set(entries(rows, language("fr"))) == {"country"}


def test_a_language_without_a_bundle_has_no_names() -> None:
    assert not engine.gazetteer("xx").of("place").table
