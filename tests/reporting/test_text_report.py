"""The report for a terminal."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.report import Report
from crosscheck.reporting.bidi import FSI, LRI, PDI, RLI, display_width

SGR = re.compile(r"\x1b\[[0-9;]*m")
WORDS = st.text(
    st.one_of(
        st.sampled_from("  abéœ0123أبتث،؛َُّ日«»()|`<>\x1b\u202e\u2066\u2069\n"),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=60,
)


def bare(text: str) -> str:
    return re.sub(f"[{LRI}{RLI}{FSI}{PDI}]", "", SGR.sub("", text))


@pytest.mark.parametrize("width", [20, 33, 69, 70, 79, 100, 163])
@pytest.mark.parametrize("color", [False, True])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int, color: bool) -> None:
    for line in report.to_text(width, color).split("\n"):
        assert display_width(bare(line)) <= width


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=3), st.lists(WORDS, min_size=1, max_size=3), st.integers(20, 110), WORDS)
def test_no_text_leaves_its_cell(builder: Any, left: list[str], right: list[str], width: int, name: str) -> None:
    made = builder(left, right, names=(name, name))
    made.link([1], [1])
    made.find("XC102", left[0], right[0])
    made.find("XC201", left[0], right[-1], message=f"Says {right[0]}.", topics=(name,))
    made.find("XC101", right=right[-1], values=((), (left[0],)))
    text = made.report().to_text(width, color=True)
    for line in text.split("\n"):
        assert display_width(bare(line)) <= width
        assert "\x1b" not in SGR.sub("", line)
        depth = 0
        for char in line:
            depth += (char in (LRI, RLI, FSI)) - (char == PDI)
            assert depth >= 0
        assert depth == 0
    assert len(text.splitlines()) == text.count("\n")


def test_a_terminal_escape_in_a_document_is_only_seen(builder: Any) -> None:
    made = builder(("Voici \x1b]0;title\x07 et \x1b[2J.",), ("قال \x1b[31m.",))
    made.link([1], [1])
    text = made.report().to_text(100)
    assert "\x1b" not in text
    assert "␛[2J" in text


def test_it_reads_from_the_headline_down(report: Report) -> None:
    text = report.to_text(100)
    parts = [
        "Only the French report has 3 passages.",
        "Only the Arabic report tells of a sanction (March 2023, 1 year) and 1 date.",
        "of the French report is also in",
        "of the Arabic report is also in",
        "The reports do not say the same",
        "Side by side",
        "Only in the French report",
        "Only in the Arabic report",
        "Where they differ",
        "Contradictions inside one report",
        "1 accepted finding is not shown",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_the_texts_stand_beside_each_other_with_details_marked(report: Report) -> None:
    lines = bare(report.to_text(100)).splitlines()
    assert any(re.match(r"Le Maroc ne respecte pas .* =  .*الخارجية الأمريكية", line) for line in lines)
    assert any(re.match(r" {48} │ .*وقال التقرير", line) for line in lines)
    assert any("⟦qui est" in line and "│" in line for line in lines)
    assert any("⟪78⟫" in line and "⟪79⟫" in line for line in lines)


def test_a_narrow_terminal_gets_them_one_below_the_other(report: Report) -> None:
    text = bare(report.to_text(60))
    assert "│" not in text
    assert "── fr = ar ──\nLe Maroc" in text
    assert re.search(r"── ar ──\n +وقال التقرير", text)


def test_every_arabic_line_is_isolated_and_at_the_right_edge(report: Report) -> None:
    passages = [line for line in report.to_text(100).splitlines() if RLI in line]
    assert len(passages) > 5
    for line in passages:
        assert line.endswith(PDI)
        assert display_width(bare(line)) in (96, 99, 100)


def test_values_stand_under_their_passage(report: Report) -> None:
    assert f"Values: {FSI}مارس 2023{PDI} = {FSI}2023-03{PDI} · {FSI}عام{PDI} = {FSI}P1Y{PDI}" in report.to_text(100)


def test_what_was_accepted_is_only_counted(report: Report) -> None:
    lists = report.to_text(100).split("Only in the French report")[-1]
    assert "169" not in lists.split("Contradictions")[0]


def test_colours_say_nothing_that_is_not_written(report: Report) -> None:
    assert SGR.sub("", report.to_text(100, color=True)) == report.to_text(100)
    assert "\x1b" not in report.to_text(100)


def test_the_sides_may_be_swapped(builder: Any, make_example: Callable[[], Any]) -> None:
    made = builder(("قال التقرير ذلك.",), ("Le rapport le dit.",), labels=("ar", "fr"))
    made.link([1], [1])
    (line,) = [line for line in made.report().to_text(80).splitlines() if " = " in line and "rapport" in line]
    assert bare(line).index("قال") < bare(line).index("rapport")
    assert bare(line).startswith(" " * 10)


def test_the_width_of_the_terminal_is_the_default(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "75")
    assert report.to_text() == report.to_text(75)
    monkeypatch.setenv("COLUMNS", "500")
    assert report.to_text() == report.to_text(140)
    assert report.to_text(3) == report.to_text(20)


def test_in_arabic_its_sentences_run_right_to_left_and_the_signs_do_not(make_example: Any) -> None:
    text = make_example().report(lang="ar").to_text(100)
    title = text.splitlines()[0]
    assert title.strip() == f"{RLI}النسخة الفرنسية والنسخة العربية{PDI}"  # the French version and the Arabic version
    assert title.startswith(" ")
    (legend,) = (line for line in text.splitlines() if line.lstrip(LRI).startswith("= "))
    for item in legend.split(" · "):
        assert item.lstrip(LRI)[0] in "=><~"
        assert item.lstrip(LRI)[2] == FSI


@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_in_another_language_nothing_of_it_is_english(make_example: Any, lang: str) -> None:
    text = make_example().report(lang=lang).to_text(100)
    for words in ("report", "Only", "says", "Side", "Values", "error", "follows"):
        assert words not in text.replace("Message of", "").replace("The French report says 78, not 79.", "").replace(
            "taqrir.txt does not say how it is encoded.", ""
        )


def test_an_empty_comparison_is_a_short_report(builder: Any) -> None:
    made = builder(("Oui.",), ("نعم.",))
    made.link([1], [1])
    text = made.report().to_text(80)
    assert "The reports say the same." in text
    assert "Only in" not in text
