"""A stated growth against the two numbers that it leads from and to, a stated duration against its years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from re import fullmatch
from typing import Final

from crosscheck.checks.claims import Claim, off_by, shown
from crosscheck.checks.sentences import CLOSING, COMMAS, OPENING, Line, is_exact, number
from crosscheck.facts.agreement import SHARE
from crosscheck.facts.changes import change_words
from crosscheck.model import Fact

__all__ = ["changes"]

WHOLE: Final = 100
BESIDE: Final = 7
NAMED: Final = 6
GAP: Final = 4
TENTH: Final = Decimal("0.1")
DAYS: Final = {"Y": Decimal("365.25"), "M": Decimal("30.44"), "W": Decimal(7), "D": Decimal(1)}
LAST_DAY: Final = {"Y": Decimal(366), "M": Decimal(31), "D": Decimal(1)}


def changes(line: Line) -> Iterator[Claim]:
    """Every contradiction of a sentence's changes and spans of time."""
    yield from _growth(line)
    yield from _spans(line)


def _growth(line: Line) -> Iterator[Claim]:
    """`en hausse de 20 %, de 100 à 150`."""
    rates = [fact for fact in line.of_kind("percent") if is_exact(fact)]
    if len(rates) != 1 or not _is_change(line, rates[0]):
        return
    counted = [fact for fact in line.of_kind("quantity", "money") if fact.unit != SHARE]
    for old, new in pairwise(counted):
        if is_exact(old) and is_exact(new) and _from_to(line, old, new) and _beside(line, rates[0], old, new):
            before, after = number(old), number(new)
            exact = abs(after - before) * WHOLE / before if before else Decimal(0)
            if off_by(exact, rates[0], (old, new)):
                words = {"total": rates[0].value, "share": shown(exact), "old": old.value, "new": new.value}
                places = tuple(sorted((rates[0], old, new), key=lambda fact: fact.start))
                yield Claim(places, (rates[0].value, old.value, new.value), "XC301.change", words)


def _is_change(line: Line, rate: Fact) -> bool:
    at = line.at(rate)
    return line.holds(at - NAMED, at, change_words(line.language))


def _from_to(line: Line, old: Fact, new: Fact) -> bool:
    """Whether only "to" stands between two numbers, and "from" before the first."""
    totals, at, end = line.language.totals, line.at(old), line.after(old)
    same = old.kind == new.kind and (old.unit == new.unit or old.unit is None or new.unit is None)
    since = at > 0 and line.marked(at - 1, totals.since) == 1
    return same and since and line.marked(end, totals.until) == 1 and line.at(new) == end + 1


def _beside(line: Line, rate: Fact, old: Fact, new: Fact) -> bool:
    """Whether the rate stands next to its two numbers, with no other verb between."""
    first, end = (line.after(rate), line.at(old)) if rate.start < old.start else (line.after(new), line.at(rate))
    if end - first >= BESIDE:
        return False
    told = line.any_marked(first, end, line.language.totals.equals)
    return told or not line.language.has_predicate(line.tokens[first:end])


def _spans(line: Line) -> Iterator[Claim]:
    """`de 2006 à 2016, soit neuf ans`, `neuf ans (2006-2016)`."""
    for period in line.of_kind("period"):
        for stretch in line.of_kind("duration"):
            ends = _lasting(period.value)
            length = fullmatch(r"P(\d+)([YMWD])", stretch.value)
            if ends is None or length is None or stretch.comparator != "=" or not _next_to(line, period, stretch):
                continue
            stated, unit = Decimal(length[1]), length[2]
            least, most = (days / DAYS[unit] for days in ends)
            slack = not (_is_told(line, period, stretch) and _unit(period.value) == unit)
            if not least.quantize(TENTH) - slack <= stated <= most.quantize(TENTH) + slack:
                low, high = (shown(edge.to_integral_value()) for edge in (least, most))
                words = {"total": length[1], "sum": low if low == high else f"{low}–{high}", "period": period.value}
                places = tuple(sorted((period, stretch), key=lambda fact: fact.start))
                yield Claim(places, (stretch.value, period.value), "XC301.span", words)


def _is_told(line: Line, period: Fact, stretch: Fact) -> bool:
    """Whether "soit" says that the years are the duration; one that they stand beside may count full years."""
    return line.any_marked(line.after(period), line.at(stretch), line.language.totals.equals)


def _next_to(line: Line, period: Fact, stretch: Fact) -> bool:
    """Whether only "soit", a bracket or the like stands between: other words may count another thing."""
    if period.start < stretch.start:
        first, end = line.after(period), line.at(stretch)
        return first < end <= first + GAP and (
            line.any_marked(first, end, line.language.totals.equals) or line.tokens[first].norm in OPENING
        )
    first, end = line.after(stretch), line.at(period)
    marks = OPENING | CLOSING | COMMAS
    return first < end <= first + GAP and line.tokens[first].norm in marks and not any(line.words(first, end))


def _lasting(value: str) -> tuple[Decimal, Decimal] | None:
    """The least and the most days that a period may last, by the first and the last day that its ends may mean."""
    ends = [fullmatch(r"(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?", end) for end in value.split("/")]
    if len(ends) != 2 or ends[0] is None or ends[1] is None:
        return None
    first, last = (date(int(end[1]), int(end[2] or 1), int(end[3] or 1)) for end in ends if end)
    days = Decimal((last - first).days)
    return (days, days + LAST_DAY[_unit(value)]) if days > 0 else None


def _unit(period: str) -> str:
    """Whether the ends of a period are years, months or days; the coarser one decides."""
    return "YMD"[min(end.count("-") for end in period.split("/"))]
