"""ISO 8601 durations as values: writing them, their length, and when two of them agree."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from crosscheck.facts.agreement import Bounds, values_agree
from crosscheck.facts.numerals import canonical
from crosscheck.model import Fact

__all__ = ["add", "days", "durations_agree", "is_smaller", "times"]

PART: Final = re.compile(r"([\d.]+)([YMWDHS])")
# Days in a year, month, …, for comparing across units only; a T marks the units of the clock.
DAYS: Final = {
    "Y": Decimal("365.25"), "M": Decimal("30.4375"), "W": Decimal(7), "D": Decimal(1), "TH": Decimal(1) / 24,
    "TM": Decimal(1) / 1440, "TS": Decimal(1) / 86400,
}  # fmt: skip
SMALLER: Final = {"Y": (12, "M"), "W": (7, "D"), "D": (24, "TH"), "TH": (60, "TM"), "TM": (60, "TS")}
# The day that idioms count in: quinze jours, huit jours
IDIOMS: Final = frozenset({frozenset({"P15D", "P2W"}), frozenset({"P8D", "P1W"})})
# The least and the most days of a month and of a year where a number of days says it roundly
ROUND: Final = {"M": (30, 31), "Y": (365, 366)}


def times(count: Decimal, unit: str) -> str:
    """A number of units, in the largest unit that makes it whole: half a year is six months."""
    (amount, key), *_ = _parts(unit)
    amount *= count
    while amount % 1 and key in SMALLER:
        factor, key = SMALLER[key]
        amount *= factor
    return f"P{key[:-1]}{canonical(amount)}{key[-1]}"


def is_smaller(unit: str, value: str) -> bool:
    """Whether a unit can go on a value, which is told from larger to smaller units."""
    keys = list(DAYS)
    return keys.index(_parts(unit)[0][1]) > keys.index(_parts(value)[-1][1])


def add(left: str, right: str) -> str:
    """Two durations as one, in the smaller unit where one is a whole number of the other's."""
    parts = _parts(left)
    (amount, key), *_ = _parts(right)
    if not amount:
        return left
    last, larger = parts.pop()
    while larger != key and larger in SMALLER:
        factor, larger = SMALLER[larger]
        last *= factor
    if larger == key and len(_parts(left)) == 1:
        return f"P{key[:-1]}{canonical(last + amount)}{key[-1]}"
    clock = "T" if len(key) > 1 and "T" not in left else ""
    return f"{left}{clock}{canonical(amount)}{key[-1]}"


def _parts(value: str) -> list[tuple[Decimal, str]]:
    date, _, clock = value[1:].partition("T")
    found = [(Decimal(number), letter) for number, letter in PART.findall(date)]
    return found + [(Decimal(number), f"T{letter}") for number, letter in PART.findall(clock)]


def days(value: str) -> Decimal:
    """The length of a duration in days."""
    return sum((number * DAYS[key] for number, key in _parts(value)), Decimal(0))


def durations_agree(left: Fact, right: Fact) -> bool:
    """Equal lengths whatever the unit; days may count a week, a month or a year roundly."""
    if left.value == right.value or frozenset({left.value, right.value}) in IDIOMS:
        return values_agree(_ends(left), left.comparator, _ends(left), right.comparator)
    if _rounds(left.value, right.value) or _rounds(right.value, left.value):
        return True
    return values_agree(_ends(left), left.comparator, _ends(right), right.comparator)


def _rounds(counted: str, unit: str) -> bool:
    """Whether a number of days is the other's months or years at 30 or 365 days each, or one more."""
    if "/" in counted or "/" in unit:
        return False
    one, other = _parts(counted), _parts(unit)
    if len(one) != 1 or len(other) != 1 or one[0][1] != "D" or other[0][1] not in ROUND:
        return False
    low, high = ROUND[other[0][1]]
    return other[0][0] * low <= one[0][0] <= other[0][0] * high


def _ends(fact: Fact) -> Bounds:
    low, _, high = fact.value.partition("/")
    return days(low), days(high or low)
