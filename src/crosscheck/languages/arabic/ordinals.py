"""Arabic ordinals in use: after their definite noun, or before an indefinite one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from crosscheck.languages.arabic.counting import HADI, ORDINALS, TENS, folded_set
from crosscheck.languages.arabic.nouns import is_countable, names_weekday
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.arabic.words import FUNCTION_WORDS
from crosscheck.languages.numerals import Reading, plain_digits
from crosscheck.model import Token

__all__ = ["read_ordinal"]

ARTICLE: Final = "ال"
AND: Final = "و"
ASHAR: Final = frozenset({"عشر", "عشره"})
# saa "hour", kanun and tishrin (months), yawm "day" of the week, names of kings
NOT_AFTER: Final = folded_set("ساعة كانون تشرين ربيع جمادى")
# Pronouns written onto a noun that the segmenter does not know: his, her, their
PRONOUNS: Final = ("ه", "ها", "هم")
SHORTEST_OWNED: Final = 4
# number, total, sum, share, rate, price, balance, difference: the number after them is their amount
AMOUNTS: Final = folded_set("عدد إجمالي مجموع نسبة معدل سعر رصيد فارق مبلغ حد")
OF: Final = "من"
# awwal, ula "first"; with them a minister is a prime minister, a lady the president's wife, a rank "mainly", a glance …
FIRST: Final = folded_set("أول أولى")
FEMININE_FIRST: Final = "اولي"
NOT_FIRST: Final = folded_set("وزير سيدة درجة مقام وهلة مسؤول")
YESTERDAY: Final = folded_set("أمس البارحة")
VOWELS: Final = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
# thaniyan "second(ly)", thalithan "third(ly)", … to ashiran
ADVERBS: Final = {fold(word): value for value, word in enumerate(
    ["ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"], start=2
)}  # fmt: skip
# marra "time", jiha and nahiya "side": "once again", "on the other hand"
AGAIN: Final = folded_set("مرة جهة ناحية")
LONGEST_RUN: Final = 3
LOOK_BACK: Final = 4


def read_ordinal(text: str, tokens: Sequence[Token], index: int) -> Reading | None:
    """The ordinal whose first word, without its article, is at `index`."""
    norm = tokens[index].norm
    if norm in FIRST:
        return _first(text, tokens, index)
    if norm in ADVERBS:
        return _adverb(tokens, index)
    if tokens[index].kind == "number":
        return _numbered(tokens, index)
    if tokens[index].kind != "word":
        return None
    defined = index > 0 and tokens[index - 1].norm == ARTICLE
    if norm in TENS and defined and _after_definite(tokens, index - 1) and _is_singular(tokens[index - 2]):
        return Reading(index + 1, Decimal(TENS[norm]), form="words")
    value, end = _compound(tokens, index)
    if value is None:
        return None
    if defined:
        return Reading(end, Decimal(value), form="words") if _after_definite(tokens, index - 1) else None
    if _before_noun(tokens, index, end) or _after_indefinite(tokens, index):
        return Reading(end, Decimal(value), form="words", confidence=0.8)
    return None


def _first(text: str, tokens: Sequence[Token], index: int) -> Reading | None:
    """`al-marra al-ula`, "the first time"; `awwal rais`, "the first president"; not the prime minister."""
    token = tokens[index]
    if token.norm == FEMININE_FIRST and not text[token.start : token.end].rstrip(VOWELS).endswith("\u0649"):
        return None  # awwali, "preliminary", is written with the dotted ya
    first = Reading(index + 1, Decimal(1), form="words", confidence=0.7)
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if index > 0 and tokens[index - 1].norm == ARTICLE:
        if index > 1 and (tokens[index - 2].norm in NOT_FIRST or tokens[index - 2].lemma in NOT_FIRST):
            return None
        return first if _after_definite(tokens, index - 1) else None
    if following is None or token.norm == FEMININE_FIRST or following.norm in YESTERDAY:
        return None
    if following.norm == OF:
        return first if index + 2 < len(tokens) and tokens[index + 2].norm not in YESTERDAY else None
    return first if is_countable(following) else None


def _adverb(tokens: Sequence[Token], index: int) -> Reading | None:
    """`tiflan rabian`, "a fourth child", `halla thaniyan`, "came second"; not the "secondly" that opens a clause."""
    before = tokens[index - 1] if index else None
    following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if before is None or before.kind != "word" or following == ":" or before.norm in FUNCTION_WORDS:
        return None
    return Reading(index + 1, Decimal(ADVERBS[tokens[index].norm]), form="words", confidence=0.7)


def _compound(tokens: Sequence[Token], index: int) -> tuple[int | None, int]:
    """The value of `al-thalith ashar`, `al-sadis wal-thalathun` or a simple ordinal, and the index after it."""
    norm = tokens[index].norm
    value = ORDINALS.get(norm)
    small = value if value is not None else HADI.get(norm)
    if small is None:
        return None, index
    following = [token.norm for token in tokens[index + 1 : index + 4]]
    if following and following[0] in ASHAR:
        return small + 10, index + 2
    if len(following) == 3 and following[:2] == [AND, ARTICLE] and following[2] in TENS:
        return small + TENS[following[2]], index + 4
    return value, index + 1


def _numbered(tokens: Sequence[Token], index: int) -> Reading | None:
    """`al-daqiqa 34`, "the minute 34": digits after a definite singular, which count nothing."""
    run = plain_digits(tokens[index].norm)
    if index < 2 or not run.isdigit() or len(run) > LONGEST_RUN or tokens[index - 1].kind != "word":
        return None
    noun = tokens[index - 1]
    singular = _is_singular(noun) and noun.norm not in NOT_AFTER | AMOUNTS
    if not singular or tokens[index - 2].norm != ARTICLE or not _stands_alone(tokens, index + 1):
        return None
    return Reading(index + 1, Decimal(run), confidence=0.7)


def _stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """Whether nothing that a number counts, multiplies or goes on with begins at `index`."""
    if index >= len(tokens) or names_weekday(tokens, index):
        return True
    following = tokens[index]
    if following.kind == "mark":
        goes_on = index + 1 < len(tokens) and tokens[index + 1].start == following.end
        return following.norm not in {"%", "٪"} and not (goes_on and tokens[index + 1].kind == "number")
    return following.kind == "clitic" or following.norm in FUNCTION_WORDS


def _after_indefinite(tokens: Sequence[Token], index: int) -> bool:
    """`ijtima thani`, "a second meeting"; the feminine after a number is a second of time."""
    if index == 0 or not is_countable(tokens[index - 1]) or tokens[index - 1].norm in AGAIN:
        return False
    return index < 2 or tokens[index - 2].kind != "number"


def _is_singular(noun: Token) -> bool:
    return noun.norm in {noun.lemma, noun.lemma + "ه"} and noun.norm not in FUNCTION_WORDS


def _after_definite(tokens: Sequence[Token], article: int) -> bool:
    """Whether a definite noun stands before the article of the ordinal; the name of a king has no article."""
    if article == 0 or tokens[article - 1].kind == "mark" or tokens[article - 1].norm in NOT_AFTER:
        return False
    if tokens[article - 1].norm in FUNCTION_WORDS:
        return True
    near = tokens[max(0, article - LOOK_BACK) : article]
    if _has_article(near[:-1]):
        return near[-1].lemma not in NOT_AFTER
    owned = near[-1].kind == "clitic" and len(near) >= 2 and near[-2].kind == "word"
    return owned or (len(near[-1].norm) > SHORTEST_OWNED and near[-1].norm.endswith(PRONOUNS))


def _has_article(before: Sequence[Token]) -> bool:
    """Whether the particles before a noun end in its article, which after li- is a second lam."""
    norms: list[str] = []
    for token in reversed(before):
        if token.kind != "clitic":
            break
        norms.insert(0, token.norm)
    return norms[-1:] == [ARTICLE] or norms[-2:] == ["ل", "ل"]


def _before_noun(tokens: Sequence[Token], index: int, end: int) -> bool:
    """`sadis am`, "a sixth year": the masculine without its article before a noun."""
    if end >= len(tokens) or tokens[end].kind != "word" or tokens[end].norm in FUNCTION_WORDS:
        return False
    return ORDINALS.get(tokens[index].norm) is not None and not tokens[index].norm.endswith("ه")
