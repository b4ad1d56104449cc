"""Organisations whose names are made of ordinary words: "Office central des statistiques", «جبهة العمال».

A head such as "union" or "front" is followed by words that names of bodies are made of, each known by its English one.
Two such names agree when they are made of the same words, in whatever order and with whatever words between them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from attrs import field, frozen

from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.facts.words import Match, Phrases, Word, phrases
from crosscheck.languages import languages
from crosscheck.languages.naming import Naming, has_case, latin_key

__all__ = ["Bodies", "Body", "same_body"]

LONGEST_LINK: Final = 3
ALIKE_FROM: Final = 2
LINKS: Final = frozenset({"of", "for", "and", "the"})


@frozen
class Body:
    """A body: where it begins, the index after it, its English name, and whether its spelling says that it is one."""

    start: int
    end: int
    name: str
    certain: bool


@frozen
class Bodies:
    """Finds such bodies with the words of one language."""

    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    heads: Phrases[str] = field(init=False, repr=False)
    parts: Phrases[str] = field(init=False, repr=False)

    concepts: frozenset[str] = field(init=False, repr=False)

    @concepts.default
    def _concepts(self) -> frozenset[str]:
        return frozenset(self.naming.body_words.values())

    @heads.default
    def _heads(self) -> Phrases[str]:
        return phrases(self.naming.body_heads)

    @parts.default
    def _parts(self) -> Phrases[str]:
        return phrases(self.naming.body_words)

    def at(self, words: Sequence[Word], index: int) -> Body | None:
        """The body that begins at a word, if one does."""
        head = self.heads.match(words, index)
        if head is None or not self._written(words[index], head):
            return None
        names: list[str] = []
        end, common = head.end, False
        while found := self._part(words, end):
            names.append(found.value)
            common = common or found.value in self.concepts
            end = found.end
        if not common or not all(word.free for word in words[index:end]):
            return None
        cased = has_case(words[index].text)
        start = words[index].start + head.reading.offset
        return Body(start, end, " ".join([*sorted(names), head.value]), cased)

    def _written(self, word: Word, head: Match[str]) -> bool:
        """Whether a head has the capital letter of a name, inside of a sentence, where its script has any."""
        surface = word.text[head.reading.offset :]
        return not has_case(surface) or (surface[0].isupper() and (not word.initial or head.reading.offset > 0))

    def _part(self, words: Sequence[Word], index: int) -> Match[str] | None:
        """The next word of the name, after words such as "pour les"."""
        for at in range(index, min(index + LONGEST_LINK, len(words))):
            if not words[at].joined:
                return None
            if found := self._known(words, at):
                return found
            if words[at].key not in self.naming.body_links:
                return None
        return None

    def _known(self, words: Sequence[Word], at: int) -> Match[str] | None:
        found = self.parts.match(words, at)
        if found:
            return found
        for kind in ("demonym", "place"):
            match = self.gazetteer.of(kind).match(words, at)
            fits = match and not match.value.ambiguous and not match.value.headed
            if match and fits and (kind == "demonym" or not has_case(words[at].text) or words[at].text[-1:].isalpha()):
                return Match(match.end, match.reading, match.value.value)
        return None


def same_body(left: str, right: str) -> bool:
    """Whether two names are made of the same words, in English or in a language whose words are known."""
    one, other = _made_of(left), _made_of(right)
    return len(one) >= ALIKE_FROM and one == other


@lru_cache(maxsize=65536)
def _made_of(name: str) -> tuple[str, ...]:
    """The English words of a name in order, without those that only link."""
    words: list[str] = []
    for word in latin_key(name).split():
        known = next((table[word] for table in _tables() if word in table), word)
        if word not in _links():
            words.append(latin_key(known))
    return tuple(sorted(words))


@cache
def _tables() -> tuple[Mapping[str, str], ...]:
    namings = [spoken.naming for spoken in languages().values()]
    return tuple(table for naming in namings for table in (naming.body_heads, naming.body_words))


@cache
def _links() -> frozenset[str]:
    return frozenset(LINKS.union(*(spoken.naming.body_links for spoken in languages().values())))
