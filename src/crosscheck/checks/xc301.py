"""Inside one report, the parts and the stated total disagree.

Parts that a total is split into ("soit un total de", «ليبلغ المجموع») must add up to it. Parts that are only taken out
of a total ("dont", "parmi", «من بين», «بما في ذلك») may fall short of it but must not exceed it. Categories that may
overlap ("notamment", "à la fois") are never summed, and a part that is broken down once more is not checked as a
total. The finding shows the sum. It counts against parity only when it
is selected by name, since a faithful translation keeps a wrong total; the same one in both reports is information.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.values import may_count_the_same
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Severity, Span, Token

__all__ = ["CHECK", "Sum", "sums"]

KIND: Final = "quantity"
OPENING: Final = frozenset("([")
CLOSING: Final = frozenset(")]")
WHOLE_REACH: Final = 7
TOTAL_REACH: Final = 5
COMPARED_REACH: Final = 3
APART: Final = frozenset({"death", "injured"})  # the injured are no part of the dead


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
        return sum((_number(part) for part in self.parts), Decimal(0))

    @property
    def wrong(self) -> bool:
        """Whether parts and total disagree."""
        stated = _number(self.total)
        return self.made != stated if self.exhaustive else self.made > stated


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each total that its parts contradict."""
    wrong = tuple(
        [item for item in sums(analysis, language, facts) if item.wrong]
        for analysis, language, facts in zip(comparison.analyses, comparison.languages, comparison.facts, strict=True)
    )
    for side in (0, 1):
        twins = {_figures(item) for item in wrong[1 - side]}
        for item in wrong[side]:
            yield _draft(comparison, side, item, shared=_figures(item) in twins)


def sums(analysis: Analysis, language: Language, facts: Sequence[Fact]) -> Iterator[Sum]:
    """Every total with parts, sentence by sentence."""
    for sentence in analysis.sentences:
        tokens = analysis.tokens_in(sentence.start, sentence.end)
        counted = [f for f in facts if f.kind == KIND and sentence.start <= f.start < sentence.end]
        counted = [f for f in counted if not _is_compared(tokens, f, language)]
        exact = [f for f in counted if _is_exact(f)]
        depth = _depths(tokens)
        found: list[Sum] = []
        for index in range(len(tokens)):
            if _stands(tokens, index, language.part_markers):
                found.extend(_parts_of(tokens, depth, index, exact, language))
            elif _stands(tokens, index, language.total_markers):
                found.extend(_made_of(tokens, depth, index, counted, language))
        yield from _outermost(found)


def _outermost(found: Sequence[Sum]) -> Iterator[Sum]:
    """Each sum once, without the breakdowns of a part, which tend to mix categories."""
    parts = {part.id for item in found for part in item.parts}
    seen: set[str] = set()
    for item in found:
        if item.total.id not in parts | seen:
            seen.add(item.total.id)
            yield item


def _parts_of(
    tokens: Sequence[Token], depth: Sequence[int], index: int, facts: Sequence[Fact], language: Language
) -> Iterator[Sum]:
    """Parts after a marker; the total stands right after the marker ("parmi les 169, …") or last before it."""
    level = depth[index]
    scope = [f for f in facts if _depth_at(tokens, depth, f) == level and f.start > tokens[index].start]
    scope = [f for f in scope if f.start < _end_of_scope(tokens, depth, index, language)]
    near = tokens[min(index + WHOLE_REACH, len(tokens) - 1)].end
    named = [f for f in scope if f.start < near and _stands(tokens, index, language.whole_markers)]
    before = [f for f in facts if f.end <= tokens[index].start and _depth_at(tokens, depth, f) <= level]
    if named:
        total, parts = named[0], [f for f in scope if f.start > named[0].start]
        parts = [part for part in parts if may_count_the_same(part, total)]
    elif before:
        total, parts = before[-1], [part for part in scope if _may_be_part(part, before[-1])]
    else:
        return
    if parts:
        yield Sum(total, tuple(parts), exhaustive=False)


def _made_of(
    tokens: Sequence[Token], depth: Sequence[int], index: int, facts: Sequence[Fact], language: Language
) -> Iterator[Sum]:
    """The total after the marker and the parts before it: "128 … et 42 …, soit un total de 170"."""
    level = depth[index]
    marker = tokens[index]
    last = index + _length(tokens, index, language.total_markers) - 1
    near = tokens[min(last + TOTAL_REACH, len(tokens) - 1)].end
    after = [f for f in facts if marker.start <= f.start < near]
    parts = [f for f in facts if f.end <= marker.start and _depth_at(tokens, depth, f) == level]
    if after:
        parts = [part for part in parts if _may_be_part(part, after[0])]
        if len(parts) > 1 and all(map(_is_exact, (after[0], *parts))):
            yield Sum(after[0], tuple(parts), exhaustive=True)


def _end_of_scope(tokens: Sequence[Token], depth: Sequence[int], index: int, language: Language) -> int:
    """Parts end at the closing bracket, at a semicolon, or where a comparison or another marker begins."""
    after = index + _length(tokens, index, language.part_markers)
    for later in range(index + 1, len(tokens)):
        closed = depth[later] < depth[index]
        if closed or tokens[later].norm in {";", "؛"}:
            return tokens[later].start
        if depth[later] == depth[index] and later >= after:
            ends = (language.part_markers, language.comparison_markers, language.overlap_markers)
            if any(_stands(tokens, later, markers) for markers in ends):
                return tokens[later].start
    return tokens[-1].end


def _is_compared(tokens: Sequence[Token], fact: Fact, language: Language) -> bool:
    """Whether the number is only what another one is compared with: "contre 166 en 2022"."""
    at = next((i for i, token in enumerate(tokens) if token.end > fact.start), 0)
    return any(_stands(tokens, i, language.comparison_markers) for i in range(max(0, at - COMPARED_REACH), at))


def _stands(tokens: Sequence[Token], index: int, markers: frozenset[tuple[str, ...]]) -> bool:
    return _length(tokens, index, markers) > 0


def _length(tokens: Sequence[Token], index: int, markers: frozenset[tuple[str, ...]]) -> int:
    """How many tokens the longest marker at `index` has, 0 where none stands."""
    norms = tuple(token.norm for token in tokens[index : index + max(map(len, markers))])
    return max((length for length in range(1, len(norms) + 1) if norms[:length] in markers), default=0)


def _depths(tokens: Sequence[Token]) -> list[int]:
    depth = 0
    depths = []
    for token in tokens:
        depth -= token.norm in CLOSING
        depths.append(depth)
        depth += token.norm in OPENING
    return depths


def _depth_at(tokens: Sequence[Token], depth: Sequence[int], fact: Fact) -> int:
    return next((d for token, d in zip(tokens, depth, strict=True) if token.end > fact.start), 0)


def _is_exact(fact: Fact) -> bool:
    try:
        _number(fact)
    except InvalidOperation:
        return False
    return fact.comparator == "="


def _number(fact: Fact) -> Decimal:
    return Decimal(fact.value)


def _may_be_part(part: Fact, total: Fact) -> bool:
    """Whether a number can count some of what the total counts; a noun that nothing is known of counts other things."""
    if part.unit is None and part.unit_text is not None:
        return part.unit_text == total.unit_text
    return may_count_the_same(part, total) and {part.unit, total.unit} != APART


def _figures(item: Sum) -> tuple[str, ...]:
    return (item.total.value, *(part.value for part in item.parts))


def _draft(comparison: Comparison, side: int, item: Sum, *, shared: bool) -> Draft:
    places = (item.total, *item.parts)
    span = (Span(min(f.start for f in places), max(f.end for f in places)),)
    values = _figures(item)
    key = "XC301.both" if shared else "XC301" if item.exhaustive else "XC301.exceeded"
    words = {
        "side": comparison.labels[side],
        "parts": " + ".join(part.value for part in item.parts),
        "sum": str(item.made),
        "total": item.total.value,
    }
    confidence = min(fact.confidence for fact in places) * 0.9
    severity: Severity | None = "info" if shared else None
    if side == 0:
        return Draft((span, ()), confidence, (values, ()), key=key, words=words, severity=severity)
    return Draft(((), span), confidence, ((), values), key=key, words=words, severity=severity)


CHECK: Final = Check(
    "XC301",
    "total-does-not-add-up",
    "warning",
    find,
    (
        Example(
            {
                "fr": "Les secours ont compté 60 victimes, dont 45 hommes et 25 femmes.",
                # "The rescuers counted 60 victims."
                "ar": "أحصى رجال الإنقاذ 60 ضحية.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Les secours ont compté des victimes.",
                # "Of the 60 victims, 45 were men and 25 women."
                "ar": "ومن بين الضحايا الستين، كان 45 رجلا و25 امرأة.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Les secours ont compté 60 victimes, dont 15 hommes et 25 femmes.",
                # "The rescuers counted 60 victims, among them 15 men and 25 women."
                "ar": "أحصى رجال الإنقاذ 60 ضحية، من بينهم 15 رجلا و25 امرأة.",
            },
            flags=False,
        ),
    ),
)
