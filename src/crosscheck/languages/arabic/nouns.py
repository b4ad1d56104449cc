"""What the form of an Arabic noun says about number: the dual, the singular that counts one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from crosscheck.languages.arabic.counting import ONES, TENS, TWO_SCALES, counting_words, folded_set
from crosscheck.languages.arabic.duals import (
    BOTH,
    CONSTRUCT_TOO,
    DOUBTFUL,
    construct_base,
    dual_base,
    is_nisba_like,
    owned_base,
)
from crosscheck.languages.arabic.measures import dual_measure
from crosscheck.languages.arabic.segment import listed_lemma
from crosscheck.languages.arabic.spelling import bare, fold
from crosscheck.languages.arabic.times import TIMES
from crosscheck.languages.arabic.units import UNITS
from crosscheck.languages.arabic.verbs import verb_tables
from crosscheck.languages.arabic.words import FUNCTION_WORDS
from crosscheck.model import Token

__all__ = ["dual_of", "is_construct", "is_countable", "is_one", "is_owned", "is_stressed", "names_weekday"]

NOMINATIVE: Final = "ان"
OBLIQUE: Final = "ين"
FEMININE: Final = ("تان", "تين")
SHORTEST_STEM: Final = 3
# Plurals of the pattern fu'lan/fi'lan that look like duals of their own singular, and pairs that are one thing:
# countries, walls, young men, …; parents, a couple, Bahrain, the two sanctuaries, the Euphrates and Tigris.
NOT_DUALS: Final = folded_set(
    "جدران شبان فرسان فتيان غزلان جيران نيران شجعان رهبان عميان ذكران سودان والدين والدان أبوين أبوان "
    "بحرين حرمين رافدين جنان ميدان إنسان مكان زمان لبنان عنوان ديوان ميزان برلمان طيران حنين جنين فلسطين "
    "ملايين قوانين عناوين ميادين سنين مساكين ثعابين براهين تمرين تعيين تحسين تكوين يقين أمين متين ثمين سمين عرين يمين "
    "تبيان بيان كيان إتيان فقدان وجدان دين عين لين حين بين طين تين سجين قرين جبين رئيسيتين حسنين اثنان اثنين اثنتان "
    "اثنتين مئتان مئتين مائتان مائتين معينين ريمان حرمان امتنان نسيان عمران صبيان غيلمان بنيان هذيان خفقان إنتان ومضان "
    "سلطان رمضان شيطان بستان حصان ثعبان بركان عدوان خسران غفران دوران جريان عصيان طغيان سرطان فنان "
    # natural pairs, of which nobody counts two: eyes, lungs, lips, hands, legs, feet, palms, forearms, kidneys
    "عينين عينان رئتين رئتان شفتين شفتان يدين يدان ساقين ساقان راحتين ساعدين كليتين أذنين كتفين"
)
ARTICLE: Final = "ال"
COUNTRIES: Final = "بلدان"
RELATIVE: Final = folded_set("التي الذين")
PRONOUNS: Final = folded_set("ه ها هم هما هن نا ك كم")
GHAYR: Final = "غير"
PARTICIPLE_LENGTH: Final = 4
# Nouns of the participle's pattern whose plural is broken: side, street, barrier, factor, pillar
BROKEN: Final = frozenset({"جانب", "شارع", "حاجز", "ساحل", "عامل", "حادث", "جامع", "طابق", "هاتف", "قارب"})
ONE: Final = frozenset(word for word, value in ONES.items() if value == 1)
# min "of", kull "each", ayy "any", an "moment": after them one is a pronoun or part of an idiom
NOT_AFTER: Final = folded_set("كل أي آن لا ليس ال غير")
# awan "time", sawt "voice", saff "rank", duf'a "go", waqt "time", qalb "heart": with "one" they mean "together"
TOGETHER: Final = folded_set("آن صوت صف دفعة وقت قلب جملة نسق")
# min janib wahid "unilaterally", bi-ttijah wahid "one way", bi-yad wahida "single-handed"
ONE_SIDED: Final = folded_set("جانب طرف اتجاه يد")
ADVERBIAL: Final = folded_set("من ب في")
LIKE: Final = "ك"  # ka-fariqin wahid "as one team"
# marra "time", yawm "day": their one counts
COUNTED: Final = folded_set("مرة")
# only, solely; and before the noun: but, except, not, even, less, more
ONLY: Final = folded_set("فقط فحسب وحيد وحيدة")
STRESSING: Final = folded_set("سوى إلا لا ليس ليست لم لن ولا حتى أقل أكثر مجرد دون بدون غير")
REACH: Final = 5
BOTH_OF_THEM: Final = folded_set("هما كما نا")
NOT_BEFORE: Final = folded_set("من منهم منها منهما تلو و ف على")


# Prepositions and adverbs that no list of function words holds: because of, other, about, only
NOT_COUNTED: Final = folded_set("بسبب آخر آخرين آخرون أخرى أخريات تقريبا فقط لصالح مقابل بالنسبة بدلا خارج داخل")


def dual_of(text: str, tokens: Sequence[Token], index: int) -> str | None:
    """The folded singular of the dual noun at `index`, or None for any other word."""
    token = tokens[index]
    if token.kind != "word" or not _may_be_dual(token.norm, text[token.start : token.end]):
        return None
    if _is_both(tokens, index):
        return token.norm
    if token.norm in DOUBTFUL:
        return None if _is_qualified(tokens, index) else DOUBTFUL[token.norm]
    if (measure := dual_measure(token.norm)) is not None:
        return measure
    if (base := _listed_dual(tokens, index)) is not None:
        return None if _follows_dual(text, tokens, index) else base
    singular = _singular(token.norm, bare(text[token.start : token.end])[0])
    if singular is not None and (singular.startswith("م") or singular.endswith("ي")) and _after_noun(tokens, index):
        return None
    if singular is None or _follows_dual(text, tokens, index):
        return None
    return singular


@lru_cache(maxsize=65536)
def _may_be_dual(norm: str, surface: str) -> bool:
    """Whether a word is a dual in some place."""
    if norm in TWO_SCALES or norm in TENS or _names_time(norm):
        return False
    if norm in BOTH or norm in DOUBTFUL or dual_measure(norm) is not None or owned_base(norm) is not None:
        return True
    listed = dual_base(norm) is not None or construct_base(norm) is not None
    return listed or _singular(norm, bare(surface)[0]) is not None


def _listed_dual(tokens: Sequence[Token], index: int) -> str | None:
    """The singular of the dual of a noun that reports count, or of one in the construct state before its noun."""
    norm = tokens[index].norm
    if norm in FUNCTION_WORDS or norm in NOT_DUALS:
        return None
    if is_owned(tokens, index) and (owned := owned_base(norm)) is not None:
        return owned
    return dual_base(norm) or (construct_base(norm) if is_construct(tokens, index) else None)


def is_owned(tokens: Sequence[Token], index: int) -> bool:
    """Whether a pronoun is written onto a word that its ending makes the dual of a listed noun."""
    after = index + 1
    owned = after < len(tokens) and tokens[after].kind == "clitic" and tokens[after].start == tokens[index].end
    return owned and tokens[after].norm in PRONOUNS and owned_base(tokens[index].norm) is not None


def _is_both(tokens: Sequence[Token], index: int) -> bool:
    """`kilahuma`, `kiltayhima`, "both of them"."""
    after = index + 1
    owned = after < len(tokens) and tokens[after].kind == "clitic" and tokens[after].start == tokens[index].end
    return owned and tokens[index].norm in BOTH and tokens[after].norm in BOTH_OF_THEM


def _is_qualified(tokens: Sequence[Token], index: int) -> bool:
    """Whether a noun or an adjective follows that makes the word a plural: `al-buldan al-arabiyya`."""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    defined = index > 0 and tokens[index - 1].norm == ARTICLE
    return tokens[index].norm == COUNTRIES and (not defined or after == ARTICLE or after in RELATIVE)


def is_construct(tokens: Sequence[Token], index: int) -> bool:
    """`rakalatay jaza`, "two penalty kicks": a noun follows, and no article or noun stands before the adjective."""
    base = construct_base(tokens[index].norm)
    if base is None or index + 1 >= len(tokens) or tokens[index + 1].start == tokens[index].end:
        return False
    following = tokens[index + 1]
    defined = following.norm == ARTICLE
    if not defined and (following.kind != "word" or following.norm in FUNCTION_WORDS):
        return False
    noun_before = index > 0 and is_countable(tokens[index - 1]) and is_nisba_like(tokens[index].norm)
    if noun_before or (index and tokens[index - 1].norm == ARTICLE):
        return False
    adjective = listed_lemma(tokens[index].norm)
    if adjective is not None and fold(adjective) == tokens[index].norm:
        return defined and base in CONSTRUCT_TOO
    return True


def _after_noun(tokens: Sequence[Token], index: int) -> bool:
    """Whether a noun or the pronoun of a dual stands before a word that may be its adjective."""
    before = index - 1 - (index > 0 and tokens[index - 1].norm == "ال")
    if before < 0:
        return False
    return tokens[before].norm.endswith("هما") or is_countable(tokens[before])


def _names_time(norm: str) -> bool:
    return norm in _times()


@cache
def _times() -> frozenset[str]:
    return frozenset(map(fold, TIMES.units))


def _follows_dual(text: str, tokens: Sequence[Token], index: int) -> bool:
    """A dual after a dual is its adjective, and so is what follows `ghayr`, "un-"."""
    before = index - 1
    if before >= 0 and tokens[before].norm == "ال":
        before -= 1
    if before < 0 or tokens[before].kind != "word":
        return False
    if tokens[before].norm == GHAYR:
        return True
    earlier = tokens[before]
    return _singular(earlier.norm, bare(text[earlier.start : earlier.end])[0]) is not None


@cache
def _singular(norm: str, letters: str) -> str | None:
    if norm in NOT_DUALS or norm in FUNCTION_WORDS or norm in verb_tables().marked or len(norm) < SHORTEST_STEM + 2:
        return None
    lemma = listed_lemma(letters)
    if letters.endswith(FEMININE):
        base = letters[:-3] + "ة"
        if listed_lemma(base) is not None and (lemma is None or fold(lemma) in {fold(base), fold(letters[:-3])}):
            return fold(base)
    if not letters.endswith((NOMINATIVE, OBLIQUE)):
        return None
    base = letters[:-2]
    if lemma is None or fold(lemma) != fold(base) or not _is_lemma(base):
        return None
    if letters.endswith(NOMINATIVE) and fold(base) not in _counted_names():
        return None  # verbal nouns of the pattern fa'alan look like it: nuqsan "decrease", ghalayan "boiling"
    if letters.endswith(OBLIQUE) and _has_sound_plural(base):
        return None
    return fold(base)


def _is_lemma(letters: str) -> bool:
    found = listed_lemma(letters)
    return found is not None and fold(found) == fold(letters)


def _has_sound_plural(base: str) -> bool:
    """Whether the plural may end in -un/-in too, so that -in proves nothing: participles and nouns of trade do."""
    participle = len(base) == PARTICIPLE_LENGTH and base[1] == "ا" and base not in BROKEN
    return participle or listed_lemma(base + "ون") is not None or base.startswith("م") or base.endswith(("ي", "ا"))


def is_one(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word is a `one` that counts: after its noun, or by itself where a number stands."""
    if tokens[index].norm not in ONE:
        return False
    before = tokens[index - 1].norm if index else ""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    particle = tokens[index - 2].norm if index > 1 else ""
    adverb = particle == LIKE or (before in ONE_SIDED and particle in ADVERBIAL)
    return before not in NOT_AFTER and after not in NOT_BEFORE and before not in TOGETHER and not adverb


def is_stressed(tokens: Sequence[Token], index: int) -> bool:
    """Whether the place of a "one" shows that it counts: only one, not one, once, one against three."""
    if index == 0 or not is_countable(tokens[index - 1]):
        return True
    near = tokens[max(0, index - REACH) : index - 1]
    following = tokens[index + 1 : index + 2]
    return (
        tokens[index - 1].norm in COUNTED
        or any(token.norm in ONLY for token in following)
        or any(token.norm in STRESSING or token.kind == "number" or token.norm in ONES for token in near)
    )


def is_countable(token: Token) -> bool:
    """Whether the word can be what a number counts."""
    return (
        token.kind == "word"
        and token.norm not in FUNCTION_WORDS
        and token.norm not in NOT_COUNTED
        and (token.norm not in verb_tables().marked or token.norm.endswith("ا") or token.norm in _counted_names())
        and len(token.norm) > 1
        and (token.norm not in counting_words() or token.norm in _months_and_money())
    )


def names_weekday(tokens: Sequence[Token], index: int) -> bool:
    """`yawm al-sabt`, "Saturday": the day before a definite noun counts nothing."""
    return tokens[index].norm == "يوم" and index + 1 < len(tokens) and tokens[index + 1].norm == "ال"


@cache
def _counted_names() -> frozenset[str]:
    return frozenset(fold(name) for name in UNITS.concepts)


@cache
def _months_and_money() -> frozenset[str]:
    return frozenset(fold(name) for table in (TIMES.units, UNITS.currencies, UNITS.measures) for name in table)
