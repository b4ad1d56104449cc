"""The aligner: evidence, probabilities, links, and what each link leaves unrendered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from crosscheck.alignment.blocks import Seen, Sizes, chunks, look, parts
from crosscheck.alignment.details import DetailModel, Linked, Stretch, details
from crosscheck.alignment.encoder import Encoder
from crosscheck.alignment.evidence import Nearness, evidence
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.links import Group, Pairs, link
from crosscheck.alignment.nearness import nearness
from crosscheck.alignment.remembered import Remembered
from crosscheck.alignment.retrieval import Index, candidates
from crosscheck.alignment.sections import Section
from crosscheck.alignment.similarity import Model, probabilities
from crosscheck.alignment.tables import Dense
from crosscheck.alignment.values import Agreeing
from crosscheck.alignment.words import rendering
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Link, Relation, Span, Statement, span_of

__all__ = ["Aligner", "Alignment", "distinct_facts"]

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
USUAL: Final = Sizes()


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
        details: The weights of the evidence that a stretch of a linked statement has no counterpart.
        encoder: Places the statements of both languages in one space; None where there is none for them.
        mirrored: Whether the dictionary reads from right to left; the reports then change places for the alignment,
            so that two reports get the same links in either order.
        usual: The encoder that the weights were learned with, where `encoder` is another one.
        sizes: From when on reports are aligned in parts, and how large these are.
    """

    languages: tuple[Language, Language]
    lexicon: Lexicon
    model: Model
    details: DetailModel
    encoder: Encoder | None = None
    mirrored: bool = False
    usual: Encoder | None = None
    sizes: Sizes = USUAL

    def align(self, analyses: tuple[Analysis, Analysis], facts: tuple[tuple[Fact, ...], tuple[Fact, ...]]) -> Alignment:
        """The links between two analysed reports, and how sure it is that what is in none has no counterpart."""
        if self.mirrored:
            turned = evolve(self, languages=self.languages[::-1], mirrored=False)
            return _mirrored(turned.align(analyses[::-1], facts[::-1]), analyses[0])
        left, right = map(Section.whole, analyses, self.languages, facts)
        distinct = distinct_facts(*facts), distinct_facts(facts[1], facts[0])
        cells = len(left.statements) * len(right.statements)
        seen = self._at_once(left, right) if cells <= self.sizes.cells else self._in_blocks(left, right)
        statements = (analyses[0].statements, analyses[1].statements)
        alone = tuple(frozenset(fact.statement for fact in own if fact.statement) for own in distinct)
        groups = link(seen.table, left.words, right.words, seen.pairs, statements, (alone[0], alone[1]))
        links = tuple(self._links((left, right), seen, groups, (frozenset(distinct[0]), frozenset(distinct[1]))))
        return Alignment(links, _absence(analyses, links, seen.best))

    def chances(self, left: Section, right: Section) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
        """Who renders whom, and how likely each two statements say the same."""
        analyses = (left.analysis, right.analysis)
        table = self._rendering(left, right)
        return table, probabilities(evidence(table, left.words, right.words, self.nearness(analyses)), self.model)

    def _rendering(self, left: Section, right: Section) -> NDArray[np.float32]:
        analyses, facts = (left.analysis, right.analysis), (left.facts, right.facts)
        return rendering(left.words, right.words, analyses, self.languages, self.lexicon, facts)

    def _at_once(self, left: Section, right: Section) -> Seen:
        """Everything held against everything."""
        table, chance = self.chances(left, right)
        return Seen(Dense(table), Pairs.of(chance), (chance.max(axis=1, initial=0.0), chance.max(axis=0, initial=0.0)))

    def _in_blocks(self, left: Section, right: Section) -> Seen:
        """Chunks of the left report held against what may answer them."""
        analyses, codes = (left.analysis, right.analysis), [language.code for language in self.languages]
        encoder, usual = (Remembered.of(e, analyses, codes) if e else None for e in (self.encoder, self.usual))
        vectors = [encoder.statements(a) if encoder else np.zeros((len(a.statements), 1), np.float32) for a in analyses]
        cores = chunks(left.analysis.statements, self.sizes.rows)
        index = Index.of(right, self.languages, self.lexicon, (vectors[0], vectors[1]))
        answers = candidates(index, left, cores, self.sizes.columns)
        chances = evolve(self, encoder=encoder, usual=usual).chances
        return look((left, right), cores, answers, self.sizes.margin, chances)

    def _links(
        self,
        whole: tuple[Section, Section],
        seen: Seen,
        groups: Sequence[Group],
        distinct: tuple[frozenset[Fact], frozenset[Fact]],
    ) -> Iterator[Link]:
        """The links, those of long reports some at a time."""
        at_once = isinstance(seen.table, Dense)
        for sections, some in [(whole, groups)] if at_once else parts(whole, groups, self.sizes.rows):
            table = seen.table.values if isinstance(seen.table, Dense) else self._rendering(*sections)
            telling = [
                tuple(span_of(fact) for fact in section.facts if fact in own)
                for section, own in zip(sections, distinct, strict=True)
            ]
            found = self.linked(sections, table, some, (telling[0], telling[1]))
            statements = (sections[0].analysis.statements, sections[1].analysis.statements)
            yield from map(partial(_link, statements), some, details(found, self.details))

    def nearness(self, analyses: tuple[Analysis, Analysis]) -> Nearness:
        """How near the encoder places the statements of two reports, and their sentences."""
        return nearness(analyses, [language.code for language in self.languages], self.encoder, self.usual)

    def linked(
        self,
        sections: tuple[Section, Section],
        table: NDArray[np.float32],
        groups: Sequence[Group],
        telling: tuple[Sequence[Span], Sequence[Span]],
    ) -> Linked:
        """What is known of two reports whose statements are linked."""
        encoder = self.usual or self.encoder
        left, right = (
            np.zeros((len(section.words.tokens), 1), dtype=np.float32)
            if encoder is None
            else encoder.encode(section.analysis, tuple(map(span_of, section.words.tokens)), language.code)
            for section, language in zip(sections, self.languages, strict=True)
        )
        return Linked(
            (sections[0].analysis, sections[1].analysis),
            (sections[0].words, sections[1].words),
            (left, right),
            table,
            telling,
            [(sorted(group.left), sorted(group.right)) for group in groups],
            [group.score for group in groups],
        )


def _link(
    statements: tuple[tuple[Statement, ...], tuple[Statement, ...]],
    group: Group,
    found: tuple[tuple[Stretch, ...], tuple[Stretch, ...]],
) -> Link:
    left, right = (
        tuple(statements[side][index].id for index in sorted(members))
        for side, members in enumerate((group.left, group.right))
    )
    spans = tuple(stretch.span for stretch in found[0]), tuple(stretch.span for stretch in found[1])
    sure = tuple(stretch.chance for stretch in found[0]), tuple(stretch.chance for stretch in found[1])
    return Link(left, right, round(group.score, 4), _relation(spans), spans, sure)


def _mirrored(alignment: Alignment, left: Analysis) -> Alignment:
    """The same alignment with the sides changed, in the order of the report that is the left one then."""
    place = {statement.id: index for index, statement in enumerate(left.statements)}
    turned = (
        Link(item.right, item.left, item.score, MIRRORED[item.relation], item.details[::-1], item.sure[::-1])
        for item in alignment.links
    )
    return Alignment(tuple(sorted(turned, key=lambda item: place[item.left[0]])), alignment.absence[::-1])


def distinct_facts(own: Sequence[Fact], others: Sequence[Fact]) -> tuple[Fact, ...]:
    """The values that none of the others states."""
    known = Agreeing(others)
    return tuple(fact for fact in own if fact.kind in TELLING and not known.has(fact))


def _absence(
    analyses: tuple[Analysis, Analysis], links: Sequence[Link], best: tuple[NDArray[np.float64], NDArray[np.float64]]
) -> tuple[dict[str, float], dict[str, float]]:
    linked = {name for item in links for name in (*item.left, *item.right)}
    left, right = (
        {
            s.id: round(1.0 - float(best[side][i]), 4)
            for i, s in enumerate(analyses[side].statements)
            if s.id not in linked
        }
        for side in (0, 1)
    )
    return left, right


def _relation(details: tuple[tuple[Span, ...], ...]) -> Relation:
    left, right = details
    if left and right:
        return "overlapping"
    return "left-more" if left else "right-more" if right else "equivalent"
