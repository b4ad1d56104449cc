"""Linked statements give different numbers for the same thing.

Quantities, percentages, ordinals and amounts of money are compared by value: "près de 500" agrees with 497,
«٣٫٥ ملايين» with 3 500 000, a third with 33 %, 16 km with 10 miles. Before two numbers are called different, the
statements around the link are searched for them too; those left over are paired by unit, by what they count, by the
words beside them and by their order.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.values import different

__all__ = ["CHECK"]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each pair of numbers that contradict each other."""
    return different(comparison, dated=False)


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
                "fr": "Le coureur a abandonné la course au 44e tour, près de l'arrivée.",
                # "The racer gave up the race in the 34th lap, near the finish."
                "ar": "انسحب المتسابق من السباق في الدورة 34 قرب خط النهاية.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "La moitié des habitants du village ont quitté leur maison.",
                # "50 percent of the inhabitants of the village left their homes."
                "ar": "غادر 50 في المئة من سكان القرية منازلهم.",
            },
            flags=False,
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
