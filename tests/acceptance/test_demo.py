"""The packaged demo pair shows what crosscheck is for."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

from crosscheck import compare
from crosscheck.evaluation import link_scores, share_missing
from crosscheck.report import Report
from support.expectations import missed_passages, missed_values, unflagged_values
from support.mutation import Pair
from support.seeds import gold_pair


@cache
def demo() -> tuple[Pair, Report]:
    with as_file(files("crosscheck") / "data" / "demo") as folder:
        pair = gold_pair(folder / "gold.json")
    return pair, compare(*pair.texts)


def test_links_agree_with_the_gold() -> None:
    pair, report = demo()
    precision, recall = link_scores(report, pair.gold)
    assert precision >= 0.65
    assert recall >= 0.70


def test_passages_of_one_report_are_reported() -> None:
    pair, report = demo()
    assert len(missed_passages(report, pair.gold)) <= 2


def test_what_both_say_is_not_reported() -> None:
    pair, report = demo()
    assert share_missing(report, pair.gold) <= 0.15


def test_one_sided_values_are_found_and_flagged() -> None:
    pair, report = demo()
    assert missed_values(report, pair.gold) == []
    assert unflagged_values(report, pair.gold) == []


def test_the_wrong_total_is_the_only_contradiction() -> None:
    _, report = demo()
    found = [finding for finding in report.findings if finding.code == "XC301"]
    assert [finding.values[1] for finding in found] == [("169", "128", "42")]


def test_the_reports_are_not_at_parity() -> None:
    _, report = demo()
    assert not report.parity
