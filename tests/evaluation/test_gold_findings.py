"""Findings against gold: passages by half of their letters, values by a mention, all others one to one."""

from __future__ import annotations

import pytest

from crosscheck.evaluation.gold import Discrepancy, Gold, GoldFact, Only
from crosscheck.evaluation.gold_findings import Verdict, disturbed, verdicts
from crosscheck.model import Finding, Span
from support.evaluations import finding_of, gold_of, report_of

# a text of twelve words of one letter on each side: word n stands at 2n
LEFT = ["a b c d e f", "g h i j k l"]
RIGHT = ["m n o p q r", "s t u v w x"]


def words(first: int, last: int) -> Span:
    """From the word with this number to that one."""
    return Span(2 * first, 2 * last + 1)


def outcomes(gold: Gold, *findings: Finding) -> list[tuple[str, str, int, Span]]:
    found = verdicts(report_of(LEFT, RIGHT, *findings), gold)
    return [(verdict.code, verdict.outcome, verdict.side, verdict.span) for verdict in found]


def test_nothing_expected_and_nothing_found() -> None:
    assert outcomes(gold_of()) == []


# Passages

ONLY = Only("x", "XC101", 0, words(2, 7))


@pytest.mark.parametrize("code", ["XC101", "XC102"])
def test_a_passage_is_found_by_either_code(code: str) -> None:
    assert outcomes(gold_of(only=[ONLY]), finding_of(code, [words(2, 7)])) == [("XC101", "right", 0, words(2, 7))]


def test_a_passage_may_be_cut_into_several_findings() -> None:
    pieces = [finding_of("XC101", [words(2, 3)]), finding_of("XC102", [words(5, 5)])]
    assert outcomes(gold_of(only=[ONLY]), *pieces) == [("XC101", "right", 0, words(2, 7))]
    assert outcomes(gold_of(only=[ONLY]), pieces[0]) == [("XC101", "left out", 0, words(2, 7))]


def test_one_finding_may_hold_several_passages() -> None:
    gold = gold_of(only=[Only("x", "XC101", 0, words(2, 4)), Only("y", "XC102", 0, words(6, 8))])
    found = outcomes(gold, finding_of("XC101", [words(1, 9)]))
    assert found == [("XC101", "right", 0, words(2, 4)), ("XC102", "right", 0, words(6, 8))]


def test_a_finding_of_which_the_gold_holds_less_than_half_is_wrong() -> None:
    gold = gold_of(only=[Only("x", "XC101", 0, words(2, 3))])
    assert outcomes(gold, finding_of("XC102", [words(0, 4)])) == [
        ("XC101", "right", 0, words(2, 3)),
        ("XC102", "wrong", 0, words(0, 4)),
    ]
    assert outcomes(gold, finding_of("XC102", [words(1, 4)])) == [("XC101", "right", 0, words(2, 3))]


def test_a_passage_on_the_other_side_is_another_one() -> None:
    assert outcomes(gold_of(only=[ONLY]), finding_of("XC101", (), [words(2, 7)])) == [
        ("XC101", "left out", 0, words(2, 7)),
        ("XC101", "wrong", 1, words(2, 7)),
    ]


def test_every_wrong_passage_of_a_finding_is_told() -> None:
    found = outcomes(gold_of(), finding_of("XC101", [words(0, 1), words(4, 5)]))
    assert found == [("XC101", "wrong", 0, words(0, 1)), ("XC101", "wrong", 0, words(4, 5))]


def test_an_optional_passage_is_neither_expected_nor_wrong() -> None:
    gold = gold_of(only=[Only("x", "XC101", 0, words(2, 7), optional=True)])
    assert outcomes(gold) == []
    assert outcomes(gold, finding_of("XC101", [words(2, 7)])) == []


# Values

VALUE = GoldFact("quantity", "3", 0, words(4, 4))


def test_a_value_is_told_by_a_mention() -> None:
    found = outcomes(gold_of(facts_only=[VALUE]), finding_of("XC103", [words(1, 1), words(4, 5)]))
    assert found == [("XC103", "right", 0, words(4, 4))]


def test_a_value_at_no_mention_is_left_out_and_the_finding_wrong() -> None:
    assert outcomes(gold_of(facts_only=[VALUE]), finding_of("XC103", [words(5, 5), words(7, 7)])) == [
        ("XC103", "left out", 0, words(4, 4)),
        ("XC103", "wrong", 0, words(5, 5)),
    ]


def test_a_value_on_the_other_side_is_another_one() -> None:
    assert outcomes(gold_of(facts_only=[VALUE]), finding_of("XC103", (), [words(4, 4)])) == [
        ("XC103", "left out", 0, words(4, 4)),
        ("XC103", "wrong", 1, words(4, 4)),
    ]


def test_another_code_does_not_tell_a_value() -> None:
    assert outcomes(gold_of(facts_only=[VALUE], only=[ONLY]), finding_of("XC101", [words(2, 7)])) == [
        ("XC101", "right", 0, words(2, 7)),
        ("XC103", "left out", 0, words(4, 4)),
    ]


def test_an_optional_value_is_neither_expected_nor_wrong() -> None:
    gold = gold_of(facts_only=[GoldFact("quantity", "3", 0, words(4, 4), optional=True)])
    assert outcomes(gold) == []
    assert outcomes(gold, finding_of("XC103", [words(4, 4)])) == []


# Discrepancies

ENTRY = Discrepancy("d", "XC201", (words(2, 5), words(2, 5)))


def test_a_discrepancy_is_found_by_any_code_of_its_family() -> None:
    for code in ("XC201", "XC206"):
        found = outcomes(gold_of(discrepancies=[ENTRY]), finding_of(code, [words(2, 5)], [words(2, 5)]))
        assert found == [("XC201", "right", 0, words(2, 5))]


def test_another_family_finds_another_thing() -> None:
    assert outcomes(gold_of(discrepancies=[ENTRY]), finding_of("XC301", [words(2, 5)], [words(2, 5)])) == [
        ("XC201", "left out", 0, words(2, 5)),
        ("XC301", "wrong", 0, words(2, 5)),
    ]


@pytest.mark.parametrize(
    ("left", "right", "is_found"),
    [
        (words(2, 5), words(2, 5), True),
        (words(4, 4), words(0, 11), True),  # the shorter of the two is held by the longer
        (words(4, 7), words(2, 5), True),  # two words of four
        (words(5, 8), words(2, 5), False),  # one word of four
        (words(2, 5), words(6, 8), False),
        (words(6, 8), words(6, 8), False),
    ],
)
def test_half_of_the_shorter_passage_on_both_sides(left: Span, right: Span, is_found: bool) -> None:
    found = {
        outcome for _, outcome, *_ in outcomes(gold_of(discrepancies=[ENTRY]), finding_of("XC201", [left], [right]))
    }
    assert found == ({"right"} if is_found else {"left out", "wrong"})


def test_a_finding_needs_a_passage_on_every_side_that_the_gold_names() -> None:
    found = outcomes(gold_of(discrepancies=[ENTRY]), finding_of("XC201", [words(2, 5)], ()))
    assert found == [("XC201", "left out", 0, words(2, 5)), ("XC201", "wrong", 0, words(2, 5))]


def test_only_the_side_that_the_gold_names_counts() -> None:
    gold = gold_of(discrepancies=[Discrepancy("d", "XC301", (None, words(2, 5)))])
    assert outcomes(gold, finding_of("XC301", (), [words(2, 5)])) == [("XC301", "right", 1, words(2, 5))]
    assert outcomes(gold, finding_of("XC301", [words(2, 5)], ())) == [
        ("XC301", "left out", 1, words(2, 5)),
        ("XC301", "wrong", 0, words(2, 5)),
    ]


def test_spans_of_a_finding_are_taken_together() -> None:
    pieces = finding_of("XC201", [words(2, 2), words(5, 5)], [words(2, 5)])
    assert outcomes(gold_of(discrepancies=[ENTRY]), pieces) == [("XC201", "right", 0, words(2, 5))]


def test_one_finding_is_not_two() -> None:
    twice = [ENTRY, Discrepancy("e", "XC202", (words(3, 5), words(3, 5)))]
    found = outcomes(gold_of(discrepancies=twice), finding_of("XC201", [words(2, 5)], [words(2, 5)]))
    assert [(code, outcome) for code, outcome, *_ in found] == [("XC201", "right"), ("XC202", "left out")]


def test_two_findings_on_one_entry_are_one_too_many() -> None:
    findings = [finding_of(code, [words(2, 5)], [words(2, 5)]) for code in ("XC201", "XC202")]
    found = outcomes(gold_of(discrepancies=[ENTRY]), *findings)
    assert [(code, outcome) for code, outcome, *_ in found] == [("XC201", "right"), ("XC202", "wrong")]


def test_an_optional_discrepancy_is_neither_expected_nor_wrong() -> None:
    gold = gold_of(discrepancies=[Discrepancy("d", "XC201", ENTRY.spans, optional=True)])
    assert outcomes(gold) == []
    assert outcomes(gold, finding_of("XC201", [words(2, 5)], [words(2, 5)])) == []


def test_a_required_discrepancy_comes_before_an_optional_one() -> None:
    gold = gold_of(discrepancies=[Discrepancy("o", "XC202", ENTRY.spans, optional=True), ENTRY])
    found = outcomes(gold, finding_of("XC201", [words(2, 5)], [words(2, 5)]))
    assert found == [("XC201", "right", 0, words(2, 5))]


def test_an_agreement_does_not_excuse_a_finding() -> None:
    gold = gold_of(agreements=[ENTRY])
    assert outcomes(gold, finding_of("XC201", [words(2, 5)], [words(2, 5)])) == [("XC201", "wrong", 0, words(2, 5))]


# Agreements


@pytest.mark.parametrize(
    ("finding", "is_disturbed"),
    [
        (finding_of("XC201", [words(2, 5)], [words(2, 5)]), True),
        (finding_of("XC204", [words(4, 7)], [words(0, 11)]), True),
        (finding_of("XC201", [words(2, 5)], [words(6, 8)]), False),
        (finding_of("XC301", [words(2, 5)], [words(2, 5)]), False),
        (finding_of("XC103", [words(2, 5)], [words(2, 5)]), False),
    ],
)
def test_an_agreement_is_disturbed_by_a_finding_of_its_family(finding: Finding, is_disturbed: bool) -> None:
    assert disturbed(report_of(LEFT, RIGHT, finding), ENTRY) is is_disturbed


def test_a_sum_that_is_right_on_both_sides_is_disturbed_on_one_of_them() -> None:
    """Findings on sums stand on one side each."""
    entry = Discrepancy("sum", "XC301", (words(2, 5), words(2, 5)))
    assert disturbed(report_of(LEFT, RIGHT, finding_of("XC301", [words(2, 5)], ())), entry)


def test_an_agreement_is_left_in_peace_when_nothing_is_found() -> None:
    assert not disturbed(report_of(LEFT, RIGHT), ENTRY)


def test_a_verdict_names_code_outcome_and_place() -> None:
    (verdict,) = verdicts(report_of(LEFT, RIGHT), gold_of(only=[ONLY]))
    assert verdict == Verdict("XC101", "left out", 0, words(2, 7))
