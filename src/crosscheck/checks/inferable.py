"""What only one report says, though it follows from what the other one says.

A passage is inferable when the other report has all it takes to conclude it: when its content words are all rendered
by three linked statements near by or fewer ("the recommendations of the report" before these are told), and its values
all follow too. A value follows when it is

- a total that the parts make that the other report gives in one sentence,
- a year or a month that holds a day the other report names,
- a day whose weekday a linked statement there names ("mardi" for Tuesday, March 14).

What is inferable is still told, with half of its confidence: a reader loses nothing, but a translator may ask why.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import combinations
from typing import Final

from crosscheck.checks.base import Comparison
from crosscheck.checks.renders import Rendering, one_to_one, rendered_words
from crosscheck.checks.values import may_count_the_same, stated
from crosscheck.model import Fact, Span, Token, span_of

__all__ = ["WEIGHT", "inferable"]

WEIGHT: Final = 0.5
RENDERED: Final = 0.5
FEWEST_WORDS: Final = 4
NEAREST: Final = 40
MOST_STATEMENTS: Final = 3
FEWEST_PARTS: Final = 2
MOST_PARTS: Final = 4
QUOTE: Final = "quote"
QUANTITY: Final = "quantity"
DATE: Final = "date"
RELATIVE: Final = "relative:"


def inferable(comparison: Comparison, side: int, spans: Sequence[Span]) -> bool:
    """Whether passages that only one report has follow from what the other one says.

    Args:
        comparison: The two reports.
        side: 0 for the left report, 1 for the right one.
        spans: The passages, of findings XC101, XC102 or XC103.
    """
    facts = [fact for fact in comparison.facts[side] if any(span_of(fact) in span for span in spans)]
    others = comparison.facts[1 - side]
    if not all(stated(fact, others) or _follows(comparison, side, fact) for fact in facts if fact.kind != QUOTE):
        return False
    words = _content(comparison, side, spans)
    rest = [word for word in words if not any(_holds(fact, word) for fact in facts if fact.kind != QUOTE)]
    if not rest:
        return all(_follows(comparison, side, fact) for fact in facts)
    return len(words) >= FEWEST_WORDS and _rendered(comparison, side, spans, rest)


def _content(comparison: Comparison, side: int, spans: Iterable[Span]) -> list[Token]:
    silent, analysis = comparison.languages[side].function_words, comparison.analyses[side]
    tokens = (token for span in spans for token in analysis.tokens_in(span.start, span.end))
    return [t for t in tokens if t.kind == "number" or (t.kind == "word" and len(t.norm) > 1 and t.norm not in silent)]


def _holds(fact: Fact, token: Token) -> bool:
    return fact.start <= token.start < fact.end


def _rendered(comparison: Comparison, side: int, spans: Sequence[Span], words: Sequence[Token]) -> bool:
    """Whether a few linked statements near by render every word; among many, any word has a rendering by chance."""
    near = _near(comparison, side, spans[0].start)
    found = rendered_words(comparison, *((spans, near) if side == 0 else (near, spans)))
    by_statement: dict[Span, list[Rendering]] = {}
    for pair in found:
        start = (pair.right, pair.left)[side].start
        if pair.weight >= RENDERED:
            holder = next(item for item in near if item.start <= start < item.end)
            by_statement.setdefault(holder, []).append(pair)
    told = [{(pair.left, pair.right)[side].start for pair in one_to_one(pairs)} for pairs in by_statement.values()]
    missing = {word.start for word in words}
    for _ in range(MOST_STATEMENTS):
        missing -= max(told, key=lambda starts: len(starts & missing), default=set())
    return not missing


def _near(comparison: Comparison, side: int, offset: int) -> list[Span]:
    """The linked statements of the other report that stand nearest to where a passage would stand, in its order."""
    other = 1 - side
    linked = comparison.link_of[other]
    told = [span_of(item) for name, item in comparison.statements[other].items() if name in linked]
    place = comparison.anchor(side, offset) or 0
    return sorted(sorted(told, key=lambda span: abs(span.start - place))[:NEAREST])


def _follows(comparison: Comparison, side: int, fact: Fact) -> bool:
    """Whether a value follows from those of the other report."""
    others = comparison.facts[1 - side]
    link = comparison.link_of[side].get(fact.statement or "")
    linked = (link.left, link.right)[1 - side] if link else ()
    return (
        _is_sum(fact, others)
        or any(_is_finer(fact, item) for item in others)
        or any(_is_weekday(fact, item) for item in others if item.statement in linked)
    )


def _is_weekday(fact: Fact, other: Fact) -> bool:
    """Whether another date is no more than the weekday of a day."""
    if fact.kind != DATE or other.kind != DATE or not other.value.startswith(RELATIVE):
        return False
    try:
        day = date.fromisoformat(fact.value)
    except ValueError:
        return False
    return other.value.endswith(f"W-{day.isoweekday()}")


def _is_finer(fact: Fact, other: Fact) -> bool:
    """Whether another date lies in the year or the month that a date names."""
    return fact.kind == other.kind == DATE and other.value.startswith(f"{fact.value}-")


def _is_sum(fact: Fact, others: Iterable[Fact]) -> bool:
    """Whether a statement's numbers of the same unit make this one together."""
    total = _number(fact)
    if total is None or fact.unit is None:
        return False
    of_statement: dict[str | None, list[Decimal]] = {}
    for item in others:
        number = _number(item)
        if number is not None and item.unit is not None and may_count_the_same(fact, item):
            of_statement.setdefault(item.statement, []).append(number)
    return any(_add_up(parts, total) for parts in of_statement.values())


def _add_up(parts: Sequence[Decimal], total: Decimal) -> bool:
    sizes = range(FEWEST_PARTS, min(len(parts), MOST_PARTS) + 1)
    return any(sum(some) == total for size in sizes for some in combinations(parts, size))


def _number(fact: Fact) -> Decimal | None:
    if fact.kind != QUANTITY or fact.comparator != "=":
        return None
    try:
        return Decimal(fact.value)
    except InvalidOperation:
        return None
