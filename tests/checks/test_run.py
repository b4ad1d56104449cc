"""From what the checks find to findings: fingerprints, parents, selection, severities, order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare
from crosscheck.acceptance import Acceptance, Accepted, apply
from crosscheck.analysis.rules import ANALYZER
from crosscheck.checks import Comparison, run_checks
from crosscheck.codes import codes
from crosscheck.config import Options
from crosscheck.demo import documents
from crosscheck.languages import Language
from crosscheck.model import Analysis, Document, Finding, Severity, Span, Statement
from crosscheck.report import Report
from support.comparisons import comparison_on
from support.laws import law

# The minister presented the budget to parliament. The police arrested twelve suspects in Oran in March 2021.
FRENCH = "Le ministre a présenté le budget au parlement."
ARABIC = "قدم الوزير الميزانية إلى البرلمان."
ONLY_FRENCH = "Les médecins de l'hôpital réclament de meilleurs salaires."
ONLY_ARABIC = "اعتقلت الشرطة اثني عشر مشتبها فيهم في وهران في مارس 2021."
# The president inaugurated a new school in the capital.
ADDED = ("Le président a inauguré une nouvelle école dans la capitale.", "دشن الرئيس مدرسة جديدة في العاصمة.")


def run(fr: str, ar: str, **options: object) -> Report:
    return compare(Document(fr, "fr"), Document(ar, "ar"), **options)  # type: ignore[arg-type]


@cache
def demo() -> Report:
    return compare(*documents())


@cache
def demo_with(options: Options) -> Report:
    return compare(*documents(), options=options)


def prints(report: Report) -> dict[str, str]:
    """Fingerprint of every finding to its code and words."""
    return {finding.fingerprint: f"{finding.code} {' | '.join(words(report, finding))}" for finding in report.findings}


def words(report: Report, finding: Finding) -> Iterator[str]:
    for side in (0, 1):
        yield from (report.documents[side].text[span.start : span.end] for span in finding.spans[side])


# Fingerprints


def test_a_fingerprint_is_sixteen_hex_digits_and_unique() -> None:
    found = [finding.fingerprint for finding in demo().findings]
    assert all(re.fullmatch(r"[0-9a-f]{16}", fingerprint) for fingerprint in found)
    assert len(set(found)) == len(found)


def test_text_that_both_reports_add_before_changes_no_fingerprint() -> None:
    before = run(f"{FRENCH} {ONLY_FRENCH}", f"{ARABIC} {ONLY_ARABIC}")
    after = run(f"{ADDED[0]} {FRENCH} {ONLY_FRENCH}", f"{ADDED[1]} {ARABIC} {ONLY_ARABIC}")
    assert before.findings
    assert prints(after) == prints(before)


# The mayor opened the new market. Fishermen came back to the port of Sfax after three days. – The team won the match.
UNRELATED = (
    ("Le maire a ouvert le nouveau marché.", "افتتح العمدة السوق الجديدة."),
    ("Les pêcheurs sont revenus au port de Sfax après trois jours.", "عاد الصيادون إلى ميناء صفاقس بعد ثلاثة أيام."),
    ("L'équipe a gagné le match dimanche.", "فاز الفريق بالمباراة يوم الأحد."),
)


@law(6)
@given(st.lists(st.sampled_from(UNRELATED), min_size=1, max_size=2, unique=True), st.sampled_from(["both", "fr", "ar"]))
def test_an_unrelated_paragraph_before_leaves_the_fingerprints_of_all_others(
    added: list[tuple[str, str]], where: str
) -> None:
    left, right = f"{FRENCH} {ONLY_FRENCH}", f"{ARABIC} {ONLY_ARABIC}"
    paragraphs = [" ".join(sentences) + "\n\n" for sentences in zip(*added, strict=True)]
    more = [
        paragraph if where in ("both", code) else "" for paragraph, code in zip(paragraphs, ["fr", "ar"], strict=True)
    ]
    after = run(more[0] + left, more[1] + right)
    others = {
        finding.fingerprint
        for finding in after.findings
        if all(span.start >= len(more[side]) for side in (0, 1) for span in finding.spans[side])
    }
    assert others == set(prints(run(left, right)))


def test_blank_space_and_case_change_no_fingerprint() -> None:
    before = run(f"{FRENCH} {ONLY_FRENCH}", ARABIC)
    after = run(f"\n\n{FRENCH}\n\n{ONLY_FRENCH.replace(' de ', '  de ')}\n", f"{ARABIC}\n")
    assert set(prints(after)) == set(prints(before))


@pytest.mark.parametrize(
    "options",
    [
        Options(source="fr"),
        Options(source="ar"),
        Options(min_confidence=0.9),
        Options(fail_on="warning"),
        Options(severity=(("XC101", "info"), ("XC103", "error"))),
    ],
    ids=["source-fr", "source-ar", "min-confidence", "fail-on", "severity"],
)
def test_report_options_change_no_fingerprint(options: Options) -> None:
    assert set(prints(demo_with(options))) == set(prints(demo()))


@pytest.mark.parametrize("family", ["XC1", "XC101", "XC103"])
def test_selection_changes_no_fingerprint(family: str) -> None:
    assert set(prints(demo_with(Options(select=(family,))))) <= set(prints(demo()))


def test_other_words_have_another_fingerprint() -> None:
    one, other = (run(f"{FRENCH} {text}", ARABIC) for text in (ONLY_FRENCH, ONLY_FRENCH.replace("médecins", "pilotes")))
    assert set(prints(one)).isdisjoint(prints(other))


def test_the_same_words_on_another_side_have_another_fingerprint() -> None:
    left, right = Document(FRENCH, "fr"), Document(f"{FRENCH} {ONLY_FRENCH}", "fr")
    one = compare(left, right, languages=("fr", "fr"))
    other = compare(right, left, languages=("fr", "fr"))
    assert [finding.code for finding in one.findings] == [finding.code for finding in other.findings] == ["XC101"]
    assert set(prints(one)).isdisjoint(prints(other))


def test_duplicates_are_numbered_and_keep_their_numbers() -> None:
    once = run(f"{FRENCH} {ONLY_FRENCH}", ARABIC)
    twice = run(f"{FRENCH} {ONLY_FRENCH} {ONLY_FRENCH}", ARABIC)
    first, second = (finding for finding in twice.findings if finding.code == "XC101")
    assert first.fingerprint != second.fingerprint
    assert first.spans[0][0] < second.spans[0][0]
    assert [finding.fingerprint for finding in once.findings] == [first.fingerprint]


class WholeSentences:
    """An analyzer that takes each sentence for one statement."""

    name = "whole/1"

    def analyze(self, document: Document, language: Language, label: str) -> Analysis:
        found = ANALYZER.analyze(document, language, label)
        statements = [Statement(f"{label}{n}", s.start, s.end, n) for n, s in enumerate(found.sentences, 1)]
        return evolve(found, analyzer=self.name, statements=tuple(statements))


def test_another_analyzer_gives_a_passage_the_same_fingerprint() -> None:
    # The doctors … want better pay, | and the nurses refuse to work at night.
    two = "Les médecins de l'hôpital réclament de meilleurs salaires, mais les infirmiers refusent le travail de nuit."
    fine, coarse = run(f"{FRENCH} {two}", ARABIC), run(f"{FRENCH} {two}", ARABIC, analyzer=WholeSentences())
    assert (len(fine.statements[0]), len(coarse.statements[0])) == (3, 2)
    assert prints(fine) == prints(coarse)
    assert len(fine.findings) == 1


# Parents


def test_a_value_in_a_missing_statement_is_its_child() -> None:
    report = run(FRENCH, f"{ARABIC} {ONLY_ARABIC}")
    (parent,) = (finding for finding in report.findings if finding.code == "XC101")
    children = [finding for finding in report.findings if finding.code == "XC103"]
    assert children
    assert all(child.parent == parent.fingerprint for child in children)
    assert parent.parent is None
    assert report.top_level == (parent,)


def test_parents_hold_their_children_and_stand_in_the_report() -> None:
    report = demo()
    known = {finding.fingerprint: finding for finding in report.findings}
    children = [finding for finding in report.findings if finding.parent is not None]
    assert children
    for child in children:
        parent = known[child.parent or ""]
        assert child is not parent
        first = next((side, span) for side in (0, 1) for span in child.spans[side])
        assert any(first[1] in holder for holder in parent.spans[first[0]])


def test_no_finding_stands_under_itself() -> None:
    # The striker Kelly scored in Manchester. – a name that differs in a part, and a value inside what differs
    report = run("L'attaquant Kelly Robertson a marqué un but à Naples.", "سجل المهاجم كيلي هارت هدفا في مانشستر.")
    for findings in (report.findings, demo().findings):
        parents = {finding.fingerprint: finding.parent for finding in findings}
        for name in parents:
            above = [name]
            while (parent := parents[above[-1]]) is not None:
                assert parent not in above
                above.append(parent)


def test_every_mention_of_a_child_stands_in_a_larger_finding() -> None:
    for child in demo().findings:
        for side in (0, 1) if child.parent else ():
            others = [span for other in demo().findings if other is not child for span in other.spans[side]]
            assert all(any(span in other for other in others) for span in child.spans[side])


def test_a_value_that_also_stands_outside_of_missing_passages_has_no_parent() -> None:
    # The police arrested persons in Oran. – "45" stands in a linked statement and in a missing one
    report = run(
        f"La police a arrêté 45 personnes à Oran. {ONLY_FRENCH[:-1]} depuis 45 jours.", "اعتقلت الشرطة أشخاصا في وهران."
    )
    values = {finding.values[0]: finding.parent for finding in report.findings if finding.code == "XC103"}
    assert values[("45",)] is None


def test_a_value_outside_of_every_passage_has_no_parent() -> None:
    # The police arrested 45 persons in Oran. – The police arrested persons in Oran.
    report = run("La police a arrêté 45 personnes à Oran.", "اعتقلت الشرطة أشخاصا في وهران.")
    assert [(finding.code, finding.parent) for finding in report.findings] == [("XC103", None)]


# Selection


def test_a_child_goes_with_its_parent() -> None:
    everything = {finding.fingerprint: finding for finding in demo().findings}
    ignored = {"XC101", "XC102"}

    def stays(finding: Finding) -> bool:
        return finding.code not in ignored and (finding.parent is None or stays(everything[finding.parent]))

    report = demo_with(Options(ignore=tuple(sorted(ignored))))
    assert set(prints(report)) == {name for name, finding in everything.items() if stays(finding)}
    assert len(set(prints(report))) < len([f for f in everything.values() if f.code not in ignored])


def test_a_child_whose_own_code_was_selected_stays_without_its_parent() -> None:
    report = demo_with(Options(select=("XC103",)))
    assert {finding.fingerprint for finding in report.findings} == {
        finding.fingerprint for finding in demo().findings if finding.code == "XC103"
    }
    assert all(finding.parent is None for finding in report.findings)


def test_a_child_stays_with_its_parent_when_both_are_selected() -> None:
    report = demo_with(Options(select=("XC1",)))
    assert [finding.fingerprint for finding in report.findings] == [
        finding.fingerprint for finding in demo().findings if finding.code.startswith("XC1")
    ]


def nested() -> dict[str, Finding]:
    """The value 169, inside a wrong total, inside a missing statement: child, parent and grandparent."""
    known = {finding.fingerprint: finding for finding in demo().findings}
    child = next(f for f in known.values() if f.parent and known[f.parent].code == "XC301" and known[f.parent].parent)
    parent = known[child.parent or ""]
    return {"child": child, "parent": parent, "grandparent": known[parent.parent or ""]}


def test_a_child_goes_to_the_next_passage_when_its_parent_is_not_selected() -> None:
    family = nested()
    report = demo_with(Options(ignore=("XC301",)))
    (child,) = (finding for finding in report.findings if finding.fingerprint == family["child"].fingerprint)
    assert child.parent == family["grandparent"].fingerprint


def test_a_grandchild_goes_when_the_outermost_passage_goes() -> None:
    family = nested()
    report = demo_with(Options(ignore=(family["grandparent"].code,)))
    assert prints(report).keys().isdisjoint({family["child"].fingerprint, family["parent"].fingerprint})


@law(15)
@given(st.lists(st.sampled_from(["XC0", "XC1", "XC101", "XC103", "XC2", "XC201", "XC3"]), max_size=3),
       st.lists(st.sampled_from(["XC0", "XC1", "XC101", "XC103", "XC2", "XC201", "XC3"]), max_size=2))  # fmt: skip
def test_only_selected_findings_are_reported_and_parents_are_there(select: list[str], ignore: list[str]) -> None:
    options = Options(select=tuple(sorted(set(select))), ignore=tuple(sorted(set(ignore))))
    findings = run_checks(comparison(), options)
    known = {finding.fingerprint for finding in findings}
    for finding in findings:
        assert options.selects(finding.code)
        assert finding.parent is None or finding.parent in known
    assert known <= set(prints(demo()))


@cache
def comparison() -> Comparison:
    return comparison_on(demo())


def test_acceptance_reaches_the_grandchildren() -> None:
    family = nested()
    entry = Accepted(1, family["grandparent"].fingerprint, "known")
    accepted = {f.fingerprint for f in apply(demo().findings, Acceptance("", (entry,))) if f.accepted}
    assert {finding.fingerprint for finding in family.values()} <= accepted


# Severity


@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_a_severity_may_be_replaced(severity: Severity) -> None:
    report = run(f"{FRENCH} {ONLY_FRENCH}", ARABIC, severity={"XC101": severity})
    assert [finding.severity for finding in report.findings] == [severity]


def test_severities_are_those_of_the_codes() -> None:
    for finding in demo().findings:
        assert finding.severity in {codes()[finding.code].severity, "info"}
        assert finding.rule == codes()[finding.code].rule


HEADED = f"Une grève des médecins\n\n{FRENCH} {ONLY_FRENCH}\n"


def test_what_is_no_body_gives_information_only() -> None:
    report = run(HEADED, ARABIC)
    levels = {" ".join(words(report, finding)): finding.severity for finding in report.findings}
    assert levels == {"Une grève des médecins": "info", ONLY_FRENCH: "error"}


@pytest.mark.parametrize("severity", ["error", "warning"])
def test_a_replaced_severity_does_not_lift_a_heading(severity: Severity) -> None:
    report = run(HEADED, ARABIC, severity={"XC101": severity})
    levels = {" ".join(words(report, finding)): finding.severity for finding in report.findings}
    assert levels == {"Une grève des médecins": "info", ONLY_FRENCH: severity}


# Order and form


def test_findings_stand_in_reading_order_of_each_report() -> None:
    report = run(f"{ONLY_FRENCH} {FRENCH} {ADDED[0]}", f"{ARABIC} {ONLY_ARABIC}")
    for side in (0, 1):
        starts = [finding.spans[side][0].start for finding in report.top_level if finding.spans[side]]
        assert starts == sorted(starts)


def test_spans_lie_in_their_text_and_confidences_are_shares() -> None:
    report = demo()
    for finding in report.findings:
        assert 0 <= finding.confidence <= 1
        assert finding.message.endswith(".")
        assert any(finding.spans)
        for side in (0, 1):
            size = len(report.documents[side].text)
            assert all(Span(0, size).overlap(span) == len(span) for span in finding.spans[side])
            anchor = finding.anchors[side]
            assert anchor is None or 0 <= anchor <= size


def test_an_anchor_stands_where_the_passage_is_missing() -> None:
    report = run(f"{FRENCH} {ONLY_FRENCH} {ADDED[0]}", f"{ARABIC} {ADDED[1]}")
    (finding,) = report.findings
    assert finding.anchors == (None, len(ARABIC))


def test_messages_speak_of_omission_and_addition_where_there_is_a_source() -> None:
    plain, left, right = (
        run(f"{FRENCH} {ONLY_FRENCH}", ARABIC, source=source).findings[0].message for source in (None, "fr", "ar")
    )
    assert "mission" not in plain
    assert "ddition" not in plain
    assert left.startswith("Omission")
    assert right.startswith("Addition")


@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_the_language_of_messages_changes_nothing_but_the_messages(lang: str) -> None:
    spoken = demo_with(Options(lang=lang)).findings
    assert spoken != demo().findings
    assert [evolve(finding, message="") for finding in spoken] == [
        evolve(finding, message="") for finding in demo().findings
    ]


def test_passages_have_topics_and_values_have_none() -> None:
    for finding in demo().findings:
        assert not finding.topics or finding.code in {"XC101", "XC102"}
        assert len(finding.topics) <= 3
    assert any("sanction" in finding.topics for finding in demo().findings)
