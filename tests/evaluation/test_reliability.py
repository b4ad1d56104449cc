"""Whether the score of a link is the probability that it claims to be."""

from __future__ import annotations

from attrs import evolve

from crosscheck import compare
from crosscheck.evaluation.lines import LinePair, copied
from crosscheck.evaluation.reliability import reliability
from crosscheck.report import Report

# "The court sentenced two men." and "The price of bread rose in Tunis."
LINES = (
    ("Le tribunal a condamné deux hommes.", "Le prix du pain a augmenté à Tunis."),
    ("حكمت المحكمة على رجلين.", "ارتفع سعر الخبز في تونس."),
)
COPY = copied(LinePair("tiny", LINES), "intact")


def found() -> Report:
    left, right = (side.document for side in COPY.sides)
    return compare(left, right)


def test_right_links_are_counted_under_their_score() -> None:
    report = found()
    counts = list(reliability(report, COPY, "set"))
    assert len(counts) == len(report.links) == 2
    assert all(count.numbers == (True, 1) for count in counts)
    assert all(count.set == "set reliability" for count in counts)


def test_a_link_between_other_lines_is_wrong() -> None:
    report = found()
    first, second = report.links
    crossed = evolve(report, links=(evolve(first, right=second.right, score=0.83),))
    (count,) = reliability(crossed, COPY, "set")
    assert not any(count.numbers[:1])
    assert count.name == "links scored 0.80 to 0.90 that are right"


def test_a_certain_link_stands_in_the_last_step() -> None:
    report = found()
    certain = evolve(report, links=(evolve(report.links[0], score=1.0),))
    assert next(iter(reliability(certain, COPY, "set"))).name == "links scored 0.99 to 1.00 that are right"
