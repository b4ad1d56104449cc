"""One established term, title or quotation is rendered by another.

Linked statements name the same thing by two terms that are not renderings of each other: "libération conditionnelle"
against «السراح المؤقت» (provisional release), "Mécanisme national de référence" against «آلية الاستجابة الوطنية»
(national response mechanism). A glossary that the user gives says which renderings are expected and which are refused.
Two quotations that face each other and have few words in common are told here too.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.contrary import contrary_terms
from crosscheck.checks.quoted import other_words
from crosscheck.checks.slots import other_modifiers
from crosscheck.checks.usage import glossary_drafts
from crosscheck.model import Span

__all__ = ["CHECK"]

LISTED: Final = 0.8
LEARNED: Final = 0.6
QUOTED: Final = 0.6


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each place, told by the surest of the rules."""
    seen: list[tuple[Span, Span]] = []
    drafts = chain(
        glossary_drafts(comparison),
        (_draft(comparison, place, LISTED) for place in contrary_terms(comparison)),
        (_draft(comparison, place, LEARNED) for place in other_modifiers(comparison)),
        (_draft(comparison, place, QUOTED, "XC206.quote") for place in other_words(comparison)),
    )
    for draft in drafts:
        left, right = draft.spans
        if left and right:
            if any(left[0].overlap(one) and right[0].overlap(other) for one, other in seen):
                continue
            seen.append((left[0], right[0]))
        yield draft


def _draft(comparison: Comparison, place: tuple[Span, Span], confidence: float, key: str | None = None) -> Draft:
    texts = [a.document.text[s.start : s.end] for a, s in zip(comparison.analyses, place, strict=True)]
    words = {
        "side": comparison.labels[0],
        "other": comparison.labels[1],
        "term": texts[0],
        "other_term": texts[1],
    }
    return Draft(((place[0],), (place[1],)), confidence, ((texts[0],), (texts[1],)), key=key, words=words)


CHECK: Final = Check(
    "XC206",
    "term-differs",
    "info",
    find,
    (
        Example(
            {
                "fr": "Le juge a accordé la libération conditionnelle au détenu.",
                # "The judge granted the prisoner provisional release."
                "ar": "منح القاضي السجين السراح المؤقت.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le gouvernement a mis en œuvre le Mécanisme National de Référence.",
                # "The government implemented the national response mechanism."
                "ar": "نفذت الحكومة آلية الاستجابة الوطنية.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le juge a accordé la libération conditionnelle au détenu.",
                # "The judge granted the prisoner release on parole."
                "ar": "منح القاضي السجين الإفراج المشروط.",
            },
            flags=False,
        ),
        Example(
            {
                "fr": "Le gouvernement a mis en œuvre le Mécanisme National de Référence.",
                # "The government implemented the national referral mechanism."
                "ar": "نفذت الحكومة آلية الإحالة الوطنية.",
            },
            flags=False,
        ),
    ),
)
