"""Looking up the phrases of a language among tokens: longest first, from either end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from attrs import field, frozen

from crosscheck.languages import Language
from crosscheck.languages.compiled import phrase_table
from crosscheck.model import Token

__all__ = ["Phrases", "cut_phrase", "phrase_norms", "phrase_set", "phrases"]

T = TypeVar("T")
Ends = tuple[str, ...]
Entries = tuple[tuple[Ends, T], ...]


@lru_cache(maxsize=65536)
def phrase_norms(phrase: str, language: Language) -> tuple[str, ...]:
    """The norms of the tokens that a phrase has in a text, as its bundle has them or as `cut_phrase` makes them."""
    known = phrase_table(language.code).get(phrase)
    return cut_phrase(phrase, language) if known is None else tuple(known.split("\t"))


def cut_phrase(phrase: str, language: Language) -> tuple[str, ...]:
    """The norms of the tokens that a phrase has in a text: words in their pieces, marks one by one."""
    return tuple(
        language.fold(word[piece.start : piece.end]) for word in _words(phrase) for piece in language.pieces(word)
    )


def _words(phrase: str) -> Iterable[str]:
    """The words of a phrase; what stands at the end of a word without being part of it is a mark of its own."""
    for word in phrase.split():
        inner = word.rstrip(".-")
        if not inner or not any(c.isalpha() for c in inner):
            yield from word
            continue
        start = 0
        for at, letter in enumerate(inner):
            if not (letter.isalpha() or letter.isdecimal() or letter in "'’-"):
                yield from (part for part in (inner[start:at], letter) if part)
                start = at + 1
        if inner[start:]:
            yield inner[start:]
        yield from word[len(inner) :]


@frozen
class Phrases(Generic[T]):
    """Phrases by their first two and by their last two tokens, or by the only one they have.

    Attributes:
        forward: Phrases by their first two tokens.
        backward: Phrases by their last two tokens.
        firsts: The norms that phrases begin with.
        lasts: The norms that phrases end with.
    """

    forward: dict[Ends, Entries[T]] = field(repr=False)
    backward: dict[Ends, Entries[T]] = field(repr=False)
    firsts: frozenset[str] = field(init=False, repr=False)
    lasts: frozenset[str] = field(init=False, repr=False)

    @firsts.default
    def _firsts(self) -> frozenset[str]:
        return frozenset(ends[0] for ends in self.forward)

    @lasts.default
    def _lasts(self) -> frozenset[str]:
        return frozenset(ends[-1] for ends in self.backward)

    def at(self, tokens: Sequence[Token], index: int) -> tuple[int, T] | None:
        """The longest phrase that begins at `index`: the index after it, and its value."""
        try:  # the commonest call of all, nearly always for a word that begins nothing
            first = tokens[index].norm
        except IndexError:
            return None
        if first not in self.firsts or index < 0:
            return None
        following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        for norms, value in self.forward.get((first, following), ()):
            end = index + len(norms)
            if len(norms) == 2 or tuple(token.norm for token in tokens[index:end]) == norms:
                return end, value
        for _, value in self.forward.get((first,), ()):
            return index + 1, value
        return None

    def before(self, tokens: Sequence[Token], index: int) -> tuple[int, T] | None:
        """The longest phrase that ends right before `index`: the index of its first token, and its value."""
        if not 0 < index <= len(tokens) or (last := tokens[index - 1].norm) not in self.lasts:
            return None
        preceding = tokens[index - 2].norm if index > 1 else ""
        for norms, value in self.backward.get((preceding, last), ()):
            first = index - len(norms)
            if first >= 0 and tuple(token.norm for token in tokens[first:index]) == norms:
                return first, value
        for _, value in self.backward.get((last,), ()):
            return index - 1, value
        return None


def phrases(entries: Mapping[str, T], language: Language) -> Phrases[T]:
    """Compiles phrases written as in a text."""
    forward: dict[Ends, list[tuple[Ends, T]]] = {}
    backward: dict[Ends, list[tuple[Ends, T]]] = {}
    for phrase, value in entries.items():
        if norms := phrase_norms(phrase, language):
            forward.setdefault(norms[:2], []).append((norms, value))
            backward.setdefault(norms[-2:], []).append((norms, value))
    return Phrases(_longest_first(forward), _longest_first(backward))


def phrase_set(entries: Iterable[str], language: Language) -> Phrases[bool]:
    """Compiles phrases that stand for nothing but themselves."""
    return phrases(dict.fromkeys(entries, True), language)


def _longest_first(table: dict[Ends, list[tuple[Ends, T]]]) -> dict[Ends, Entries[T]]:
    return {key: tuple(sorted(rows, key=lambda row: -len(row[0]))) for key, rows in table.items()}
