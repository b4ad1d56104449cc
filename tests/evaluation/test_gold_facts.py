"""Facts against gold: same kind, same value, and spans that share half of what they hold together."""

from __future__ import annotations

import pytest

from crosscheck.evaluation.gold import GoldFact
from crosscheck.evaluation.gold_facts import FactVerdict, fact_verdicts
from crosscheck.model import Fact, Span
from support.evaluations import gold_of, report_of

EXPECTED = GoldFact("quantity", "12", 0, Span(10, 14))


def outcomes(expected: list[GoldFact], *found: Fact, right: tuple[Fact, ...] = ()) -> list[tuple[str, str, int]]:
    report = report_of(["a" * 40], ["b" * 40], facts=(found, right))
    return [
        (verdict.outcome, verdict.value, verdict.side) for verdict in fact_verdicts(report, gold_of(facts=expected))
    ]


@pytest.mark.parametrize(
    ("fact", "is_right"),
    [
        (Fact("quantity", "12", 10, 14), True),
        (Fact("quantity", "12", 10, 12), True),  # two of four
        (Fact("quantity", "12", 10, 18), True),  # four of eight
        (Fact("quantity", "12", 12, 16), False),  # two of six
        (Fact("quantity", "12", 10, 11), False),
        (Fact("quantity", "12", 20, 24), False),
        (Fact("quantity", "13", 10, 14), False),
        (Fact("percent", "12", 10, 14), False),
    ],
)
def test_kind_value_and_place_have_to_fit(fact: Fact, is_right: bool) -> None:
    expected = [("right", "12", 0)] if is_right else [("left out", "12", 0), ("wrong", fact.value, 0)]
    assert outcomes([EXPECTED], fact) == expected


def test_the_comparator_is_not_compared() -> None:
    assert outcomes([EXPECTED], Fact("quantity", "12", 10, 14, ">")) == [("right", "12", 0)]


@pytest.mark.parametrize(
    ("kind", "value", "is_right"),
    [("person", "Ahmed Benali", True), ("person", "Ahmed Ben Ali", True), ("person", "Omar Haddad", False)],
)
def test_names_are_compared_by_the_matcher(kind: str, value: str, is_right: bool) -> None:
    expected = GoldFact("person", "Ahmed Ben Ali", 0, Span(10, 23))
    found = [outcome for outcome, *_ in outcomes([expected], Fact(kind, value, 10, 23))]
    assert found == (["right"] if is_right else ["left out", "wrong"])


def test_a_date_that_is_less_precise_is_another_value() -> None:
    expected = GoldFact("date", "2023-03", 0, Span(0, 4))
    assert outcomes([expected], Fact("date", "2023", 0, 4)) == [("left out", "2023-03", 0), ("wrong", "2023", 0)]


def test_sides_are_kept_apart() -> None:
    found = outcomes([EXPECTED], right=(Fact("quantity", "12", 10, 14),))
    assert found == [("left out", "12", 0), ("wrong", "12", 1)]


def test_one_fact_is_not_two() -> None:
    found = outcomes([EXPECTED, EXPECTED], Fact("quantity", "12", 10, 14))
    assert found == [("right", "12", 0), ("left out", "12", 0)]


def test_a_fact_extracted_twice_is_wrong_once() -> None:
    found = outcomes([EXPECTED], *[Fact("quantity", "12", 10, 14)] * 2)
    assert found == [("right", "12", 0), ("wrong", "12", 0)]


def test_an_optional_fact_is_neither_expected_nor_wrong() -> None:
    optional = GoldFact("quantity", "12", 0, Span(10, 14), optional=True)
    assert outcomes([optional]) == []
    assert outcomes([optional], Fact("quantity", "12", 10, 14)) == []
    assert outcomes([optional], Fact("organisation", "The police", 10, 17)) == []
    assert outcomes([optional], Fact("organisation", "The police", 10, 19)) == [("wrong", "The police", 0)]


def test_a_required_fact_comes_before_an_optional_one() -> None:
    optional = GoldFact("quantity", "12", 0, Span(10, 14), optional=True)
    assert outcomes([optional, EXPECTED], Fact("quantity", "12", 10, 14)) == [("right", "12", 0)]


def test_nothing_is_told_where_gold_lists_no_facts() -> None:
    report = report_of(["a"], ["b"], facts=((Fact("quantity", "12", 0, 1),), ()))
    assert list(fact_verdicts(report, gold_of(facts=None))) == []
    assert [verdict.outcome for verdict in fact_verdicts(report, gold_of(facts=[]))] == ["wrong"]


def test_a_verdict_names_the_place() -> None:
    report = report_of(["a" * 40], ["b"], facts=((Fact("percent", "5", 0, 3),), ()))
    assert list(fact_verdicts(report, gold_of(facts=[EXPECTED]))) == [
        FactVerdict("quantity", "left out", 0, Span(10, 14), "12"),
        FactVerdict("percent", "wrong", 0, Span(0, 3), "5"),
    ]
