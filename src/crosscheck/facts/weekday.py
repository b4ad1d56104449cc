"""Reading a day of the week that stands without a date, and the words that place it."""

from __future__ import annotations

from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.facts.base import Source
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.readings import DateReading
from crosscheck.languages import Language

__all__ = ["read_weekday", "weekday_at"]

UNSURE: Final = 0.6
SENTENCE: Final = frozenset(".!?…:;«“\"'–—-(|")


@frozen(eq=False, repr=False)
class _Names:
    """The compiled phrases of one language about the days of the week."""

    names: Phrases[int]
    last: Phrases[bool]
    next: Phrases[bool]
    not_before: Phrases[bool]
    not_after: Phrases[bool]
    cues: Phrases[bool]
    doubtful: frozenset[tuple[str, ...]]
    links: Phrases[bool]


@cache
def _names(language: Language) -> _Names:
    week = language.calendar.week

    doubtful = phrase_set(week.doubtful, language)
    return _Names(
        phrases(week.names, language),
        phrase_set(week.last, language),
        phrase_set(week.next, language),
        phrase_set(week.not_before, language),
        phrase_set(week.not_after, language),
        phrase_set(week.cues, language),
        frozenset(norms for rows in doubtful.forward.values() for norms, _ in rows),
        phrase_set(week.links, language),
    )


def weekday_at(source: Source, index: int) -> tuple[int, int] | None:
    """The index after the name of a weekday at a token, and its ISO number."""
    return _names(source.language).names.at(source.tokens, index)


def read_weekday(source: Source, index: int) -> DateReading | None:
    """`vendredi`, `vendredi dernier`."""
    names, tokens = _names(source.language), source.tokens
    if (found := names.names.at(tokens, index)) is None or _is_other(source, index, found[0]):
        return None
    end, number = found
    for phrase, sign in ((names.last, "-"), (names.next, "+")):
        if (placed := phrase.at(tokens, end)) is not None:
            return DateReading(index, placed[0], f"relative:{sign}W-{number}", UNSURE)
    norms = tuple(token.norm for token in tokens[index:end])
    if norms in names.doubtful and not _is_shown(source, index, end):
        return None
    return DateReading(index, end, f"relative:W-{number}", UNSURE)


def _is_other(source: Source, index: int, end: int) -> bool:
    """Whether the name is a habit, part of another name, or the name of somebody."""
    names, tokens = _names(source.language), source.tokens
    if names.not_before.before(tokens, index) is not None or names.not_after.at(tokens, end) is not None:
        return True
    before = tokens[index - 1] if index else None
    capital = source.document.text[tokens[index].start].isupper()
    begins = before is None or before.norm in SENTENCE or "\n" in source.document.text[before.end : tokens[index].start]
    return capital and not begins


def _is_linked(source: Source, index: int, end: int) -> bool:
    """Whether the name of another day stands beside it, or is joined to it."""
    names, tokens = _names(source.language), source.tokens
    if names.names.before(tokens, index) is not None or names.names.at(tokens, end) is not None:
        return True
    before, after = names.links.before(tokens, index), names.links.at(tokens, end)
    if before is not None and names.names.before(tokens, before[0]) is not None:
        return True
    return after is not None and names.names.at(tokens, after[0]) is not None


def _is_shown(source: Source, index: int, end: int) -> bool:
    """Whether a cue before a doubtful name, or marks around it, show that it is a day."""
    names, tokens = _names(source.language), source.tokens
    if names.cues.before(tokens, index) is not None or _is_linked(source, index, end):
        return True
    before = tokens[index - 1] if index else None
    construct = before is not None and before.kind == "word" and (index < 2 or tokens[index - 2].kind != "clitic")
    if construct and before is not None and before.norm not in source.language.function_words:
        return True
    if index > 0 and tokens[index - 1].kind == "word" and source.language.has_predicate(tokens[index - 1 : index]):
        return True
    marked = index > 0 and tokens[index - 1].kind == "mark"
    return marked and end < len(tokens) and tokens[end].kind == "mark"
