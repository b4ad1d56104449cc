"""What a language supplies about percentages; phrases are written as in a text."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

__all__ = ["Shares"]


@frozen(eq=False, repr=False)
class Shares:
    """Signs and words of one language.

    Attributes:
        signs: What makes a number a share, to how many of a hundred one is: 1 for a percent, 0.1 for one in a thousand.
        pairs: Phrases that mean two of them by themselves.
        points: Names of points that mean percentage only beside a rate.
        point_pairs: Words that mean two of such points.
        rates: Words that speak of a rate.
        changes: Verbs and nouns of change, after which "from … to …" names two values.
    """

    signs: Mapping[str, str]
    pairs: Mapping[str, str]
    points: frozenset[str]
    point_pairs: frozenset[str]
    rates: frozenset[str]
    changes: frozenset[str]
