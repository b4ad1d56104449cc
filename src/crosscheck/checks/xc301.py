"""Inside one report, the parts and the stated total disagree.

Parts that a total is split into ("soit un total de", «بمجموع», a colon or brackets with all of them) must add up to
it. Parts that are only taken out of a total ("dont", "parmi", «من بين», «بما في ذلك») may fall short of it but must
not exceed it. Categories that may overlap ("notamment", "à la fois") are never summed, and a part that is broken down
once more is not checked as a total. Shares of one whole must not exceed 100 %, and a share, a growth or a duration
must fit the numbers or years it is told with ("12 % of 500, that is 75"). The finding shows the sum. It counts
against parity only when it is selected by name, since a faithful translation keeps a wrong total; the same one in
both reports is information.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.changes import changes
from crosscheck.checks.claims import Claim, shown
from crosscheck.checks.percentages import percentages
from crosscheck.checks.sentences import lines
from crosscheck.checks.totals import Sum, sums
from crosscheck.model import Severity, Span

__all__ = ["CHECK"]

SURE: Final = 0.9


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each total, share or span that its own numbers contradict."""
    wrong = tuple(list(_claims(comparison, side)) for side in (0, 1))
    for side in (0, 1):
        twins = {claim.values for claim in wrong[1 - side]}
        for claim in wrong[side]:
            yield _draft(comparison, side, claim, shared=claim.values in twins)


def _claims(comparison: Comparison, side: int) -> Iterator[Claim]:
    """The contradictions of one report."""
    for line in lines(comparison.analyses[side], comparison.languages[side], comparison.facts[side]):
        wrong = (_sum(item) for item in sums(line) if item.wrong)
        yield from chain(wrong, percentages(line), changes(line))


def _sum(item: Sum) -> Claim:
    places = (item.total, *item.parts)
    words = {
        "parts": " + ".join(part.value for part in item.parts),
        "sum": shown(item.made),
        "total": item.total.value,
    }
    return Claim(places, tuple(fact.value for fact in places), "XC301" if item.exhaustive else "XC301.exceeded", words)


def _draft(comparison: Comparison, side: int, claim: Claim, *, shared: bool) -> Draft:
    span = (Span(min(f.start for f in claim.facts), max(f.end for f in claim.facts)),)
    key = "XC301.both" if shared and "parts" in claim.words and "total" in claim.words else claim.key
    words = {"side": comparison.labels[side], **claim.words}
    confidence = min(fact.confidence for fact in claim.facts) * SURE
    severity: Severity | None = "info" if shared else None
    if side == 0:
        return Draft((span, ()), confidence, (claim.values, ()), key=key, words=words, severity=severity)
    return Draft(((), span), confidence, ((), claim.values), key=key, words=words, severity=severity)


CHECK: Final = Check(
    "XC301",
    "total-does-not-add-up",
    "warning",
    find,
    (
        Example(
            {
                "fr": "Les secours ont compté 60 victimes, dont 45 hommes et 25 femmes.",
                # "The rescuers counted 60 victims."
                "ar": "أحصى رجال الإنقاذ 60 ضحية.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Les secours ont compté des victimes.",
                # "Of the 60 victims, 45 were men and 25 women."
                "ar": "ومن بين الضحايا الستين، كان 45 رجلا و25 امرأة.",
            },
            flags=True,
        ),
        Example(
            {
                "fr": "Les secours ont compté 60 victimes, dont 15 hommes et 25 femmes.",
                # "The rescuers counted 60 victims, among them 15 men and 25 women."
                "ar": "أحصى رجال الإنقاذ 60 ضحية، من بينهم 15 رجلا و25 امرأة.",
            },
            flags=False,
        ),
    ),
)
