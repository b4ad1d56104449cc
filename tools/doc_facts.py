"""The short texts that docs/reference/facts.md shows the canonical values of."""

from __future__ import annotations

from typing import Final

__all__ = ["TEXTS"]

TEXTS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "quantity": (
        ("fr", "79 affaires"),
        ("fr", "trois millions et demi d'habitants"),
        ("ar", "٣٫٥ ملايين نسمة"),
        ("ar", "ضحيتان"),
        ("ar", "ألفي طبيب"),
        ("fr", "près de 500 manifestants"),
        ("ar", "أكثر من 500 متظاهر"),
        ("fr", "au moins trois morts"),
        ("fr", "entre 10 et 15 morts"),
        ("ar", "120 كيلومترا"),
    ),
    "percent": (("fr", "12,5 %"), ("fr", "12,5 pour cent"), ("ar", "12,5 في المائة"), ("ar", "٪12")),
    "money": (
        ("fr", "5 millions de dirhams"),
        ("ar", "5 ملايين درهم"),
        ("fr", "2,5 milliards d'euros"),
        ("ar", "مليون دولار"),
    ),
    "date": (
        ("fr", "le 14 mars 2023"),
        ("ar", "يوم 14 آذار 2023"),
        ("fr", "14/03/2023"),
        ("ar", "دجنبر 2019"),
        ("fr", "en 2023"),
        ("ar", "في تسعينيات القرن الماضي"),
        ("fr", "au printemps 2023"),
        ("fr", "le 14 mars"),
        ("ar", "أمس"),
    ),
    "period": (("fr", "de 2006 à 2016"), ("ar", "من 2006 إلى 2016"), ("fr", "2006-2016")),
    "duration": (
        ("fr", "pendant un an"),
        ("ar", "لمدة عام"),
        ("ar", "ستة أشهر"),
        ("fr", "un an et demi"),
        ("ar", "ثلاث ساعات"),
    ),
    "ordinal": (("fr", "la sixième année"), ("ar", "السنة السادسة"), ("ar", "القمة الحادية والعشرين")),
    "person": (
        ("fr", "Le ministre Aziz Akhannouch a parlé."),
        ("ar", "قال الوزير عزيز أخنوش"),
    ),
    "place": (("fr", "à Fès"), ("ar", "في فاس"), ("fr", "en Côte d'Ivoire"), ("ar", "في كوت ديفوار")),
    "organisation": (
        ("fr", "l'Organisation mondiale de la santé"),
        ("ar", "منظمة الصحة العالمية"),
        ("fr", "l'ONU"),
        ("fr", "le ministère de l'Intérieur"),
        ("ar", "وزارة الداخلية"),
    ),
    "acronym": (("fr", "le Mécanisme national de référence (MNR)"),),
    "label": (("fr", "classé en Tier 2"), ("ar", "في المستوى 2"), ("fr", "l'article 12"), ("ar", "المادة 12")),
    "quote": (("fr", "« Nous partirons à l'aube », a-t-elle dit."), ("ar", "قالت: «سنرحل مع الفجر»")),
}
