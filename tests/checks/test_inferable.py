"""What follows from the other report is marked and weighs less; what does not follow keeps its weight."""

from __future__ import annotations

from typing import Any

import pytest

from crosscheck import compare
from crosscheck.checks import Comparison
from crosscheck.checks.inferable import WEIGHT, inferable
from crosscheck.languages import language
from crosscheck.model import Document, Finding, Link, Span
from crosscheck.report import Report

# The minister presented the budget to parliament.
FRENCH = "Le ministre a présenté le budget au parlement."
ARABIC = "قدم الوزير الميزانية إلى البرلمان."


def run(fr: str, ar: str, **options: Any) -> Report:
    return compare(Document(fr, "fr"), Document(ar, "ar"), **options)


def values(report: Report) -> dict[str, Finding]:
    return {f.values[0][0]: f for f in report.findings if f.code == "XC103" and f.values[0]}


def test_a_total_of_the_other_reports_parts_is_inferable() -> None:
    # The police arrested 45 men and 30 women in Oran.
    arabic = f"{ARABIC} اعتقلت الشرطة 45 رجلا و30 امرأة في وهران."
    whole = values(run(f"{FRENCH} La police a arrêté 75 personnes à Oran, soit 45 hommes et 30 femmes.", arabic))
    assert whole["75"].inferable
    other = values(run(f"{FRENCH} La police a arrêté 76 personnes à Oran, soit 45 hommes et 30 femmes.", arabic))
    assert not other["76"].inferable


@pytest.mark.parametrize(("day", "follows"), [("14", True), ("15", False)])
def test_a_day_follows_from_its_weekday_in_a_linked_statement(day: str, follows: bool) -> None:
    # The minister presented the budget to parliament on Tuesday. – March 14, 2023 was one.
    report = run(f"Le ministre a présenté le budget au parlement le {day} mars 2023.", f"{ARABIC[:-1]} يوم الثلاثاء.")
    found = values(report)
    assert found[f"2023-03-{day}"].inferable is follows


def test_what_is_inferable_keeps_half_of_its_confidence_and_its_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = (
        f"{FRENCH} La police a arrêté 75 personnes à Oran, soit 45 hommes et 30 femmes.",
        f"{ARABIC} اعتقلت الشرطة 45 رجلا و30 امرأة في وهران.",
    )
    marked = values(run(*texts))["75"]
    monkeypatch.setattr("crosscheck.checks.content.inferable", lambda *_: False)
    plain = values(run(*texts))["75"]
    assert marked.confidence == pytest.approx(plain.confidence * WEIGHT, abs=1e-4)
    assert marked.fingerprint == plain.fingerprint


def test_new_words_and_new_values_are_not_inferable() -> None:
    report = run(f"{FRENCH} Les pompiers ont sauvé douze enfants à Fès en 2021.", ARABIC)
    assert report.findings
    assert not any(finding.inferable for finding in report.findings)


def test_a_passage_whose_words_the_links_render_is_inferable() -> None:
    text = f"{FRENCH} Budget présenté par le ministre au parlement."
    report = run(text, ARABIC)
    tokens = {t.norm: t for t in report.analyses[0].tokens}
    partner = report.analyses[1].tokens
    span = Span(len(FRENCH) + 1, len(text))
    inside = [t for t in report.analyses[0].tokens_in(span.start, span.end) if t.norm in tokens and len(t.norm) > 3]

    def pairs(left: object, right: object) -> list[tuple[Any, Any, float]]:
        del left, right
        return [(one, other, 1.0) for one, other in zip(inside, partner, strict=False)]

    spoken = language("fr"), language("ar")
    comparison = Comparison(
        report.labels, spoken, report.analyses, ((), ()), (Link(("fr1",), ("ar1",), 1.0),), renderings=pairs
    )
    assert inferable(comparison, 0, [span])
    comparison.renderings = lambda left, right: pairs(left, right)[1:]
    assert not inferable(comparison, 0, [span])
