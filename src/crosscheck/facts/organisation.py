"""Organisations: known ones, and those that a head such as "ministère" and what follows it name.

The value of a known one is its official English name. One that a rule finds is called by the English of its head and
complement, with its country where the text gives it: "Ministry of Justice (Morocco)", "University of Geneva".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.bodies import Bodies, Body
from crosscheck.facts.brands import Brands
from crosscheck.facts.clubs import Club, Clubs
from crosscheck.facts.known import known_names
from crosscheck.facts.naming import alike, names_agree, values
from crosscheck.facts.offices import MINISTRY, Offices, Titled
from crosscheck.facts.same_body import same_body
from crosscheck.facts.words import Word, phrases, proper
from crosscheck.languages.naming import has_case
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

KIND: Final = "organisation"
RULED: Final = 0.8
# A body of ordinary words in a script without capitals may be no name: it answers one and is none by itself.
HINTED: Final = 0.45
# A word such as "Brexit" implies an organisation without naming it.
IMPLIED: Final = 0.4
CERTAIN: Final = 1.0
# Official names of departments that other states would call ministries.
TOPIC_MARKS: Final = re.compile(r", | and (?!Sports)")
PUBLIC: Final = "Public "
OPENING: Final = "("
KNOWN_AS: Final = {
    "Ministry of Foreign Affairs (United States)": "United States Department of State",
    "Ministry of Defence (United States)": "United States Department of Defense",
    "Ministry of Justice (United States)": "United States Department of Justice",
    "Ministry of Finance (United States)": "United States Department of the Treasury",
    "Ministry of Treasury (United States)": "United States Department of the Treasury",
    "Ministry of Security (United States)": "United States Department of Homeland Security",
    "Army (United States)": "United States Armed Forces",
    "Army (Israel)": "Israel Defense Forces",
    "Army (Russia)": "Russian Armed Forces",
    "Army (Ukraine)": "Ukrainian Armed Forces",
    "Army (Sudan)": "Sudanese Armed Forces",
    "Army (Lebanon)": "Lebanese Armed Forces",
    "Supreme Court (United States)": "Supreme Court of the United States",
    "Senate (United States)": "United States Senate",
    "House of Representatives (United States)": "United States House of Representatives",
}
BASES: Final = {official: name.partition(" (")[0] for name, official in KNOWN_AS.items()}


def find(source: Source) -> Iterator[Fact]:
    """The organisations of a text; a head that stands alone later joins the mention that said whose it is."""
    words = source.words
    offices = Offices(source.language.naming, source.gazetteer)
    bodies = Bodies(source.language.naming, source.gazetteer)
    brands = Brands(source.language.naming, source.gazetteer)
    clubs = Clubs(source.language.naming, source.gazetteer, words)
    known = dict(_known(words, source, sport=clubs.sport))
    adherents = source.gazetteer.of("adherent")
    owners: dict[str, str] = {}
    own: list[tuple[int, int, Fact]] = []
    taken = [not word.free for word in words]
    index, before = 0, ""
    while index < len(words):
        entry, titled = known.get(index), offices.at(words, index)
        body, brand = bodies.at(words, index), brands.at(words, index)
        begin = index
        if (club := clubs.at(index)) and (entry is None or club.end > entry[0]):
            fact, end = _club(words, club, source), club.end
            own += [(start, stop, fact) for start, stop in ((index, end), (index, club.short))]
        elif brand and brand.end > max(one.end if one else 0 for one in (titled, body)) and (
            entry is None or brand.end > entry[0]
        ):  # fmt: skip
            fact, end = _spelled(words, index, brand.end, source), brand.end
            own += [(start, end, fact) for start in {index, brand.short}]
        elif body and body.end > max(titled.end if titled else 0, entry[0] if entry and body.certain else 0) and (
            entry is None or body.certain
        ):  # fmt: skip
            fact, end = _bodied(words, body, source), body.end
        elif titled and (entry is None or titled.end > entry[0]):
            fact, end = _ruled(words, titled, owners, source), titled.end
            if titled.called is not None:
                begin = titled.called
                fact = evolve(fact, aliases=(*fact.aliases, *bodies.meaning(words, begin, end)))
                own.append((begin, end, fact))
        elif entry:
            end, fact = entry
            if fact.value == before and OPENING in words[index].gap:
                fact = evolve(fact, confidence=HINTED)
            owners.setdefault(BASES.get(fact.value, ""), fact.value)
        elif adherent := adherents.match(words, index):
            end = adherent.end
            place = words[index].start + adherent.reading.offset, words[end - 1].end
            yield Fact(KIND, adherent.value.value, *place, confidence=IMPLIED)
            index = end
            continue
        else:
            index += 1
            continue
        yield fact
        before = fact.value if entry else next(iter(fact.aliases), fact.value)
        taken[begin:end] = [True] * (end - begin)
        index = end
    yield from _again(words, taken, own, source)


def _club(words: Sequence[Word], club: Club, source: Source) -> Fact:
    """A club under its French name, and under what both languages call it."""
    end = words[club.end - 1].end
    if not has_case(words[club.end - 1].text):
        return Fact(KIND, club.name, club.start, end, confidence=RULED)
    return Fact(KIND, source.document.text[club.start : end], club.start, end, confidence=RULED, aliases=(club.name,))


def _spelled(words: Sequence[Word], index: int, end: int, source: Source) -> Fact:
    """A name of its own, from its first capital letter on."""
    naming = source.language.naming
    front = words[index].readings[-1].offset if has_case(words[index].text) else 0
    text = " ".join([words[index].text[front:], *(word.text for word in words[index + 1 : end])])
    aliases = _with_places(words[index:end], source)
    fact = Fact(KIND, naming.romanise(text), words[index].start + front, words[end - 1].end, confidence=RULED)
    return evolve(fact, aliases=aliases)


def _with_places(name: Sequence[Word], source: Source) -> tuple[str, ...]:
    """A name of several words with the places in it under their English names: "Renault Morocco"."""
    places = source.gazetteer.of("place")
    known = {index: match for index in range(1, len(name)) if (match := places.match(name, index, whole=True))}
    if not known:
        return ()
    parts = [known[at].value.value if at in known else source.language.naming.romanise(word.text)
             for at, word in enumerate(name)]  # fmt: skip
    return (" ".join(parts),)


def _again(
    words: Sequence[Word], taken: Sequence[bool], own: Sequence[tuple[int, int, Fact]], source: Source
) -> Iterator[Fact]:
    """Further mentions of names of their own, without what said that they are organisations."""
    naming = source.language.naming
    names = phrases(
        (" ".join([words[start].readings[-1].key if has_case(words[start].text) else words[start].key,
                   *(word.key for word in words[start + 1 : end])]), fact)
        for start, end, fact in own
        if end - start > 1 or not naming.ordinary(words[start].text)
    )  # fmt: skip
    done = 0
    for index in range(len(words) if names.table else 0):
        match = names.match(words, index) if index >= done else None
        if match is None or any(taken[index : match.end]):
            continue
        front = words[index].text[match.reading.offset :]
        if proper(front[:1]):
            done = match.end
            start = words[index].start + match.reading.offset
            yield evolve(match.value, start=start, end=words[match.end - 1].end)


def _known(words: Sequence[Word], source: Source, *, sport: bool) -> Iterator[tuple[int, tuple[int, Fact]]]:
    """Organisations of the gazetteer: the index of the first word, that after the last one, and the fact.

    A name that is a town's too, such as «الكاف» (Le Kef), is that of a body in a text about sport.
    """
    naming = source.language.naming
    for index, match in known_names(words, source.gazetteer.of(KIND), naming, sport=sport):
        start = words[index].start + match.reading.offset
        entry = match.value
        yield index, (match.end, Fact(KIND, entry.value, start, words[match.end - 1].end, aliases=entry.others))


def _bodied(words: Sequence[Word], body: Body, source: Source) -> Fact:
    end = words[body.end - 1].end
    confidence = RULED if body.certain else HINTED
    if has_case(words[body.end - 1].text):
        spelled = source.document.text[body.start : end]
        return Fact(KIND, spelled, body.start, end, confidence=confidence, aliases=(body.name,))
    return Fact(KIND, body.name, body.start, end, confidence=confidence)


def _ruled(words: Sequence[Word], titled: Titled, owners: dict[str, str], source: Source) -> Fact:
    end = words[titled.end - 1].end
    fact = Fact(KIND, titled.name, titled.start, end, confidence=RULED, aliases=titled.others)
    if titled.called is not None:
        return evolve(fact, aliases=_with_places(words[titled.called : titled.end], source))
    if titled.country:
        full = f"{titled.name} ({titled.country})"
        value = KNOWN_AS.get(full, full)
        owners.setdefault(titled.name, value)
        return evolve(fact, value=value)
    return evolve(fact, value=owners.get(titled.name, titled.name))


def agree(left: Fact, right: Fact) -> bool:
    """Whether two mentions name one organisation; a ministry whose country is not said agrees with any."""
    listed = left.confidence == right.confidence == CERTAIN
    if not listed and any(same_body(one, other) for one in values(left) for other in values(right)):
        return True
    if left.confidence == right.confidence == RULED and left.value != right.value:
        return any(_same_office(one, other) for one in values(left) for other in values(right))
    return names_agree(left, right) or any(_same_office(one, other) for one in values(left) for other in values(right))


def _same_office(left: str, right: str) -> bool:
    one, _, here = _parted(left)
    other, _, there = _parted(right)
    if one == other or (_topics(one) and _topics(other) and _overlap(_topics(one), _topics(other))):
        return not (here and there)
    head, of, name = one.partition(" of ")
    other_head, _, other_name = other.partition(" of ")
    return bool(of) and head == other_head != MINISTRY and not (here and there) and alike(name, other_name)


def _topics(office: str) -> frozenset[str]:
    """What a ministry deals with; nothing where the office is none."""
    head, _, topics = office.partition(" of ")
    return frozenset(TOPIC_MARKS.split(topics.removeprefix(PUBLIC))) if head == MINISTRY else frozenset()


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one ministry's topics are all among the other's: a short form of its name."""
    return one <= other or other <= one


def _parted(value: str) -> tuple[str, str, str]:
    """The office and the country of a value."""
    if value in BASES:
        return BASES[value], "", value
    office, _, country = value.removesuffix(")").partition(" (")
    return office, "", country


EXTRACTOR: Final = Extractor(KIND, 40, find, agree)
