"""Which pairs of single words go into the dictionary."""

from __future__ import annotations

import pytest

import build_lexicon

Weights = dict[tuple[str, str], float]


@pytest.mark.parametrize(
    ("entry", "kept"),
    [
        (("trouver", "كان"), False),  # the copula
        (("maison", "بيت"), True),  # a house
        (("maison", "ب"), False),
    ],
)
def test_content_is_linked_to_content(entry: tuple[str, str], kept: bool) -> None:
    assert build_lexicon.is_content(entry) is kept


@pytest.mark.parametrize(
    ("pair", "kept"),
    [
        (("maison", "بيت"), True),  # a house
        (("pareil", "مثل"), False),  # like
        (("dans", "بيت"), False),
        (("supérieur", "عليا"), True),  # higher, whose stem is that of "on"
    ],
)
def test_words_of_structure_are_left_out_by_their_spelling(pair: tuple[str, str], kept: bool) -> None:
    words: Weights = {}
    build_lexicon.add(words, {}, pair, 1.0)
    assert bool(words) is kept


def test_a_word_with_very_many_renderings_is_doubted() -> None:
    words: Weights = {(f"mot{number}", "عمل"): build_lexicon.OPEN_WEIGHT for number in range(48)}  # work
    words |= {("travail", "عمل"): 1.0, ("maison", "بيت"): build_lexicon.OPEN_WEIGHT}  # work, house
    found = build_lexicon.doubted(words)
    assert found["mot0", "عمل"] == 0.4
    assert (found["travail", "عمل"], found["maison", "بيت"]) == (1.0, build_lexicon.OPEN_WEIGHT)


def test_the_verbs_of_the_lexicon_are_read() -> None:
    verbs = frozenset(build_lexicon.own_verbs())
    assert {("representer", "مثل"), ("exprimer", "عبر"), ("accepter", "قبل")} <= verbs  # to represent, express, accept
    assert ("representer", "تمثيل") not in verbs  # the verbal noun
