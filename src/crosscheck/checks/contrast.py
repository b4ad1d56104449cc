"""How likely it is that two different values are meant to be the same one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import log10
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.counting import may_count_the_same
from crosscheck.checks.figures import NUMBERS
from crosscheck.facts.agreement import SHARE, bounds
from crosscheck.facts.measures import is_measure
from crosscheck.languages.units import PEOPLE
from crosscheck.model import Fact, Span, Token, span_of

__all__ = ["Contrast", "comparable", "passages"]

WORDS: Final = 4
"""How many words before and after a value tell what it is about."""
LEAST: Final = 0.3
"""From which weight on a word renders another one."""
ENOUGH: Final = 3
COUNTED: Final = 1.0
"""What it is worth that both count in one unit, or that their nouns render each other; what it costs if neither."""
PERSONS: Final = 0.3
"""What it is worth that both count people, whatever they are called."""
KIND: Final = 1.0
CONTEXT: Final = 1.2
PLACE: Final = 0.6
SIZE, FURTHEST = 0.6, 3.0
SLIP: Final = 0.4
"""What it is worth that two numbers have the same figures in another order."""
SLIPPING: Final = 3
SCALES: Final = frozenset({Decimal(10**3), Decimal(10**6), Decimal(10**9)})
TODAY: Final = 0.5
NEARLY: Final = 0.8
"""What kinds are worth that may be one where one report leaves the unit out."""
OTHERWISE: Final = 0.6
"""What speaks against a pair: concepts that differ, and "first", which counts little."""
FIRST: Final = "1"
BARE: Final = frozenset({"percent", "ordinal", "age", "money"})
"""Kinds that a number without a unit may stand for."""
ACROSS: Final = frozenset({frozenset({"age", "duration"}), frozenset({"age", "ordinal"})})
YEAR: Final = re.compile(r"(?:1\d|20)\d\d")
RELATIVE: Final = re.compile(r"relative:[+-]?(?:(?P<named>[WM])-|PT?\d+(?P<unit>[A-Z]))")
NAMED: Final = {"W": "weekday", "M": "month"}
DATE: Final = re.compile(r"(?P<year>--|\d[\dX]{3})-?(?P<month>\d\d)?-?(?P<day>\d\d)?")


def comparable(one: Fact, other: Fact) -> bool:
    """Whether two values may be one thing told in two ways: a share of something is no number of things."""
    if (one.unit == SHARE) != (other.unit == SHARE):
        return False
    if one.kind != other.kind:
        return frozenset({one.kind, other.kind}) in ACROSS or _may_stand(one, other) or _may_stand(other, one)
    if one.kind == "date":
        return bool(_parts(one.value) & _parts(other.value))
    if one.kind == "money":  # a sum converted into another currency is nothing that can be checked
        return may_count_the_same(one, other) or one.value.split()[0] == other.value.split()[0]
    measured = is_measure(one.unit) or is_measure(other.unit)
    return may_count_the_same(one, other) or not measured


def _may_stand(bare: Fact, other: Fact) -> bool:
    """Whether a number may be a value of another kind whose unit is left out."""
    if bare.kind != "quantity" or bare.unit is not None:
        return False
    if other.kind == "percent" and ("." in bare.value) != ("." in other.value):
        return False
    return other.kind in BARE or (other.kind == "date" and bool(YEAR.fullmatch(bare.value) and YEAR.match(other.value)))


@frozen(eq=False)
class Contrast:
    """What is known of two passages in which values stand.

    Attributes:
        comparison: The two reports.
        spans: For each side the passages, in reading order.
        rendered: How far words render each other, by their offsets.
    """

    comparison: Comparison
    spans: tuple[Sequence[Span], Sequence[Span]]
    rendered: Mapping[tuple[int, int], float]

    @classmethod
    def of(cls, comparison: Comparison, left: Sequence[Span], right: Sequence[Span]) -> Contrast:
        """Looks up what renders what."""
        found = comparison.renderings(left, right)
        return cls(comparison, (left, right), {(a.start, b.start): weight for a, b, weight in found if weight >= LEAST})

    def score(self, one: Fact, other: Fact) -> float:
        """What speaks for a left and a right value being meant as one: kind, counted thing, words, place."""
        sure = (KIND if one.kind == other.kind else NEARLY) + self._counted(one, other)
        sure += CONTEXT * min(ENOUGH, self.shared(one, other)) / ENOUGH
        sure -= PLACE * abs(self._place(one, 0) - self._place(other, 1))
        vague = TODAY * ("relative:P0" in one.value or "relative:P0" in other.value)
        first = OTHERWISE * (one.kind == other.kind == "ordinal" and FIRST in {one.value, other.value})
        slip = SLIP * (len(one.value) >= SLIPPING and sorted(one.value) == sorted(other.value))
        return sure + slip - vague - first - SIZE * _apart(one, other)

    def _counted(self, one: Fact, other: Fact) -> float:
        if one.unit is not None and one.unit == other.unit:
            return COUNTED
        if not may_count_the_same(one, other):
            return -OTHERWISE
        if one.unit in PEOPLE and other.unit in PEOPLE:
            return PERSONS
        if one.noun_span is None or other.noun_span is None:
            return 0.0
        return COUNTED if self._renders(one.noun_span, other.noun_span) else -COUNTED

    def _renders(self, left: Span, right: Span) -> bool:
        """Whether nothing renders the one noun better than the other."""
        return any(
            weight >= max(other for (c, d), other in self.rendered.items() if a == c or b == d)
            for (a, b), weight in self.rendered.items()
            if left.start <= a < left.end and right.start <= b < right.end
        )

    def shared(self, one: Fact, other: Fact) -> int:
        """How many words beside one value render words beside the other."""
        left, right = self._beside(one, 0), self._beside(other, 1)
        found = [pair for pair in self.rendered if pair[0] in left and pair[1] in right]
        return min(len({pair[side] for pair in found}) for side in (0, 1))

    def _beside(self, fact: Fact, side: int) -> frozenset[int]:
        words = [token for token in self._words(side) if not fact.start <= token.start < fact.end]
        before = [token.start for token in words if token.start < fact.start][-WORDS:]
        after = [token.start for token in words if token.start >= fact.end][:WORDS]
        return frozenset(before + after)

    def _words(self, side: int) -> list[Token]:
        """The words of the passages that render something or might."""
        known = {pair[side] for pair in self.rendered}
        analysis = self.comparison.analyses[side]
        tokens = (token for span in self.spans[side] for token in analysis.tokens_in(span.start, span.end))
        return [
            token for token in tokens if token.start in known or (token.kind == "word" and len(token.norm) > ENOUGH)
        ]

    def _place(self, fact: Fact, side: int) -> float:
        """Where in the passages a value stands, from 0 to 1."""
        whole = sum(map(len, self.spans[side])) or 1
        return sum(max(0, min(span.end, fact.start) - span.start) for span in self.spans[side]) / whole


def _parts(value: str) -> frozenset[str]:
    """What a date tells of: a weekday, a distance in days, a year, a month, a day of the month."""
    if (match := RELATIVE.match(value)) is not None:
        return frozenset({NAMED[match["named"]] if match["named"] else f"distance {match['unit']}"})
    if (match := DATE.fullmatch(value)) is None:
        return frozenset()
    return frozenset(name for name, part in match.groupdict().items() if part and part != "--")


def _apart(one: Fact, other: Fact) -> float:
    """By how many powers of ten two numbers are apart; a slip between thousands, millions and billions is none."""
    left, right = _size(one), _size(other)
    if not left or not right:
        return 0.0
    ratio = max(left, right) / min(left, right)
    return 0.0 if ratio in SCALES else min(FURTHEST, log10(float(ratio)))


def _size(fact: Fact) -> Decimal:
    """A number without its sign; 0 of what is no number."""
    return abs(bounds(fact.value.split()[0])[0]) if fact.kind in NUMBERS else Decimal(0)


def passages(comparison: Comparison, names: Sequence[str], side: int) -> list[Span]:
    """The spans of some statements."""
    return [span_of(comparison.statements[side][name]) for name in names]
