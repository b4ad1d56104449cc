"""Cutting an Arabic orthographic word into particles, the word proper and pronouns.

A cut is taken when what remains is a listed word; the fewest letters are cut off first. Words that no list holds
(names, mostly) keep their first letter unless the article follows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from crosscheck.languages.arabic.counting import counting_words
from crosscheck.languages.arabic.duals import is_dual
from crosscheck.languages.arabic.spelling import fold, opened, variants
from crosscheck.languages.arabic.verbs import verb_tables
from crosscheck.languages.arabic.words import ENCLITICS, FUNCTION_WORDS
from crosscheck.languages.lemmas import lemma_table
from crosscheck.model import TokenKind

__all__ = ["Part", "is_known", "listed_lemma", "segment"]

Part = tuple[int, int, TokenKind]
ARTICLE: Final = "ال"
CONJUNCTION: Final = frozenset("وف")  # wa-, fa-
PREPOSITION: Final = frozenset("بلك")  # bi-, li-, ka-
FUTURE: Final = "س"  # sa-
HAMZA: Final = frozenset("اأإآ")
WEAK: Final = frozenset("اوىي")
SHORTEST: Final = 2
SHORTEST_OPEN: Final = 3
SHORTEST_JOINED: Final = 4


@cache
def listed_lemma(letters: str) -> str | None:
    """The lemma that the word list gives for a bare word in any of its spellings."""
    table = lemma_table("ar")
    return next((found for form in variants(letters) if (found := table.get(form))), None)


@cache
def is_known(letters: str) -> bool:
    """Whether a bare word is listed, is a verb form or a function word."""
    folded = fold(letters)
    verb = verb_tables()
    return (
        folded in FUNCTION_WORDS
        or folded in verb.lemmas
        or folded in verb.nouns
        or is_dual(folded)
        or listed_lemma(letters) is not None
    )


@cache
def segment(letters: str) -> tuple[Part, ...]:
    """The parts of a bare word as `(start, end, kind)`; they hold all of it, in order."""
    if fold(letters) in FUNCTION_WORDS or len(letters) <= SHORTEST:
        return ((0, len(letters), "word"),)
    verb = verb_tables()
    rooted = letters.startswith(ARTICLE) and not _is_short_noun(letters[2:])
    if fold(letters) in verb.nouns or (fold(letters) in verb.lemmas and rooted):
        return ((0, len(letters), "word"),)  # alif and lam of the root, as in iltiqa "meeting"
    for before in _prefixes(letters):
        if fold(letters[before[-1] :]) in counting_words():
            return _parts(before, len(letters))
    if letters[0] in CONJUNCTION and fold(letters[1:]) in FUNCTION_WORDS and len(letters) > SHORTEST:
        return _parts((0, 1), len(letters))
    for before in _prefixes(letters):
        core = letters[before[-1] :]
        if is_known(core):
            return _parts(before, len(letters))
        if (pronoun := _pronoun(core)) is not None:
            return _parts(before, len(letters), pronoun)
    for before in _prefixes(letters):
        core = letters[before[-1] :]
        if before[-1] and len(core) >= SHORTEST_JOINED and any(map(_is_noun, opened(core))):
            return _parts(before, len(letters))  # a plural that lost its n, as in hamili "bearers of"
    return _parts(_blind_prefix(letters), len(letters))


def _prefixes(letters: str) -> Iterator[tuple[int, ...]]:
    """Ways to cut particles off the front, fewest letters first; each is the ends of the particles, from 0."""
    cuts: list[tuple[int, ...]] = [(0,)]
    heads: list[tuple[int, ...]] = [(0,)]
    if letters[0] in CONJUNCTION:
        heads.append((0, 1))
    for head in heads:
        at = head[-1]
        rest = letters[at:]
        if at:
            cuts.append(head)
        if rest.startswith(ARTICLE) and len(rest) - 2 >= SHORTEST:
            cuts.append((*head, at + 2))
        if rest[0] in PREPOSITION or rest[0] == FUTURE:
            cuts.append((*head, at + 1))
        if rest.startswith("لل") and len(rest) - 2 >= SHORTEST:  # li- and the article
            cuts.append((*head, at + 1, at + 2))
        elif rest[0] in PREPOSITION and rest[1:].startswith(ARTICLE) and len(rest) - 3 >= SHORTEST:
            cuts.append((*head, at + 1, at + 3))
    usable = [cut for cut in cuts if len(letters) - cut[-1] >= SHORTEST and _fits(letters, cut)]
    yield from sorted(usable, key=lambda cut: (_bare_article(letters, cut), cut[-1], len(cut)))


def _bare_article(letters: str, cut: tuple[int, ...]) -> bool:
    """An article that stays on its word counts as not cut, so ways that cut it come first."""
    rest = letters[cut[-1] :]
    return rest.startswith(ARTICLE) and (len(rest) > SHORTEST + 2 or _is_short_noun(rest[2:]))


def _is_short_noun(letters: str) -> bool:
    """A noun of two letters, as in al-haqq "the right"."""
    own = len(letters) == SHORTEST and letters[0] not in HAMZA and letters[1] not in WEAK
    return own and fold(letters) not in FUNCTION_WORDS and listed_lemma(letters) == letters


def _fits(letters: str, cut: tuple[int, ...]) -> bool:
    """The future particle stands before an imperfect only."""
    if len(cut) > 1 and letters[cut[-1] - 1] == FUTURE:
        return fold(letters[cut[-1] :]) in verb_tables().marked
    return True


def _pronoun(core: str) -> int | None:
    """Where a pronoun written onto a known word begins, if there is one."""
    if core.startswith(ARTICLE):
        return None
    for pronoun in ENCLITICS:
        base = core[: -len(pronoun)]
        if len(base) < SHORTEST_OPEN or not core.endswith(pronoun):
            continue
        if is_known(base) or any(map(_is_noun, opened(base))):
            return len(base)
    return None


def _is_noun(letters: str) -> bool:
    return listed_lemma(letters) is not None


def _parts(before: tuple[int, ...], length: int, pronoun: int | None = None) -> tuple[Part, ...]:
    """Particles ending at the offsets of `before`, the word, and a pronoun that begins `pronoun` letters into it."""
    particles: list[Part] = [(a, b, "clitic") for a, b in pairwise(before)]
    start = before[-1]
    end = length if pronoun is None else start + pronoun
    tail: list[Part] = [] if pronoun is None else [(end, length, "clitic")]
    return (*particles, (start, end, "word"), *tail)


def _blind_prefix(letters: str) -> tuple[int, ...]:
    """For a word that no list holds: only what stands before the article, and the article."""
    for head in range(3):
        particles = letters[:head]
        plausible = all(c in CONJUNCTION or c in PREPOSITION for c in particles)
        if not plausible or len(letters) - head <= SHORTEST + len(ARTICLE):
            continue
        if letters[head:].startswith(ARTICLE):
            return (*range(head + 1), head + len(ARTICLE))
        if letters[head:].startswith("لل"):  # li- and the article
            return (*range(head + 1), head + 1, head + 2)
    return (0,)
