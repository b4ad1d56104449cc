"""Arabic words that lost the space between them: where they are cut.

Real copy loses spaces, mostly after a letter that does not join the next one, for there the loss is not seen. A long
word that no list knows is read as the likeliest row of words: a Viterbi search (Viterbi 1967, IEEE Transactions on
Information Theory 13) over costs, which are negated logarithms (base 10) of how often a word is met. They are counted
for common words (`common_words.txt`, by tools/count_words.py) and set by hand for others. The row is taken only where
it is cheaper than one unknown word.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from attrs import frozen

from crosscheck.languages.arabic.foreign import LOANS, weight
from crosscheck.languages.arabic.inflected import is_inflected
from crosscheck.languages.arabic.segment import Part, is_known, segment
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.arabic.words import FUNCTION_WORDS
from crosscheck.resources import folder

__all__ = ["parts"]

ARTICLE: Final = "ال"
UNJOINED: Final = frozenset("اأإآدذرزوؤىةء")
PLURAL: Final = "و"
FINAL: Final = frozenset("ةى")  # letters that only end a word
NEVER_FIRST: Final = frozenset("ةىءؤئ")
# Letters inside a word that only begin or end one.
GLUED: Final = re.compile(r"ة\w|\w{2}ى\w|\w{3}(?<!ال)(?<!لل)إ")
# Names of one word that hold the article: servant of God and the like, and what ends in "of God", "of religion".
COMPOUND: Final = re.compile(r"[وف]?[بلك]?(?:عبد(?:ال|لل)\w+|\w{2,4}(?:الله|الدين|الإسلام|الاسلام))")
# Words that at the end are an ending, a pronoun or the end of a name rather.
LIKE_ENDINGS: Final = frozenset(
    {"ان", "لي", "لا", "هم", "هن", "ما", "هو", "هي", "به", "له", "لم", "لن", "كل", "بل", "او"}
)
# What is no word: the article with one letter, a hamza that a vowel must follow.
STUMP: Final = re.compile("[وفبك]?ال[^ىي]?|\\w?[أإؤئ]|\\w+[إؤ]")
SHORTEST: Final = 5
LONGEST: Final = 120
LONG_WORD: Final = 13
SHORTEST_WORD: Final = 2
SHORTEST_OPEN: Final = 3

LISTED: Final = {3: 8.0, 4: 6.5}  # by the letters of a listed word that is not common
LONG_LISTED: Final = 5.8
INFLECTED: Final = 7.0
UNKNOWN: Final = 8.0
LETTER: Final = 0.5  # for each letter of an unknown word
LETTER_TOO_MANY: Final = 1.5  # for each letter more than words have
CLITIC: Final = 1.0
DEFINITE: Final = 0.5
SHORT: Final = {2: 1.5, 3: 1.0}  # short words stand in others by chance
UNJOINED_CUT: Final = 0.0
JOINED_CUT: Final = 0.5
ALIF_LAM_CUT: Final = 1.0  # the article's letters parted
ENDING: Final = 3.0
FINAL_CUT: Final = 0.0
UNKNOWN_IN_ROW: Final = 2.0
GLUED_WORD: Final = 6.0
FOREIGN: Final = -2.0
MARGIN: Final = 0.5


@frozen
class _Word:
    """A way to read some letters as one word: how rarely it is met, and whether a list has it."""

    cost: float
    known: bool


_Row = tuple[float, tuple[int, ...]]


def parts(letters: str) -> tuple[Part, ...]:
    """The parts of a bare word as `segment` gives them, with words that run together cut first."""
    ends = cuts(letters)
    if not ends:
        return segment(letters)
    return tuple(
        (start + a, start + b, kind)
        for start, end in pairwise((0, *ends, len(letters)))
        for a, b, kind in segment(letters[start:end])
    )


@lru_cache(maxsize=65536)
def cuts(letters: str) -> tuple[int, ...]:
    """Where a bare word is cut into words; nowhere when it is one."""
    if not SHORTEST <= len(letters) <= LONGEST:
        return ()
    glued = GLUED.search(letters) is not None
    if not glued and _is_word(letters):
        return ()
    cost, found = _likeliest(letters)
    return found if cost + MARGIN < _whole(letters, glued=glued) else ()


def _is_word(letters: str) -> bool:
    """Whether letters are one listed word with what can be written onto it, or a name that holds the article."""
    if _core(letters) is not None or fold(letters) in _common():
        return True
    return len(letters) < LONG_WORD and (is_inflected(letters) or COMPOUND.fullmatch(letters) is not None)


def _whole(letters: str, *, glued: bool) -> float:
    """What one unknown word of these letters costs."""
    foreign = weight(letters) >= 1 and not glued
    return _unknown(len(letters)) + GLUED_WORD * glued + FOREIGN * foreign


def _unknown(size: int) -> float:
    """What an unknown word of so many letters costs."""
    return UNKNOWN + LETTER * size + LETTER_TOO_MANY * max(0, size - LONG_WORD + 1)


def _likeliest(letters: str) -> _Row:
    """The cheapest row of two words or more: its cost and its cuts."""
    rows: list[dict[bool, _Row]] = [{} for _ in range(len(letters) + 1)]
    rows[0][True] = (0.0, ())
    for start in range(len(letters) - 1):
        if not rows[start]:
            continue
        for end in range(start + SHORTEST_WORD, len(letters) + 1):
            if end < len(letters) and letters[end] in NEVER_FIRST:
                continue
            word = _word(letters[start:end])
            if word is not None and end - start < len(letters):
                ending = end == len(letters) and letters[start:] in LIKE_ENDINGS
                _extend(rows, start, end, word, _cut(letters, start) + ENDING * ending)
            if letters[end - 1] == "ة":
                break
    cost, ends = min(rows[-1].values(), default=(float("inf"), ()))
    return cost, ends[:-1]


def _extend(rows: list[dict[bool, _Row]], start: int, end: int, word: _Word, cut: float) -> None:
    """Puts a word behind the rows that end where it starts; two unknown words in a row are one."""
    for known, (cost, ends) in rows[start].items():
        if known or word.known:
            row = (cost + word.cost + cut, (*ends, end))
            rows[end][word.known] = min(row, rows[end].get(word.known, row))


def _cut(letters: str, at: int) -> float:
    if at == 0:
        return 0.0
    if letters[at - 1] in FINAL:
        return FINAL_CUT
    cost = UNJOINED_CUT if letters[at - 1] in UNJOINED else JOINED_CUT
    return cost + ALIF_LAM_CUT * (letters[at - 1 : at + 1] == ARTICLE)


@lru_cache(maxsize=65536)
def _word(letters: str) -> _Word | None:
    folded, common = fold(letters), _common()
    if STUMP.fullmatch(letters) or GLUED.search(letters):
        return None
    short = SHORT.get(len(letters), 0.0)
    if folded in common and (len(letters) > SHORTEST_WORD or folded in FUNCTION_WORDS):
        return _Word(common[folded] + short, known=True)
    if len(letters) < SHORTEST_OPEN:
        return None
    if (core := _core(letters)) is not None:
        start, end, clitics = core
        definite = letters[:start].endswith((ARTICLE, "لل"))
        cost = LISTED.get(end - start, LONG_LISTED) - DEFINITE * definite
        cost = min(cost, common.get(folded[start:end], cost))
        return _Word(cost + CLITIC * (clitics - definite) + SHORT.get(end - start, 0.0), known=True)
    if len(letters) > SHORTEST and is_inflected(letters):
        return _Word(INFLECTED + LETTER * max(0, len(letters) - 8), known=True)
    return _Word(_unknown(len(letters)) + UNKNOWN_IN_ROW, known=False)


@lru_cache(maxsize=65536)
def _core(letters: str) -> tuple[int, int, int] | None:
    """Where the listed word in a word with particles and pronouns stands, and how many of them there are."""
    cut = segment(letters)
    cores = [(start, end) for start, end, kind in cut if kind == "word"]
    if len(cores) != 1 or cores[0][1] - cores[0][0] < SHORTEST_WORD:
        return None
    start, end = cores[0]
    core = letters[start:end]
    return (start, end, len(cut) - 1) if _is_listed(core) else None


def _is_listed(core: str) -> bool:
    """Whether a list has a word, or a noun whose plural in waw has lost its nun before what it belongs to."""
    plural = core.endswith(PLURAL) and len(core) > SHORTEST_OPEN and is_known(core[:-1])
    return is_known(core) or fold(core) in LOANS or fold(core) in _common() or plural


@cache
def _common() -> dict[str, float]:
    """The common words, folded, with their costs."""
    text = (folder("languages", "arabic") / "common_words.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in text.splitlines()]
    return {word: int(cost) / 10 for cost, *words in rows for word in words}
