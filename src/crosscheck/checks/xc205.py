"""One report tells as done what the other tells as planned, recommended, alleged or merely possible.

Compared are predicates that render each other: "a tué" with «يُشتبه في أنه قتل», "devrait signer" with «وقّع». So is
what one report is sure will come with what the other holds possible. A conditional that only relays ("aurait tué")
agrees with any words of the other report that name a source. What is denied, asked or put under a condition is not
compared, and the Arabic imperfect, which tells what happens as well as what is to happen, differs from nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.certainty import Difference, differences

__all__ = ["CHECK"]

SURE: Final = 0.85
LESS_SURE: Final = 0.6


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each pair of predicates of which one report is surer than the other."""
    for difference in differences(comparison):
        yield _draft(comparison, difference)


def _draft(comparison: Comparison, difference: Difference) -> Draft:
    sides, surer = difference.sides, difference.surer
    texts = [
        analysis.document.text[one.span.start : one.span.end]
        for analysis, one in zip(comparison.analyses, sides, strict=True)
    ]
    words = {
        "side": comparison.labels[surer],
        "other": comparison.labels[1 - surer],
        "value": texts[surer],
        "other_value": texts[1 - surer],
    }
    less = sides[1 - surer].certainty
    key = "XC205.ahead" if (sides[surer].certainty, less) == ("coming", "recommended") else f"XC205.{less}"
    known = difference.known > 0 and all(one.sure for one in sides)
    return Draft(
        ((sides[0].span,), (sides[1].span,)),
        SURE if known else LESS_SURE,
        ((sides[0].certainty,), (sides[1].certainty,)),
        key=key,
        words=words,
    )


CHECK: Final = Check(
    "XC205",
    "certainty-differs",
    "warning",
    find,
    (
        Example(
            {
                "fr": "Le ministre doit signer jeudi l'accord avec la Jordanie.",
                # "On Thursday the minister signed the agreement with Jordan."
                "ar": "وقّع الوزير يوم الخميس الاتفاق مع الأردن.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le comptable a détourné deux millions de dinars.",
                # "It is suspected that the accountant embezzled two million dinars."
                "ar": "ويُشتبه في أن المحاسب اختلس مليوني دينار.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "La commission a recommandé de fermer l'usine.",
                # "The commission closed the factory."
                "ar": "أغلقت اللجنة المصنع.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le ministre devrait signer jeudi l'accord avec la Jordanie.",
                # "On Thursday the minister is expected to sign the agreement with Jordan."
                "ar": "من المقرر أن يوقع الوزير يوم الخميس الاتفاق مع الأردن.",
            },
            flags=False,
        ),
        Example(
            {
                "fr": "L'accusé aurait tué son voisin en mars.",
                # "According to the police, the accused killed his neighbour in March."
                "ar": "وبحسب الشرطة، قتل المتهم جاره في مارس.",
            },
            flags=False,
        ),
    ),
)
