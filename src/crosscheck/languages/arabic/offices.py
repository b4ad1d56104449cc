"""Arabic heads of organisations: ministries and what they deal with, courts, and nouns that a name completes."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.names import key
from crosscheck.languages.bodies import body_table

__all__ = ["INSTITUTIONS", "OFFICES", "PORTFOLIOS"]

OFFICES: Final = body_table("""
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
""", key)  # fmt: skip
PORTFOLIOS: Final = body_table("""
    Foreign Affairs: الخارجية|الشؤون الخارجية|الشؤون الخارجية والتعاون الدولي|الخارجية والمغتربين
    Foreign Affairs: الشؤون الخارجية والتعاون|الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج
    Justice: العدل
    Interior: الداخلية
    Defence: الدفاع|الدفاع الوطني|الجيوش
    Public Health: الصحة العامة|الصحة العمومية
    Health: الصحة
    Education: التربية|التعليم|التربية والتعليم|التربية الوطنية|التربية الوطنية والتعليم الأولي والرياضة
    Higher Education: التعليم العالي
    Economy: الاقتصاد
    Finance: المالية
    Budget: الميزانية
    Labour: العمل|الشغل|التشغيل|القوى العاملة
    Agriculture: الفلاحة|الزراعة
    Environment: البيئة|الانتقال البيئي|التحول البيئي
    Culture: الثقافة
    Communication: الاتصال|الإعلام|التواصل
    Relations with Parliament: العلاقات مع البرلمان
    Artificial Intelligence: الذكاء الاصطناعي
    Digital Economy: الاقتصاد الرقمي|التحول الرقمي|الرقمنة|الانتقال الرقمي
    Research: البحث العلمي|الابتكار
    Vocational Training: التكوين المهني|التدريب المهني
    Mines: المناجم|المعادن
    Petroleum: المحروقات|الثروة المعدنية
    Fisheries: الصيد البحري|الثروة السمكية
    Rural Development: التنمية القروية|التنمية الريفية
    Local Government: الجماعات المحلية|الإدارة المحلية|الحكم المحلي|الشؤون البلدية|الشؤون المحلية
    Public Service: الوظيفة العمومية|الخدمة المدنية
    Family: الأسرة
    Children: الطفولة
    Handicrafts: الصناعة التقليدية|الصناعات التقليدية
    Antiquities: الآثار
    Heritage: التراث
    Civil Protection: الحماية المدنية|الدفاع المدني
    Humanitarian Affairs: الشؤون الإنسانية|العمل الإنساني
    Regional Planning: التهيئة العمرانية|إعداد التراب الوطني
    Urban Planning: التعمير|العمران
    Cooperation: التعاون|التعاون الدولي
    Investment: الاستثمار
    Economic Inclusion: الإدماج الاقتصادي
    Sustainable Development: التنمية المستدامة
    National Solidarity: التضامن الوطني
    Veterans: المجاهدين
    Livestock: الثروة الحيوانية|تربية المواشي
    Forests: الغابات|المياه والغابات
    Expatriates: المغتربين|شؤون المغتربين
    Population: السكان
    Endowments: الأوقاف والشؤون والمقدسات الإسلامية
    Tourism: السياحة
    Transport: النقل|المواصلات
    Public Works: الأشغال العامة|الأشغال العمومية; Equipment: التجهيز; Irrigation: الري; Sanitation: التطهير|الصرف الصحي
    Urban Development: التنمية الحضرية; Gender: النوع الاجتماعي; Privatisation: الخوصصة|الخصخصة
    Statistics: الإحصاء; Craft: الحرف; Desalination: تحلية المياه; Oasis: الواحات; Prospective: الاستشراف
    Energy: الطاقة|الانتقال الطاقي
    Oil: النفط|البترول
    Trade: التجارة|التجارة الخارجية
    Industry: الصناعة
    Youth and Sports: الشباب والرياضة
    Youth: الشباب
    Sports: الرياضة
    Religious Affairs: الأوقاف والشؤون الإسلامية|الأوقاف|الشؤون الدينية|الشؤون الإسلامية
    Social Affairs: الشؤون الاجتماعية|التضامن|التنمية الاجتماعية
    Housing: السكن|الإسكان|السكنى والتعمير
    Water: الماء|الموارد المائية|المياه
    Planning: التخطيط
    Immigration: الهجرة
    Human Rights: حقوق الإنسان
    Women's Affairs: المرأة
    Telecommunications: الاتصالات
    Security: الأمن|الأمن الداخلي|الأمن العام
    Treasury: الخزانة
    Social Protection: الحماية الاجتماعية|الضمان الاجتماعي
    Family and Inclusion: الإدماج الاجتماعي|الإدماج|الاندماج
    Overseas: أقاليم ما وراء البحار; Public Action: إصلاح الإدارة|الإصلاح الإداري; Reform: تحديث القطاعات العامة
    Marine: البحر|البحرية; Aviation: الطيران المدني|الطيران; Roads: الطرق|البنية التحتية|البنى التحتية
    Knowledge Economy: اقتصاد المعرفة|المؤسسات الناشئة; Renewable Energy: الطاقات المتجددة|الطاقة المتجددة
    Telecommunications: البريد|تكنولوجيا الاتصال|تكنولوجيات الاتصال|تكنولوجيا المعلومات
    Science: العلوم|التكنولوجيا; Climate: المناخ|التغير المناخي; Territories: التماسك الاجتماعي|الأقاليم
    Consumer Protection: حماية المستهلك|التموين|الاستهلاك; Refugees: اللاجئين|المهجرين|الهجرة والمهجرين
    Food: الأغذية|التغذية|الأمن الغذائي|السيادة الغذائية; Foreign Affairs: أوروبا والشؤون الخارجية|شؤون خارجية
    Property: أملاك الدولة; Competition: المنافسة; Pharmaceutical Industry: الصناعة الصيدلانية|الإنتاج الصيدلاني
    Military Production: الإنتاج الحربي; Supply: التموين والتجارة الداخلية
    Expatriates: الجالية الوطنية بالخارج|الجالية|المغاربة المقيمين بالخارج; Housing: سياسة المدينة|المدينة
    Equality: المساواة; Elderly: المسنين; Disability: الإعاقة|ذوي الإعاقة
    Religious Affairs: الحج والعمرة|الأوقاف والإرشاد
    Defence: الحربية; Human Resources: الموارد البشرية; Human Resources: الموارد البشرية والتنمية الاجتماعية
    Endowments: الإرشاد; Works: الأشغال; Higher Education: التعليم العالي والبحث العلمي
""", key)  # fmt: skip
INSTITUTIONS: Final = body_table("""
    University: جامعة
    Institute: معهد
    Party: حزب
    Hospital: مستشفى
    Prison: سجن
    Court of Appeal: محكمة الاستئناف|محكمة استئناف; Criminal Court: محكمة الجنايات|محكمة جنايات
    Administrative Court: المحكمة الإدارية; Military Court: المحكمة العسكرية|المحكمة العسكرية الدائمة
    Commercial Court: المحكمة التجارية; Court: محكمة
    Prosecution: النيابة العامة|النيابة العمومية|نيابة; Chamber of Commerce: غرفة التجارة|غرفة التجارة والصناعة
    Court of First Instance: المحكمة الابتدائية|محكمة البداية|محكمة الدرجة الأولى
    Foundation: مؤسسة
    Company: شركة|مقاولة|علامة|منصة|شركتي|شركة الطيران
    Group: مجموعة|مجمع
    Media: صحيفة|جريدة|مجلة|قناة|إذاعة|وكالة|وكالة أنباء|الصحيفة|القناة|أسبوعية|يومية
    Association: جمعية|منظمة|تعاونية|المنظمة غير الحكومية|منظمة غير حكومية
    Movement: حركة
    Front: جبهة
    Bank: مصرف
    Club: نادي
""", key)  # fmt: skip
