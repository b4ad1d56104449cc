"""How often a value of one line is stated by the line that renders it: a figure that needs no gold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from crosscheck.evaluation.accounting import accounted, mentions
from crosscheck.evaluation.figures import Count, Form, Note
from crosscheck.evaluation.lines import Copy, Line
from crosscheck.facts import facts_match
from crosscheck.languages import language
from crosscheck.model import Fact
from crosscheck.report import Report

__all__ = ["agreement"]

GROUPS: Final = {
    "quantity": "numbers and percentages",
    "percent": "numbers and percentages",
    "date": "dates and periods",
    "period": "dates and periods",
    "person": "names",
    "place": "names",
    "organisation": "names",
}
NOT_COMPARED: Final = frozenset({"quote"})


def agreement(report: Report, copy: Copy, folder: str) -> Iterator[Count | Note]:
    """Shares of values that the rendering line states too, facts per 1,000 words, and numbers accounted for."""
    set_name = f"{folder} values"
    facts = tuple(_by_line(copy.sides[side].lines, report.facts[side]) for side in (0, 1))
    for side, label in enumerate(report.labels):
        for number, own in facts[side].items():
            for fact in own:
                stated = any(facts_match(fact, other) for other in facts[1 - side].get(number, ()))
                yield from _counts(report, copy, set_name, side, fact, stated)
                if not stated:
                    yield _miss(report, copy, set_name, side, number, fact)
        words = sum(token.kind in {"word", "number"} for token in report.analyses[side].tokens)
        numbers = (len(report.facts[side]), words)
        yield Count(set_name, f"facts per 1,000 words, {label}", "per 1000", copy.name, numbers, "")
        yield from _accounts(report, copy, set_name, side)


def _by_line(lines: tuple[Line, ...], facts: tuple[Fact, ...]) -> dict[int, list[Fact]]:
    table: dict[int, list[Fact]] = defaultdict(list)
    for line in lines:
        table[line.number] = [
            fact for fact in facts if line.span.start <= fact.start < line.span.end and fact.kind not in NOT_COMPARED
        ]
    return table


def _counts(report: Report, copy: Copy, set_name: str, side: int, fact: Fact, stated: bool) -> Iterator[Count]:
    form: Form = "share"
    yield Count(set_name, f"stated: {fact.kind}", form, copy.name, (stated, 1))
    if fact.kind in GROUPS:
        yield Count(set_name, f"stated: {GROUPS[fact.kind]}", form, copy.name, (stated, 1))
    yield Count(set_name, f"stated: all kinds, {report.labels[side]}", form, copy.name, (stated, 1))


def _miss(report: Report, copy: Copy, set_name: str, side: int, number: int, fact: Fact) -> Note:
    texts = [_text(copy, at, number) for at in (side, 1 - side)]
    words = report.documents[side].text[fact.start : fact.end]
    said = f"{report.labels[side]} line {number + 1}: {words} = {fact.value} in: {texts[0]} ∥ {texts[1]}"
    return Note(set_name, f"stated: {fact.kind}", copy.name, said)


def _text(copy: Copy, side: int, number: int) -> str:
    document = copy.sides[side].document
    return next(
        document.text[line.span.start : line.span.end] for line in copy.sides[side].lines if line.number == number
    )


def _accounts(report: Report, copy: Copy, set_name: str, side: int) -> Iterator[Count | Note]:
    analysis = report.analyses[side]
    lang = language(analysis.document.language or report.labels[side])
    for mention in mentions(analysis, lang, report.facts[side]):
        fine = accounted(mention)
        yield Count(set_name, f"numbers accounted for, {report.labels[side]}", "share", copy.name, (fine, 1))
        if not fine:
            text = analysis.document.text
            around = text[max(0, mention.span.start - 40) : mention.span.end + 40].replace("\n", " | ")
            word = text[mention.span.start : mention.span.end]
            yield Note(set_name, f"numbers accounted for, {report.labels[side]}", copy.name, f"{word} in: …{around}…")
