"""Further Arabic words that names of bodies are made of, without the article; a star marks an adjective.

The list is the project's own and has the English words of `languages/french/body_words.py`.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.bodies import body_table

__all__ = ["WORDS"]


def _inflected(word: str) -> tuple[str, ...]:
    """The forms of an adjective."""
    return (word, word + "ة")


WORDS: Final = body_table("""
    events: وقائع|أحداث; disasters: كارثي*|نكبات; tests: تجارب|اختبارات|تجريب; poverty: فقر; seeds: بذور;
    patents: براءات; accidents: حوادث; lottery: يانصيب;
    elections: انتخابي*; addiction: إدمان; measurement: قياس|قياسات|مترولوجيا; analysis: تحليل|تحاليل|تحليلات;
    radiation: إشعاع|إشعاعات; waste: نفايات; recycling: تدوير; flood: فيضانات; fires: حرائق;
    ocean: محيطات;
    national: وطني*|قومي*; royal: ملكي*; high: أعلى|عليا|سامي*; federal: فدرالي*|فيدرالي*|اتحادي*;
    general: عمومي*|عام*|عامة; private: خاص*|خصوصي*; european: أوروبي*|أوربي*; asian: آسيوي*;
    american: أمريكي*|أميركي*; mediterranean: متوسطي*|متوسط; maghrebi: مغاربي*; gulf: خليج|خليجي*; world: عالمي*;
    global: شامل*; municipal: بلدي*; joint: مشترك*|مختلط*; permanent: دائم*; interim: مؤقت*; executive: تنفيذي*;
    legislative: تشريعي*; parliamentary: برلماني*|نيابي*; judicial: قضائي*|قضاء; disciplinary: تأديبي*;
    military: عسكري*|حربي*|حرب; strategic: استراتيجي*|إستراتيجي*; technical: تقني*|فني*;
    technological: تكنولوجي*|تكنولوجيا; professional: مهني*|مهن; digital: رقمي*; nuclear: نووي*|ذرية|ذري;
    energy: طاقة|طاقي*|طاقات; renewable: متجددة; green: أخضر|خضراء; ecological: إيكولوجي*|بيئي*;
    economy: اقتصاد|اقتصادي*; monetary: نقدي*|نقد; banking: مصرفي*|بنكي*|بنوك|مصارف; budget: ميزانية;
    fiscal: جبائي*|ضريبي*; agriculture: زراعة|فلاحة|زراعي*|فلاحي*; rural: قروي*|ريفي*; urban: حضري*|عمراني*|تعمير;
    housing: إسكان|سكن|سكنى; construction: بناء; works: أشغال|تجهيز; roads: طرق|طرقات|سيار*|سيارة;
    aviation: طيران|جوي*; space: فضاء|فضائي*; naval: بحري*|بحرية; telecommunications: اتصالات|مواصلات; post: بريد;
    information: معلومات; media: إعلام|إعلامي*; writers: كتاب|مؤلفين|أدباء; artists: فنانين; film: سينما|سينمائي*;
    theatre: مسرح|مسرحي*; music: موسيقى|موسيقي*; arts: فنون|فن; book: كتاب|قراءة; archives: أرشيف|محفوظات;
    history: تاريخ|تاريخي*; memory: ذاكرة; language: لغة|لغات; translation: ترجمة|مترجمين; sciences: علوم|علم;
    knowledge: معرفة; innovation: ابتكار; training: تكوين|تدريب; education: تعليم|تدريس|تربية|تعليمي*|تربوي*;
    university: جامعة|جامعي*|جامعات; school: مدرسي*|مدارس|مدرسة; literacy: أمية; orphans: أيتام; elderly: مسنين;
    disability: إعاقة; parents: آباء|أولياء; mothers: أمهات|أم; girls: فتيات|بنات; family: أسرة|عائلة|أسري*;
    population: سكان; health: صحة|صحي*; hospital: استشفائي*|مستشفيات; medicine: طب|أطباء; nurses: ممرضين|تمريض;
    pharmacy: صيدلة|صيدلي*|صيادلة; medicines: أدوية|دواء; blood: دم; cancer: سرطان; heart: قلب|قلوب|رحمة;
    diabetes: سكري; epidemics: أوبئة; vaccination: تلقيح|تطعيم|لقاحات; nutrition: تغذية|غذاء|غذائي*; hunger: جوع;
    water: مياه|ماء|مائي*; drinking: صالح|شرب; sanitation: تطهير|صرف; irrigation: ري; dams: سدود; forests: غابات;
    desert: صحراء|تصحر; drought: جفاف; disasters: كوارث|كارثة|جوائح; natural: طبيعي*; nature: طبيعة;
    animals: حيوان|حيوانات|حيواني*; veterinary: بيطري*|بياطرة; livestock: ماشية|مواشي|مربي; birds: طيور;
    fish: أسماك|سمكي*; cereals: حبوب; olive: زيتون|زيتونية; fruit: فواكه; sea: بحر; coast: ساحل|سواحل|شريط الساحلي;
    guard: حرس|خفر; mountain: جبل; earth: أرض|أراضي; land: عقاري*; property: ملكية; intellectual: فكري*;
    weather: أرصاد|أرصاد الجوية; seismology: زلازل|جيوفيزياء|رصد الزلزالي; geology: جيولوجي*|جيولوجيا;
    standards: تقييس|مواصفات; accreditation: اعتماد; quality: جودة; competition: منافسة; prices: أسعار;
    consumers: مستهلك|مستهلكين|استهلاك; employment: تشغيل|توظيف|شغل; employers: باترونا|أرباب العمل;
    trade-union: نقابي*|نقابات; unemployed: عاطلين|بطالة|معطلين; graduates: خريجين;
    retirement: تقاعد|متقاعدين|معاشات; social-security: ضمان الاجتماعي; insurance: تأمين|تأمينات;
    solidarity: تضامن|تكافل|تعاون; mutual: تعاضدية|تعاضد; cooperation: تعاون|شراكة; cooperatives: تعاونيات;
    integration: اندماج|إدماج|تكامل; inclusion: شمول; equality: مساواة; equity: إنصاف; dignity: كرامة;
    parity: مناصفة; diversity: تنوع; violence: عنف; discrimination: تمييز; racism: عنصرية; slavery: عبودية|رق;
    trafficking: اتجار; drugs: مخدرات; crime: جريمة|جرائم; money-laundering: غسل الأموال|غسيل الأموال;
    transparency: شفافية; integrity: نزاهة; governance: حوكمة|حكامة; administration: إدارة; inspection: تفتيش;
    control: رقابة|مراقبة; regulation: تنظيم|ضبط|تقنين; investigation: تحقيق|تحقيقات|تحري; arbitration: تحكيم;
    lawyers: محامين|محاماة; notaries: موثقين|عدول; law: قانون; constitution: دستور; parliament: برلمان;
    representatives: نواب|ممثلين; councillors: مستشارين; elders: أعيان|حكماء;
    veterans: محاربين القدامى|قدماء المحاربين; martyrs: شهداء; prisoners: أسرى|سجناء|معتقلين;
    missing: مفقودين|اختفاء; displaced: نازحين; migration: هجرة; asylum: لجوء; foreign: أجنبي*|أجانب|خارجي*;
    affairs: شؤون; relations: علاقات; diaspora: مغتربين|جالية|مهجر; resistance: مقاومة; revolution: ثورة;
    revolutionary: ثوري*; republican: جمهوري*; republic: جمهورية; communist: شيوعي*; socialist: اشتراكي*;
    liberal: ليبرالي*; conservative: محافظين|محافظ; christian: مسيحي*|مسيحيين; muslim: مسلم*|مسلمين;
    catholic: كاثوليكي*; orthodox: أرثوذكسي*; jewish: يهودي*; islamic: إسلامي*|إسلام; fatwa: إفتاء|فتوى; hajj: حج;
    ulema: علماء; patriotic: وطنيين; left: يسار; right: يمين; workers: عمال|شغالين; labour: عمل; officers: ضباط;
    employees: موظفين|مستخدمين; engineers: مهندسين; architects: معماريين; accountants: محاسبين; drivers: سائقين;
    pilots: طيارين; sailors: بحارة; referees: حكام; players: لاعبين; supporters: مشجعين; olympic: أولمبي*|أولمبية;
    paralympic: بارالمبي*; athletics: ألعاب القوى; basketball: كرة السلة; handball: كرة اليد;
    volleyball: كرة الطائرة; tennis: تنس|كرة المضرب; swimming: سباحة; cycling: دراجات; boxing: ملاكمة; judo: جودو;
    rugby: رغبي|ركبي; karate: كاراتيه; wrestling: مصارعة; gymnastics: جمباز; horse-riding: فروسية; motor: سيارات;
    aid: مساعدات|معونة|مساعدة; culture: ثقافة|ثقافي*|ثقافات; environment: بيئة|بيئي*; climate: مناخ|مناخي*;
    tourism: سياحة|سياحي*; social: اجتماعي*; scientific: علمي*; finance: مالية|مالي*; sports: رياضة|رياضي*|رياضات;
    industry: صناعة|صناعات|صناعي*|صناعيين; trade: تجارة|تجاري*|تجار; human: بشري*|إنساني*; resources: موارد;
    free: حر|حرة|أحرار; united: متحد*|موحد*|وحدوي; voice: صوت; hand: يد|أيادي; light: نور|ضوء; bridge: جسر|جسور;
    house: بيت|دار; life: حياة; hope: أمل|رجاء; dawn: فجر; sun: شمس; star: نجمة|نجم; path: طريق|مسار|درب|مسلك;
    bread: خبز; roof: سقف; charity: خيري*|إحسان; friends: أصدقاء; friendship: صداقة; brothers: إخوة; people: شعب;
    nation: أمة; homeland: وطن; all: جميع; together: معا; action: فعل; initiative: مبادرة; vision: رؤية;
    pact: ميثاق; covenants: وفاق; concord: وئام; trust: ثقة; awakening: صحوة; renaissance: نهضة;
    modernity: حداثة|معاصرة; authenticity: أصالة; call: نداء; charge: مسؤولية; loyalty: وفاء; victory: نصر;
    glory: مجد; exchange: تبادل; export: تصدير|مصدرين|صادرات; import: استيراد|مستوردين;
    promotion: ترويج|نهوض|تنمية الترويج; modernisation: تحديث|عصرنة; privatisation: خوصصة|خصخصة;
    capital: رساميل|رأس المال; treasury: خزينة|خزانة; debt: دين|ديون; credit: قرض|ائتمان|قروض;
    savings: ادخار|توفير; guarantee: ضمان; deposits: إيداع|ودائع; microfinance: تمويل الأصغر; evaluation: تقييم;
    accounts: حسابات; statistics: إحصاء|إحصاءات|إحصائيات|إحصائي*; forecasting: توقعات|استشراف; planning: تخطيط;
    decentralisation: لامركزية; communities: جماعات; territorial: ترابي*|ترابي; towns: مدن; neighbourhoods: أحياء;
    emergency: طوارئ|مستعجلات|استعجالي*; rescue: إنقاذ|إسعاف|إغاثة; firefighters: إطفاء|مطافئ|رجال الإطفاء;
    prevention: وقاية; security: أمن|سلامة|أمني*; intelligence: استخبارات|مخابرات; identity: هوية;
    documents: وثائق; data: بيانات|معطيات; personal: شخصي*|ذات الطابع الشخصي; cyber: أمن السيبراني;
    artificial: اصطناعي*; observation: رصد; mines: مناجم|معادن|تعدين; hydrocarbons: محروقات|هيدروكاربورات;
    electricity: كهرباء|كهربائي*; distribution: توزيع; production: إنتاج; supply: تموين|إمداد;
    steel: فولاذ|صلب|حديد والصلب; cement: إسمنت; chemicals: كيميائي*|كيماوي*; textile: نسيج; sugar: سكر;
    tobacco: تبغ; salt: ملح; handicrafts: حرفيين|صناعة التقليدية|صناعات التقليدية; hotels: فنادق|فندقي*;
    travel: أسفار|سفر; leisure: ترفيه; pilgrims: حجاج; amazigh: أمازيغي*; tribal: قبلي*|قبائل; popular: شعبي*;
    dialogue: حوار; reconciliation: مصالحة; stabilisation: استقرار;
    reconstruction: تعمير|إعادة الإعمار|إعادة إعمار; demining: إزالة الألغام; weapons: أسلحة|سلاح|تسلح;
    chemical-weapons: أسلحة الكيميائية; peacekeeping: حفظ السلام; operations: عمليات; rapid: سريع;
    intervention: تدخل; support: دعم|إسناد; armed: مسلح*; penitentiary: سجني*|إصلاحي*;
    reintegration: إعادة الإدماج; civil-protection: وقاية المدنية|دفاع المدني|حماية المدنية; forensic: شرعي*;
    juvenile: أحداث|قاصرين; mohammed: محمد; hassan: حسن; abdullah: عبد الله; abdulaziz: عبد العزيز; salman: سلمان;
    faisal: فيصل; zayed: زايد; hussein: حسين; fahd: فهد; khalifa: خليفة; king: ملك; prince: أمير; sheikh: شيخ;
    sultan: سلطان; second: ثاني|ثانية; third: ثالث|ثالثة; fifth: خامس|خامسة; sixth: سادس|سادسة; first: أول|أولى;
    north: شمال|شمالي*; south: جنوب|جنوبي*; east: شرق|شرقي*; west: غرب|غربي*; african: أفريقي*|إفريقي*;
    arab: عربي*; saharan: صحراوي*; sahel: ساحل; oasis: واحة|واحات
""", str.strip, _inflected)  # fmt: skip
