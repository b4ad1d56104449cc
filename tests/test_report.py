"""The views of a report: coverage, what only one side says, and parity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from attrs import evolve

from crosscheck.config import Options
from crosscheck.errors import OptionError
from crosscheck.model import Analysis, Document, Finding, Link, Role, Severity, Span, Statement, Token
from crosscheck.report import Report

WORD = re.compile(r"(?P<clitic>\w+')|(?P<number>[0-9]+)|(?P<word>\w+)")


def analysis(label: str, *passages: str, roles: Sequence[Role] = ()) -> Analysis:
    """An analysis with one statement for each passage; `d'` and the like are clitics."""
    text = " ".join(passages)
    tokens = tuple(
        Token(match.start(), match.end(), match.lastgroup, match[0], match[0], match[0])  # type: ignore[arg-type]
        for match in WORD.finditer(text)
    )
    statements: list[Statement] = []
    start = 0
    for number, passage in enumerate(passages, 1):
        role: Role = roles[number - 1] if roles else "body"
        statements.append(Statement(f"{label}{number}", start, start + len(passage), number, role))
        start += len(passage) + 1
    return Analysis(Document(text, label), "test/1", (), tuple(statements), tokens)


LEFT = analysis("fr", "Le Titre", "d'eau 12 m.", "Rien du tout", roles=("heading", "body", "body"))
RIGHT = analysis("ar", "ماءٌ 12", "شيء آخر")
REPORT = Report(("fr", "ar"), (LEFT, RIGHT), links=(Link(("fr2",), ("ar1",), 0.9, "left-more"),))


def finding(code: str = "XC101", severity: Severity = "error", confidence: float = 0.9, **fields: object) -> Finding:
    values: dict[str, object] = {"spans": ((Span(0, 2),), ()), "fingerprint": "0" * 16, **fields}
    return Finding(code, "rule", severity, confidence, "Message.", **values)  # type: ignore[arg-type]


def test_coverage_counts_the_letters_and_digits_of_linked_body_statements() -> None:
    # Left: "eau", "12", "m" of "Rien du tout" too; the clitic, the full stop and the heading don't count.
    # Right: م ا ء and 12 (the vowel sign is no letter), of شيء and آخر too.
    assert REPORT.coverage == {"fr": pytest.approx(6 / 16), "ar": pytest.approx(5 / 11)}


def with_details(*spans: Span) -> Report:
    return evolve(REPORT, links=tuple(evolve(link, details=(spans, ())) for link in REPORT.links))


def test_details_of_one_report_are_not_covered() -> None:
    start = LEFT.document.text.index("12")
    assert with_details(Span(start, start + 2)).coverage["fr"] == pytest.approx(4 / 16)


def test_coverage_does_not_depend_on_what_is_selected() -> None:
    start = LEFT.document.text.index("12")
    report = with_details(Span(start, start + 2))
    assert evolve(report, findings=(), options=Options(ignore=("XC102",))).coverage == report.coverage


def test_overlapping_details_are_taken_off_once() -> None:
    start = LEFT.document.text.index("12")
    report = with_details(Span(start, start + 2), Span(start + 1, start + 4))
    assert report.coverage["fr"] == pytest.approx(3 / 16)


def test_a_report_without_a_body_lacks_nothing() -> None:
    empty = Report(("fr", "ar"), (analysis("fr", "Titre", roles=("heading",)), analysis("ar")))
    assert empty.coverage == {"fr": 1.0, "ar": 1.0}


def test_only_in_gives_the_top_level_findings_of_one_side() -> None:
    left = finding(fingerprint="1" * 16)
    child = finding("XC103", "warning", parent="1" * 16, fingerprint="2" * 16)
    right = finding("XC103", "warning", spans=((), (Span(0, 3),)), fingerprint="3" * 16)
    differs = finding("XC201", spans=((Span(0, 2),), (Span(0, 3),)), fingerprint="4" * 16)
    report = evolve(REPORT, findings=(left, child, right, differs))
    assert report.only_in("fr") == (left,)
    assert report.only_in("ar") == (right,)
    assert report.discrepancies == (differs,)
    assert report.top_level == (left, right, differs)
    with pytest.raises(OptionError, match="'de'"):
        report.only_in("de")


def test_a_finding_whose_parent_was_filtered_out_stands_for_itself() -> None:
    orphan = finding("XC103", parent="9" * 16)
    assert evolve(REPORT, findings=(orphan,)).top_level == (orphan,)


def test_labels_take_the_place_of_left_and_right() -> None:
    (link,) = REPORT.links
    assert REPORT.relation(link) == "fr-more"
    assert REPORT.relation(evolve(link, relation="right-more")) == "ar-more"
    assert REPORT.relation(evolve(link, relation="overlapping")) == "overlapping"


@pytest.mark.parametrize(
    ("found", "options", "parity"),
    [
        (finding(), Options(), False),
        (finding(severity="warning"), Options(), True),
        (finding(severity="warning"), Options(fail_on="warning"), False),
        (finding(severity="info"), Options(fail_on="warning"), True),
        (finding(), Options(fail_on="warning"), False),
        (finding(), Options(fail_on="never"), False),
        (finding(severity="warning"), Options(fail_on="never"), True),
        (finding(accepted=True), Options(), True),
        (finding(confidence=0.5), Options(min_confidence=0.5), False),
        (finding(confidence=0.49), Options(min_confidence=0.5), True),
        (finding(), Options(select=("XC2",)), True),
        (finding(), Options(ignore=("XC101",)), True),
        (finding("XC301"), Options(), True),
        (finding("XC301"), Options(select=("XC3",)), False),
        (finding("XC301"), Options(select=("total-does-not-add-up",)), False),
        (finding("XC301"), Options(select=("XC201",)), True),
        (finding("XC301", "warning"), Options(select=("XC301",)), True),
        (finding("XC301", "warning"), Options(select=("XC301",), fail_on="warning"), False),
    ],
)
def test_parity(found: Finding, options: Options, parity: bool) -> None:
    report = evolve(REPORT, findings=(found,), options=options)
    assert report.parity is parity
    assert bool(report.failures) is not parity


def test_a_finding_inside_another_never_decides() -> None:
    parent = finding(severity="info", fingerprint="1" * 16)
    child = finding("XC201", parent="1" * 16, fingerprint="2" * 16)
    assert evolve(REPORT, findings=(parent, child)).parity


def test_the_summary_counts_findings_by_code() -> None:
    parent = finding(fingerprint="1" * 16)
    child = finding("XC103", parent="1" * 16, fingerprint="2" * 16)
    summary = evolve(REPORT, findings=(parent, child)).summary
    assert summary["counts"] == {"top_level": 1, "total": 2, "XC101": 1, "XC103": 1}
    assert summary["parity"] is False
    assert summary["coverage"] == REPORT.coverage


@pytest.mark.parametrize(
    ("name", "start"), [("a.json", "{"), ("a.md", "# The French"), ("a.TXT", "The French report"), ("a.markdown", "# ")]
)
def test_a_file_is_written_in_the_format_of_its_suffix(tmp_path: Path, name: str, start: str) -> None:
    REPORT.write(tmp_path / name)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_a_named_format_overrides_the_suffix(tmp_path: Path) -> None:
    REPORT.write(str(tmp_path / "a.txt"), format="json")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == REPORT.to_json()


def test_formats_that_do_not_exist_and_files_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match=r"a\.xyz.*\.json"):
        REPORT.write(tmp_path / "a.xyz")
    with pytest.raises(OptionError, match=r"'poem'.*json"):
        REPORT.write(tmp_path / "a.json", format="poem")
    with pytest.raises(OptionError, match="cannot be written"):
        REPORT.write(tmp_path / "nowhere" / "a.json")


def test_a_report_prints_as_text() -> None:
    assert str(REPORT) == REPORT.to_text()
    assert "Report(labels=('fr', 'ar')" in repr(REPORT)
