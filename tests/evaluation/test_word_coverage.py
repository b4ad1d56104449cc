"""How many content words find a rendering in the right line, and in a wrong one."""

from __future__ import annotations

from functools import cache

from crosscheck import compare
from crosscheck.evaluation.figures import Count
from crosscheck.evaluation.lines import LinePair, faithful
from crosscheck.evaluation.word_coverage import word_coverage
from support.evaluations import ARABIC, FRENCH, pair_of

NAMES = {
    f"word coverage against {line}, {label}" for line in ("the right line", "a wrong line") for label in ("fr", "ar")
}


@cache
def counts(pair: LinePair) -> dict[str, Count]:
    copy = faithful(pair)
    report = compare(copy.sides[0].document, copy.sides[1].document)
    return {count.name: count for count in word_coverage(report, copy, "news")}


def test_the_right_line_renders_the_words_and_a_wrong_one_does_not() -> None:
    found = counts(pair_of())
    assert set(found) == NAMES
    for label in ("fr", "ar"):
        right, wrong = (found[f"word coverage against {line}, {label}"] for line in ("the right line", "a wrong line"))
        assert right.numbers[0] > 0.8 * right.numbers[1]
        assert wrong.numbers[0] < 0.2 * wrong.numbers[1]
        assert right.numbers[1] == wrong.numbers[1] > 10
        assert (right.better, wrong.better) == ("higher", "lower")


def test_the_last_line_is_held_against_the_first() -> None:
    # each line of the right side says what the next one of the left side says; the last one what the first one says
    turned = counts(pair_of(FRENCH, (*ARABIC[1:], ARABIC[0]), "turned"))
    straight = counts(pair_of())
    right, wrong = (f"word coverage against {line}, ar" for line in ("the right line", "a wrong line"))
    assert turned[wrong].numbers == straight[right].numbers
    assert turned[right].numbers[0] < turned[wrong].numbers[0]


def test_one_line_has_no_wrong_line() -> None:
    found = counts(pair_of(FRENCH[:1], ARABIC[:1], "short"))
    assert set(found) == {name for name in NAMES if "the right line" in name}


def test_counts_name_their_set() -> None:
    assert {(count.set, count.document, count.form) for count in counts(pair_of()).values()} == {
        ("news values", "news", "share")
    }
