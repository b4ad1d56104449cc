"""Numbers that name a thing that no noun announces: after "number" alone, and postal codes before their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.identifier import GROUPS, KIND, agree, number_from
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

POSTAL: Final = re.compile(r"\d{5}")
ALONE: Final = 0.4  # below what a finding needs: nothing says what the number belongs to
LONGEST: Final = 6


def find(source: Source) -> Iterator[Fact]:
    """The numbers of a text that no noun of a list announces."""
    yield from _marked(source)
    yield from _postal(source)


def _marked(source: Source) -> Iterator[Fact]:
    """`le maillot n° 10`: whatever it is that has the number."""
    text = source.document.text
    taken = {word.start for word in source.words if not word.free}
    for match in source.language.naming.identifiers.mark.finditer(text):
        number = number_from(source, match.end())
        if number is None or len(number.value) > LONGEST or GROUPS.match(text, number.end):
            continue
        begins = text[match.start()].isspace() or not text[: match.start()][-1:].isalnum()
        if begins and number.start not in taken:
            yield Fact(KIND, number.value, number.start, number.end, confidence=ALONE)


def _postal(source: Source) -> Iterator[Fact]:
    """`75008 Paris`: five digits before a place."""
    words = source.words
    places = source.gazetteer.of("place")
    for index, word in enumerate(words[:-1]):
        after = words[index + 1]
        capital = after.joined and after.text[:1].isupper()
        if word.free and POSTAL.fullmatch(word.text) and capital and places.match(words, index + 1):
            yield Fact(KIND, word.text, word.start, word.end, confidence=ALONE)


EXTRACTOR: Final = Extractor(KIND, 7, find, agree)
