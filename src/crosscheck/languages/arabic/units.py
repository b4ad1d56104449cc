"""Arabic names of what is counted, measured and paid.

Currency names and codes after the Unicode CLDR and ISO 4217; concepts are the project's own and the same as in
French.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.units import Units

__all__ = ["UNITS"]

CURRENCIES: Final = {
    "درهم": "dirham", "درهما": "dirham", "دراهم": "dirham", "درهمين": "dirham", "يورو": "EUR", "أورو": "EUR",
    "€": "EUR", "دولار": "USD", "دولارا": "USD", "دولارات": "USD", "دولاران": "USD", "دولارين": "USD", "$": "USD",
    "دينار": "dinar", "دينارا": "dinar", "دنانير": "dinar", "ريال": "rial", "ريالا": "rial", "ريالات": "rial",
    "جنيه": "pound", "جنيها": "pound", "جنيهات": "pound", "جنيه إسترليني": "GBP", "جنيها إسترلينيا": "GBP",
    "£": "GBP", "ليرة": "lira", "ليرات": "lira", "ين": "JPY", "ين ياباني": "JPY", "يوان": "CNY", "روبل": "RUB",
    "روبية": "rupee", "فرنك": "franc", "فرنكا": "franc", "شيكل": "ILS", "شيكلا": "ILS", "أوقية": "MRU",
    "بيزو": "peso", "MAD": "MAD", "USD": "USD", "EUR": "EUR", "DH": "MAD", "DZD": "DZD", "TND": "TND",
}  # fmt: skip
# Adjectives of nations: Moroccan, Emirati; Algerian, Tunisian, Libyan, …
NATIONS: Final = {
    "dirham": {"مغربي": "MAD", "مغربيا": "MAD", "مغربية": "MAD", "إماراتي": "AED", "إماراتيا": "AED", "": "MAD"},
    "dinar": {
        "جزائري": "DZD", "جزائريا": "DZD", "تونسي": "TND", "تونسيا": "TND", "ليبي": "LYD", "ليبيا": "LYD",
        "كويتي": "KWD", "كويتيا": "KWD", "عراقي": "IQD", "عراقيا": "IQD", "أردني": "JOD", "أردنيا": "JOD",
        "بحريني": "BHD",
    },
    "rial": {"سعودي": "SAR", "سعوديا": "SAR", "قطري": "QAR", "قطريا": "QAR", "عماني": "OMR", "يمني": "YER",
             "يمنيا": "YER", "إيراني": "IRR", "إيرانيا": "IRR"},
    "pound": {"إسترليني": "GBP", "استرليني": "GBP", "مصري": "EGP", "مصريا": "EGP", "سوداني": "SDG"},
    "lira": {"تركية": "TRY", "سورية": "SYP", "لبنانية": "LBP", "": "TRY"},
    "rupee": {"هندية": "INR", "باكستانية": "PKR"},
    "franc": {"سويسري": "CHF", "سويسريا": "CHF"},
    "peso": {"مكسيكي": "MXN", "أرجنتيني": "ARS"},
    "USD": {"أمريكي": "USD", "أميركي": "USD", "أمريكيا": "USD", "أميركيا": "USD", "كندي": "CAD", "كنديا": "CAD",
            "أسترالي": "AUD", "أستراليا": "AUD"},
}  # fmt: skip
# Singular, accusative, dual and plural of year, month, week, day, hour, minute, second, decade, century.
TIME: Final = {
    "P1Y": "عام عاما أعوام سنة سنوات سنين", "P1M": "شهر شهرا أشهر شهور", "P1W": "أسبوع أسبوعا أسابيع",
    "P1D": "يوم يوما أيام ليلة ليال ليالي", "PT1H": "ساعة ساعات", "PT1M": "دقيقة دقائق", "PT1S": "ثانية ثوان ثواني",
    "P10Y": "عقد عقدا عقود", "P100Y": "قرن قرنا قرون",
    "P2Y": "عامان عامين عامي سنتان سنتين سنتي", "P2M": "شهران شهرين", "P2W": "أسبوعان أسبوعين", "P2D": "يومان يومين",
    "PT2H": "ساعتان ساعتين", "PT2M": "دقيقتان دقيقتين", "PT2S": "ثانيتان ثانيتين", "P20Y": "عقدان عقدين",
    "P200Y": "قرنان قرنين",
}  # fmt: skip
MEASURES: Final = {
    "كيلومتر": "km", "كيلومترا": "km", "كيلومترات": "km", "كلم": "km", "كم": "km", "كيلو متر": "km", "متر": "m",
    "مترا": "m", "أمتار": "m", "سنتيمتر": "cm", "سنتيمترا": "cm", "سنتيمترات": "cm", "ملم": "mm", "مليمتر": "mm",
    "مليمترا": "mm", "مليمترات": "mm", "ملليمتر": "mm", "ملليمترا": "mm", "ملليمترات": "mm", "سم": "cm",
    "هكتار": "ha", "هكتارا": "ha", "هكتارات": "ha",
    "كيلومتر مربع": "km2", "كيلومترا مربعا": "km2", "متر مربع": "m2", "مترا مربعا": "m2",
    "متر مكعب": "m3", "مترا مكعبا": "m3", "كيلوغرام": "kg", "كيلوغراما": "kg", "كيلوغرامات": "kg", "كيلوجرام": "kg",
    "كغ": "kg", "كجم": "kg", "غرام": "g", "غراما": "g", "طن": "t", "طنا": "t", "أطنان": "t", "قنطار": "q",
    "لتر": "l", "لترا": "l", "لترات": "l", "برميل": "bbl", "برميلا": "bbl", "ميغاواط": "MW", "ميل": "mi",
    "ميلا": "mi", "أميال": "mi", "قدم": "ft", "قدما": "ft", "أقدام": "ft", "درجة": "°", "درجات": "°",
    "بوصة": "in", "بوصات": "in",
    "رطل": "lb", "رطلا": "lb",
}  # fmt: skip
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
    "party": "حزب أحزاب حزبا", "seat": "مقعد مقاعد مقعدا", "vote": "صوت أصوات صوتا", "time": "مرة مرات مرتين مرتان",
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
    percent=frozenset({"%", "٪", "في المئة", "في المائة", "بالمئة", "بالمائة", "في المية", "بالمية"}),
    money_links=frozenset({"من ال", "من"}),
    currencies=CURRENCIES,
    nations=NATIONS,
    money_scales={},
    time={word: value for value, words in TIME.items() for word in words.split()},
    # for the duration of, throughout; before, after, since
    spans=frozenset({"لمدة", "مدة", "طيلة", "طوال", "على مدى", "على مدار"}),
    adverbs=frozenset({"عاما", "شهرا", "أسبوعا", "عقدا", "قرنا"}),
    ago=frozenset({"قبل", "بعد", "منذ", "خلال", "نحو", "حوالي"}),
    singular_spans=frozenset({"عام", "سنة", "شهر", "أسبوع", "يوم", "ساعة", "دقيقة", "عقد", "قرن"}),
    clock=frozenset({"الساعة", "ساعة"}),
    hour_signs=frozenset({"س"}),
    measures=MEASURES,
    concepts={word: concept for concept, words in CONCEPTS.items() for word in words.split()},
)  # fmt: skip
