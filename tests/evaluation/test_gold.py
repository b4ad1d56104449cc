"""Gold files are read with all that they hold; what is no gold file is refused with its name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crosscheck.errors import DocumentError
from crosscheck.evaluation.gold import Discrepancy, GoldFact, GoldLink, Only, load_gold
from crosscheck.model import Span


def passage(start: int, end: int, **more: object) -> dict[str, object]:
    return {"start": start, "end": end, "text": "x" * (end - start), **more}


SMALL: dict[str, Any] = {
    "about": "Two short reports.",
    "documents": {"fr": "report.fr.txt", "ar": "report.ar.txt"},
    "links": [{"relation": "equivalent", "fr": [passage(0, 4)], "ar": [passage(0, 5), passage(6, 9)]}],
    "only": {"fr": [], "ar": []},
    "facts_only": {"fr": [], "ar": []},
    "discrepancies": [],
}
FULL: dict[str, Any] = SMALL | {
    "type": "comparable",
    "published": {"ar": "2024-05-03"},
    "only": {
        "fr": [passage(5, 9, id="a", code="XC101", topic="plan")],
        "ar": [passage(10, 12, id="b", code="XC102", optional=True, inferable=True)],
    },
    "facts": {"fr": [passage(5, 6, kind="quantity", value="3", comparator=">")], "ar": []},
    "facts_only": {"fr": [passage(5, 6, kind="quantity", value="3", optional=True)], "ar": []},
    "facts_both": [],
    "discrepancies": [{"id": "c", "code": "XC301", "why": "Wrong sum.", "ar": passage(6, 9)}],
    "agreements": [{"id": "d", "code": "XC201", "why": "A rounding.", "fr": passage(0, 1), "ar": passage(0, 2)}],
}


@pytest.fixture
def gold_file(tmp_path: Path) -> Path:
    folder = tmp_path / "floods"
    folder.mkdir()
    return folder / "gold.json"


def write(path: Path, table: object) -> Path:
    path.write_text(json.dumps(table), encoding="utf-8")
    return path


def test_every_field_is_read(gold_file: Path) -> None:
    gold = load_gold(write(gold_file, FULL))
    assert gold.documents == (gold_file.parent / "report.fr.txt", gold_file.parent / "report.ar.txt")
    assert gold.published == (None, "2024-05-03")
    assert gold.links == (GoldLink("equivalent", ((Span(0, 4),), (Span(0, 5), Span(6, 9)))),)
    assert gold.only == (Only("a", "XC101", 0, Span(5, 9)), Only("b", "XC102", 1, Span(10, 12), optional=True))
    assert gold.facts == (GoldFact("quantity", "3", 0, Span(5, 6)),)
    assert gold.facts_only == (GoldFact("quantity", "3", 0, Span(5, 6), optional=True),)
    assert gold.discrepancies == (Discrepancy("c", "XC301", (None, Span(6, 9))),)
    assert gold.agreements == (Discrepancy("d", "XC201", (Span(0, 1), Span(0, 2))),)


def test_what_a_file_may_leave_out(gold_file: Path) -> None:
    gold = load_gold(str(write(gold_file, SMALL)))
    assert gold.published == (None, None)
    assert gold.facts is None
    assert gold.agreements == ()


def test_an_empty_list_of_facts_is_a_list(gold_file: Path) -> None:
    assert load_gold(write(gold_file, SMALL | {"facts": {"fr": [], "ar": []}})).facts == ()


def test_a_gold_is_called_by_its_folder_or_its_own_name(gold_file: Path) -> None:
    assert load_gold(write(gold_file, SMALL)).name == "floods"
    assert load_gold(write(gold_file.with_name("seeds.json"), SMALL)).name == "seeds"


def test_a_file_in_the_working_directory_is_called_by_its_folder(
    gold_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(gold_file, SMALL)
    monkeypatch.chdir(gold_file.parent)
    assert load_gold("gold.json").name == "floods"


def test_other_labels_name_the_sides(gold_file: Path) -> None:
    gold = load_gold(write(gold_file, FULL), labels=("ar", "fr"))
    assert gold.documents[0].name == "report.ar.txt"
    assert gold.discrepancies == (Discrepancy("c", "XC301", (Span(6, 9), None)),)


@pytest.mark.parametrize(
    ("field", "silent"),
    [("agreements", True), ("facts", True), ("only", False), ("facts_only", False), ("discrepancies", False)],
)
def test_a_pair_is_silent_when_nothing_may_be_found(gold_file: Path, field: str, silent: bool) -> None:
    assert load_gold(write(gold_file, SMALL)).silent
    assert load_gold(write(gold_file, SMALL | {field: FULL[field]})).silent is silent


# Refused


@pytest.mark.parametrize(
    "table",
    [
        [],
        "gold",
        None,
        {},
        {key: value for key, value in SMALL.items() if key != "documents"},
        {key: value for key, value in SMALL.items() if key != "facts_only"},
        SMALL | {"documents": {"fr": "report.fr.txt"}},
        SMALL | {"documents": {"fr": 1, "ar": 2}},
        SMALL | {"links": [{"relation": "equivalent", "fr": [passage(0, 4)]}]},
        SMALL | {"links": [{"relation": "equivalent", "fr": [{"text": "x"}], "ar": []}]},
        SMALL | {"links": 3},
        SMALL | {"only": {"fr": [passage(0, 1)], "ar": []}},
        SMALL | {"only": []},
        SMALL | {"facts_only": []},
        SMALL | {"published": "2024-05-03"},
        SMALL | {"discrepancies": [{"id": "c"}]},
    ],
    ids=lambda table: json.dumps(table)[-40:],
)
def test_a_file_of_another_form_is_refused(gold_file: Path, table: object) -> None:
    with pytest.raises(DocumentError, match=r"gold\.json: is no gold file"):
        load_gold(write(gold_file, table))


@pytest.mark.parametrize("content", [b"", b"{", b'{"about": "\xe9t\xe9"}'])
def test_what_is_no_json_is_refused(gold_file: Path, content: bytes) -> None:
    gold_file.write_bytes(content)
    with pytest.raises(DocumentError, match=r"gold\.json: is no gold file"):
        load_gold(gold_file)


def test_a_missing_file_is_refused(gold_file: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        load_gold(gold_file)
    assert caught.value.name == str(gold_file)
    assert caught.value.hint == "see corpora/README.md"
