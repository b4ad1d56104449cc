"""Arabic dates: the four families of month names, weekdays and deictic words.

Month names after the Unicode CLDR (ar, ar-EG, ar-SY, ar-DZ, ar-TN, ar-MA) with the spellings of the Maghreb press.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.eras import DAYS, ERAS, HIJRI_MARKS, HIJRI_MONTHS
from crosscheck.languages.calendar import Calendar, Weekdays

__all__ = ["CALENDAR"]

# In a row: Egypt and the Gulf, the Levant and Iraq, Morocco, Algeria and Tunisia; Libya's after 1969 are history.
MONTHS: Final = (
    "يناير،كانون الثاني،جانفي", "فبراير،شباط،فيفري", "مارس،آذار،اذار", "أبريل،ابريل،إبريل،نيسان،أفريل",
    "مايو،أيار،ماي", "يونيو،يونيه،حزيران،جوان", "يوليو،يوليه،تموز،يوليوز،جويلية", "أغسطس،آب،غشت،أوت",
    "سبتمبر،أيلول،شتنبر", "أكتوبر،اكتوبر،تشرين الأول", "نوفمبر،تشرين الثاني،نونبر", "ديسمبر،كانون الأول،دجنبر،دسمبر",
)  # fmt: skip
# am and sana "year", shahr "month", usbu "week"; the adjectives say last, next and current.
NOUNS: Final = {"عام": "Y", "سنة": "Y", "شهر": "M", "أسبوع": "W"}
LAST: Final = (
    "الماضي", "الماضية", "المنصرم", "المنصرمة", "الفائت", "الفائتة", "المنقضي", "المنقضية", "الفارط", "الفارطة",
)  # fmt: skip
NEXT: Final = ("المقبل", "المقبلة", "القادم", "القادمة", "الآتي", "الآتية")
CURRENT: Final = ("الجاري", "الجارية", "الحالي", "الحالية")
DEICTIC: Final = {
    "أمس": "-P1D", "البارحة": "-P1D", "أول أمس": "-P2D", "أمس الأول": "-P2D", "أول من أمس": "-P2D", "اليوم": "P0D",
    "الأمس": "-P1D", "هذا اليوم": "P0D", "غدا": "P1D", "غد": "P1D", "بعد غد": "P2D", "هذا العام": "P0Y",
    "هذه السنة": "P0Y", "هذا الشهر": "P0M", "هذا الأسبوع": "P0W", "أول البارحة": "-P2D",
    "هذا الصباح": "P0D", "هذا المساء": "P0D", "هذه الليلة": "P0D", "الليلة الماضية": "-P1D", "الغد": "P1D",
    "العام الذي مضى": "-P1Y",
}  # fmt: skip
# end, beginning, start, middle, late, early, second half; at an earlier or later time of
HEADS: Final = (
    "نهاية", "بداية", "مطلع", "منتصف", "أواخر", "أوائل", "مستهل", "آخر", "وقت سابق من", "وقت لاحق من", "وقت مبكر من",
)  # fmt: skip


def _months() -> dict[str, int]:
    return {name: number for number, row in enumerate(MONTHS, start=1) for name in row.split("،")}


def _relative() -> dict[str, str]:
    """`al-am al-madi`, "the last year", and the like."""
    found = dict(DEICTIC)
    for noun, letter in NOUNS.items():
        for words, sign in ((LAST, "-P1"), (NEXT, "P1"), (CURRENT, "P0")):
            found |= {f"{noun} {word}": sign + letter for word in words}
    return found


def _definite() -> dict[str, str]:
    """`nihayat al-am`, "the end of the year", and the like: a noun with its article."""
    nouns = {"العام": "P0Y", "السنة": "P0Y", "الشهر": "P0M", "الأسبوع": "P0W"}
    return {f"{head} {noun}": offset for head in HEADS for noun, offset in nouns.items()} | {
        "هذه الأيام": "P0D"  # "these days"
    }


WEEK: Final = Weekdays(
    names={
        "الاثنين": 1, "الإثنين": 1, "الثلاثاء": 2, "الثلثاء": 2, "الأربعاء": 3, "الخميس": 4, "الجمعة": 5, "السبت": 6,
        "الأحد": 7,
    },
    last=frozenset(LAST),
    next=frozenset(NEXT),
    # every, prayer, sermon, mosque, market, town names, the two, servant of (a name), the One
    not_before=frozenset({
        "كل", "صلاة", "خطبة", "جامع", "مسجد", "مساجد", "سوق", "مصلى", "كلا", "هذين", "هذان", "أيام", "سورة",
        "إمام", "أئمة", "عبد", "الواحد",
    }),
    # the two together, the One
    not_after=frozenset({"معا", "منهم", "منهما", "الأسود", "العظيمة", "السوداء"}),
    # day, evening, morning, night, noon, afternoon, dawn, eve, yesterday, today, tomorrow, since, until
    cues=frozenset({
        "يوم", "مساء", "صباح", "ليل", "ليلة", "ظهر", "عصر", "فجر", "عشية", "أمس", "اليوم", "غد", "غدا", "منذ", "حتى",
        "نهار", "ضحى", "بعد ظهر", "بعد غد", "هذا", "أول أمس", "قبل ظهر", "غداة", "ظهيرة",
    }),
    doubtful=frozenset({"الاثنين", "الأحد", "الخميس"}),
    links=frozenset({"و", "و يوم", "إلى", "حتى", "أو", "-", "–", "و مساء", "و صباح", "إلى يوم"}),
)  # fmt: skip

CALENDAR: Final = Calendar(
    months=_months(),
    # mars "practised", ab "father", may a surname, ut a loan, juwan a name
    doubtful_months=frozenset({"مارس", "آب", "ماي", "أوت", "جوان"}),
    month_cues=frozenset({
        "شهر", "في", "خلال", "منذ", "مطلع", "أوائل", "أواخر", "نهاية", "بداية", "منتصف", "أواسط", "مستهل", "حتى",
        "شهري",
    }),
    first_day=frozenset(),
    days=DAYS,
    # day, on the date of, since the day
    day_cues=frozenset({"يوم", "بتاريخ", "تاريخ", "ليوم"}),
    linked_days=True,
    day_links=frozenset({"من", "من شهر", "شهر", "لشهر"}),
    several_days=frozenset({"يومي", "أيام", "ليلتي", "الأيام", "اليومين"}),
    several_links=frozenset({"و", "،", ",", "أو"}),
    year_links=frozenset({"من عام", "من سنة", "من العام", "من السنة", "عام", "سنة", "لعام", "لسنة", "،", "من"}),
    year_cues=frozenset({
        "عام", "سنة", "العام", "السنة", "عامي", "سنتي", "موسم", "العامين", "السنتين", "أعوام", "سنوات",
    }),
    year_hints=frozenset(
        {
            "في", "منذ", "من", "بعد", "قبل", "بحلول", "حتى", "إلى", "خلال", "نهاية", "بداية", "مطلع", "أواخر",
            "أوائل", "منتصف", "مع", "ل", "ب", "و", "(", "[", "بين", "أواسط", "مستهل",
        }
    ),
    # since, about
    year_since=frozenset({"منذ", "حوالي", "نحو", "قرابة", "إلى غاية"}),
    seasons_of_two_years=frozenset({"موسم", "الموسم", "الموسم الدراسي", "العام الدراسي", "السنة الدراسية", "نسخة"}),
    eras=ERAS,
    hijri_months=HIJRI_MONTHS,
    hijri_marks=HIJRI_MARKS,
    same_day=frozenset({"الموافق", "الموافق ل", "الموافق لـ", "الموافق لـ ", "الموافق ليوم", "الموافق يوم", "(", "/",
                        "الموافق لتاريخ", "الموافقة ل", "، الموافق ل", "، الموافق", "-", "موافق", "أي"}),
    definite_deictic=_definite(),
    # the article of an adjective, of, which
    not_after_definite=frozenset({"ال", "من", "الذي", "التي", "نفسه", "نفسها", "ذاته"}),
    deictic=_relative(),
    doubtful_deictic=frozenset({"اليوم", "غدا", "غد", "الغد"}),
    # the definite article of an adjective, the same, one, better, bright
    not_after_deictic=frozenset({"ال", "نفسه", "ذاته", "أفضل", "أجمل", "مشرق", "عينه"}),
    distant=frozenset(),
    # throughout, that, the same, every; a newspaper, channel, site; Al-Masry, Russia
    not_before_deictic=frozenset({
        "طوال", "طيلة", "ذلك", "نفس", "كل", "في", "صحيفة", "جريدة", "قناة", "موقع", "مجلة", "شبكة", "المصري", "روسيا",
        "حتى", "إلى", "أخبار",
    }),
    placed=dict.fromkeys(LAST, -1) | dict.fromkeys(NEXT, 1) | dict.fromkeys(CURRENT, 0),
    week=WEEK,
    year_ranges=(("من", "إلى"), ("من", "حتى"), ("من", "وحتى"), ("بين", "و"), ("", "-"), ("", "–"), ("", "/"),
                 ("", "إلى"), ("منذ", "إلى"), ("منذ", "حتى"), ("من", "ولغاية"), ("من", "لغاية"), ("من", "إلى غاية"),
                 ("من", "إلى غاية يوم"), ("بين", "و يوم"), ("بين شهري", "و"), ("من شهر", "إلى شهر"), ("من شهر", "إلى"),
                 ("بين شهر", "و شهر"), ("من شهر", "حتى شهر")),
)  # fmt: skip
