"""Whether one name is that of a country and the other one of a place in it, as reports say Rabat for Morocco."""

from __future__ import annotations

from crosscheck.checks.base import Comparison

__all__ = ["one_country"]

HOME, COUNTRY = "home", "country"


def one_country(comparison: Comparison, left: str, right: str) -> bool:
    """Whether a country is named on at least one side, and on the other it or a place or a body of it.

    Args:
        comparison: The two reports.
        left: The value of a name of the left report.
        right: That of one of the right report.
    """
    countries = _codes(comparison, 0, COUNTRY, left), _codes(comparison, 1, COUNTRY, right)
    homes = _codes(comparison, 0, HOME, left), _codes(comparison, 1, HOME, right)
    return bool(countries[0] & (countries[1] | homes[1]) or countries[1] & homes[0])


def _codes(comparison: Comparison, side: int, kind: str, value: str) -> frozenset[str]:
    """The codes of the countries that a name stands for or lies in; of "Government (Morocco)" that in brackets."""
    _, _, owner = value.removesuffix(")").partition(" (")
    entry = comparison.gazetteers[side].of(kind).table.get(comparison.languages[side].naming.key(owner or value))
    return frozenset((entry.value, *entry.others)) if entry else frozenset()
