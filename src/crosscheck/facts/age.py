"""Ages of people, in ISO 8601."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.isoduration import days, durations_agree
from crosscheck.facts.numerals import comparator, number_at
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.facts.stretch import Stretch
from crosscheck.facts.stretches import stretches
from crosscheck.languages import Language
from crosscheck.languages.naming import has_case
from crosscheck.model import Comparator, Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "age"
OLDEST: Final = 120
NEAR_BEFORE: Final = 8
NEAR_AFTER: Final = 3
ADJECTIVES: Final = 4
BRACKETS: Final = {"(": ")", "[": "]"}
COMMAS: Final = frozenset(",،-–—")
ENDS: Final = frozenset(",،.;؛:)!?؟-–—«»")
BRIEF: Final = "YM"


@frozen(eq=False, repr=False)
class _Words:
    """The compiled phrases of one language about ages."""

    before: Phrases[bool]
    weak: Phrases[bool]
    strict: Phrases[bool]
    after: Phrases[bool]
    links: Phrases[bool]
    groups: Phrases[bool]
    tens: Phrases[int]
    tens_people: Phrases[int]
    tens_before: Phrases[bool]
    tens_after: Phrases[bool]
    places: Phrases[int]
    under: Phrases[bool]
    comparators: Phrases[Comparator]
    near: frozenset[str]
    people: frozenset[str]
    stretches: frozenset[str]
    not_followed: frozenset[str]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The norms with which an age may begin that has no unit and no strict word before it."""
        return self.tens.firsts | self.tens_people.firsts | self.places.firsts


@cache
def _words(language: Language) -> _Words:
    own = language.times.ages

    def folded(names: frozenset[str]) -> frozenset[str]:
        return frozenset(map(language.fold, names))

    return _Words(
        phrase_set(own.before, language),
        phrase_set(own.weak, language),
        phrase_set(own.strict, language),
        phrase_set(own.after, language),
        phrase_set(own.links, language),
        phrase_set(own.groups, language),
        phrases(own.tens, language),
        phrases(own.tens_people, language),
        phrase_set(own.tens_before, language),
        phrase_set(own.tens_after, language),
        phrases(own.places, language),
        phrase_set(own.under, language),
        phrases(language.numerals.before, language),
        folded(own.near),
        folded(own.people),
        folded(own.stretches),
        folded(own.not_followed),
    )


def _find(source: Source) -> Iterator[Fact]:
    """Stretches of time that what stands around them makes ages, and ages told without a unit."""
    words = _words(source.language)
    found = [stretch for stretch in stretches(source) if _is_age(source, stretch, words)]
    taken = {index for stretch in found for index in range(stretch.first, stretch.end)}
    found += [stretch for stretch in _bare(source, words) if taken.isdisjoint(range(stretch.first, stretch.end))]
    for stretch in sorted(found, key=lambda stretch: stretch.first):
        how = stretch.comparator if stretch.comparator != "=" else _compared(source, stretch, words)
        span = source.tokens[stretch.first].start, source.tokens[stretch.end - 1].end
        yield Fact(KIND, stretch.value, *span, how, confidence=stretch.confidence)


def _compared(source: Source, stretch: Stretch, words: _Words) -> Comparator:
    """The comparator before the word for age: `tahta sin 18`, "under the age of 18"."""
    cue = words.strict.before(source.tokens, stretch.first)
    return comparator(source, cue[0], stretch.end) if cue is not None else "="


def _is_age(source: Source, stretch: Stretch, words: _Words) -> bool:
    """Whether the stretch of time is how old somebody is."""
    if stretch.low[1] == "T" or stretch.low[-1] not in "YMWD" or days(stretch.high or stretch.low) > OLDEST * 366:
        return False
    tokens = source.tokens
    if _is_followed(source, stretch.end, words):
        return False
    starts = _starts(source, stretch, words)
    if words.after.at(tokens, stretch.end) is not None or any(words.before.before(tokens, at) for at in starts):
        return True
    if _ends(source, stretch.end) and any(words.weak.before(tokens, at) for at in starts):
        return True
    if stretch.low[-1] not in BRIEF:
        return False
    if _near(source, stretch, words) or _in_apposition(source, stretch, words):
        return True
    if _link(source, stretch.end):
        return False
    return any(_of_people(source, at, words) for at in starts) or _is_group(source, stretch, starts, words)


def _is_followed(source: Source, end: int, words: _Words) -> bool:
    """`de prison` and the like follow."""
    at = end + _link(source, end)
    return at < len(source.tokens) and source.tokens[at].norm in words.not_followed


def _link(source: Source, end: int) -> bool:
    """Whether a noun that depends on the stretch is linked to it."""
    return end < len(source.tokens) and source.tokens[end].norm in {"de", "d'"}


def _ends(source: Source, end: int) -> bool:
    """Whether the phrase ends here."""
    if end >= len(source.tokens):
        return True
    token = source.tokens[end]
    return token.norm in ENDS or (token.norm in source.language.function_words and not _link(source, end))


def _starts(source: Source, stretch: Stretch, words: _Words) -> list[int]:
    """Where the expression may begin: at its first token, its opener, its comparator, with and without particles."""
    found = list(dict.fromkeys((stretch.first, stretch.opener)))
    for at in tuple(found):
        for start in (at, at - 1):
            how = words.comparators.before(source.tokens, start)
            if how is not None and (start == at or source.tokens[start].kind == "clitic"):
                found.append(how[0])
    articles = source.language.numerals.articles
    found += [at - 1 for at in tuple(found) if at and source.tokens[at - 1].norm in articles]
    for at in tuple(found):
        if at and source.tokens[at - 1].kind == "clitic":
            found.append(at - 1)
    return list(dict.fromkeys(found))


def _near(source: Source, stretch: Stretch, words: _Words) -> bool:
    """A word for age stands a few words before or after, with no mark between."""
    tokens = source.tokens
    for index in range(stretch.end, min(stretch.end + NEAR_AFTER, len(tokens))):
        if tokens[index].kind == "mark":
            break
        if tokens[index].norm in words.near:
            return True
    for index in range(stretch.first - 1, max(stretch.first - 1 - NEAR_BEFORE, -1), -1):
        if tokens[index].kind == "mark" or tokens[index].norm in words.stretches:
            return False
        if tokens[index].norm in words.near:
            return True
    return False


def _in_apposition(source: Source, stretch: Stretch, words: _Words) -> bool:
    """`Noureddine Ghribi, 36 ans, …`, `(36 ans)`: in brackets or between commas after somebody's name."""
    tokens = source.tokens
    at = stretch.first - 1
    if at < 1 or not stretch.low.endswith("Y"):
        return False
    mark, before = tokens[at].norm, tokens[at - 1]
    after = tokens[stretch.end].norm if stretch.end < len(tokens) else "."
    if before.kind == "clitic":
        before = tokens[max(at - 2, 0)]
    surface = source.document.text[before.start : before.end]
    if before.kind != "word" or before.norm in words.stretches or before.lemma in words.stretches:
        return False
    somebody = surface[0].isupper() or not source.free[at - 1] or before.norm in words.people
    if mark in BRACKETS:
        return after in {BRACKETS[mark], *COMMAS} and (somebody or not has_case(surface))
    unknown = not has_case(surface) and (after in COMMAS or not source.language.knows(surface))
    return mark in COMMAS and after in ENDS and (somebody or unknown)


def _of_people(source: Source, start: int, words: _Words) -> bool:
    """`enfants de moins de cinq ans`, `l'ailier marocain de 23 ans`: a noun of people, perhaps with adjectives."""
    tokens = source.tokens
    link = words.links.before(tokens, start)
    compared = words.comparators.at(tokens, start) is not None
    if link is None and not compared:
        return False
    end = link[0] if link is not None else start
    for index in range(end - 1, max(end - 1 - ADJECTIVES, -1), -1):
        token = tokens[index]
        endings = source.language.times.ages.people_endings
        if token.norm in words.people or (token.norm.endswith(endings) and token.norm not in words.stretches):
            return True
        if token.kind == "mark" or token.norm in words.stretches or token.lemma in words.stretches:
            return False
        if token.norm in source.language.function_words and token.kind != "clitic" and not _link(source, index):
            return False
    return False


def _is_group(source: Source, stretch: Stretch, starts: list[int], words: _Words) -> bool:
    """`les moins de 24 mois`, `les 15-24 ans`."""
    open_ended = stretch.comparator in {"<", ">"} or stretch.hyphenated
    if not open_ended or not any(words.groups.before(source.tokens, at) for at in starts):
        return False
    return _ends(source, stretch.end) or source.language.has_predicate(source.tokens[stretch.end : stretch.end + 1])


def _bare(source: Source, words: _Words) -> Iterator[Stretch]:
    """`sin al-khamisa`, "the age of five"; `sin 18`; `dans la trentaine`; `fi al-thalathin min umrihi`."""
    tokens = source.tokens
    index = 0
    while index < len(tokens):
        found = _without_unit(source, index, words) if source.free[index] else None
        if found is None or not all(source.free[found.first : found.end]):
            index += 1
            continue
        yield found
        index = found.end


def _without_unit(source: Source, index: int, words: _Words) -> Stretch | None:
    tokens = source.tokens
    strict = words.strict.before(tokens, index)
    if strict is None and tokens[index].norm not in words.begins:
        return None
    if (tens := words.tens.at(tokens, index)) is not None:
        after = words.tens_after.at(tokens, tens[0])
        told = after is not None or words.tens_before.before(tokens, index) is not None
        if not told or _link(source, tens[0]):
            return None
        return Stretch(index, after[0] if after else tens[0], f"P{tens[1]}Y", None, "~", 0.8, index)
    if (people := words.tens_people.at(tokens, index)) is not None:
        told = tokens[index].norm in words.people or (index > 0 and tokens[index - 1].norm in words.people)
        return Stretch(index, people[0], f"P{people[1]}Y", None, "~", 0.6 if told else 0.4, index)
    if (place := words.places.at(tokens, index)) is not None:
        end, years = place
        after = words.after.at(tokens, end)
        under = words.under.before(tokens, index)
        if strict is None and after is None and (under is None or not _of_people(source, under[0], words)):
            return None
        first = strict[0] if strict else index
        return _aged(source, first, after[0] if after else end, str(years), 0.9)
    if strict is None or (number := number_at(source, index)) is None or number.low > OLDEST or number.low % 1:
        return None
    high = None if number.high is None else f"P{number.high}Y"
    age = _aged(source, index, number.end, str(number.low), 0.8)
    return evolve(age, high=high, first=index)


def _aged(source: Source, first: int, end: int, years: str, confidence: float) -> Stretch:
    return Stretch(first, end, f"P{years}Y", None, comparator(source, first, end), confidence, first)


EXTRACTOR: Final = Extractor(KIND, 225, _find, durations_agree)
