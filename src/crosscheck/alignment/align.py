"""The aligner: evidence, probabilities, links, and what each link leaves unrendered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from crosscheck.alignment.details import stretches
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.links import Group, link
from crosscheck.alignment.similarity import Model, similarity
from crosscheck.alignment.words import Words, content_words, rendering
from crosscheck.facts import facts_match
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Link, Relation, Span, span_of

__all__ = ["Aligner", "Alignment"]

# Kinds whose values are seldom missed, so that one without a counterpart tells something.
TELLING: Final = frozenset(
    {"quantity", "percent", "money", "date", "period", "duration", "time", "age", "label", "identifier"}
)
MIRRORED: Final[dict[Relation, Relation]] = {
    "equivalent": "equivalent",
    "left-more": "right-more",
    "right-more": "left-more",
    "overlapping": "overlapping",
}
ALMOST: Final = 0.9
SECOND_USE: Final = 0.5


@frozen
class Alignment:
    """What an aligner found.

    Attributes:
        links: The links in the left report's order; a statement is in at most one.
        absence: For each side and unlinked statement, how sure it is that it has no counterpart, from 0 to 1.
    """

    links: tuple[Link, ...]
    absence: tuple[dict[str, float], dict[str, float]]


@frozen
class Aligner:
    """What it takes to align two languages.

    Attributes:
        languages: The left and the right language.
        lexicon: The dictionary from left to right.
        model: The weights of the evidence.
        mirrored: Whether the dictionary reads from right to left; the reports then change places for the alignment,
            so that two reports get the same links in either order.
    """

    languages: tuple[Language, Language]
    lexicon: Lexicon
    model: Model
    mirrored: bool = False

    def align(self, analyses: tuple[Analysis, Analysis], facts: tuple[tuple[Fact, ...], tuple[Fact, ...]]) -> Alignment:
        """The links between two analysed reports, and how sure it is that what is in none has no counterpart."""
        if self.mirrored:
            turned = evolve(self, languages=self.languages[::-1], mirrored=False)
            return _mirrored(turned.align(analyses[::-1], facts[::-1]), analyses[0])
        left, right = (content_words(a, lang) for a, lang in zip(analyses, self.languages, strict=True))
        table = rendering(left, right, analyses, self.languages, self.lexicon, facts)
        sizes = (len(analyses[0].statements), len(analyses[1].statements))
        known = similarity(table, left, right, sizes, self.model)
        statements = (analyses[0].statements, analyses[1].statements)
        distinct = _distinct(*facts), _distinct(facts[1], facts[0])
        alone = tuple(frozenset(fact.statement for fact in own if fact.statement) for own in distinct)
        groups = link(table, left, right, known, statements, (alone[0], alone[1]))
        telling = tuple(tuple(map(span_of, own)) for own in (distinct[0], distinct[1]))
        links = tuple(self._link(group, analyses, (left, right), table, (telling[0], telling[1])) for group in groups)
        return Alignment(links, _absence(analyses, links, known.probability))

    def _link(
        self,
        group: Group,
        analyses: tuple[Analysis, Analysis],
        words: tuple[Words, Words],
        table: NDArray[np.float32],
        telling: tuple[Sequence[Span], Sequence[Span]],
    ) -> Link:
        members = (sorted(group.left), sorted(group.right))
        rendered = _rendered(table, words, members)
        spare = tuple(_spare(words[side], members[side], rendered[side]) for side in (0, 1))
        details = tuple(
            tuple(
                stretch.span
                for index in members[side]
                for stretch in stretches(
                    analyses[side].statements[index],
                    analyses[side],
                    words[side],
                    rendered[side],
                    spare[1 - side],
                    telling[side],
                )
            )
            for side in (0, 1)
        )
        ids = [tuple(analyses[side].statements[index].id for index in members[side]) for side in (0, 1)]
        return Link(ids[0], ids[1], round(group.score, 4), _relation(details), (details[0], details[1]))


def _mirrored(alignment: Alignment, left: Analysis) -> Alignment:
    """The same alignment with the sides changed, in the order of the report that is the left one then."""
    place = {statement.id: index for index, statement in enumerate(left.statements)}
    turned = (
        evolve(item, left=item.right, right=item.left, relation=MIRRORED[item.relation], details=item.details[::-1])
        for item in alignment.links
    )
    return Alignment(tuple(sorted(turned, key=lambda item: place[item.left[0]])), alignment.absence[::-1])


def _distinct(own: Sequence[Fact], others: Sequence[Fact]) -> tuple[Fact, ...]:
    """The values that none of the others states."""
    telling = (fact for fact in own if fact.kind in TELLING)
    return tuple(fact for fact in telling if not any(facts_match(fact, other) for other in others))


def _absence(
    analyses: tuple[Analysis, Analysis], links: Sequence[Link], probability: NDArray[np.float64]
) -> tuple[dict[str, float], dict[str, float]]:
    linked = {name for item in links for name in (*item.left, *item.right)}
    best = probability.max(axis=1, initial=0.0), probability.max(axis=0, initial=0.0)
    left, right = (
        {
            s.id: round(1.0 - float(best[side][i]), 4)
            for i, s in enumerate(analyses[side].statements)
            if s.id not in linked
        }
        for side in (0, 1)
    )
    return left, right


def _rendered(
    table: NDArray[np.float32], words: tuple[Words, Words], members: tuple[list[int], list[int]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each content word of either report, how far the link's other side renders it.

    The statements next to the link's are searched too: what is missing in one may stand one statement on.
    """
    rows = np.isin(words[0].statement, _around(members[0]))
    columns = np.isin(words[1].statement, _around(members[1]))
    own = tuple(np.isin(words[side].statement, members[side]) for side in (0, 1))
    return _shared_out(table, own[0], columns), _shared_out(table.T, own[1], rows)


def _shared_out(table: NDArray[np.float32], own: NDArray[np.bool_], others: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How far each word of a link is rendered when the words that render them are shared out among them.

    One word of the other side renders one word here; where it is the best for several, the later ones count half.
    """
    rendered = np.zeros(len(own))
    columns = np.flatnonzero(others)
    used: set[int] = set()
    for row in np.flatnonzero(own) if len(columns) else ():
        values = table[row, columns]
        best = float(values.max())
        free = [int(c) for c, value in zip(columns, values, strict=True) if value >= ALMOST * best and c not in used]
        rendered[row] = best if free else best * SECOND_USE
        if free and best > 0:
            used.add(free[0])
    return rendered


def _around(members: list[int]) -> list[int]:
    return [index + step for index in members for step in (-1, 0, 1)]


def _spare(words: Words, members: list[int], rendered: NDArray[np.float64]) -> float:
    """The weight of the link's words on one side that render nothing on the other."""
    inside = np.isin(words.statement, members)
    return float((words.weight * np.clip(1.0 - rendered, 0.0, 1.0))[inside].sum())


def _relation(details: tuple[tuple[Span, ...], ...]) -> Relation:
    left, right = details
    if left and right:
        return "overlapping"
    return "left-more" if left else "right-more" if right else "equivalent"
