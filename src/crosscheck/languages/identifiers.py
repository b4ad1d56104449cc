"""What a language supplies about the numbers that name things: laws, articles, resolutions, files, flights, roads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal

from attrs import field, frozen

__all__ = ["NUMBER", "Identifiers", "Manner"]

Manner = Literal["marked", "bare", "article", "chapter", "vehicle"]

# 12, 97-14, 14.97, 2016/679, L. 111-1, M/51, AF 447; no decimals, percentages, hours.
NUMBER: Final = (
    r"(?P<number>(?:[A-Z]{1,3}(?:\.?[ \u00a0\u202f]?|[-‑])|[^\W\d_]/)?\d{1,7}(?:[-–‑./]\d{1,5}){0,4})"
    r"(?:\s?(?:bis|ter|quater|er|re|ère))?(?![\w%٪°€$]|[.,:٫٬]\d|\s[%٪])"
)


@frozen(eq=False, repr=False)
class Identifiers:
    """The words of one language around numbers that name things. Nouns are given as keys.

    Attributes:
        nouns: What a number may belong to. A `marked` one needs "number" before it or a number of several parts, a
            `bare` one doesn't, an `article` may have an ordinal as well, a `chapter` is an article in a text of law,
            the number of a `vehicle` counts nothing.
        plural: Those of them that several numbers follow.
        mark: "number", "no." with the space around it.
        close_mark: A mark that may also mean something else, and must stand close to its noun.
        opener: What stands before the first number of a range.
        joiner: What stands between two numbers of a list.
        year: What stands between a number and its year.
        legal: Words that show a text of law to be meant, after a `chapter`.
        shapes: Expressions that need no noun: roads, standards.
    """

    nouns: Mapping[str, Manner] = field(repr=False)
    plural: frozenset[str]
    mark: re.Pattern[str]
    close_mark: re.Pattern[str]
    opener: re.Pattern[str]
    joiner: re.Pattern[str]
    year: re.Pattern[str]
    legal: frozenset[str]
    shapes: re.Pattern[str]
