"""French ordinals, in words, digits and Roman digits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from attrs import evolve

from crosscheck.languages.french.cardinals import ATOMS, OF, SCALES, norm_at, read_words, value_of_parts
from crosscheck.languages.french.words import FUNCTION_WORDS
from crosscheck.languages.naming import roman_number
from crosscheck.languages.numerals import Reading
from crosscheck.model import Token

__all__ = ["ORDINALS", "read_ordinal"]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORDINAL_SIGNS: Final = _set(
    "e è é ème eme ième ieme er ère ere re nd nde es èmes emes ièmes iemes ers ères eres res nds ndes"
)
ORDINALS: Final = {
    "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8,
    "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15,
    "seizième": 16, "vingtième": 20, "trentième": 30, "quarantième": 40, "cinquantième": 50, "soixantième": 60,
    "septantième": 70, "huitantième": 80, "octantième": 80, "nonantième": 90, "centième": 100, "unième": 1,
    "millième": 1000, "millionième": 10**6, "milliardième": 10**9,
}  # fmt: skip
CARDINALS: Final = ATOMS.keys() | SCALES.keys()
DETERMINERS: Final = _set("le la les l' un une son sa leur notre votre cette ce au du")
FIRST: Final = _set("premier première")
FIRSTS: Final = _set("premiers premières")
# Nouns before which "premier" is part of a title or a name and ranks nothing
NOT_RANKED: Final = _set(
    "ministre ministres ministère dame dames minister league instance cru communion secours venu venue venus venues "
    "nation nations"
)
# Nouns with which it is a phrase: "mainly", "at first", "important", "at first sight"; translators put another
PHRASES: Final = _set(
    "plan abord chef lieu nécessité ordre degré choix qualité urgence rang rôle vue main temps loge loges heure heures "
    "pas fraîcheur catégorie classe"
)
# What else makes a phrase with a further ordinal: "in the second place", "second-hand"
FURTHER: Final = _set("lieu temps main plan ordre rang zone fois")
MATERIAL: Final = _set("matière matières")
THIRD: Final = _set("tiers tierce tierces")
THIRD_PARTIES: Final = _set("pays état états partie parties personne personnes")
SURE: Final = 0.7
IDIOM: Final = 0.4  # supports what the other report ranks, is never missed in it
# What follows "le premier" that stands for a noun: "the first since, the first to"
GOES_ON: Final = _set("à depuis de du des d' en dans qui que")
ENTIRELY: Final = _set("tout toute")
OPENING: Final = _set('. ! ? « “ " – — - • :')
# Verbs and the like after which "premier" says the place that somebody took
PLACED: Final = _set(
    "arrive arrivé arrivée arriva termine terminé terminée termina finit fini finie classé classée classe sort sorti "
    "sortie pointe pointait vient en est était sera fut reste resté restée"
)
TIMES: Final = _set("fois")
ROMAN: Final = re.compile(r"([IVX]{1,6}|(?=[IVX]*[LC])[IVXLC]{2,7})(?:e|è|ème|ième|eme|ieme|es|èmes)")


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
        named = following not in FUNCTION_WORDS and following.replace("-", "").isalpha()
        sure = IDIOM if following in FURTHER else 1.0
        if named and (norm_at(tokens, index - 1) in DETERMINERS or sure == IDIOM):
            return Reading(index + 1, Decimal(2), form="words", confidence=sure)
        return None
    if token.norm in FIRST or token.norm in FIRSTS:
        sure = _first(text, tokens, index)
        return Reading(index + 1, Decimal(1), form="words", confidence=sure) if sure else None
    if token.norm in THIRD:
        third = norm_at(tokens, index - 1) in THIRD_PARTIES or (token.norm != "tiers" and following in THIRD_PARTIES)
        return Reading(index + 1, Decimal(3), form="words", confidence=IDIOM) if third else None
    if not _may_rank(token.norm, text[token.start : token.end]):
        return None
    return _roman(text, token, index) or _doubted(_ordinal_words(tokens, index), tokens)


@lru_cache(maxsize=65536)
def _may_rank(norm: str, surface: str) -> bool:
    """Whether a word is an ordinal or the beginning of one; nearly none is."""
    return ROMAN.fullmatch(surface) is not None or _is_ordinal(norm)


def _is_ordinal(norm: str) -> bool:
    return norm.rpartition("-")[2] in ORDINALS or norm.partition("-")[0] in CARDINALS


def _doubted(reading: Reading | None, tokens: Sequence[Token]) -> Reading | None:
    """`en deuxième lieu`, `une troisième fois`: a phrase that another language words without an ordinal."""
    phrase = reading is not None and norm_at(tokens, reading.end) in FURTHER
    return evolve(reading, confidence=IDIOM) if reading and phrase else reading


def _first(text: str, tokens: Sequence[Token], index: int) -> float:
    """How sure "premier" ranks something: `la première phase`, `le premier à partir`, `arrivé premier`.

    Nothing is ranked by `Premier ministre`, hardly anything by `au premier plan` and `les premiers jours`.
    """
    before, after = norm_at(tokens, index - 1), norm_at(tokens, index + 1)
    if after in NOT_RANKED:
        return 0.0
    if after in PHRASES:
        return IDIOM
    if before in ENTIRELY and index > 1:
        before = norm_at(tokens, index - 2)
    named = after not in FUNCTION_WORDS and after.replace("-", "").isalpha()
    opens = index == 0 or before in OPENING or "\n" in text[tokens[index - 1].end : tokens[index].start]
    if text[tokens[index].start].isupper() and not opens and not (named and text[tokens[index + 1].start].isupper()):
        return 0.0
    if tokens[index].norm in FIRSTS:
        return IDIOM if named and not opens and before.isalpha() and before not in MATERIAL else 0.0
    if before in PLACED:
        return SURE
    noun = before.isalpha() and before not in FUNCTION_WORDS | MATERIAL
    if noun and (after in FUNCTION_WORDS or not after.isalpha()):
        return IDIOM  # "l'équipe première"
    further = after in {"et", "ou"} and (norm_at(tokens, index + 2) in ORDINALS.keys() | {"second", "seconde"})
    determined = before in DETERMINERS or before in OF or (opens and text[tokens[index].start].isupper())
    return SURE if determined and (after in GOES_ON or named or further) else 0.0


def _roman(text: str, token: Token, index: int) -> Reading | None:
    """`XIXe`: Roman digits in capitals before the ordinal ending."""
    match = ROMAN.fullmatch(text[token.start : token.end])
    if match is None:
        return None
    value = roman_number(match[1])
    return None if value is None else Reading(index + 1, Decimal(value))


def _ordinal_words(tokens: Sequence[Token], index: int) -> Reading | None:
    """`sixième`, `dix-septième`, `vingt et unième`, not the fraction of `un dixième de`."""
    norm = tokens[index].norm
    if not _is_ordinal(norm):
        return None
    *parts, last = norm.split("-")
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
