"""Dates in EDTF as values: resolving deictic ones, and when two of them agree.

The format is that of the Library of Congress, Extended Date/Time Format Specification (2019), with `--03-14` for a day
whose year is not given and `relative:` for what the day of publication would resolve: `-P1D`, `W-5` for a Friday,
`-W-5` for the last one, `-M-03` for last March, `H-09-15` for a day of the Islamic calendar without its year. Of EDTF
level 2 there are the quarters 33 to 36 and the halves of a year 40 and 41.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from crosscheck.model import Fact

__all__ = ["dates_agree", "periods_agree", "resolve", "values_agree"]

RELATIVE: Final = re.compile(r"relative:(-?)P(\d+)([DWMY])")
WEEKDAY: Final = re.compile(r"relative:([-+]?)W-([1-7])")
PLACED: Final = re.compile(r"relative:([-+]?)M-(\d\d)(?:-(\d\d))?")
PARTS: Final = re.compile(r"(?P<year>-\d\dXX|\d{4}|\d{3}X|\d\dXX|-)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
# EDTF numbers of the seasons, in the northern hemisphere, of the quarters and of the halves, and their months
STRETCHES: Final = {
    "21": frozenset(range(3, 7)), "22": frozenset(range(6, 10)), "23": frozenset(range(9, 13)),
    "24": frozenset({12, 1, 2, 3}), "33": frozenset({1, 2, 3}), "34": frozenset({4, 5, 6}),
    "35": frozenset({7, 8, 9}), "36": frozenset({10, 11, 12}), "40": frozenset(range(1, 7)),
    "41": frozenset(range(7, 13)),
}  # fmt: skip
SEASONS: Final = frozenset({"21", "22", "23", "24"})
YEARLESS_DAY: Final = re.compile(r"--\d\d-\d\d")
WEEK: Final = 7
MONTHS: Final = 12
TODAY: Final = 1990  # the first year that a report of these days may mean by "this year"
NEAR_YEARS: Final = 2
HIJRI: Final = "hijri"
Parts = tuple[str | None, str | None, str | None]


def resolve(value: str, published: str | None) -> str:
    """A `relative:` value as a date, if the day of publication is known; a week stays as it is."""
    day = _day(published)
    if (placed := PLACED.fullmatch(value)) is not None:
        return _placed(placed, day)
    if day is None:
        return value
    if (weekday := WEEKDAY.fullmatch(value)) is not None and weekday[1]:
        ahead = (int(weekday[2]) - day.isoweekday() - 1) % WEEK + 1
        return (day + timedelta(days=ahead if weekday[1] == "+" else (ahead % WEEK) - WEEK)).isoformat()
    match = RELATIVE.fullmatch(value)
    if match is None:
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


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _placed(match: re.Match[str], day: date | None) -> str:
    """Last or next March, or a day of it, from the day of publication; without year where that is unknown."""
    sign, month, tail = match[1], int(match[2]), f"-{match[3]}" if match[3] else ""
    if day is None:
        return f"--{match[2]}{tail}"
    here, there = (day.month, day.day if tail else 0), (month, int(match[3] or 0))
    later = {"-": -(there >= here), "+": int(there <= here)}.get(sign, 0)
    return f"{day.year + later}-{match[2]}{tail}"


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
    if left.startswith("relative:") or right.startswith("relative:"):
        return _relatives_agree(left, right) or _relatives_agree(right, left)
    one, other = _parts(left), _parts(right)
    shared = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    return bool(shared) and all(_same(a, b) for a, b in shared)


def _relatives_agree(left: str, right: str) -> bool:
    """Whether a weekday is the other weekday, the weekday of a date, or can be the day that lies so many days off."""
    weekday = WEEKDAY.fullmatch(left)
    if weekday is None:
        return _can_be(left, right)
    if (other := WEEKDAY.fullmatch(right)) is not None:
        return weekday[2] == other[2] and (weekday[1] == other[1] or not (weekday[1] and other[1]))
    if (days := RELATIVE.fullmatch(right)) is not None:
        sign = "-" if days[1] else "+" if int(days[2]) else ""
        return days[3] == "D" and int(days[2]) <= WEEK and (not weekday[1] or weekday[1] == sign)
    if YEARLESS_DAY.fullmatch(right) is not None:
        return True
    day = _day(right) if len(right) == len("2023-03-14") else None
    return day is not None and day.isoweekday() == int(weekday[2])


def _can_be(left: str, right: str) -> bool:
    """Whether a date is as fine as a relative one and of these years: "hier" may be any of their days."""
    match = RELATIVE.fullmatch(left)
    if match is None or right.startswith("relative:"):
        return False
    year, month, day = _parts(right)
    if match[3] == "Y":
        return year is not None and year.isdecimal() and int(year) >= TODAY and int(match[2]) <= NEAR_YEARS
    if year is not None and (not year.isdecimal() or int(year) < TODAY):
        return False
    return (month is not None and int(month) <= MONTHS) if match[3] == "M" else day is not None


def _same(left: str, right: str) -> bool:
    if left == right:
        return True
    if len(left) == len(right) == 2:
        return _months_meet(left, right)
    return any(_covers(one, other) for one, other in ((left, right), (right, left)))


def _covers(coarse: str, fine: str) -> bool:
    """Whether a decade or century holds the year or decade."""
    known = coarse.rstrip("X")
    return known != coarse and len(coarse) == len(fine) and fine.startswith(known)


def _months_meet(left: str, right: str) -> bool:
    """Whether a month lies in a stretch of months, or one stretch in the other; seasons are too vague for that."""
    one, other = STRETCHES.get(left), STRETCHES.get(right)
    if one is None and other is None:
        return False
    if one is None or other is None:
        return int(right) in one if one is not None else int(left) in (other or ())
    exact = SEASONS.isdisjoint({left, right})
    return exact and (one <= other or other <= one)


def dates_agree(left: Fact, right: Fact) -> bool:
    """Whether one date is the other, or lies within it; a day of the Islamic calendar may be one off."""
    near = HIJRI in {left.unit, right.unit} and _near(left.value, right.value)
    return near or values_agree(left.value, right.value)


def _near(left: str, right: str) -> bool:
    one, other = _day(left), _day(right)
    return one is not None and other is not None and abs((one - other).days) <= 1


def periods_agree(left: Fact, right: Fact) -> bool:
    """Whether both ends of two periods agree."""
    ends, other = left.value.split("/"), right.value.split("/")
    near = HIJRI in {left.unit, right.unit}
    return len(ends) == len(other) and all(
        values_agree(a, b) or (near and _near(a, b)) for a, b in zip(ends, other, strict=True)
    )
