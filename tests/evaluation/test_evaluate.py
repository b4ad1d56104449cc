"""Everything at once: pairs with gold and faithful pairs of lines become one table of figures."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from crosscheck import compare
from crosscheck.errors import DocumentError, OptionError
from crosscheck.evaluation.evaluate import Evaluation, Half, evaluate, set_name
from crosscheck.evaluation.lines import COPIES
from support.evaluations import ARABIC, FRENCH, span_in, write_lines

ALIGNER = "def align(left, right):\n    return [([i], [i]) for i in range(min(len(left), len(right)))]\n"
TEXTS = (" ".join(FRENCH), " ".join(ARABIC[:4]))
"""The last sentence stands in the French report only."""


def passage(side: int, words: str) -> dict[str, object]:
    span = span_in(TEXTS[side], words)
    return {"start": span.start, "end": span.end, "text": words}


def write_gold(folder: Path, *, silent: bool) -> None:
    """The French and the Arabic lines as two reports with their gold."""
    folder.mkdir(parents=True)
    (folder / "fr.txt").write_text(" ".join(FRENCH[:4]) if silent else TEXTS[0], encoding="utf-8")
    (folder / "ar.txt").write_text(TEXTS[1], encoding="utf-8")
    facts = {
        "fr": [passage(0, "12") | {"kind": "quantity", "value": "12"}],
        "ar": [passage(1, "12") | {"kind": "quantity", "value": "12"}],
    }
    table = {
        "about": "Short news.",
        "documents": {"fr": "fr.txt", "ar": "ar.txt"},
        "links": [
            {"relation": "equivalent", "fr": [passage(0, left)], "ar": [passage(1, right)]}
            for left, right in zip(FRENCH[:4], ARABIC[:4], strict=True)
        ],
        "only": {"fr": [] if silent else [passage(0, FRENCH[4]) | {"id": "school", "code": "XC101"}], "ar": []},
        "facts": facts,
        "facts_only": {"fr": [], "ar": []},
        "discrepancies": [],
        "agreements": [
            {"id": "suspects", "code": "XC201", "why": "Equal.", "fr": passage(0, "12"), "ar": passage(1, "12")}
        ],
    }
    (folder / "gold.json").write_text(json.dumps(table), encoding="utf-8")


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """The data is loaded before the first test, so that none waits for it."""
    compare(" ".join(FRENCH), " ".join(ARABIC))


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder of two pairs with gold."""
    write_gold(tmp_path / "gold" / "deep" / "differs", silent=False)
    write_gold(tmp_path / "gold" / "same", silent=True)
    return tmp_path / "gold"


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A folder of three faithful pairs."""
    for name, size in (("a", 5), ("b", 4), ("c", 3)):
        write_lines(tmp_path / "lines", name, FRENCH[:size], ARABIC[:size])
    return tmp_path / "lines"


def values(evaluation: Evaluation, set_name: str) -> dict[str, float]:
    return {figure.name: figure.value for figure in evaluation.figures if figure.set == set_name}


def documents(evaluation: Evaluation) -> set[int]:
    return {figure.documents for figure in evaluation.figures if figure.set.endswith(" intact")}


@cache
def sets_of(base: str) -> set[str]:
    return {f"{base} {name}" for name in (*COPIES, "values", "faults")}


def test_pairs_with_gold(gold: Path) -> None:
    evaluation = evaluate([gold])
    assert evaluation.sets == ((set_name(gold), 2),)
    found = values(evaluation, set_name(gold))
    assert found["word-pair link F1"] == 1.0
    assert found["XC101 findings F1"] == 1.0
    assert found["agreements left in peace"] == 1.0
    assert found["silent pairs without a finding"] == found["silent pairs at parity"] == 1.0
    assert found["shared text called missing"] == 0.0
    assert found["coverage error"] < 0.1
    assert found["quantity facts recall"] == 1.0
    assert {figure.set for figure in evaluation.figures} == {set_name(gold)}


def test_facts_that_the_gold_does_not_list_lower_the_precision(gold: Path) -> None:
    evaluation = evaluate([gold])
    found = values(evaluation, set_name(gold))
    assert found["place facts precision"] == 0.0
    notes = [note for note in evaluation.notes if note.name == "place facts F1"]
    assert any(note.document == "deep/differs" and note.text == "wrong, fr: Oran = Oran" for note in notes)


def test_one_gold_file_may_be_named(gold: Path) -> None:
    file = gold / "same" / "gold.json"
    evaluation = evaluate([file])
    assert evaluation.sets == (("same/gold.json", 1),)
    assert values(evaluation, "same/gold.json")["word-pair link F1"] == 1.0


def test_a_folder_of_lines(lines: Path) -> None:
    evaluation = evaluate([lines], faults=1)
    base = set_name(lines)
    assert evaluation.sets == ((base, 3),)
    names = {figure.set for figure in evaluation.figures}
    assert sets_of(base) <= names
    assert {f"{base} at min_confidence 0.{digit}" for digit in range(3, 10)} <= names
    intact = values(evaluation, f"{base} intact")
    assert intact["link F1"] == intact["bead F1"] == intact["documents at parity"] == 1.0
    assert values(evaluation, f"{base} faults")["number recall"] > 0
    assert documents(evaluation) == {3}


def test_without_faults_none_is_planted(lines: Path) -> None:
    assert not any(figure.set.endswith(" faults") for figure in evaluate([lines], faults=0).figures)


@pytest.mark.parametrize(("half", "expected"), [("all", 3), ("tuning", 2), ("measuring", 1)])
def test_halves_are_every_other_document(lines: Path, half: Half, expected: int) -> None:
    evaluation = evaluate([lines], half=half, faults=0)
    assert evaluation.half == half
    assert evaluation.sets[0][1] == expected
    assert documents(evaluation) == {expected}


def test_halves_are_told_by_name(lines: Path) -> None:
    (lines / "b.ar.txt").write_text("".join(f"{line}\n" for line in reversed(ARABIC[:4])), encoding="utf-8")
    tuning, measuring = (
        {note.document for note in evaluate([lines], half=half, faults=0).notes} for half in ("tuning", "measuring")
    )
    assert "b" not in tuning
    assert measuring == {"b"}


def test_a_half_does_not_touch_pairs_with_gold(gold: Path) -> None:
    assert evaluate([gold], half="measuring").sets == ((set_name(gold), 2),)


def test_other_aligners_stand_beside_crosscheck(gold: Path, lines: Path, tmp_path: Path) -> None:
    aligner = tmp_path / "by_order.py"
    aligner.write_text(ALIGNER, encoding="utf-8")
    evaluation = evaluate([gold, lines], faults=0, systems=[aligner])
    found = {(figure.set, figure.name): figure.value for figure in evaluation.figures if figure.system == "by-order"}
    assert found[f"{set_name(lines)} intact", "link F1"] == 1.0
    assert found[f"{set_name(lines)} dropped", "link F1"] < 1.0
    assert (set_name(gold), "word-pair link F1") in found
    assert {note.system for note in evaluation.notes} <= {"crosscheck"}


def test_a_set_is_called_by_its_last_two_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "news" / "may").mkdir(parents=True)
    assert set_name(tmp_path / "news" / "may") == "news/may"
    monkeypatch.chdir(tmp_path / "news" / "may")
    assert set_name(Path()) == "news/may"


def test_progress_is_told_document_by_document(gold: Path, lines: Path) -> None:
    told: list[tuple[int, int]] = []
    evaluate([gold, lines], faults=0, progress=lambda done, of: told.append((done, of)))
    assert told == [(done, 5) for done in range(1, 6)]


def test_the_same_folders_give_the_same_figures(lines: Path) -> None:
    assert evaluate([lines], faults=1) == evaluate([lines], faults=1)


@pytest.mark.slow
def test_several_processes_give_the_same_figures(gold: Path, lines: Path) -> None:
    told: list[int] = []
    several = evaluate([gold, lines], faults=1, jobs=2, progress=lambda done, _: told.append(done))
    assert several == evaluate([gold, lines], faults=1, jobs=1)
    assert told == [1, 2, 3, 4, 5]


# Refused


def test_a_folder_with_nothing_to_measure_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    with pytest.raises(OptionError, match="holds nothing to measure on"):
        evaluate([tmp_path])
    with pytest.raises(OptionError, match="nowhere: holds nothing"):
        evaluate([tmp_path / "nowhere"])


def test_an_empty_half_is_an_error(tmp_path: Path) -> None:
    write_lines(tmp_path, "single")
    with pytest.raises(OptionError, match="holds nothing to measure on"):
        evaluate([tmp_path], half="measuring")


def test_folders_are_looked_at_before_anything_is_measured(gold: Path, tmp_path: Path) -> None:
    told: list[int] = []
    with pytest.raises(OptionError):
        evaluate([gold, tmp_path / "nowhere"], progress=lambda done, _: told.append(done))
    assert told == []


def test_a_bad_gold_file_is_an_error(gold: Path) -> None:
    (gold / "same" / "gold.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DocumentError, match="is no gold file"):
        evaluate([gold])


def test_a_gold_file_whose_report_is_gone_is_an_error(gold: Path) -> None:
    (gold / "same" / "ar.txt").unlink()
    with pytest.raises(DocumentError, match=r"ar\.txt"):
        evaluate([gold])
