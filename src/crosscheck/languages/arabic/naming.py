"""Arabic words that announce names, and how names are written in Arabic.

Portfolios follow the usual titles of ministries in the Maghreb, the Mashriq and the Gulf. All words are given as they
are spelled; keys fold them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from crosscheck.languages.arabic.romanise import romanise
from crosscheck.languages.arabic.segment import is_known, listed_lemma, segment
from crosscheck.languages.arabic.spelling import bare, fold
from crosscheck.languages.arabic.verbs import verb_tables
from crosscheck.languages.arabic.words import FUNCTION_WORDS
from crosscheck.languages.lemmas import lemma_table
from crosscheck.languages.naming import Naming, Reading, has_case, latin_key

__all__ = ["NAMING"]

MERGED: Final = "لل"  # li- and the article
ARTICLE: Final = "ال"
ENDINGS: Final = ("ا", "ان", "ين", "ات", "ون")  # accusative, dual, plurals
SHORTEST: Final = 3


def _key(name: str) -> str:
    if has_case(name):
        return latin_key(name)
    return " ".join(fold(name).replace("-", " ").split())


def _keys(text: str) -> frozenset[str]:
    return frozenset(_key(phrase) for phrase in text.split("|"))


def _table(text: str) -> dict[str, str]:
    """Lines of an English name, a colon and Arabic names parted by bars, by the keys of the Arabic names."""
    pairs = (line.split(":") for line in text.strip().splitlines())
    return {_key(name): english.strip() for english, names in pairs for name in names.split("|")}


@lru_cache(maxsize=65536)
def _readings(word: str) -> tuple[Reading, ...]:
    """The word as it stands, then with one and with two particles off; li- gives the article its alif back."""
    if has_case(word):
        return (Reading(0, latin_key(word)),)
    letters, offsets = bare(word)
    found = [Reading(0, _key(word))]
    heads = [0, 1] if letters[:1] in ("و", "ف") and len(letters) > 3 else [0]
    for head in heads:
        if head:
            found.append(Reading(offsets[head], fold(letters[head:]), letters[:head]))
        rest = letters[head:]
        if rest.startswith(MERGED) and len(rest) > 3:
            found.append(Reading(offsets[head + 1], ARTICLE + fold(rest[2:]), letters[: head + 1]))
        elif rest[:1] in ("ب", "ك", "ل") and len(rest) > 3:
            found.append(Reading(offsets[head + 1], fold(rest[1:]), letters[: head + 1]))
    return tuple(found)


@lru_cache(maxsize=65536)
def _ordinary(word: str) -> bool:
    """Whether the word list has the word, or what remains of it without particles that could stand there."""
    if has_case(word):
        return False
    letters = bare(word)[0]
    if fold(letters) in FUNCTION_WORDS or _common(letters):
        return True
    start, end, _ = next(part for part in segment(letters) if part[2] == "word")
    core = letters[start:end]
    if (start, end) == (0, len(letters)) or not _common(core):
        return end < len(letters)
    return not (letters[start - 1] in "بك" and _verbal(core))


def _common(letters: str) -> bool:
    """Whether a bare word is listed as more than a name: a name has no other forms in the list than itself."""
    if not is_known(letters):
        return False
    folded = fold(letters)
    verb = verb_tables()
    if folded in verb.lemmas or folded in verb.nouns or fold(listed_lemma(letters) or "") != folded:
        return True
    table = lemma_table("ar")
    stem = letters[:-1] if letters.endswith("ة") else letters
    return any(form in table for form in (ARTICLE + letters, *(stem + ending for ending in ENDINGS)))


def _verbal(letters: str) -> bool:
    """Whether a bare word is a verb form and nothing else."""
    folded = fold(letters)
    listed = fold(listed_lemma(letters) or "") == folded
    return folded in verb_tables().lemmas and folded not in verb_tables().nouns and not listed


@lru_cache(maxsize=65536)
def _surname(word: str) -> bool:
    """Whether a listed word may follow a given name as a last name: a nisba, or a noun that agrees with nothing."""
    letters = bare(word)[0]
    if fold(letters) in FUNCTION_WORDS or len(letters) < SHORTEST or _verbal(letters):
        return False
    if letters.startswith(ARTICLE):
        return letters.endswith("ي")
    start, end, _ = next(part for part in segment(letters) if part[2] == "word")
    core = letters[start:end]
    if end < len(letters) or (start and (len(core) > SHORTEST or start > 1 or _verbal(core))):
        return False
    return bool(start) or not letters.endswith(("ا", "ة"))


NAMING: Final = Naming(
    key=_key,
    readings=_readings,
    romanise=romanise,
    ordinary=_ordinary,
    surname=_surname,
    # Mr, Dr, president, minister, king, sheikh, general, senator, spokesman, director, lawyer, singer, player, …
    titles=_keys(
        "السيد|السيدة|سيد|الدكتور|الدكتورة|دكتور|د|الأستاذ|الأستاذة|البروفيسور|المهندس|الرئيس|الرئيسة|رئيس|رئيسة|نائب رئيس|"
        "نائب الرئيس|رئيس الوزراء|رئيسة الوزراء|رئيس الحكومة|الوزير|الوزيرة|وزير|وزيرة|الملك|ملك|العاهل|الملكة|الأمير|الأميرة|أمير|"
        "السلطان|الشيخ|الإمام|آية الله|البابا|الكاردينال|البطريرك|المطران|الأسقف|القس|الحاخام|الجنرال|العقيد|العميد|اللواء|الفريق|"
        "المشير|النقيب|الرائد|الملازم|الرقيب|القائد|قائد|السيناتور|سيناتور|عضو مجلس الشيوخ|النائب|النائبة|الحاكم|حاكم|العمدة|عمدة|"
        "القاضي|القاضية|المدعي العام|المدعية العامة|النائب العام|السفير|السفيرة|المستشار|المستشارة|الناطق|الناطقة|المتحدث|"
        "المتحدثة|الناطق باسم|المتحدث باسم|المتحدثة باسم|الأمين العام|الأمينة العامة|الكاتب العام|المدير|مدير|مديرة|المدير العام|"
        "زعيم|الزعيم|زعيمة|المحامي|المحامية|الصحفي|الصحفية|الصحافي|الصحافية|الكاتب|الكاتبة|الشاعر|الشاعرة|الروائي|الممثل|"
        "الممثلة|الفنان|الفنانة|المطرب|المطربة|مطرب|المغني|المخرج|المخرجة|اللاعب|لاعب|المهاجم|المدافع|الحارس|المدرب|"
        "مدرب|الناشط|الناشطة|المعارض|المعارضة|المرشح|المرشحة|الملياردير|المحلل|المحللة|الخبير|الخبيرة|المؤرخ|الباحث|الباحثة|"
        "المفوض|المفوضة|الضابط|المفتش|مؤسس|المؤسس|المقرر|المقررة|المبعوث|المبعوثة|مبعوث|الممثل الخاص|منسق|المنسق|المنسقة|"
        "زوجته|شقيقه|نجله|ابنه|ابنته|والده|والدته|زوجها|زوجة|ابن|نجل|شقيق|المتهم|المتهمة|المشتبه به|المذيع|المذيعة|المغنية|السباح|المدعو|المدعوة|يدعى|تدعى|يسمى|المسمى|باسم|الديمقراطي|"
        "الجمهوري|الطبيب|الطبيبة|البروفسور|نجم|النجم|النجمة|نجمة|بطل|المصور|الرسام|الطالب|الطالبة|السائق|المؤلف|المؤلفة"
    ),
    courtesies=_keys("السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الأستاذة|السيناتور|سيناتور|المدعو|المدعوة"),
    particles=_keys("بن|ابن|بنت|ولد|أبو|أبي|آل|أم|عبد|دي|دو|دا|فان|فون|لو|لا|ماك|سان|ال"),
    # in, to, from, city, state, region, north, south, east, west
    place_evidence=_keys(
        "في|إلى|من|مدينة|دولة|جمهورية|بلدة|قرية|محافظة|ولاية|جهة|إقليم|شمال|شمالي|جنوب|جنوبي|شرق|شرقي|غرب|غربي|وسط|نحو|عاصمة"
    ),
    # city, village, town, province, district, governorate, island, …
    attached_places=frozenset("ب"),
    place_heads=_keys("مدينة|بلدة|قرية|محافظة|ولاية|إقليم|جزيرة|بلدية|مقاطعة|ضاحية|مخيم|منطقة|حي|دوار|جماعة|مطار|ميناء"),
    conjunctions=frozenset("وف"),
    fillers=frozenset(),
    # ministry, parliament, senate, national assembly, army, navy, police, central bank, courts, embassy, federation
    offices=_table("""
        Ministry: وزارة|كتابة الدولة
        Parliament: البرلمان|برلمان|مجلس الشعب
        Senate: مجلس الشيوخ|مجلس المستشارين|مجلس الأمة
        National Assembly: الجمعية الوطنية|المجلس الشعبي الوطني
        House of Representatives: مجلس النواب
        Army: الجيش|القوات المسلحة
        Navy: البحرية|القوات البحرية
        Police: الشرطة|شرطة
        Central Bank: البنك المركزي|المصرف المركزي|بنك
        Supreme Court: المحكمة العليا
        Constitutional Court: المحكمة الدستورية
        Embassy: السفارة|سفارة
        Football Federation: اتحاد كرة القدم
    """),
    portfolios=_table("""
        Foreign Affairs: الخارجية|الشؤون الخارجية|الشؤون الخارجية والتعاون الدولي|الخارجية والمغتربين|الشؤون الخارجية والتعاون|الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج
        Justice: العدل
        Interior: الداخلية
        Defence: الدفاع|الدفاع الوطني|الجيوش
        Health: الصحة|الصحة العامة|الصحة والحماية الاجتماعية|الصحة والسكان
        Education: التربية|التعليم|التربية والتعليم|التربية الوطنية|التربية الوطنية والتعليم الأولي والرياضة
        Higher Education: التعليم العالي|التعليم العالي والبحث العلمي
        Economy: الاقتصاد
        Finance: المالية|الاقتصاد والمالية|المالية والاقتصاد
        Budget: الميزانية
        Labour: العمل|الشغل|التشغيل|القوى العاملة
        Agriculture: الفلاحة|الزراعة|الفلاحة والصيد البحري
        Environment: البيئة|الانتقال البيئي|التحول البيئي
        Culture: الثقافة|الثقافة والاتصال
        Communication: الاتصال|الإعلام
        Tourism: السياحة|السياحة والصناعة التقليدية|السياحة والآثار
        Transport: النقل|المواصلات|النقل واللوجستيك
        Public Works: التجهيز|الأشغال العامة|الأشغال العمومية|التجهيز والماء
        Energy: الطاقة|الطاقة والمعادن|الانتقال الطاقي
        Oil: النفط|البترول
        Trade: التجارة|التجارة الخارجية
        Industry: الصناعة|الصناعة والتجارة|التجارة والصناعة
        Youth and Sports: الشباب والرياضة
        Youth: الشباب
        Sports: الرياضة
        Religious Affairs: الأوقاف والشؤون الإسلامية|الأوقاف|الشؤون الدينية|الشؤون الإسلامية
        Social Affairs: الشؤون الاجتماعية|التضامن|التنمية الاجتماعية
        Housing: السكن|الإسكان|السكنى والتعمير
        Water: الماء|الري|الموارد المائية|المياه
        Planning: التخطيط
        Immigration: الهجرة
        Human Rights: حقوق الإنسان
        Women's Affairs: المرأة
        Telecommunications: الاتصالات|البريد والاتصالات
        Security: الأمن|الأمن الداخلي|الأمن العام
        Treasury: الخزانة
    """),
    institutions=_table("""
        University: جامعة
        Institute: معهد
        Party: حزب
        Hospital: مستشفى
        Prison: سجن
        Stadium: ملعب
        Airport: مطار
        Court of Appeal: محكمة الاستئناف
        Court of First Instance: المحكمة الابتدائية
        Foundation: مؤسسة
    """),
    label_nouns=_table("""
        Tier: المستوى|مستوى|الدرجة|الرتبة|المرتبة
        Category: الفئة|فئة|الصنف
        Phase: المرحلة|مرحلة
        Stage: الخطوة
        Group: المجموعة|مجموعة
        Class: الطبقة
        Type: النوع|النمط
        Zone: المنطقة
        Article: المادة|مادة|الفصل
        Chapter: الباب
        Annex: الملحق|المرفق
        Section: القسم|الفرع
        Title: العنوان
        Part: الجزء
        Volume: المجلد
        Grade: السلم
        Axis: المحور
    """),
    label_letters=dict(zip("أبجدهوزحطي", "ABCDEFGHIJ", strict=True)) | {"ا": "A", "هـ": "E", "ألف": "A", "باء": "B", "جيم": "C"},
    # first to tenth, masculine and feminine
    ordinals={
        _key(word): number
        for number, words in enumerate(
            ("الأول|الأولى", "الثاني|الثانية", "الثالث|الثالثة", "الرابع|الرابعة", "الخامس|الخامسة", "السادس|السادسة",
             "السابع|السابعة", "الثامن|الثامنة", "التاسع|التاسعة", "العاشر|العاشرة", "الحادي عشر", "الثاني عشر",
             "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر"),
            start=1,
        )
        for word in words.split("|")
    },
)  # fmt: skip
