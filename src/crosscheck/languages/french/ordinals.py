"""French ordinals, in words, digits and Roman digits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from crosscheck.languages.french.cardinals import OF, norm_at, read_words, value_of_parts
from crosscheck.languages.french.words import FUNCTION_WORDS
from crosscheck.languages.numerals import Reading
from crosscheck.model import Token

__all__ = ["ORDINALS", "read_ordinal"]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORDINAL_SIGNS: Final = _set("e è é ème eme ième ieme nd nde")
ORDINALS: Final = {
    "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8,
    "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15,
    "seizième": 16, "vingtième": 20, "trentième": 30, "quarantième": 40, "cinquantième": 50, "soixantième": 60,
    "septantième": 70, "huitantième": 80, "nonantième": 90, "centième": 100, "unième": 1, "millième": 1000,
}  # fmt: skip
DETERMINERS: Final = _set("le la les l' un une son sa leur notre votre cette ce au du")
ROMAN: Final = re.compile(r"([IVX]{1,6})(?:e|è|ème|ième)")
ROMAN_DIGITS: Final = {"I": 1, "V": 5, "X": 10}


def read_ordinal(text: str, tokens: Sequence[Token], index: int) -> Reading | None:
    """The ordinal that begins at a token; `premier` is too often none, and `second` needs its determiner and noun."""
    token = tokens[index]
    following = norm_at(tokens, index + 1)
    if token.kind == "number":
        adjoining = index + 1 < len(tokens) and tokens[index + 1].start == token.end
        if adjoining and following in ORDINAL_SIGNS and token.norm.isdigit():
            return Reading(index + 2, Decimal(int(token.norm)))
        return None
    if token.norm in {"second", "seconde"}:
        named = following not in FUNCTION_WORDS and following.isalpha()
        determined = norm_at(tokens, index - 1) in DETERMINERS
        return Reading(index + 1, Decimal(2), form="words") if named and determined else None
    return _roman(text, token, index) or _ordinal_words(tokens, index)


def _roman(text: str, token: Token, index: int) -> Reading | None:
    """`XIXe`: Roman digits in capitals before the ordinal ending."""
    match = ROMAN.fullmatch(text[token.start : token.end])
    if match is None:
        return None
    digits = [ROMAN_DIGITS[letter] for letter in match[1]]
    value = sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True))
    return Reading(index + 1, Decimal(value))


def _ordinal_words(tokens: Sequence[Token], index: int) -> Reading | None:
    """`sixième`, `dix-septième`, `vingt et unième`, not the fraction of `un dixième de`."""
    *parts, last = tokens[index].norm.split("-")
    first = read_words(tokens, index) if last not in ORDINALS else None
    end = index + 1
    value = Decimal(0)
    if first is not None and norm_at(tokens, first.end) == "et" and norm_at(tokens, first.end + 1) == "unième":
        value, last, end = first.value, "unième", first.end + 2
    elif parts:
        before = value_of_parts(parts)
        if before is None:
            return None
        value = before
    if last not in ORDINALS or (last == "unième" and not value):
        return None
    if norm_at(tokens, index - 1) == "un" and norm_at(tokens, end) in OF | {"des", "du"}:
        return None
    times_twenty = value == 4 and last == "vingtième"
    return Reading(end, Decimal(80) if times_twenty else value + ORDINALS[last], form="words")
