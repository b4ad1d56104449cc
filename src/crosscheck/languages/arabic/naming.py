"""Arabic words that announce names, and how names are written in Arabic.

Portfolios follow the usual titles of ministries in the Maghreb, the Mashriq and the Gulf. All words are given as they
are spelled; keys fold them.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.names import CONJUNCTIONS, key, ordinary, readings, relative, structural, surname
from crosscheck.languages.arabic.romanise import romanise
from crosscheck.languages.naming import Naming

__all__ = ["NAMING"]


def _keys(text: str) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in text.split("|"))


def _table(text: str) -> dict[str, str]:
    """Lines of an English name, a colon and Arabic names parted by bars, by the keys of the Arabic names."""
    pairs = (line.split(":") for line in text.strip().splitlines())
    return {key(name): english.strip() for english, names in pairs for name in names.split("|")}


NAMING: Final = Naming(
    key=key,
    readings=readings,
    romanise=romanise,
    ordinary=ordinary,
    surname=surname,
    structural=structural,
    relative=relative,
    # Mr, Dr, president, minister, king, sheikh, general, senator, spokesman, director, lawyer, singer, player, …
    titles=_keys(
        "السيد|السيدة|سيد|الدكتور|الدكتورة|دكتور|د|الأستاذ|الأستاذة|البروفيسور|المهندس|الرئيس|الرئيسة|رئيس|"
        "رئيسة|نائب رئيس|"
        "نائب الرئيس|رئيس الوزراء|رئيسة الوزراء|رئيس الحكومة|الوزير|الوزيرة|وزير|وزيرة|الملك|ملك|العاهل|"
        "الملكة|الأمير|الأميرة|أمير|"
        "السلطان|الشيخ|الإمام|آية الله|البابا|الكاردينال|البطريرك|المطران|الأسقف|القس|الحاخام|الجنرال|العقيد|"
        "العميد|اللواء|الفريق|"
        "المشير|النقيب|الرائد|الملازم|الرقيب|القائد|قائد|السيناتور|سيناتور|عضو مجلس الشيوخ|النائب|النائبة|"
        "الحاكم|حاكم|العمدة|عمدة|"
        "القاضي|القاضية|المدعي العام|المدعية العامة|النائب العام|السفير|السفيرة|المستشار|المستشارة|الناطق|"
        "الناطقة|المتحدث|"
        "المتحدثة|الناطق باسم|المتحدث باسم|المتحدثة باسم|الأمين العام|الأمينة العامة|الكاتب العام|المدير|مدير|"
        "مديرة|المدير العام|"
        "زعيم|الزعيم|زعيمة|المحامي|المحامية|الصحفي|الصحفية|الصحافي|الصحافية|الكاتب|الكاتبة|الشاعر|الشاعرة|"
        "الروائي|الممثل|"
        "الممثلة|الفنان|الفنانة|المطرب|المطربة|مطرب|المغني|المخرج|المخرجة|اللاعب|لاعب|المهاجم|المدافع|الحارس|المدرب|"
        "مدرب|الناشط|الناشطة|المعارض|المعارضة|المرشح|المرشحة|الملياردير|المحلل|المحللة|الخبير|الخبيرة|المؤرخ|"
        "الباحث|الباحثة|"
        "المفوض|المفوضة|الضابط|المفتش|مؤسس|المؤسس|المقرر|المقررة|المبعوث|المبعوثة|مبعوث|الممثل الخاص|منسق|"
        "المنسق|المنسقة|"
        "زوجته|شقيقه|نجله|ابنه|ابنته|والده|والدته|زوجها|زوجة|ابن|نجل|شقيق|المتهم|المتهمة|المشتبه به|المذيع|"
        "المذيعة|المغنية|السباح|المدعو|المدعوة|يدعى|تدعى|يسمى|المسمى|باسم|الديمقراطي|"
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
    conjunctions=CONJUNCTIONS,
    common_acronyms=frozenset(),
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
        Foreign Affairs: الخارجية|الشؤون الخارجية|الشؤون الخارجية والتعاون الدولي|الخارجية والمغتربين
        Foreign Affairs: الشؤون الخارجية والتعاون|الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج
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
    other_names=frozenset(),
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
    label_letters=dict(zip("أبجدهوزحطي", "ABCDEFGHIJ", strict=True))
    | {"ا": "A", "هـ": "E", "ألف": "A", "باء": "B", "جيم": "C"},
    # first to tenth, masculine and feminine
    ordinals={
        key(word): number
        for number, words in enumerate(
            ("الأول|الأولى", "الثاني|الثانية", "الثالث|الثالثة", "الرابع|الرابعة", "الخامس|الخامسة", "السادس|السادسة",
             "السابع|السابعة", "الثامن|الثامنة", "التاسع|التاسعة", "العاشر|العاشرة", "الحادي عشر", "الثاني عشر",
             "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر"),
            start=1,
        )
        for word in words.split("|")
    },
)  # fmt: skip
