"""Arabic words that names of bodies are made of, under the English words of the French table."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.body_words import WORDS
from crosscheck.languages.arabic.names import key
from crosscheck.languages.bodies import body_table

__all__ = ["HEADS", "LINKS", "NAME_ENDS", "PARTS", "WEAK"]

HEADS: Final = body_table("""
    Union: الاتحاد|اتحاد|الكونفدرالية|كونفدرالية|الفيدرالية|فيدرالية|الفدرالية|الجامعة|الاتحادية|اتحادية
    Rally: التجمع|تجمع; Front: الجبهة|جبهة; Party: الحزب|حزب; Movement: الحركة|حركة
    Alliance: التحالف|تحالف|الائتلاف|ائتلاف; Network: الشبكة|شبكة; Association: الجمعية|جمعية|رابطة
    Council: الجمعية العامة|الجمعية العمومية
    Organization: المنظمة|منظمة|الهيئة|هيئة|السلطة|الوكالة|وكالة
    Office: المكتب|مكتب|الديوان|ديوان|الجهاز|جهاز; Committee: اللجنة|لجنة
    High Commission: المفوضية|مفوضية|المندوبية السامية
    Council: المجلس|مجلس; Chamber: الغرفة|غرفة; Observatory: المرصد|مرصد; Institute: المعهد|معهد
    School: المدرسة|مدرسة|الكلية|كلية|الأكاديمية|أكاديمية; Centre: المركز|مركز|مجمع; Court: المحكمة|محكمة
    Fund: الصندوق|صندوق; League: الرابطة; Syndicate: النقابة|نقابة; Forum: المنتدى|منتدى; Initiative: مبادرة|المبادرة
    Campaign: الحملة|حملة|التنسيقية|تنسيقية; Programme: برنامج|البرنامج
    Directorate: المديرية|مديرية|المديرية العامة|الإدارة العامة|المندوبية|المندوبية العامة|المفتشية|المفتشية العامة
    Directorate: مصلحة
    Secretariat: الأمانة العامة|الأمانة; Prosecution: النيابة|النيابة العامة|النيابة العمومية
    Foundation: المؤسسة|مؤسسة; Bank: البنك|بنك|المصرف|مصرف; Company: الشركة|شركة|المجموعة|مجموعة
    Hospital: المستشفى|مستشفى|المركز الاستشفائي; Police: الشرطة|شرطة; Gendarmerie: الدرك; Brigade: الفرقة|فرقة
    Exchange: البورصة|بورصة; Mission: البعثة|بعثة; Mechanism: الآلية|آلية; Museum: المتحف|متحف
    Library: المكتبة|مكتبة; Congress: المؤتمر; Forces: القوات|قوات; Army: الجيش|جيش; Cooperative: التعاونية|تعاونية
    Club: النادي|نادي; Orchestra: الأوركسترا; Theatre: المسرح; University: جامعة; Laboratory: المختبر|مختبر
    Brigades: كتائب|ألوية
""", key)  # fmt: skip
# Heads so common that their words say nothing without an adjective of rank.
_WEAK: Final = """
    شركة الشركة مجموعة المجموعة مستشفى المستشفى فرقة الفرقة بعثة آلية متحف مكتبة المكتبة القوات قوات الجيش جيش
    نادي النادي المسرح مختبر المختبر مدرسة المدرسة كلية الكلية بنك البنك مصرف المصرف الشرطة شرطة جهاز الجهاز
    المكتب مكتب مصلحة السلطة كتائب ألوية الجامعة جامعة برنامج البرنامج حملة الحملة مبادرة المبادرة مركز المركز
    مؤسسة المؤسسة المؤتمر الدرك
"""
WEAK: Final = frozenset(key(word) for word in _WEAK.split())
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
_FORMS: Final = body_table(_STEMS, str.strip) | WORDS
PARTS: Final = {key(article + form): english for article in ("", "ال") for form, english in _FORMS.items()}
LINKS: Final = frozenset(key(word) for word in ("من أجل", "ضد"))
# Bank, group, holding, airlines, motors, energy, petroleum, telecom, media, news, times, post, studios, systems, …
_NAME_ENDS: Final = """
    بنك بانك غروب جروب هولدينغ هولدينغز كابيتال إيرلاينز إيروايز موتورز إنرجي بتروليوم تيليكوم ميديا نيوز تايمز
    بوست ستوديوز سيستمز تكنولوجيز تكنولوجي فارما إندستريز إنترناشونال إنترناشيونال كوربوريشن بارتنرز
"""
NAME_ENDS: Final = frozenset(key(word) for word in _NAME_ENDS.split())
