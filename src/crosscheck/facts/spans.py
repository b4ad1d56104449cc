"""Where an expression begins and what it is tied to."""

from __future__ import annotations

from typing import Final

from crosscheck.facts.base import Source
from crosscheck.model import Token

__all__ = ["is_glued", "whole_word"]

GLUE: Final = frozenset("-–‐‑/:._@#+=*'’")


def whole_word(source: Source, index: int) -> int:
    """The index of the article written onto a word, or the word's own; particles of one letter are no articles."""
    article = index - 1
    if article < 0 or source.tokens[article].kind != "clitic":
        return index
    surface = source.document.text[source.tokens[article].start : source.tokens[article].end]
    adjoining = source.tokens[article].end == source.tokens[index].start
    return article if adjoining and len(surface) > 1 and surface[-1].isalpha() else index


def is_glued(source: Source, first: int, end: int) -> bool:
    """Whether marks or letters without space tie `tokens[first:end]` to something: a score, a version, COVID-19."""
    tokens = source.tokens
    return _tied(tokens, first - 1, first - 2, tokens[first]) or _tied(tokens, end, end + 1, tokens[end - 1])


def _tied(tokens: tuple[Token, ...], near: int, far: int, edge: Token) -> bool:
    """Whether the neighbour adjoins and is Latin letters, or a mark that adjoins a further word or number."""
    if not 0 <= near < len(tokens) or not _adjoin(tokens[near], edge):
        return False
    if tokens[near].kind == "word":
        return edge.kind == "number" and tokens[near].norm[0].isascii()
    if tokens[near].norm not in GLUE or not 0 <= far < len(tokens):
        return False
    return _adjoin(tokens[near], tokens[far]) and tokens[far].kind != "mark"


def _adjoin(one: Token, other: Token) -> bool:
    return one.end == other.start or other.end == one.start
