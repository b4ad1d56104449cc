"""Which facts of one report agree with a fact of the other, found without trying each with each.

What `facts_match` calls equal has something coarse in common: the size of a number, the year of a date, a word with
nearly the same consonants in a name. Facts are kept under such keys, and only those under a key in common are tried.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from decimal import Decimal
from math import floor, log
from typing import Final

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from crosscheck.facts import facts_match
from crosscheck.facts.agreement import SHARE, bounds
from crosscheck.facts.isoduration import days
from crosscheck.facts.measures import comparable, is_measure
from crosscheck.languages.naming import latin_key
from crosscheck.languages.sounds import bones, sounds
from crosscheck.model import Fact

__all__ = ["Agreeing", "asked", "keys", "numbered"]

NAMES: Final = frozenset({"person", "place", "organisation"})
BODIES: Final = frozenset({"organisation", "acronym"})
BONES: Final = "bones"
SIGNS: Final = frozenset({"identifier", "label", "ordinal"})
LENGTHS: Final = frozenset({"duration", "age"})
AMOUNTS: Final = frozenset({"quantity", "percent", "money"})
DATED: Final = re.compile(r"[1-9]\d{3}(?:-\d\d(?:-\d\d)?)?")
DIGITS: Final = re.compile(r"\d+(?:\.\d+)?")
PARTS: Final = re.compile(r"[\s‐‑-]+")
# Two numbers of one class differ by less than this factor, and how far the ends of a value are moved apart before they
# are classed: an exact one by what rounding and conversion may change, an open one by what it may still agree with.
CLASS: Final = 1.3
EXACT, OPEN = 1.12, 2.3
LEAST: Final = 0.01
ROUND: Final = 9_000  # an exact number is never taken for a rounder one below this
ROUGHLY: Final = 0.75
Key = tuple[str, Hashable]


class Agreeing:
    """The distinct facts of a report under their keys.

    Attributes:
        numbers: For each fact the number of the distinct fact that it is; only where they stand parts equal ones.
        facts: One fact of each number.
    """

    def __init__(self, facts: Sequence[Fact]) -> None:
        """Takes the facts of a report."""
        self.numbers, self.facts = numbered(facts)
        self._under: dict[Key, list[int]] = defaultdict(list)
        for number, fact in enumerate(self.facts):
            for key in keys(fact):
                self._under[key].append(number)
        self._bones = [str(word) for kind, word in self._under if kind == BONES]

    def matches(self, fact: Fact) -> list[int]:
        """The numbers of the distinct facts that agree with a fact of the other report."""
        return sorted(self._agreeing(fact))

    def _agreeing(self, fact: Fact) -> Iterator[int]:
        tried: set[int] = set()
        for key in self._widened(asked(fact)):
            for number in self._under.get(key, ()):
                if number not in tried:
                    tried.add(number)
                    if facts_match(fact, self.facts[number]):
                        yield number

    def _widened(self, wanted: set[Key]) -> Iterator[Key]:
        """The keys themselves, with the consonants that are nearly those of a word that is asked for."""
        yield from wanted
        words = [str(word) for kind, word in wanted if kind == BONES]
        if words and self._bones:
            near = cdist(words, self._bones, scorer=Indel.normalized_similarity, score_cutoff=ROUGHLY).max(axis=0)
            yield from ((BONES, self._bones[at]) for at in np.flatnonzero(near))


def numbered(facts: Sequence[Fact]) -> tuple[list[int], list[Fact]]:
    """For each fact the number of the distinct fact that it is, and one fact of each number."""
    known: dict[Hashable, int] = {}
    numbers = [known.setdefault(_identity(fact), len(known)) for fact in facts]
    one = dict(zip(reversed(numbers), reversed(facts), strict=True))  # the first of each
    return numbers, [one[number] for number in range(len(known))]


def _identity(fact: Fact) -> Hashable:
    """What agreement looks at: all but where the fact stands and what is counted."""
    return fact.kind, fact.value, fact.comparator, fact.unit, fact.noun is None, fact.aliases, fact.confidence


def keys(fact: Fact) -> set[Key]:
    """What a fact is kept under."""
    if fact.kind == "date":
        return {("date", fact.value[:4]), ("date", "dated")} if _is_dated(fact) else {("date", "open")}
    if fact.kind == "period":
        return {("period", fact.value.count("/"))}
    if fact.kind in AMOUNTS or fact.kind in LENGTHS:
        return {*_amounts(fact), *(_exact(fact) or _open(_amounts(fact)))}
    if fact.kind in SIGNS:
        numbers = (("sign", number) for number in DIGITS.findall(fact.value))
        return {("sign", ""), *numbers, *_bare(fact), *_open(_bare(fact))}
    return {*(_names(fact) if fact.kind in NAMES else ()), ("kind", fact.kind)}


def asked(fact: Fact) -> set[Key]:
    """What the facts that agree with this one are kept under, at least one of these each."""
    if fact.kind == "date":
        return {("date", fact.value[:4] if _is_dated(fact) else "dated"), ("date", "open")}
    if fact.kind in AMOUNTS or fact.kind in LENGTHS:
        exact = _exact(fact)
        return {*exact, *_open(_amounts(fact))} if exact else set(_amounts(fact))
    if fact.kind == "identifier" and DIGITS.search(fact.value):
        return keys(fact) - {("sign", "")}
    if fact.kind in BODIES:
        return {*keys(fact), *(("kind", kind) for kind in BODIES)}
    return keys(fact) - {("kind", fact.kind)} if fact.kind in NAMES else keys(fact)


def _is_dated(fact: Fact) -> bool:
    """Whether the year is told; days that were converted from another calendar may fall into the next one."""
    return fact.unit is None and DATED.fullmatch(fact.value) is not None


def _names(fact: Fact) -> Iterator[Key]:
    """The consonants of each word of a name and of the whole of it, and the name without accents and capitals."""
    for written in (fact.value, *fact.aliases):
        yield "name", latin_key(written)
        yield from ((BONES, signs) for part in (*PARTS.split(written), written) if (signs := bones(sounds(part))))


def _exact(fact: Fact) -> set[Key]:
    """The numbers of a fact that no other exact number agrees with; none for one that leaves something open.

    Of such facts a long report has many of about one size, so that their classes alone would hold too many.
    """
    values = (fact.value, *fact.aliases)
    if fact.kind not in {"quantity", "percent"} or fact.comparator != "=" or fact.unit == SHARE:
        return set()
    if is_measure(fact.unit) or any("/" in value or abs(Decimal(value)) >= ROUND for value in values):
        return set()
    return {("exact", Decimal(value)) for value in values}


def _open(classes: Iterable[Key]) -> Iterator[Key]:
    """The classes as those of facts that leave something open."""
    return (("open", size) for _, size in classes)


def _bare(fact: Fact) -> Iterator[Key]:
    """The classes of a sign that is a mere number, which the other report may take for one."""
    if fact.value.isdigit():
        yield from _classes("", Decimal(fact.value), Decimal(fact.value), EXACT)


def _amounts(fact: Fact) -> Iterator[Key]:
    """The classes of all numbers that an amount or a length may mean."""
    slack = EXACT if fact.comparator == "=" else OPEN
    for low, high, of in _readings(fact):
        yield from _classes(of, low, high, slack)


def _readings(fact: Fact) -> Iterator[tuple[Decimal, Decimal, str]]:
    """Both ends of every reading of a number, each with what it measures."""
    if fact.kind in LENGTHS:
        shortest, _, longest = fact.value.partition("/")
        yield days(shortest), days(longest or shortest), "days"
        yield from ((Decimal(number), Decimal(number), "") for number in DIGITS.findall(fact.value))
        return
    for value in (fact.value, *fact.aliases):
        low, high = bounds(value.partition(" ")[0])
        if fact.unit == SHARE and value == fact.value:
            yield from ((low / high * scale, low / high * scale, "") for scale in (1, 100))
            continue
        yield low, high, ""
        ends = comparable(low, fact.unit), comparable(high, fact.unit)
        if ends[0] and ends[1]:
            yield ends[0][1], ends[1][1], ends[0][0]


def _classes(of: str, low: Decimal, high: Decimal, slack: float) -> Iterator[Key]:
    """The classes that the numbers between two ends lie in; all temperatures are one, having no common zero."""
    if of == "temperature":
        yield "number", of
        return
    first, last = (max(LEAST, abs(float(end))) for end in sorted((low, high), key=abs))
    for index in range(floor(log(first / slack) / log(CLASS)), floor(log(last * slack) / log(CLASS)) + 1):
        yield "number", (of, index)
