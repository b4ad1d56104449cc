"""When two numeric values agree, with what each report leaves open."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from crosscheck.facts.measures import DEGREE, is_measure, measures_agree
from crosscheck.model import Comparator, Fact

__all__ = [
    "SHARE", "bare_is_duration", "bounds", "numbers_agree", "quantities_agree", "share_is_percent", "states_number",
    "values_agree",
]  # fmt: skip

Bounds = tuple[Decimal, Decimal]
SHARE: Final = "share"
"""The unit of fractions and ratios, whose value `1/3` is no range."""

STRETCH: Final = re.compile(r"PT?(\d+(?:\.\d+)?)[YMWDHS]")
HUNDRED: Final = 100
ABOUT: Final = Decimal("0.1")
FURTHEST: Final = Decimal("1.5")
SAME_WORDS: Final = Decimal("0.05")
ROUNDED_FROM: Final = 10_000
ROUNDED_WITHIN: Final = Decimal("0.02")
UPWARD: Final = frozenset({">", ">="})
DOWNWARD: Final = frozenset({"<", "<="})


def bounds(value: str) -> Bounds:
    """The two ends of a canonical number or range."""
    low, _, high = value.partition("/")
    return Decimal(low), Decimal(high or low)


def numbers_agree(left: Fact, right: Fact) -> bool:
    """Agreement of kinds whose value is a plain number or range; an ambiguous one agrees under either reading."""
    return any(
        values_agree(bounds(one), left.comparator, bounds(other), right.comparator)
        for one in (left.value, *left.aliases)
        for other in (right.value, *right.aliases)
    )


def quantities_agree(left: Fact, right: Fact) -> bool:
    """Agreement of quantities: shares agree with shares and with decimals, other numbers as `numbers_agree` says."""
    shares = [fact for fact in (left, right) if fact.unit == SHARE]
    if not shares:
        measured = is_measure(left.unit) and is_measure(right.unit)
        return _measures(left, right) if measured else numbers_agree(left, right)
    if len(shares) == 1:
        plain = right if left.unit == SHARE else left
        if plain.value in shares[0].aliases:
            return True  # "4 of 5 matches" and "four of their five matches": the numbers that the ratio is made of
        low, high = bounds(plain.value)
        fits = plain.unit is None and 0 < low == high < 1
        return fits and _rounds_to(shares[0], low, plain.comparator, Decimal(1))
    (a, b), (c, d) = bounds(left.value), bounds(right.value)
    return a * d == c * b or values_agree((a * d, a * d), left.comparator, (c * b, c * b), right.comparator)


def _measures(left: Fact, right: Fact) -> bool:
    """Agreement of two measures of one dimension: 16 km and 10 miles."""
    units, how = (left.unit or "", right.unit or ""), {left.comparator, right.comparator}
    if units[0] == units[1] and numbers_agree(left, right):
        return True
    if units[0] == units[1] and units[0] != DEGREE:
        return False
    return measures_agree(bounds(left.value), units[0], bounds(right.value), units[1], about=how != {"="})


def share_is_percent(share: Fact, percent: Fact) -> bool:
    """Whether a fraction and a percentage are one share, up to the digits that the percentage has."""
    if share.unit != SHARE:
        bare = share.unit is None and share.noun is None
        return bare and numbers_agree(share, percent)  # "de 2,7 % à 4,8": the sign is left out
    low, high = bounds(percent.value)
    if low != high:
        top, whole = bounds(share.value)
        return low * whole <= top * HUNDRED <= high * whole
    return _rounds_to(share, low, percent.comparator, Decimal(HUNDRED))


def bare_is_duration(duration: Fact, quantity: Fact) -> bool:
    """Whether a number that counts nothing is a stretch of time whose unit is left out: "plus d'une, moins de 48"."""
    if quantity.unit is not None or quantity.noun is not None:
        return False
    ends = [STRETCH.fullmatch(end) for end in duration.value.split("/")]
    return any(end is not None and Decimal(end[1]) in bounds(quantity.value) for end in ends)


def states_number(identifier: Fact, quantity: Fact) -> bool:
    """Whether a number without a named thing is a mere number: «برقم 2706», "le nombre de 2 706"."""
    return identifier.value.isdigit() and identifier.value == quantity.value


def _rounds_to(share: Fact, value: Decimal, how: Comparator, scale: Decimal) -> bool:
    """Whether a share is a decimal number to the digits that the number has, or within what the comparators allow."""
    top, whole = bounds(share.value)
    exact = scale * top / whole
    place = Decimal(1).scaleb(int(value.as_tuple().exponent)) if value != value.to_integral_value() else scale / HUNDRED
    if abs(exact - value) * 2 <= place:
        value = exact
    return values_agree((exact, exact), share.comparator, (value, value), how)


def values_agree(left: Bounds, how_left: Comparator, right: Bounds, how_right: Comparator) -> bool:
    """Whether two values with their comparators can mean the same amount; symmetric.

    Two exact values agree when they are equal, or when one is the other rounded to fewer digits. An open one
    agrees with what it allows, up to half as much again; two that are open in one direction with each other's
    rounding only, for "plus de 100" does not render "more than 120".
    """
    if left == right:
        return not ({how_left, how_right} & UPWARD and {how_left, how_right} & DOWNWARD)
    if how_left != "=" and _direction(how_left) == _direction(how_right):
        return _meet(_widened(left, SAME_WORDS / 2), _widened(right, SAME_WORDS / 2))
    if how_left == how_right == "=":
        if left[0] == left[1] and right[0] == right[1]:
            return _rounded(left[0], right[0])
        return (left[0] == left[1] or right[0] == right[1]) and _meet(left, right)
    return _meet(_allowed(left, how_left), _allowed(right, how_right))


def _meet(left: Bounds, right: Bounds) -> bool:
    return max(left[0], right[0]) <= min(left[1], right[1])


def _direction(how: Comparator) -> str:
    """A comparator without its bar: "at least" and "more than" open a value in one direction."""
    return how[0]


def _widened(ends: Bounds, share: Decimal) -> Bounds:
    return ends[0] - abs(ends[0]) * share, ends[1] + abs(ends[1]) * share


def _allowed(ends: Bounds, how: Comparator) -> Bounds:
    low, high = ends
    if how == "~":
        return _widened(ends, ABOUT)
    if how in UPWARD:
        return low, high * FURTHEST
    if how in DOWNWARD:
        return low / FURTHEST, high
    return ends


def _rounded(left: Decimal, right: Decimal) -> bool:
    """Whether the rounder of two large numbers is the other one to its own precision, such as 1,2 million."""
    rounder, finer = (left, right) if _digits(left) <= _digits(right) else (right, left)
    if rounder < ROUNDED_FROM or abs(finer - rounder) > ROUNDED_WITHIN * rounder:
        return False
    place = Decimal(10) ** (rounder.adjusted() - _digits(rounder) + 1)
    return abs(finer - rounder) * 2 <= place and _digits(rounder) < _digits(finer)


def _digits(value: Decimal) -> int:
    """The number of significant digits, not counting the zeros at the end."""
    return len(value.normalize().as_tuple().digits)
