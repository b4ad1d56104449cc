"""Dates in EDTF level 1 as values: resolving deictic ones, and when two of them agree.

The format is that of the Library of Congress, Extended Date/Time Format Specification (2019), with `--03-14` for a day
whose year is not given and `relative:-P1D` for what the day of publication would resolve.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from crosscheck.model import Fact

__all__ = ["dates_agree", "periods_agree", "resolve", "values_agree"]

RELATIVE: Final = re.compile(r"relative:(-?)P(\d+)([DWMY])")
PARTS: Final = re.compile(r"(?P<year>\d{4}|\d{3}X|-)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
# EDTF numbers of the seasons and their months in the northern hemisphere
SEASONS: Final = {"21": range(3, 7), "22": range(6, 10), "23": range(9, 13), "24": (12, 1, 2, 3)}
Parts = tuple[str | None, str | None, str | None]


def resolve(value: str, published: str | None) -> str:
    """A `relative:` value as a date, if the day of publication is known; a week stays as it is."""
    match = RELATIVE.fullmatch(value)
    if match is None or published is None:
        return value
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return value
    count = int(match[2]) * (-1 if match[1] else 1)
    if match[3] == "D":
        return (day + timedelta(days=count)).isoformat()
    if match[3] == "Y":
        return str(day.year + count)
    if match[3] == "M":
        months = day.year * 12 + day.month - 1 + count
        return f"{months // 12}-{months % 12 + 1:02}"
    return value


def _parts(value: str) -> Parts:
    match = PARTS.fullmatch(value)
    if match is None:
        return None, None, None
    year = match["year"]
    return (None if year == "-" else year), match["month"], match["day"]


def values_agree(left: str, right: str) -> bool:
    """Whether two dates can be the same: what both give is equal, and they give something in common."""
    if left == right:
        return True
    one, other = _parts(left), _parts(right)
    shared = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    return bool(shared) and all(_same(a, b) for a, b in shared)


def _same(left: str, right: str) -> bool:
    if left == right:
        return True
    for one, other in ((left, right), (right, left)):
        if one.endswith("X") and other[:3] == one[:3]:
            return True
        if len(one) == 2 and one in SEASONS and len(other) == 2 and int(other) in SEASONS[one]:
            return True
    return False


def dates_agree(left: Fact, right: Fact) -> bool:
    """Whether one date is the other, or lies within it."""
    return values_agree(left.value, right.value)


def periods_agree(left: Fact, right: Fact) -> bool:
    """Whether both ends of two periods agree."""
    ends, other = left.value.split("/"), right.value.split("/")
    return len(ends) == len(other) and all(values_agree(a, b) for a, b in zip(ends, other, strict=True))
