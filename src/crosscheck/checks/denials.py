"""What two reports deny where they say the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.renders import Rendering, one_to_one, rendered_words
from crosscheck.languages.polarity import Negation
from crosscheck.model import Link, Span, Token, span_of

__all__ = ["Denial", "Passage", "Pole", "passages"]

SCOPE: Final = 4
"""How many content words from the denied one on a negation is about."""
CONTENT: Final = ("word", "number")
ENDING: Final = frozenset(';:!?؛؟»”"')
ASKING: Final = frozenset("?؟")


@frozen
class Denial:
    """A negation of a report.

    Attributes:
        plain: Whether a word of its own denies.
        formed: Whether a part of the word denies, "insuffisant", or other languages say it with a negation.
        span: The negation and the word that it denies.
        word: Where the first word of the negation stands.
        scope: Where the content words stand that it is about, the denied one first.
        light: Whether the denied word only carries structure or attributes what follows.
        verbal: Whether a verb is denied.
        place: Where in its passage it stands, from 0 to 1.
        inside: Whether it stands in the passage itself, not beside it.
    """

    plain: bool
    formed: bool
    span: Span
    word: int
    scope: tuple[int, ...]
    light: bool
    verbal: bool
    place: float
    inside: bool


@frozen
class Pole:
    """A word that has an opposite, with its negation.

    Attributes:
        name: What it is about.
        sign: 1 when it affirms as it stands, -1 when it denies.
        span: The word and its negation.
    """

    name: str
    sign: int
    span: Span


@frozen
class Passage:
    """Links that share sentences, with what both sides deny.

    Attributes:
        spans: Their statements, for each side.
        denials: What the sentences of both sides deny.
        poles: Their words that have opposites.
        pairs: The words of both sides that render each other, one to one.
        possible: All that may render each other.
    """

    spans: tuple[tuple[Span, ...], tuple[Span, ...]]
    denials: tuple[tuple[Denial, ...], tuple[Denial, ...]]
    poles: tuple[tuple[Pole, ...], tuple[Pole, ...]]
    pairs: tuple[Rendering, ...]
    possible: tuple[Rendering, ...]

    def partner(self, side: int, start: int) -> int | None:
        """Where the word stands that renders the one at an offset of a side."""
        found = ((p.left, p.right)[1 - side].start for p in self.pairs if (p.left, p.right)[side].start == start)
        return next(found, None)


def passages(comparison: Comparison) -> Iterator[Passage]:
    """The linked statements of two reports, those of common sentences together."""
    for links in _joined(comparison):
        left, right = (
            tuple(
                span_of(comparison.statements[side][name]) for link in links for name in (link.left, link.right)[side]
            )
            for side in (0, 1)
        )
        one, other = (tuple(_denials(comparison, side, (left, right)[side])) for side in (0, 1))
        poles = tuple(_poles(comparison, 0, left, one)), tuple(_poles(comparison, 1, right, other))
        if all(poles) or any(denial.plain for denial in (*one, *other)):
            possible = rendered_words(comparison, left, right)
            yield Passage((left, right), (one, other), poles, one_to_one(possible), possible)


def _joined(comparison: Comparison) -> list[list[Link]]:
    """Links in groups that have no sentence in common."""
    groups: list[list[Link]] = []
    at: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for link in comparison.links:
        keys = [
            (side, comparison.statements[side][name].sentence)
            for side, names in enumerate((link.left, link.right))
            for name in names
        ]
        homes = sorted({at[side][sentence] for side, sentence in keys if sentence in at[side]})
        home = homes[0] if homes else len(groups)
        if not homes:
            groups.append([])
        for other in homes[1:]:
            groups[home] += groups[other]
            groups[other] = []
            for table in at:
                table.update({sentence: home for sentence, number in table.items() if number == other})
        groups[home].append(link)
        for side, sentence in keys:
            at[side][sentence] = home
    return [group for group in groups if group]


def _denials(comparison: Comparison, side: int, spans: Sequence[Span]) -> Iterator[Denial]:
    """What the sentences of some statements deny."""
    analysis, language = comparison.analyses[side], comparison.languages[side]
    empty = language.function_words | language.polarity.empty
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    for sentence in analysis.sentences:
        if sentence.end <= first or sentence.start >= last:
            continue
        tokens = analysis.tokens_in(sentence.start, sentence.end)
        for found in language.polarity.negations(tokens):
            head = tokens[found.head]
            ends = tokens[found.start], tokens[found.end - 1], head
            span = Span(min(token.start for token in ends), max(token.end for token in ends))
            scope = _scope(tokens, found, empty)
            if scope and scope[0] == _next(tokens, span.end):
                span = Span(span.start, next(token.end for token in tokens if token.start == scope[0]))
            place = (span.start - first) / max(1, last - first)
            inside = any(s.start <= head.start < s.end for s in spans)
            plain = found.strength == "plain" and tokens[-1].norm not in ASKING
            light = head.norm in empty or head.lemma in language.reporting_verbs
            word, formed = tokens[found.start].start, found.strength == "formed"
            yield Denial(plain, formed, span, word, scope, light, found.verbal, place, inside)


def _next(tokens: Sequence[Token], end: int) -> int:
    """Where the token after an offset begins."""
    return next((token.start for token in tokens if token.start >= end), -1)


def _scope(tokens: Sequence[Token], found: Negation, empty: frozenset[str]) -> tuple[int, ...]:
    ahead = takewhile(lambda token: token.norm not in ENDING, tokens[found.head :])
    after = (token.start for token in ahead if token.kind in CONTENT and token.norm not in empty)
    return tuple(islice(after, SCOPE))


def _poles(comparison: Comparison, side: int, spans: Sequence[Span], denials: Sequence[Denial]) -> Iterator[Pole]:
    analysis, language = comparison.analyses[side], comparison.languages[side]
    table = {language.stem(lemma): pole for lemma, pole in language.polarity.poles.items()}
    plain = {denial.scope[0]: denial for denial in denials if denial.plain and denial.scope}
    for span in spans:
        for token in analysis.tokens_in(span.start, span.end):
            if token.kind != "word" or token.norm in language.function_words:
                continue
            if found := next((table[stem] for stem in language.readings(token) if stem in table), None):
                denial = plain.get(token.start)
                place = span_of(token) if denial is None else Span(min(denial.span.start, token.start), token.end)
                yield Pole(found[0], found[1] if denial is None else -found[1], place)
