"""What is counted for one document: a pair with gold, or a faithful pair of lines with everything cut from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from crosscheck.evaluation.agreement import agreement
from crosscheck.evaluation.aligners import aligned, load_aligner, system_name
from crosscheck.evaluation.faithful import false_findings, fault_counts, passes
from crosscheck.evaluation.faults import injectors
from crosscheck.evaluation.figures import Count, Note
from crosscheck.evaluation.gold import Gold, load_gold
from crosscheck.evaluation.gold_facts import fact_verdicts
from crosscheck.evaluation.gold_findings import FAMILIES, disturbed, verdicts
from crosscheck.evaluation.injection import faulty_copies
from crosscheck.evaluation.line_scores import line_scores
from crosscheck.evaluation.lines import COPIES, Copy, LinePair, copied
from crosscheck.evaluation.projection import found_in
from crosscheck.evaluation.reliability import reliability
from crosscheck.evaluation.scores import coverage_errors, link_numbers, share_missing
from crosscheck.evaluation.word_coverage import word_coverage
from crosscheck.model import Span
from crosscheck.pipeline import compare
from crosscheck.reading import read
from crosscheck.report import Report

__all__ = ["Entries", "measure_gold", "measure_lines"]

Entries: TypeAlias = list[Count | Note]

KINDS: Final = {
    "quantity": "numbers", "percent": "numbers", "ordinal": "numbers", "age": "numbers", "money": "money",
    "date": "dates", "period": "dates", "duration": "dates", "time": "dates",
    "person": "names", "place": "names", "organisation": "names",
}  # fmt: skip


def measure_lines(folder: str, pair: LinePair, faults: int, systems: Sequence[Path]) -> Entries:
    """Everything that a faithful pair of lines tells.

    Args:
        folder: What the set is called.
        pair: The faithful pair.
        faults: How many copies with one planted fault are made of each kind, at most.
        systems: Python files of other aligners.
    """
    entries: Entries = []
    for kind in COPIES:
        copy = copied(pair, kind)
        report = _compared(copy)
        entries += line_scores(copy, found_in(report), f"{folder} {kind}")
        entries += reliability(report, copy, folder)
        entries += _others(copy, f"{folder} {kind}", systems)
        if kind == "intact":
            entries += passes(report, copy, folder)
            entries += false_findings(report, copy, folder)
            entries += agreement(report, copy, folder)
            entries += word_coverage(report, copy, folder)
    for injector in injectors():
        for faulty in faulty_copies(pair, injector, faults):
            entries += fault_counts(_compared(faulty.copy), faulty, folder)
    return entries


def measure_gold(folder: str, root: Path | None, path: Path, systems: Sequence[Path]) -> Entries:
    """Everything that a pair with gold tells.

    Args:
        folder: What the set is called.
        root: The folder of the set; None where the gold file was named itself.
        path: The gold file.
        systems: Python files of other aligners.
    """
    gold = load_gold(path, root=root)
    left, right = (read(path, published=day) for path, day in zip(gold.documents, gold.published, strict=True))
    report = compare(left, right)
    entries: Entries = list(_links(folder, gold, report, systems))
    entries += _findings(folder, gold, report)
    entries += _facts(folder, gold, report)
    return entries


def _compared(copy: Copy) -> Report:
    left, right = (side.document for side in copy.sides)
    return compare(left, right)


def _others(copy: Copy, set_name: str, systems: Iterable[Path]) -> Iterator[Count | Note]:
    texts = (copy.sides[0].document.text, copy.sides[1].document.text)
    left, right = ([Span(block.start, block.end) for block in side.document.blocks] for side in copy.sides)
    for path in systems:
        found = aligned(load_aligner(path), texts, (left, right))
        entries = line_scores(copy, found, set_name, system_name(path))
        yield from (entry for entry in entries if isinstance(entry, Count))


def _links(folder: str, gold: Gold, report: Report, systems: Iterable[Path]) -> Iterator[Count]:
    texts = (report.documents[0].text, report.documents[1].text)
    sentences = (report.analyses[0].sentences, report.analyses[1].sentences)
    numbers = {"crosscheck": link_numbers(report, gold)}
    for path in systems:
        found = aligned(load_aligner(path), texts, sentences)
        numbers[system_name(path)] = link_numbers(report, gold, found.groups)
    for system, counted in numbers.items():
        yield Count(folder, "word-pair link F1", "f1", gold.name, counted, "higher", system)
        yield Count(folder, "word-pair link precision", "precision", gold.name, counted, "higher", system)
        yield Count(folder, "word-pair link recall", "recall", gold.name, counted, "higher", system)
    yield Count(folder, "shared text called missing", "share", gold.name, (share_missing(report, gold), 1), "lower")
    for error in coverage_errors(report, gold):
        yield Count(folder, "coverage error", "share", gold.name, (error, 1), "lower")


def _findings(folder: str, gold: Gold, report: Report) -> Iterator[Count | Note]:
    for verdict in verdicts(report, gold):
        yield from _scored(folder, f"{verdict.code} findings", gold.name, verdict.outcome)
        if verdict.code.startswith(FAMILIES):
            yield from _scored(folder, f"{verdict.code[:3]}xx findings", gold.name, verdict.outcome)
        if verdict.outcome != "right":
            text = report.documents[verdict.side].text[verdict.span.start : verdict.span.end]
            said = f"{verdict.outcome}, {report.labels[verdict.side]}: {text}"
            yield Note(folder, f"{verdict.code} findings F1", gold.name, said)
    for entry in gold.agreements:
        quiet = not disturbed(report, entry)
        yield Count(folder, "agreements left in peace", "share", gold.name, (quiet, 1))
        if not quiet:
            yield Note(folder, "agreements left in peace", gold.name, entry.id)
    if gold.silent:
        yield Count(folder, "silent pairs without a finding", "share", gold.name, (not report.top_level, 1))
        yield Count(folder, "silent pairs at parity", "share", gold.name, (report.parity, 1))


def _facts(folder: str, gold: Gold, report: Report) -> Iterator[Count | Note]:
    for verdict in fact_verdicts(report, gold):
        for name in filter(
            None, (f"{verdict.kind} facts", f"all {KINDS[verdict.kind]}" if verdict.kind in KINDS else "")
        ):
            yield from _scored(folder, name, gold.name, verdict.outcome)
        if verdict.outcome != "right":
            text = report.documents[verdict.side].text[verdict.span.start : verdict.span.end]
            said = f"{verdict.outcome}, {report.labels[verdict.side]}: {text} = {verdict.value}"
            yield Note(folder, f"{verdict.kind} facts F1", gold.name, said)


def _scored(folder: str, name: str, document: str, outcome: str) -> Iterator[Count]:
    numbers = tuple(float(outcome == wanted) for wanted in ("right", "wrong", "left out"))
    yield Count(folder, f"{name} F1", "f1", document, numbers)
    yield Count(folder, f"{name} precision", "precision", document, numbers)
    yield Count(folder, f"{name} recall", "recall", document, numbers)
