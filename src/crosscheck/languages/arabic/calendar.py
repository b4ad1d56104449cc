"""Arabic dates: the four families of month names, decades and deictic words.

Month names after the Unicode CLDR (ar, ar-EG, ar-SY, ar-DZ, ar-TN, ar-MA) with the spellings of the Maghreb press.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.calendar import Calendar

__all__ = ["CALENDAR"]

# In a row: Egypt and the Gulf, the Levant and Iraq, Morocco, Algeria and Tunisia.
MONTHS: Final = (
    "يناير،كانون الثاني،جانفي",
    "فبراير،شباط،فيفري",
    "مارس،آذار،اذار",
    "أبريل،ابريل،إبريل،نيسان،أفريل",
    "مايو،أيار،ماي",
    "يونيو،يونيه،حزيران،جوان",
    "يوليو،يوليه،تموز،يوليوز،جويلية",
    "أغسطس،آب،غشت،أوت",
    "سبتمبر،أيلول،شتنبر",
    "أكتوبر،اكتوبر،تشرين الأول",
    "نوفمبر،تشرين الثاني،نونبر",
    "ديسمبر،كانون الأول،دجنبر،دسمبر",
)
# am and sana "year", shahr "month", usbu "week"; the adjectives say last, next and current.
NOUNS: Final = {"عام": "Y", "سنة": "Y", "شهر": "M", "أسبوع": "W"}
LAST: Final = ("الماضي", "الماضية", "المنصرم", "المنصرمة", "الفائت", "الفائتة")
NEXT: Final = ("المقبل", "المقبلة", "القادم", "القادمة")
CURRENT: Final = ("الجاري", "الجارية", "الحالي", "الحالية")
DEICTIC: Final = {
    "أمس": "-P1D", "البارحة": "-P1D", "أول أمس": "-P2D", "أمس الأول": "-P2D", "اليوم": "P0D", "غدا": "P1D",
    "بعد غد": "P2D", "هذا العام": "P0Y", "هذه السنة": "P0Y", "هذا الشهر": "P0M", "هذا الأسبوع": "P0W",
}  # fmt: skip


def _months() -> dict[str, int]:
    return {name: number for number, row in enumerate(MONTHS, start=1) for name in row.split("،")}


def _relative() -> dict[str, str]:
    """`al-am al-madi`, "the last year", and the like."""
    found = dict(DEICTIC)
    for noun, letter in NOUNS.items():
        for words, sign in ((LAST, "-P1"), (NEXT, "P1"), (CURRENT, "P0")):
            found |= {f"{noun} {word}": sign + letter for word in words}
    return found


CALENDAR: Final = Calendar(
    months=_months(),
    # mars "practised", ab "father", may a surname, ut a loan, juwan a name
    doubtful_months=frozenset({"مارس", "آب", "ماي", "أوت", "جوان"}),
    month_cues=frozenset({"شهر", "في", "خلال", "منذ", "مطلع", "أوائل", "أواخر", "نهاية", "بداية", "منتصف"}),
    first_day=frozenset(),
    day_links=frozenset({"من", "من شهر", "شهر"}),
    year_links=frozenset({"من عام", "من سنة", "من العام", "من السنة", "عام", "سنة", "لعام", "لسنة", "،", "من"}),
    year_cues=frozenset({"عام", "سنة", "العام", "السنة", "عامي", "سنتي", "موسم", "العامين"}),
    year_hints=frozenset(
        {
            "في", "منذ", "من", "بعد", "قبل", "بحلول", "حتى", "إلى", "خلال", "نهاية", "بداية", "مطلع", "أواخر",
            "أوائل", "منتصف", "مع", "ل", "ب", "و", "(", "[", "بين",
        }
    ),
    decade_cues=frozenset(),
    # the plural in -iyat of the tens names a decade
    decades={
        "عشرينيات": 20, "عشرينات": 20, "ثلاثينيات": 30, "ثلاثينات": 30, "أربعينيات": 40, "أربعينات": 40,
        "خمسينيات": 50, "خمسينات": 50, "ستينيات": 60, "ستينات": 60, "سبعينيات": 70, "سبعينات": 70, "ثمانينيات": 80,
        "ثمانينات": 80, "تسعينيات": 90, "تسعينات": 90,
    },
    not_decades=frozenset({"من عمره", "من عمرها", "من عمرهم", "من العمر", "العمر", "عمره", "عمرها"}),
    seasons={"ربيع": 21, "صيف": 22, "خريف": 23, "شتاء": 24},
    deictic=_relative(),
    doubtful_deictic=frozenset({"اليوم"}),
    not_after_deictic=frozenset({"ال"}),
    # throughout, that, the same, every
    not_before_deictic=frozenset({"طوال", "طيلة", "ذلك", "نفس", "كل", "في"}),
    weekdays=frozenset({"الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"}),
    year_ranges=(("من", "إلى"), ("من", "حتى"), ("من", "وحتى"), ("بين", "و"), ("", "-"), ("", "–"), ("", "/"),
                 ("", "إلى"), ("منذ", "إلى"), ("منذ", "حتى")),
)  # fmt: skip
