"""A part of a report that is aligned by itself: some of its statements with their words, tokens and facts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from crosscheck.alignment.words import Words, content_words
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Span, Statement

__all__ = ["Section", "cut", "homes"]

Places = NDArray[np.int64]


@frozen(eq=False)
class Section:
    """Some statements of a report.

    Attributes:
        analysis: Holds these statements alone, with their sentences.
        words: Their content words, which keep the weight they have in the whole report.
        facts: What they state.
        statements: The place of each statement in the report.
        places: The place of each word among those of the report.
    """

    analysis: Analysis
    words: Words
    facts: tuple[Fact, ...]
    statements: Places
    places: Places

    @classmethod
    def whole(cls, analysis: Analysis, language: Language, facts: tuple[Fact, ...]) -> Section:
        """All of a report."""
        words = content_words(analysis, language)
        return cls(analysis, words, facts, np.arange(len(analysis.statements)), np.arange(len(words.tokens)))


def cut(whole: Section, chosen: Places, home: Places) -> Section:
    """The part of a section with the chosen statements.

    Args:
        whole: The section.
        chosen: Places of statements in it, ascending.
        home: The place of the statement that holds each fact, ascending.
    """
    firsts = np.searchsorted(whole.words.statement, chosen)
    ends = np.searchsorted(whole.words.statement, chosen, side="right")
    words = np.concatenate([np.arange(a, b) for a, b in zip(firsts, ends, strict=True)] or [chosen])
    facts = [
        whole.facts[k]
        for at in chosen
        for k in range(int(np.searchsorted(home, at)), int(np.searchsorted(home, at, side="right")))
    ]
    content = Words(
        tuple(whole.words.tokens[at] for at in words),
        np.repeat(np.arange(len(chosen)), ends - firsts),
        whole.words.weight[words],
        tuple(whole.words.starts[at] for at in words),
    )
    kept = [whole.analysis.statements[at] for at in chosen]
    return Section(_only(whole.analysis, kept), content, tuple(facts), whole.statements[chosen], whole.places[words])


def _only(analysis: Analysis, kept: Sequence[Statement]) -> Analysis:
    """An analysis of some statements; where sentences are left out between two, an empty one keeps them apart."""
    sentences: list[Span] = []
    statements: list[Statement] = []
    before = 0
    for statement in kept:
        span = analysis.sentences[statement.sentence - 1]
        if statement.sentence > before + 1:
            sentences.append(Span(span.start, span.start))
        if statement.sentence != before:
            sentences.append(span)
        before = statement.sentence
        statements.append(evolve(statement, sentence=len(sentences)))
    tokens = tuple(token for item in kept for token in analysis.tokens_in(item.start, item.end))
    return Analysis(analysis.document, analysis.analyzer, tuple(sentences), tuple(statements), tokens)


def homes(analysis: Analysis, facts: Sequence[Fact]) -> Places:
    """The place of the statement that each fact begins in."""
    starts = np.array([statement.start for statement in analysis.statements], dtype=np.int64)
    at = np.searchsorted(starts, np.array([fact.start for fact in facts], dtype=np.int64), side="right") - 1
    return np.maximum(at, 0)
