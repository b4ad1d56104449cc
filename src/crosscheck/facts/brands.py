"""Organisations that no list has and that the form of their name or what stands beside it gives away.

"SC Veldhoven" has what clubs have before their town, "Hansung Cells" an ending of companies; "le sud-coréen Hansung"
is a company because a person would be "le Sud-Coréen", and so is what
"société détenue par l'État" follows after a comma.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import field, frozen

from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.facts.own_names import name_end, quoted_end
from crosscheck.facts.words import Phrases, Word, phrases
from crosscheck.languages.naming import Naming, has_case

__all__ = ["Brand", "Brands"]

CLUBS: Final = frozenset(
    re.findall(
        r"\w+", "FC SC AC AS RC CF CS US JS MC CR SK FK BK NK CA CD UD RCD OGC SV VFB VFL TSV BVB AFC USM ASO OC MO"
    )
)
LONGEST: Final = 4
COMMA: Final = ","
KINDS: Final = frozenset({"Company", "Group", "Association", "Club", "Media", "Bank"})


@frozen
class Brand:
    """A name of a company, a club or the like: the index after it, and the index where its short form begins."""

    end: int
    short: int


@frozen
class Brands:
    """Finds such names in one language."""

    naming: Naming
    gazetteer: Gazetteer = field(repr=False)
    kinds: Phrases[str] = field(init=False, repr=False)

    @kinds.default
    def _kinds(self) -> Phrases[str]:
        return phrases((key, kind) for key, kind in self.naming.institutions.items() if kind in KINDS)

    def at(self, words: Sequence[Word], index: int) -> Brand | None:
        """The name that begins at a word, if one does."""
        word = words[index]
        if not word.free or not self._may_begin(words, index):
            return None
        if quoted := self._quoted(words, index):
            return Brand(quoted, index)
        end = name_end(words, index, self.naming, longest=LONGEST, linked=False)
        if end == index or not all(one.free for one in words[index:end]):
            return None
        if has_case(word.text) and word.text[word.readings[-1].offset :] in CLUBS and end > index + 1:
            return Brand(end, index + 1)
        ended = next((at for at in range(end, index + 1, -1) if words[at - 1].key in self.naming.name_ends), None)
        if ended and self.gazetteer.of("organisation").match(words, index) is None:
            return Brand(ended, index)
        if has_case(word.text) and (self._of_a_land(words, index) or self._explained(words, index, end)):
            return Brand(end, index)
        return None

    def _quoted(self, words: Sequence[Word], index: int) -> int:
        """The index after a name in quotation marks that "the Korean" follows; 0 where there is none."""
        end = quoted_end(words, index)
        if not end or end == len(words) or len(words[end].gap) != 1:
            return 0
        people = self.gazetteer.of("demonym").match(words, end, whole=True)
        return end if people and not people.value.ambiguous and self.naming.definite(people.reading.key) else 0

    def _may_begin(self, words: Sequence[Word], index: int) -> bool:
        """Whether no name goes on with a word, and it is not just the beginning of a sentence."""
        word = words[index]
        if has_case(word.text):
            core = word.text[word.readings[-1].offset :]
            before = words[index - 1] if index and word.joined and not word.readings[1:] else None
            if not core[0].isupper() or (before is not None and before.text[0].isupper() and not before.initial):
                return False
        return not (word.initial and self.naming.ordinary(word.text))

    def _of_a_land(self, words: Sequence[Word], index: int) -> bool:
        """Whether "le sud-coréen", in small letters, stands right before a name that is no given one."""
        if index < 1 or not words[index].joined or words[index].readings[1:] or words[index - 1].text[0].isupper():
            return False
        people = self.gazetteer.of("demonym").match(words, index - 1)
        if people is None or people.end != index or people.value.ambiguous:
            return False
        elided = people.reading.offset > 0
        article = index > 1 and words[index - 1].joined and words[index - 2].key in self.naming.fillers
        return (elided or article) and self.gazetteer.of("given-name").match(words, index) is None

    def _explained(self, words: Sequence[Word], index: int, end: int) -> bool:
        """Whether "société …" follows a name after a comma, and says what it is."""
        if end >= len(words) or words[end].gap != COMMA or has_case(words[end].text) != has_case(words[index].text):
            return False
        kind = self.kinds.match(words, end, whole=True)
        if kind is None or kind.end >= len(words) or not words[kind.end].joined or words[kind.end].text[0].isupper():
            return False
        given = self.gazetteer.of("given-name").match(words, index)
        place = self.gazetteer.of("place").match(words, index)
        return given is None and (place is None or place.end < end)
