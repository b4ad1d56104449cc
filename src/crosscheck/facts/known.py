"""Names of the gazetteer in a text, and whether a name may be meant where one stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.facts.gazetteer import NO_NAME, Entry
from crosscheck.facts.words import Match, Phrases, Word, proper
from crosscheck.languages.naming import Naming, has_case

__all__ = ["certain", "known_names"]

SPORTS: Final = "Football"


def known_names(
    words: Sequence[Word], names: Phrases[Entry], naming: Naming, *, places: bool = False, sport: bool = False
) -> Iterator[tuple[int, Match[Entry]]]:
    """Every known name that is free and meant, longest first from left to right, with the index of its first word.

    Args:
        words: The words of the text.
        names: The names of one kind.
        naming: How the language writes names.
        places: Whether a preposition of place before an ambiguous name says that it is meant.
        sport: Whether an ambiguous one of a football body is meant wherever no noun for a place stands before it.
    """
    index = 0
    while index < len(words):
        match = names.match(words, index)
        if match and match.value.value == NO_NAME:
            index = match.end
        elif match and (
            _meant(words, index, match, names, naming if places else None)
            or (sport and _alone(words, index, match, naming))
        ):
            yield index, match
            index = match.end
        else:
            index += 1


def certain(words: Sequence[Word], index: int, match: Match[Entry]) -> bool:
    """Whether a name needs no further evidence where it stands.

    An ordinary word is a name when it has a capital letter without beginning a sentence.
    """
    word = words[index]
    return not match.value.ambiguous or (has_case(word.text) and not word.initial)


def _meant(
    words: Sequence[Word], index: int, match: Match[Entry], names: Phrases[Entry], naming: Naming | None
) -> bool:
    inside = words[index : match.end]
    written = [words[index].text[match.reading.offset :], *(word.text for word in inside[1:])]
    if not all(word.free for word in inside) or not _written(written, match.value):
        return False
    if match.value.headed:
        told = _announced if has_case(words[index].text) else _titled
        return naming is not None and told(words, index, match, naming)
    if certain(words, index, match) or _listed(words, index, match, names):
        return True
    return naming is not None and _announced(words, index, match, naming)


def _alone(words: Sequence[Word], index: int, match: Match[Entry], naming: Naming) -> bool:
    """Whether the name of a body of sport stands free, and after no noun for a kind of place."""
    free = all(word.free for word in words[index : match.end]) and SPORTS in match.value.value
    return free and not has_case(words[index].text) and not _titled(words, index, match, naming)


def _titled(words: Sequence[Word], index: int, _: Match[Entry], naming: Naming) -> bool:
    """Whether a noun for a kind of place stands right before a name."""
    before = words[index - 1] if index and words[index].joined else None
    return before is not None and any(reading.key in naming.place_heads for reading in before.readings)


def _written(parts: Sequence[str], entry: Entry) -> bool:
    """Whether a name has the capital letters that it should have."""
    if entry.upper and has_case(parts[0]):
        return all(part.upper() == part for part in parts)
    return any(proper(part) for part in parts)


def _announced(words: Sequence[Word], index: int, match: Match[Entry], naming: Naming) -> bool:
    """Whether a word or particle of place stands before a name."""
    if any(particle in naming.attached_places for particle in match.reading.particles):
        return True
    if index == 0 or not words[index].joined:
        return False
    before = words[index - 1]
    return any(reading.key in naming.place_evidence for reading in before.readings)


def _listed(words: Sequence[Word], index: int, match: Match[Entry], names: Phrases[Entry]) -> bool:
    """Whether a certain name of the same kind stands beside it in a list."""
    after = names.match(words, match.end) if match.end < len(words) else None
    if after and certain(words, match.end, after) and _linked(words[match.end], after):
        return True
    before = names.match(words, index - 1, whole=False) if index else None
    return bool(before and before.end == index and certain(words, index - 1, before) and _linked(words[index], match))


def _linked(word: Word, match: Match[Entry]) -> bool:
    """Whether a list goes on with this word: a comma before it, or "and" written onto it."""
    return word.gap in {",", "،"} or bool(match.reading.particles)
