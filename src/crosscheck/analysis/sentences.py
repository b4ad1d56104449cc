"""Sentence borders by rule: final marks, abbreviations, initials, numbers, quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages import Language
from crosscheck.model import Span, Token

__all__ = ["sentence_spans"]

ELLIPSIS: Final = "..."  # what folding makes of the one character
FOOTNOTE: Final = re.compile(r"(?:\[\d+\]|[¹²³⁰⁴-⁹])+")
FINAL: Final = frozenset({*".!?؟۔", ELLIPSIS})
ASKING: Final = frozenset({*"!?؟", ELLIPSIS})
CLOSING: Final = frozenset("»”\"’'›)]")
NEUTRAL: Final = frozenset("\"'")
OPENING: Final = frozenset("«“„‹([")


def sentence_spans(text: str, tokens: Sequence[Token], language: Language) -> Iterator[Span]:
    """The sentences of one block; each ends with its final mark and the marks that close it."""
    first = 0
    index = 0
    while index < len(tokens):
        if tokens[index].norm in FINAL and tokens[index].kind == "mark":
            last = _closing_end(text, tokens, index)
            if _ends(text, tokens, first, index, last, language):
                yield Span(tokens[first].start, tokens[last].end)
                first = last + 1
            index = last
        index += 1
    if first < len(tokens):
        yield Span(tokens[first].start, tokens[-1].end)


def _closing_end(text: str, tokens: Sequence[Token], index: int) -> int:
    """The index of the last mark that belongs to the sentence end at `index`."""
    while index + 1 < len(tokens):
        following = tokens[index + 1]
        if (footnote := _footnote_end(text, tokens, index)) > index:
            index = footnote
            continue
        if following.norm not in FINAL | CLOSING:
            break
        if following.norm in NEUTRAL and _opens_next(text, following):
            break
        if following.norm == "»" or text[tokens[index].end : following.start].strip() == "":
            index += 1
            continue
        break
    return index


def _footnote_end(text: str, tokens: Sequence[Token], index: int) -> int:
    """The index of the last token of a footnote mark written onto the token at `index`, else `index`."""
    match = FOOTNOTE.match(text, tokens[index].end)
    while match and index + 1 < len(tokens) and tokens[index + 1].end <= match.end():
        index += 1
    return index


def _opens_next(text: str, mark: Token) -> bool:
    """A straight quotation mark with space before and none after opens the next sentence."""
    before = text[mark.start - 1 : mark.start]
    after = text[mark.end : mark.end + 1]
    return before.isspace() and after != "" and not after.isspace()


def _ends(text: str, tokens: Sequence[Token], first: int, index: int, last: int, language: Language) -> bool:
    if last + 1 >= len(tokens):
        return True
    following = tokens[last + 1]
    gap = text[tokens[last].end : following.start]
    if not any(c.isspace() for c in gap):
        return False
    if _continues(text, following, closed=last > index, asking=tokens[index].norm in ASKING, language=language):
        return False
    return not (tokens[index].norm == "." and last == index and _abbreviated(text, tokens, first, index, language))


def _continues(text: str, following: Token, *, closed: bool, asking: bool, language: Language) -> bool:
    """What follows still belongs: a small letter, or the verb of saying after a quotation that asks."""
    letter = text[following.start]
    if letter.islower() or letter in ",;:،؛)":
        return True
    return closed and asking and following.lemma in language.reporting_verbs


def _measures(tokens: Sequence[Token], index: int, first: int) -> bool:
    """A letter after a number is its unit ("2 m", «1440 هـ»), and no abbreviation of the word after it."""
    return index > first and tokens[index - 1].kind == "number"


def _abbreviated(text: str, tokens: Sequence[Token], first: int, index: int, language: Language) -> bool:
    """The stop belongs to an abbreviation, an initial or a list number."""
    if index == first:
        return False
    before = tokens[index - 1]
    if before.end != tokens[index].start:
        return False
    if before.kind == "number":
        return index - 1 == first and len(before.norm) <= 2
    single = len(before.norm) == 1 and before.kind == "word"
    if single and text[before.start].isupper():
        return True
    if before.norm not in language.abbreviations or (single and _measures(tokens, index - 1, first)):
        return False
    return not single or index - 1 == first or tokens[index - 2].kind == "mark" or text[before.start - 1].isspace()
