"""What a language supplies about numbers: how it writes them in digits and words, and what it says around them.

All phrases are written as in a text; whoever looks them up compiles them with the language's own spelling.
"""

from __future__ import annotations

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal

from attrs import frozen

from crosscheck.model import Comparator, Token

__all__ = [
    "FINITE", "ROUND_WHOLES", "Accumulator", "Form", "Numerals", "Reading", "Share", "is_whole", "plain_digits",
    "read_digits", "vulgar_fraction",
]  # fmt: skip

Form = Literal["digits", "words", "vague", "one", "dual"]

ROUND_WHOLES: Final = frozenset({*range(2, 11), 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000})
"""What the whole of a ratio usually is: one in five, three in ten thousand."""

FINITE: Final = frozenset({2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 100, 1000})
"""Wholes whose parts are decimal numbers without end marks: a half is 0.5, a third is none."""

SPACES: Final = frozenset(" \u00a0\u2009\u202f\u2007")
GROUP_MARKS: Final = frozenset("'’،")
DECIMAL: Final = "\u066b"
GROUPING: Final = "\u066c"
GROUPS: Final = "groups"
DECIMALS: Final = "decimals"
SURE: Final = 1.0
LIKELY: Final = 0.9
UNSURE: Final = 0.7


@frozen
class Reading:
    """A number that begins at a token.

    Attributes:
        end: Index after its last token.
        value: What it says.
        scale: The multiplier word that ends it (1000, 1000000, …), or 1: a range lends it to its lower end.
        form: How it is written; `vague` is a dozen, hundreds and the like, `one` and `dual` are grammatical numbers.
        confidence: How sure the reading is, from 0 to 1.
        other: What an ambiguous one says if its mark is meant the other way.
    """

    end: int
    value: Decimal
    scale: Decimal = Decimal(1)
    form: Form = "digits"
    confidence: float = SURE
    other: Decimal | None = None


@frozen
class Share:
    """A part of a whole over `tokens[first:end]`: two thirds, one child in five.

    Attributes:
        first: Index of its first token.
        end: Index after its last one.
        parts: How many parts are meant.
        whole: How many parts make the whole.
        confidence: How sure the reading is, from 0 to 1.
        ratio: Whether both numbers are written as numbers.
    """

    first: int
    end: int
    parts: int
    whole: int
    confidence: float = SURE
    ratio: bool = False


@frozen(eq=False, repr=False)
class Numerals(ABC):
    """How one language writes numbers.

    Attributes:
        decimal_marks: The marks that part a fraction where one mark and three digits leave it open.
        before: Phrases that stand before a number and say how it is meant.
        after: The same after it.
        ranges: Pairs of what opens a range and what joins its ends; an empty opener is none.
        labels: Phrases after which a number names a thing and counts none: a page, a telephone, an hour.
        weak_labels: The same where the number counts no noun.
        articles: Folded indefinite articles, which count one before a unit of time; none where there are none.
        ones: Folded words for one that stand after their noun.
        words: Folded words that are numbers or parts of numbers, every one of them.
        fractions_after: Phrases that add a part of the unit counted, such as "et demi".
        minus: Folded words that make a temperature after them negative.
        below_zero: Phrases after a temperature that do so.
    """

    decimal_marks: frozenset[str]
    before: Mapping[str, Comparator]
    after: Mapping[str, Comparator]
    ranges: tuple[tuple[str, str], ...]
    labels: frozenset[str]
    fractions_after: Mapping[str, Decimal]
    weak_labels: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    below_zero: frozenset[str] = frozenset()

    @abstractmethod
    def read(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """The cardinal number, in digits, words or both, that begins at a token."""

    @abstractmethod
    def implied(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """A number that the form or the place of the word at `index` proves: a dual, a "one" that counts."""

    @abstractmethod
    def ordinal(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """The ordinal in use that begins at a token."""

    @abstractmethod
    def shares(self, text: str, tokens: Sequence[Token]) -> Iterator[Share]:
        """The fractions and ratios of a text, in reading order."""

    def multiples(self, tokens: Sequence[Token]) -> Iterator[tuple[int, Reading]]:  # noqa: ARG002  for languages that have them
        """What says twice, three times, … without a number: where it begins, and how often; `a doublé`, `al-di'f`."""
        yield from ()

    def singular(self, text: str, tokens: Sequence[Token], index: int) -> str | None:  # noqa: ARG002  for languages with duals
        """The dictionary form of the noun at `index` where its form as a number word tells it: a dual's singular."""
        return None

    @abstractmethod
    def counted(self, text: str, tokens: Sequence[Token], first: int, end: int) -> int | None:
        """The index of the noun that the number in `tokens[first:end]` counts."""


def plain_digits(run: str) -> str:
    """A run of digits of any script in ASCII digits."""
    return run if run.isascii() else "".join(str(int(c)) if c.isdecimal() else c for c in run)


def is_whole(value: Decimal) -> bool:
    """Whether a number of any length has no decimals."""
    return value == value.to_integral_value()


def vulgar_fraction(norm: str) -> tuple[int, int] | None:
    """The parts and the whole of a fraction in one character, such as ½, or of what compatibility makes of it."""
    plain = unicodedata.normalize("NFKC", norm)
    top, slash, bottom = plain.partition("\u2044")
    return (int(top), int(bottom)) if slash and top.isdigit() and bottom.isdigit() else None


def read_digits(text: str, tokens: Sequence[Token], index: int, decimal_marks: frozenset[str]) -> Reading | None:
    """The number in digits that begins at a token; groups of three may be parted by a space or a mark."""
    if tokens[index].kind != "number":
        return None
    run = plain_digits(tokens[index].norm)
    end = index + 1
    if run.isdigit() and len(run) <= 3 and not (len(run) > 1 and run[0] == "0"):
        groups, end = _groups(text, tokens, end)
        run += groups
    return _number(run, end, decimal_marks, text)


def _groups(text: str, tokens: Sequence[Token], index: int) -> tuple[str, int]:
    """The digits of the groups of three that follow, with the fraction on the last."""
    found = ""
    while (at := _next_group(text, tokens, index)) is not None:
        run = plain_digits(tokens[at].norm)
        if not run[:3].isdigit() or (len(run) > 3 and (run[3].isdigit() or run[3:].count(",") + run.count(".") != 1)):
            break
        found += run[:3] + (DECIMAL + run[4:] if len(run) > 3 else "")
        index = at + 1
        if len(run) > 3:
            break
    return found, index


def _next_group(text: str, tokens: Sequence[Token], index: int) -> int | None:
    """The index of the number token that a single space or mark parts from what stands before `index`."""
    before = tokens[index - 1]
    at = index
    if at < len(tokens) and tokens[at].start == before.end and text[before.end] in GROUP_MARKS:
        at += 1
        gap = text[before.end : tokens[at].start] if at < len(tokens) else ""
        fits = gap in GROUP_MARKS
    else:
        fits = at < len(tokens) and text[before.end : tokens[at].start] in SPACES
    if fits and at < len(tokens) and tokens[at].kind == "number" and len(tokens[at].norm) >= 3:
        return at
    return None


def _number(run: str, end: int, decimal_marks: frozenset[str], text: str) -> Reading | None:
    """The value of one run of digits and marks, or None where it is no number (a version, a numeric date)."""
    marks = [c for c in run if not c.isdigit()]
    if not marks:
        return Reading(end, Decimal(run))
    confidence, other = SURE, None
    if DECIMAL in marks:
        point = run.rfind(DECIMAL)
    elif len(set(marks)) == 2:
        point = run.rfind(marks[-1])
    elif len(marks) > 1 or marks[0] == GROUPING:
        point = -1
    else:
        point = run.find(marks[0])
        if _could_group(run) and run.endswith("000"):
            # Nobody writes three zeros as decimals, whatever the mark is elsewhere
            confidence, other, point = UNSURE, Decimal(run.replace(marks[0], ".")), -1
        elif _could_group(run):
            usage = _usage(text, marks[0])
            if usage is None:
                confidence = UNSURE
                other = Decimal(run.replace(marks[0], "." if marks[0] not in decimal_marks else ""))
            elif usage == DECIMALS:  # a translator may have left a mark of the other language
                confidence, other = LIKELY, Decimal(run.replace(marks[0], ""))
            if usage == GROUPS or (usage is None and marks[0] not in decimal_marks):
                point = -1
    whole, fraction = (run, "") if point < 0 else (run[:point], run[point + 1 :])
    if not _grouped(whole) or (not fraction.isdigit() and fraction):
        return None
    digits = "".join(c for c in whole if c.isdigit())
    value = Decimal(f"{digits}.{fraction}" if fraction else digits)
    return Reading(end, value, confidence=confidence, other=other)


@lru_cache(maxsize=64)
def _usage(text: str, mark: str) -> str | None:
    """What a mark proves to be in the numbers of a text that leave no doubt, or None where none or both do."""
    sign, rival = re.escape(mark), re.escape("." if mark == "," else ",")
    digits = r"(?<![\d.,/:])\d{1,3}"
    grouping = rf"{digits}(?:(?:{sign}\d{{3}}){{2,}}(?![\d]|{sign}\d)|(?:{sign}\d{{3}})+{rival}\d)"
    # One digit, or two before a percent sign: two digits alone may be minutes, a law or a date
    tenths = rf"(?<![\d.,/:])\d+{sign}\d(?![\d]|[.,/:-]\d)|(?<![\d.,/:])\d+{sign}\d\d(?=\s?[%٪])"
    decimal = rf"{tenths}|{digits}(?:{rival}\d{{3}})+{sign}\d"
    groups, decimals = re.search(grouping, text) is not None, re.search(decimal, text) is not None
    return None if groups == decimals else GROUPS if groups else DECIMALS


def _could_group(run: str) -> bool:
    head, _, tail = run.replace(",", ".").partition(".")
    return len(tail) == 3 and 1 <= len(head) <= 3 and head[0] != "0"


def _grouped(whole: str) -> bool:
    """Whether the whole part is plain digits, or a short group and groups of three."""
    for mark in {c for c in whole if not c.isdigit()}:
        head, *groups = whole.split(mark)
        if not 1 <= len(head) <= 3 or any(len(group) != 3 for group in groups):
            return False
    return True


class Accumulator:
    """Adds up number words: small numbers collect in a group that a scale multiplies and closes."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.group = Decimal(0)
        self.room = Decimal("Infinity")
        self.last_scale = Decimal("Infinity")

    def add(self, value: Decimal, room: Decimal) -> bool:
        """Adds a number below the room that the last one left; `room` is what it leaves."""
        if value >= self.room or value >= self.last_scale:
            return False
        self.group += value
        self.room = room
        return True

    def times(self, scale: Decimal) -> bool:
        """Multiplies the group by a scale and closes it; scales must fall."""
        if scale >= self.last_scale:
            return False
        self.total += (self.group or Decimal(1)) * scale
        self.group = Decimal(0)
        self.room = Decimal("Infinity")
        self.last_scale = scale
        return True

    @property
    def value(self) -> Decimal:
        """What has been read so far."""
        return self.total + self.group
