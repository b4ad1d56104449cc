"""The sentence that a report opens with: what only one side tells of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from crosscheck.model import Fact, Finding, Span, span_of
from crosscheck.reporting.spoken import spoken
from crosscheck.reporting.voice import listed, say, say_of, topic_name

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["headline"]

PASSAGES: Final = frozenset({"XC101", "XC102"})
VALUE: Final = "XC103"
MOST_TOPICS: Final = 5
MOST_VALUES: Final = 2

TOLD_WITH: Final = frozenset({"date", "period", "duration", "money"})
"""Kinds of values that are told of a topic; figures are counted, for they mean nothing without what they count."""

COUNTED: Final = {
    "figures": ("quantity", "percent", "money", "age", "ordinal"),
    "dates": ("date", "period", "duration", "time"),
    "names": ("person", "place", "organisation", "acronym"),
}
"""The words that values are counted under, and the kinds of each; all others are `values`."""

SAID_BY_FIGURES: Final = "statistics"
MANNERS: Final = frozenset({"quotation", "background"})


def headline(report: Report, side: int) -> str:
    """What only one side tells of: the topics of its passages, the other passages, and its values by kind."""
    alone = report.only_in(report.labels[side])
    passages = [item for item in alone if item.code in PASSAGES and not item.accepted]
    # Values count wherever they stand, for those inside a passage are what a reader looks for first.
    values = [item for item in report.findings if item.code == VALUE and item.spans[side] and not item.accepted]
    if not passages and not values:
        return say_of(report, "headline.accepted" if alone else "headline.none", side)
    counts = _counts(report, side, values)
    topics = _topics(passages, without={SAID_BY_FIGURES} if counts.get("figures") else set())
    told = [finding for found in topics.values() for finding in found]
    rest = sum(finding not in told and SAID_BY_FIGURES not in finding.topics for finding in passages)
    things = [_topic(report, side, topic, found) for topic, found in topics.items()]
    if rest:
        things.append(say(report, "others" if topics else "passages", n=rest))
    things += [say(report, key, n=number) for key, number in counts.items()]
    if not things:  # statistics whose figures are told elsewhere
        things = [say(report, "passages", n=len(passages))]
    key = "headline" if topics else "headline.plain"
    return say_of(report, key, side, things=listed(report, things))


def _topics(passages: Iterable[Finding], without: set[str]) -> dict[str, list[Finding]]:
    """The passages of each topic, whole statements before details; what the other side lets infer names none."""
    found: dict[str, list[Finding]] = {}
    for finding in sorted(passages, key=lambda item: item.code):
        for topic in () if finding.inferable else finding.topics:
            if topic not in without:
                found.setdefault(topic, []).append(finding)
    ranked = sorted(found, key=lambda topic: -len(found[topic]))[:MOST_TOPICS]
    # How a passage tells comes after what it tells of.
    return {topic: found[topic] for topic in sorted(ranked, key=lambda t: (t in MANNERS, list(found).index(t)))}


def _topic(report: Report, side: int, topic: str, findings: Sequence[Finding]) -> str:
    """A topic with the first values of its passages that a sentence can tell."""
    name = topic_name(report, topic, len(findings))
    spans = [span for finding in findings if finding.topics[0] == topic for span in finding.spans[side]]
    facts = [fact for fact in report.facts[side] if fact.kind in TOLD_WITH and _inside(fact, spans)]
    values = list(dict.fromkeys(text for fact in facts if (text := spoken(fact, report.options.lang))))
    if not values:
        return name
    told = say(report, "list.comma").join(values[:MOST_VALUES])
    return say(report, "headline.topic", topic=name, values=told)


def _counts(report: Report, side: int, findings: Iterable[Finding]) -> dict[str, int]:
    """How many values there are under each word, without those that there are none of."""
    kinds = {(fact.start, fact.end): fact.kind for fact in report.facts[side]}
    words = {kind: word for word, names in COUNTED.items() for kind in names}
    counts = dict.fromkeys((*COUNTED, "values"), 0)
    for finding in findings:
        first = finding.spans[side][0]
        counts[words.get(kinds.get((first.start, first.end), ""), "values")] += 1
    return {word: number for word, number in counts.items() if number}


def _inside(fact: Fact, spans: Iterable[Span]) -> bool:
    return any(span_of(fact) in span for span in spans)
