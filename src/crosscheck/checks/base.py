"""What a check is, and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.glossary import Glossary
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Link, Severity, Span, Statement, Token

__all__ = ["Check", "Comparison", "Draft", "Example", "Place"]

Sides = tuple[tuple[Span, ...], tuple[Span, ...]]
Values = tuple[tuple[str, ...], tuple[str, ...]]
Place = tuple[int, Span]
"""A side and a passage of its report."""
Renders = Callable[[Sequence[Span], Sequence[Span]], Iterable[tuple[Token, Token, float]]]


def _unknown(left: Sequence[Span], right: Sequence[Span]) -> tuple[tuple[Token, Token, float], ...]:
    """No word renders another as far as is known."""
    del left, right
    return ()


@define(slots=False)
class Comparison:
    """Two analysed and aligned reports.

    Attributes:
        labels: The labels of the two sides.
        languages: The languages of the two reports.
        analyses: Their sentences, statements and tokens.
        facts: The values they state.
        links: The statements that say the same.
        absence: For each side and statement id, how sure it is that the statement has no counterpart.
        renderings: The words of some left and right passages that render each other, and how far.
        glossary: The terms that the user gives.
        gazetteers: The known names of the two languages.
    """

    labels: tuple[str, str]
    languages: tuple[Language, Language]
    analyses: tuple[Analysis, Analysis]
    facts: tuple[tuple[Fact, ...], tuple[Fact, ...]]
    links: tuple[Link, ...]
    absence: tuple[Mapping[str, float], Mapping[str, float]] = field(factory=lambda: ({}, {}))
    renderings: Renders = field(default=_unknown, repr=False)
    glossary: Glossary = field(factory=Glossary)
    gazetteers: tuple[Gazetteer, Gazetteer] = field(factory=lambda: (Gazetteer(), Gazetteer()), repr=False)

    @cached_property
    def link_of(self) -> tuple[dict[str, Link], dict[str, Link]]:
        """For each side the link that holds a statement, by the statement's id."""
        return (
            {name: link for link in self.links for name in link.left},
            {name: link for link in self.links for name in link.right},
        )

    @cached_property
    def statements(self) -> tuple[dict[str, Statement], dict[str, Statement]]:
        """For each side the statements by id, in reading order."""
        left, right = ({item.id: item for item in analysis.statements} for analysis in self.analyses)
        return left, right

    @cached_property
    def facts_in(self) -> tuple[dict[str, list[Fact]], dict[str, list[Fact]]]:
        """For each side the facts of each statement, by the statement's id."""
        left: dict[str, list[Fact]] = {name: [] for name in self.statements[0]}
        right: dict[str, list[Fact]] = {name: [] for name in self.statements[1]}
        for table, side in zip((left, right), self.facts, strict=True):
            for fact in side:
                if fact.statement is not None:
                    table[fact.statement].append(fact)
        return left, right

    @cached_property
    def skeletons(self) -> tuple[frozenset[str], frozenset[str]]:
        """For each side the consonant skeletons of the words that may be names."""
        left, right = (
            frozenset(
                language.skeleton(token.norm)
                for token in analysis.tokens
                if token.kind == "word" and _may_name(analysis.document.text[token.start])
            )
            for analysis, language in zip(self.analyses, self.languages, strict=True)
        )
        return left, right

    def anchor(self, side: int, offset: int) -> int | None:
        """Where on the other side a passage that stands at `offset` here would stand.

        That is after the counterpart of the last linked statement before it, else before that of the first after it.
        """
        other = 1 - side
        before = after = None
        for statement in self.analyses[side].statements:
            if (link := self.link_of[side].get(statement.id)) is None:
                continue
            partners = [self.statements[other][name] for name in (link.left, link.right)[other]]
            if statement.start < offset:
                before = max(partner.end for partner in partners)
            else:
                after = min(partner.start for partner in partners)
                break
        return before if before is not None else after


def _may_name(letter: str) -> bool:
    """Whether a word with this first letter may be a name; only scripts with capitals tell."""
    return letter.isupper() or letter.lower() == letter.upper()


@frozen
class Draft:
    """A finding before it has its severity, its sentence and its fingerprint.

    Attributes:
        spans: The passages meant, for each side.
        confidence: How sure the check is, from 0 to 1.
        values: The canonical values concerned, for each side.
        anchors: For each side, where the missing passage would stand.
        key: Key of the sentence in the catalogue of messages; the check's code by default.
        words: What the sentence names.
        severity: A severity other than the check's own.
        cause: Where a value stands whose finding explains this one, which then goes under it.
    """

    spans: Sides
    confidence: float
    values: Values = ((), ())
    anchors: tuple[int | None, int | None] = (None, None)
    key: str | None = None
    words: Mapping[str, str | None] = field(factory=dict)
    severity: Severity | None = None
    cause: Place | None = None


@frozen
class Example:
    """Two short texts and whether the check must flag them; `texts` goes by language code."""

    texts: Mapping[str, str]
    flags: bool


@frozen
class Check:
    """One finding code; a module of this room registers one as `CHECK`. The module's docstring explains it.

    Attributes:
        code: The stable code.
        rule: Its name.
        severity: How serious it is by default.
        find: Yields what the check finds.
        examples: Pairs that it must flag and pairs that it must pass.
    """

    code: str
    rule: str
    severity: Severity
    find: Callable[[Comparison], Iterator[Draft]]
    examples: tuple[Example, ...] = field(repr=False)
