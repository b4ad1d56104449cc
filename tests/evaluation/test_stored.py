"""A stored run is read as it was written, and a later run is held against it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve

from crosscheck.errors import DocumentError
from crosscheck.evaluation.figures import Figure
from crosscheck.evaluation.stored import dumps, load_figures, worse
from support.evaluations import evaluation_of, figure_of

F1 = figure_of("link F1", 0.5)
PRECISION = figure_of("link precision", 0.5)
RECALL = figure_of("link recall", 0.5)
ERRORS = figure_of("false missing lines per 1,000", 2.0, better="lower")
COUNT = figure_of("facts per 1,000 words, fr", 80.0, better="")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    figures = (F1, ERRORS, COUNT, figure_of("bead F1", 1.0, system="by-order"))
    (tmp_path / "run.json").write_text(dumps(evaluation_of(*figures)), encoding="utf-8")
    assert load_figures(tmp_path / "run.json") == figures


def test_a_run_says_what_it_was_measured_with() -> None:
    table = json.loads(dumps(evaluation_of(F1, half="tuning")))
    assert table["schema"] == "crosscheck.evaluation/1"
    assert (table["version"], table["data"], table["half"]) == ("1.2.3", "0123456789abcdef", "tuning")
    assert table["sets"] == [{"name": "corpora/news", "documents": 7}]
    assert table["figures"][0] == {
        "set": "news intact",
        "name": "link F1",
        "value": 0.5,
        "low": 0.4,
        "high": 0.6,
        "documents": 7,
        "better": "higher",
        "system": "crosscheck",
    }


def test_figures_are_rounded_to_four_decimals() -> None:
    (row,) = json.loads(dumps(evaluation_of(figure_of(value=1 / 3))))["figures"]
    assert (row["value"], row["low"], row["high"]) == (0.3333, 0.2333, 0.4333)


def test_the_text_is_readable_and_ends_with_a_line_end() -> None:
    text = dumps(evaluation_of(figure_of(set="été")))
    assert '"set": "été"' in text
    assert text.endswith("}\n")
    assert len(text.splitlines()) > 10


def test_later_versions_may_add_fields(tmp_path: Path) -> None:
    table = json.loads(dumps(evaluation_of(F1)))
    table["figures"][0]["colour"] = "blue"
    (tmp_path / "run.json").write_text(json.dumps(table), encoding="utf-8")
    assert load_figures(tmp_path / "run.json") == (F1,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"3",
        b'"crosscheck.evaluation/1"',
        b"{}",
        b'{"schema": "crosscheck.report/1", "figures": []}',
        b'{"schema": "crosscheck.evaluation/1"}',
        b'{"schema": "crosscheck.evaluation/1", "figures": [3]}',
        b'{"schema": "crosscheck.evaluation/1", "figures": [{"name": "link F1"}]}',
        b"\xff\xfe",
    ],
)
def test_what_is_no_run_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "run.json").write_bytes(content)
    with pytest.raises(DocumentError, match=r"run\.json: is no stored run"):
        load_figures(tmp_path / "run.json")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"nowhere\.json: is no stored run"):
        load_figures(tmp_path / "nowhere.json")


# What got worse


def fell(figure: Figure, change: float) -> bool:
    return worse([evolve(figure, value=figure.value + change)], [figure]) == (figure,)


@pytest.mark.parametrize(
    ("figure", "change", "is_worse"),
    [
        (F1, -0.01, True),
        (F1, 0.01, False),
        (F1, 0.0, False),
        (ERRORS, 0.01, True),
        (ERRORS, -0.01, False),
        (COUNT, -10.0, False),
        (COUNT, 10.0, False),
        (PRECISION, -0.01, True),
    ],
)
def test_which_way_is_worse(figure: Figure, change: float, is_worse: bool) -> None:
    assert fell(figure, change) is is_worse


def test_what_rounds_to_the_same_is_no_worse() -> None:
    assert not fell(F1, -0.00004)
    assert fell(F1, -0.0001)


def test_a_run_is_no_worse_than_itself(tmp_path: Path) -> None:
    figures = tuple(figure_of(f"figure {n}", n / 7, better="lower" if n % 2 else "higher") for n in range(20))
    (tmp_path / "run.json").write_text(dumps(evaluation_of(*figures)), encoding="utf-8")
    assert worse(figures, load_figures(tmp_path / "run.json")) == ()


def test_precision_and_recall_may_be_traded_where_there_is_an_f1() -> None:
    before = (F1, PRECISION, RECALL)
    now = (F1, evolve(PRECISION, value=0.4), evolve(RECALL, value=0.6))
    assert worse(now, before) == ()
    assert worse((evolve(F1, value=0.49), *now[1:]), before) == (F1,)


@pytest.mark.parametrize("elsewhere", [evolve(F1, set="elsewhere"), evolve(F1, system="elsewhere")])
def test_the_f1_of_another_set_or_system_excuses_nothing(elsewhere: Figure) -> None:
    assert worse((elsewhere, evolve(RECALL, value=0.4)), (elsewhere, RECALL)) == (RECALL,)


def test_a_recall_of_another_name_counts() -> None:
    recall = figure_of("number recall", 0.5)
    assert worse((F1, evolve(recall, value=0.4)), (F1, recall)) == (recall,)


def test_a_figure_that_is_gone_is_worse() -> None:
    assert worse([], [F1, COUNT]) == (F1,)


def test_a_new_figure_is_not() -> None:
    assert worse([F1, ERRORS], [F1]) == ()


def test_figures_are_told_in_the_order_of_the_earlier_run() -> None:
    assert worse([], [ERRORS, F1, RECALL]) == (ERRORS, F1)
