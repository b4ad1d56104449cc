"""Linked statements give different numbers for the same thing.

Quantities, percentages and amounts of money are compared by value: "près de 500" agrees with 497, «٣٫٥ ملايين» with
3 500 000. Before two numbers are called different, the statements around the link are searched for them too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.values import different

__all__ = ["CHECK"]

KINDS: Final = frozenset({"quantity", "percent", "money"})


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each pair of numbers that contradict each other."""
    return different(comparison, KINDS)


CHECK: Final = Check(
    "XC201",
    "number-differs",
    "error",
    find,
    (
        Example(
            {
                "fr": "Le séisme a fait 45 morts dans la région, selon le ministère de l'Intérieur.",
                # "The earthquake left 54 dead in the region, according to the Ministry of the Interior."
                "ar": "خلف الزلزال 54 قتيلا في المنطقة، بحسب وزارة الداخلية.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le taux de chômage a atteint 12,5 % dans le pays.",
                # "The unemployment rate in the country reached 15.2 percent."
                "ar": "بلغ معدل البطالة 15,2 في المئة في البلاد.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le séisme a fait quarante-cinq morts dans la région.",
                # "The earthquake left 45 dead in the region."
                "ar": "خلف الزلزال 45 قتيلا في المنطقة.",
            },
            flags=False,
        ),
        Example(
            {
                "fr": "Le séisme a fait près de 500 morts dans la région.",
                # "The earthquake left 497 dead in the region."
                "ar": "خلف الزلزال 497 قتيلا في المنطقة.",
            },
            flags=False,
        ),
    ),
)
