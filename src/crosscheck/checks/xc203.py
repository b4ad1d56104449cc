"""Linked statements give different people, places or organisations.

A name that one report gives and the other one nowhere mentions, not even in another spelling, differs from the name
that stands in its place: after the same first name or title, between the same words, or the only other one of its kind
in the linked statements. Short and full names agree, and so do acronyms and what they stand for, a country and its
people, and a name that is only left out or replaced by a pronoun.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.facing import Facing, facing
from crosscheck.checks.namewords import Reports

__all__ = ["CHECK"]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each pair of names that stand in one place."""
    return (_draft(comparison, found) for found in facing(Reports(comparison)))


def _draft(comparison: Comparison, found: Facing) -> Draft:
    left, right = found.left, found.right
    words = {
        "side": comparison.labels[0],
        "other": comparison.labels[1],
        "value": left.value,
        "other_value": right.value,
    }
    spans = ((left.span,), (right.span,))
    return Draft(spans, found.sure, ((left.value,), (right.value,)), words=words)


CHECK: Final = Check(
    "XC203",
    "name-differs",
    "error",
    find,
    (
        Example(
            {
                "fr": "Le ministre a inauguré samedi une école à Oran.",
                # "On Saturday the minister opened a school in Constantine."
                "ar": "افتتح الوزير السبت مدرسة في قسنطينة.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "L'avocate Leïla Haddad a dénoncé le jugement du tribunal.",
                # "The lawyer Leïla Mansour denounced the judgment of the court."
                "ar": "نددت المحامية ليلى منصور بحكم المحكمة.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le président français a reçu jeudi la délégation.",
                # "On Thursday the president of France received the delegation."
                "ar": "استقبل رئيس فرنسا الوفد يوم الخميس.",
            },
            flags=False,
        ),
        Example(
            {
                "fr": "Emmanuel Macron a reçu jeudi à Paris le chef de l'ONU.",
                # "On Thursday Macron received the head of the United Nations in the French capital Paris."
                "ar": "استقبل ماكرون الخميس في العاصمة الفرنسية باريس رئيس الأمم المتحدة.",
            },
            flags=False,
        ),
    ),
)
