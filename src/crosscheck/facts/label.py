"""Labels: a tier, category, phase or article with its number or letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.counted import counted
from crosscheck.facts.words import Phrases, Word, phrases, words_of
from crosscheck.languages.naming import Naming, has_case, roman_number
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "label"
LARGEST: Final = 999
# What a number that counts something is followed by; a label is not.
COUNTING: Final = frozenset("%٪$€£°")


def find(source: Source) -> Iterator[Fact]:
    """The labels of a text: noun and number, or ordinal and noun."""
    naming = source.language.naming
    words = words_of(source.document.text, source.tokens, source.language, source.free)
    nouns = phrases(naming.label_nouns)
    ordinals = phrases((word, str(number)) for word, number in naming.ordinals.items())
    tokens = {token.end: index for index, token in enumerate(source.tokens, start=1)}
    taken = 0
    for index in range(len(words)):
        found = _label(words, index, nouns, ordinals, naming) if index >= taken else None
        if (
            found
            and all(word.free for word in words[index : found[1]])
            and not _measures(source, tokens, words[found[1] - 1])
        ):
            value, taken, start = found
            yield Fact(KIND, value, start, words[taken - 1].end)


def _measures(source: Source, tokens: Mapping[int, int], last: Word) -> bool:
    """Whether the last word is a number that measures something: "the area 90 millimetres" is no area 90."""
    after = tokens.get(last.end)
    noun = counted(source, after - 1, after) if after is not None else None
    return noun is not None and (noun.measured or noun.unit is not None)


def _label(
    words: Sequence[Word], index: int, nouns: Phrases[str], ordinals: Phrases[str], naming: Naming
) -> tuple[str, int, int] | None:
    """The value of the label at a word, the index after it and the offset where it begins."""
    noun = nouns.match(words, index)
    if noun and noun.end < len(words) and words[noun.end].joined:
        start = words[index].start + noun.reading.offset
        ordinal = ordinals.match(words, noun.end, whole=True)
        if ordinal:
            return f"{noun.value} {ordinal.value}", ordinal.end, start
        number = _number(words, noun.end, naming)
        return (f"{noun.value} {number}", noun.end + 1, start) if number else None
    return None


def _number(words: Sequence[Word], index: int, naming: Naming) -> str | None:
    """The number or letter that a word is, if it names and does not count."""
    text = words[index].text
    after = words[index + 1].gap[:1] if index + 1 < len(words) else ""
    if text.isdecimal():
        return str(int(text)) if int(text) <= LARGEST and after not in COUNTING else None
    if has_case(text):
        number = roman_number(text)
        letter = text if len(text) == 1 and text.isupper() else None
        return letter if letter and (number is None or text in "CLDM") else str(number) if number else None
    return naming.label_letters.get(text)


EXTRACTOR: Final = Extractor(KIND, 5, find)
