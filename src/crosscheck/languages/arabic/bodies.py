"""Arabic words that names of bodies are made of, under the English words of the French table."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.names import key
from crosscheck.languages.bodies import body_table

__all__ = ["HEADS", "LINKS", "PARTS"]

HEADS: Final = body_table("""
    Union: الاتحاد|اتحاد|الكونفدرالية|كونفدرالية|الجامعة
    Rally: التجمع|تجمع
    Front: الجبهة|جبهة
    Party: الحزب|حزب
    Movement: الحركة|حركة
    Alliance: التحالف|تحالف|الائتلاف|ائتلاف
    Network: الشبكة|شبكة
    Association: الجمعية|جمعية|رابطة
    Organization: المنظمة|منظمة|الهيئة|هيئة|السلطة|الوكالة|وكالة
    Office: المكتب|مكتب|الديوان|ديوان|الجهاز
    Committee: اللجنة|لجنة
    Council: المجلس|مجلس
    Observatory: المرصد|مرصد
    Institute: المعهد|معهد
    Centre: المركز|مركز|مجمع
    Court: المحكمة|محكمة
    Fund: الصندوق|صندوق
    League: الرابطة
    Syndicate: النقابة|نقابة
    Forum: المنتدى|منتدى
    Initiative: مبادرة
    Programme: برنامج
    Directorate: المديرية|المديرية العامة|الإدارة العامة
    Prosecution: النيابة
""", key)  # fmt: skip
_STEMS: Final = """
    national: وطني|وطنية|قومي|قومية
    high: أعلى|عليا
    independent: مستقل|مستقلة|مستقلين|مستقلون
    central: مركزي|مركزية
    general: عام|عامة
    regional: إقليمي|إقليمية|جهوي|جهوية
    local: محلي|محلية
    international: دولي|دولية
    administrative: إداري|إدارية
    criminal: جنائي|جنائية
    military: عسكري|عسكرية
    popular: شعبي|شعبية
    democratic: ديمقراطي|ديمقراطية|ديموقراطي
    constitutional: دستوري|دستورية
    political: سياسي|سياسية
    economic: اقتصادي|اقتصادية
    social: اجتماعي|اجتماعية
    islamic: إسلامي|إسلامية
    humanitarian: إنساني|إنسانية
    medical: طبي|طبية
    agricultural: زراعي|زراعية|فلاحي|فلاحية
    maritime: بحري|بحرية
    arab: عربي|عربية
    african: أفريقي|إفريقي|أفريقية|إفريقية
    free: حر|حرة
    united: متحد|متحدة|موحد
    new: جديد|جديدة
    electric: طاقة|طاقي
    saharan: صحراوي|صحراوية
    renewal: تجديد|تجدد
    progress: تقدم
    justice: عدالة|عدل
    freedom: حرية|حريات
    unity: وحدة
    future: مستقبل
    hope: أمل
    change: تغيير
    reform: إصلاح|إصلاحات
    peace: سلام|سلم
    solidarity: تضامن
    dialogue: حوار
    citizenship: مواطنة
    democracy: ديمقراطية
    development: تنمية
    independence: استقلال
    liberation: تحرير
    salvation: إنقاذ|خلاص
    workers: عمال|شغالين
    labour: عمل|شغل
    farmers: فلاحين|مزارعين
    journalists: صحفيين|صحافيين
    lawyers: محامين
    judges: قضاة
    doctors: أطباء
    teachers: معلمين|مدرسين
    students: طلبة|طلاب
    fishermen: صيادين
    women: نساء|مرأة
    youth: شباب
    children: أطفال|طفولة
    consumers: مستهلك|مستهلكين
    victims: ضحايا
    migrants: مهاجرين
    refugees: لاجئين
    disabled: معاقين
    families: أسر|عائلات
    entrepreneurs: مقاولين|مقاولات
    people: شعب
    regions: جهات|أقاليم|مناطق
    oasis: واحة|واحات
    cities: مدن
    state: دولة
    elections: انتخابات
    statistics: إحصاء|إحصاءات
    planning: تخطيط
    water: مياه|ماء
    environment: بيئة
    climate: مناخ
    health: صحة
    education: تعليم|تربية
    culture: ثقافة
    heritage: تراث
    antiquities: آثار
    museums: متاحف
    tourism: سياحة
    transport: نقل
    ports: موانئ
    airports: مطارات
    railways: سكك الحديدية|سكك الحديد
    electricity: كهرباء
    gas: غاز
    oil: نفط|بترول
    mines: مناجم
    phosphates: فوسفات|فسفاط
    fishing: صيد
    agriculture: زراعة|فلاحة
    forests: غابات
    trade: تجارة
    industry: صناعة
    finance: مالية
    taxes: ضرائب
    customs: جمارك
    markets: أسواق
    investment: استثمار
    insurance: تأمين
    security: أمن
    defence: دفاع
    police: شرطة
    prisons: سجون
    borders: حدود
    appeal: استئناف
    cassation: نقض|تعقيب
    audit: محاسبات
    first-instance: ابتدائية
    rights: حقوق|حقوق الإنسان
    trial: محاكمة
    fair: عادلة
    fight: مكافحة|مناهضة
    corruption: فساد
    terrorism: إرهاب
    torture: تعذيب
    protection: حماية|صون
    civil: مدني|مدنية
    relief: إغاثة|إسعاف
    research: بحث|بحوث
    scientific: علمي
    studies: دراسات
    support: دعم
    communication: اتصال|إعلام
    press: صحافة
    broadcasting: سمعي البصري
    sports: رياضة
    football: كرة القدم
    mediation: وساطة
    truth: حقيقة
    reconciliation: مصالحة
    transition: انتقالي|انتقال
    weather: أرصاد|أرصاد الجوية
"""
PARTS: Final = {
    **body_table(_STEMS, key),
    **{key("ال" + form): english for form, english in body_table(_STEMS, str.strip).items()},
}
LINKS: Final = frozenset(key(word) for word in ("من", "أجل", "ضد"))
