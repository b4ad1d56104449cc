"""Arabic ordinals in use: after their definite noun, or before an indefinite one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve

from crosscheck.languages.arabic.counting import HADI, HUNDREDS, ONES, ORDINALS, TENS, folded_set
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
# number, telephone, page, year, version: the digits after them name
NUMBERED: Final = folded_set("رقم هاتف صفحة سنة عام إصدار")
# Pronouns written onto a noun that the segmenter does not know: his, her, their
PRONOUNS: Final = ("ه", "ها", "هم")
SHORTEST_OWNED: Final = 4
# number, total, sum, share, rate, price, balance, difference: the number after them is their amount
AMOUNTS: Final = folded_set("عدد إجمالي مجموع نسبة معدل سعر رصيد فارق مبلغ حد")
OF: Final = "من"
# awwal, ula "first"; with them a minister is a prime minister, a lady the president's wife
FIRST: Final = folded_set("أول أولى")
FEMININE_FIRST: Final = "اولي"
NOT_FIRST: Final = folded_set("وزير سيدة مسؤول")
# rank, place, glance, hour, row, class: "mainly", "at first sight", "from the outset", "of importance"
HARDLY_FIRST: Final = folded_set("درجة مقام وهلة ساعة صف طراز نظرة")
SURE: Final = 0.7
IDIOM: Final = 0.4  # supports what the other report ranks, is never missed in it
# oxide: carbon dioxide is no second one
OXIDE: Final = folded_set("أكسيد أوكسيد")
# state, party, side, country: a third one is one that is not concerned
THIRD_PARTIES: Final = folded_set("دولة طرف جهة بلد دول أطراف")
THIRD: Final = 3
# after; hundred: "the hundred and twenty-fifth"
AFTER: Final = folded_set("بعد و")
YESTERDAY: Final = folded_set("أمس البارحة")
VOWELS: Final = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
# thaniyan "second(ly)", thalithan "third(ly)", … to ashiran
ADVERBS: Final = {fold(word): value for value, word in enumerate(
    ["ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"], start=2
)}  # fmt: skip
# jiha and nahiya "side": "on the other hand"; marra "time": "once again"
ELSEWHERE: Final = folded_set("جهة ناحية")
AGAIN: Final = folded_set("مرة")
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
        return _numbered(text, tokens, index)
    if tokens[index].kind != "word":
        return None
    defined = index > 0 and tokens[index - 1].norm == ARTICLE
    if norm in TENS and defined and _after_definite(tokens, index - 1) and _is_singular(tokens[index - 2]):
        return Reading(index + 1, Decimal(TENS[norm]), form="words")
    if norm in HUNDREDS and defined and _after_definite(tokens, index - 1) and _is_singular(tokens[index - 2]):
        return Reading(index + 1, Decimal(HUNDREDS[norm]), form="words")
    value, end = _compound(tokens, index)
    if value is None:
        return None
    if defined:
        return Reading(end, Decimal(value), form="words") if _after_definite(tokens, index - 1) else None
    if _before_noun(tokens, index, end) or _after_indefinite(tokens, index, value):
        return Reading(end, Decimal(value), form="words", confidence=_doubt(tokens, index, value))
    return None


def _doubt(tokens: Sequence[Token], index: int, value: int) -> float:
    """How sure an ordinal without article is: `marra thaniya` may be "again", `dawla thalitha` a third country."""
    before = tokens[index - 1].norm if index else ""
    return IDIOM if before in AGAIN or (value == THIRD and before in THIRD_PARTIES) else 0.8


def _first(text: str, tokens: Sequence[Token], index: int) -> Reading | None:
    """`al-marra al-ula`, "the first time"; `awwal rais`, "the first president"; not the prime minister."""
    token = tokens[index]
    if token.norm == FEMININE_FIRST and not text[token.start : token.end].rstrip(VOWELS).endswith("\u0649"):
        return None  # awwali, "preliminary", is written with the dotted ya
    first = Reading(index + 1, Decimal(1), form="words", confidence=SURE)
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if index > 0 and tokens[index - 1].norm == ARTICLE:
        return _defined_first(first, tokens, index - 1)
    if following is None or token.norm == FEMININE_FIRST or following.norm in YESTERDAY | OXIDE:
        return None
    if following.norm == OF:
        return first if index + 2 < len(tokens) and tokens[index + 2].norm not in YESTERDAY else None
    return first if is_countable(following) else None


def _defined_first(first: Reading, tokens: Sequence[Token], article: int) -> Reading | None:
    """`al-marhala al-ula`; less sure after a plural, `al-ayyam (al-thalatha) al-ula`, and in a phrase."""
    at = article - 1
    while at > 0 and (tokens[at].kind == "clitic" or tokens[at].norm in ONES):
        at -= 1
    noun = tokens[at] if at >= 0 else None
    if noun is None or noun.norm in NOT_FIRST or noun.lemma in NOT_FIRST:
        return None
    phrase = noun.norm in HARDLY_FIRST or noun.lemma in HARDLY_FIRST
    if not phrase and not _after_definite(tokens, article):
        return None
    return evolve(first, confidence=IDIOM) if phrase or not _is_singular(noun) else first


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
        return _with_hundred(tokens, small + TENS[following[2]], index + 4)
    return (None, index) if value is None else _with_hundred(tokens, value, index + 1)


def _with_hundred(tokens: Sequence[Token], value: int, end: int) -> tuple[int, int]:
    """`al-khamisa baad al-mia`, `al-khamisa wal-ishrun baad al-mia`: what stands before its hundred."""
    following = [token.norm for token in tokens[end : end + 3]]
    if len(following) == 3 and following[0] in AFTER and following[1] == ARTICLE and following[2] in HUNDREDS:
        return value + HUNDREDS[following[2]], end + 3
    return value, end


def _numbered(text: str, tokens: Sequence[Token], index: int) -> Reading | None:
    """`al-daqiqa 34`, "the minute 34": digits after a definite singular, which count nothing."""
    run = plain_digits(tokens[index].norm)
    marked = index > 0 and tokens[index - 1].norm == ARTICLE
    at = index - 2 if marked else index - 1
    owned = marked and at > 0 and tokens[at].kind == "clitic"  # "its edition the-21"
    at -= owned
    if at < 1 or not run.isdigit() or len(run) > LONGEST_RUN or tokens[at].kind != "word":
        return None
    noun = tokens[at]
    singular = _is_singular(noun) and noun.norm not in NOT_AFTER | AMOUNTS | NUMBERED
    owned = owned or (marked and text[noun.start : noun.end].endswith(PRONOUNS))
    singular = singular or (owned and noun.norm in {noun.lemma + "ت", noun.lemma + "ه"})
    defined = owned or _has_article(tokens[max(0, at - LOOK_BACK) : at])
    if not singular or not defined or not _stands_alone(tokens, index + 1):
        return None
    return Reading(index + 1, Decimal(run), confidence=1.0 if marked else 0.7)


def _stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """Whether nothing that a number counts, multiplies or goes on with begins at `index`."""
    if index >= len(tokens) or names_weekday(tokens, index):
        return True
    following = tokens[index]
    if following.kind == "mark":
        goes_on = index + 1 < len(tokens) and tokens[index + 1].start == following.end
        return following.norm not in {"%", "٪"} and not (goes_on and tokens[index + 1].kind == "number")
    return following.kind == "clitic" or following.norm in FUNCTION_WORDS


def _after_indefinite(tokens: Sequence[Token], index: int, value: int) -> bool:
    """`ijtima thani`, "a second meeting"; the feminine after a number is a second of time."""
    if index == 0 or not is_countable(tokens[index - 1]):
        return False
    if tokens[index - 1].norm in ELSEWHERE and value < THIRD:
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
    if end >= len(tokens) or tokens[end].kind != "word" or tokens[end].norm in FUNCTION_WORDS | OXIDE:
        return False
    return ORDINALS.get(tokens[index].norm) is not None and not tokens[index].norm.endswith("ه")
