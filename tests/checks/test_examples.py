"""Every check flags the examples that it must flag, passes those it must pass, and explains itself."""

from __future__ import annotations

import inspect
import re
from functools import cache

import pytest

from crosscheck import compare
from crosscheck.checks import Check, checks, explanation
from crosscheck.codes import codes
from crosscheck.errors import OptionError
from crosscheck.model import Document, Finding

ON_THE_FILE: frozenset[str] = frozenset({"XC001"})
"""Codes that say something of a file and nothing of its text, so that no text is an example."""


def found(check: Check, number: int) -> tuple[Finding, ...]:
    """What the check says of one of its examples."""
    texts = check.examples[number].texts
    return tuple(item for item in findings(texts["fr"], texts["ar"]) if item.code == check.code)


@cache
def findings(left: str, right: str) -> tuple[Finding, ...]:
    return compare(Document(left, "fr"), Document(right, "ar")).findings


EXAMPLES = [
    pytest.param(
        check,
        number,
        id=f"{check.code}-{number}-{'flags' if example.flags else 'passes'}",
    )
    for check in checks()
    for number, example in enumerate(check.examples)
]
CHECKS = [pytest.param(check, id=check.code) for check in checks()]
WITH_EXAMPLES = [pytest.param(check, id=check.code) for check in checks() if check.code not in ON_THE_FILE]


@pytest.mark.parametrize(("check", "number"), EXAMPLES)
def test_the_example_holds(check: Check, number: int) -> None:
    assert bool(found(check, number)) is check.examples[number].flags


@pytest.mark.parametrize("check", WITH_EXAMPLES)
def test_examples_must_flag_each_side_and_must_pass(check: Check) -> None:
    flagging = [number for number, example in enumerate(check.examples) if example.flags]
    assert any(not example.flags for example in check.examples)
    sides = {side for number in flagging for finding in found(check, number) for side in (0, 1) if finding.spans[side]}
    assert sides == {0, 1}


@pytest.mark.parametrize("check", WITH_EXAMPLES)
def test_examples_stand_in_both_languages(check: Check) -> None:
    for example in check.examples:
        assert set(example.texts) == {"fr", "ar"}
        assert all(text.endswith((".", "!", "؟")) for text in example.texts.values())


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_explains_itself(check: Check) -> None:
    text = explanation(check.code)
    head, _, body = text.partition("\n\n")
    assert head == f"{check.code} {check.rule} ({check.severity})"
    assert len(body.split()) >= 12
    assert "Args:" not in body
    assert explanation(check.rule) == explanation(check.code.lower()) == text


@pytest.mark.parametrize("name", ["XC999", "", "statement", "XC1"])
def test_there_is_no_explanation_of_what_is_no_check(name: str) -> None:
    with pytest.raises(OptionError, match="XC101"):
        explanation(name)


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_is_the_file_of_its_code(check: Check) -> None:
    module = inspect.getmodule(check.find)
    assert module is not None
    assert module.__name__ == f"crosscheck.checks.{check.code.lower()}"
    assert re.fullmatch(r"XC[0-9]{3}", check.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", check.rule)


def test_codes_and_rules_are_unique_and_in_order() -> None:
    found_codes = [check.code for check in checks()]
    assert found_codes == sorted(set(found_codes)) == list(codes())
    assert len({check.rule for check in checks()}) == len(found_codes)


def test_a_statement_without_words_of_content_is_not_missing() -> None:
    check = next(check for check in checks() if check.code == "XC101")
    texts = check.examples[2].texts
    assert findings(f"{texts['fr']} Et alors ?", texts["ar"]) == findings(texts["fr"], texts["ar"])


@pytest.mark.parametrize("side", [0, 1])
def test_an_assumed_encoding_is_told(side: int) -> None:
    # The minister presented the budget to parliament.
    texts = ("Le ministre a présenté le budget au parlement.", "قدم الوزير الميزانية إلى البرلمان.")
    documents = [
        Document(text, name=f"report.{number}", encoding="windows-1256", assumed=number == side)
        for number, text in enumerate(texts)
    ]
    (finding,) = (item for item in compare(*documents).findings if item.code == "XC001")
    assert finding.severity == "info"
    assert "windows-1256" in finding.message
    assert f"report.{side}" in finding.message
    assert bool(finding.spans[side])
    assert not finding.spans[1 - side]
