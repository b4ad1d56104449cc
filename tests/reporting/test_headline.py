"""The sentence that a report opens with."""

from __future__ import annotations

from typing import Any

import pytest

from crosscheck.report import Report
from crosscheck.reporting.headline import headline


def said(builder: Any, side: int = 1, **options: Any) -> str:
    return headline(builder.report(**options), side)


def test_topics_come_with_their_values_and_values_with_their_kind(make_example: Any) -> None:
    made = make_example()
    made.find("XC103", right="79", values=((), ("79",)))
    assert said(made) == "Only the Arabic report tells of a sanction (March 2023, 1 year), 1 figure and 1 date."


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", "Seul le texte arabe mentionne une sanction (mars 2023, 1 an) et 1 date."),
        # "The Arabic version alone tells of a sanction (March 2023, a year) and one date."
        ("ar", "تنفرد النسخة العربية بذكر عقوبة (مارس 2023، سنة) وتاريخ واحد."),
    ],
)
def test_it_speaks_the_language_of_the_reader(make_example: Any, lang: str, words: str) -> None:
    assert said(make_example(), lang=lang) == words


def test_passages_without_a_topic_are_counted(report: Report) -> None:
    assert headline(report, 0) == "Only the French report has 3 passages."


def test_a_source_makes_it_speak_of_omission_and_addition(make_example: Any) -> None:
    assert said(make_example(), source="ar").startswith("The French report omits a sanction")
    assert said(make_example(), source="fr").startswith("The Arabic report adds a sanction")


def test_statistics_are_told_by_their_figures(builder: Any) -> None:
    made = builder(("Oui.",), ("عدد 45 و30 هنا.",))  # "the number 45 and 30 here"
    whole = made.find("XC101", right="عدد 45 و30 هنا.", topics=("statistics",))
    assert said(made) == "Only the Arabic report tells of statistics."
    for number in ("45", "30"):
        made.fact(1, "quantity", number, number)
        made.find("XC103", right=number, values=((), (number,)), parent=whole.fingerprint)
    assert said(made) == "Only the Arabic report has 2 figures."


def test_what_can_be_inferred_names_no_topic(builder: Any) -> None:
    made = builder(("Oui.",), ("نعم.",))
    made.find("XC101", right="نعم.", topics=("sanction",), inferable=True)
    assert said(made) == "Only the Arabic report has 1 passage."


def test_nothing_and_nothing_open_are_two_things(builder: Any) -> None:
    made = builder(("Oui.",), ("نعم.",))
    assert said(made) == "The Arabic report says nothing that the French report does not say."
    made.find("XC101", right="نعم.", accepted=True)
    assert said(made) == "What only the Arabic report says is accepted."
