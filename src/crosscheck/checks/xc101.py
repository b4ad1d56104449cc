"""A whole statement stands in one report only.

The statement is linked to nothing in the other report: no passage there says the same, wholly or in part. Statements
of one sentence that stand alone next to each other are one finding. The confidence is that of the aligner that there
is no counterpart. Headings and captions are information only.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.model import BODY, Severity, Span, Statement

__all__ = ["CHECK"]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each run of unlinked statements of a sentence."""
    for side in (0, 1):
        statements = comparison.analyses[side].statements
        linked = comparison.link_of[side]
        for (_, alone), run in groupby(statements, key=lambda s: (s.sentence, s.id not in linked)):
            members = list(run)
            if alone and any(_tells(comparison, side, statement) for statement in members):
                yield _draft(comparison, side, members)


def _tells(comparison: Comparison, side: int, statement: Statement) -> bool:
    """Whether a statement has words of content; without any ("et alors ?") nothing could render it."""
    silent = comparison.languages[side].function_words
    tokens = comparison.analyses[side].tokens_in(statement.start, statement.end)
    return any(t.kind == "number" or (t.kind == "word" and len(t.norm) > 1 and t.norm not in silent) for t in tokens)


def _draft(comparison: Comparison, side: int, run: list[Statement]) -> Draft:
    span = (Span(run[0].start, run[-1].end),)
    sure = comparison.absence[side]
    length = sum(s.end - s.start for s in run)
    confidence = sum(sure.get(s.id, 1.0) * (s.end - s.start) for s in run) / max(1, length)
    values = tuple(dict.fromkeys(f.value for s in run for f in comparison.facts_in[side][s.id] if f.kind != "quote"))
    anchor = comparison.anchor(side, run[0].start)
    words = {"side": comparison.labels[side], "other": comparison.labels[1 - side]}
    severity: Severity | None = None if run[0].role == BODY else "info"
    if side == 0:
        return Draft((span, ()), confidence, (values, ()), (None, anchor), words=words, severity=severity)
    return Draft(((), span), confidence, ((), values), (anchor, None), words=words, severity=severity)


CHECK: Final = Check(
    "XC101",
    "statement-only-in-one",
    "error",
    find,
    (
        Example(
            {
                "fr": "Le ministre a présenté le budget au parlement. Les pompiers ont sauvé douze enfants.",
                # "The minister presented the budget to parliament."
                "ar": "قدم الوزير الميزانية إلى البرلمان.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le ministre a présenté le budget au parlement.",
                # "The minister presented the budget to parliament. Schools in the capital closed because of the heat."
                "ar": "قدم الوزير الميزانية إلى البرلمان. وأغلقت المدارس أبوابها في العاصمة بسبب موجة الحر.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le ministre a présenté le budget au parlement. Les pompiers ont sauvé douze enfants.",
                # "The minister presented the budget to parliament, and firemen rescued twelve children."
                "ar": "قدم الوزير الميزانية إلى البرلمان، وأنقذ رجال الإطفاء اثني عشر طفلا.",
            },
            flags=False,
        ),
    ),
)
