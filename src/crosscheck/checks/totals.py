"""Totals and the parts that one sentence gives of them.

Where it is not clear which number is the total, only parts that contradict all of them count: what a relative clause
belongs to is seldom certain, and a sum that fits one of the candidates is no contradiction. Parts whose noun does not
show that they count the same must come near the total.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from attrs import frozen

from crosscheck.checks.sentences import CLOSING, COMMAS, OPENING, Line, is_exact, number
from crosscheck.facts.agreement import SHARE
from crosscheck.facts.measures import is_measure
from crosscheck.languages.units import PEOPLE
from crosscheck.model import Fact

__all__ = ["Sum", "items", "sums"]

KINDS: Final = ("quantity", "money")
WHOLE_REACH: Final = 4
TOTAL_REACH: Final = 4
BRACKET_REACH: Final = 2
ITEM_REACH: Final = 4
OVERALL: Final = 5
MONEY: Final = "money"
SEMICOLONS: Final = frozenset(";؛")
APART: Final = frozenset({"death", "injured"})  # the injured are no part of the dead
LEAST: Final = 0.5
NEAR: Final = Decimal(2)
CLOSE: Final = Decimal("1.25")


@frozen
class Sum:
    """A stated total and the parts that the text gives of it.

    Attributes:
        total: The total.
        parts: Its parts, in reading order.
        exhaustive: Whether the text says that the parts are all there is.
    """

    total: Fact
    parts: tuple[Fact, ...]
    exhaustive: bool

    @property
    def made(self) -> Decimal:
        """The sum of the parts."""
        return sum((number(part) for part in self.parts), Decimal(0))

    @property
    def wrong(self) -> bool:
        """Whether parts and total disagree."""
        stated = number(self.total)
        return self.made != stated if self.exhaustive else self.made > stated


def sums(line: Line) -> Iterator[Sum]:
    """Every total with parts in a sentence, each once and without the breakdowns of a part."""
    found = list(_found(line))
    parts = {part.id for item in found for part in item.parts}
    seen: set[str] = set()
    for item in found:
        if item.total.id not in parts | seen:
            seen.add(item.total.id)
            yield item


def _found(line: Line) -> Iterator[Sum]:
    counted = [f for f in line.of_kind(*KINDS) if f.unit != SHARE and f.confidence >= LEAST and not line.is_compared(f)]
    totals = line.language.totals
    for index, token in enumerate(line.tokens):
        if (size := line.marked(index, totals.parts)) > 0:
            yield from _taken_out(line, index, index + size, counted)
        elif (size := line.marked(index, totals.sums)) > 0 or (
            (size := line.marked(index, totals.equals)) > 0 and _is_overall(line, index + size)
        ):
            yield from _made_of(line, index, index + size, counted, exhaustive=True)
        elif (size := line.marked(index, totals.running)) > 0:
            yield from _made_of(line, index, index + size, counted, exhaustive=False)
        elif _opens_clause(line, index) and (size := line.marked(index, totals.wholes)) > 0:
            yield from _out_of(line, index, index + size, counted)
        elif token.norm in OPENING or line.marked(index, totals.breakdowns):
            yield from _broken_down(line, index, index + max(1, line.marked(index, totals.breakdowns)), counted)


def _taken_out(line: Line, index: int, first: int, counted: Sequence[Fact]) -> Iterator[Sum]:
    """Parts after "dont" of some number before it."""
    level = line.depth[index]
    scope = [f for f in _scope(line, index, first, counted) if is_exact(f)]
    start = line.tokens[index].start
    before = [f for f in counted if f.end <= start and line.depth_of(f) <= level]
    yield from _contradicted(line, before, scope)


def _out_of(line: Line, index: int, first: int, counted: Sequence[Fact]) -> Iterator[Sum]:
    """The whole right after "parmi les", and its parts after that."""
    scope = _scope(line, index, first, counted)
    if scope and line.at(scope[0]) <= first + WHOLE_REACH:
        yield from _contradicted(line, scope[:1], [f for f in scope[1:] if is_exact(f)])


def _contradicted(line: Line, before: Sequence[Fact], scope: Sequence[Fact]) -> Iterator[Sum]:
    """The parts with the largest total that they may be taken out of."""
    fitting = [(total, _parts(line, total, scope)) for total in before if total.noun or total.unit]
    fitting = [(total, parts) for total, parts in fitting if parts]
    if not fitting or not all(is_exact(total) for total, _ in fitting):
        return
    total, parts = max(fitting, key=lambda pair: number(pair[0]))
    yield Sum(total, parts, exhaustive=False)


def _parts(line: Line, total: Fact, scope: Sequence[Fact]) -> tuple[Fact, ...]:
    """What may be parts of a total: all of one kind, and only the first has a verb of its own."""
    parts = [part for part in scope if _may_be_part(line, part, total)]
    listed = tuple(part for k, part in enumerate(parts) if k == 0 or not _has_verb(line, part, parts[k + 1 :]))
    if not all(_surely_counts(line, part, total) for part in listed):
        made = Sum(total, listed, exhaustive=False).made
        return listed if not is_exact(total) or made <= NEAR * number(total) else ()
    return listed


def _has_verb(line: Line, part: Fact, later: Sequence[Fact]) -> bool:
    """Whether a clause of its own tells of a part, so that it may be told of others as well."""
    end = line.at(later[0]) if later else len(line.tokens)
    stop = next((i for i in range(line.at(part), end) if line.tokens[i].norm in COMMAS | CLOSING), end)
    start = line.at(part) + 1 if line.noun(part) is None else line.after(part)
    return line.language.has_predicate(line.tokens[start:stop])


def _made_of(line: Line, index: int, first: int, counted: Sequence[Fact], *, exhaustive: bool) -> Iterator[Sum]:
    """The total after the marker and the parts before it: "128 … et 42 …, soit un total de 170"."""
    marker = line.tokens[index]
    after = [f for f in counted if f.start >= marker.start and line.at(f) < first + TOTAL_REACH]
    before = [f for f in counted if f.end <= marker.start and line.depth_of(f) == line.depth[index]]
    if after:
        total = after[0]
        parts = [part for part in before if _may_be_part(line, part, total)]
        if len(parts) < 2:
            parts = [part for part in before if _may_be_part(line, part, total, listed=True)]
        if len(parts) > 1 and all(map(is_exact, (total, *parts))):
            found = Sum(total, tuple(parts), exhaustive=exhaustive)
            if all(_surely_counts(line, part, total) for part in parts) or _is_near(found, CLOSE):
                yield found


def _is_overall(line: Line, first: int) -> bool:
    """Whether "au total" ends what is said after "soit"."""
    stops = (i for i in range(first, len(line.tokens)) if line.tokens[i].kind == "mark")
    end = next(stops, len(line.tokens))
    return line.any_marked(max(first, end - OVERALL), end, line.language.totals.overall)


def _is_near(found: Sum, factor: Decimal) -> bool:
    """Whether the parts make about as much as the total."""
    return number(found.total) / factor <= found.made <= number(found.total) * factor


def _broken_down(line: Line, index: int, first: int, counted: Sequence[Fact]) -> Iterator[Sum]:
    """The total before a colon, a bracket or "répartis entre", and all its parts after it, each first in its item."""
    bracket = line.tokens[index].norm in OPENING
    level = line.depth[index]
    before = [f for f in counted if f.end <= line.tokens[index].start and line.depth_of(f) == level]
    if bracket:
        before = [f for f in before if line.after(f) + BRACKET_REACH >= index]
    if not before or not all(map(is_exact, before[-1:])):
        return
    end = _end(line, index, first, level + bracket)
    parts = items(line, first, end, counted)
    if len(parts) < 2 or not all(map(is_exact, parts)):
        return
    made = sum(map(number, parts), Decimal(0))
    totals = [t for t in before if is_exact(t) and all(_may_be_part(line, p, t, listed=True) for p in parts)]
    if any(made == number(total) for total in totals):
        return
    for total in totals[-1:]:
        found = Sum(total, tuple(parts), exhaustive=True)
        if _is_near(found, NEAR if all(_surely_counts(line, part, total) for part in parts) else CLOSE):
            yield found


def items(line: Line, first: int, end: int, counted: Sequence[Fact]) -> list[Fact]:
    """The values that a list in `tokens[first:end]` is made of, if each item begins with one and the list is closed."""
    totals = line.language.totals
    if line.any_marked(first, end, totals.parts, totals.overlaps, totals.comparisons, totals.rests):
        return []
    inside = [f for f in counted if first <= line.at(f) < end]
    starts = [first, *(i + 1 for i in range(first, end) if line.tokens[i].norm in COMMAS)]
    bounds = zip(starts, [*starts[1:], end], strict=True)
    parts: list[Fact] = []
    for start, stop in bounds:
        own = [f for f in inside if start <= line.at(f) < stop and line.depth_of(f) == line.depth[first]]
        if not own or any(line.words(start, min(line.at(own[0]), start + ITEM_REACH))):
            return []
        parts.extend(f for f in own if f is own[0] or _joined(line, f))
    return parts


def _joined(line: Line, fact: Fact) -> bool:
    """Whether a number begins an item after "and"."""
    before = line.at(fact) - 1
    return before >= 0 and line.tokens[before].norm in line.language.naming.conjunctions


def _scope(line: Line, index: int, first: int, counted: Sequence[Fact]) -> list[Fact]:
    end = _end(line, index, first, line.depth[index])
    return [f for f in counted if first <= line.at(f) < end and line.depth_of(f) == line.depth[index]]


def _end(line: Line, index: int, first: int, level: int) -> int:
    """Parts end at the closing bracket, at a semicolon, or where a comparison or another marker begins."""
    totals = line.language.totals
    ends = (totals.parts, totals.comparisons, totals.overlaps, totals.sums, totals.running)
    listed = line.tokens[index].norm == ":"
    for later in range(first, len(line.tokens)):
        if line.depth[later] < level or (not listed and line.tokens[later].norm in SEMICOLONS):
            return later
        if line.depth[later] == level and any(line.marked(later, markers) for markers in ends):
            return later
    return len(line.tokens)


def _opens_clause(line: Line, index: int) -> bool:
    """Whether a clause begins at a token: "sur" elsewhere is an ordinary preposition."""
    before = line.tokens[index - 1] if index else None
    return before is None or before.kind == "mark" or before.norm in line.language.naming.conjunctions


def _surely_counts(line: Line, part: Fact, total: Fact) -> bool:
    """Whether a number shows that it counts the same as another one."""
    if part.unit is not None:
        return part.unit == total.unit or {part.unit, total.unit} <= PEOPLE
    return line.noun(part) is not None and line.noun(part) == line.noun(total)


def _may_be_part(line: Line, part: Fact, total: Fact, *, listed: bool = False) -> bool:
    """Whether a number can count some of what the total counts.

    A part without a noun may count anything but money and measures; in a list that is all of the total the parts may
    have nouns of their own.
    """
    if part.kind != total.kind or ({part.unit, total.unit} == APART and not listed):
        return False
    if _surely_counts(line, part, total):
        return True
    if part.kind == MONEY or is_measure(part.unit):
        return False
    if is_measure(total.unit):
        return part.unit is None and line.noun(part) is None
    if part.unit is None and total.unit is None and listed:
        return True
    if line.noun(part) is None or line.noun(total) is None:
        return True
    return listed or (total.unit is None and part.unit in PEOPLE)
