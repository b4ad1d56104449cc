"""Labels: a tier, category, phase or group with its number or letter, and what has a fixed name, such as 5G.

facts/machine.py has the codes of machines.
"""

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

__all__ = ["DOUBTED", "EXTRACTOR", "KIND", "agree", "counts", "measures", "states_ordinal"]

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
# Nouns that often stand before a number that counts something: "le bloc 5", not "un lot 4 maisons".
COUNTED: Final = frozenset(
    re.findall(r"\w+", "Pillar Unit Block Lot Tranche Module Division Season Episode Figure Table League")
)
MAKERS: Final = frozenset({"Boeing", "Airbus"})  # organisations as well: their label is the number alone
DOUBTED: Final = 0.4  # below what a finding needs: reports put these names in many ways
ROUND: Final = "Round of"
GENERATION: Final = re.compile(r"(\d)G")
HYPHENS: Final = re.compile(r"[-‑ ]")
AHEAD: Final = 3
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
    names: Phrases[str]
    ordinals: Phrases[int]


@cache
def _tables(language: Language) -> _Tables:
    naming = language.naming
    nouns, names = phrases(dict(naming.label_nouns)), phrases(dict(naming.label_names))
    return _Tables(nouns, names, phrases(dict(naming.ordinals)))


def find(source: Source) -> Iterator[Fact]:
    """The labels of a text: noun and number, letter or ordinal; "categories A and B" are two."""
    text, joiner = source.document.text, source.language.naming.identifiers.joiner
    words = source.words
    tables = _tables(source.language)
    taken = 0
    for index in range(len(words)):
        name = tables.names.match(words, index) if index >= taken else None
        if name and all(word.free for word in words[index : name.end]):
            taken = name.end
            start = words[index].start + name.reading.offset
            yield Fact(KIND, name.value, start, words[taken - 1].end, confidence=DOUBTED)
        noun = tables.nouns.match(words, index) if index >= taken else None
        found = _label(source, words, noun, tables) if noun else None
        if noun is None or found is None or not _usable(source, words, index, found[1]):
            continue
        value, taken = found
        begin = words[noun.end].start if noun.value in MAKERS else words[index].start + noun.reading.offset
        yield Fact(KIND, value, begin, words[taken - 1].end)
        end = words[taken - 1].end
        while (more := _next(text, end, joiner, source.language.naming)) is not None:
            start, end, sign = more
            yield Fact(KIND, f"{noun.value} {sign}", start, end)


def _usable(source: Source, words: Sequence[Word], first: int, end: int) -> bool:
    return all(word.free for word in words[first:end]) and not measures(source, words[end - 1].end)


def counts(source: Source, end: int) -> bool:
    """Whether the number that ends at an offset counts something."""
    after = bisect_right(source.tokens, end, key=lambda token: token.end)
    return bool(after) and counted(source, after - 1, after) is not None


def measures(source: Source, end: int) -> bool:
    """Whether the number that ends at an offset measures something: "the area 90 millimetres" is no area 90."""
    after = bisect_right(source.tokens, end, key=lambda token: token.end)
    if not after:
        return False
    noun = counted(source, after - 1, after)
    return noun is not None and (noun.measured or noun.unit is not None)


def _label(source: Source, words: Sequence[Word], noun: Match[str], tables: _Tables) -> tuple[str, int] | None:
    """The value of the label that begins with a noun, and the index after it."""
    naming = source.language.naming
    at = _after_mark(source, words, noun.end)
    if at >= len(words):
        return None
    word = words[at]
    if word.joined:
        ordinal = tables.ordinals.match(words, at, whole=True) if noun.value in WITH_ORDINAL else None
        if ordinal:
            return f"{noun.value} {ordinal.value}", ordinal.end
    elif word.gap not in QUOTED and at == noun.end:
        return None
    sign = _number(words, at, naming) if word.joined or at > noun.end else _letter(word.text, naming)
    if sign is None or (noun.value in WITH_LETTER and sign.isdecimal() and noun.value not in {"Option", "Line"}):
        return None
    if noun.value in COUNTED and (not sign.isdecimal() or counts(source, word.end)):
        return None
    return f"{noun.value} {sign}", at + 1


def _after_mark(source: Source, words: Sequence[Word], index: int) -> int:
    """The index of the word after "number", if the noun that ends before `index` has it: `le réacteur n° 4`."""
    mark = source.language.naming.identifiers.mark.match(source.document.text, words[index - 1].end)
    if mark is None:
        return index
    ahead = range(index, min(index + AHEAD, len(words)))
    return next((at for at in ahead if words[at].start == mark.end() and words[at].text.isdecimal()), index)


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

    Group C and the third group are one, and so are F-16 and F16.
    """
    if _names(left) & _names(right):
        return True
    (noun, _, sign), (other, _, mark) = left.value.rpartition(" "), right.value.rpartition(" ")
    same = sign == mark or (sign.isalpha() != mark.isalpha() and _rank(sign) == _rank(mark))
    return bool(noun) and same and (noun == other or any(noun in nouns and other in nouns for nouns in ALIKE))


def _names(label: Fact) -> frozenset[str]:
    """What a label is called, without hyphens and case."""
    return frozenset(HYPHENS.sub("", name).casefold() for name in (label.value, *label.aliases))


def states_ordinal(label: Fact, ordinal: Fact) -> bool:
    """Whether a label and an ordinal say the same: phase 3 and the third phase, 5G and the fifth generation."""
    noun, _, sign = label.value.rpartition(" ")
    if noun == ROUND:
        return False
    generation = GENERATION.fullmatch(sign)
    return (generation[1] if generation else _rank(sign)) == ordinal.value


EXTRACTOR: Final = Extractor(KIND, 5, find, agree)
