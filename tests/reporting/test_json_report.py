"""JSON: valid by its schema, complete, and the same every time."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from crosscheck.model import Fact
from crosscheck.report import Report
from crosscheck.reporting.json import schema


def errors(data: object) -> list[str]:
    return [error.message for error in Draft202012Validator(schema()).iter_errors(data)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_example_is_valid(report: Report) -> None:
    assert errors(json.loads(report.to_json())) == []


def test_other_labels_and_options_are_valid(builder: type, report: Report) -> None:
    other = builder(("One.",), ("Two.",), labels=("a", "b"))
    other.link([1], [1], "right-more")
    data = json.loads(other.report(severity={"XC1": "info"}, select=("XC1",), source="a").to_json())
    assert errors(data) == []
    assert data["links"] == [{"a": ["a1"], "b": ["b1"], "score": 0.91, "relation": "b-more"}]
    assert data["options"]["severity"] == {"XC1": "info"}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.update(more=1),
        lambda data: data.pop("data"),
        lambda data: data["documents"].update(de={}),
        lambda data: data["findings"][0].update(code="XC1"),
        lambda data: data["findings"][0].update(extra=1),
        lambda data: data["findings"][0]["spans"]["fr"].append({"start": -1, "end": 2}),
        lambda data: data["links"][0].update(relation="left"),
        lambda data: data["links"][0].pop("fr"),
        lambda data: data["summary"]["coverage"].update(fr=1.5),
        lambda data: data["facts"]["fr"][0].pop("unit"),
    ],
)
def test_the_schema_refuses_what_is_wrong(report: Report, spoil: Callable[[dict[str, Any]], object]) -> None:
    data = json.loads(report.to_json())
    spoil(data)
    assert errors(data)


def test_the_parts_stand_in_the_order_of_the_design(report: Report) -> None:
    data = json.loads(report.to_json())
    assert list(data) == [
        "schema",
        "version",
        "analyzer",
        "encoder",
        "data",
        "options",
        "documents",
        "statements",
        "facts",
        "links",
        "findings",
        "summary",
    ]
    assert list(data["findings"][0]) == [
        "code",
        "rule",
        "severity",
        "confidence",
        "message",
        "topics",
        "inferable",
        "parent",
        "fingerprint",
        "accepted",
        "spans",
        "anchors",
        "values",
    ]


def test_facts_come_back_as_they_were(report: Report) -> None:
    data = json.loads(report.to_json())
    for label, facts in zip(report.labels, report.facts, strict=True):
        assert tuple(Fact(**entry) for entry in data["facts"][label]) == facts


def test_offsets_and_parents_point_where_they_should(report: Report) -> None:
    data = json.loads(report.to_json())
    visa = next(item for item in data["findings"] if item["topics"] == ["sanction"])
    child = next(item for item in data["findings"] if item["code"] == "XC103")
    assert child["parent"] == visa["fingerprint"]
    span = child["spans"]["ar"][0]
    assert report.documents[1].text[span["start"] : span["end"]] == "مارس 2023"
    assert visa["anchors"] == {"fr": report.statements[0][3].start, "ar": None}


def test_two_analyzers_are_both_named(report: Report) -> None:
    left, right = report.analyses
    mixed = evolve(report, analyses=(left, evolve(right, analyzer="other/2")))
    assert json.loads(mixed.to_json())["analyzer"] == "test/1+other/2"


def test_arabic_is_not_escaped_but_controls_and_half_characters_are(builder: type) -> None:
    text = builder(("قال",), ("half \ud800",), names=("قال.txt", "x")).report().to_json()
    assert '"قال.txt"' in text
    name = "\ud800\x1b\x9b\u202e\u2069\u2028"
    broken = builder(("a",), ("b",), names=(name, "x")).report().to_json()
    assert not set(name) & set(broken)
    assert json.loads(broken.encode("utf-8"))["documents"]["fr"]["name"] == name
