"""Linked statements give different dates, periods, durations, times of day or ages.

A less precise date does not differ from a more precise one that lies within it: 2023 agrees with March 2023. Month
names of all Arabic families mean the same months.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.values import different

__all__ = ["CHECK"]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each pair of dates, periods, durations, times of day or ages that contradict each other."""
    return different(comparison, dated=True)


CHECK: Final = Check(
    "XC202",
    "date-differs",
    "error",
    find,
    (
        Example(
            {
                "fr": "Le tribunal a ouvert le procès du ministre en mars 2019.",
                # "The court opened the trial of the minister in August 2019." (Maghrebi month name)
                "ar": "افتتحت المحكمة محاكمة الوزير في غشت 2019.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le tribunal a condamné le ministre à deux ans de prison.",
                # "The court sentenced the minister to prison for three years."
                "ar": "حكمت المحكمة على الوزير بالسجن لمدة ثلاث سنوات.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Le tribunal a ouvert le procès du ministre en août 2019.",
                # "The court opened the trial of the minister in August 2019." (Levantine month name)
                "ar": "افتتحت المحكمة محاكمة الوزير في آب 2019.",
            },
            flags=False,
        ),
        Example(
            {
                "fr": "Le tribunal a ouvert le procès du ministre en 2019.",
                # "The court opened the trial of the minister in March 2019."
                "ar": "افتتحت المحكمة محاكمة الوزير في مارس 2019.",
            },
            flags=False,
        ),
    ),
)
