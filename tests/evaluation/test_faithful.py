"""What a report says of a faithful pair is false; what it says of a planted fault is right."""

from __future__ import annotations

from attrs import evolve

from crosscheck.codes import codes
from crosscheck.evaluation.faithful import LEVELS, described, false_findings, fault_counts, passes
from crosscheck.evaluation.faults import Injector
from crosscheck.evaluation.figures import Count, Note
from crosscheck.evaluation.injection import Faulty
from crosscheck.evaluation.lines import faithful
from crosscheck.model import Span
from support.evaluations import finding_of, numbers_by_name, pair_of, report_of

COPY = faithful(pair_of(["a b", "c d"], ["p q", "r s"]))
PARENT = finding_of("XC101", [Span(0, 3)], confidence=0.65, fingerprint="parent")
CHILD = finding_of("XC103", [Span(0, 1)], parent="parent", fingerprint="child")
DIFFERS = finding_of("XC201", [Span(4, 5)], [Span(4, 5)], confidence=0.8, values=(("3",), ("4", "5")))
REPORT = report_of(["a b", "c d"], ["p q", "r s"], PARENT, CHILD, DIFFERS)


def test_findings_of_every_code_are_counted_per_line_of_both_sides() -> None:
    numbers = numbers_by_name(list(false_findings(REPORT, COPY, "news")))
    expected = dict.fromkeys((f"false {code} per 100 lines" for code in codes()), (0.0, 4.0))
    assert numbers == expected | {
        "false XC101 per 100 lines": (1, 4),
        "false XC201 per 100 lines": (1, 4),
    }


def test_fewer_false_findings_are_better() -> None:
    counts = [entry for entry in false_findings(REPORT, COPY, "news") if isinstance(entry, Count)]
    assert {(count.set, count.document, count.form, count.better) for count in counts} == {
        ("news intact", "news", "per 100", "lower")
    }


def test_each_top_level_finding_has_a_note() -> None:
    notes = [entry for entry in false_findings(REPORT, COPY, "news") if isinstance(entry, Note)]
    assert [(note.name, note.text) for note in notes] == [
        ("false XC101 per 100 lines", "(0.65)  fr: [a b] c d"),
        ("false XC201 per 100 lines", "(0.80) 3 / 4,5 fr: a b [c] d ∥ ar: p q [r] s"),
    ]


def test_a_finding_is_described_in_one_line() -> None:
    report = report_of(["a\nb", "c"], ["p"], PARENT)
    assert described(report, PARENT) == "(0.65)  fr: [a | b] c"


# Parity


def test_a_document_is_at_parity_down_to_a_level() -> None:
    counts = list(passes(report_of(["a"], ["p"], PARENT), COPY, "news"))
    assert [(count.set, count.numbers) for count in counts[1:]] == [
        (f"news at min_confidence {level:.1f}", (level > 0.65, 1)) for level in LEVELS
    ]


def test_the_default_options_decide_the_first_figure() -> None:
    first, *_ = passes(report_of(["a"], ["p"], PARENT), COPY, "news")
    assert (first.set, first.name, first.numbers) == ("news intact", "documents at parity", (False, 1))
    unsure = evolve(PARENT, confidence=0.1)
    first, *_ = passes(report_of(["a"], ["p"], unsure), COPY, "news")
    assert first.numbers == (True, 1)


def test_a_report_without_findings_is_at_parity_everywhere() -> None:
    counts = list(passes(report_of(["a"], ["p"]), COPY, "news"))
    assert len(counts) == 1 + len(LEVELS)
    assert all(count.numbers == (True, 1) for count in counts)


# Planted faults

INJECTOR = Injector("number", ("XC2",), lambda line, code, pick: iter(()))
FAULTY = Faulty(COPY, INJECTOR, 0, Span(4, 5), Span(4, 7), "x")


def test_a_fault_is_found_down_to_a_level() -> None:
    counts = [entry for entry in fault_counts(REPORT, FAULTY, "news") if isinstance(entry, Count)]
    assert [(count.set, count.name, count.numbers) for count in counts] == [
        ("news faults", "number recall", (True, 1)),
        ("news faults", "number noticed by any code", (True, 1)),
        *((f"news at min_confidence {level:.1f}", "number recall", (level <= 0.8, 1)) for level in LEVELS),
    ]
    assert not [entry for entry in fault_counts(REPORT, FAULTY, "news") if isinstance(entry, Note)]


def test_a_fault_that_is_not_found_has_a_note() -> None:
    *counts, note = fault_counts(report_of(["a b", "c d"], ["p q", "r s"]), FAULTY, "news")
    assert [entry.numbers for entry in counts if isinstance(entry, Count)] == [(False, 1)] * (2 + len(LEVELS))
    assert note == Note("news faults", "number recall", "news", "a b [x → c] d")


def test_a_fault_that_another_code_tells_of_is_noticed() -> None:
    report = report_of(["a b", "c d"], ["p q", "r s"], finding_of("XC103", [Span(4, 5)]))
    numbers = [entry.numbers for entry in fault_counts(report, FAULTY, "news") if isinstance(entry, Count)]
    assert numbers[:2] == [(False, 1), (True, 1)]
