"""Labels: a tier, category, phase or group with its number or letter."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.counted import counted
from crosscheck.facts.words import Match, Phrases, Word, phrases
from crosscheck.languages import Language
from crosscheck.languages.naming import Naming, has_case, roman_number
from crosscheck.model import Fact

__all__ = ["EXTRACTOR", "measures", "states_ordinal"]

KIND: Final = "label"
LARGEST: Final = 999
# What a number that counts something is followed by; a label is not.
COUNTING: Final = frozenset("%٪$€£°")
QUOTED: Final = frozenset({'"', "«", "“", "(", "”", "'", "‘"})
CLOSING: Final = re.compile(r"\s*[\"»”)]")
LETTER: Final = re.compile(r"[\"«“(]?\s*([^\W\d_]|هـ)(?![\w'’])")
# Labels whose number may be an ordinal; elsewhere "the second phase" is an ordinal in either language.
WITH_ORDINAL: Final = frozenset({"Tier", "Category", "Class", "Type", "Group", "Annex", "Chapter"})
WITH_LETTER: Final = frozenset({"Plan", "Hepatitis", "Vitamin", "Option", "Line"})
# Nouns that translators put for one another.
ALIKE: Final = (
    frozenset({"Class", "Category", "Grade", "Tier", "Level"}),
    frozenset({"Phase", "Stage"}),
    frozenset({"Group", "Pool", "Category"}),
    frozenset({"Annex", "Appendix"}),
    frozenset({"Chapter", "Section", "Title", "Part"}),
)


@frozen
class _Tables:
    """The compiled phrases of one language."""

    nouns: Phrases[str]
    ordinals: Phrases[int]


@cache
def _tables(language: Language) -> _Tables:
    naming = language.naming
    return _Tables(phrases(dict(naming.label_nouns)), phrases(dict(naming.ordinals)))


def find(source: Source) -> Iterator[Fact]:
    """The labels of a text: noun and number, letter or ordinal; "categories A and B" are two."""
    text, joiner = source.document.text, source.language.naming.identifiers.joiner
    words = source.words
    tables = _tables(source.language)
    taken = 0
    for index in range(len(words)):
        noun = tables.nouns.match(words, index) if index >= taken else None
        found = _label(words, noun, tables, source.language.naming) if noun else None
        if noun is None or found is None or not _usable(source, words, index, found[1]):
            continue
        value, taken = found
        yield Fact(KIND, value, words[index].start + noun.reading.offset, words[taken - 1].end)
        end = words[taken - 1].end
        while (more := _next(text, end, joiner, source.language.naming)) is not None:
            start, end, sign = more
            yield Fact(KIND, f"{noun.value} {sign}", start, end)


def _usable(source: Source, words: Sequence[Word], first: int, end: int) -> bool:
    return all(word.free for word in words[first:end]) and not measures(source, words[end - 1].end)


def measures(source: Source, end: int) -> bool:
    """Whether the number that ends at an offset measures something: "the area 90 millimetres" is no area 90."""
    after = bisect_right(source.tokens, end, key=lambda token: token.end)
    if not after:
        return False
    noun = counted(source, after - 1, after)
    return noun is not None and (noun.measured or noun.unit is not None)


def _label(words: Sequence[Word], noun: Match[str], tables: _Tables, naming: Naming) -> tuple[str, int] | None:
    """The value of the label that begins with a noun, and the index after it."""
    if noun.end >= len(words):
        return None
    word = words[noun.end]
    if word.joined:
        ordinal = tables.ordinals.match(words, noun.end, whole=True) if noun.value in WITH_ORDINAL else None
        if ordinal:
            return f"{noun.value} {ordinal.value}", ordinal.end
    elif word.gap not in QUOTED:
        return None
    sign = _number(words, noun.end, naming) if word.joined else _letter(word.text, naming)
    if sign is None or (noun.value in WITH_LETTER and sign.isdecimal() and noun.value not in {"Option", "Line"}):
        return None
    return f"{noun.value} {sign}", noun.end + 1


def _next(text: str, end: int, joiner: re.Pattern[str], naming: Naming) -> tuple[int, int, str] | None:
    """The span of the next letter in a list, and what it says."""
    closing = CLOSING.match(text, end)
    joint = joiner.match(text, closing.end() if closing else end)
    match = LETTER.match(text, joint.end()) if joint else None
    letter = _letter(match.group(1), naming) if match else None
    return (*match.span(1), letter) if match and letter else None


def _number(words: Sequence[Word], index: int, naming: Naming) -> str | None:
    """The number or letter that a word is, if it names and does not count."""
    text = words[index].text
    after = words[index + 1].gap[:1] if index + 1 < len(words) else ""
    if text.isdecimal():
        return str(int(text)) if int(text) <= LARGEST and after not in COUNTING else None
    return _letter(text, naming)


def _letter(text: str, naming: Naming) -> str | None:
    """The letter or the Roman number that a word is."""
    if has_case(text):
        number = roman_number(text)
        letter = text if len(text) == 1 and text.isupper() else None
        return letter if letter and (number is None or text in "CLDM") else str(number) if number else None
    return naming.label_letters.get(text)


def _rank(sign: str) -> str:
    """The number of a label; the place in the alphabet of its letter."""
    return str(ord(sign) - ord("A") + 1) if len(sign) == 1 and "A" <= sign <= "Z" else sign


def agree(left: Fact, right: Fact) -> bool:
    """Whether two labels have the same sign under the same noun, or under nouns that translators put for one another.

    Group C and the third group are one.
    """
    (noun, _, sign), (other, _, mark) = left.value.rpartition(" "), right.value.rpartition(" ")
    same = sign == mark or (sign.isalpha() != mark.isalpha() and _rank(sign) == _rank(mark))
    return same and (noun == other or any(noun in nouns and other in nouns for nouns in ALIKE))


def states_ordinal(label: Fact, ordinal: Fact) -> bool:
    """Whether a label and an ordinal say the same: phase 3 and the third phase."""
    return _rank(label.value.rpartition(" ")[2]) == ordinal.value


EXTRACTOR: Final = Extractor(KIND, 5, find, agree)
