"""The project's own gold keeps the promises of corpora/README.md: its form, its passages, its facts, its balance."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import crosscheck
from crosscheck.evaluation import load_gold
from support.seeds import shared_folder

CORPORA = Path(__file__).parents[2] / "corpora"
SCHEMA = CORPORA / "gold.schema.json"
FROZEN = "bb95bc53e4cdb647397f64fdaac1cfeb1ed609f852f3864428d098e01461b5d6"
DEMO = Path(crosscheck.__file__).parent / "data" / "demo" / "gold.json"
FILES = sorted(CORPORA.glob("**/gold.json"))
SIDES = ("fr", "ar")
FEWEST, MOST = 120, 500
TWINS = 6

Passage = dict[str, Any]


@cache
def gold_of(file: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return gold


@cache
def text_of(file: Path, side: str) -> str:
    name: str = gold_of(file)["documents"][side]
    return (file.parent / name).read_bytes().decode("utf-8")


def name_of(file: Path) -> str:
    return "/".join(file.parent.relative_to(CORPORA).parts)


def half_of(file: Path) -> str:
    return file.relative_to(CORPORA).parts[0]


def passages(node: object, side: str | None = None) -> Iterator[tuple[str, Passage]]:
    """Every passage below a node, with its side."""
    if isinstance(node, list):
        for item in node:
            yield from passages(item, side)
    elif isinstance(node, dict):
        if side is not None and "text" in node:
            yield side, node
        for key, value in node.items() if "text" not in node else ():
            yield from passages(value, key if key in SIDES else side)


def shown(entries: list[Passage]) -> list[str]:
    return [f"{entry['start']}-{entry['end']} {entry['text'][:60]}" for entry in entries]


def inside(entry: Passage, other: Passage) -> bool:
    return bool(other["start"] <= entry["start"] and entry["end"] <= other["end"])


def linked(file: Path, side: str) -> list[Passage]:
    return [passage for link in gold_of(file)["links"] for passage in link[side]]


def alone(file: Path, side: str) -> list[Passage]:
    return [entry for entry in gold_of(file)["only"][side] if entry["code"] == "XC101"]


def facts(file: Path, side: str) -> list[Passage]:
    listed: list[Passage] = gold_of(file)["facts"][side]
    return listed


each_pair = pytest.mark.parametrize("file", FILES, ids=name_of)
each_side = pytest.mark.parametrize("side", SIDES)


# The form


def test_the_form_is_frozen() -> None:
    """Gold files of users have this form: a change of it is a new schema."""
    assert hashlib.sha256(SCHEMA.read_bytes()).hexdigest() == FROZEN


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(gold_of(SCHEMA))
    assert gold_of(SCHEMA)["$id"] == "crosscheck.gold/1"


def complaints(file: Path) -> list[str]:
    """Where a gold file departs from the schema."""
    found = Draft202012Validator(gold_of(SCHEMA)).iter_errors(gold_of(file))
    return [f"{error.json_path}: {error.message[:200]}" for error in found]


@each_pair
def test_a_gold_file_has_the_form(file: Path) -> None:
    assert complaints(file) == []


@each_pair
def test_a_gold_file_has_all_that_the_readme_names(file: Path) -> None:
    assert {"type", "topic", "style", "facts", "facts_both"} <= set(gold_of(file))


@each_pair
def test_a_gold_file_is_loaded(file: Path) -> None:
    gold = load_gold(file)
    assert gold.name == file.parent.name
    assert gold.facts


def test_the_demo_has_the_form() -> None:
    assert complaints(DEMO) == []
    assert misquoted(DEMO) == []


def test_the_founding_pair_has_the_form() -> None:
    file = shared_folder() / "gold" / "seeds.json"
    assert complaints(file) == []
    assert misquoted(file) == []


# Passages


def misquoted(file: Path) -> list[str]:
    found = passages({key: value for key, value in gold_of(file).items() if key != "documents"})
    wrong = [entry for side, entry in found if text_of(file, side)[entry["start"] : entry["end"]] != entry["text"]]
    return shown(wrong)


@each_pair
def test_a_passage_is_what_stands_there(file: Path) -> None:
    assert misquoted(file) == []


@each_side
@each_pair
def test_no_two_passages_overlap(file: Path, side: str) -> None:
    held = sorted([*linked(file, side), *alone(file, side)], key=lambda entry: (entry["start"], entry["end"]))
    overlapping = [[one, other] for one, other in pairwise(held) if other["start"] < one["end"]]
    assert list(map(shown, overlapping)) == []


@each_side
@each_pair
def test_every_letter_and_digit_is_in_a_passage(file: Path, side: str) -> None:
    text = text_of(file, side)
    optional = [entry for entry in gold_of(file)["only"][side] if entry.get("optional")]
    held = {
        at
        for entry in [*linked(file, side), *alone(file, side), *optional]
        for at in range(entry["start"], entry["end"])
    }
    left = "".join(sign if at not in held or sign.isspace() else "\0" for at, sign in enumerate(text))
    assert [words for words in re.findall(r"[^\0]+", left) if any(map(str.isalnum, words))] == []


@each_side
@each_pair
def test_a_detail_stands_in_a_linked_passage(file: Path, side: str) -> None:
    details = [entry for entry in gold_of(file)["only"][side] if entry["code"] == "XC102"]
    assert shown([entry for entry in details if not any(inside(entry, other) for other in linked(file, side))]) == []


@each_pair
def test_ids_are_unique(file: Path) -> None:
    gold = gold_of(file)
    entries = [*gold["only"]["fr"], *gold["only"]["ar"], *gold["discrepancies"], *gold.get("agreements", ())]
    ids = [entry["id"] for entry in entries]
    assert sorted(ids) == sorted(set(ids))


@each_pair
def test_discrepancies_name_the_sides_that_are_wrong(file: Path) -> None:
    """Both sides differ, but for a wrong sum: only the side that is wrong is named."""
    entries = gold_of(file)["discrepancies"]
    named = {entry["id"]: [side for side in SIDES if side in entry] for entry in entries}
    wrong = [
        entry["id"] for entry in entries if len(named[entry["id"]]) != (1 if entry["code"].startswith("XC3") else 2)
    ]
    assert wrong == []


@each_pair
def test_agreements_name_both_sides_but_for_sums(file: Path) -> None:
    for entry in gold_of(file).get("agreements", ()):
        sides = [side for side in SIDES if side in entry]
        assert len(sides) == 2 or (entry["code"].startswith("XC3") and sides), entry["id"]


# Facts


@each_side
@each_pair
def test_every_run_of_digits_lies_in_a_fact(file: Path, side: str) -> None:
    text, listed = text_of(file, side), facts(file, side)
    runs = [{"start": run.start(), "end": run.end(), "text": run.group()} for run in re.finditer(r"\d+", text)]
    assert shown([run for run in runs if not any(inside(run, fact) for fact in listed)]) == []


@each_side
@each_pair
def test_facts_are_in_reading_order(file: Path, side: str) -> None:
    """A quotation stands before the facts inside of it; other facts don't overlap."""
    at = 0
    for fact in facts(file, side):
        assert fact["start"] >= at, shown([fact])
        at = fact["start"] if fact["kind"] == "quote" else fact["end"]


@each_side
@each_pair
def test_the_lists_of_values_come_from_the_facts(file: Path, side: str) -> None:
    gold = gold_of(file)
    keys = ("kind", "value", "start", "end")
    known = {tuple(fact[key] for key in keys) for fact in facts(file, side)}
    both = [{"kind": entry["kind"], "value": entry["value"]} | entry[side] for entry in gold["facts_both"]]
    assert (
        shown([entry for entry in [*gold["facts_only"][side], *both] if tuple(entry[key] for key in keys) not in known])
        == []
    )


@each_pair
def test_a_value_of_one_report_is_not_stated_by_the_other(file: Path) -> None:
    values = {side: {(fact["kind"], fact["value"]) for fact in facts(file, side)} for side in SIDES}
    for side, other in (SIDES, SIDES[::-1]):
        only = [(fact["kind"], fact["value"]) for fact in gold_of(file)["facts_only"][side]]
        assert len(only) == len(set(only))
        assert set(only).isdisjoint(values[other])
    for entry in gold_of(file)["facts_both"]:
        assert (entry["kind"], entry["value"]) in values["fr"] & values["ar"]


# The texts


@each_side
@each_pair
def test_a_report_has_120_to_500_words(file: Path, side: str) -> None:
    assert FEWEST <= len(text_of(file, side).split()) <= MOST


@each_side
@each_pair
def test_a_report_is_plain_text(file: Path, side: str) -> None:
    text = text_of(file, side)
    assert not re.search(r"\r|\ufeff|\n{3,}|[ \t]$", text, re.MULTILINE)
    assert text.endswith("\n")


@each_pair
def test_a_pair_in_which_nothing_may_be_found_is_a_translation(file: Path) -> None:
    gold = gold_of(file)
    lists = (*gold["only"].values(), *gold["facts_only"].values(), gold["discrepancies"])
    assert load_gold(file).silent is not any(lists)
    if not any(lists):
        assert gold.get("type") == "translation"
        assert {link["relation"] for link in gold["links"]} == {"equivalent"}


# The whole


def test_half_of_the_pairs_are_for_development() -> None:
    halves = [half_of(file) for file in FILES]
    assert len(FILES) >= 24
    assert set(halves) == {"development", "test"}
    assert abs(halves.count("development") - halves.count("test")) <= 1


def test_pairs_have_names_of_their_own() -> None:
    names = [file.parent.name for file in FILES]
    assert len(names) == len(set(names))


def test_there_are_comparable_reports_and_translations() -> None:
    types = [gold_of(file).get("type") for file in FILES]
    assert types.count("comparable") >= 10
    assert types.count("translation") >= 6
    assert sum(load_gold(file).silent for file in FILES) >= 6


@pytest.mark.parametrize("code", ["XC204", "XC205", "XC206"])
def test_differences_of_wording_have_silent_twins(code: str) -> None:
    """Beside what differs stands, in the same pair, what only seems to."""
    twins = [
        name_of(file)
        for file in FILES
        if all(
            any(entry["code"] == code for entry in gold_of(file).get(field, ()))
            for field in ("discrepancies", "agreements")
        )
    ]
    assert len(twins) >= TWINS, twins


@each_pair
def test_the_readme_names_the_pair(file: Path) -> None:
    lines = (CORPORA / "README.md").read_text(encoding="utf-8").splitlines()
    (row,) = [line for line in lines if line.startswith(f"| `{name_of(file)}` |")]
    assert gold_of(file)["about"] in row
