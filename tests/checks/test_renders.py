"""Which word of a link renders which."""

from __future__ import annotations

from crosscheck.checks.renders import Rendering, one_to_one
from crosscheck.model import Token


def word(start: int) -> Token:
    return Token(start, start + 1, "word", "x", "x", "x")


def test_no_word_is_used_twice_and_the_likeliest_comes_first() -> None:
    found = [Rendering(word(0), word(0), 0.9), Rendering(word(0), word(5), 0.5), Rendering(word(9), word(0), 0.4)]
    assert one_to_one(found) == (found[0],)


def test_of_equal_renderings_that_among_others_wins() -> None:
    lone, among = Rendering(word(50), word(90), 0.5), Rendering(word(50), word(51), 0.5)
    others = [Rendering(word(40 + 20 * k), word(40 + 20 * k), 1.0) for k in (0, 1)]
    far = [Rendering(word(200 + k), word(70 + k), 1.0) for k in range(6)]
    assert among in one_to_one([lone, *far, *others, among])
