"""Names that one report shows and the other one hides.

A script without capitals hides a name that neither a title nor a first name announces, and a script with capitals one
at the beginning of a sentence. Where a name of one report sounds like words of the other in which no fact was found,
or a wrongly cut one, these words are a fact of the same kind. The two reports are treated alike.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, field, frozen

from crosscheck.facts.extraction import numbered
from crosscheck.facts.matching import facts_match
from crosscheck.facts.soundalikes import Spelling, Stretch, likenesses, stretches
from crosscheck.facts.words import Word, words_of
from crosscheck.languages import Language
from crosscheck.languages.naming import has_case
from crosscheck.languages.sounds import ALIKE, bones, sounds
from crosscheck.model import Analysis, Fact

__all__ = ["Found", "with_counterparts"]

Found = tuple[tuple[Fact, ...], tuple[Fact, ...]]
NAMES: Final = frozenset({"person", "place", "organisation"})
PERSON: Final = "person"
KNOWN: Final = 1.0
LEAST: Final = 0.5
# How sure a name is that barely sounds like the other report's, and one that sounds the same.
UNSURE, SURE = 0.6, 0.8
# What a likeness has to exceed to be worth something: of two stretches the one that spells more of a name wins.
WORTHLESS: Final = 0.6
PARTS: Final = re.compile(r"[\s‐‑-]+")
SILENT: Final = frozenset({"quote"})
PARTICLES: Final = 2


@frozen
class Side:
    """One report: its text and what was found in it."""

    analysis: Analysis
    language: Language
    facts: tuple[Fact, ...]
    words: tuple[Word, ...] = field(init=False, repr=False)

    @words.default
    def _words(self) -> tuple[Word, ...]:
        tokens = self.analysis.tokens
        return words_of(self.analysis.document.text, tokens, self.language, (True,) * len(tokens))

    @property
    def names(self) -> Iterator[Fact]:
        """The names that the extractors did not doubt."""
        return (fact for fact in self.facts if fact.kind in NAMES and fact.confidence >= LEAST)


def with_counterparts(
    analyses: tuple[Analysis, Analysis], languages: tuple[Language, Language], facts: Found, labels: tuple[str, str]
) -> Found:
    """The facts of both reports, with the names that each report lets see in the other.

    Args:
        analyses: The two reports.
        languages: Their languages.
        facts: What the extractors found in each of them alone.
        labels: The labels of the two sides.
    """
    if analyses[0].document.text == analyses[1].document.text:
        return facts
    left, right = map(Side, analyses, languages, facts)
    return _joined(left, right, labels[0]), _joined(right, left, labels[1])


def _joined(own: Side, other: Side, label: str) -> tuple[Fact, ...]:
    """The facts of a side, with what the names of the other side show in it."""
    names = _distinct(other.names)
    doubtful = _doubtful(own, names)
    found = _best(own, names, doubtful)
    retyped = _retyped(doubtful, names)
    if not (found or retyped):
        return own.facts
    replaced = {fact for fact in doubtful if any(_overlap(fact, new) for new in found)}
    kept = (retyped.get(fact, fact) for fact in own.facts if fact not in replaced)
    return numbered(own.analysis, (*kept, *found), label)


def _distinct(names: Iterable[Fact]) -> list[Fact]:
    """One fact for each kind and value, the surest, with the spellings of all its mentions."""
    table: dict[tuple[str, str], Fact] = {}
    for fact in names:
        known = table.setdefault((fact.kind, fact.value), fact)
        spelled = tuple(alias for alias in fact.aliases if alias not in known.aliases)
        sure = max(known.confidence, fact.confidence)
        table[fact.kind, fact.value] = evolve(known, aliases=(*known.aliases, *spelled), confidence=sure)
    return list(table.values())


def _doubtful(own: Side, names: Sequence[Fact]) -> dict[Fact, bool]:
    """Names that give way where the other report knows better, and whether all of the name may change.

    That is so of a name which the other report does not have, and of a person whom the extractors doubted. Of the rest
    only people of a script without capitals give way, whose names may begin with a particle.
    """
    missing: dict[tuple[str, str, tuple[str, ...]], bool] = {}
    doubtful = {}
    text = own.analysis.document.text
    for fact in own.facts:
        if fact.kind == PERSON and fact.confidence < LEAST:
            doubtful[fact] = True
        if fact.kind not in NAMES or fact.confidence < LEAST:
            continue
        key = (fact.kind, fact.value, fact.aliases)
        if key not in missing:
            missing[key] = not any(name.kind == fact.kind and facts_match(fact, name) for name in names)
        if missing[key] or (fact.kind == PERSON and not has_case(text[fact.start : fact.end])):
            doubtful[fact] = missing[key]
    return doubtful


def _retyped(doubtful: Mapping[Fact, bool], names: Sequence[Fact]) -> dict[Fact, Fact]:
    """Guessed names that the other report has in a list as things of another kind."""
    listed = [name for name in names if name.kind != PERSON and name.confidence == KNOWN]
    made = {}
    for fact, missing in doubtful.items():
        name = next((name for name in listed if facts_match(fact, name)), None) if missing else None
        if name and fact.confidence < KNOWN:
            made[fact] = evolve(fact, kind=name.kind, value=name.value, aliases=(fact.value, *fact.aliases))
    return made


def _best(own: Side, names: Sequence[Fact], doubtful: Mapping[Fact, bool]) -> list[Fact]:
    """What the names show, the stretches that spell most of a name first; no two share a word."""
    free = _free(own, doubtful)
    spellings = list(_spellings(names))
    hits = list(likenesses(list(stretches(own.words, free, own.language.naming, spellings)), spellings))
    hits.sort(key=lambda hit: (-_worth(*hit[1:]), hit[0].first, hit[0].offset, -names[hit[1].name].confidence))
    made = []
    for stretch, spelling, alike in hits:
        if not all(free[stretch.first : stretch.end]):
            continue
        fact = _made(own, stretch, names[spelling.name], alike)
        old = [doubt for doubt in doubtful if _overlap(fact, doubt)]
        known = any((one.start, one.end) == (fact.start, fact.end) and not doubtful[one] for one in old)
        better = all(_corrects(fact, one, stretch, spelling) if doubtful[one] else _trims(fact, one) for one in old)
        if known or better:
            free[stretch.first : stretch.end] = [False] * (stretch.end - stretch.first)
        if better:
            made.append(fact)
    return made


def _corrects(new: Fact, old: Fact, stretch: Stretch, spelling: Spelling) -> bool:
    """Whether a name may take the place of one that the other report does not have.

    One from a list gives way to a full name that holds it; where a guessed one ends in capitals, it ends there.
    """
    longer = new.start <= old.start and old.end <= new.end
    if old.confidence == KNOWN:
        return longer and spelling.whole and bool(spelling.parts) and new.end - new.start > old.end - old.start
    if old.kind not in (PERSON, new.kind):
        return False
    return longer or (stretch.end - stretch.first > 1 and not stretch.cased)


def _trims(new: Fact, old: Fact) -> bool:
    """Whether a name is another one without the particles on its front."""
    return new.kind == old.kind and new.end == old.end and 0 < new.start - old.start <= PARTICLES


def _overlap(one: Fact, other: Fact) -> bool:
    return one.start < other.end and other.start < one.end


def _worth(spelling: Spelling, alike: float) -> float:
    return (alike - WORTHLESS) * len(spelling.signs)


def _free(own: Side, doubtful: Container[Fact]) -> list[bool]:
    """For each word whether no fact holds it but a doubtful one."""
    free = [True] * len(own.words)
    taken = sorted((fact.start, fact.end) for fact in own.facts if fact.kind not in SILENT and fact not in doubtful)
    at = 0
    for start, end in taken:
        while at < len(own.words) and own.words[at].end <= start:
            at += 1
        index = at
        while index < len(own.words) and own.words[index].start < end:
            free[index] = False
            index += 1
    return free


def _spellings(names: Sequence[Fact]) -> Iterator[Spelling]:
    """All ways in which a report may write the names: of a person also the last names alone."""
    for index, fact in enumerate(names):
        listed = fact.kind != PERSON and fact.confidence == KNOWN
        seen: set[str] = set()
        for written in (fact.value, *fact.aliases):
            parts = [part for part in PARTS.split(written) if part]
            signs = [sounds(part) for part in parts]
            for start in range(len(parts)) if fact.kind == PERSON else (0,):
                whole = sounds(" ".join(parts[start:]))
                if whole and whole not in seen:
                    seen.add(whole)
                    several = tuple(map(bones, signs[start:])) if len(parts) - start > 1 else ()
                    yield Spelling(whole, index, start == 0, several, listed)


def _made(own: Side, stretch: Stretch, name: Fact, alike: float) -> Fact:
    words = own.words[stretch.first : stretch.end]
    start, end = words[0].start + stretch.offset, words[-1].end
    surface = " ".join(own.analysis.document.text[start:end].split())
    confidence = round(UNSURE + (SURE - UNSURE) * (max(alike, ALIKE) - ALIKE) / (1 - ALIKE), 2)
    listed = name.kind != PERSON and name.confidence == KNOWN
    value, spelled = (surface, name.value) if has_case(surface) and not listed else (name.value, surface)
    aliases = tuple(dict.fromkeys(alias for alias in (spelled, *name.aliases) if alias != value))
    return Fact(name.kind, value, start, end, confidence=confidence, aliases=aliases)
