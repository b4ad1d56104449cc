"""The one place that says whether two facts agree."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from crosscheck.facts import acronym, identifier, label
from crosscheck.facts.agreement import bare_is_duration, share_is_percent, states_number
from crosscheck.facts.base import Extractor
from crosscheck.facts.extraction import extractors
from crosscheck.facts.isoduration import durations_agree
from crosscheck.facts.naming import one_name
from crosscheck.model import Fact

__all__ = ["facts_match"]

# Facts of two kinds that may state one thing.
ACROSS: Final[dict[tuple[str, str], Callable[[Fact, Fact], bool]]] = {
    ("acronym", "organisation"): acronym.stands_for,
    ("identifier", "label"): identifier.agree_with_label,
    ("identifier", "ordinal"): identifier.states_ordinal,
    ("label", "ordinal"): label.states_ordinal,
    ("age", "duration"): durations_agree,
    ("quantity", "percent"): share_is_percent,
    ("duration", "quantity"): bare_is_duration,
    ("identifier", "quantity"): states_number,
    ("person", "place"): one_name,
    ("person", "organisation"): one_name,
    ("place", "organisation"): one_name,
}


@cache
def _by_kind() -> dict[str, Extractor]:
    return {extractor.kind: extractor for extractor in extractors()}


def facts_match(left: Fact, right: Fact) -> bool:
    """Whether two facts state the same value, however each report writes it; symmetric.

    A less precise value agrees with a more precise one that lies within it: 2023 with March 2023, "près de 500" with
    497. An acronym agrees with the organisation that it stands for, a fraction with the same share in percent, a name
    that one report takes for a person with the same name of a place. What is counted is not compared here.
    """
    if left.kind != right.kind:
        crossing = ACROSS.get((left.kind, right.kind))
        if crossing:
            return crossing(left, right)
        crossing = ACROSS.get((right.kind, left.kind))
        return bool(crossing and crossing(right, left))
    return _by_kind()[left.kind].agree(left, right)
