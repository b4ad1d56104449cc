"""A linked statement says more than its counterpart.

The two statements say the same in the main, but one has a clause, a list item or a modifier that no word of the other
renders. That stretch is the passage of the finding, and its confidence is how likely the aligner takes that to be.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.model import BODY, Link, Severity, Span

__all__ = ["CHECK"]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each stretch that the aligner left without counterpart."""
    for link in comparison.links:
        for side in (0, 1):
            for span, sure in zip(link.details[side], link.sure[side], strict=True):
                yield _draft(comparison, link, side, span, sure)


def _draft(comparison: Comparison, link: Link, side: int, span: Span, confidence: float) -> Draft:
    other = 1 - side
    partners = [comparison.statements[other][name] for name in (link.left, link.right)[other]]
    anchor = max(partner.end for partner in partners)
    words = {"side": comparison.labels[side], "other": comparison.labels[other]}
    values = tuple(
        dict.fromkeys(
            fact.value for fact in comparison.facts[side] if Span(fact.start, fact.end) in span and fact.kind != "quote"
        )
    )
    statement = comparison.analyses[side].statement_at(span.start)
    severity: Severity | None = None if statement is None or statement.role == BODY else "info"
    if side == 0:
        return Draft(((span,), ()), confidence, (values, ()), (None, anchor), words=words, severity=severity)
    return Draft(((), (span,)), confidence, ((), values), (anchor, None), words=words, severity=severity)


CHECK: Final = Check(
    "XC102",
    "detail-only-in-one",
    "warning",
    find,
    (
        Example(
            {
                "fr": "Le ministre a présenté le budget au parlement hier soir, malgré la grève des fonctionnaires de "
                "l'agriculture et de la pêche.",
                # "The minister presented the budget to parliament yesterday evening."
                "ar": "قدم الوزير الميزانية إلى البرلمان مساء أمس.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le ministre a présenté le budget au parlement.",
                # "… despite the protest of students and teachers in front of the headquarters of the university"
                "ar": "قدم الوزير الميزانية إلى البرلمان رغم احتجاج الطلاب والأساتذة أمام مقر الجامعة.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le ministre a présenté le nouveau budget au parlement.",
                # "The minister presented the new budget to parliament."
                "ar": "قدم الوزير الميزانية الجديدة إلى البرلمان.",
            },
            flags=False,
        ),
    ),
)
