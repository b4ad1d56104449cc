"""Arabic names of what is counted, measured and paid.

Currency names and codes after the Unicode CLDR and ISO 4217; concepts are the project's own and the same as in
French.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.currencies import MONEY
from crosscheck.languages.arabic.measures import MEASURES
from crosscheck.languages.arabic.percentages import SHARES
from crosscheck.languages.units import Units

__all__ = ["UNITS"]

# The concepts of the French table, in the same words: person, case, victim, …
CONCEPTS: Final = {
    "person": "شخص أشخاص شخصا فرد أفراد شخصين شخصان", "case": "قضية قضايا حالة حالات ملف ملفات",
    "victim": "ضحية ضحايا ضحيتان ضحيتين", "suspect": "مشتبه مشتبها",
    "death": "قتيل قتلى قتيلا وفاة وفيات قتيلان قتيلين", "injured": "جريح جرحى جريحا مصاب مصابا إصابة",
    "arrest": "اعتقال اعتقالات", "child": "طفل أطفال طفلا طفلان طفلين", "minor": "قاصر قاصرا قاصرين قصر",
    "woman": "امرأة نساء سيدة سيدات", "man": "رجل رجال رجلا رجلين رجلان", "girl": "فتاة فتيات بنت بنات",
    "boy": "فتى صبي أولاد ولد", "country": "بلد بلدا بلدان دولة دول بلدين",
    "migrant": "مهاجر مهاجرا مهاجرين مهاجرون",
    "refugee": "لاجئ لاجئا لاجئين", "worker": "عامل عمال عاملا", "employee": "موظف موظفا موظفين أجير",
    "member": "عضو أعضاء عضوا", "house": "منزل منازل منزلا بيت بيوت بيتا", "family": "أسرة أسر عائلة عائلات",
    "inhabitant": "ساكن سكان نسمة", "student": "طالب طلاب طالبا تلميذ تلاميذ تلميذا", "school": "مدرسة مدارس",
    "soldier": "جندي جنود جنديا عسكري عسكريا", "judge": "قاض قضاة قاضيا", "police officer": "شرطي شرطيا",
    "conviction": "إدانة إدانات", "investigation": "تحقيق تحقيقات تحقيقا", "prosecution": "ملاحقة ملاحقات",
    "party": "حزب أحزاب حزبا", "seat": "مقعد مقاعد مقعدا", "vote": "صوت أصوات صوتا",
    "time": "مرة مرات مرتين مرتان أضعاف أمثال",
    "project": "مشروع مشاريع مشروعا", "village": "قرية قرى دوار دواوير",
    "city": "مدينة مدن",
    "region": "جهة جهات منطقة مناطق",
    "company": "شركة شركات مقاولة مقاولات",
    "job": "وظيفة وظائف منصب مناصب", "vehicle": "سيارة سيارات مركبة مركبات",
    "point": "نقطة نقاط", "goal": "هدف أهداف هدفا هدفين", "match": "مباراة مباريات", "player": "لاعب لاعبا لاعبين",
    "team": "فريق فرق فريقا", "report": "تقرير تقارير تقريرا", "state": "ولاية ولايات",
    "organisation": "منظمة منظمات", "association": "جمعية جمعيات", "association member": "منخرط منخرطا منخرطين",
    "hospital": "مستشفى مستشفيات", "accused": "متهم متهما متهمين متهمان", "passenger": "راكب ركاب راكبا",
    "hostage": "رهينة رهائن", "prisoner": "سجين سجناء سجينا معتقل معتقلا معتقلين",
}  # fmt: skip

UNITS: Final = Units(
    shares=SHARES,
    money=MONEY,
    measures=MEASURES,
    concepts={word: concept for concept, words in CONCEPTS.items() for word in words.split()},
)  # fmt: skip
