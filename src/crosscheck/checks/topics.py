"""What a passage is about: a small set of topics, told by its words and by the values in it.

Each statement of the passage is about one topic: the one that most of its words belong to, of equal ones that which
stands first in the set. Values count as words do: the dead and the injured for casualties, two and more figures for
statistics. That a statement is a quotation, or tells of former years alone, is said where nothing else is known of it.
The passage has the topics of its statements in the order in which they come up, these two last, three at most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from crosscheck.checks.base import Comparison
from crosscheck.facts.phrases import cut_phrase
from crosscheck.languages import Language
from crosscheck.languages.topics import BACKGROUND, CASUALTIES, QUOTATION, STATISTICS, TOPICS
from crosscheck.model import Fact, Span, Token, span_of

__all__ = ["topics_of"]

MOST: Final = 3
FEWEST_FIGURES: Final = 2
QUOTED: Final = 0.5
LONG_AGO: Final = 2
FIGURES: Final = frozenset({"quantity", "percent", "money"})
HURT: Final = frozenset({"death", "injured"})
MANNERS: Final = (QUOTATION, BACKGROUND)
DATED: Final = frozenset({"date", "period"})

Entry = tuple[str, ...]


def topics_of(comparison: Comparison, side: int, spans: Iterable[Span]) -> tuple[str, ...]:
    """The topics of some passages of one report, in the order in which they come up."""
    found = [_topic(comparison, side, part) for span in spans for part in _parts(comparison, side, span)]
    named = dict.fromkeys(topic for topic in found if topic is not None)
    return tuple(sorted(named, key=lambda topic: topic in MANNERS))[:MOST]


def _parts(comparison: Comparison, side: int, span: Span) -> Iterator[Span]:
    """What a span holds of each statement."""
    for statement in comparison.statements[side].values():
        if span_of(statement).overlap(span):
            yield Span(max(statement.start, span.start), min(statement.end, span.end))


def _topic(comparison: Comparison, side: int, span: Span) -> str | None:
    tokens = comparison.analyses[side].tokens_in(span.start, span.end)
    facts = [fact for fact in comparison.facts[side] if span_of(fact) in span]
    found = _words([token for token in tokens if token.kind != "mark"], comparison.languages[side])
    figures = sum(fact.kind in FIGURES for fact in facts)
    found[CASUALTIES] += sum(fact.unit in HURT for fact in facts)
    found[STATISTICS] += figures if figures >= FEWEST_FIGURES else 0
    found = +found or +_manner(comparison, side, span, facts)
    return max(TOPICS, key=lambda topic: found[topic]) if found else None


def _words(tokens: Sequence[Token], language: Language) -> Counter[str]:
    """How many words of each topic there are; a repeated one counts once."""
    known = _entries(language)
    seen = {
        (topic, entry)
        for at, token in enumerate(tokens)
        for form in (token.norm, token.lemma)
        for topic, entry in known.get(form, ())
        if _stands(entry, tokens[at : at + len(entry)])
    }
    return Counter(topic for topic, _ in seen)


def _stands(entry: Entry, tokens: Sequence[Token]) -> bool:
    """Whether the tokens are forms of the words of an entry."""
    pairs = zip(entry, tokens, strict=False)
    return len(entry) == len(tokens) and all(word in (token.norm, token.lemma) for word, token in pairs)


@cache
def _entries(language: Language) -> Mapping[str, Sequence[tuple[str, Entry]]]:
    """The words of topics by their first one."""
    table: dict[str, list[tuple[str, Entry]]] = defaultdict(list)
    for topic, words in language.topics.items():
        for entry in {cut_phrase(word, language) for word in words}:
            table[entry[0]].append((topic, entry))
    return table


def _manner(comparison: Comparison, side: int, span: Span, facts: Sequence[Fact]) -> Counter[str]:
    """How a passage tells, where its words don't say what it tells of."""
    quoted = sum(span_of(fact).overlap(span) for fact in comparison.facts[side] if fact.kind == "quote")
    years = [year for fact in facts if (year := _year(fact))]
    latest = max((year for fact in comparison.facts[side] if (year := _year(fact))), default=0)
    long_ago = bool(years) and max(years) <= latest - LONG_AGO
    return Counter({QUOTATION: int(quoted > QUOTED * len(span)), BACKGROUND: int(long_ago)})


def _year(fact: Fact) -> int | None:
    """The last year that a date or a period names, None where it names none."""
    start = fact.value.rpartition("/")[2][:4]
    return int(start) if fact.kind in DATED and start.isdecimal() else None
