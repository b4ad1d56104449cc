"""When two names agree: equal values, or two spellings of one name."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.naming import latin_key
from crosscheck.languages.skeletons import latin_skeleton, similarity
from crosscheck.languages.sounds import same_name
from crosscheck.model import Fact

__all__ = ["alike", "keys", "names_agree", "one_name", "values"]

ALIKE: Final = 0.8
CERTAIN: Final = 1.0
HINT: Final = 0.5


def values(fact: Fact) -> frozenset[str]:
    """All values that a fact may have."""
    return frozenset((fact.value, *fact.aliases))


def keys(fact: Fact) -> frozenset[str]:
    """The values without what spellings of one name differ in: accents, apostrophes, hyphens, capitals."""
    return frozenset(latin_key(value) for value in values(fact))


def alike(left: str, right: str) -> bool:
    """Whether two names in Latin letters are spellings of one."""
    return similarity(latin_skeleton(left), latin_skeleton(right), ALIKE) >= ALIKE


def names_agree(left: Fact, right: Fact) -> bool:
    """Whether two names are of one thing.

    Names that both come from a list, and mere hints such as an adjective of nationality, agree when they share a value;
    else their spelling decides.
    """
    if keys(left) & keys(right):
        return True
    if left.confidence == right.confidence == CERTAIN or min(left.confidence, right.confidence) < HINT:
        return False
    return any(alike(one, other) for one in values(left) for other in values(right))


def one_name(left: Fact, right: Fact) -> bool:
    """Whether names that were taken for two kinds of thing are one name: the whole of it, and a guess at least once."""
    if min(left.confidence, right.confidence) < HINT:
        return False
    if keys(left) & keys(right):
        return True
    both_listed = left.confidence == right.confidence == CERTAIN
    return not both_listed and any(same_name(one, other) for one in values(left) for other in values(right))
