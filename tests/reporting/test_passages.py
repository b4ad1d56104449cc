"""Passages with their marks, the values of a finding, and the rows of the texts side by side."""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Span
from crosscheck.report import Report
from crosscheck.reporting.passages import Marked, Segment, Value, passages, segments, values
from crosscheck.reporting.rows import GAP, rows
from crosscheck.reporting.sections import headlines, percent, sections, verdict

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(min(pair), max(pair)))
MARKED = st.builds(Marked, SPANS, st.sampled_from(["only", "different"]))


@given(SPANS, st.lists(MARKED, max_size=5))
def test_segments_follow_their_slow_definition(span: Span, marked: list[Marked]) -> None:
    text = "abcdefghijklmnopqrstuvwxyz0123"
    letters = [
        (text[place], next((item.mark for item in reversed(marked) if item.span.start <= place < item.span.end), ""))
        for place in range(span.start, span.end)
    ]
    pieces = segments(text, span, marked)
    assert [(char, piece.mark) for piece in pieces for char in piece.text] == letters
    assert all(before.mark != after.mark for before, after in pairwise(pieces))


def test_a_detail_is_marked_in_its_statement(report: Report) -> None:
    (detail,) = [item for item in report.findings if item.code == "XC102"]
    ((before, marked, after),) = passages(report, detail, 0)
    assert before.text.startswith("Ces efforts")
    assert marked == Segment("qui est un cadre pour identifier les victimes", "only")
    assert after == Segment(".")
    assert passages(report, detail, 1) == ()


def test_a_whole_statement_is_not_marked(report: Report) -> None:
    (visa,) = [item for item in report.findings if item.topics]
    ((only,),) = passages(report, visa, 1)
    assert only.mark == ""
    assert only.text.startswith("وقال")


def test_a_span_over_two_statements_is_one_passage(builder: type) -> None:
    made = builder(("One. ", "Two.", "Three."), ("X.",))
    found = made.find("XC101", "One.  Two.")
    assert [[piece.text for piece in passage] for passage in passages(made.report(), found, 0)] == [["One.  Two."]]


def test_values_come_with_the_words_of_the_text_and_from_the_findings_inside(report: Report) -> None:
    (visa,) = [item for item in report.findings if item.topics]
    assert values(report, visa, 1) == (Value("مارس 2023", "2023-03"), Value("عام", "P1Y"))
    without = evolve(visa, values=((), ()))
    changed = evolve(report, findings=tuple(without if item is visa else item for item in report.findings))
    assert values(changed, without, 1) == (Value("مارس 2023", "2023-03"),)
    (number,) = report.discrepancies
    assert values(report, number, 0) == (Value("78 affaires", "78"),)


def heads(report: Report) -> list[tuple[str, ...]]:
    """How the cells of each row begin."""
    return [tuple("".join(piece.text for piece in cell.segments)[:9] for cell in row.cells) for row in rows(report)]


def test_rows_follow_the_left_report_and_anchors_place_the_rest(report: Report) -> None:
    assert heads(report) == [
        ("Identific", ""),
        ("Le Maroc ", "أكدت وزار"),
        ("Ces effor", "وتضمنت هذ"),
        ("", "وقال التق"),
        ("Ils appel", ""),
        ("Les autor", "حققت الحك"),
        ("", "ومن بين ا"),
    ]
    assert [row.link is None for row in rows(report)] == [True, False, False, True, True, False, True]
    assert rows(report)[0].cells[0].heading


def test_without_a_finding_a_passage_follows_the_one_before_it(report: Report) -> None:
    assert heads(evolve(report, findings=())) == heads(report)


def test_statements_of_one_link_that_stand_apart_have_a_gap(builder: type) -> None:
    made = builder(("One.", "Two.", "Three."), ("X.", "Y."))
    made.link([1, 3], [1, 2])
    first, second = rows(made.report())
    assert "".join(piece.text for piece in first.cells[0].segments) == f"One.{GAP}Three."
    assert "".join(piece.text for piece in first.cells[1].segments) == "X. Y."
    assert "".join(piece.text for piece in second.cells[0].segments) == "Two."


def test_sections_hold_what_is_open_and_top_level(report: Report) -> None:
    assert [(section.title, [item.code for item in section.findings]) for section in sections(report)] == [
        ("Only in the French report", ["XC101", "XC102", "XC101"]),
        ("Only in the Arabic report", ["XC101"]),
        ("Where they differ", ["XC201"]),
        ("Contradictions inside one report", ["XC301"]),
        ("Notes", ["XC001"]),
    ]


def test_headlines_count_passages_and_values(report: Report) -> None:
    assert headlines(report) == (
        "Only the French report has 3 passages.",
        "Only the Arabic report tells of a sanction (March 2023, 1 year) and 1 date.",
        "They differ in 1 place",
        "1 contradiction inside one report",
    )
    assert headlines(evolve(report, findings=())) == (
        "The French report says nothing that the Arabic report does not say.",
        "The Arabic report says nothing that the French report does not say.",
    )


def test_a_source_makes_headlines_speak_of_omission_and_addition(report: Report) -> None:
    told = evolve(report, options=evolve(report.options, source="fr"))
    assert headlines(told)[:2] == (
        "The Arabic report omits 3 passages.",
        "The Arabic report adds a sanction (March 2023, 1 year) and 1 date.",
    )
    assert [section.title for section in sections(told)][:2] == [
        "Omitted by the Arabic report",
        "Added by the Arabic report",
    ]


def test_the_verdict_counts_what_decides(report: Report) -> None:
    assert verdict(report) == "The reports do not say the same: 3 findings decide."
    assert verdict(evolve(report, findings=())) == "The reports say the same."


def test_only_all_is_a_hundred_percent() -> None:
    assert [percent(share) for share in (0.0, 0.709, 0.9999, 1.0)] == ["0%", "70%", "99%", "100%"]
