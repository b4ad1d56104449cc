"""Which pairs of single words go into the dictionary."""

from __future__ import annotations

import pytest

import build_lexicon

VERBS = frozenset({("representer", "مثل"), ("trouver", "كان")})  # like, was


@pytest.mark.parametrize(
    ("entry", "kept"),
    [
        (("representer", "مثل"), True),  # the verb that is spelled like "like"
        (("pareil", "مثل"), False),
        (("trouver", "كان"), False),  # the copula
        (("maison", "بيت"), True),  # a house
        (("dans", "بيت"), False),
        (("etre", "بيت"), False),  # the stem of "être"
        (("maison", "ب"), False),
    ],
)
def test_content_is_linked_to_content(entry: tuple[str, str], kept: bool) -> None:
    assert build_lexicon.is_content(entry, VERBS) is kept


def test_the_verbs_of_the_lexicon_are_read() -> None:
    verbs = frozenset(build_lexicon.own_verbs())
    assert {("representer", "مثل"), ("exprimer", "عبر"), ("accepter", "قبل")} <= verbs  # to represent, express, accept
    assert ("representer", "تمثيل") not in verbs  # the verbal noun
