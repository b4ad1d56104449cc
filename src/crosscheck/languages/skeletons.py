"""Names across scripts: the consonant skeleton of names in Latin letters, and how alike two skeletons are.

The letters of a skeleton are classes of sounds that Arabic script and Latin spelling keep apart in the same way: `b`
(b, p), `t`, `d`, `f` (f, v), `s` (s, z, soft c), `x` (ch, sh), `j` (j, dj, soft g), `k` (k, q, hard c, kh), `g` (hard
g, gh), `l`, `r`, `m`, `n`. Vowels, semivowels, h and ʿayn are dropped, but a vowel at the beginning leaves an `a`. What
the classes cannot settle (Gaddafi and Kadhafi, Michael with k or x) is cheap to exchange.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from math import inf
from typing import Final

from rapidfuzz.distance import Levenshtein

__all__ = ["latin_skeleton", "similarity"]

RULES: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\b(?:al|el|ar|er|as|es|ad|ed|at|et|az|ez|an|en|ash|ech|esh)[-' ](?=\w)", ""),
        (r"['\- ]", ""),
        (r"tch|sch|sh|ch|š|ş", "X"),
        (r"kh|qu|ck|ḫ", "K"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"dj|dg(?=[eiy])", "J"),
        (r"gu(?=[eiy])|gh", "G"),
        (r"g(?=[eiy])", "J"),
        (r"c(?=[eiy])", "s"),
        (r"gn", "n"),
        (r"x", "Ks"),
        (r"([a-z])\1", r"\1"),
        (r"w", "u"),
    )
)
CLASSES: Final = str.maketrans("bpdtfvszcqkjglrmn", "bbdtffsskkkjglrmn")
VOWELS: Final = re.compile(r"[^bdtfsxkjglrmnXKJG]")
VOWEL_FIRST: Final = re.compile(r"(?:[aeiou]|h[aeiouy])")
ARTICLE_FIRST: Final = re.compile(r"(?:al|el)[-' ]")

CHEAP: Final = 0.4
DEAR: Final = 1.0
# Pairs of classes that spellings confuse: j and g, k and g, k and x, s and x, s and t, d and s, t and d, j and x, …
CONFUSED: Final = frozenset(
    spelled
    for pair in ("jg", "kg", "kx", "sx", "st", "ds", "td", "jx", "kj", "js", "ks", "gr", "bf", "nm")
    for spelled in (pair, pair[::-1])
)
MUTE_AT_END: Final = frozenset("stdk")
SHORTEST: Final = 3
LEAST: Final = 0.5
ALMOST: Final = 0.8
ROUNDING: Final = 1e-9


@lru_cache(maxsize=65536)
def latin_skeleton(name: str) -> str:
    """The skeleton of a name in Latin letters; empty for one without consonants."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    plain = plain.replace("œ", "e").replace("’", "'").replace("ç", "s")
    vowel_first = bool(VOWEL_FIRST.match(plain)) and not ARTICLE_FIRST.match(plain)
    for pattern, replacement in RULES:
        plain = pattern.sub(replacement, plain)
    bones = VOWELS.sub("", plain.translate(CLASSES)).lower()
    return ("a" if vowel_first else "") + bones


@lru_cache(maxsize=262144)
def similarity(a: str, b: str, least: float = 0.0) -> float:
    """How alike two skeletons are, from 0 to 1; symmetric, and 1 for equal ones.

    Of skeletons with fewer than three consonants only nearly equal ones are alike: too many names share them.

    Args:
        a: A skeleton.
        b: Another one.
        least: The likeness that matters; 0 comes back for anything below it, and comes back sooner.
    """
    if a == b:
        return 1.0 if a else 0.0
    shorter, longer = sorted((len(a.removeprefix("a")), len(b.removeprefix("a"))))
    if shorter < SHORTEST:
        return ALMOST if shorter == longer == SHORTEST - 1 and _almost(a, b) else 0.0
    if shorter < LEAST * longer:
        return 0.0
    size = max(len(a), len(b))
    farthest = (1.0 - least) * size + ROUNDING
    most = int(farthest / CHEAP)
    if Levenshtein.distance(a, b, score_cutoff=most) > most:  # no exchange and no loss is cheaper
        return 0.0
    one, other = sorted((a, b))
    return max(0.0, 1.0 - _distance(one, other, farthest) / size)


def _almost(a: str, b: str) -> bool:
    """Whether two skeletons differ in the vowel sign in front only, or in what script leaves open between j and g."""
    return a.removeprefix("a").replace("j", "g") == b.removeprefix("a").replace("j", "g")


def _distance(a: str, b: str, farthest: float) -> float:
    """Edit distance with the weights above; infinite beyond `farthest`."""
    losses = [_loss(b, at, letter) for at, letter in enumerate(b)]
    before = list(accumulate(losses, initial=0.0))
    for row, one in enumerate(a):
        lost = _loss(a, row, one)
        current = [before[0] + lost]
        for column, (other, loss) in enumerate(zip(b, losses, strict=True)):
            exchanged = before[column] + _exchange(one, other)
            current.append(min(exchanged, before[column + 1] + lost, current[column] + loss))
        if min(current) > farthest:
            return inf
        before = current
    return before[-1]


def _loss(skeleton: str, at: int, letter: str) -> float:
    """What it costs to leave a letter out: little for the vowel sign in front and for what French leaves unspoken."""
    mute = at == len(skeleton) - 1 and letter in MUTE_AT_END
    doubled = at > 0 and skeleton[at - 1] == letter
    return CHEAP if letter == "a" or mute or doubled else DEAR


def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return CHEAP if one + other in CONFUSED else DEAR
