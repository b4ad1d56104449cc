"""The command `evaluate`: its tables, its files, its exit status, and one clear line for every error."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from crosscheck import compare
from crosscheck.cli import run
from support.evaluations import ARABIC, FRENCH, write_lines

QUICK = ["--faults", "0", "--jobs", "1"]
PAGE = "# Figures\n\n<!-- evaluation -->\n<!-- end -->\n\nMore.\n"


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """The data is loaded before the first test, so that none waits for it."""
    compare(" ".join(FRENCH), " ".join(ARABIC))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A folder of one faithful pair, in the working directory."""
    monkeypatch.chdir(tmp_path)
    write_lines(Path("news"), "may", FRENCH, ARABIC)
    return "news"


@pytest.fixture
def stored(folder: str, capsys: pytest.CaptureFixture[str]) -> Path:
    """A stored run on that folder."""
    assert run(["evaluate", folder, *QUICK, "--json", "-o", "run.json"]) == 0
    assert capsys.readouterr().out == ""
    return Path("run.json")


def change(stored: Path, name: str, value: float) -> None:
    """Stores another value of every figure of this name."""
    table = json.loads(stored.read_text(encoding="utf-8"))
    for figure in table["figures"]:
        figure["value"] = value if figure["name"] == name else figure["value"]
    stored.write_text(json.dumps(table), encoding="utf-8")


def reversed_lines(folder: str) -> None:
    """A pair in which every line is rendered by a wrong one."""
    write_lines(Path(folder), "june", FRENCH, tuple(reversed(ARABIC)))


def test_a_table_is_printed(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", folder, *QUICK]) == 0
    printed, complaints = capsys.readouterr()
    assert re.search(r"^  link F1 +1\.000 +1\.000–1\.000 +1$", printed, re.MULTILINE)
    assert "/news intact\n" in printed
    assert complaints == ""


def test_the_table_may_go_to_a_file(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", folder, *QUICK]) == 0
    printed = capsys.readouterr().out
    assert run(["evaluate", folder, *QUICK, "-o", "table.txt"]) == 0
    assert capsys.readouterr().out == ""
    assert Path("table.txt").read_text(encoding="utf-8") == printed


def test_json_is_a_stored_run(stored: Path, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = json.loads(stored.read_text(encoding="utf-8"))
    assert table["schema"] == "crosscheck.evaluation/1"
    assert [entry["documents"] for entry in table["sets"]] == [1]
    assert run(["evaluate", folder, *QUICK, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == table


def test_halves_and_faults_are_passed_on(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    reversed_lines(folder)
    assert run(["evaluate", folder, "--faults", "1", "--half", "tuning", "--json", "--jobs", "1"]) == 0
    table = json.loads(capsys.readouterr().out)
    assert table["half"] == "tuning"
    assert table["sets"][0]["documents"] == 1
    assert any(figure["name"] == "number recall" for figure in table["figures"])


def test_other_aligners_have_a_column(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("by_order.py").write_text("def align(left, right):\n    return [([0], [0])]\n", encoding="utf-8")
    assert run(["evaluate", folder, *QUICK, "--aligner", "by_order.py"]) == 0
    assert capsys.readouterr().out.splitlines()[0].split() == ["crosscheck", "by-order", "95", "%", "documents"]


# Held against an earlier run


def test_the_same_run_again_is_0(stored: Path, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", folder, *QUICK, "--compare", str(stored)]) == 0
    printed, complaints = capsys.readouterr()
    assert complaints == ""
    assert "worse" not in printed


def test_what_got_worse_is_told_and_is_1(stored: Path, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    change(stored, "bead F1", 1.0)
    write_lines(Path(folder), "may", FRENCH, tuple(reversed(ARABIC)))
    assert run(["evaluate", folder, *QUICK, "--compare", str(stored)]) == 1
    printed, complaints = capsys.readouterr()
    lines = complaints.splitlines()
    assert all(line.startswith("crosscheck: worse: ") for line in lines)
    assert any(line.endswith("/news intact: bead F1, 1.0000 before") for line in lines)
    assert re.search(r"^  bead F1 .* −\d\.\d{3} worse$", printed, re.MULTILINE)


def test_what_is_gone_is_worse(stored: Path, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = json.loads(stored.read_text(encoding="utf-8"))
    table["figures"].append(table["figures"][0] | {"name": "telepathy"})
    stored.write_text(json.dumps(table), encoding="utf-8")
    assert run(["evaluate", folder, *QUICK, "--compare", str(stored)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith(": telepathy, 1.0000 before")


def test_what_got_better_is_told_and_is_0(stored: Path, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    change(stored, "bead F1", 0.25)
    assert run(["evaluate", folder, *QUICK, "--compare", str(stored)]) == 0
    printed, complaints = capsys.readouterr()
    assert re.search(r"^  bead F1 .* \+0\.750 better$", printed, re.MULTILINE)
    assert complaints == ""


def test_without_compare_a_bad_figure_is_0(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    reversed_lines(folder)
    assert run(["evaluate", folder, *QUICK]) == 0
    assert "worse" not in "".join(capsys.readouterr())


# Files for reading


def test_errors_are_written_one_a_line(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    reversed_lines(folder)
    assert run(["evaluate", folder, *QUICK, "--errors", "errors.tsv"]) == 0
    assert "link F1" in capsys.readouterr().out
    rows = [line.split("\t") for line in Path("errors.tsv").read_text(encoding="utf-8").splitlines()]
    assert rows == sorted(rows)
    assert all(len(row) == 5 for row in rows)
    assert any(row[1:4] == ["link F1", "crosscheck", "june"] and row[4].startswith("false link") for row in rows)


def test_no_errors_are_an_empty_file(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("errors.tsv").write_text("old", encoding="utf-8")
    assert run(["evaluate", folder, *QUICK, "--errors", "errors.tsv"]) == 0
    assert capsys.readouterr().err == ""
    assert Path("errors.tsv").read_text(encoding="utf-8") == ""


def test_figures_are_written_into_a_page(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("page.md").write_text(PAGE, encoding="utf-8")
    arguments = ["evaluate", folder, *QUICK, "--half", "tuning", "--write-docs", "page.md"]
    assert run(arguments) == 0
    assert "link F1" in capsys.readouterr().out
    text = Path("page.md").read_text(encoding="utf-8")
    assert text.startswith("# Figures\n\n<!-- evaluation -->\nMeasured on ")
    assert text.endswith("<!-- end -->\n\nMore.\n")
    assert re.search(r"^crosscheck evaluate \S+/news --half tuning --faults 0$", text, re.MULTILINE)
    assert "| link F1 | 1.000 | 1.000–1.000 | 1 |" in text


# Wrong use


@pytest.mark.parametrize(
    ("arguments", "clue"),
    [
        ([], "DIR"),
        (["nowhere"], "nowhere: holds nothing to measure on"),
        (["news", "nowhere"], "nowhere: holds nothing to measure on"),
        (["news", "--half", "third"], "third"),
        (["news", "--half", "measuring"], "holds nothing"),
        (["news", "--faults", "many"], "'many' is no number"),
        (["news", "--faults", "-1"], "--faults"),
        (["news", "--jobs", "x"], "'x' is no number"),
        (["news", "--compare", "nowhere.json"], "nowhere.json: is no stored run"),
        (["news", "--compare", "empty.json"], "empty.json: is no stored run"),
        (["news", "--aligner", "nowhere.py"], "nowhere.py: there is no such file"),
        (["news", "--aligner", "empty.json"], "has no function `align`"),
        (["empty.json"], "empty.json: is no gold file"),
        (["news", "--translate"], "--translate"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_every_error_is_one_line(arguments: list[str], clue: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.json").write_text("{}", encoding="utf-8")
    assert run(["evaluate", *arguments]) == 2
    printed, complaint = capsys.readouterr()
    assert printed == ""
    assert complaint.startswith("crosscheck: error: ")
    assert complaint.count("\n") == 1
    assert clue in complaint


@pytest.mark.parametrize(
    ("arguments", "clue"),
    [
        (["-o", "nowhere/table.txt"], "cannot be written"),
        (["--errors", "nowhere/errors.tsv"], "cannot be written"),
        (["--write-docs", "nowhere.md"], "nowhere.md"),
        (["--write-docs", "news/may.fr.txt"], "has no place for figures"),
    ],
)
def test_a_file_that_cannot_be_written_is_one_line(
    folder: str, arguments: list[str], clue: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", folder, *QUICK, *arguments]) == 2
    complaint = capsys.readouterr().err
    assert complaint.startswith("crosscheck: error: ")
    assert complaint.count("\n") == 1
    assert clue in complaint


def test_help_names_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", "--help"]) == 0
    printed = capsys.readouterr().out
    assert all(
        option in printed for option in ("--compare", "--errors", "--write-docs", "--half", "--aligner", "--jobs")
    )
