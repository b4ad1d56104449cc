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


ORDINAL_SIGNS: Final = _set("e è é ème eme ième ieme er ère ere re nd nde")
ORDINALS: Final = {
    "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8,
    "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15,
    "seizième": 16, "vingtième": 20, "trentième": 30, "quarantième": 40, "cinquantième": 50, "soixantième": 60,
    "septantième": 70, "huitantième": 80, "octantième": 80, "nonantième": 90, "centième": 100, "unième": 1,
    "millième": 1000, "millionième": 10**6, "milliardième": 10**9,
}  # fmt: skip
DETERMINERS: Final = _set("le la les l' un une son sa leur notre votre cette ce au du")
FIRST: Final = _set("premier première")
# Nouns before which "premier" is part of a title, a name or a phrase and ranks nothing
NOT_RANKED: Final = _set(
    "ministre ministres ministère dame plan abord chef venu venue lieu nécessité ordre instance degré cru choix "
    "qualité "
    "urgence secours rang rôle vue communion main"
)
# Verbs and the like after which "premier" says the place that somebody took
PLACED: Final = _set(
    "arrive arrivé arrivée arriva termine terminé terminée termina finit fini finie classé classée classe sort sorti "
    "sortie pointe pointait vient en est était sera fut reste resté restée"
)
TIMES: Final = _set("fois")
ROMAN: Final = re.compile(r"([IVX]{1,6})(?:e|è|ème|ième)")
ROMAN_DIGITS: Final = {"I": 1, "V": 5, "X": 10}


def read_ordinal(text: str, tokens: Sequence[Token], index: int) -> Reading | None:
    """The ordinal that begins at a token; `premier` and `second` need what proves them in use."""
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
    if token.norm in FIRST:
        return Reading(index + 1, Decimal(1), form="words", confidence=0.7) if _is_first(text, tokens, index) else None
    return _roman(text, token, index) or _ordinal_words(tokens, index)


def _is_first(text: str, tokens: Sequence[Token], index: int) -> bool:
    """`la première phase`, `le premier à partir`, `arrivé premier`; not `Premier ministre`, `au premier plan`."""
    before, after = norm_at(tokens, index - 1), norm_at(tokens, index + 1)
    if after in NOT_RANKED or (text[tokens[index].start].isupper() and index and before not in {".", "«"}):
        return False
    if before in PLACED:
        return True
    determined = before in DETERMINERS or before in OF
    return determined and (after == "à" or (after not in FUNCTION_WORDS and after.replace("-", "").isalpha()))


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
    if first is not None:
        return _after_cardinal(tokens, first)
    if parts:
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


def _after_cardinal(tokens: Sequence[Token], first: Reading) -> Reading | None:
    """`vingt et unième`, `cent vingt-cinquième`, `deux centième`: what stands before the last word is cardinal."""
    joined = norm_at(tokens, first.end) == "et"
    *parts, last = norm_at(tokens, first.end + joined).split("-")
    value = ORDINALS.get(last)
    before = value_of_parts(parts) if parts else Decimal(0)
    if value is None or before is None or (joined and last not in {"unième", "onzième"}):
        return None
    end = first.end + joined + 1
    if not parts and value >= 100:
        return Reading(end, first.value * value, form="words")
    return Reading(end, first.value + (Decimal(80) if before == 4 and value == 20 else before + value), form="words")
