"""Arabic terms of law, government, economy, health and relief, under the concepts of the French table.

Source: the project's own list; where Maghreb and Mashreq have terms of their own, both stand here, without articles.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.terms import term_table

__all__ = ["TERMS"]

TERMS: Final = term_table("""
    custody: حراسة نظرية|توقيف للنظر|توقيف تحت النظر|حجز تحت النظر|احتفاظ
    remand: حبس احتياطي|حبس مؤقت|اعتقال احتياطي|توقيف احتياطي|توقيف تحفظي|إيقاف تحفظي|حبس تحفظي|سجن احتياطي|سجن مؤقت
    house-arrest: إقامة جبرية|إقامة إجبارية
    parole: إفراج مشروط|إفراج شرطي|سراح شرطي|سراح مشروط|إفراج مقيد بشروط
    provisional-release: سراح مؤقت|إفراج مؤقت|سراح مؤقتا|إفراج مؤقتا
    bail: إفراج بكفالة|سراح بكفالة|إفراج مقابل كفالة|سراح مقابل كفالة
    government-bill: مشروع قانون|مشروع القانون|مشاريع قوانين
    members-bill: مقترح قانون|اقتراح قانون|مقترحات قوانين
    decree-law: مرسوم بقانون|مرسوم تشريعي|مرسوم قانون
    death-penalty: عقوبة إعدام|حكم بالإعدام|حكما بالإعدام
    life-sentence: سجن مؤبد|سجن مدى الحياة|حبس مؤبد|أشغال شاقة مؤبدة
    community-work: عمل للنفع العام|عمل لأجل المنفعة العامة|خدمة مجتمعية|عمل للمصلحة العامة|عمل لفائدة المصلحة العامة
    suspended-sentence: وقف التنفيذ|موقوف التنفيذ|موقوفة التنفيذ
    unsuspended-sentence: سجن نافذ|حبس نافذ|سجنا نافذا|حبسا نافذا|سنوات نافذة|سنة نافذة
    asset-freeze: تجميد أصول|تجميد أموال|تجميد أرصدة|تجميد ممتلكات|جمد أصول|جمد أموال|جمد أرصدة
    confiscation: مصادرة|صادر
    travel-ban: حظر سفر|منع من السفر|منع سفر
    arms-embargo: حظر أسلحة|حظر سلاح|حظر توريد أسلحة|حظر تصدير أسلحة
    judicial-inquiry: تحقيق قضائي|بحث قضائي
    preliminary-inquiry: تحقيق أولي|تحقيق تمهيدي|بحث تمهيدي|بحث أولي
    parliamentary-inquiry: تحقيق برلماني|تحقيق نيابي
    administrative-inquiry: تحقيق إداري|بحث إداري
    internal-inquiry: تحقيق داخلي
    amnesty: عفو عام|عفو شامل|عفو تشريعي
    pardon: عفو رئاسي|عفو ملكي|عفو خاص
    appeal-court: محكمة استئناف|محكمة استئنافية|مجلس قضاء
    cassation-court: محكمة نقض|محكمة تعقيب|محكمة تمييز
    constitutional-court: محكمة دستورية|مجلس دستوري
    first-instance-court: محكمة ابتدائية|محكمة البداية
    administrative-court: محكمة إدارية
    military-court: محكمة عسكرية
    attorney-general: نائب عام|وكيل عام|مدعي عام|مدع عام
    public-prosecutor: وكيل جمهورية|وكيل ملك|مدعي عام|مدع عام
    investigating-judge: قاضي تحقيق
    manslaughter: قتل غير عمد|قتل غير متعمد|قتل غير عمدي|قتل خطأ|قتل عن غير قصد
    murder: قتل عمد|قتل عمدي|قتل متعمد|قتل مع سبق الإصرار
    human-trafficking: اتجار بالبشر|اتجار بالأشخاص|متاجرة بالبشر|اتجار في البشر
    migrant-smuggling: تهريب مهاجرين|تهريب بشر
    drug-trafficking: اتجار بالمخدرات|تهريب مخدرات|ترويج مخدرات|تجارة مخدرات|اتجار في المخدرات
    arms-trafficking: اتجار بالأسلحة|تهريب أسلحة|تهريب سلاح|اتجار في الأسلحة
    sexual-exploitation: استغلال جنسي
    forced-labour: عمل قسري|عمل جبري|سخرة|عمالة قسرية
    child-labour: عمل أطفال|عمالة أطفال|تشغيل أطفال
    embezzlement: اختلاس
    money-laundering: غسل أموال|غسيل أموال|تبييض أموال
    tax-evasion: تهرب ضريبي|احتيال ضريبي|غش ضريبي|تهرب جبائي
    breach-of-trust: خيانة أمانة
    influence-peddling: استغلال نفوذ
    illicit-enrichment: إثراء غير مشروع|كسب غير مشروع
    ceasefire: وقف إطلاق النار|وقف لإطلاق النار|وقف النار
    humanitarian-truce: هدنة إنسانية
    peace-agreement: اتفاق سلام|اتفاقية سلام|معاهدة سلام
    state-of-emergency: حالة طوارئ
    martial-law: أحكام عرفية|قانون عرفي
    state-of-siege: حالة حصار
    curfew: حظر تجول|حظر تجوال|منع تجول
    armed-forces: قوات مسلحة
    security-forces: قوات أمن|قوات أمنية|قوات حفظ النظام|قوى أمن|قوى أمنية|قوات عمومية
    civil-protection: حماية مدنية|دفاع مدني|وقاية مدنية
    coast-guard: خفر سواحل|حرس سواحل
    national-guard: حرس وطني
    chemical-weapon: سلاح كيميائي|أسلحة كيميائية|سلاح كيماوي|أسلحة كيماوية
    nuclear-weapon: سلاح نووي|أسلحة نووية|سلاح ذري|أسلحة ذرية
    biological-weapon: سلاح بيولوجي|أسلحة بيولوجية
    ballistic-missile: صاروخ باليستي|صواريخ باليستية|صاروخ بالستي
    cruise-missile: صاروخ كروز|صواريخ كروز|صاروخ جوال|صواريخ مجنحة
    refugee: لاجئ|لاجئون|لاجئين
    asylum-seeker: طالب لجوء|طالبو لجوء|طالبي لجوء
    displaced-person: نازح|نازحون|نازحين|مشرد|مشردين|مهجر
    stateless-person: عديم جنسية|عديمو جنسية|عديمي جنسية
    core-inflation: تضخم أساسي|تضخم كامن|تضخم ضمني
    headline-inflation: تضخم عام|تضخم كلي|تضخم إجمالي
    food-inflation: تضخم غذائي|تضخم أسعار الغذاء
    domestic-product: ناتج محلي|ناتج داخلي
    national-product: ناتج قومي|ناتج وطني|دخل قومي|دخل وطني
    turnover: رقم أعمال|رقم معاملات|إيرادات|مبيعات|عائدات|مداخيل
    net-profit: ربح صاف|أرباح صافية|صافي ربح|صافي أرباح|ربح صافي
    operating-profit: ربح تشغيلي|أرباح تشغيلية|نتيجة استغلال
    budget-deficit: عجز ميزانية|عجز موازنة|عجز مالي|عجز عام
    trade-deficit: عجز تجاري|عجز ميزان تجاري
    current-deficit: عجز جاري|عجز جار|عجز حساب جاري|عجز معاملات جارية
    public-debt: دين عام|دين عمومي|ديون عامة|مديونية عمومية|دين حكومي
    foreign-debt: دين خارجي|ديون خارجية|مديونية خارجية
    domestic-debt: دين داخلي|ديون داخلية|دين محلي
    interest-rate: سعر فائدة|أسعار فائدة|معدل فائدة|نسبة فائدة|معدلات فائدة
    exchange-rate: سعر صرف|أسعار صرف
    growth-rate: معدل نمو|نسبة نمو|معدلات نمو
    inflation-rate: معدل تضخم|نسبة تضخم|معدلات تضخم
    unemployment-rate: معدل بطالة|نسبة بطالة|معدلات بطالة
    poverty-rate: معدل فقر|نسبة فقر|معدلات فقر
    income-tax: ضريبة دخل|ضريبة على الدخل
    corporate-tax: ضريبة شركات|ضريبة على الشركات|ضريبة على أرباح|ضريبة أرباح
    value-added-tax: ضريبة قيمة مضافة|ضريبة على القيمة المضافة|قيمة مضافة
    customs-duty: رسم جمركي|رسوم جمركية|تعريفة جمركية|رسوم الجمارك
    stamp-duty: رسم دمغة|رسوم دمغة|رسم طابع|رسوم طابع|ضريبة دمغة
    property-tax: ضريبة عقارية|ضريبة أملاك
    loan: قرض|قروض
    grant: هبة|منحة|تبرع|إعانة|هبات|دعم
    dismissal: إقالة|أقال|عزل|إعفاء|أعفى|فصل|تسريح|سرح
    resignation: استقالة|استقال|تنحى|تنحي
    retirement: تقاعد|إحالة على المعاش|معاش
    presidential-election: انتخابات رئاسية|رئاسيات|اقتراع رئاسي|استحقاق رئاسي
    parliamentary-election: انتخابات تشريعية|انتخابات برلمانية|انتخابات نيابية|تشريعيات|انتخابات عامة
    local-election: انتخابات بلدية|انتخابات محلية|انتخابات جماعية
    referendum: استفتاء
    absolute-majority: أغلبية مطلقة|غالبية مطلقة
    simple-majority: أغلبية بسيطة|أغلبية نسبية|غالبية بسيطة
    censure-motion: ملتمس رقابة|لائحة لوم|حجب ثقة|سحب ثقة|مذكرة حجب ثقة
    confidence-vote: تصويت على الثقة|منح ثقة|تصويت ثقة|نيل ثقة|طرح ثقة
    head-of-state: رئيس دولة|رئيس جمهورية
    head-of-government: رئيس حكومة|رئيس وزراء|وزير أول|رئيسة وزراء|رئيسة حكومة
    ambassador: سفير|سفيرة
    consul: قنصل
    charge-d-affaires: قائم بالأعمال
    memorandum: مذكرة تفاهم
    treaty: معاهدة|اتفاقية
    letter-of-intent: خطاب نوايا|رسالة نوايا|إعلان نوايا
    conjugate-vaccine: لقاح مقترن|لقاح متقارن|لقاح مترافق
    polysaccharide-vaccine: لقاح متعدد السكريات|لقاح عديد السكاريد
    inactivated-vaccine: لقاح معطل
    attenuated-vaccine: لقاح حي موهن|لقاح موهن|لقاح مضعف
    oral-vaccine: لقاح فموي
    acute-malnutrition: سوء تغذية حاد
    chronic-malnutrition: سوء تغذية مزمن
    epidemic: وباء|تفشي|تفش
    pandemic: جائحة|وباء
    confirmed-case: حالة مؤكدة|إصابة مؤكدة
    suspected-case: حالة مشتبهة|حالة مشتبه بها|حالة اشتباه|إصابة مشتبه بها|حالة مشتبه فيها
    probable-case: حالة محتملة|إصابة محتملة|حالة مرجحة
    infant-mortality: وفيات رضع
    maternal-mortality: وفيات أمهات|وفيات نفاسية
    neonatal-mortality: وفيات ولدان|وفيات مواليد|وفيات حديثي الولادة
    natural-gas: غاز طبيعي
    shale-gas: غاز صخري
    liquefied-gas: غاز طبيعي مسال|غاز مسال|غاز طبيعي مميع
    solar-energy: طاقة شمسية
    wind-energy: طاقة رياح|طاقة ريحية
    nuclear-energy: طاقة نووية|طاقة ذرية
    hydro-energy: طاقة كهرومائية|طاقة مائية
    drinking-water: مياه شرب|ماء شروب|مياه صالحة للشرب|ماء صالح للشرب
    waste-water: مياه صرف|مياه عادمة|مياه مستعملة
    ground-water: مياه جوفية
    primary-education: تعليم ابتدائي|مدرسة ابتدائية|تعليم أساسي|مدارس ابتدائية
    secondary-education: تعليم ثانوي|مدرسة ثانوية|مدارس ثانوية|ثانوية
    higher-education: تعليم عال|تعليم عالي
    vocational-education: تكوين مهني|تدريب مهني|تعليم مهني
    preschool-education: تعليم أولي|تعليم ما قبل المدرسة|تعليم تمهيدي
    fixed-term-contract: عقد محدد المدة|عقد لمدة محددة|عقود محددة المدة
    permanent-contract: عقد غير محدد المدة|عقد دائم|عقود غير محددة المدة|عقد لمدة غير محددة
    general-strike: إضراب عام|إضراب شامل
    hunger-strike: إضراب عن الطعام|إضراب جوع
    forced-marriage: زواج قسري|زواج إجباري|زواج بالإكراه
    child-marriage: زواج مبكر|زواج أطفال|زواج قاصرات|زواج قاصرين
    domestic-violence: عنف أسري|عنف منزلي|عنف زوجي|عنف عائلي
    sexual-violence: عنف جنسي
    penal-code: قانون جنائي|قانون عقوبات|مجلة جزائية|قانون جزائي
    procedure-code: مسطرة جنائية|إجراءات جزائية|إجراءات جنائية|مسطرة مدنية|إجراءات مدنية|مرافعات مدنية
    civil-code: قانون مدني|مجلة مدنية
    labour-code: قانون شغل|قانون عمل|مدونة شغل|مجلة شغل
    family-code: مدونة أسرة|قانون أسرة|أحوال شخصية
    electoral-code: قانون انتخابي|قانون انتخابات|مجلة انتخابية|مدونة انتخابات
    organic-law: قانون تنظيمي|قانون أساسي|قانون عضوي
    budget-law: قانون مالية|قانون الموازنة|قانون الميزانية
    amending-budget-law: قانون مالية تعديلي|قانون مالية تكميلي|قانون مالية معدل
    ordinary-session: دورة عادية
    extraordinary-session: دورة استثنائية|دورة غير عادية|دورة طارئة
    public-hearing: جلسة علنية
    closed-hearing: جلسة مغلقة|جلسة سرية
    territorial-waters: مياه إقليمية
    international-waters: مياه دولية
    economic-zone: منطقة اقتصادية خالصة|منطقة اقتصادية حصرية
    free-zone: منطقة حرة
    industrial-zone: منطقة صناعية
    buffer-zone: منطقة عازلة
    demilitarised-zone: منطقة منزوعة السلاح
    imports: واردات|استيراد|استورد
    exports: صادرات|تصدير|صدر
    urban-area: وسط حضري|مناطق حضرية|منطقة حضرية
    rural-area: وسط قروي|مناطق قروية|مناطق ريفية|وسط ريفي|منطقة ريفية|أرياف
    semi-final: نصف نهائي
    quarter-final: ربع نهائي
    free-kick: ركلة حرة|ضربة حرة|خطأ مباشر
    penalty-kick: ركلة جزاء|ضربة جزاء|ركلة ترجيح|ضربة ترجيح
    corner-kick: ركلة ركنية|ضربة ركنية|ركنية|ضربة زاوية
    humanitarian-aid: مساعدات إنسانية|معونات إنسانية|مساعدة إنسانية|معونة إنسانية
    food-aid: مساعدات غذائية|معونات غذائية|مساعدة غذائية|معونة غذائية
    military-aid: مساعدات عسكرية|مساعدة عسكرية|دعم عسكري
    financial-aid: مساعدات مالية|مساعدة مالية|دعم مالي
    medical-aid: مساعدات طبية|مساعدة طبية
    interior-minister: وزير داخلية|وزيرة داخلية
    foreign-minister: وزير خارجية|وزيرة خارجية|وزير شؤون خارجية
    defence-minister: وزير دفاع|وزيرة دفاع|وزير جيوش
    justice-minister: وزير عدل|وزيرة عدل
    finance-minister: وزير مالية|وزيرة مالية|وزير خزانة
    health-minister: وزير صحة|وزيرة صحة
    education-minister: وزير تربية|وزيرة تربية|وزير تعليم|وزيرة تعليم
    agriculture-minister: وزير فلاحة|وزيرة فلاحة|وزير زراعة|وزيرة زراعة
    transport-minister: وزير نقل|وزيرة نقل
    energy-minister: وزير طاقة|وزيرة طاقة|وزير نفط
    economy-minister: وزير اقتصاد|وزيرة اقتصاد
    trade-minister: وزير تجارة|وزيرة تجارة
    culture-minister: وزير ثقافة|وزيرة ثقافة
    environment-minister: وزير بيئة|وزيرة بيئة
    tourism-minister: وزير سياحة|وزيرة سياحة
    labour-minister: وزير عمل|وزيرة عمل|وزير شغل|وزير تشغيل
""")
