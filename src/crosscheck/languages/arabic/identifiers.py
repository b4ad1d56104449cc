"""Arabic words around numbers that name things: laws, articles, resolutions, files, flights, roads.

Tunisian and Moroccan texts of law call an article a chapter and a number a count: «الفصل عدد 12».
"""

from __future__ import annotations

import re
from typing import Final

from crosscheck.languages.arabic.names import key
from crosscheck.languages.identifiers import Identifiers, Manner

__all__ = ["IDENTIFIERS"]

# law, decree, dahir, order, circular, regulation, convention, recommendation, directive, judgment, file, case, suit,
# complaint, petition, minutes, request, contract, licence, passport, plate, document, notice, report, invoice, flight,
# road, train, bus, bill, …; each with and without article
MARKED: Final = (
    "قانون|قوانين|مرسوم|مراسيم|ظهير|أمر|أوامر|منشور|مناشير|دورية|لائحة|نظام|اتفاقية|اتفاقيات|توصية|توجيه|تعميم|حكم|"
    "أحكام|ملف|ملفات|قضية|قضايا|دعوى|شكوى|عريضة|محضر|طلب|عقد|صفقة|مناقصة|رخصة|رخص|ترخيص|براءة|جواز|بطاقة|لوحة|وثيقة|"
    "بلاغ|بيان|تقرير|فاتورة|بروتوكول|طريق|طرق|مشروع|مقرر|قرض|تسجيل|مذكرة"
)
# paragraph, item, resolution, page; the duals and plurals
BARE: Final = (
    "الفقرة|فقرة|الفقرات|الفقرتين|الفقرتان|البند|بند|البنود|البندين|القرار|القرارات|القرارين|الصفحة|صفحة|الصفحات|"
    "الصفحتين"
)
BARE_INDEFINITE: Final = "قرار"
# article; the duals and the plural
ARTICLE: Final = "المادة|مادة|المادتان|المادتين|للمادتين|المواد|مادتين"
# flight, train, bus
VEHICLE: Final = "رحلة|رحلات|قطار|حافلة"
# chapter, which may be an article
CHAPTER: Final = "الفصل|الفصلان|الفصلين|الفصول"


def _keys(text: str) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in text.split("|"))


def _nouns() -> dict[str, Manner]:
    found: dict[str, Manner] = {}
    for noun in MARKED.split("|"):
        found[key(noun)] = found[key("ال" + noun)] = "marked"
    for noun in VEHICLE.split("|"):
        found[key(noun)] = found[key("ال" + noun)] = "vehicle"
    manners: tuple[tuple[Manner, str], ...] = (
        ("bare", BARE), ("bare", BARE_INDEFINITE), ("article", ARTICLE), ("chapter", CHAPTER),
    )  # fmt: skip
    return found | {key(noun): manner for manner, nouns in manners for noun in nouns.split("|")}


IDENTIFIERS: Final = Identifiers(
    nouns=_nouns(),
    plural=_keys(
        "المادتان|المادتين|المواد|مادتين|الفصلان|الفصلين|الفصول|الفقرات|الفقرتين|الفقرتان|البنود|"
        "البندين|القرارات|القرارين|الصفحات|الصفحتين|القوانين|المراسيم|الاتفاقيات|الملفات|القضايا"
    ),
    # number, the numbers
    mark=re.compile(r"\s*\(?\s*(?:ذ[يو]\s+)?(?:[بل]?ال|[بل])?(?:رقمي|رقم|أرقام)\s*[:(«\"]?\s*"),
    # count
    close_mark=re.compile(r"\s*\(?\s*عدد\s*[:(]?\s*"),
    # from
    opener=re.compile(r"\s+من\s+(?=\d)"),
    # and, or, to
    joiner=re.compile(r"\s*[,،]\s*(?:و\s*)?|\s+(?:و|أو|إلى|حتى)\s*"),
    # of the year
    year=re.compile(r"\s*\)?\s+(?:لسنة|لعام|من سنة|سنة)\s+(?=[12١٢][\d]{3}(?!\d))"),
    # the constitution, the law, the code, the decree, regulation
    legal=_keys(
        "الدستور|دستور|القانون|قانون|المجلة|مجلة|المرسوم|المدونة|مدونة|الأمر|الظهير|النظام الأساسي|"
        "الاتفاقية|اتفاقية|المعاهدة"
    ),
    # ISO; flight
    shapes=re.compile(
        r"(?<!\w)(?:الأ|أ|ال|ا|الإ|إ)يزو\s(?P<iso>\d{3,5})\b|(?<=رحلة\s)[A-Z][A-Z0-9]\s?\d{1,4}\b"
        r"|(?<=رحلة\sرقم\s)[A-Z][A-Z0-9]\s?\d{1,4}\b"
    ),
)
