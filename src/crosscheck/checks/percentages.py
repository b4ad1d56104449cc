"""Percentages of a whole: shares that make more than all of it, and shares that their own numbers contradict."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from crosscheck.checks.claims import Claim, off_by, shown
from crosscheck.checks.sentences import OPENING, Line, is_exact, number
from crosscheck.checks.totals import items
from crosscheck.facts.agreement import SHARE
from crosscheck.facts.changes import change_words
from crosscheck.model import Fact

__all__ = ["percentages"]

WHOLE: Final = 100
ROUNDING: Final = Decimal("0.5")
NOT_ALL: Final = Decimal(80)
LISTED: Final = 3
CLOSE: Final = 3
NAMED: Final = 2
FAR: Final = 8


def percentages(line: Line) -> Iterator[Claim]:
    """Every contradiction of a sentence's percentages."""
    shares = [fact for fact in line.of_kind("percent") if is_exact(fact) and number(fact) >= 0]
    yield from _of_one_whole(line, shares)
    for share in shares:
        yield from _of_a_number(line, share)


def _of_one_whole(line: Line, shares: list[Fact]) -> Iterator[Claim]:
    """Parts of one whole above 100 %, or all of them well below."""
    totals, size = line.language.totals, len(line.tokens)
    if not line.holds(0, size, totals.splits) or line.holds(0, size, totals.earlier | change_words(line.language)):
        return
    if len(line.of_kind("date", "period")) > 1 or line.any_marked(0, size, totals.parts, totals.overlaps):
        return
    level = [share for share in shares if line.depth_of(share) == 0]
    made = sum(map(number, level), Decimal(0))
    if len(level) > 1 and made > WHOLE + ROUNDING * len(level):
        yield _whole(level, made)
        return
    for index in range(size):
        if length := line.marked(index, totals.breakdowns):
            listed = items(line, index + length, size, level)
            made = sum(map(number, listed), Decimal(0))
            if len(listed) >= LISTED and NOT_ALL <= made < WHOLE - ROUNDING * len(listed):
                yield _whole(listed, made)
                return


def _whole(parts: list[Fact], made: Decimal) -> Claim:
    words = {"parts": " + ".join(part.value for part in parts), "sum": shown(made)}
    return Claim(tuple(parts), tuple(part.value for part in parts), "XC301.whole", words)


def _of_a_number(line: Line, share: Fact) -> Iterator[Claim]:
    """A share in percent beside the number of them and the number of all: "12 % de 500, soit 75"."""
    counted = [fact for fact in line.of_kind("quantity", "money") if is_exact(fact) and fact.unit != SHARE]
    after, totals = line.after(share), line.language.totals
    if line.any_marked(after, after + 1, totals.comparisons) or line.holds(
        line.at(share) - NAMED, line.at(share), change_words(line.language)
    ):
        return
    found = _whole_after(line, share, counted) or _whole_before(line, share, counted)
    if found is None:
        return
    some, every = found
    if some.kind != every.kind or not 0 < number(some) <= number(every):
        return
    exact = number(some) * WHOLE / number(every)
    if off_by(exact, share, (some, every)):
        words = {"share": shown(exact), "total": share.value, "part": some.value, "whole": every.value}
        places = tuple(sorted((share, some, every), key=lambda fact: fact.start))
        yield Claim(places, (share.value, some.value, every.value), "XC301.share", words)


def _whole_after(line: Line, share: Fact, counted: list[Fact]) -> tuple[Fact, Fact] | None:
    """`12 % de 500, soit 75` and `75 personnes, soit 12 % des 500`."""
    end = line.after(share)
    every = next((fact for fact in counted if end <= line.at(fact) < end + CLOSE), None)
    if every is None or any(line.words(end, line.at(every))) or line.tokens[end].kind == "mark":
        return None
    later = line.after(every)
    for some in counted:
        if later < line.at(some) < later + FAR and _equals(line, some):
            return some, every
    last = _last_before(line, share, counted) if _equals(line, share) else None
    return (last, every) if last else None


def _whole_before(line: Line, share: Fact, counted: list[Fact]) -> tuple[Fact, Fact] | None:
    """`75 élèves sur 500, soit 12 %` and `sur 500 élèves, 75 (12 %)`."""
    if not (_equals(line, share) or line.tokens[line.at(share) - 1].norm in OPENING):
        return None
    before = [fact for fact in counted if fact.end <= share.start]
    if len(before) < 2:
        return None
    first, second = before[-2:]
    if line.after(second) + FAR < line.at(share) or line.after(first) + FAR < line.at(second):
        return None
    totals = line.language.totals
    near = range(max(0, line.at(second) - CLOSE), line.at(second))
    if any(i + line.marked(i, totals.out_of) == line.at(second) for i in near if line.marked(i, totals.out_of)):
        return first, second
    near = range(max(0, line.at(first) - CLOSE), line.at(first))
    if any(line.marked(i, totals.wholes) for i in near):
        return second, first
    return None


def _last_before(line: Line, share: Fact, counted: list[Fact]) -> Fact | None:
    before = [fact for fact in counted if fact.end <= share.start]
    return before[-1] if before and line.after(before[-1]) + FAR >= line.at(share) else None


def _equals(line: Line, fact: Fact) -> bool:
    """Whether "soit" stands right before a value."""
    at = line.at(fact)
    return line.any_marked(at - CLOSE, at, line.language.totals.equals)
