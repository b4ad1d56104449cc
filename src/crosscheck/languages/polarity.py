"""What a language supplies about saying no."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Final, Literal

from attrs import frozen

from crosscheck.model import Token

__all__ = ["MARKS", "Negation", "Polarity", "Strength", "clause", "poles"]

Strength = Literal["plain", "formed", "weak"]
MARKS: Final = frozenset('.,;:!?…،؛؟«»"“”()')


@frozen
class Negation:
    """A negation among the tokens of a sentence, by their indices.

    Attributes:
        start: The first token of the negation, or the word that denies by its meaning.
        end: The place after its last one.
        head: The word that is denied.
        strength: `plain` when a word of its own denies; `formed` when a part of the denied word does, or words
            that other languages say with one; `weak` when a word does by its meaning, in part or perhaps.
        verbal: Whether a verb is denied, not a noun or an adjective alone.
    """

    start: int
    end: int
    head: int
    strength: Strength = "plain"
    verbal: bool = True


def _never(_: str) -> bool:
    return False


@frozen(eq=False, repr=False)
class Polarity:
    """How a language denies.

    Attributes:
        negations: Finds the negations among the tokens of a sentence.
        empty: Folded words that are denied for others: auxiliaries, and adverbs between them and their verb.
        poles: Lemmas of words that have an opposite, with the name of what both are about, shared by all languages,
            and 1 for what affirms or -1 for what denies.
        privative: Whether a folded word may deny by how it begins: "déverrouillé".
        joins: Folded words that join what one negation denies together.
        conditions: Folded words right before a negation that make a condition of it: "unless".
        idle: Lemmas whose denial asks or affirms: "n'hésitez pas".
    """

    negations: Callable[[Sequence[Token]], Iterator[Negation]]
    empty: frozenset[str]
    poles: Mapping[str, tuple[str, int]]
    privative: Callable[[str], bool] = _never
    joins: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    idle: frozenset[str] = frozenset()


def clause(tokens: Sequence[Token], start: int, most: int) -> range:
    """The places from a token on, at most so many, up to a mark."""
    places = takewhile(lambda at: tokens[at].norm not in MARKS, range(start, min(len(tokens), start + most)))
    return range(start, start + sum(1 for _ in places))


def poles(affirming: Mapping[str, str], denying: Mapping[str, str]) -> dict[str, tuple[str, int]]:
    """One table of two: each gives for what a word is about the lemmas, parted by white space."""
    return {
        lemma: (name, sign)
        for table, sign in ((affirming, 1), (denying, -1))
        for name, lemmas in table.items()
        for lemma in lemmas.split()
    }
