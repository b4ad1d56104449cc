"""When two numeric values agree, with what each report leaves open."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from crosscheck.model import Comparator, Fact

__all__ = ["bounds", "numbers_agree", "values_agree"]

Bounds = tuple[Decimal, Decimal]
ABOUT: Final = Decimal("0.1")
FURTHEST: Final = 2
ROUNDED_FROM: Final = 10_000
ROUNDED_WITHIN: Final = Decimal("0.02")
UPWARD: Final = frozenset({">", ">="})
DOWNWARD: Final = frozenset({"<", "<="})


def bounds(value: str) -> Bounds:
    """The two ends of a canonical number or range."""
    low, _, high = value.partition("/")
    return Decimal(low), Decimal(high or low)


def numbers_agree(left: Fact, right: Fact) -> bool:
    """Agreement of kinds whose value is a plain number or range."""
    return values_agree(bounds(left.value), left.comparator, bounds(right.value), right.comparator)


def values_agree(left: Bounds, how_left: Comparator, right: Bounds, how_right: Comparator) -> bool:
    """Whether two values with their comparators can mean the same amount; symmetric.

    Two exact values agree when they are equal, or when one is the other rounded to fewer digits. An open one
    agrees with what it allows, up to twice as far off.
    """
    if left == right:
        return not ({how_left, how_right} & UPWARD and {how_left, how_right} & DOWNWARD)
    if how_left == how_right == "=":
        if left[0] == left[1] and right[0] == right[1]:
            return _rounded(left[0], right[0])
        return (left[0] == left[1] or right[0] == right[1]) and _meet(left, right)
    return _meet(_allowed(left, how_left), _allowed(right, how_right))


def _meet(left: Bounds, right: Bounds) -> bool:
    return max(left[0], right[0]) <= min(left[1], right[1])


def _allowed(ends: Bounds, how: Comparator) -> Bounds:
    low, high = ends
    if how == "~":
        return low - low * ABOUT, high + high * ABOUT
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
