"""The aligner: evidence, probabilities, links, and what each link leaves unrendered."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np
from attrs import evolve, field, frozen
from numpy.typing import NDArray

from crosscheck.alignment.absence import AbsenceModel, Found, Joined, absence, joined
from crosscheck.alignment.blocks import Seen, Sizes, chunks, look, parts
from crosscheck.alignment.compared import Compared
from crosscheck.alignment.details import DetailModel, Linked, Stretch, details
from crosscheck.alignment.encoder import Encoder
from crosscheck.alignment.evidence import Evidence, Nearness, evidence
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.links import Group, Pairs, link
from crosscheck.alignment.nearness import nearness
from crosscheck.alignment.remembered import Placed, Remembered
from crosscheck.alignment.retrieval import Index, candidates
from crosscheck.alignment.sections import Section
from crosscheck.alignment.similarity import Model, probabilities
from crosscheck.alignment.tables import Dense, Sparse, Table
from crosscheck.alignment.verbatim import verbatim
from crosscheck.alignment.wordwise import Wordwise
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Link, Relation, Span, Statement, span_of

__all__ = ["Aligner", "Alignment"]

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
        wordwise: Which of their words render each other.
    """

    links: tuple[Link, ...]
    absence: tuple[dict[str, float], dict[str, float]]
    wordwise: Wordwise = field(eq=False, repr=False)


@frozen
class Aligner:
    """What it takes to align two languages.

    Attributes:
        languages: The left and the right language.
        lexicon: The dictionary from left to right.
        model: The weights of the evidence.
        details: The weights of the evidence that a stretch of a linked statement has no counterpart.
        absence: The weights of the evidence that an unlinked statement has none.
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
    absence: AbsenceModel
    encoder: Encoder | None = None
    mirrored: bool = False
    usual: Encoder | None = None
    sizes: Sizes = USUAL

    def align(self, analyses: tuple[Analysis, Analysis], facts: tuple[tuple[Fact, ...], tuple[Fact, ...]]) -> Alignment:
        """The links between two analysed reports, and how sure it is that what is in none has no counterpart."""
        if self.mirrored:
            turned = evolve(self, languages=self.languages[::-1], mirrored=False)
            return _mirrored(turned.align(analyses[::-1], facts[::-1]), analyses[0])
        compared = self.compared(analyses, facts)
        found = self.found(compared)
        missing = absence(found, self.absence)
        links = tuple(self._links(compared, found.table, joined(found, missing)))
        return Alignment(links, _unlinked(analyses, links, missing), Wordwise(compared))

    def compared(
        self, analyses: tuple[Analysis, Analysis], facts: tuple[tuple[Fact, ...], tuple[Fact, ...]]
    ) -> Compared:
        """Two reports held against each other."""
        return Compared.of(analyses, facts, self.languages, self.lexicon)

    def found(self, compared: Compared) -> Found:
        """The links that words and meanings give, and what is known of the statements in none."""
        left, right = compared.sections
        cells = len(left.statements) * len(right.statements)
        seen = (self._at_once if cells <= self.sizes.cells else self._in_blocks)(compared)
        words, statements = (left.words, right.words), (left.analysis.statements, right.analysis.statements)
        groups = link(seen.table, *words, seen.pairs, statements)
        one, other = (frozenset(f.statement for f in compared.alone(side) if f.statement) for side in (0, 1))
        return Found(seen.table, words, statements, groups, seen.best, (one, other))

    def evidence(self, table: Table, left: Section, right: Section) -> Evidence:
        """What is known of every pair of statements, given who renders whom."""
        return evidence(table, left.words, right.words, self.nearness((left.analysis, right.analysis)))

    def _likely(self, table: Table, left: Section, right: Section) -> NDArray[np.float64]:
        chance = probabilities(self.evidence(table, left, right), self.model)
        for i, j in verbatim(left.analysis, right.analysis):
            chance[i, j] = 1.0
        return chance

    def _at_once(self, compared: Compared) -> Seen:
        """Everything held against everything."""
        left, right = compared.sections
        table = compared.table(left, right)
        chance = self._likely(table, left, right)
        best = chance.max(axis=1, initial=0.0), chance.max(axis=0, initial=0.0)
        return Seen(table.dense(len(right.places)), Pairs.of(chance), best)

    def _in_blocks(self, compared: Compared) -> Seen:
        """Chunks of the left report held against what may answer them."""
        left, right = compared.sections
        analyses, codes = (left.analysis, right.analysis), [language.code for language in self.languages]
        encoder, usual = (Remembered.of(e, analyses, codes) if e else None for e in (self.encoder, self.usual))
        vectors = [encoder.statements(a) if encoder else np.zeros((len(a.statements), 1), np.float32) for a in analyses]
        cores = chunks(left.analysis.statements, self.sizes.rows)
        index = Index.of(right, self.languages, self.lexicon, (vectors[0], vectors[1]))
        answers = candidates(index, left, cores, self.sizes.columns)
        likely = evolve(self, encoder=encoder, usual=usual)._likely

        def chances(one: Section, other: Section) -> tuple[Sparse, NDArray[np.float64]]:
            table = compared.table(one, other)
            return table, likely(table, one, other)

        return look((left, right), cores, answers, self.sizes.margin, chances)

    def _links(self, compared: Compared, table: Table, joined: Joined) -> Iterator[Link]:
        """The links, those of long reports some at a time."""
        whole, distinct = compared.sections, (compared.alone(0), compared.alone(1))
        placed = self._placed(whole)
        at_once = isinstance(table, Dense)
        for sections, some in [(whole, joined.groups)] if at_once else parts(whole, joined.groups, self.sizes.rows):
            telling = [
                tuple(span_of(fact) for fact in section.facts if fact in own)
                for section, own in zip(sections, distinct, strict=True)
            ]
            cells = table if at_once else compared.table(*sections)
            found = self.linked(sections, cells, some, (telling[0], telling[1]), placed)
            statements = (sections[0].analysis.statements, sections[1].analysis.statements)
            yield from map(partial(_link, statements, joined.taken), some, details(found, self.details))

    def _placed(self, whole: tuple[Section, Section]) -> tuple[Placed, Placed]:
        encoder = self.usual or self.encoder
        left, right = map(partial(Placed.of, encoder), whole, [language.code for language in self.languages])
        return left, right

    def nearness(self, analyses: tuple[Analysis, Analysis]) -> Nearness:
        """How near the encoder places the statements of two reports, and their sentences."""
        return nearness(analyses, [language.code for language in self.languages], self.encoder, self.usual)

    def linked(
        self,
        sections: tuple[Section, Section],
        table: Table,
        groups: Sequence[Group],
        telling: tuple[Sequence[Span], Sequence[Span]],
        placed: tuple[Placed, Placed] | None = None,
    ) -> Linked:
        """What is known of two reports whose statements are linked, or of parts of them.

        Args:
            sections: The reports or parts.
            table: Who renders whom in them.
            groups: What is linked.
            telling: Where values stand that the other report does not state.
            placed: Where the encoder places the words of the whole reports; None where the sections are these.
        """
        left, right = (
            own.at(section.places) for own, section in zip(placed or self._placed(sections), sections, strict=True)
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
    taken: tuple[frozenset[str], frozenset[str]],
    group: Group,
    found: tuple[tuple[Stretch, ...], tuple[Stretch, ...]],
) -> Link:
    left, right = (
        [statements[side][index] for index in sorted(members)] for side, members in enumerate((group.left, group.right))
    )
    told = _told(left, taken[0], found[0]), _told(right, taken[1], found[1])
    spans = tuple(stretch.span for stretch in told[0]), tuple(stretch.span for stretch in told[1])
    sure = tuple(stretch.chance for stretch in told[0]), tuple(stretch.chance for stretch in told[1])
    names = tuple(item.id for item in left), tuple(item.id for item in right)
    return Link(*names, round(group.score, 4), _relation(spans), spans, sure)


def _told(members: Sequence[Statement], taken: Container[str], found: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """What a link leaves unrendered, but for statements that it took in because they rather have a counterpart."""
    free = [span_of(statement) for statement in members if statement.id in taken]
    return tuple(s for s in found if 2 * sum(s.span.overlap(span) for span in free) <= len(s.span))


def _mirrored(alignment: Alignment, left: Analysis) -> Alignment:
    """The same alignment with the sides changed, in the order of the report that is the left one then."""
    place = {statement.id: index for index, statement in enumerate(left.statements)}
    turned = (
        Link(item.right, item.left, item.score, MIRRORED[item.relation], item.details[::-1], item.sure[::-1])
        for item in alignment.links
    )
    links = tuple(sorted(turned, key=lambda item: place[item.left[0]]))
    return Alignment(links, alignment.absence[::-1], Wordwise(alignment.wordwise.compared, turned=True))


def _unlinked(
    analyses: tuple[Analysis, Analysis], links: Sequence[Link], missing: tuple[Mapping[int, float], Mapping[int, float]]
) -> tuple[dict[str, float], dict[str, float]]:
    """How sure it is of each statement in no link, by its id, that it has no counterpart."""
    linked = {name for item in links for name in (*item.left, *item.right)}
    left, right = (
        {s.id: round(sure[at], 4) for at, s in enumerate(analysis.statements) if s.id not in linked}
        for analysis, sure in zip(analyses, missing, strict=True)
    )
    return left, right


def _relation(details: tuple[tuple[Span, ...], ...]) -> Relation:
    left, right = details
    if left and right:
        return "overlapping"
    return "left-more" if left else "right-more" if right else "equivalent"
