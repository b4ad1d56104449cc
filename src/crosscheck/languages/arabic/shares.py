"""Arabic fractions and ratios: half to a tenth with their duals, plurals and pronouns, and `one of every five`.

After Wright, A Grammar of the Arabic Language, part I, § 334. Without vowel signs the names of a fifth, a seventh, a
ninth and a tenth are spelled like five, seven, nine and ten: there the definite noun after them tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages.arabic.counting import AHAD, HUNDREDS, ONES, ORDINALS, SCALES, TENS, folded_set
from crosscheck.languages.arabic.duals import is_dual
from crosscheck.languages.arabic.measures import MEASURES
from crosscheck.languages.arabic.nouns import is_countable
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.arabic.times import TIMES
from crosscheck.languages.arabic.words import FUNCTION_WORDS
from crosscheck.languages.numerals import ROUND_WHOLES, Share, plain_digits, vulgar_fraction
from crosscheck.model import Token

__all__ = ["SHARE_WORDS", "shares"]

ARTICLE: Final = "ال"
AND: Final = "و"
OF: Final = "من"
EVERY: Final = "كل"
ORIGIN: Final = "أصل"  # min asl, "out of"
MOST_OUT_OF: Final = 10
AMONG: Final = "بين"


def _wholes(*rows: tuple[str, int]) -> dict[str, int]:
    return {fold(word): whole for words, whole in rows for word in words.split()}


# nisf half, thulth third, rub quarter, suds sixth
PLAIN: Final = _wholes(("نصف", 2), ("ثلث", 3), ("ربع", 4), ("سدس", 6))
# khums fifth, sub seventh, tus ninth, ushr tenth, which are also five, seven, nine, ten; thumn eighth, also a price
OPEN: Final = _wholes(("خمس", 5), ("سبع", 7), ("تسع", 9), ("عشر", 10))
VOWELLED: Final = {**OPEN, **_wholes(("ثمن", 8))}
# thuluthan two thirds, khumsan two fifths, in both cases and states
THIRDS: Final = _wholes(("ثلثا ثلثي ثلثان ثلثين", 3))
DUALS: Final = {**THIRDS, **_wholes(("خمسا خمسي خمسان", 5))}
# athlath thirds, arba quarters, akhmas fifths, asdas, asba, athman, atsa, ashar tenths
PLURALS: Final = _wholes(
    ("أثلاث", 3), ("أرباع", 4), ("أخماس", 5), ("أسداس", 6), ("أسباع", 7), ("أثمان", 8), ("أتساع", 9), ("أعشار", 10)
)
# nahnu nasif "we describe"
WE: Final = "نحن"
# upper, lower, higher, northern, southern, eastern, western, other, greater, right, left: halves of something
SIDES: Final = folded_set(
    "علوي علوية سفلي سفلية أعلى أسفل شمالي جنوبي شرقي غربي شمالية جنوبية شرقية غربية آخر أكبر أيمن أيسر"
)
DAMMA: Final = "\u064f"
# final, annual, monthly, weekly, daily, circle, radius, sphere, automatic, naked, conductor, crescent, open, full, time
NOT_BEFORE: Final = folded_set(
    "نهائي نهائية سنوي سنوية شهري شهرية أسبوعي أسبوعية يومي يومية دائرة دائري دائرية قطر كرة آلي آلية عار عارية موصل "
    "موصلات هلال مفتوح مفتوحة واعية مليء فصلي فصلية وقت دوام قمري"
)
SHARE_WORDS: Final = frozenset({*PLAIN, *THIRDS, *PLURALS})
_TIMES: Final = frozenset(fold(name) for name in TIMES.units)
_UNITS: Final = _TIMES | frozenset(fold(name) for name in MEASURES if " " not in name)
_BEFORE_TEN: Final = frozenset({*ONES, *AHAD, *ORDINALS})


def shares(text: str, tokens: Sequence[Token]) -> Iterator[Share]:
    """The fractions and ratios of a text, in reading order."""
    past = 0
    for index, token in enumerate(tokens):
        sign = token.kind == "word" or token.norm == "/"
        found = _share_at(text, tokens, index, past) if sign and index >= past else None
        if found is not None and found.first >= past:
            past = found.end
            yield found


def _share_at(text: str, tokens: Sequence[Token], index: int, past: int) -> Share | None:
    """The share that the word at `index` is the sign of."""
    norm = tokens[index].norm
    if norm == OF:
        return _ratio(tokens, index, past)
    if norm == "/":
        return _slashed(tokens, index)
    if norm in PLAIN:
        return _named(tokens, index, PLAIN[norm])
    if norm in VOWELLED:
        if DAMMA in text[tokens[index].start : tokens[index].end]:
            return _named(tokens, index, VOWELLED[norm])
        return _spelled_like_a_number(tokens, index) if norm in OPEN else None
    if norm in DUALS:
        return _dual(tokens, index)
    if norm in PLURALS:
        return _plural(tokens, index)
    sign = vulgar_fraction(norm) if not index or tokens[index - 1].kind != "number" else None
    return Share(index, index + 1, *sign) if sign is not None else None


def _norm(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].norm if 0 <= index < len(tokens) else ""


def _is_defined(tokens: Sequence[Token], index: int) -> bool:
    """Whether a definite noun follows, which the fraction is a part of."""
    return _norm(tokens, index + 1) == ARTICLE and index + 2 < len(tokens) and is_countable(tokens[index + 2])


def _is_owned(tokens: Sequence[Token], index: int) -> bool:
    """Whether a pronoun is written onto the word: `rub'uhum`, "a quarter of them"."""
    after = index + 1
    return after < len(tokens) and tokens[after].kind == "clitic" and tokens[after].start == tokens[index].end


def _named(tokens: Sequence[Token], index: int, whole: int) -> Share | None:
    """`nisf al-sukkan`, "half the population", `al-nisf`, "the half"; not half an hour, a semi-final."""
    if _norm(tokens, index - 1) == WE:
        return None
    following = _norm(tokens, index + 1)
    if _is_part_of_unit(tokens, index) or following in NOT_BEFORE or _norm(tokens, index + 2) in NOT_BEFORE:
        return None
    before = _norm(tokens, index - 1)
    if before == ARTICLE and (following == ARTICLE or following in ORDINALS) and _norm(tokens, index + 2) not in SIDES:
        return None
    if before == AND and not _is_defined(tokens, index) and not _is_owned(tokens, index):
        return None
    return Share(index, index + 1, 1, whole)


def _spelled_like_a_number(tokens: Sequence[Token], index: int) -> Share | None:
    """`khums al-sukkan`, "a fifth of the population": five would have an indefinite plural."""
    before = _norm(tokens, index - 1)
    noun = index + 2
    if before in {ARTICLE, AND} or before in _BEFORE_TEN or not _is_defined(tokens, index):
        return None
    if tokens[noun].norm in _UNITS:
        return None
    return Share(index, index + 1, 1, OPEN[tokens[index].norm], 0.8)


def _is_part_of_unit(tokens: Sequence[Token], index: int) -> bool:
    """Half an hour, half a million, half a ton: the noun after it is a unit; "a year and a half" before it."""
    at = index + 1 + (_norm(tokens, index + 1) == ARTICLE)
    if _norm(tokens, at) in SCALES or _norm(tokens, at) in _UNITS:
        return True
    if _norm(tokens, index - 1) != AND:
        return False
    before = _norm(tokens, index - 2)
    return before in SCALES or before in _UNITS or before in ONES or (index > 1 and tokens[index - 2].kind == "number")


def _dual(tokens: Sequence[Token], index: int) -> Share | None:
    """`thulutha al-madina`, "two thirds of the town"; of five and more only where a definite noun follows."""
    norm = tokens[index].norm
    defined = _is_defined(tokens, index)
    if defined or (norm in THIRDS and (norm.endswith(("ان", "ين")) or _is_owned(tokens, index))):
        return Share(index, index + 1, 2, DUALS[norm])
    noun = norm in THIRDS and index + 1 < len(tokens) and tokens[index + 1].kind == "word"
    noun = noun and tokens[index + 1].norm not in FUNCTION_WORDS
    return Share(index, index + 1, 2, DUALS[norm]) if noun else None


def _plural(tokens: Sequence[Token], index: int) -> Share | None:
    """`thalathat arba`, "three quarters"; of an hour it is a stretch of time."""
    before = index - 1 - (_norm(tokens, index - 1) == ARTICLE)
    parts, whole = ONES.get(_norm(tokens, before)), PLURALS[tokens[index].norm]
    after = index + 1 + (_norm(tokens, index + 1) == ARTICLE)
    if parts is None or not 1 < parts < whole or _norm(tokens, after) in _TIMES:
        return None
    return Share(before, index + 1, parts, whole)


def _slashed(tokens: Sequence[Token], index: int) -> Share | None:
    """`3/4 al-sukkan`, "3/4 of the population"; without a definite noun it may be a date or a score."""
    top, bottom = _number(tokens, index - 1), _number(tokens, index + 1)
    glued = bottom is not None and tokens[index - 1].end == tokens[index].start
    if top is None or bottom is None or not glued or tokens[index].end != tokens[index + 1].start:
        return None
    whole = _is_defined(tokens, index + 1) or _norm(tokens, index + 2) == OF
    if not whole or not 0 < top[1] < bottom[1] or bottom[1] not in ROUND_WHOLES:
        return None
    return Share(index - 1, index + 2, top[1], bottom[1])


def _ratio(tokens: Sequence[Token], index: int, past: int) -> Share | None:
    """`tifl min kull khamsa`, "one child in every five"."""
    every = index + 1 + (_norm(tokens, index + 1) == AMONG)
    bottom = _number(tokens, every + 1) if _norm(tokens, every) in {EVERY, fold(ORIGIN)} else None
    if bottom is None or bottom[1] not in ROUND_WHOLES:
        return None
    if _norm(tokens, every) != EVERY and bottom[1] > MOST_OUT_OF:
        return None
    top = _numerator(tokens, index, past)
    if top is None or not 0 < top[1] < bottom[1]:
        return None
    return Share(top[0], bottom[0], top[1], bottom[1], 0.9, ratio=True)


def _numerator(tokens: Sequence[Token], end: int, past: int) -> tuple[int, int] | None:
    """Where the upper number before `end` begins, and it: a number and its noun in either order, a noun, a dual."""
    last = end - 1
    if last < past:
        return None
    near = _number(tokens, last)
    noun = last - 1 if near is not None else last
    if noun < past or not is_countable(tokens[noun]):
        return (last, near[1]) if near is not None else None
    if near is not None:
        return (noun, 1) if near[1] == 1 else (last, near[1])
    before = _number(tokens, noun - 1) if noun > past else None
    if before is not None:
        return noun - 1, before[1]
    return noun, 2 if is_dual(tokens[noun].norm) else 1


def _number(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """A whole number of one word or run of digits at `index`, with the index after it."""
    if not 0 <= index < len(tokens):
        return None
    if tokens[index].kind == "number":
        digits = plain_digits(tokens[index].norm)
        return (index + 1, int(digits)) if digits.isdigit() else None
    for table in (ONES, TENS, HUNDREDS, SCALES):
        if tokens[index].norm in table:
            return index + 1, table[tokens[index].norm]
    return None
