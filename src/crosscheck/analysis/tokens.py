"""Words, clitics, digit runs and marks, with offsets into the text as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from crosscheck.languages import Language
from crosscheck.model import Token, TokenKind

__all__ = ["tokenize"]

# Signs that stand on or between letters without parting a word: accents, vowel signs, tatweel, joiners.
SIGNS: Final = (
    "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d\u00ad"
)
# Direction marks and isolates are invisible: they are in no token.
INVISIBLE: Final = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u061c"
LATIN: Final = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\ufb00-\ufb06"

TOKEN: Final = re.compile(
    rf"""
      (?P<number> \d+ (?: [.,\u066b\u066c] \d+ )* )               # 12   1.250   3,5   ٣٫٥
    | (?P<word>
        [{LATIN}] [{LATIN}{SIGNS}0-9]*                            # Latin letters may hold digits: G20
          (?: ['’ʼ‐‑-] [{LATIN}] [{LATIN}{SIGNS}0-9]* )* ['’]?     # l'eau, Jean-Pierre, a-t-il
      | (?= \u0640* [^\W\d_\u0640] )                             # a line of tatweel is no word
        [^\W\d_] (?: [^\W\d_{LATIN}] | [{SIGNS}] )*               # other scripts may not
      )
    | (?P<mark> [^\s{INVISIBLE}] )
    """,
    re.VERBOSE,
)


def tokenize(text: str, language: Language, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of `text[start:end]` in order; they don't overlap and hold every visible character."""
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        if match.lastgroup == "word":
            yield from _word(match.group(), match.start(), language)
        else:
            yield _plain(match.group(), match.start(), language, number=match.lastgroup == "number")


def _word(word: str, offset: int, language: Language) -> Iterator[Token]:
    if word.endswith(("'", "’")) and not _elided(word, language):
        yield from _word(word[:-1], offset, language)
        yield _plain(word[-1], offset + len(word) - 1, language, number=False)
        return
    for start, end, kind, norm, lemma, stem in _parts(word, language):
        yield Token(offset + start, offset + end, kind, norm, lemma, stem)


@lru_cache(maxsize=65536)
def _parts(word: str, language: Language) -> tuple[tuple[int, int, TokenKind, str, str, str], ...]:
    """The tokens of a word that begins at 0."""
    made = []
    for piece in language.pieces(word):
        surface = word[piece.start : piece.end]
        norm = language.fold(surface)
        lemma = norm if piece.kind == "clitic" else language.lemma(surface)
        made.append((piece.start, piece.end, piece.kind, norm, lemma, language.stem(lemma)))
    return tuple(made)


def _elided(word: str, language: Language) -> bool:
    """An apostrophe at the end belongs to the word when it is an elided one whose noun a quotation mark parts off."""
    return language.fold(word) in language.function_words


def _plain(surface: str, offset: int, language: Language, *, number: bool) -> Token:
    norm = _folded(surface, language)
    return Token(offset, offset + len(surface), "number" if number else "mark", norm, norm, norm)


@lru_cache(maxsize=4096)
def _folded(surface: str, language: Language) -> str:
    return language.fold(surface)
