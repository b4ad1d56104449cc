"""Which negations of one report the other one lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.denials import Denial, Passage
from crosscheck.model import Analysis, Span, Token

__all__ = ["Lone", "counterpart", "opposed", "unanswered"]

NEAR: Final = 0.15
"""How far apart, in parts of the passage, a negation and a word that denies by its meaning may stand."""
BESIDE: Final = 20
"""How many letters around a word a negation is looked for."""
BEFORE: Final = 20
"""How many letters before a word its auxiliaries are looked for."""
JOINED: Final = 3
"""How many words before a word the one stands that joins it to another."""
SOUGHT: Final = 0.3
"""How far the denied word must be rendered at least."""
CERTAIN: Final = 0.8
"""How far a word is rendered whose meaning is on the other side."""
OWN: Final = 5.0
"""What two words that deny by their meaning and render each other have before all others."""
LATER: Final = 0.1
"""What each word between the denied one and the one that is rendered takes away."""

Answers: TypeAlias = tuple[dict[Denial, Denial], dict[Denial, Denial]]


@frozen
class Lone:
    """A negation that nothing on the other side answers.

    Attributes:
        side: Where it stands.
        denial: The negation.
        only: Whether nothing else on the other side is left that might answer it.
        others: What the other side denies that may deny the same.
    """

    side: int
    denial: Denial
    only: bool
    others: tuple[Denial, ...]


def unanswered(passage: Passage) -> Iterator[Lone]:
    """The plain negations of a passage that nothing on the other side answers."""
    answers = _answered(passage)
    left = tuple(
        tuple(d for d in passage.denials[side] if d not in answers[side] and not _itself(passage, side, d))
        for side in (0, 1)
    )
    for side in (0, 1):
        for denial in left[side]:
            if denial.plain and denial.inside and not _cancelled(passage, side, denial, left[side]):
                near = tuple(d for d in passage.denials[1 - side] if not _apart(passage, side, denial, d, answers))
                yield Lone(side, denial, not left[1 - side], near)


def _apart(passage: Passage, side: int, lone: Denial, other: Denial, answers: Answers) -> bool:
    """Whether a denial on the other side has its own meaning, or answers the word that is denied."""
    answered = answers[1 - side].get(other)
    if answered is None:
        return _itself(passage, 1 - side, other)
    words = (other, answered) if side else (answered, other)
    own = other.plain == answered.plain and _rendered(passage, words[0].scope[:1], words[1].scope[:1]) >= SOUGHT
    return own or (answered.formed and answered.scope[:1] == lone.scope[:1])


def _itself(passage: Passage, side: int, denial: Denial) -> bool:
    """Whether a word that denies by its meaning is rendered by one that has the same meaning."""
    if denial.plain or denial.formed:
        return False
    return any((p.left, p.right)[side].start == denial.word and p.weight >= CERTAIN for p in passage.pairs)


def _answered(passage: Passage) -> Answers:
    """For each side the negations that the other side answers, with their answers, the likeliest pairs first."""
    scores = sorted(
        (
            (_score(passage, one, other), -i, -j)
            for i, one in enumerate(passage.denials[0])
            for j, other in enumerate(passage.denials[1])
        ),
        reverse=True,
    )
    answers: Answers = ({}, {})
    for score, i, j in scores:
        one, other = passage.denials[0][-i], passage.denials[1][-j]
        if score > 0 and one not in answers[0] and other not in answers[1]:
            answers[0][one] = other
            answers[1][other] = one
    return answers


def _cancelled(passage: Passage, side: int, denial: Denial, left: Sequence[Denial]) -> bool:
    """Whether the denied word denies itself and nothing answers or renders that: "n'a pas refusé", "pas illégal"."""
    rendered = any(passage.partner(side, start) is not None for start in denial.scope[:1])
    same = [other for other in left if not other.plain and other.scope[:1] == denial.scope[:1]]
    return any(other.formed or not rendered for other in same)


def _score(passage: Passage, one: Denial, other: Denial) -> float:
    """How likely two negations answer each other, 0 when they don't."""
    if not one.plain and not other.plain:
        direct = _rendered(passage, one.scope[:1], other.scope[:1])
        return OWN + direct if direct >= SOUGHT and not one.formed and not other.formed else 2 * direct
    shared, apart = _rendered(passage, one.scope, other.scope), abs(one.place - other.place)
    if one.plain and other.plain:
        if not shared and not one.light and not other.light and _elsewhere(passage, one, other):
            return 0.0
        if _twice(passage, 0, one) != _twice(passage, 1, other):
            return 0.5
        return 1 + shared + (1 - apart) / 2
    weak, side, plain = (one, 0, other) if other.plain else (other, 1, one)
    partner = passage.partner(side, weak.word)
    if _itself(passage, side, weak):
        return 0.0
    denied = plain.scope[: 1 if plain.verbal and not plain.light else 2]
    if partner in denied or (partner is None and (shared or apart <= NEAR)):
        return 0.5 + shared + (1 - apart) / 2
    return 0.0


def _twice(passage: Passage, side: int, denial: Denial) -> bool:
    """Whether the denied word denies itself by a part of it: "n'est pas illégal"."""
    return any(other.formed and other.scope[:1] == denial.scope[:1] for other in passage.denials[side])


def _elsewhere(passage: Passage, one: Denial, other: Denial) -> bool:
    """Whether the denied words of both are rendered by others."""
    return all(passage.partner(side, start) is not None for side, d in enumerate((one, other)) for start in d.scope[:1])


def _rendered(passage: Passage, left: Sequence[int], right: Sequence[int]) -> float:
    return sum(pair.weight for pair in passage.pairs if pair.left.start in left and pair.right.start in right)


def counterpart(comparison: Comparison, passage: Passage, lone: Lone) -> tuple[Span, float] | None:
    """What stands on the other side for the denied words, and how surely; None where nothing does or that denies too.

    What carries structure only, "can" or "is", is rendered where what goes with it is, and so is a verb when nothing
    else on the other side can answer its negation.
    """
    side, denial = lone.side, lone.denial
    language = comparison.languages[1 - side]
    if _idle(comparison, lone):
        return None
    loose = denial.light or (denial.verbal and lone.only)
    for rank, start in enumerate(denial.scope if loose else denial.scope[:1]):
        if (found := _rendering(comparison, passage, side, start)) is not None:
            word, weight = found
            if _denied_too(comparison, passage, lone, word):
                return None
            span = _led(comparison.analyses[1 - side], word, language.function_words | language.polarity.empty)
            around = Span(span.start - BESIDE, span.end + BESIDE)
            if any(around.overlap(other.span) for other in lone.others):
                return None
            return span, weight * (1 - LATER * rank)
    return None


def _idle(comparison: Comparison, lone: Lone) -> bool:
    """Whether a negation makes a condition ("unless") or is none by its sense ("n'hésitez pas")."""
    analysis, polarity = comparison.analyses[lone.side], comparison.languages[lone.side].polarity
    start = lone.denial.span.start
    before = analysis.tokens_in(start - BEFORE, start)[-1:]
    denied = [t for t in analysis.tokens_in(start, lone.denial.span.end + BEFORE) if t.start in lone.denial.scope[:1]]
    return any(t.norm in polarity.conditions for t in before) or any(t.lemma in polarity.idle for t in denied)


def _denied_too(comparison: Comparison, passage: Passage, lone: Lone, word: Token) -> bool:
    """Whether what renders a denied word is no plain affirmation of it.

    That is a number, an acronym ("ONG" for non-governmental bodies), a word that denies by its meaning or by a part of
    itself, or one that is joined to what is denied: "do not smoke or drink".
    """
    side = 1 - lone.side
    analysis, polarity = comparison.analyses[side], comparison.languages[side].polarity
    text = analysis.document.text[word.start : word.end]
    if word.kind == "number" or (len(text) > 1 and text.isupper()):
        return True
    if any(other.span.start <= word.start < other.span.end for other in lone.others):
        return True
    if not lone.denial.verbal and polarity.privative(word.norm):
        return True
    joined = any(t.norm in polarity.joins for t in analysis.tokens_in(word.start - BESIDE, word.start)[-JOINED:])
    first = next((s.start for s in analysis.sentences if s.start <= word.start < s.end), 0)
    return joined and any(other.plain and first <= other.span.start < word.start for other in passage.denials[side])


def _in_one_link(comparison: Comparison, side: int, own: int, other: int) -> bool:
    """Whether the words at two offsets stand in statements that are linked to each other."""
    links = [
        comparison.link_of[k].get(statement.id)
        for k, offset in ((side, own), (1 - side, other))
        if (statement := comparison.analyses[k].statement_at(offset)) is not None
    ]
    return len(links) == 2 and links[0] is not None and links[0] is links[1]


def opposed(passage: Passage) -> Iterator[tuple[Span, Span]]:
    """Words of both sides of which one affirms what the other denies, in the order they have on both sides."""
    for name in sorted({pole.name for pole in passage.poles[0]}):
        left, right = ([pole for pole in side if pole.name == name] for side in passage.poles)
        if len(left) == len(right):
            yield from (
                (one.span, other.span) for one, other in zip(left, right, strict=True) if one.sign != other.sign
            )


def _rendering(comparison: Comparison, passage: Passage, side: int, start: int) -> tuple[Token, float] | None:
    """The word in a statement of the same link that renders the one at an offset, and how far."""
    for pairs, least in ((passage.pairs, SOUGHT), (passage.possible, CERTAIN)):
        for pair in pairs:
            own, other = (pair.left, pair.right) if side == 0 else (pair.right, pair.left)
            if own.start == start and pair.weight >= least and _in_one_link(comparison, side, start, other.start):
                return other, pair.weight
    return None


def _led(analysis: Analysis, word: Token, empty: frozenset[str]) -> Span:
    """A word with the words before it that carry structure only: "is to be", "can"."""
    start = word.start
    for token in reversed(analysis.tokens_in(word.start - BEFORE, word.start)):
        if token.kind == "mark" or token.norm not in empty:
            break
        start = token.start
    return Span(start, word.end)
