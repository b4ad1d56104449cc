"""When two names of bodies are made of the same words, in English or in a language whose words are known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from attrs import frozen

from crosscheck.facts.brands import CLUBS
from crosscheck.facts.naming import alike
from crosscheck.languages import languages
from crosscheck.languages.naming import latin_key

__all__ = ["same_body"]

ALIKE_FROM: Final = 2
LONGEST: Final = 4
LINKS: Final = frozenset({"of", "for", "and", "the", "to", "in", "on", "against", "al", "el"})
# Heads that two languages, or two newsrooms, render by each other.
KIN: Final = tuple(
    frozenset(heads.split())
    for heads in (
        "association league union organization network campaign forum syndicate order initiative",
        "association company cooperative",
        "company union bank office",
        "office organization directorate institute centre agency commission secretariat",
        "office directorate secretariat",
        "committee council organization commission assembly",
        "council chamber assembly parliament",
        "rally movement party front alliance union congress",
        "foundation organization association institute fund",
        "school institute university centre",
        "hospital centre clinic",
        "forces army brigades brigade police",
        "observatory institute centre",
        "court council",
        "mission forces",
        "programme initiative plan fund mechanism",
    )
)
# English words of official names beside those of the tables.
ENGLISH: Final[Mapping[str, str]] = {
    word: known
    for known, words in (
        ("union", "federation confederation"), ("organization", "authority agency organisation instance"),
        ("committee", "commission"), ("company", "society group corporation"), ("alliance", "coalition"),
        ("high", "supreme superior higher senior"), ("general", "public"), ("judicial", "judiciary magistracy"),
        ("economy", "economic"), ("agriculture", "agricultural"), ("finance", "financial"), ("industry", "industrial"),
        ("trade", "commerce commercial"), ("culture", "cultural"), ("environment", "environmental"),
        ("statistics", "statistical"), ("disasters", "disaster"), ("sports", "sport"), ("elections", "electoral"),
        ("labour", "labor"), ("centre", "center"), ("programme", "program"), ("defence", "defense"),
        ("education", "educational teaching"), ("security", "safety"),
        ("health", "sanitary"), ("scientific", "science"),
        ("workers", "worker"), ("tourism", "tourist"), ("children", "child childhood"), ("women", "woman"),
        ("syndicate", "trade-union"), ("climate", "climatic"), ("medicines", "drug medicine"),
        ("charity", "charitable"),
    )
    for word in words.split()
}  # fmt: skip


@frozen
class _Made:
    """What a name is made of: its heads, its ordinary words and its names."""

    heads: frozenset[str]
    common: tuple[str, ...]
    names: str


def same_body(left: str, right: str) -> bool:
    """Whether two names are made of the same words, in whatever order and with whatever words between them."""
    one, other = _made_of(left), _made_of(right)
    if one.common != other.common or bool(one.names) != bool(other.names):
        return False
    if one.names and not (one.names == other.names or alike(one.names, other.names)):
        return False
    if not (one.heads and other.heads):
        return len(one.common) >= ALIKE_FROM or bool(one.names)
    return bool(one.common or one.names) and _kin(one.heads, other.heads)


def _kin(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether heads are equal, or such as are rendered by each other."""
    return left == right or any(left & kin and right & kin for kin in KIN)


@lru_cache(maxsize=65536)
def _made_of(name: str) -> _Made:
    words = latin_key(name).split()
    heads: set[str] = set()
    common: list[str] = []
    names: list[str] = []
    index = 0
    while index < len(words):
        end, known = _known(words, index)
        for word in latin_key(known).split():
            if word in _heads():
                heads.add(word)
            elif word in _concepts():
                common.append(word)
            elif word not in _links():
                names.append(word)
        index = end
    return _Made(frozenset(heads), tuple(sorted(common)), " ".join(sorted(names)))


def _known(words: list[str], index: int) -> tuple[int, str]:
    """The index after the longest known form that begins at a word, and its English."""
    for end in range(min(index + LONGEST, len(words)), index, -1):
        form = " ".join(words[index:end])
        for table in _tables():
            if form in table:
                return end, table[form]
    return index + 1, words[index]


@cache
def _tables() -> tuple[Mapping[str, str], ...]:
    namings = [spoken.naming for spoken in languages().values()]
    return (ENGLISH, *(table for naming in namings for table in (naming.body_heads, naming.body_words)))


@cache
def _heads() -> frozenset[str]:
    heads = (head for spoken in languages().values() for head in spoken.naming.body_heads.values())
    return frozenset(latin_key(head.split()[-1]) for head in heads)


@cache
def _concepts() -> frozenset[str]:
    concepts = (word for spoken in languages().values() for word in spoken.naming.body_words.values())
    return frozenset(part for word in concepts for part in latin_key(word).split())


@cache
def _links() -> frozenset[str]:
    return frozenset(
        LINKS.union((mark.lower() for mark in CLUBS), *(spoken.naming.body_links for spoken in languages().values()))
    )
