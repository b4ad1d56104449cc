"""Arabic nouns that a number, letter or ordinal makes a label of, and names that are labels by themselves.

The rounds of a cup are called by the number of those who play them, which all languages share.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LETTERS", "NAMES", "NOUNS"]

NOUNS: Final = """
    Tier: المستوى|مستوى|المستويين
    Category: الفئة|فئة|الصنف|الفئات|الفئتين
    Phase: المرحلة|مرحلة
    Stage: الخطوة
    Group: المجموعة|المجموعتين|المجموعات
    Class: الطبقة
    Type: النوع|النمط
    Zone: المنطقة
    Chapter: الباب|الفصل
    Annex: الملحق|المرفق
    Section: القسم|الفرع
    Title: العنوان
    Part: الجزء
    Volume: المجلد
    Grade: السلم
    Axis: المحور
    Pillar: الركيزة
    Line: الخط|خط|الخطين
    Option: الخيار
    Scenario: السيناريو
    Plan: الخطة|خطة
    Hepatitis: التهاب الكبد|التهاب الكبد الوبائي|التهاب الكبد الفيروسي
    Vitamin: فيتامين|الفيتامين
    Formula: فورمولا|الفورمولا
    Terminal: المحطة الجوية|صالة الركاب
    Reactor: المفاعل|مفاعل
    Unit: الوحدة
    Block: البلوك|بلوك
    Lot: القطعة
    Tranche: الشطر|الشريحة
    Module: الموديول
    Season: الموسم
    Episode: الحلقة
    Figure: الشكل
    Table: الجدول
    Appendix: التذييل
    League: ليغ|الليغ|ليج
    Boeing: بوينغ|بوينج|البوينغ
    Airbus: إيرباص|ايرباص
    iPhone: آيفون|الآيفون|أيفون|ايفون
    Galaxy: غالاكسي|جالاكسي|جلاكسي
    Windows: ويندوز
    PlayStation: بلاي ستيشن|بلايستيشن
    Mirage: ميراج
    Falcon: فالكون
    Apollo: أبولو
    Artemis: أرتميس|أرتيميس
    Soyouz: سويوز
    Ariane: أريان
    Expo: إكسبو
"""
# the round of sixteen, the eighth-final, …; the golden square; Covid; SARS-CoV-2; strains of flu
NAMES: Final = """
    Round of 64: دور ال64|دور الأربعة والستين|دور ال 64
    Round of 32: دور ال32|دور ال 32|دور الاثنين والثلاثين|دور الـ32|دور الـ 32
    Round of 16: دور ال16|دور ال 16|دور الـ16|دور الـ 16|دور الستة عشر|دور الست عشرة|ثمن النهائي|ثمن نهائي
    Round of 8: دور ال8|دور الـ8|دور الثمانية|ربع النهائي|ربع نهائي|الدور ربع النهائي|دور ربع النهائي
    Round of 4: دور الأربعة|نصف النهائي|نصف نهائي|دور نصف النهائي|المربع الذهبي|المربع الأخير|قبل النهائي
    Formula 1: فورمولا واحد|الفورمولا واحد|فورمولا وان|F1
    2G: 2G|2 G
    3G: 3G|3 G
    4G: 4G|4 G
    5G: 5G|5 G
    6G: 6G|6 G
    COVID-19: كوفيد-19|كوفيد 19|كوفيد19|كوفيد|covid-19
    SARS-CoV-2: سارس-كوف-2|سارس كوف 2|سارس-كوف2|SARS-CoV-2
    H1N1: إتش 1 إن 1|إتش1إن1|اتش1ان1|إتش1 إن1
    H3N2: إتش 3 إن 2|إتش3إن2|اتش3ان2|إتش3 إن2
    H5N1: إتش 5 إن 1|إتش5إن1|اتش5ان1|إتش5 إن1
    H7N9: إتش 7 إن 9|إتش7إن9|اتش7ان9|إتش7 إن9
"""
# alif to ya in the order of numbers, and the names of the first
LETTERS: Final = dict(zip("أبجدهوزحطي", "ABCDEFGHIJ", strict=True)) | {
    "ا": "A", "هـ": "E", "ألف": "A", "باء": "B", "جيم": "C", "دال": "D",
}  # fmt: skip
