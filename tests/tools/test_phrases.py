"""Phrases taken from word-linked sentence pairs."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from ibm1 import link
from phrases import Sentence, consistent, phrase_links, symmetrised
from support.laws import law

GRIDS = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=6))
# microorganism: كائن دقيق ("tiny being"); water, soil, blood; dangerous, rare, known
NOUNS = [("eau", "ماء"), ("sol", "تربه"), ("sang", "دم")]
ADJECTIVES = [("dangereux", "خطير"), ("rare", "نادر"), ("connu", "معروف")]
PAIRS = [
    ((noun[0], "microorganisme", adjective[0]), (noun[1], "كائن", "دقيق", adjective[1]))
    for adjective in ADJECTIVES
    for noun in NOUNS
]
KNOWN = {*NOUNS, *ADJECTIVES}


def sentence(*stems: str, content: tuple[int, ...] | None = None) -> Sentence:
    return Sentence(stems, tuple(range(len(stems))) if content is None else content)


def learned(known: set[tuple[str, str]]) -> set[tuple[str, str]]:
    pairs = [(sentence(*left), sentence(*right)) for left, right in PAIRS]
    return {(" ".join(left), " ".join(right)) for left, right in phrase_links(pairs, link(PAIRS, known), known)}


def test_one_word_is_rendered_by_two() -> None:
    assert ("microorganisme", "كائن دقيق") in learned(KNOWN)


def test_what_the_links_of_the_words_say_is_left_out() -> None:
    every = KNOWN | {("microorganisme", "كائن"), ("microorganisme", "دقيق")}
    assert learned(every) == set()


def test_a_phrase_holds_no_smaller_one() -> None:
    found = learned(KNOWN)
    assert not any("microorganisme " in left and "كائن دقيق " in right for left, right in found)


def test_a_phrase_holds_what_stands_between_its_words_and_no_figures() -> None:
    own = sentence("mise", "en", "oeuvre", "2", "loi", content=(0, 2, 4))
    assert [own.run(*run) for run in own.runs()] == [("mise",), ("mise", "en", "oeuvre"), ("oeuvre",), ("loi",)]
    assert own.beside(1, 1) == ("mise", "loi")
    assert own.beside(0, 2) == ("", "")


@law(60)
@given(GRIDS)
def test_no_link_leads_out_of_a_phrase(linked: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> None:
    pair = (sentence(*map(str, "abcdef"[: linked.shape[0]])), sentence(*map(str, "uvwxyz"[: linked.shape[1]])))
    for (first, last), (low, high) in consistent(pair, linked):
        inside = linked[first : last + 1, low : high + 1]
        assert inside.any()
        assert inside.sum() == linked[first : last + 1].sum() == linked[:, low : high + 1].sum()


@law(60)
@given(st.integers(1, 5), st.integers(1, 5), st.integers(0, 99))
def test_a_word_is_linked_once_in_one_direction(height: int, width: int, seed: int) -> None:
    there = np.random.default_rng(seed).random((height, width))
    there /= there.sum(axis=0)
    back = there / there.sum(axis=1, keepdims=True)
    linked = symmetrised(there, back)
    assert linked.sum() <= height + width
