"""Numbers in a text as expressions: a value or a range, how it is meant, and which tokens say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.base import Source
from crosscheck.facts.changes import is_change
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.languages import Language
from crosscheck.languages.numerals import Form, Reading
from crosscheck.model import Comparator, Token

__all__ = [
    "Number", "after", "canonical", "comparator", "fraction_after", "is_label", "joined", "number_at",
    "numbers", "ordinal_at",
]  # fmt: skip

HYPHENS: Final = frozenset({"-", "–", "‐", "‑"})
VAGUELY: Final = "vague"


@frozen
class Number:
    """A number expression over `tokens[first:end]`.

    Attributes:
        first: Index of its first token.
        end: Index after its last one.
        low: The value, or the lower end of a range.
        high: The upper end of a range.
        form: How it is written.
        confidence: How sure the reading is.
        opener: Index of the first token of what opens the range, or `first`.
        hyphenated: Whether a hyphen joins the ends of the range.
        other: The value of an ambiguous number if its mark is meant the other way.
    """

    first: int
    end: int
    low: Decimal
    high: Decimal | None
    form: Form
    confidence: float
    opener: int
    hyphenated: bool = False
    other: Decimal | None = None

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other value of an ambiguous number."""
        return () if self.other is None else (canonical(self.other),)

    @property
    def value(self) -> str:
        """The canonical value: `79`, `2.5`, `10/15`."""
        return canonical(self.low) if self.high is None else f"{canonical(self.low)}/{canonical(self.high)}"

    def times(self, factor: int | Decimal) -> Number:
        """The same expression with all values multiplied."""
        high = None if self.high is None else self.high * factor
        return evolve(self, low=self.low * factor, high=high, other=None if self.other is None else self.other * factor)


@frozen(eq=False, repr=False)
class _Words:
    """The compiled phrases of one language about numbers."""

    before: Phrases[Comparator]
    after: Phrases[Comparator]
    labels: Phrases[bool]
    fractions: Phrases[Decimal]
    weak_labels: Phrases[bool]
    joiners: Phrases[frozenset[str]]
    openers: Phrases[str]


@cache
def _words(language: Language) -> _Words:
    numerals = language.numerals
    joiners: dict[str, set[str]] = {}
    for opener, joiner in numerals.ranges:
        joiners.setdefault(joiner, set()).add(opener)
    return _Words(
        phrases(numerals.before, language),
        phrases(numerals.after, language),
        phrase_set(numerals.labels, language),
        phrases(numerals.fractions_after, language),
        phrase_set(numerals.weak_labels, language),
        phrases({joiner: frozenset(openers) for joiner, openers in joiners.items()}, language),
        phrases({opener: opener for opener, _ in numerals.ranges if opener}, language),
    )


def canonical(value: Decimal) -> str:
    """A number without grouping, exponent or trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def numbers(source: Source) -> Iterator[Number]:
    """All number expressions among the free tokens, in reading order; they don't overlap."""
    past = 0
    for index, reading in enumerate(_readings(source)):
        number = number_at(source, index) if reading is not None and index >= past else None
        if number is not None:
            yield number
            past = number.end


def number_at(source: Source, index: int) -> Number | None:
    """The number expression that begins at a token, if all its tokens are free."""
    reading = _readings(source)[index]
    if reading is None or not all(source.free[index : reading.end]):
        return None
    form, confidence, other = reading.form, reading.confidence, reading.other
    single = Number(index, reading.end, reading.value, None, form, confidence, index, other=other)
    return _range(source, single, reading) or single


def _readings(source: Source) -> tuple[Reading | None, ...]:
    """The number that begins at each token."""
    key = ("numbers", 0)
    if key not in source.shared:
        numerals, text, tokens = source.language.numerals, source.document.text, source.tokens
        source.shared[key] = tuple(
            numerals.read(text, tokens, index) or numerals.implied(text, tokens, index) for index in range(len(tokens))
        )
    found: tuple[Reading | None, ...] = source.shared[key]
    return found


def ordinal_at(source: Source, index: int) -> Reading | None:
    """The ordinal that begins at a token."""
    key = ("ordinal", index)
    if key not in source.shared:
        source.shared[key] = source.language.numerals.ordinal(source.document.text, source.tokens, index)
    found: Reading | None = source.shared[key]
    return found


def joined(source: Source, first: int, end: int) -> tuple[int, int] | None:
    """Where a range goes on after its lower end `tokens[first:end]`: the index of its upper end, and of its opener.

    Without an opening word the second index is `first`.
    """
    words = _words(source.language)
    joiner = words.joiners.at(source.tokens, end)
    if joiner is None or joiner[0] >= len(source.tokens):
        return None
    at, openers = joiner
    opener = words.openers.before(source.tokens, first)
    if opener is not None and opener[1] in openers:
        return at, opener[0]
    return (at, first) if "" in openers else None


def _range(source: Source, single: Number, low: Reading) -> Number | None:
    """`10 à 15`, `entre 10 et 15`: the two ends of a range, the lower one first."""
    if (place := joined(source, single.first, single.end)) is None:
        return None
    at, opener = place
    high = source.language.numerals.read(source.document.text, source.tokens, at)
    if high is None or not all(source.free[single.end : high.end]):
        return None
    lends = low.scale == 1 and low.value < high.value / high.scale  # 10 à 15 millions
    bottom = low.value * high.scale if lends else low.value
    if bottom >= high.value:
        return None
    if opener < single.first and not _is_share(source, high.end) and is_change(source, opener):
        return evolve(single, low=bottom)  # "passé de 10 à 15 millions": two values
    confidence = min(low.confidence, high.confidence)
    hyphenated = source.tokens[single.end].norm in HYPHENS
    return Number(single.first, high.end, bottom, high.value, low.form, confidence, opener, hyphenated)


@cache
def _percent(language: Language) -> Phrases[str]:
    return phrases(language.units.percent, language)


def _is_share(source: Source, index: int) -> bool:
    """Whether a sign of percent follows: one for both ends, "augmenter de 10 à 15 %", leaves the range."""
    return _percent(source.language).at(source.tokens, index) is not None


def comparator(source: Source, first: int, end: int, form: Form = "digits") -> Comparator:
    """How the value in `tokens[first:end]` is meant, by the phrases right before and after it."""
    words = _words(source.language)
    starts = [first, _before_clitics(source.tokens, first)]
    if first and source.tokens[first - 1].norm in source.language.numerals.articles:
        starts.append(first - 1)  # "plus d'une centaine"
    for index in starts:
        if (found := words.before.before(source.tokens, index)) is not None:
            return found[1]
    return after(source, end) or ("~" if form == VAGUELY else "=")


def after(source: Source, end: int) -> Comparator | None:
    """What a phrase that begins at `end` says about the value before it."""
    found = _words(source.language).after.at(source.tokens, end)
    return found[1] if found is not None else None


def fraction_after(source: Source, end: int) -> tuple[int, Decimal] | None:
    """The part of a unit that is added after it, "et demi": the index after it, and what it adds."""
    return _words(source.language).fractions.at(source.tokens, end)


def _before_clitics(tokens: Sequence[Token], index: int) -> int:
    """The index of the first of the clitics right before a token."""
    while index > 0 and tokens[index - 1].kind == "clitic":
        index -= 1
    return index


def is_label(source: Source, first: int, *, counts: bool = True) -> bool:
    """Whether what stands before the number makes it the name of a thing: a page, an article, a telephone.

    An address needs less proof where the number counts no noun.
    """
    words = _words(source.language)
    if not counts and words.weak_labels.before(source.tokens, first) is not None:
        return True
    return any(
        words.labels.before(source.tokens, index) is not None
        for index in (first, _before_clitics(source.tokens, first))
    )
