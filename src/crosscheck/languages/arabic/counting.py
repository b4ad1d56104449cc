"""Arabic number words and nouns, and the words of counting that particles are always cut from.

Number words after Wright, A Grammar of the Arabic Language, part I, §§ 318-328, in both genders and all cases, with
hundreds in the spellings of today's newspapers.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from crosscheck.languages.arabic.calendar import CALENDAR
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.arabic.times import TIMES
from crosscheck.languages.arabic.units import UNITS

__all__ = [
    "AHAD", "DOZENS", "HADI", "HALVES", "HUNDREDS", "ONES", "ORDINALS", "SCALES", "TENS", "TWO_SCALES", "VAGUE",
    "counting_words", "folded_set",
]  # fmt: skip


def folded_set(words: str) -> frozenset[str]:
    """The folded words of a list parted by spaces."""
    return frozenset(map(fold, words.split()))


def _table(*rows: tuple[int, str]) -> dict[str, int]:
    return {fold(word): value for value, words in rows for word in words.split()}


# wahid "one", ithnan "two", thalatha "three", … in both genders; ahad and ihda only before ten
ONES: Final = _table(
    (1, "واحد واحدة واحدا"), (2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنا إثني"),
    (3, "ثلاثة ثلاث ثلاثا"), (4, "أربعة أربع أربعا"), (5, "خمسة خمس خمسا"), (6, "ستة ست ستا"), (7, "سبعة سبع سبعا"),
    (8, "ثمانية ثماني ثمان ثمانيا"), (9, "تسعة تسع تسعا"), (10, "عشرة عشر عشرا"), (0, "صفر صفرا"),
)  # fmt: skip
AHAD: Final = _table((1, "أحد إحدى احدى"))
# ishrun "twenty", thalathun "thirty", … in both cases
TENS: Final = _table(
    (20, "عشرون عشرين"), (30, "ثلاثون ثلاثين"), (40, "أربعون أربعين"), (50, "خمسون خمسين"), (60, "ستون ستين"),
    (70, "سبعون سبعين"), (80, "ثمانون ثمانين"), (90, "تسعون تسعين"),
)  # fmt: skip
# mia "hundred", its dual, and three hundred to nine hundred written as one word
HUNDREDS: Final = _table(
    (100, "مئة مائة"), (200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"), (300, "ثلاثمئة ثلاثمائة"),
    (400, "أربعمئة أربعمائة"), (500, "خمسمئة خمسمائة"), (600, "ستمئة ستمائة"), (700, "سبعمئة سبعمائة"),
    (800, "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة"), (900, "تسعمئة تسعمائة"),
)  # fmt: skip
# alf "thousand", malyun, milyar, …: the singular and the plural multiply
SCALES: Final = _table(
    (10**3, "ألف ألفا آلاف"), (10**6, "مليون مليونا ملايين"), (10**9, "مليار مليارا مليارات بليون بليونا بلايين"),
    (10**12, "تريليون تريليونا تريليونات ترليون"),
)  # fmt: skip
TWO_SCALES: Final = _table(
    (10**3, "ألفان ألفين ألفا ألفي"), (10**6, "مليونان مليونين مليونا مليوني"),
    (10**9, "ملياران مليارين مليارا ملياري"), (10**12, "تريليونان تريليونين"),
)  # fmt: skip
# nisf "half", rub "quarter", thulth "third"
HALVES: Final = {fold("نصف"): "0.5", fold("ربع"): "0.25"}
# asharat "tens", miat "hundreds"
VAGUE: Final = _table((10, "عشرات"), (100, "مئات مائات"), (1000, "آلاف ألوف"), (10**6, "ملايين"), (10**9, "مليارات"))
# dazzina "dozen"
DOZENS: Final = _table((12, "دزينة دزينات دستة دستات"))
# thani "second", thalith "third", …; hadi only in compounds
ORDINALS: Final = _table(
    (2, "ثاني ثانية ثان"), (3, "ثالث ثالثة"), (4, "رابع رابعة"), (5, "خامس خامسة"), (6, "سادس سادسة"),
    (7, "سابع سابعة"), (8, "ثامن ثامنة"), (9, "تاسع تاسعة"), (10, "عاشر عاشرة"),
)  # fmt: skip
HADI: Final = _table((1, "حادي حادية واحد واحدة"))

KILO: Final = "كيلو"
# A particle and one of these spell another common word: lastu "I am not", fast "fast food" and the like.
NEVER_CUT: Final = folded_set("ست آب أب ماي أول صفر عشر")


@cache
def counting_words() -> frozenset[str]:
    """Folded numbers, months, units of time and currencies: particles before them are cut off without fail."""
    tables = (ONES, AHAD, TENS, HUNDREDS, SCALES, TWO_SCALES, HALVES, VAGUE)
    names = (*CALENDAR.months, *TIMES.units, *UNITS.currencies)
    words = {word for table in tables for word in table}
    words |= {fold(name) for name in names if " " not in name and name.isalpha()}
    # What begins like the particle ka-: kilu "kilo" and the measures made with it
    words |= {fold(name) for name in UNITS.measures if name.startswith(KILO) and " " not in name and name.isalpha()}
    return frozenset(word for word in words if len(word) > 2 and word not in NEVER_CUT)
