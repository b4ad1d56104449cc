"""Organisations whose names are made of ordinary words: "Office central des statistiques", «جبهة العمال».

A head such as "union" or "front" is followed by words that names of bodies are made of, each known by its English one,
by places and peoples, and by words that can only be names. facts/same_body.py says when two such names agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from attrs import field, frozen

from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.facts.words import Match, Phrases, Word, phrases
from crosscheck.languages.naming import Naming, has_case

__all__ = ["Bodies", "Body"]

LONGEST_LINK: Final = 3
NAMES: Final = 2
FEWEST: Final = 2
SHORTEST: Final = 3
NAMED: Final = "named"
PEOPLE: Final = "people"
COMMON: Final = "common"
# What says too little by itself.
PLAIN: Final = frozenset({
    "first", "second", "third", "fifth", "sixth", "new", "free", "political", "permanent", "joint", "private", "all",
    "special", "together", "interim", "north", "south", "west", "rapid", "technical", "local", "military", "civil",
})  # fmt: skip
# What says where a body stands among others: with a field beside it, it makes a name of ordinary words.
RANKS: Final = frozenset({
    "national", "royal", "high", "federal", "central", "general", "regional", "international", "independent",
    "constitutional", "world", "european", "african", "arab", "islamic", "provincial", "municipal",
})  # fmt: skip


@frozen
class Body:
    """A body: where it begins, the index after it, its English name, and whether its spelling says that it is one."""

    start: int
    end: int
    name: str
    certain: bool


@frozen
class _Part:
    """A word of a name: the index after it, its English, what kind of word it is, and whether it is definite."""

    end: int
    name: str
    kind: str
    definite: bool = True


@cache
def _compiled(naming: Naming) -> tuple[Phrases[str], Phrases[str]]:
    """The heads, and the words that follow them."""
    return phrases(naming.body_heads), phrases(naming.body_words)


@frozen
class Bodies:
    """Finds such bodies with the words of one language."""

    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    heads: Phrases[str] = field(init=False, repr=False)
    parts: Phrases[str] = field(init=False, repr=False)

    @heads.default
    def _heads(self) -> Phrases[str]:
        return _compiled(self.naming)[0]

    @parts.default
    def _parts(self) -> Phrases[str]:
        return _compiled(self.naming)[1]

    def at(self, words: Sequence[Word], index: int) -> Body | None:
        """The body that begins at a word, if one does."""
        head = self.heads.match(words, index)
        if head is None:
            return self._headless(words, index)
        parts = self._all(words, head.end)
        end = parts[-1].end if parts else head.end
        if not any(part.kind == COMMON for part in parts) or not all(word.free for word in words[index:end]):
            return None
        weak = (
            " ".join([head.reading.key, *(word.key for word in words[index + 1 : head.end])]) in self.naming.body_weak
        )
        certain = self._certain(words, index, head, parts, weak=weak)
        if not certain and (weak or not self._hinted(parts)) and not self._capital(words[index], head):
            return None
        start = words[index].start + head.reading.offset
        return Body(start, end, " ".join([*sorted(part.name for part in parts), head.value]), certain)

    def _headless(self, words: Sequence[Word], index: int) -> Body | None:
        """Ordinary words with a capital letter inside of a sentence, such as "Voix de l'oasis": they may be a name."""
        front = self.parts.match(words, index)
        if front is None or words[index].initial or not self._capital(words[index], front):
            return None
        parts = self._all(words, index)
        if not parts:
            return None
        said = [part.name for part in parts if part.kind == COMMON and part.name not in RANKS | PLAIN]
        end = parts[-1].end
        if len(said) < len(parts) or len(said) < FEWEST or not all(word.free for word in words[index:end]):
            return None
        return Body(words[index].start + front.reading.offset, end, " ".join(sorted(said)), certain=False)

    def meaning(self, words: Sequence[Word], index: int, end: int) -> tuple[str, ...]:
        """The English of a name of ordinary words; nothing where a word of it is unknown."""
        front = self._known(words, index)
        if front is None:
            return ()
        parts = [front]
        while parts[-1].end < end and (part := self._part(words, parts[-1].end, parts)):
            parts.append(part)
        known = parts[-1].end == end and sum(part.kind == COMMON for part in parts) >= FEWEST
        return (" ".join(sorted(part.name for part in parts)),) if known else ()

    def _all(self, words: Sequence[Word], index: int) -> list[_Part]:
        found: list[_Part] = []
        while part := self._part(words, found[-1].end if found else index, found):
            found.append(part)
        return found

    def _hinted(self, parts: Sequence[_Part]) -> bool:
        """Whether words may make a name at all: one says something, and one is definite."""
        told = sum(part.kind == COMMON and part.name not in RANKS | PLAIN for part in parts)
        return told > 1 or (told > 0 and any(part.definite for part in parts))

    def _certain(
        self, words: Sequence[Word], index: int, head: Match[str], parts: Sequence[_Part], *, weak: bool
    ) -> bool:
        """Whether a name is written as one: capitals inside of a sentence, or a rank or land beside a field."""
        if self._capital(words[index], head) and (not words[index].initial or head.reading.offset > 0):
            return True
        small = has_case(words[index].text) and not self._capital(words[index], head)
        if small and (weak or not self._after_article(words, index, head)):
            return False
        told = [part for part in parts if part.name in RANKS or part.kind == PEOPLE]
        if not told or not all(part.definite for part in told) or (weak and parts[0] not in told):
            return False
        return any(part.kind == COMMON and part.name not in RANKS for part in parts)

    def _after_article(self, words: Sequence[Word], index: int, head: Match[str]) -> bool:
        """Whether an article that means one certain body stands before a head."""
        if head.reading.offset > 0:
            return True
        return index > 0 and words[index].joined and words[index - 1].key in self.naming.fillers

    def _capital(self, word: Word, head: Match[str]) -> bool:
        surface = word.text[head.reading.offset :]
        return has_case(surface) and surface[0].isupper()

    def _part(self, words: Sequence[Word], index: int, before: Sequence[_Part]) -> _Part | None:
        """The next word of the name, after words such as "pour les"."""
        for at in range(index, min(index + LONGEST_LINK, len(words))):
            if not words[at].joined or (at == index and words[at].text in self.naming.body_verbs):
                return None
            if at == index + 2 and self._another(words, index):
                return None
            if found := self._known(words, at) or self._name(words, at, before):
                return found
            two = " ".join(word.key for word in words[at - 1 : at + 1]) if at > index else ""
            pair = " ".join(word.key for word in words[at : at + 2])
            if not {words[at].key, two, pair} & self.naming.body_links:
                return None
        return None

    def _another(self, words: Sequence[Word], index: int) -> bool:
        """Whether "and the" leads to the head of the next body."""
        head = self.heads.match(words, index + 2) if words[index].key in self.naming.conjunctions else None
        return head is not None and self._capital(words[index + 2], head)

    def _known(self, words: Sequence[Word], at: int) -> _Part | None:
        found = self.parts.match(words, at)
        if found:
            return _Part(found.end, found.value, COMMON, self.naming.definite(found.reading.key))
        for kind in ("demonym", "place"):
            match = self.gazetteer.of(kind).match(words, at)
            fits = match and not match.value.ambiguous and not match.value.headed
            written = words[at].text[match.reading.offset :][:1] if match else ""
            if match and fits and match.value.upper and not words[at].text.isupper():
                continue
            if match and fits and (kind == "demonym" or not has_case(written) or written.isupper()):
                people = PEOPLE if kind == "demonym" else NAMED
                return _Part(match.end, match.value.value, people, self.naming.definite(match.reading.key))
        return None

    def _name(self, words: Sequence[Word], at: int, before: Sequence[_Part]) -> _Part | None:
        """A word that can only be a name, if there are not too many already."""
        word = words[at]
        core = word.text[word.readings[-1].offset :] if has_case(word.text) else word.text
        if sum(part.kind == NAMED for part in before) >= NAMES or len(core) < SHORTEST or not core.isalpha():
            return None
        if has_case(core):
            return _Part(at + 1, core, NAMED) if core[0].isupper() else None
        if word.readings[1:] or self.naming.ordinary(core) or self.naming.relative(core):
            return None
        return _Part(at + 1, self.naming.romanise(core), NAMED)
