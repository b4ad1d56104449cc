"""Inside one report, one thing has two values.

A number that a heading, a definite article ("les 43 victimes", «القطع الـ43») or a demonstrative ("cette hausse de
0,6 %", «هذه الزيادة البالغة 0,6٪») tells again must be the one that was told before, and so must that of a clause
which repeats another one. Numbers of different days, places, groups or sources are different things, parts are no
totals, and "more than 40" agrees with 43. It counts against parity only when it is selected by name; the same two
values in both reports are information.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.restated import Mention, mentions, restated
from crosscheck.checks.values import value_text
from crosscheck.model import Fact, Severity, Span, span_of

__all__ = ["CHECK"]

SURE: Final = 0.8
Pair = tuple[Mention, Mention]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each value that is given again as another one."""
    found = (_pairs(comparison, 0), _pairs(comparison, 1))
    for side in (0, 1):
        twins = {_values(pair) for pair in found[1 - side]}
        for pair in found[side]:
            yield _draft(comparison, side, pair, shared=_values(pair) in twins)


def _pairs(comparison: Comparison, side: int) -> list[Pair]:
    """The contradictions of one report, each value at most once as the later one."""
    told = mentions(comparison.analyses[side], comparison.languages[side], comparison.facts[side])
    return list({pair[1].fact.id: pair for pair in restated(told)}.values())


def _values(pair: Pair) -> tuple[str, ...]:
    return tuple(mention.fact.value for mention in pair)


def _draft(comparison: Comparison, side: int, pair: Pair, *, shared: bool) -> Draft:
    first, second = _facts(pair)
    spans: tuple[Span, ...] = (span_of(first), span_of(second))
    words = {
        "side": comparison.labels[side],
        "other": comparison.labels[1 - side],
        "value": value_text(first),
        "other_value": value_text(second),
    }
    confidence = min(first.confidence, second.confidence) * SURE
    severity: Severity | None = "info" if shared else None
    if side == 0:
        return Draft((spans, ()), confidence, (_values(pair), ()), words=words, severity=severity)
    return Draft(((), spans), confidence, ((), _values(pair)), words=words, severity=severity)


def _facts(pair: Pair) -> tuple[Fact, Fact]:
    return pair[0].fact, pair[1].fact


CHECK: Final = Check(
    "XC302",
    "report-contradicts-itself",
    "warning",
    find,
    (
        Example(
            {
                "fr": "Le musée de Rabat a reçu 43 pièces. Les 41 pièces viennent de Paris.",
                # "The museum of Rabat received 43 pieces. The 43 pieces come from Paris."
                "ar": "تسلم متحف الرباط 43 قطعة. وجاءت القطع الـ43 من باريس.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Les prix ont augmenté de 0,8 % en mars. Cette hausse de 0,8 % inquiète les ménages.",
                # "Prices rose by 0.8 % in March. This rise of 0.6 % worries the households."
                "ar": "ارتفعت الأسعار بنسبة 0,8% في مارس. وتثير هذه الزيادة البالغة 0,6% قلق الأسر.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Lundi, 43 blessés ont été soignés à Oran. Mardi, 41 blessés ont été soignés à Oran.",
                # "On Monday 43 injured were treated in Oran. On Tuesday 41 injured were treated in Oran."
                "ar": "عولج 43 جريحا في وهران يوم الاثنين. وعولج 41 جريحا في وهران يوم الثلاثاء.",
            },
            flags=False,
        ),
    ),
)
