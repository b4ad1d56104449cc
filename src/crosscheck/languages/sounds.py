"""Names across scripts: what a name sounds like, and how alike two names sound.

A name becomes a string of signs: consonants in small letters, in the classes that Latin and Arabic spelling keep apart
in the same way, and vowels in digits and capitals. Arabic writes long vowels and seldom short ones, so a vowel that is
missing costs little, one that contradicts costs more, and a consonant most. What spellings confuse (j and g, k and x,
the d, t and s that French leaves unspoken at the end) is cheap to exchange or to leave out.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from math import inf
from typing import Final

from rapidfuzz.distance import Levenshtein

__all__ = ["ALIKE", "bones", "likeness", "nearness", "same_name", "sounds"]

# The likeness from which two spellings are of one name; found on one half of tests/languages/name_pairs.tsv.
ALIKE: Final = 0.84
ANY, LOW, HIGH, ROUND, BACK, GLIDE = "0", "A", "I", "O", "U", "Y"
W: Final = "w"
VOWELS: Final = frozenset((ANY, LOW, HIGH, ROUND, BACK, GLIDE))

# Letters whose marks change the sound, as the rules below read them.
LETTERS: Final = str.maketrans(
    {"č": "ch", "ć": "ch", "š": "sh", "ş": "sh", "ž": "j", "ğ": "", "ñ": "gn", "ń": "gn", "ç": "s", "ł": "l", "ø": "eu",
     "œ": "eu", "ö": "eu", "ü": "u", "ı": "i", "ï": "i", "’": "'", "‘": "'", "ʼ": "'"}
)  # fmt: skip
LATIN: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\b(?:al|el|ar|er|as|es|ad|ed|at|et|az|ez|an|en|ash|ech|esh)[-' ](?=\w)", ""),
        (r"\b(?:mc|mac)(?=[^aeiou\s])", "MAk"),
        (r"\bkn", "n"), (r"\bwr", "r"), (r"\bwh", "w"), (r"\bps", "s"), (r"\brh", "r"),
        (r"igh(?=t|\b|s)", GLIDE), (r"augh(?=an)", "O"), (r"[ao]ugh(?=t)", ROUND), (r"ugh\b", ANY), (r"ugh", GLIDE),
        (r"eaux?\b|aud\b|auds\b|ault\b|aux\b|ot\b", ROUND),
        (r"amps\b", "AN"), (r"mps", "ms"), (r"bv", "v"), (r"a(?=[bcdfgklmnpstv]es?\b)", GLIDE),
        (r"illes?\b|ill(?=[aeo])", HIGH), (r"aill?", GLIDE),
        (r"tch|tsch|sch|sh|ch|cz", "X"),
        (r"kh", "K"), (r"qu|ck|q", "K"), (r"gh", "G"), (r"ph", "f"), (r"th", "t"), (r"dh", "d"), (r"gn", "NI"),
        (r"dj|dg(?=[eiy])", "J"), (r"gu(?=[eiy])", "G"), (r"g(?=[eiy])", "J"), (r"c(?=[eiy])", "s"),
        (r"x", "Ks"), (r"tz", "ts"),
        (r"eau|au|aw|ow|oa", ROUND), (r"oi", "UA"), (r"ou|oo", BACK),
        (r"ai|ay|ei|ey", GLIDE), (r"eu|oe", ROUND), (r"ee|ie(?=[^u])|ea", HIGH),
        (r"e\b|es\b", ANY), (r"([a-z])\1", r"\1"),
    )
)  # fmt: skip
LATIN_SIGNS: Final = str.maketrans("aeiouypvcqzE", "A0IOUIbfkks0")
# The letters in alphabetical order with the hamzas, then Persian peh, cheh, zheh, veh, gaf.
ARABIC_SIGNS: Final = str.maketrans(
    "اأإآبتثجحخدذرزسشصضطظعغفقكلمنهةويىئؤپچژڤگ",
    "A0IAbttjhkddrssxsdtd0gfkklmnhAUIAIUbxjfg",
) | {ord("ء"): ""}  # fmt: skip
ARABIC: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\bال(?=..)", ""), (r"تش", "چ"), (r"دج", "ج"), (r"([^اويى])\1", r"\1"), (r"\bو|و(?=[اي])", "w"),
        (r"\bا(?=ي|و)", ANY), (r"\bا", ANY), (r"\bي(?=[^اوي]|$)", HIGH), (r"اي", GLIDE), (r"او", ROUND), (r"ه\b", ANY),
    )
)  # fmt: skip
ARABIC_LETTER: Final = re.compile("[\u0621-\u064a]")
LEFT_OUT: Final = re.compile(r"[^a-z0AIOUY]")
FINAL_CAPITALS: Final = str.maketrans("XKGJN", "xkgjn")

DEAR: Final = 1.0
CHEAP: Final = 0.35
VOWEL_WEIGHT: Final = 0.5
DROPPED: Final = {ANY: 0.2, LOW: 0.28, HIGH: 0.38, ROUND: 0.25, BACK: 0.38, GLIDE: 0.4, "h": 0.2, "w": 0.6}
# Vowels at the end are spoken and written, but for the e that French leaves mute.
DROPPED_AT_END: Final = {LOW: 0.75, HIGH: 0.7, ROUND: 0.6, BACK: 0.7, GLIDE: 0.6}
EXCHANGED: Final = {
    frozenset(pair): cost
    for pairs, cost in (
        ("jg kg kx td jx nm lI jI", 0.35), ("kj sx st ds js bf ts", 0.5), ("0A 0I 0O IY 0Y AY wU wf", 0.1),
        ("OU", 0.0), ("0U AI", 0.45), ("AO", 0.35), ("AU IO OY UY", 0.5), ("IU", 0.6),
        ("0h", 0.3), ("wO", 0.1), ("w0 wA", 0.5),
    )
    for pair in pairs.split()
}  # fmt: skip
MUTE_AT_END: Final = frozenset("stdbkh")
SHORTEST: Final = 2
# The share of its weight beyond which the distance of two names does not matter.
FARTHEST: Final = 2 / 3
ROUNDING: Final = 1e-9
BONES: Final = str.maketrans("jgxdsfn", "kkkttbm", "".join(sorted(VOWELS)) + "hw")


@lru_cache(maxsize=65536)
def sounds(name: str) -> str:
    """The signs of a name in either script; empty for one without letters."""
    if ARABIC_LETTER.search(name):
        plain = name
        for pattern, replacement in ARABIC:
            plain = pattern.sub(replacement, plain)
        signs = plain.translate(ARABIC_SIGNS)
    else:
        spelled = unicodedata.normalize("NFC", name).casefold().translate(LETTERS)
        plain = "".join(c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))
        for pattern, replacement in LATIN:
            plain = pattern.sub(replacement, plain)
        signs = plain.translate(LATIN_SIGNS).translate(FINAL_CAPITALS).replace("M", "m")
    return LEFT_OUT.sub("", re.sub(r"(.)\1", r"\1", signs))


@lru_cache(maxsize=262144)
def likeness(left: str, right: str, farthest: float = FARTHEST) -> float:
    """How alike two names sound, from 0 to 1; symmetric, and 1 for equal ones; `farthest` is that of `nearness`."""
    return nearness(sounds(left), sounds(right), farthest)


@lru_cache(maxsize=262144)
def nearness(left: str, right: str, farthest: float = FARTHEST) -> float:
    """How alike the signs of two names are, from 0 to 1; symmetric, 1 for equal ones.

    Args:
        left: The signs of a name.
        right: Those of another one.
        farthest: What they may lack; 0 comes back for any that lack more: less than a third alike by default.
    """
    one, other = sorted((left, right))
    if one == other:
        return 1.0 if one else 0.0
    consonants = sorted(sum(sign not in VOWELS for sign in signs) for signs in (one, other))
    if not consonants[0] or consonants[0] * 2 < consonants[1]:
        return 0.0
    weight = max(sum(VOWEL_WEIGHT if sign in VOWELS else DEAR for sign in signs) for signs in (one, other))
    limit = weight * farthest + ROUNDING
    most = int(limit / CHEAP)
    # Nothing that changes a consonant costs less, but for what changes it into a w.
    if W not in one + other and Levenshtein.distance(bones(one), bones(other), score_cutoff=most) > most:
        return 0.0
    return max(0.0, 1.0 - _distance(one, other, limit) / weight)


@lru_cache(maxsize=65536)
def bones(signs: str) -> str:
    """The consonants among signs, those that spellings confuse as one: a crude key to find likely pairs by."""
    return signs.translate(BONES)


def same_name(left: str, right: str) -> bool:
    """Whether two names, in one script or in two, are spellings of one."""
    return likeness(left, right, 1 - ALIKE) >= ALIKE


def _distance(one: str, other: str, farthest: float) -> float:
    """Edit distance with the weights above; infinite beyond `farthest`."""
    losses = [_loss(other, at) for at in range(len(other))]
    before = list(accumulate(losses, initial=0.0))
    for at, sign in enumerate(one):
        lost = _loss(one, at)
        current = [cost := before[0] + lost]
        for against, loss, exchanged, above in zip(other, losses, before, before[1:], strict=False):
            cost = min(exchanged + _exchange(sign, against), above + lost, cost + loss)
            current.append(cost)
        if min(current) > farthest:
            return inf
        before = current
    return before[-1]


def _loss(signs: str, at: int) -> float:
    """What it costs to leave a sign out."""
    sign = signs[at]
    last = at == len(signs) - 1
    if last and sign in DROPPED_AT_END:
        return DROPPED_AT_END[sign]
    if sign in DROPPED:
        return DROPPED[sign]
    return CHEAP if last and at >= SHORTEST and sign in MUTE_AT_END else DEAR


@lru_cache(maxsize=1024)
def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    vowel = one in VOWELS and other in VOWELS
    return EXCHANGED.get(frozenset((one, other)), VOWEL_WEIGHT if vowel else DEAR)
