"""Names of Latin letters in Arabic script, as newsrooms spell acronyms: «بي بي سي» is BBC, «إف بي آي» FBI.

English names and French ones stand side by side («إتش» and «أش» are H). One Arabic name may be that of several letters,
and some names are Arabic words too («في» in, «أو» or, «إن» that): facts/acronym.py asks for others beside them.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LETTER_NAMES", "LETTER_PARTICLES", "LETTER_WORDS"]

TABLE: Final = """
    A: إيه|ايه|أيه|آيه|إي|أي|اي|آي|ايي
    B: بي|بيه
    C: سي|سيه
    D: دي|ديه
    E: إي|اي|إيه
    F: إف|أف|اف
    G: جي|جيه|دجي
    H: إتش|اتش|أتش|إيتش|أش|آش|إش|هاش
    I: آي|أي|اي|إي
    J: جيه|جاي|جي|جى
    K: كي|كيه|كاي|كا
    L: إل|أل|آل|ال
    M: إم|أم|ام
    N: إن|أن|ان
    O: أو|او|أوه
    P: بي|بيه
    Q: كيو|كي
    R: آر|أر|ار|إر
    S: إس|أس|اس|ايس
    T: تي|تيه|تى
    U: يو|أو
    V: في|ڤي|فيه
    W: دبليو|دابليو|دبل يو|دبليوه
    X: إكس|أكس|اكس
    Y: واي|وي
    Z: زد|زيد|زي
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


# that, or, mother, which, in, in it, so that, like, the article, of (in names), weak, me
LETTER_WORDS: Final = _words("إن|أن|ان|أو|او|أم|ام|أي|اي|إي|آي|في|فيه|كي|ال|آل|أل|زي|وي|كا|زيد|هاش|أش|آش|دي")
# and, so; by, like, to; the article
LETTER_PARTICLES: Final = frozenset(
    head + middle + article
    for head in ("", "و", "ف")
    for middle, article in (("", ""), ("ب", ""), ("ك", ""), ("ل", ""), ("", "ال"), ("ب", "ال"), ("ل", "ل"), ("ك", "ال"))
) - {""}


def _letter_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in TABLE.strip().splitlines():
        letter, names = line.strip().split(": ")
        for name in names.split("|"):
            found[name] = found.get(name, "") + letter
    return found


LETTER_NAMES: Final = _letter_names()
