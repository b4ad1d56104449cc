"""The one place that says whether two facts agree."""

from __future__ import annotations

from functools import cache

from crosscheck.facts.base import Extractor
from crosscheck.facts.extraction import extractors
from crosscheck.model import Fact

__all__ = ["facts_match"]


@cache
def _by_kind() -> dict[str, Extractor]:
    return {extractor.kind: extractor for extractor in extractors()}


def facts_match(left: Fact, right: Fact) -> bool:
    """Whether two facts state the same value, however each report writes it; symmetric.

    A less precise value agrees with a more precise one that lies within it: 2023 with March 2023, "près de 500" with
    497. What is counted is not compared here.
    """
    if left.kind != right.kind:
        return False
    return _by_kind()[left.kind].agree(left, right)
