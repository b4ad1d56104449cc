"""Predicates of linked statements that render each other, and how certain each report is of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.renders import Rendering, one_to_one, rendered_words
from crosscheck.languages.modality import Certainty
from crosscheck.model import Fact, Link, Span, Statement, Token, span_of

__all__ = ["Difference", "Predicate", "differences"]

CONFLICTS: Final[frozenset[tuple[Certainty, Certainty]]] = frozenset({
    ("done", "planned"), ("done", "coming"), ("done", "recommended"), ("done", "alleged"), ("done", "possible"),
    ("done", "due"), ("coming", "possible"), ("coming", "recommended"),
})  # fmt: skip
"""What one report is sure of and the other is not, the surer first."""
KNOWN: Final = 0.3
SURE_LINK: Final = 0.9
RENDERED: Final = 0.4
GOVERNING: Final = 6
"""How many words before a predicate may govern it."""
YEAR: Final = re.compile(r"[0-9]{4}")


@frozen
class Predicate:
    """A claim of one report.

    Attributes:
        span: The verb group with what hedges it.
        head: The word that says what is done, planned or alleged.
        certainty: How certain the report is.
        sure: Whether nothing but this verb form is spelled so.
        statement: The statement that the head stands in.
    """

    span: Span
    head: Token
    certainty: Certainty
    sure: bool
    statement: Statement


Heads = dict[int, Predicate]


@frozen
class Difference:
    """Two predicates that render each other and are not equally certain.

    Attributes:
        sides: The left report's predicate and the right one's.
        surer: The side that is surer.
        known: How far the dictionary says that the two render each other; 0 where they only stand in the same place.
    """

    sides: tuple[Predicate, Predicate]
    surer: int
    known: float


def differences(comparison: Comparison) -> Iterator[Difference]:
    """Where one report is sure of what the other is not, link by link."""
    told = _told(comparison, 0), _told(comparison, 1)
    for link in comparison.links:
        left, right = (
            [one for name in names for one in told[side].get(name, ())]
            for side, names in enumerate((link.left, link.right))
        )
        for one, other, known in _paired(comparison, link, left, right):
            for surer, pair in enumerate(((one, other), (other, one))):
                differ = (pair[0].certainty, pair[1].certainty) in CONFLICTS
                if differ and _is_bare(comparison, surer, *pair, (left, right)[surer]):
                    yield Difference((one, other), surer, known)


def _told(comparison: Comparison, side: int) -> dict[str, list[Predicate]]:
    """The predicates of one report, by the statement that their head stands in."""
    found: dict[str, list[Predicate]] = {}
    analysis = comparison.analyses[side]
    for sentence in analysis.sentences:
        tokens = analysis.tokens_in(sentence.start, sentence.end)
        for claim in comparison.languages[side].modality.claims(tokens) if tokens else ():
            head = tokens[claim.head]
            statement = analysis.statement_at(head.start)
            if statement is not None:
                span = Span(tokens[claim.start].start, head.end)
                found.setdefault(statement.id, []).append(Predicate(span, head, claim.certainty, claim.sure, statement))
    return found


def _paired(
    comparison: Comparison, link: Link, left: Sequence[Predicate], right: Sequence[Predicate]
) -> Iterator[tuple[Predicate, Predicate, float]]:
    """Predicates that render each other and no other predicate of the link that is as certain."""
    if not left or not right:
        return
    spans = [[span_of(comparison.statements[side][name]) for name in names]
             for side, names in enumerate((link.left, link.right))]  # fmt: skip
    found = [item for item in rendered_words(comparison, spans[0], spans[1]) if item.weight >= KNOWN]
    known = {(item.left.start, item.right.start): item.weight for item in found}
    heads = {one.head.start: one for one in left}, {other.head.start: other for other in right}
    for item in _facing(found, heads):
        one, other = heads[0][item.left.start], heads[1][item.right.start]
        if not _agrees_elsewhere(one, other, left, right, known):
            yield one, other, item.weight
    alone = [one for one in left if one.sure], [other for other in right if other.sure]
    if len(alone[0]) == len(alone[1]) == 1 and link.score >= SURE_LINK:
        pair = alone[0][0], alone[1][0]
        rendered = {i for i, _ in known}, {j for _, j in known}
        if all(
            pair[side].head.start not in rendered[side]
            and len(rendered[side]) >= RENDERED * _content(comparison, side, spans[side])
            for side in (0, 1)
        ):
            yield *pair, 0.0


def _facing(found: Sequence[Rendering], heads: tuple[Heads, Heads]) -> list[Rendering]:
    """Heads that render each other, first among all words, then those left over among themselves."""

    def both(items: Iterable[Rendering]) -> list[Rendering]:
        return [item for item in items if item.left.start in heads[0] and item.right.start in heads[1]]

    first = both(one_to_one(found))
    used = {item.left.start for item in first}, {item.right.start for item in first}
    left_over = [item for item in both(found) if item.left.start not in used[0] and item.right.start not in used[1]]
    return [*first, *one_to_one(left_over)]


def _content(comparison: Comparison, side: int, spans: Sequence[Span]) -> int:
    """How many words of content some passages have."""
    words = comparison.languages[side].function_words
    tokens = (token for span in spans for token in comparison.analyses[side].tokens_in(span.start, span.end))
    return sum(token.kind in {"word", "number"} and token.norm not in words for token in tokens)


def _agrees_elsewhere(
    one: Predicate, other: Predicate, left: Sequence[Predicate], right: Sequence[Predicate],
    known: dict[tuple[int, int], float],
) -> bool:  # fmt: skip
    """Whether another predicate of the link renders one of the two and is as certain."""
    return any(
        (item is not other and (one.head.start, item.head.start) in known and item.certainty == one.certainty)
        for item in right
    ) or any(
        (item is not one and (item.head.start, other.head.start) in known and item.certainty == other.certainty)
        for item in left
    )


def _is_bare(comparison: Comparison, side: int, surer: Predicate, less: Predicate, told: Sequence[Predicate]) -> bool:
    """Whether the surer report says nothing beside the predicate that makes it less sure.

    What hedges another predicate of the statement is none of its business.
    """
    modality, analysis = comparison.languages[side].modality, comparison.analyses[side]
    others = [one.span for one in told if one is not surer]
    beside = [
        token
        for token in analysis.tokens_in(surer.statement.start, surer.statement.end)
        if not any(span_of(token) in span for span in others)
    ]
    governing = [token for token in beside if token.start < surer.head.start][-GOVERNING:]
    if surer.certainty == "done" and _has(governing, modality.hedges):
        return False
    if less.certainty == "coming" and _is_history(comparison, 1 - side, less):
        return False
    if less.certainty != "alleged":
        return True
    sentence = analysis.sentences[surer.statement.sentence - 1]
    return not _has([*analysis.tokens_in(sentence.start, surer.head.start), *beside], modality.sources)


def _is_history(comparison: Comparison, side: int, predicate: Predicate) -> bool:
    """Whether a future tells of a year before the last one that the reports name: "il mourra en 1954"."""
    years = [int(found[0]) for facts in comparison.facts for fact in facts if (found := _year(fact))]
    own = [int(found[0]) for fact in comparison.facts_in[side][predicate.statement.id] if (found := _year(fact))]
    return bool(own) and max(own) < max(years)


def _year(fact: Fact) -> re.Match[str] | None:
    return YEAR.match(fact.value) if fact.kind == "date" else None


def _has(tokens: Sequence[Token], words: frozenset[str]) -> bool:
    return any(token.lemma in words or token.norm in words for token in tokens)
