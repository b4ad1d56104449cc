"""Figures as a table for a terminal and as tables for a page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crosscheck.evaluation.stored import dumps, load_figures
from crosscheck.evaluation.table import by_set, markdown, number, plain
from support.evaluations import evaluation_of, figure_of

F1 = figure_of("link F1", 0.5)
BEADS = figure_of("bead F1", 0.25)
ERRORS = figure_of("false missing lines per 1,000", 12.5, better="lower")
OTHER = figure_of("link F1", 0.75, system="by-order")
ELSEWHERE = figure_of("XC101 findings F1", 0.9, set="gold")

LEVELS = [
    *(
        figure_of(name, value, set=f"news at min_confidence {level}")
        for level, value in (("0.3", 0.9), ("0.4", 0.8))
        for name in ("number recall", "intact documents at parity")
    ),
    figure_of("date recall", 0.1, set="news at min_confidence 0.4"),
]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0.000"), (0.12345, "0.123"), (1.0, "1.000"), (9.9994, "9.999"), (10.0, "10.00"), (123.456, "123.46")],
)
def test_numbers(value: float, text: str) -> None:
    assert number(value) == text


def test_figures_are_in_the_order_of_the_tables_and_crosscheck_comes_first() -> None:
    table = by_set([figure_of("zzz"), ERRORS, OTHER, BEADS, F1, ELSEWHERE])
    assert list(table["news intact"]) == ["link F1", "bead F1", "false missing lines per 1,000", "zzz"]
    assert list(table["news intact"]["link F1"]) == ["crosscheck", "by-order"]
    assert table["gold"] == {"XC101 findings F1": {"crosscheck": ELSEWHERE}}


# For a terminal


def rows(text: str) -> list[list[str]]:
    """The cells of each line, which are parted by two spaces or more."""
    return [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in text.splitlines()]


def test_one_table_with_a_part_for_each_set() -> None:
    assert rows(plain([ERRORS, F1, ELSEWHERE])) == [
        ["crosscheck", "95 %", "documents"],
        ["news intact"],
        ["link F1", "0.500", "0.400–0.600", "7"],
        ["false missing lines per 1,000", "12.50", "12.40–12.60", "7"],
        [],
        ["gold"],
        ["XC101 findings F1", "0.900", "0.800–1.000", "7"],
    ]


def test_columns_are_aligned() -> None:
    heads, _, first, second = plain([F1, ERRORS]).splitlines()
    assert heads.index("crosscheck") + len("crosscheck") == first.index("0.500") + 5 == second.index("12.50") + 5
    assert len(first) == len(second) == len(heads)


def test_other_systems_stand_beside() -> None:
    assert rows(plain([OTHER, BEADS, F1])) == [
        ["crosscheck", "by-order", "95 %", "documents"],
        ["news intact"],
        ["link F1", "0.500", "0.750", "0.400–0.600", "7"],
        ["bead F1", "0.250", "0.150–0.350", "7"],
    ]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (figure_of("link F1", 0.25), "+0.250 better"),
        (figure_of("link F1", 0.75), "−0.250 worse"),
        (figure_of("link F1", 0.5), None),
        (OTHER, "new"),
        (BEADS, "new"),
    ],
)
def test_what_moved_against_an_earlier_run(before: object, told: str | None) -> None:
    assert isinstance(before, type(F1))
    (_, _, row) = rows(plain([F1], [before]))
    assert row[4:] == ([told] if told else [])


def test_fewer_errors_are_better() -> None:
    earlier = figure_of(ERRORS.name, 13.5, better="lower")
    assert rows(plain([ERRORS], [earlier]))[2][4:] == ["−1.000 better"]


def test_where_neither_way_is_better_only_the_change_is_told() -> None:
    now, before = (figure_of("facts per 1,000 words, fr", value, better="") for value in (80.0, 70.0))
    assert rows(plain([now], [before]))[2][4:] == ["+10.00"]


def test_nothing_moved_against_the_stored_run_itself(tmp_path: Path) -> None:
    figures = (figure_of("link F1", 1 / 3), figure_of("bead F1", 2 / 3))
    (tmp_path / "run.json").write_text(dumps(evaluation_of(*figures)), encoding="utf-8")
    assert plain(figures, load_figures(tmp_path / "run.json")) == plain(figures)


def test_without_an_earlier_run_nothing_is_told() -> None:
    assert "new" not in plain([F1]).replace("news", "")


def test_levels_of_confidence_stand_below_the_sets_in_one_part() -> None:
    assert rows(plain([*LEVELS, F1])) == [
        ["crosscheck", "95 %", "documents"],
        ["news intact"],
        ["link F1", "0.500", "0.400–0.600", "7"],
        [],
        ["news at min_confidence", "intact documents at parity", "number recall", "date recall"],
        ["0.3", "0.900", "0.900"],
        ["0.4", "0.800", "0.800", "0.100"],
    ]


# For a page


def test_a_heading_and_a_table_for_each_set() -> None:
    assert list(markdown([ERRORS, F1, ELSEWHERE])) == [
        "#### news intact",
        "",
        "| figure | crosscheck | 95 % | documents |",
        "|---|---|---|---|",
        "| link F1 | 0.500 | 0.400–0.600 | 7 |",
        "| false missing lines per 1,000 | 12.50 | 12.40–12.60 | 7 |",
        "",
        "#### gold",
        "",
        "| figure | crosscheck | 95 % | documents |",
        "|---|---|---|---|",
        "| XC101 findings F1 | 0.900 | 0.800–1.000 | 7 |",
        "",
    ]


def test_a_system_has_a_column_in_the_sets_it_was_measured_on() -> None:
    lines = list(markdown([F1, OTHER, BEADS, ELSEWHERE]))
    assert lines[2:6] == [
        "| figure | crosscheck | by-order | 95 % | documents |",
        "|---|---|---|---|---|",
        "| link F1 | 0.500 | 0.750 | 0.400–0.600 | 7 |",
        "| bead F1 | 0.250 |  | 0.150–0.350 | 7 |",
    ]
    assert lines[9] == "| figure | crosscheck | 95 % | documents |"


def test_levels_of_confidence_share_one_table() -> None:
    assert list(markdown(LEVELS)) == [
        "#### news at min_confidence",
        "",
        "| level | intact documents at parity | number recall | date recall |",
        "|---|---|---|---|",
        "| 0.3 | 0.900 | 0.900 |  |",
        "| 0.4 | 0.800 | 0.800 | 0.100 |",
        "",
    ]


def test_no_figures_are_no_tables() -> None:
    assert list(markdown([])) == []
    assert json.loads(dumps(evaluation_of()))["figures"] == []
