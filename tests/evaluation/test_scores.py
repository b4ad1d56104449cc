"""Links as pairs of words, coverage, and shared text that is called missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.evaluation.gold import GoldLink, Only
from crosscheck.evaluation.scores import (
    coverage_errors,
    covered,
    link_numbers,
    link_scores,
    missing_spans,
    share_missing,
)
from crosscheck.model import Span
from support.evaluations import finding_of, gold_of, link_of, report_of

# offsets: left "a b c d e f", right "p q r s t u"; each word is one letter wide
LEFT, RIGHT = ["a b", "c d", "e f"], ["p q", "r s", "t u"]
FIRST = GoldLink("equivalent", ((Span(0, 3),), (Span(0, 3),)))
SECOND = GoldLink("fr-more", ((Span(4, 7),), (Span(4, 7),)))
LINKS = [link_of("s1", "s1"), link_of("s2", "s2")]


# Pairs of words


def test_links_that_agree() -> None:
    report = report_of(LEFT, RIGHT, links=LINKS)
    assert link_numbers(report, gold_of(links=[FIRST, SECOND])) == (8, 0, 0)
    assert link_scores(report, gold_of(links=[FIRST, SECOND])) == (1.0, 1.0)


def test_a_wrong_link_and_one_left_out() -> None:
    report = report_of(LEFT, RIGHT, links=[LINKS[0], link_of("s2", "s3")])
    gold = gold_of(links=[FIRST, SECOND])
    assert link_numbers(report, gold) == (4, 4, 4)
    assert link_scores(report, gold) == (0.5, 0.5)


def test_a_link_over_several_statements_is_wrong_in_part() -> None:
    report = report_of(LEFT, RIGHT, links=[link_of("s1 s2", "s1 s2")])
    assert link_numbers(report, gold_of(links=[FIRST, SECOND])) == (8, 8, 0)


def test_words_said_twice_in_links_count_once() -> None:
    report = report_of(LEFT, RIGHT, links=[LINKS[0], LINKS[0]])
    assert link_numbers(report, gold_of(links=[FIRST, FIRST])) == (4, 0, 0)


def test_marks_are_no_words() -> None:
    report = report_of(["a , b ."], ["p"], links=[link_of("s1", "s1")])
    assert link_numbers(report, gold_of(links=[GoldLink("equivalent", ((Span(0, 7),), (Span(0, 1),)))])) == (2, 0, 0)


def test_details_of_one_side_take_part_in_no_pair() -> None:
    gold = gold_of(links=[FIRST], only=[Only("x", "XC102", 0, Span(2, 3))])
    report = report_of(LEFT, RIGHT, links=LINKS[:1])
    assert link_numbers(report, gold) == (2, 2, 0)
    told = report_of(LEFT, RIGHT, finding_of("XC102", [Span(2, 3)]), links=LINKS[:1])
    assert link_numbers(told, gold) == (2, 0, 0)
    assert link_numbers(told, gold_of(links=[FIRST])) == (2, 0, 2)


def test_another_aligner_is_scored_by_its_groups() -> None:
    report = report_of(LEFT, RIGHT, finding_of("XC102", [Span(2, 3)]), links=LINKS)
    gold = gold_of(links=[FIRST])
    assert link_numbers(report, gold, [((Span(0, 3),), (Span(0, 3),))]) == (4, 0, 0)
    assert link_numbers(report, gold, []) == (0, 0, 4)


def test_nothing_found_and_nothing_expected() -> None:
    assert link_scores(report_of(LEFT, RIGHT), gold_of()) == (0.0, 0.0)


# The share of a passage that spans hold


@pytest.mark.parametrize(
    ("spans", "share"),
    [
        ([], 0.0),
        ([Span(0, 11)], 1.0),
        ([Span(0, 3)], 2 / 4),
        ([Span(0, 3), Span(2, 5)], 3 / 4),
        ([Span(1, 2), Span(5, 6)], 0.0),
        ([Span(8, 11)], 0.0),
    ],
)
def test_covered_counts_letters_and_digits_once(spans: list[Span], share: float) -> None:
    assert covered(Span(0, 7), spans, "a b 3 d, e f") == share


def test_a_passage_without_letters_is_covered_by_nothing() -> None:
    assert covered(Span(0, 3), [Span(0, 3)], "...") == 0.0


SPANS = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda ends: Span(min(ends), max(ends)))


@given(SPANS, st.lists(SPANS, max_size=4), SPANS)
def test_more_spans_cover_no_less(passage: Span, spans: list[Span], more: Span) -> None:
    text = "ab cd, éf 12 غه كل. x"[:20].ljust(20, "z")  # Arabic letters that say nothing
    assert 0.0 <= covered(passage, spans, text) <= covered(passage, [*spans, more], text) <= 1.0


def test_missing_spans_are_those_of_missing_statements_and_details() -> None:
    findings = [
        finding_of("XC101", [Span(0, 3)]),
        finding_of("XC102", (), [Span(0, 1)]),
        finding_of("XC103", [Span(4, 5)]),
        finding_of("XC201", [Span(4, 5)], [Span(4, 5)]),
    ]
    report = report_of(LEFT, RIGHT, *findings)
    assert missing_spans(report, 0) == (Span(0, 3),)
    assert missing_spans(report, 1) == (Span(0, 1),)


# Coverage


def test_coverage_that_agrees() -> None:
    gold = gold_of(links=[FIRST, SECOND], only=[Only("x", "XC101", side, Span(8, 11)) for side in (0, 1)])
    assert coverage_errors(report_of(LEFT, RIGHT, links=LINKS), gold) == pytest.approx((0.0, 0.0))


def test_each_side_has_its_own_error() -> None:
    gold = gold_of(links=[FIRST, SECOND], only=[Only("x", "XC101", 1, Span(8, 11))])
    errors = coverage_errors(report_of(LEFT, RIGHT, links=LINKS[:1]), gold)
    assert errors == pytest.approx((1 - 1 / 3, 2 / 3 - 1 / 3))


def test_a_detail_is_not_covered() -> None:
    gold = gold_of(links=[FIRST], only=[Only("x", "XC102", 0, Span(2, 3))])
    errors = coverage_errors(report_of(["a b"], ["p q"], links=LINKS[:1]), gold)
    assert errors == pytest.approx((1 - 1 / 2, 0.0))


def test_what_is_optional_counts_neither_way() -> None:
    required = gold_of(links=[FIRST], only=[Only("x", "XC101", 0, Span(4, 7))])
    optional = gold_of(links=[FIRST], only=[Only("x", "XC101", 0, Span(4, 7), optional=True)])
    report = report_of(LEFT[:2], RIGHT[:1], links=LINKS[:1])
    assert coverage_errors(report, required) == pytest.approx((0.0, 0.0))
    assert coverage_errors(report, optional) == pytest.approx((0.5, 0.0))


# Shared text that is called missing


def test_nothing_shared_is_called_missing() -> None:
    report = report_of(LEFT, RIGHT, finding_of("XC101", [Span(8, 11)]))
    assert share_missing(report, gold_of(links=[FIRST])) == 0.0


def test_shared_text_of_both_sides_that_is_called_missing() -> None:
    report = report_of(LEFT, RIGHT, finding_of("XC101", [Span(0, 3)]), finding_of("XC102", (), [Span(2, 3)]))
    assert share_missing(report, gold_of(links=[FIRST])) == pytest.approx(3 / 4)


def test_only_equivalent_passages_count() -> None:
    report = report_of(LEFT, RIGHT, finding_of("XC101", [Span(0, 7)]))
    assert share_missing(report, gold_of(links=[SECOND])) == 0.0
    assert share_missing(report, gold_of(links=[FIRST, SECOND])) == pytest.approx(2 / 4)
