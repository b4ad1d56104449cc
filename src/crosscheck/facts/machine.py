"""Codes of machines, strains and roads abroad, as labels: F-16, A320, H1N1, in Latin letters or spelled by their names.

Reports write one in many ways, so that its absence is no finding.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.label import DOUBTED, KIND, agree, measures
from crosscheck.languages import Language
from crosscheck.languages.numerals import plain_digits
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

# Not the third quarter, the second half-year, hours, days of a mission (T3, S2, H24, J-7), gases, money or units.
LATIN: Final = re.compile(
    r"""
      (?<![\w.&@/#+-])
      (?! [TSQD][-‑]?\d (?!\w) | [HJ][-‑]?\d+ (?!\w)
        | (?:CO|NO|SO|PM|DH|DA|DT|KM|KG|MW|CM|MM|HA|GB|MO|GO|RM|RS|EU|US|FR|GW|TW|CH|N|BP|CS)[-‑]?\d )
      (?: [A-Z]{1,2}[-‑]?\d{1,4}[A-Z]{0,2} | [A-Z]{3,4}[-‑]\d{1,4}[A-Z]? | [A-Z]\d{1,2}[A-Z]\d{1,2}
        | (?:Su|MiG|Mi|Ka|Tu|An|Il|Yak|Mk|Type)[-‑]\d{1,3}[A-Za-z]? )
      (?! \w | [-‑/]\w | [.,]\d | \s?% )
    """,
    re.VERBOSE,
)
MOST_READINGS: Final = 24


@cache
def _spelled(language: Language) -> re.Pattern[str] | None:
    """One to three letter names and a number; a name that is a word as well needs a hyphen, or another one by it."""
    naming = language.naming
    sure = sorted(set(naming.letter_names) - naming.letter_words, key=len, reverse=True)
    if not sure:
        return None
    every = "|".join(map(re.escape, sorted(naming.letter_names, key=len, reverse=True)))
    names = "|".join(map(re.escape, sure))
    heads = "|".join(map(re.escape, sorted(naming.letter_particles, key=len, reverse=True)))
    return re.compile(
        rf"(?<!\w)(?:{heads})?(?P<letters>(?:(?:{every})[\s-])?(?:{names})(?=[\s-]?\d)|(?:{every})(?=-\d))"
        r"[\s-]?(?P<number>\d{1,4})(?![\w%٪]|[-/.,:٫]\d)"
    )


def find(source: Source) -> Iterator[Fact]:
    """The codes of a text that belong to no organisation and no other number."""
    text = source.document.text
    for match in LATIN.finditer(text):
        if _stands(source, match.start(), match.end()):
            yield Fact(KIND, match.group(), match.start(), match.end(), confidence=DOUBTED)
    spelled = _spelled(source.language)
    for match in spelled.finditer(text) if spelled else ():
        values = _values(match["letters"], match["number"], source)
        start, end = match.start("letters"), match.end()
        if values and _stands(source, start, end) and not measures(source, end):
            yield Fact(KIND, values[0], start, end, aliases=values[1:], confidence=DOUBTED)


def _values(letters: str, number: str, source: Source) -> tuple[str, ...]:
    """The readings of a code that letter names spell."""
    names = source.language.naming.letter_names
    spelled = [names.get(name, "") for name in re.split(r"[\s-]+", letters.strip())]
    return tuple(f"{''.join(read)}-{plain_digits(number)}" for read in product(*spelled))[:MOST_READINGS]


def _stands(source: Source, start: int, end: int) -> bool:
    """Whether the words of a code are free, and it names no listed organisation."""
    words = source.words
    first = bisect_right(words, start, key=lambda word: word.end)
    last = first
    while last < len(words) and words[last].start < end:
        last += 1
    if not all(word.free for word in words[first:last]):
        return False
    names = source.gazetteer.of("organisation")
    matches = (names.match(words, at) for at in range(max(0, first - 1), last))
    return not any(match and match.end > first for match in matches)


EXTRACTOR: Final = Extractor(KIND, 6, find, agree)
