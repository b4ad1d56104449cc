"""Which open name of one report stands in the place of which of the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve, frozen

from crosscheck.checks.countries import one_country
from crosscheck.checks.names import OpenName, is_absent, open_names
from crosscheck.checks.namewords import PERSON, LinkedWords, Reports
from crosscheck.languages.sounds import likeness
from crosscheck.model import Link, Span

__all__ = ["Facing", "facing"]

# How sure two names differ, by what is known of them. The order is that of the shares that were right on translated
# news with one name exchanged or none.
BOTH_ABSENT: Final = 0.9
ONE_ABSENT: Final = 0.8
PARTS: Final = 0.85  # one first name, two last names, or the other way round
SURPLUS: Final = 0.65  # facing one mention too many of a name that is given
OTHER_KIND: Final = 0.6
UNKNOWN: Final = 0.6  # facing a word that no list has
AROUND: Final = 0.55  # in the statements around the link
ORDINARY: Final = 0.5  # facing an ordinary word in the place of a person's name
WORDS: Final = 0.5  # two words of which no fact was made

Sides = tuple[list[OpenName], list[OpenName]]

REACH: Final = 2
UNLIKE: Final = 0.6
SHORT: Final = 2


@frozen
class Facing:
    """Two names that stand in one place and do not agree, and how sure that is."""

    left: OpenName
    right: OpenName
    sure: float


@frozen
class Candidate:
    """Two names that may face each other; `order` is less for likelier ones."""

    facing: Facing
    order: tuple[float, ...]


def facing(reports: Reports) -> Iterator[Facing]:
    """The names of linked statements that stand for each other without agreeing, each once.

    Where a name is left that only one report has, the statements around its link are searched for its counterpart.
    """
    used: tuple[set[Span], set[Span]] = (set(), set())
    linked = [_opened(reports, link) for link in reports.comparison.links]
    yield from _chosen((item for one in linked for item in _candidates(*one)), used)
    wide = (_opened(reports, _around(reports, one.link)) for one, names in linked if _is_left(reports, names, used))
    found = (item for one in wide for item in _candidates(*one, clear=True))
    yield from (evolve(item, sure=min(item.sure, AROUND)) for item in _chosen(found, used))


def _opened(reports: Reports, link: Link) -> tuple[LinkedWords, Sides]:
    linked = LinkedWords(reports, link)
    return linked, (list(open_names(linked, 0)), list(open_names(linked, 1)))


def _chosen(found: Iterable[Candidate], used: tuple[set[Span], set[Span]]) -> Iterator[Facing]:
    """The likeliest that use no name twice."""
    for item in sorted(found, key=lambda candidate: candidate.order):
        spans = item.facing.left.span, item.facing.right.span
        if spans[0] not in used[0] and spans[1] not in used[1]:
            used[0].add(spans[0])
            used[1].add(spans[1])
            yield item.facing


def _candidates(linked: LinkedWords, sides: Sides, *, clear: bool = False) -> Iterator[Candidate]:
    """The pairs of open names that may face each other: all, or those that do for sure."""
    for i, left in enumerate(sides[0]):
        for j, right in enumerate(sides[1]):
            if clear and not _clear(left, right):
                continue
            support = _support(linked, left, right)
            if sure := _sure(linked, left, right, support):
                apart = abs(i / len(sides[0]) - j / len(sides[1]))
                # Either order of the two reports has to choose the same pairs.
                places = tuple(sorted((left.span.start, right.span.start)))
                yield Candidate(Facing(left, right, sure), (-sure, -support, apart, *places))


def _is_left(reports: Reports, names: Sides, used: tuple[set[Span], set[Span]]) -> bool:
    """Whether a name of a link that the other report does not have faces none."""
    return any(
        name.fact and name.span not in used[side] and is_absent(reports, side, name)
        for side in (0, 1)
        for name in names[side]
    )


def _around(reports: Reports, link: Link) -> Link:
    """The link with the statements next to it on both sides."""
    names = []
    for side, own in enumerate((link.left, link.right)):
        order, places = reports.comparison.analyses[side].statements, [reports.places[side][name] for name in own]
        wanted = {k for place in places for k in (place - 1, place, place + 1) if 0 <= k < len(order)}
        names.append(tuple(order[k].id for k in sorted(wanted)))
    return evolve(link, left=names[0], right=names[1])


def _clear(left: OpenName, right: OpenName) -> bool:
    """Whether two names face each other for sure: parts of two names whose other parts agree."""
    return left.kind == right.kind and left.partial and right.partial


def _sure(linked: LinkedWords, left: OpenName, right: OpenName, support: int) -> float:
    """How sure two names are in one place and differ; 0 where they are not."""
    if (left.surplus and right.surplus) or (not (left.listed and right.listed) and _may_agree(linked, left, right)):
        return 0.0
    if left.fact and right.fact and one_country(linked.reports.comparison, left.fact.value, right.fact.value):
        return 0.0
    beside = _before(linked, left, right) or _after(linked, left, right)
    if left.kind and right.kind and left.partial and right.partial and beside:
        return PARTS
    absent = is_absent(linked.reports, 0, left), is_absent(linked.reports, 1, right)
    if not any(absent):
        return 0.0
    if left.hinted and right.hinted:
        return AROUND if left.kind == right.kind and beside and all(absent) else 0.0
    if left.kind and right.kind:
        return _of_facts(linked, left, right, absent, near=beside or support > 0, beside=beside)
    if left.plain or right.plain:
        named = right if left.plain else left
        told = named.kind == PERSON and absent[named is right] and beside
        return ORDINARY if told and (not named.agrees or _after(linked, left, right)) else 0.0
    if left.kind or right.kind:
        named = left if left.kind else right
        if named.surplus or named.hinted:
            return 0.0
        return UNKNOWN if beside or (support and not named.partial) else 0.0
    return WORDS if beside and all(absent) else 0.0


def _of_facts(
    linked: LinkedWords, left: OpenName, right: OpenName, absent: tuple[bool, bool], *, near: bool, beside: bool
) -> float:
    if left.kind != right.kind:
        return OTHER_KIND if near and not (left.hinted or right.hinted or left.surplus or right.surplus) else 0.0
    if left.surplus or right.surplus:
        named, given = (right, left) if left.surplus else (left, right)
        sure = named.listed or named.kind == PERSON
        whole = not named.partial or (named.kind == PERSON and _shares(linked, named, given, named is right))
        return SURPLUS if sure and whole else 0.0
    if not beside and (left.partial or right.partial):
        return 0.0
    if (left.hinted or right.hinted) and not (left.listed or right.listed):
        return 0.0
    return BOTH_ABSENT if all(absent) else ONE_ABSENT


def _support(linked: LinkedWords, left: OpenName, right: OpenName) -> int:
    """On how many sides of the two names words stand close to them that render each other."""
    steps = [(i, j) for i in range(REACH) for j in range(REACH)]
    before = any((left.words.start - 1 - i, right.words.start - 1 - j) in linked.pairs for i, j in steps)
    after = any((left.words.stop + i, right.words.stop + j) in linked.pairs for i, j in steps)
    return before + after


def _before(linked: LinkedWords, left: OpenName, right: OpenName) -> bool:
    """Whether the words right before the two names render each other: a first name, or a title."""
    return (left.words.start - 1, right.words.start - 1) in linked.pairs


def _after(linked: LinkedWords, left: OpenName, right: OpenName) -> bool:
    """Whether the words right after the two names render each other."""
    return (left.words.stop, right.words.stop) in linked.pairs


def _shares(linked: LinkedWords, part: OpenName, whole: OpenName, turned: bool) -> bool:
    """Whether a word next to a part of a name renders one of another name."""
    near = (part.words.start - 1, part.words.stop)
    pairs = ((i, j) for i in near for j in whole.words)
    return any(((j, i) if turned else (i, j)) in linked.pairs for i, j in pairs)


def _may_agree(linked: LinkedWords, left: OpenName, right: OpenName) -> bool:
    """Whether two names may be one after all: spelled oddly, cut short, or run together with the next word."""
    reports = linked.reports
    texts, frames = [], []
    for side, name in enumerate((left, right)):
        words = [reports.words[side][index] for index in name.words]
        skeleton = reports.comparison.languages[side].skeleton
        texts.append([word.text[reading.offset :] for word in words for reading in word.readings])
        frames.append([skeleton(reading.key) for word in words for reading in word.readings])
    if any(likeness(one, other, 1 - UNLIKE) >= UNLIKE for one in texts[0] for other in texts[1]):
        return True
    return any(_holds(one, other) for one in frames[0] for other in frames[1])


def _holds(one: str, other: str) -> bool:
    """Whether the consonants of one name begin the other's, or stand in them."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) if len(short) == SHORT else len(short) > SHORT and short in long
