"""Whether a report mentions a value somewhere, even where no fact of its kind was made of it.

A name is looked for by its sound: strictly among all words of the other report, loosely among those of the linked
statements, where a nationality ("napolitain") stands for its town too. A number is looked for among the figures of the
linked statements: an age of 21 years is said by a 21st birthday.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from crosscheck.checks.base import Comparison
from crosscheck.languages.naming import has_case
from crosscheck.languages.skeletons import similarity
from crosscheck.languages.sounds import ALIKE as SPELLED
from crosscheck.languages.sounds import bones, nearness, sounds
from crosscheck.model import Fact, Span, Token, span_of

__all__ = ["NAMES", "heard", "linked_spans", "mentioned", "rendered_share", "same_number", "spelled_out", "spoken"]

NAMES: Final = frozenset({"person", "place", "organisation"})
ALIKE: Final = 0.8
LONGEST: Final = 3
"""How many words of the other report one word of a name may become: "Evening" may be cut in two by its writer."""
CLEARLY: Final = 0.95
TELLING: Final = 3
"""Consonants from which on the beginning of a word tells whose nationality it is."""
ORGANISATION: Final = "organisation"
HYPHEN: Final = re.compile(r"[\s‐‑-]+")
FIGURES: Final = re.compile(r"\d+(?:\.\d+)?")


def mentioned(comparison: Comparison, fact: Fact, side: int) -> bool:
    """Whether the other report has words that sound like the most telling word of the name, or spell it.

    Args:
        comparison: The two reports.
        fact: A name of the report on `side`.
        side: 0 for the left report, 1 for the right one.
    """
    own = [skeleton for token in _words(comparison, fact, side) if (skeleton := _skeleton(comparison, token, side))]
    if not own:
        return False
    last = max(own[-2:], key=len)
    return any(similarity(last, other, ALIKE) >= ALIKE for other in comparison.skeletons[1 - side])


def heard(comparison: Comparison, fact: Fact, side: int) -> tuple[float, float]:
    """How much a name sounds like words of the linked statements: its clearest part and its parts together, 0 to 1."""
    spellings = list(_spellings(comparison, fact, side))
    others = set(_sounded(comparison, linked_spans(comparison, fact, side), 1 - side))
    if not others:
        return 0.0, 0.0
    best = [[(max(_likeness(one, other) for other in others), len(one)) for one in parts] for parts in spellings]
    part = max((likeness for parts in best for likeness, _ in parts), default=0.0)
    whole = max((sum(a * n for a, n in parts) / sum(n for _, n in parts) for parts in best if parts), default=0.0)
    return part, whole


def rendered_share(comparison: Comparison, fact: Fact, side: int) -> float:
    """The share of the words of a name that words of the linked statements render, but for what kind of body it is."""
    own, others = [span_of(fact)], linked_spans(comparison, fact, side)
    heads = comparison.languages[side].naming.body_heads
    silent = comparison.languages[side].function_words
    words = [t for t in _words(comparison, fact, side) if len(t.norm) > 1 and t.norm not in silent]
    telling = [token.start for token in words if token.norm not in heads] or [token.start for token in words]
    found = comparison.renderings(own, others) if side == 0 else comparison.renderings(others, own)
    best = dict.fromkeys(telling, 0.0)
    for left, right, weight in found:
        start = (left, right)[side].start
        if start in best:
            best[start] = max(best[start], weight)
    return sum(best.values()) / max(1, len(best))


def same_number(comparison: Comparison, fact: Fact, side: int) -> bool:
    """Whether the linked statements have the figures of a value, whatever kind of value they are there."""
    figures = _figures((fact.value, *fact.aliases))
    if not figures:
        return False
    other = 1 - side
    for span in linked_spans(comparison, fact, side):
        for token in comparison.analyses[other].tokens_in(span.start, span.end):
            if token.kind == "number" and token.norm in figures:
                return True
    link = comparison.link_of[side].get(fact.statement or "")
    names = (link.left, link.right)[other] if link else ()
    return any(
        found.kind != fact.kind and found.kind not in NAMES and _figures((found.value,)) == _figures((fact.value,))
        for name in names
        for found in comparison.facts_in[other][name]
    )


def spelled_out(comparison: Comparison, fact: Fact, side: int) -> bool:
    """Whether words of the linked statements begin with the letters of an acronym, but for the structure words."""
    other = 1 - side
    silent = comparison.languages[other].function_words
    for span in linked_spans(comparison, fact, side) if len(fact.value) >= TELLING else ():
        tokens = comparison.analyses[other].tokens_in(span.start, span.end)
        words = (token.norm for token in tokens if token.kind == "word" and token.norm not in silent)
        if fact.value.casefold() in "".join(word[:1] for word in words):
            return True
    return False


def linked_spans(comparison: Comparison, fact: Fact, side: int) -> list[Span]:
    """The statements of the other report that are linked with the one that holds a fact."""
    link = comparison.link_of[side].get(fact.statement or "")
    other = 1 - side
    return [span_of(comparison.statements[other][name]) for name in (link.left, link.right)[other]] if link else []


def _figures(values: Iterable[str]) -> frozenset[str]:
    return frozenset(figure.lstrip("0") for value in values for figure in FIGURES.findall(value))


def spoken(comparison: Comparison, fact: Fact, side: int) -> bool:
    """Whether words of the linked statements spell all of a name; a lone part must be long or sound the same."""
    _, whole = heard(comparison, fact, side)
    longest = max((len(parts) for parts in _spellings(comparison, fact, side)), default=0)
    return whole >= (SPELLED if longest > 1 else CLEARLY)


def _likeness(one: str, other: str) -> float:
    short, long = sorted((bones(one), bones(other)), key=len)
    if len(short) <= 1:
        return float(nearness(one, other) >= CLEARLY)
    begins = len(short) >= TELLING and long.startswith(short)
    return max(nearness(one, other), ALIKE if begins else 0.0)


def _spellings(comparison: Comparison, fact: Fact, side: int) -> Iterator[list[str]]:
    """What the words of a name sound like, as they stand and as a list or a transcription has them."""
    text = comparison.analyses[side].document.text
    written = [part for token in _words(comparison, fact, side) for part in HYPHEN.split(text[token.start : token.end])]
    yield [signs for part in written if (signs := sounds(part))]
    if fact.kind != ORGANISATION:
        yield [signs for part in HYPHEN.split(fact.value) if (signs := sounds(part))]


def _sounded(comparison: Comparison, spans: list[Span], side: int) -> Iterator[str]:
    """What the words that may be names sound like, alone and two or three together."""
    analysis = comparison.analyses[side]
    for span in spans:
        words = [
            analysis.document.text[token.start : token.end]
            for token in analysis.tokens_in(span.start, span.end)
            if token.kind == "word"
        ]
        for at, word in enumerate(words):
            if not has_case(word) or word[0].isupper():
                for size in range(1, LONGEST + 1):
                    yield sounds("".join(words[at : at + size]))
            elif len(word) > TELLING:
                yield sounds(word)


def _words(comparison: Comparison, fact: Fact, side: int) -> Iterator[Token]:
    tokens = comparison.analyses[side].tokens_in(fact.start, fact.end)
    return (token for token in tokens if token.kind == "word")


def _skeleton(comparison: Comparison, token: Token, side: int) -> str:
    return comparison.languages[side].skeleton(token.norm)
