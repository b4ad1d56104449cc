"""Values that contradict each other; the checks on values share it.

A value is in question when no value of the linked statements, or of those around them, answers it one to one. Values
in question on both sides are a contradiction when enough says that they tell the same thing: kind and unit, what is
counted, the words around them, their order, and that nothing else is in question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from crosscheck.checks.base import Comparison, Draft
from crosscheck.checks.contrast import Contrast, comparable, passages
from crosscheck.checks.counting import agree, may_count_the_same, stated, value_text
from crosscheck.checks.figures import DATED, Open, Settled, settled
from crosscheck.facts.measures import same_dimension
from crosscheck.model import Fact, Link, span_of

__all__ = ["agree", "different", "may_count_the_same", "paired", "stated", "value_text"]

BELIEVED: Final = 0.45
ECHOES: Final = 0.6
"""What has to be known besides where both values are told elsewhere, too."""
ALONE: Final = 0.7
"""What it is worth that nothing else of the kind is in question."""
LINKED, BEYOND = 1.4, 2.4
"""How much evidence values of linked statements need, and values of statements around them."""
COMPANY: Final = 2
"""How many words beside the latter have to render each other: a noun alone is counted anywhere."""
LOWEST, HIGHEST, PER_POINT = 0.5, 0.95, 0.15
APPOSED: Final = 3
"""How near the bracket stands in which a measure is converted."""
RELATIVE: Final = "relative:"


@frozen
class _Pair:
    """A left and a right value that contradict each other, and how much says that they are meant to be the same."""

    one: Fact
    other: Fact
    score: float


def different(comparison: Comparison, *, dated: bool) -> Iterator[Draft]:
    """Contradictions between numbers or, if `dated`, between values of which one at least tells of time."""
    for pair in _pairs(comparison):
        if dated == (not DATED.isdisjoint({pair.one.kind, pair.other.kind})):
            yield _draft(comparison, pair)


def paired(comparison: Comparison) -> tuple[frozenset[str], frozenset[str]]:
    """For each side the ids of the facts that were told to contradict one of the other side."""
    pairs = tuple(_pairs(comparison))
    return frozenset(pair.one.id for pair in pairs), frozenset(pair.other.id for pair in pairs)


def _pairs(comparison: Comparison) -> Iterator[_Pair]:
    """All contradictions: in linked statements first, then between a statement and those around its counterpart."""
    known = settled(comparison)
    for link in comparison.links:
        left, right = (known.still_open(known.of(link, side), side) for side in (0, 1))
        if left and right:
            spans = passages(comparison, link.left, 0), passages(comparison, link.right, 1)
            yield from _chosen(known, _scored(Contrast.of(comparison, *spans), left, right), LINKED)
        yield from _converted(known, link)
    left, right = (
        known.still_open((fact for facts in known.values[side].values() for fact in facts), side) for side in (0, 1)
    )
    yield from _beyond(known, left, right)


def _converted(known: Settled, link: Link) -> Iterator[_Pair]:
    """Measures put in brackets after one that the other report gives, as in "209 km (310 miles)"."""
    for side in (0, 1):
        values = known.of(link, side)
        for fact in [fact for fact in values if fact.id not in known.partner]:
            answers = [known.partner.get(own.id) for own in values if _apposed(known.comparison, own, fact, side)]
            answer = next((found for found in answers if found is not None), None)
            if answer is not None and not agree(answer, fact):
                known.partner[fact.id] = answer
                yield _Pair(*((fact, answer) if side == 0 else (answer, fact)), BEYOND)


def _apposed(comparison: Comparison, one: Fact, other: Fact, side: int) -> bool:
    """Whether nothing but a bracket and a noun parts two measures of one dimension in two units."""
    if one.unit == other.unit or not same_dimension(one.unit, other.unit):
        return False
    first, last = sorted((one, other), key=lambda fact: fact.start)
    return "(" in comparison.analyses[side].document.text[first.end : last.start][-APPOSED:]


def _beyond(known: Settled, left: Sequence[Open], right: Sequence[Open]) -> Iterator[_Pair]:
    found: list[_Pair] = []
    for one in left:
        for other in right:
            near = not (one.echo or other.echo) and known.near(one.fact, other.fact)
            if near and one.fact.kind == other.fact.kind and _possible(one.fact, other.fact):
                spans = (
                    passages(known.comparison, [item.fact.statement or ""], side)
                    for side, item in enumerate((one, other))
                )
                contrast = Contrast.of(known.comparison, *spans)
                if contrast.shared(one.fact, other.fact) >= COMPANY:
                    found.append(_Pair(one.fact, other.fact, contrast.score(one.fact, other.fact)))
    yield from _chosen(known, found, BEYOND)


def _scored(contrast: Contrast, left: Sequence[Open], right: Sequence[Open]) -> list[_Pair]:
    """What speaks for each left and right value being meant as one; less where both are told elsewhere too."""
    return [
        _Pair(one.fact, other.fact, contrast.score(one.fact, other.fact) - ECHOES * (one.echo and other.echo))
        for one in left
        for other in right
        if _possible(one.fact, other.fact)
    ]


def _possible(one: Fact, other: Fact) -> bool:
    sure = min(one.confidence, other.confidence) >= BELIEVED
    return sure and comparable(one, other) and not agree(one, other)


def _chosen(known: Settled, possible: Sequence[_Pair], least: float) -> Iterator[_Pair]:
    """The pairs with enough evidence, one to one, the surest first; more is needed where others come near."""
    found = []
    for pair in possible:
        rivals = [rival.score for rival in possible if (pair.one is rival.one) != (pair.other is rival.other)]
        sure = pair.score + min(ALONE, max(0.0, pair.score - max(rivals, default=-ALONE)))
        if sure >= least:
            found.append(evolve(pair, score=sure))
    found.sort(key=lambda pair: (-pair.score, pair.one.start + pair.other.start))
    yield from (pair for pair in found if known.join(pair.one, pair.other))


def _draft(comparison: Comparison, pair: _Pair) -> Draft:
    words = {
        "side": comparison.labels[0],
        "other": comparison.labels[1],
        "value": _told(comparison, pair.one, 0),
        "other_value": _told(comparison, pair.other, 1),
    }
    spans = ((span_of(pair.one),), (span_of(pair.other),))
    confidence = min(HIGHEST, LOWEST + PER_POINT * (pair.score - LINKED))
    return Draft(spans, confidence, ((pair.one.value,), (pair.other.value,)), words=words)


def _told(comparison: Comparison, fact: Fact, side: int) -> str:
    """A value as a sentence names it; what is told from the day of publication as the report words it."""
    text = comparison.analyses[side].document.text
    return text[fact.start : fact.end] if fact.value.startswith(RELATIVE) else value_text(fact)
