"""The values of linked statements, each with the one that it answers; what nothing answers stays open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final

from attrs import define, field, frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.counting import agree
from crosscheck.facts.measures import is_measure
from crosscheck.model import Fact, Link, Token, span_of

__all__ = ["DATED", "NUMBERS", "Open", "Settled", "settled"]

NUMBERS: Final = frozenset({"quantity", "percent", "money", "ordinal"})
DATED: Final = frozenset({"date", "period", "duration", "time", "age"})
VALUES: Final = NUMBERS | DATED
AROUND: Final = 1
"""How many statements before and after the linked ones may state a value of theirs."""
LOOSE: Final = 0.6
"""How sure a number is that no extractor claimed."""
RELATIVE: Final = "relative:"
DATES: Final = frozenset({"date", "period"})
YEAR: Final = len("2023")
TELLING: Final = 3
GLUED: Final = re.compile(r"[:/\\@_+#=-]|[A-Za-z]|[.,٫٬]\d")
FIGURE: Final = re.compile(r"\d+(?:\.\d+)?")
Pair = tuple[Fact, Fact]


@frozen
class Open:
    """A value that no value of the linked statements answers.

    Attributes:
        fact: The value.
        echo: Whether the other report gives it here all the same, where it answers another mention.
    """

    fact: Fact
    echo: bool


@define(slots=False)
class Settled:
    """Which values of two reports answer each other.

    Attributes:
        comparison: The reports.
        partner: For each value the one that answers it, by the ids of both.
    """

    comparison: Comparison
    partner: dict[str, Fact] = field(factory=dict)

    @cached_property
    def places(self) -> tuple[dict[str, int], dict[str, int]]:
        """For each side the running number of each statement."""
        left, right = ({name: at for at, name in enumerate(side)} for side in self.comparison.statements)
        return left, right

    @cached_property
    def values(self) -> tuple[dict[str, list[Fact]], dict[str, list[Fact]]]:
        """For each side the values of each statement, with the numbers of which no fact was made."""
        left, right = ({name: list(self._values(side, name)) for name in self.places[side]} for side in (0, 1))
        return left, right

    @cached_property
    def homes(self) -> tuple[dict[str, range], dict[str, range]]:
        """For each side and statement where on the other side its counterpart stands, or would stand."""
        left, right = (dict(self._homes(side)) for side in (0, 1))
        return left, right

    def of(self, link: Link, side: int) -> list[Fact]:
        """The values of a link's statements on one side."""
        return [fact for name in (link.left, link.right)[side] for fact in self.values[side][name]]

    def near(self, one: Fact, other: Fact, within: int = AROUND) -> bool:
        """Whether a left value and a right one stand where the statements of each other are told."""
        return self._beside(one, other, 0, within) or self._beside(other, one, 1, within)

    def still_open(self, facts: Iterable[Fact], side: int) -> list[Open]:
        """Those of some values of one side that nothing answers."""
        return [Open(fact, self._echoes(fact, side)) for fact in facts if fact.id not in self.partner]

    def match(self, left: Sequence[Fact], right: Sequence[Fact], *, beyond: bool = False) -> None:
        """Joins the values that agree, one to one, those that stand in like places first.

        Args:
            left: Values of the left report.
            right: Values of the right one.
            beyond: Whether they stand in statements that are not linked with each other.
        """
        left = [fact for fact in left if fact.id not in self.partner]
        right = [fact for fact in right if fact.id not in self.partner]
        ranks = ({f.id: i / len(left) for i, f in enumerate(left)}, {f.id: i / len(right) for i, f in enumerate(right)})
        found = []
        for one in left:
            for other in right:
                alike = _alikeness(one, other)
                if alike and not (beyond and not self._moved(one, other)):
                    found.append((alike - abs(ranks[0][one.id] - ranks[1][other.id]), one, other))
        found.sort(key=lambda item: (-item[0], item[1].start + item[2].start))
        for _, one, other in found:
            self.join(one, other)

    def join(self, one: Fact, other: Fact) -> bool:
        """Lets two values answer each other unless one of them is answered."""
        if one.id in self.partner or other.id in self.partner:
            return False
        self.partner[one.id], self.partner[other.id] = other, one
        return True

    def _moved(self, one: Fact, other: Fact) -> bool:
        """Whether a value may have been told one statement on; one with many figures anywhere."""
        if not agree(one, other) or _is_vague(one, other):
            return False
        return self.near(one, other) or (one.kind in NUMBERS and _is_telling(one) and _is_telling(other))

    def _echoes(self, fact: Fact, side: int) -> bool:
        home = self.homes[side].get(fact.statement or "", range(0))
        names = list(self.places[1 - side])[max(0, home.start - AROUND) : home.stop + AROUND]
        return any(_repeats(fact, found) for name in names for found in self.values[1 - side][name])

    def _beside(self, one: Fact, other: Fact, side: int, within: int) -> bool:
        home = self.homes[side].get(one.statement or "", range(0))
        at = self.places[1 - side].get(other.statement or "", -1)
        return at >= 0 and home.start - within <= at < home.stop + within

    def _homes(self, side: int) -> Iterator[tuple[str, range]]:
        other, link_of = self.places[1 - side], self.comparison.link_of[side]
        after = len(other)
        ends: dict[str, int] = {}
        for name in reversed(self.places[side]):
            if link := link_of.get(name):
                after = min(other[partner] for partner in (link.left, link.right)[1 - side])
            ends[name] = after
        before = 0
        for name in self.places[side]:
            if link := link_of.get(name):
                partners = [other[partner] for partner in (link.left, link.right)[1 - side]]
                before = max(partners) + 1
                yield name, range(min(partners), before)
            else:
                yield name, range(min(before, ends[name]), max(before, ends[name]))

    def _values(self, side: int, name: str) -> Iterator[Fact]:
        facts = [fact for fact in self.comparison.facts_in[side][name] if fact.kind in VALUES]
        taken = [span_of(f) for f in self.comparison.facts_in[side][name] if f.kind != "quote"]
        statement, text = self.comparison.statements[side][name], self.comparison.analyses[side].document.text
        for token in self.comparison.analyses[side].tokens_in(statement.start, statement.end):
            free = not any(span.start <= token.start < span.end for span in taken)
            if free and token.kind == "number" and FIGURE.fullmatch(token.norm) and _stands_free(text, token):
                made = f"{name}@{token.start}"
                facts.append(
                    Fact("quantity", token.norm, token.start, token.end, statement=name, id=made, confidence=LOOSE)
                )
        yield from sorted(facts, key=lambda fact: fact.start)


def _stands_free(text: str, token: Token) -> bool:
    """Whether a number is no piece of a time, a score, an address or a name."""
    around = text[max(0, token.start - 1) : token.start] + text[token.end : token.end + 2]
    return not GLUED.search(around)


def settled(comparison: Comparison) -> Settled:
    """Joins what agrees: first in linked statements, then in those around them."""
    found = Settled(comparison)
    for link in comparison.links:
        found.match(found.of(link, 0), found.of(link, 1))
    left, right = ([fact for facts in side.values() for fact in facts] for side in found.values)
    found.match(left, right, beyond=True)
    return found


def _alikeness(one: Fact, other: Fact) -> float:
    """How surely two values are the same one, from 0; figures that stand in values of two kinds are the least."""
    if not agree(one, other):
        return 1.0 if _same_figures(one, other) else 0.0
    exact = one.value == other.value
    return 2.0 + (one.kind == other.kind) + exact + (one.unit is not None and one.unit == other.unit)


def _same_figures(one: Fact, other: Fact) -> bool:
    """Whether values of two kinds or things have the same figures; the unit of a measure or of money belongs to it."""
    figures = FIGURE.findall(one.value)
    if [figure.lstrip("0") for figure in figures] != [figure.lstrip("0") for figure in FIGURE.findall(other.value)]:
        return False
    if one.kind == other.kind:
        return bool(figures) and one.kind != "money" and not (is_measure(one.unit) or is_measure(other.unit))
    return any(len(figure) >= YEAR for figure in figures) or DATES.isdisjoint({one.kind, other.kind})


def _is_telling(fact: Fact) -> bool:
    """Whether a number stands in a report for one thing only: 1203 or 12.5, but not 12, 100 or 2 million."""
    figures = FIGURE.findall(fact.value)
    return any(len(figure.replace(".", "").strip("0")) >= TELLING or "." in figure for figure in figures)


def _is_vague(one: Fact, other: Fact) -> bool:
    """Whether two dates agree only because one of them is told from the day of publication."""
    return one.value.startswith(RELATIVE) != other.value.startswith(RELATIVE)


def _repeats(fact: Fact, found: Fact) -> bool:
    """Whether a value is told again; a measure only in the same unit, a date only by its own day or year."""
    same = fact.kind == found.kind and fact.unit in (found.unit, None) and not _is_vague(fact, found)
    return same and agree(fact, found)
