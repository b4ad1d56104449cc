"""How likely a value that no fact of the other report states is really missing there.

An extractor may have overlooked it, or a translator put it into other words: "un premier emploi" for an early job. A
logistic regression over the traits of the value and of its place says how often such a value is missing. The weights
are learned by tools/train_missing.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from math import exp, log
from typing import Final

from attrs import frozen

from crosscheck.checks.base import Comparison
from crosscheck.checks.mentions import NAMES, heard, linked_spans, mentioned, rendered_share
from crosscheck.languages.sounds import ALIKE
from crosscheck.model import Fact, Link, Span, span_of
from crosscheck.resources import load_text

__all__ = ["TRAITS", "MissingModel", "missing_model", "traits"]

KINDS: Final = {
    "person": "person", "place": "place", "organisation": "organisation", "acronym": "acronym", "ordinal": "ordinal",
    "date": "date", "period": "date", "duration": "stretch", "time": "stretch", "age": "stretch",
    "quantity": "number", "percent": "share", "money": "share",
}  # fmt: skip
TRAITS: Final = (
    "constant",
    *dict.fromkeys(KINDS.values()),
    "listed",  # a name that stands in a list
    "doubt",  # how unsure the extractor was
    "linked",  # the statement is linked
    "translation",  # the share of the statements of the side where more are linked
    "linked-translation",
    "absence",  # how sure it is that the statement has no counterpart
    "detail",  # how sure it is that the passage has none
    "around",  # the share of the words around it that the link renders
    "rendered",  # the share of its own words that the link renders
    "heard",  # how much a part of a name sounds like something in the link
    "whole",  # how much all of it does
    "spelled",  # all of it does as two spellings of one name do
    "somewhere",  # a name sounds like something anywhere
    "digits",  # written in digits
    "small",  # a whole number up to ten
    "small-linked",
    "linked-digits",
    "counts",  # a number of something
    "open",  # the link has an agreed value of the same kind less on the other side than here
    "often",  # log of its mentions
)
AROUND: Final = 40
SMALL: Final = 10
FEW: Final = 2  # so many statements without a link are added, so that a short text proves little
SMALLEST: Final = re.compile(r"P?T?(\d{1,2})[YMWDHS]?")


@frozen
class MissingModel:
    """A logistic regression over `TRAITS`."""

    weights: tuple[float, ...]

    @classmethod
    def from_rows(cls, rows: Iterable[str]) -> MissingModel:
        """Reads lines of `trait<TAB>weight`; a trait without a line counts nothing."""
        table = {name: float(weight) for name, weight in (row.split("\t") for row in rows)}
        return cls(tuple(table.get(name, 0.0) for name in TRAITS))

    def chance(self, row: Iterable[float]) -> float:
        """How likely a value with these traits is missing."""
        return 1 / (1 + exp(-sum(weight * trait for weight, trait in zip(self.weights, row, strict=True))))


@cache
def missing_model() -> MissingModel:
    """The model of the package."""
    return MissingModel.from_rows(load_text("missing").splitlines())


def traits(comparison: Comparison, fact: Fact, side: int, mentions: int = 1) -> tuple[float, ...]:
    """The traits of a value of the report on `side`, in the order of `TRAITS`."""
    link = comparison.link_of[side].get(fact.statement or "")
    linked, translation = float(link is not None), _translation(comparison)
    absent = comparison.absence[side].get(fact.statement or "", 0.0)
    name = fact.kind in NAMES
    written = comparison.analyses[side].document.text[fact.start : fact.end]
    digits, small = float(any(map(str.isdecimal, written))), float(_is_small(fact))
    part, whole = heard(comparison, fact, side) if name else (0.0, 0.0)
    row = {
        "constant": 1.0,
        KINDS.get(fact.kind, ""): 1.0,
        "listed": float(name and fact.confidence == 1.0),
        "doubt": 1.0 - fact.confidence,
        "linked": linked,
        "translation": translation,
        "linked-translation": linked * translation,
        "absence": absent,
        "detail": _detail(fact, link, side),
        "around": _around(comparison, fact, side),
        "rendered": rendered_share(comparison, fact, side) if name else 0.0,
        "heard": part,
        "whole": whole,
        "spelled": float(whole >= ALIKE),
        "somewhere": float(name and mentioned(comparison, fact, side)),
        "digits": digits,
        "small": small,
        "small-linked": small * linked,
        "linked-digits": linked * digits,
        "counts": float(fact.unit is not None or fact.noun is not None),
        "open": _open(comparison, fact, link, side),
        "often": log(mentions),
    }
    return tuple(row.get(trait, 0.0) for trait in TRAITS)


def _translation(comparison: Comparison) -> float:
    shares = (
        len(linked) / (len(statements) + FEW)
        for linked, statements in zip(comparison.link_of, comparison.statements, strict=True)
    )
    return max(shares)


def _is_small(fact: Fact) -> bool:
    match = SMALLEST.fullmatch(fact.value)
    return match is not None and int(match[1]) <= SMALL


def _detail(fact: Fact, link: Link | None, side: int) -> float:
    """How sure it is that the link does not render the passage around a fact."""
    if link is None:
        return 0.0
    own = span_of(fact)
    inside = (sure for span, sure in zip(link.details[side], link.sure[side], strict=True) if own in span)
    return max(inside, default=0.0)


def _around(comparison: Comparison, fact: Fact, side: int) -> float:
    """The share of the content words beside a fact that the linked statements render."""
    others = linked_spans(comparison, fact, side)
    if not others:
        return 0.0
    held = comparison.statements[side][fact.statement or ""]
    near = [
        Span(max(held.start, fact.start - AROUND), max(held.start, fact.start)),
        Span(min(held.end, fact.end), min(held.end, fact.end + AROUND)),
    ]
    silent = comparison.languages[side].function_words
    analysis = comparison.analyses[side]
    words = {
        token.start
        for span in near
        for token in analysis.tokens_in(span.start, span.end)
        if token.kind == "word" and token.norm not in silent
    }
    found = comparison.renderings(near, others) if side == 0 else comparison.renderings(others, near)
    rendered = {(left, right)[side].start for left, right, _ in found}
    return len(words & rendered) / max(1, len(words))


def _open(comparison: Comparison, fact: Fact, link: Link | None, side: int) -> float:
    """Whether the other side of the link has fewer values of a kind than this one."""
    if link is None:
        return 0.0
    counts = [
        sum(found.kind == fact.kind for name in names for found in comparison.facts_in[at][name])
        for at, names in enumerate((link.left, link.right))
    ]
    return float(counts[1 - side] < counts[side])
