"""Words of a text that may spell names of another text: stretches of free words, and which names they sound like."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from attrs import frozen
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from crosscheck.facts.words import Word
from crosscheck.languages.naming import Naming, has_case
from crosscheck.languages.sounds import ALIKE, bones, nearness, sounds

__all__ = ["Spelling", "Stretch", "likenesses", "stretches"]

LONGEST: Final = 4
ROUGHLY: Final = 0.78
TELLING: Final = 3
# How alike a word must be that is short or may be an ordinary one, and one that is ordinary without its capital.
CLOSE, EQUAL, NEVER = 0.92, 0.97, 2.0
SHORTEST: Final = 2
LONGEST_ACRONYM: Final = 4


@frozen
class Spelling:
    """One way to write a name of the other report.

    Attributes:
        signs: What it sounds like.
        name: Index of the name.
        whole: Whether it is all of the name, and not a last name alone.
        parts: The consonants of its words, where it has several.
        listed: Whether the name comes from a list, which would have its usual spellings.
    """

    signs: str
    name: int
    whole: bool
    parts: tuple[str, ...]
    listed: bool


@frozen
class Stretch:
    """Neighbouring words of a text that may be a name.

    Attributes:
        first: Index of the first word.
        end: Index after the last word.
        offset: Where the name begins in its first word.
        signs: What it sounds like.
        sure: Whether one of its words can only be a name.
        cased: Whether its script has capitals.
        common: Whether it is one word that would be an ordinary one without its capital.
    """

    first: int
    end: int
    offset: int
    signs: str
    sure: bool
    cased: bool
    common: bool


def stretches(
    words: Sequence[Word], free: Sequence[bool], naming: Naming, spellings: Iterable[Spelling]
) -> Iterator[Stretch]:
    """Stretches of free words, of one word to four, that hold a word which is no ordinary one or sounds like a part."""
    parts = {part for spelling in spellings for part in spelling.parts if len(part) >= SHORTEST}
    seeds = [free[index] and _may_name(word, naming) for index, word in enumerate(words)]
    sure = [seed and _only_name(word, naming) for seed, word in zip(seeds, words, strict=True)]
    likely = [seeds[index] or (free[index] and _is_part(word, parts)) for index, word in enumerate(words)]
    for first, word in enumerate(words):
        if not (free[first] and any(likely[first : first + LONGEST]) and _letters(word.text)):
            continue
        end = first + 1
        while end <= len(words) and end - first <= LONGEST:
            inside = words[first:end]
            telling = any(likely[first:end]) if len(inside) > 1 else seeds[first]
            if telling and _fitting(word, naming) and _fitting(inside[-1], naming):
                yield from _readings(inside, first, naming, sure=any(sure[first:end]))
            if end == len(words) or not (free[end] and words[end].joined and _letters(words[end].text)):
                break
            end += 1


def _readings(inside: Sequence[Word], first: int, naming: Naming, *, sure: bool) -> Iterator[Stretch]:
    """The stretch of these words, with and without the particles on the front of the first."""
    word = inside[0]
    rest = "".join(sounds(other.text) for other in inside[1:])
    for offset in dict.fromkeys(reading.offset for reading in word.readings):
        core = word.text[offset:]
        if offset and len(inside) == 1 and not has_case(core) and naming.listed(core):
            continue
        common = len(inside) == 1 and naming.ordinary(core)
        yield Stretch(first, first + len(inside), offset, sounds(core) + rest, sure, has_case(core), common)


def _is_part(word: Word, parts: Container[str]) -> bool:
    """Whether a word has the consonants of a part of a name."""
    return not has_case(word.text) and any(bones(sounds(word.text[one.offset :])) in parts for one in word.readings)


def _letters(text: str) -> bool:
    return any(map(str.isalpha, text)) and not any(map(str.isdecimal, text))


def _fitting(word: Word, naming: Naming) -> bool:
    """Whether a name may begin or end with a word: with a capital, where the script has them."""
    return _core(word)[:1].isupper() if has_case(word.text) else not naming.structural(word.text)


def _core(word: Word) -> str:
    return word.text[word.readings[-1].offset :]


def _may_name(word: Word, naming: Naming) -> bool:
    """Whether a word is written like a name and is no ordinary word as it stands."""
    core = _core(word) if has_case(word.text) else word.text
    if len(core) < SHORTEST or not core.isalpha():
        return False
    if has_case(core):
        return core[0].isupper() and not _acronym(core) and not (word.initial and naming.ordinary(core))
    return not naming.listed(core)


def _acronym(core: str) -> bool:
    return core.isupper() and len(core) <= LONGEST_ACRONYM


def _only_name(word: Word, naming: Naming) -> bool:
    return has_case(word.text) or not naming.ordinary(word.text)


def likenesses(found: Sequence[Stretch], spellings: Sequence[Spelling]) -> Iterator[tuple[Stretch, Spelling, float]]:
    """Stretches that sound like a name, with the name and how alike they are."""
    if not found or not spellings:
        return
    # The exact measure is slow; rapidfuzz leaves it the few pairs that share enough consonants.
    rough = cdist([bones(one.signs) for one in found], [bones(one.signs) for one in spellings],
                  scorer=Indel.normalized_similarity, score_cutoff=ROUGHLY)  # fmt: skip
    for row, column in zip(*np.nonzero(rough), strict=True):
        stretch, spelling = found[row], spellings[column]
        alike = nearness(stretch.signs, spelling.signs)
        if alike >= _least(stretch, spelling):
            yield stretch, spelling, alike


def _least(stretch: Stretch, spelling: Spelling) -> float:
    """How alike a stretch and a name must be: words that may be ordinary ones, or a lone short one, very much."""
    count = min(len(bones(stretch.signs)), len(bones(spelling.signs)))
    lone = stretch.end - stretch.first == 1
    if count < SHORTEST or (lone and count < TELLING and (spelling.listed or not stretch.sure)):
        return NEVER
    if stretch.common and (spelling.listed or not spelling.whole):
        return NEVER if spelling.listed else EQUAL
    return CLOSE if not stretch.sure or (lone and count < TELLING) else ALIKE
