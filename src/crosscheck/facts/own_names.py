"""How far the own name of an organisation reaches: in quotation marks, in capitals, or in words that no list has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from crosscheck.facts.words import Word
from crosscheck.languages.naming import Naming, has_case

__all__ = ["name_end", "quoted_end"]

QUOTES: Final = frozenset('«“"„‹')
CLOSING: Final = frozenset('»”"›')
LONGEST_QUOTED: Final = 6
LONGEST_LINK: Final = 2
SHORTEST: Final = 3


def quoted_end(words: Sequence[Word], index: int) -> int:
    """The index after a short name in quotation marks that open before a word; 0 where there is none."""
    opened = words[index].gap
    if len(opened) != 1 or opened not in QUOTES or not _capital(words[index]):
        return 0
    for end in range(index + 1, min(index + LONGEST_QUOTED, len(words)) + 1):
        if end == len(words):
            return end
        if any(mark in CLOSING for mark in words[end].gap):
            return end
        if not words[end].joined:
            return 0
    return 0


def name_end(words: Sequence[Word], index: int, naming: Naming, *, longest: int, linked: bool = True) -> int:
    """The index after words that can only be a name; the first word itself where there are none.

    Args:
        words: The words of the text.
        index: Where the name begins.
        naming: How the language writes names.
        longest: How many words of its own the name has at most.
        linked: Whether the name may have words such as "et" and "pour" inside.
    """
    end, taken, spelled = index, 0, 0
    while end < len(words) and taken < longest:
        if words[end].joined and _named(words, end, naming, first=taken == 0):
            end, taken = end + 1, taken + 1
        elif words[end].joined and words[end].key in naming.letter_names and end - index == taken == spelled:
            end, taken, spelled = end + 1, taken + 1, spelled + 1
        elif linked and taken and (after := _past_links(words, end, naming)):
            end, taken = after, taken + 1
        else:
            break
    return end if taken > spelled else index


def _past_links(words: Sequence[Word], index: int, naming: Naming) -> int:
    """The index after links such as "et" or "pour" and the word that goes on with a name; 0 where none does."""
    end = index
    while (
        end < len(words) - 1
        and end - index < LONGEST_LINK
        and words[end].joined
        and words[end].key in naming.name_links
    ):
        end += 1
    if end == index or not words[end].joined:
        return 0
    goes_on = has_case(words[end].text) and words[end].text[words[end].readings[-1].offset :][:1].isupper()
    return end + 1 if goes_on or words[index].key in naming.name_aims else 0


def _named(words: Sequence[Word], index: int, naming: Naming, *, first: bool) -> bool:
    """Whether a word can only belong to a name."""
    word = words[index]
    core = word.text[word.readings[-1].offset :] if has_case(word.text) else word.text
    if has_case(core):
        return core[0].isupper() and (len(core) > 1 or not first) and core.isalnum()
    if not core.isalpha() or len(core) < SHORTEST:
        return False
    return not naming.ordinary(core) or (first and not naming.listed(core) and _led(words, index, naming))


def _led(words: Sequence[Word], index: int, naming: Naming) -> bool:
    """Whether a word that only begins like one with a particle stands before a word of the name."""
    if index + 1 >= len(words) or not words[index + 1].joined or naming.ordinary(words[index + 1].text):
        return False
    return not any(reading.particles in naming.conjunctions for reading in words[index].readings[1:])


def _capital(word: Word) -> bool:
    core = word.text[word.readings[-1].offset :] if has_case(word.text) else word.text
    return not has_case(core) or core[0].isupper()
