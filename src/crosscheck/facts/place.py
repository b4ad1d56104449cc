"""Places: countries, regions, cities, and what a word such as "ville de" says to be one.

An adjective of nationality names its country too ("marocain" is Morocco), with low confidence: it may satisfy what the
other report says of the country, but it is no mention of its own.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.known import known_names
from crosscheck.facts.naming import names_agree
from crosscheck.facts.words import Phrases, Word, phrases, proper, words_of
from crosscheck.languages.naming import Naming, has_case
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "place"
PEOPLE: Final = "demonym"
PEOPLE_CONFIDENCE: Final = 0.4
CALLED: Final = 0.7
LONGEST: Final = 2
SHORTEST: Final = 3


def find(source: Source) -> Iterator[Fact]:
    """Known places, and unknown names after a word for a place."""
    naming = source.language.naming
    words = words_of(source.document.text, source.tokens, source.language, source.free)
    names = source.gazetteer.of(KIND)
    heads = phrases((head, head) for head in naming.place_heads)
    peoples = source.gazetteer.of(PEOPLE)
    taken = 0
    known = dict(known_names(words, names, naming, places=True))
    for index, word in enumerate(words):
        if index < taken:
            continue
        if match := known.get(index):
            taken = match.end
            start = word.start + match.reading.offset
            yield Fact(KIND, match.value.value, start, words[taken - 1].end, aliases=match.value.others)
        elif fact := _called(words, index, heads, known.keys(), naming):
            yield fact
        elif word.free and (match := peoples.match(words, index, whole=True)) and not match.value.ambiguous:
            yield Fact(KIND, match.value.value, word.start + match.reading.offset, words[match.end - 1].end,
                       confidence=PEOPLE_CONFIDENCE, aliases=match.value.others)  # fmt: skip


def _called(
    words: tuple[Word, ...], index: int, heads: Phrases[str], known: Container[int], naming: Naming
) -> Fact | None:
    """The name that follows a word for a place."""
    match = heads.match(words, index)
    if match is None or match.end >= len(words):
        return None
    end = match.end
    while end < len(words) and end - match.end < LONGEST and _unknown(words[end], naming) and end not in known:
        end += 1
    if end == match.end:
        return None
    name = words[match.end : end]
    start = name[0].start + name[0].readings[-1].offset if has_case(name[0].text) else name[0].start
    text = " ".join([name[0].text[start - name[0].start :], *(word.text for word in name[1:])])
    return Fact(KIND, naming.romanise(text), start, name[-1].end, confidence=CALLED)


def _unknown(word: Word, naming: Naming) -> bool:
    """Whether a word can only be a name."""
    core = word.text[word.readings[-1].offset :] if has_case(word.text) else word.text
    return (
        word.free
        and word.joined
        and len(core) >= SHORTEST
        and core.isalpha()
        and proper(core[:1])
        and not (has_case(core) and core.isupper())
        and not naming.ordinary(core)
    )


EXTRACTOR: Final = Extractor(KIND, 60, find, names_agree)
