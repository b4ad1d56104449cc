"""Arabic seasons, quarters, decades, centuries, the days of a month in words and the Islamic months.

Ordinals after Wright, A Grammar of the Arabic Language, part I, § 328; months after the Unicode CLDR (ar, islamic).
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.calendar import Eras

__all__ = ["DAYS", "ERAS", "HIJRI_MARKS", "HIJRI_MONTHS"]

# al-awwal "the first", al-thani "the second", …; the words have their article cut off
ONES: Final = ("أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع")
TENS: Final = ((20, "عشرين"), (20, "عشرون"), (30, "ثلاثين"), (30, "ثلاثون"))
HADI: Final = "حادي"
ASHAR: Final = "عشر"
# rub "quarter", fasl and thulathi "quarter" in the Maghreb; nisf "half", sudasi "half" in the Maghreb
QUARTERS: Final = ("ربع", "فصل", "ثلاثي")
HALVES: Final = ("نصف", "سداسي", "أسدس")
LAST: Final = "الأخير"
HIJRI: Final = (
    "محرم،المحرم،محرم الحرام", "صفر،صفر الخير", "ربيع الأول،ربيع الأنور", "ربيع الثاني،ربيع الآخر",
    "جمادى الأولى،جمادى الأول", "جمادى الآخرة،جمادى الثانية،جمادى الآخر،جمادى الثاني", "رجب،رجب الفرد", "شعبان",
    "رمضان،رمضان المبارك", "شوال", "ذو القعدة،ذي القعدة،ذا القعدة", "ذو الحجة،ذي الحجة،ذا الحجة",
)  # fmt: skip
HIJRI_MONTHS: Final = {name: number for number, row in enumerate(HIJRI, start=1) for name in row.split("،")}
# the letter ha, hijri, of the Hijra
HIJRI_MARKS: Final = frozenset({"هـ", "ه", "هجرية", "هجري", "للهجرة", "الهجري", "الهجرية", "هجريا", "من الهجرة"})


def _ordinals() -> dict[str, int]:
    """`thalith`, `thalith ashar`, `thalith wal-ishrin`, without the article of the first word."""
    found = {name: number for number, name in enumerate(ONES, start=1)} | {"عاشر": 10}
    small = dict(enumerate((HADI, *ONES[1:]), start=1))
    found |= {f"{name} {ASHAR}": 10 + number for number, name in small.items()}
    for tens, name in TENS:
        found[name] = tens
        found |= {f"{one} وال{name}": tens + number for number, one in small.items()}
    return found


def _quarters() -> dict[str, int]:
    """`al-rub al-awwal`, "the first quarter"."""
    found: dict[str, int] = {}
    for nouns, count, first in ((QUARTERS, 4, 33), (HALVES, 2, 40)):
        for noun in nouns:
            found |= {f"{noun} ال{ONES[number]}": first + number for number in range(count)}
            found[f"{noun} {LAST}"] = first + count - 1
    return found


ORDINALS: Final = _ordinals()
# ghurra "the first night", fatih "the opening one"
DAYS: Final = {name: day for name, day in ORDINALS.items() if day <= 31} | {"غرة": 1, "فاتح": 1}


def _decades() -> dict[str, int]:
    """`al-aqd al-awwal`, "the first decade"; the century follows."""
    found = {f"عقد ال{name}": 10 * number for number, name in enumerate((*ONES, "عاشر"))}
    return found | {f"عقد {LAST}": 90}


ERAS: Final = Eras(
    seasons={"ربيع": 21, "صيف": 22, "خريف": 23, "شتاء": 24},
    decade_cues=frozenset(),
    decade_numbers=_decades(),
    # the plural in -iyat of the tens names a decade
    decades={
        "عشرينيات": 20, "عشرينات": 20, "ثلاثينيات": 30, "ثلاثينات": 30, "أربعينيات": 40, "أربعينات": 40,
        "خمسينيات": 50, "خمسينات": 50, "ستينيات": 60, "ستينات": 60, "سبعينيات": 70, "سبعينات": 70, "ثمانينيات": 80,
        "ثمانينات": 80, "تسعينيات": 90, "تسعينات": 90,
    },
    not_decades=frozenset({
        "من عمره", "من عمرها", "من عمرهم", "من عمرهن", "من العمر", "العمر", "عمره", "عمرها", "عمرهم", "من عمري",
    }),
    of_century=frozenset({"من"}),
    quarters=_quarters(),
    century_nouns=frozenset({"قرن", "قرنين", "قرنان", "قرون"}),
    century_first=True,
    century_ordinals=ORDINALS,
    century_signs=frozenset(),
    century_links=frozenset({"و", "وال", "أو", "أو ال", "-", "إلى ال", "إلى", "حتى ال"}),
    fixed_centuries={
        "قرن الماضي": 20, "قرن المنصرم": 20, "قرن الفائت": 20, "قرن الحالي": 21, "قرن الجاري": 21, "هذا القرن": 21,
    },
    before_christ=frozenset({"قبل الميلاد", "ق.م", "ق.م.", "ق. م", "ق م", "قبل ميلاد المسيح"}),
)  # fmt: skip
