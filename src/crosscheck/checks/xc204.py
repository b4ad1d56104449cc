"""Linked statements of which one affirms what the other denies.

A negation reaches as far as the word that it denies: "n'a pas signalé" agrees with «لم تبلغ», "insuffisants" with
«غير كافية», "a refusé de" with «امتنع عن». Only ("ne … que", «لا … إلا»), still («لا يزال») and "pas seulement" deny
nothing. What is denied on one side must be rendered on the other, and nothing near it may deny there, be it by its
meaning alone; words that deny by their meaning and render each other, "abandonner" and «تخلى», answer no further
negation. Words that have an opposite, "a confirmé" and «نفى», are compared with their negations. Questions are
left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.denials import passages
from crosscheck.checks.polarity import Lone, counterpart, opposed, unanswered
from crosscheck.model import Span

__all__ = ["CHECK"]

# How sure a finding is whose denied word is rendered hardly, and one whose word surely is.
LEAST: Final = 0.6
SURE: Final = 0.9
OPPOSED: Final = 0.75


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each negation that the other report lacks where it renders the denied words."""
    for passage in passages(comparison):
        for lone in unanswered(passage):
            if found := counterpart(comparison, passage, lone):
                yield _draft(comparison, lone, *found)
        for one, other in opposed(passage):
            words = {"side": comparison.labels[0], "other": comparison.labels[1]}
            yield Draft(((one,), (other,)), OPPOSED, key="XC204.opposite", words=words)


def _draft(comparison: Comparison, lone: Lone, affirmed: Span, sure: float) -> Draft:
    sides = ((lone.denial.span,), (affirmed,))
    words = {"side": comparison.labels[lone.side], "other": comparison.labels[1 - lone.side]}
    return Draft((sides[lone.side], sides[1 - lone.side]), LEAST + (SURE - LEAST) * sure, words=words)


CHECK: Final = Check(
    "XC204",
    "polarity-differs",
    "error",
    find,
    (
        Example(
            {
                "fr": "Le ministre n'a pas annoncé la fermeture de l'usine.",
                # "The minister announced the closing of the factory."
                "ar": "أعلن الوزير إغلاق المصنع.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Les médicaments sont disponibles dans les hôpitaux de la région.",
                # "The medicines are not available in the hospitals of the region."
                "ar": "الأدوية غير متوفرة في مستشفيات المنطقة.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le ministère a confirmé la démission du directeur.",
                # "The ministry denied the resignation of the director."
                "ar": "نفت الوزارة استقالة المدير.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le ministre n'a pas annoncé la fermeture de l'usine.",
                # "The minister did not announce the closing of the factory."
                "ar": "لم يعلن الوزير إغلاق المصنع.",
            },
            flags=False,
        ),
        Example(
            {
                "fr": "Les moyens sont insuffisants dans les hôpitaux, et le ministre a refusé de répondre.",
                # "The means are not enough in the hospitals, and the minister abstained from answering."
                "ar": "الوسائل غير كافية في المستشفيات، وامتنع الوزير عن الرد.",
            },
            flags=False,
        ),
        Example(
            {
                "fr": "La commune n'a reçu que deux camions et l'attente dure toujours.",
                # "The municipality got two trucks only and the waiting still lasts."
                "ar": "لم تتلق البلدية سوى شاحنتين ولا يزال الانتظار مستمرا.",
            },
            flags=False,
        ),
    ),
)
