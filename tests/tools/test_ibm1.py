"""Word links learned from sentence pairs."""

from __future__ import annotations

import numpy as np

from ibm1 import link, word_links

PAIRS = [
    (("chat", "noir"), ("قط", "اسود")),  # a black cat
    (("chat", "blanc"), ("قط", "ابيض")),  # a white cat
    (("chien", "noir"), ("كلب", "اسود")),  # a black dog
    (("chien", "blanc"), ("كلب", "ابيض")),  # a white dog
]
OWN = {("chat", "قط"), ("noir", "اسود"), ("chien", "كلب"), ("blanc", "ابيض")}


def test_words_that_come_together_are_linked() -> None:
    found = word_links(link(PAIRS))
    assert set(found) == OWN
    assert all(0 < weight <= 0.9 for weight in found.values())


def test_the_order_of_the_sentences_changes_nothing() -> None:
    assert word_links(link(PAIRS[::-1])) == word_links(link(PAIRS))


def test_what_the_dictionary_knows_explains_its_words_away() -> None:
    pairs = [(("vieux", "loup", "gris", "dort"), ("نام", "رمادي", "ذئب", "عجوز"))] * 2  # an old grey wolf sleeps
    assert ("loup", "ذئب") not in word_links(link(pairs))
    assert ("loup", "ذئب") in word_links(link(pairs, {("gris", "رمادي")}))


def test_the_grids_have_a_row_for_each_left_word() -> None:
    links = link([(("a", "b", "c"), ("x",)), (("b",), ("x", "y"))])
    shapes = [there.shape for there, _ in links.grids()]
    assert shapes == [(3, 1), (1, 2)]
    for there, back in links.grids():
        assert np.all(there.sum(axis=0) <= 1 + 1e-9)
        assert np.all(back.sum(axis=1) <= 1 + 1e-9)
