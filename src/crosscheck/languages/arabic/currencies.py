"""Arabic names of currencies and the adjectives that tell whose they are.

Names and signs after the Unicode CLDR and the usage of Arab news agencies, East and West.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.money import Money

__all__ = ["MONEY"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Singular and, after slashes, plurals: dinar, dirham, rial, pound, lira, franc, CFA franc, peso, …
NAMES: Final = {
    "dinar": "دينار/دنانير/دينارات", "dirham": "درهم/دراهم", "rial": "ريال/ريالات", "pound": "جنيه/جنيهات",
    "lira": "ليرة/ليرات", "franc": "فرنك/فرنكات", "peso": "بيزو بيسو", "rupee": "روبية/روبيات روبيه",
    "krone": "كرونة/كرونات كرون كورون كورونة", "shilling": "شلن/شلنات شيلينغ شلينغ", "dollar": "دولار/دولارات",
    "manat": "مانات", "ruble": "روبل/روبلات", "kwacha": "كواشا", "florin": "فلورن فلورين", "EUR": "يورو/يوروهات أورو",
    "JPY": "ين/ينات", "CNY": "يوان/يوانات رنمينبي", "ILS": "شيكل/شواكل/شيكلات شيقل/شواقل شاقل",
    "MRU": "أوقية", "NGN": "نايرا", "AOA": "كوانزا", "MGA": "أرياري", "MYR": "رينغيت رنغيت رينجيت",
    "BDT": "تاكا", "UAH": "هريفنيا هريفنا", "PLN": "زلوتي", "HUF": "فورنت فورينت", "MNT": "توغروغ توغريك",
    "VES": "بوليفار", "THB": "باهت", "ZAR": "راند", "DEM": "مارك", "ESP": "بيزيتا", "GRD": "دراخما", "VND": "دونغ دونج",
    "TJS": "سوموني", "KZT": "تينغ تنغه تينغي", "PYG": "غواراني", "BOB": "بوليفيانو", "MOP": "باتاكا", "won": "وون ون",
    "leu": "ليو", "BGN": "ليف", "ALL": "ليك", "GEL": "لاري", "AMD": "درام", "KHR": "رييال رييل", "LAK": "كيب",
    "MMK": "كيات",
    "som": "سوم", "PEN": "سول", "HTG": "غورد", "GHS": "سيدي", "ETB": "بر بير", "ERN": "ناكفا", "GMD": "دلاسي",
    "CVE": "إسكودو اسكودو",
    "MZN": "متكال", "AFN": "أفغاني", "CRC": "كولون كولن", "HNL": "لمبيرا ليمبيرا", "GTQ": "كتزال كوتزال",
    "PAB": "بالبوا",
    "NIO": "قرطبة كوردوبا", "SLE": "ليون", "BWP": "بولا", "PGK": "كينا", "VUV": "فاتو", "WST": "تالا", "STN": "دوبرا",
}  # fmt: skip
# Names that are ordinary words or names of people as well: they need an adjective.
UNSURE: Final = _words(
    "ين باهت راند مارك دونغ دونج سوموني تينغ تنغه تينغي غواراني بوليفيانو باتاكا وون ون ليو ليف ليك لاري درام "
    "رييال رييل كيب كيات سوم سول غورد سيدي بر بير ناكفا دلاسي إسكودو اسكودو متكال أفغاني كولون كولن لمبيرا "
    "ليمبيرا كتزال كوتزال بالبوا قرطبة كوردوبا ليون بولا كينا فاتو تالا دوبرا"
)
# Phrases that an adjective alone does not make: CFA francs of the West and of the centre, new shekels, …
FIXED: Final = {
    "ين ياباني": "JPY", "ينا يابانيا": "JPY", "فرنك أفريقي": "cfa", "فرنك إفريقي": "cfa", "فرنكا أفريقيا": "cfa",
    "فرنكا إفريقيا": "cfa",
    "فرنكات أفريقية": "cfa", "فرنك سيفا": "cfa", "فرنك غرب أفريقي": "XOF", "فرنك غرب أفريقيا": "XOF",
    "فرنك غرب إفريقي": "XOF", "فرنك غرب إفريقيا": "XOF",
    "فرنك وسط أفريقي": "XAF", "فرنك وسط أفريقيا": "XAF", "فرنك وسط إفريقي": "XAF", "فرنك وسط إفريقيا": "XAF",
    "فرنك سي إف بي": "XPF", "فرنك سي أف أ": "cfa",
    "فرنك سي إف إيه": "cfa", "جنيه إسترليني": "GBP", "جنيها إسترلينيا": "GBP", "جنيهات إسترلينية": "GBP",
    "جنيه استرليني": "GBP",
    "جنيها استرلينيا": "GBP", "جنيهات استرلينية": "GBP", "شيكل جديد": "ILS", "شيكل إسرائيلي جديد": "ILS",
    "دولار شرق الكاريبي": "XCD",
    "دولار أمريكي": "USD", "دولار أميركي": "USD",
}  # fmt: skip
SIGNS: Final = {
    "€": "EUR", "$": "dollar", "us$": "USD", "$us": "USD", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD",
    "nz$": "NZD", "hk$": "HKD",
    "s$": "SGD", "nt$": "TWD", "mx$": "MXN", "r$": "BRL", "ec$": "XCD", "£": "GBP", "uk£": "GBP", "e£": "EGP",
    "£e": "EGP", "jp¥": "JPY", "cn¥": "CNY",
    "¥": "JPY", "₹": "INR", "₪": "ILS", "₺": "TRY", "₽": "RUB", "₦": "NGN", "₩": "KRW", "฿": "THB", "₫": "VND",
    "₴": "UAH",
    "₸": "KZT", "₱": "PHP", "﷼": "rial", "fcfa": "cfa", "f cfa": "cfa", "cfa": "cfa", "cfpf": "XPF", "fcfp": "XPF",
}  # fmt: skip
# Abbreviations with a letter of the name and one of the country, with and without their last stop.
SHORT: Final = {
    "د.م": "MAD", "د.ج": "DZD", "د.ت": "TND", "د.ل": "LYD", "د.ك": "KWD", "د.ع": "IQD", "د.أ": "JOD", "د.ب": "BHD",
    "د.إ": "AED",
    "ر.س": "SAR", "ر.ق": "QAR", "ر.ع": "OMR", "ر.ي": "YER", "ر.إ": "IRR", "ج.م": "EGP", "ج.س": "SDG", "ل.ل": "LBP",
    "ل.س": "SYP",
    "ل.ت": "TRY", "أ.م": "MRU",
}  # fmt: skip
# Adjectives of nations in the masculine singular.
PEOPLES: Final = {
    "DZ": "جزائري", "TN": "تونسي", "LY": "ليبي", "IQ": "عراقي", "KW": "كويتي", "JO": "أردني", "BH": "بحريني",
    "RS": "صربي", "MA": "مغربي", "AE": "إماراتي اماراتي", "SA": "سعودي", "QA": "قطري", "OM": "عماني عُماني",
    "YE": "يمني",
    "IR": "إيراني ايراني", "BR": "برازيلي", "GB": "بريطاني إسترليني استرليني إنجليزي", "EG": "مصري", "SD": "سوداني",
    "SY": "سوري",
    "LB": "لبناني", "TR": "تركي", "IE": "إيرلندي أيرلندي", "CY": "قبرصي", "IT": "إيطالي ايطالي", "CH": "سويسري",
    "KM": "قمري", "DJ": "جيبوتي", "GN": "غيني", "RW": "رواندي", "BI": "بوروندي بروندي", "CD": "كونغولي", "FR": "فرنسي",
    "BE": "بلجيكي", "LU": "لوكسمبورغي", "MX": "مكسيكي", "AR": "أرجنتيني", "CL": "تشيلي شيلي", "CO": "كولومبي",
    "CU": "كوبي",
    "DO": "دومينيكاني", "UY": "أوروغوياني أوروغواياني", "PH": "فلبيني فيليبيني", "IN": "هندي", "PK": "باكستاني",
    "LK": "سريلانكي",
    "NP": "نيبالي", "MU": "موريشيوسي موريشي", "SC": "سيشيلي", "ID": "إندونيسي اندونيسي", "MV": "مالديفي",
    "SE": "سويدي", "NO": "نرويجي",
    "DK": "دنماركي دانماركي", "IS": "آيسلندي أيسلندي", "CZ": "تشيكي", "EE": "إستوني", "SK": "سلوفاكي",
    "KE": "كيني كينيي", "TZ": "تنزاني",
    "UG": "أوغندي", "SO": "صومالي", "AT": "نمساوي", "US": "أمريكي أميركي امريكي", "CA": "كندي", "AU": "أسترالي استرالي",
    "NZ": "نيوزيلندي نيوزلندي", "HK": "هونغكونغي", "SG": "سنغافوري", "TW": "تايواني", "JM": "جامايكي",
    "NA": "ناميبي", "LR": "ليبيري",
    "ZW": "زيمبابوي زمبابوي", "FJ": "فيجي", "GY": "غياني", "TT": "ترينيدادي", "BS": "باهامي", "BB": "بربادوسي",
    "BZ": "بليزي", "BM": "برمودي",
    "BN": "بروناوي", "SR": "سورينامي", "KR": "كوري", "AZ": "أذربيجاني أذري", "TM": "تركماني",
    "KG": "قيرغيزي قرغيزي قيرغستاني",
    "UZ": "أوزبكي أوزبكستاني", "RO": "روماني", "MD": "مولدوفي", "RU": "روسي", "BY": "بيلاروسي", "ZM": "زامبي",
    "MW": "مالاوي",
    "DE": "ألماني الماني", "FI": "فنلندي", "NL": "هولندي", "AW": "أروبي", "JP": "ياباني", "CN": "صيني",
    "IL": "إسرائيلي اسرائيلي", "MR": "موريتاني",
    "NG": "نيجيري", "GH": "غاني", "ET": "إثيوبي أثيوبي", "ER": "إريتري أريتري", "AO": "أنغولي",
    "MZ": "موزمبيقي", "MG": "مدغشقري ملغاشي", "GM": "غامبي", "SL": "سيراليوني", "BW": "بوتسواني بتسواني",
    "TH": "تايلاندي تايلندي", "VN": "فيتنامي",
    "KH": "كمبودي", "LA": "لاوسي", "MM": "ميانماري", "MY": "ماليزي", "BD": "بنغلاديشي بنغالي",
    "AF": "أفغاني أفغانستاني", "KZ": "كازاخستاني كازاخي",
    "TJ": "طاجيكي طاجيكستاني", "GE": "جورجي", "AM": "أرميني أرمني", "UA": "أوكراني", "PL": "بولندي",
    "HU": "مجري هنغاري", "BG": "بلغاري",
    "AL": "ألباني", "MK": "مقدوني", "MN": "منغولي", "MO": "ماكاوي", "HN": "هندوراسي", "GT": "غواتيمالي",
    "NI": "نيكاراغوي",
    "CR": "كوستاريكي", "PA": "بنمي", "PY": "باراغوياني", "BO": "بوليفي", "VE": "فنزويلي", "PE": "بيروفي",
    "HT": "هايتي", "ES": "إسباني اسباني",
    "GR": "يوناني", "ZA": "جنوب~أفريقي جنوب~إفريقي", "SS": "جنوب~سوداني", "SN": "سنغالي", "CI": "إيفواري",
    "ML": "مالي", "CM": "كاميروني", "TD": "تشادي",
    "GA": "غابوني",
}  # fmt: skip
# Nouns of nations after the name: won of South Korea, rand of South Africa, …
COMPLEMENTS: Final = {
    "KR": ("كوري جنوبي", "كوريا الجنوبية", "كوريا جنوبيا"), "KP": ("كوري شمالي", "كوريا الشمالية"),
    "ZA": ("جنوب أفريقيا", "جنوب إفريقيا"),
    "SS": ("جنوب السودان",), "HK": ("هونغ كونغ", "هونج كونج"), "KM": ("جزر القمر",), "SB": ("جزر سليمان",),
    "KY": ("جزر كايمان", "جزر كيمن"),
    "GN": ("غينيا",), "GY": ("غيانا",), "BN": ("بروناي",), "TT": ("ترينداد وتوباغو", "ترينيداد وتوباغو"),
    "FK": ("جزر فوكلاند",), "GI": ("جبل طارق",),
    "DO": ("الدومنيكان", "الدومينيكان"), "UY": ("اوروغواي", "أوروغواي"), "MV": ("جزر المالديف",), "MW": ("مالاوي",),
    "GH": ("غانا",),
    "HN": ("هندوراس",), "GT": ("غواتيمالا",), "NI": ("نيكاراغوا",), "PY": ("باراغواي",), "MG": ("مدغشقر",),
    "MM": ("ميانمار",),
    "TM": ("تركمانستان",), "WS": ("ساموا",), "VU": ("فانواتو",), "PG": ("بابوا غينيا الجديدة",),
    "ST": ("ساو تومي وبرينسيبي",), "CV": ("الرأس الأخضر",),
    "BA": ("البوسنة والهرسك",), "ZW": ("زمبابوي", "زيمبابوي"), "US": ("الولايات المتحدة",),
}  # fmt: skip
# cent, centime, penny, piastre, fils, millime, halala, kopeck, baisa, paisa
SUBUNITS: Final = {
    "cent": "سنت/سنتات", "centime": "سنتيم/سنتيمات", "penny": "بنس/بنسات", "piastre": "قرش/قروش", "fils": "فلس/فلوس",
    "millime": "مليم/مليمات/ملاليم", "halala": "هللة/هللات", "kopeck": "كوبيك", "baisa": "بيسة/بيسات", "paisa": "بيزة",
}  # fmt: skip


def _forms(words: str) -> list[str]:
    """The singular, its accusative, and the plurals given after slashes."""
    found: list[str] = []
    for word in words.split():
        singular, *plurals = word.split("/")
        found += [singular, *([] if singular.endswith(("ة", "ا", "و", "ي")) else [singular + "ا"]), *plurals]
    return found


def _pairs(words: str) -> list[str]:
    """The duals of the same nouns, nominative and oblique."""
    stems = [singular[:-1] + "ت" if singular.endswith("ة") else singular for singular in _singulars(words)]
    return [stem + ending for stem in stems if len(stem) > 2 for ending in ("ان", "ين")]


def _singulars(words: str) -> list[str]:
    return [word.partition("/")[0] for word in words.split()]


def _adjective(word: str) -> list[str]:
    """The forms of an adjective of relation beside a counted noun: both genders, accusative, dual, plural."""
    base = word.replace("~", " ")
    return [base + ending for ending in ("", "ا", "ة", "ات", "ان", "ين", "تان", "تين")]


NAMED: Final = {form: name for name, words in NAMES.items() for form in _forms(words)}
UNSURE_FORMS: Final = frozenset(form for word in UNSURE for form in _forms(word))
ISO_4217: Final = sorted(
    _words(
        "AED AUD BHD BRL CAD CHF CNY CZK DKK DZD EGP ETB EUR GBP HKD HUF IDR ILS INR IQD IRR JOD JPY KES KMF KRW KWD "
        "LBP LYD MAD MRU MXN MYR NGN NOK NZD OMR PHP PKR PLN QAR RON RUB SAR SDG SEK SGD SOS SSP SYP THB TND TRY TWD "
        "TZS UAH UGX USD XAF XOF XPF YER ZAR"
    )
)

MONEY: Final = Money(
    names={
        **{form: name for form, name in NAMED.items() if form not in UNSURE_FORMS}, **FIXED, **SIGNS,
        **SHORT, **{f"{sign}.": code for sign, code in SHORT.items()},
    },
    unsure={form: name for form, name in NAMED.items() if form in UNSURE_FORMS},
    codes={code: code for code in ISO_4217} | {"DH": "MAD", "DHS": "MAD", "DA": "DZD", "DT": "TND"},
    pairs={form: name for name, words in NAMES.items() for form in _pairs(words) if form[:-2] not in UNSURE},
    nations={
        **{form: country for country, words in PEOPLES.items() for word in words.split() for form in _adjective(word)},
        **{phrase: country for country, phrases in COMPLEMENTS.items() for phrase in phrases},
    },
    # min al- "of the"
    links=frozenset({"من ال", "من"}),
    scales={"m": 10**6, "md": 10**9, "k": 10**3, "mds": 10**9},
    scaled=("DH", "DHS", "DA", "DT"),
    subunits={form: name for name, words in SUBUNITS.items() for form in _forms(words)},
    subunit_pairs={form: name for name, words in SUBUNITS.items() for form in _pairs(words)},
    joiners=frozenset({"و"}),
    weights=frozenset(),
)  # fmt: skip
