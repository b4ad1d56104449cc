"""Where every number of a text went: into a fact, or out for a reason that is listed here.

An extractor that reads less agrees more easily with another one. So each run of digits and each number word is
accounted for, by rules that are independent of the extractors; what neither is in a fact nor has a reason is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.facts.phrases import Phrases, phrase_set
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Span, Token, span_of

__all__ = ["REASONS", "Mention", "accounted", "mentions"]

JOINED: Final = re.compile(r"(?:[A-Za-zÀ-ÿ][/.]?|[^\W\d_][-‐‑–])$")
JOINED_AFTER: Final = re.compile(r"[/.]?[A-Za-zÀ-ÿ]|[-‐‑–][^\W\d_]")
SCORE: Final = re.compile(r"(?<!\d)\d{1,2}\s?[-–‐‑]\s?\d{1,2}(?!\d)")
CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}\s?[:h]\s?\d{2}(?!\d)|(?<!\d)\d{1,2}\s?h\b")
TELEPHONE: Final = re.compile(r"(?<!\d)(?:\+|00?)\d{1,3}(?:[\s.-]?\d{2,4}){3,5}(?!\d)")
ADDRESS: Final = re.compile(r"\S*(?:https?://|www\.|@)\S*")
LISTED: Final = re.compile(r"^[ \t(\[]*\d{1,3}[.)\]-](?=\s)", re.MULTILINE)
VERSION: Final = re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,2}){2,3}(?![\d.])")
AROUND: Final = 24


@frozen
class Mention:
    """A run of digits or a number word.

    Attributes:
        span: Where it stands.
        reason: Why it is in no fact; empty where it is in one, `unaccounted` where nothing explains it.
    """

    span: Span
    reason: str


def mentions(analysis: Analysis, language: Language, facts: Sequence[Fact]) -> Iterator[Mention]:
    """Every run of digits and every number word of a text, in reading order, with what became of it."""
    held = [span_of(fact) for fact in facts if fact.kind != "quote"]
    for index, token in enumerate(analysis.tokens):
        span = span_of(token)
        digits = any(c.isdigit() for c in analysis.document.text[token.start : token.end])
        if not digits and token.norm not in language.numerals.words:
            continue
        in_fact = any(span.overlap(other) for other in held)
        yield Mention(span, "" if in_fact else _reason(analysis, language, index))


def accounted(mention: Mention) -> bool:
    """Whether a number is in a fact or left out for a listed reason."""
    return mention.reason != UNACCOUNTED


def _reason(analysis: Analysis, language: Language, index: int) -> str:
    for name, applies in REASONS.items():
        if applies(analysis, language, index):
            return name
    return UNACCOUNTED


def _within(pattern: re.Pattern[str]) -> Callable[[Analysis, Language, int], bool]:
    """A reason that holds where a pattern matches around the token."""

    def holds(analysis: Analysis, _: Language, index: int) -> bool:
        token, text = analysis.tokens[index], analysis.document.text
        start = max(0, token.start - AROUND)
        return any(
            start + match.start() <= token.start and token.end <= start + match.end()
            for match in pattern.finditer(text[start : token.end + AROUND])
        )

    return holds


def _is_one(analysis: Analysis, language: Language, index: int) -> bool:
    """An article, a pronoun or "the same one": one is a number only where something proves it."""
    return analysis.tokens[index].norm in language.numerals.articles | language.numerals.ones


def _is_joined(analysis: Analysis, _: Language, index: int) -> bool:
    """Digits and letters of one name: G20, Covid-19, A380."""
    token, text = analysis.tokens[index], analysis.document.text
    if any(c.isalpha() for c in text[token.start : token.end]):
        return any(c.isdigit() for c in text[token.start : token.end])
    if not text[token.start].isdigit():
        return False
    before, after = text[max(0, token.start - 2) : token.start], text[token.end : token.end + 2]
    return JOINED.search(before) is not None or JOINED_AFTER.match(after) is not None


def _is_labelled(analysis: Analysis, language: Language, index: int) -> bool:
    """The number of a page, an article, a file: a name and no quantity."""
    return _labels(language).before(analysis.tokens, index) is not None


@cache
def _labels(language: Language) -> Phrases[bool]:
    return phrase_set(language.numerals.labels, language)


def _is_list_number(analysis: Analysis, _: Language, index: int) -> bool:
    token, text = analysis.tokens[index], analysis.document.text
    start = text.rfind("\n", 0, token.start) + 1
    match = LISTED.match(text, start)
    return match is not None and match.start() <= token.start < match.end()


def _is_weekday(analysis: Analysis, language: Language, index: int) -> bool:
    """Some names of weekdays are numbers."""
    names = {language.fold(name.split()[-1]) for name in language.calendar.weekdays}
    token: Token = analysis.tokens[index]
    return token.norm in names or any(name.endswith(token.norm) and name != token.norm for name in names)


UNACCOUNTED: Final = "unaccounted"
REASONS: Final[Mapping[str, Callable[[Analysis, Language, int], bool]]] = {
    "article or pronoun": _is_one,
    "address on the net": _within(ADDRESS),
    "part of a name": _is_joined,
    "telephone": _within(TELEPHONE),
    "version": _within(VERSION),
    "time of day": _within(CLOCK),
    "score": _within(SCORE),
    "number of a list": _is_list_number,
    "number of a page, article or file": _is_labelled,
    "weekday": _is_weekday,
}
"""Why a number may be in no fact, in the order in which the reasons are tried."""
