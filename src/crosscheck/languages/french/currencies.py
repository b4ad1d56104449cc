"""French names of currencies and the adjectives that tell whose they are.

Names after the Unicode CLDR and the terminology of the French ministry of finance, signs in use in the Maghreb and in
West Africa (DH, DT, DA, FCFA).
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.money import Money

__all__ = ["MONEY"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Singular names (the plural in -s or an own one follows after a slash) to a code or to a family of currencies.
NAMES: Final = {
    "dinar": "dinar", "dirham": "dirham", "rial": "rial riyal riyâl", "pound": "livre", "lira": "lire",
    "franc": "franc", "cfa": "franc~CFA franc~cfa", "peso": "peso", "rupee": "roupie rupiah",
    "krone": "couronne", "shilling": "shilling schilling", "dollar": "dollar", "won": "won", "manat": "manat",
    "som": "som soum sum", "leu": "leu/lei", "ruble": "rouble", "kwacha": "kwacha", "mark": "mark deutschemark",
    "florin": "florin",
    "EUR": "euro", "USD": "dollar~US dollar~des~États-Unis", "JPY": "yen",
    "CNY": "yuan renminbi/renminbi~yuan yuan~renminbi",
    "ILS": "shekel nouveau~shekel/nouveaux~shekels sheqel", "MRU": "ouguiya",
    "BRL": "real/réaux réal/reals real/reais réal/réals",
    "ZAR": "rand", "NGN": "naira", "GHS": "cedi", "ETB": "birr/birr birr", "ERN": "nakfa", "AOA": "kwanza",
    "MZN": "metical/meticais metical", "MGA": "ariary/ariary ariary", "GMD": "dalasi", "SLE": "leone", "BWP": "pula",
    "LSL": "loti", "CVE": "escudo", "THB": "baht", "VND": "dong", "KHR": "riel", "LAK": "kip",
    "MMK": "kyat", "MYR": "ringgit", "BDT": "taka", "AFN": "afghani", "KZT": "tenge", "TJS": "somoni", "GEL": "lari",
    "AMD": "dram", "UAH": "hryvnia", "PLN": "zloty złoty", "HUF": "forint", "BGN": "lev/leva lev", "ALL": "lek",
    "MKD": "denar", "MNT": "tugrik tögrög", "MOP": "pataca", "PGK": "kina", "VUV": "vatu", "WST": "tala",
    "HNL": "lempira", "GTQ": "quetzal", "NIO": "córdoba", "CRC": "colón/colones colon", "PAB": "balboa",
    "PYG": "guarani", "BOB": "boliviano", "VES": "bolivar", "PEN": "sol", "HTG": "gourde", "ESP": "peseta",
    "GRD": "drachme", "HRK": "kuna", "GBP": "livre~sterling/livres~sterling livre~sterling",
}  # fmt: skip
# Names that are ordinary words as well (books and pounds of weight, crowns, settlers, bottles, ground, …).
AMBIGUOUS: Final = frozenset(
    {
        "livre", "livres", "couronne", "couronnes", "colon", "colons", "gourde", "gourdes", "sol", "sols", "lire",
        "lires",
        "réal", "réaux", "real", "réals", "reals", "som", "soms", "sum", "sums", "mark", "marks", "leone", "leones",
        "loti",
        "lotis", "pula", "pulas", "kina", "kinas", "tala", "talas", "balboa", "balboas", "guarani", "guaranis",
        "afghani",
        "afghanis", "dram", "drams", "vatu", "vatus", "lek", "leks", "leva", "lei", "leu", "dong", "dongs", "rand",
        "rands",
        "kip", "kips", "boliviano", "bolivianos", "lari", "laris", "denar", "denars", "quetzal", "quetzals",
    }
)  # fmt: skip
SIGNS: Final = {
    "€": "EUR", "$": "dollar", "us$": "USD", "$us": "USD", "$ us": "USD", "u.s.$": "USD", "c$": "CAD", "$ca": "CAD",
    "$ ca": "CAD",
    "ca$": "CAD", "$can": "CAD", "$ can": "CAD", "can$": "CAD", "$au": "AUD", "a$": "AUD", "au$": "AUD",
    "$ au": "AUD", "$nz": "NZD",
    "nz$": "NZD", "$ nz": "NZD", "hk$": "HKD", "$hk": "HKD", "$sg": "SGD", "s$": "SGD", "$tw": "TWD", "nt$": "TWD",
    "$mx": "MXN", "mx$": "MXN",
    "$ar": "ARS", "$cl": "CLP", "$co": "COP", "$uy": "UYU", "$uyu": "UYU", "$tt": "TTD", "$na": "NAD", "$lr": "LRD",
    "$jm": "JMD", "$fj": "FJD", "$bb": "BBD",
    "$bs": "BSD", "$bz": "BZD", "$bm": "BMD", "$bn": "BND", "$sr": "SRD", "$sb": "SBD", "$ky": "KYD", "r$": "BRL",
    "£": "GBP", "£gb": "GBP", "£uk": "GBP",
    "uk£": "GBP", "£e": "EGP", "£eg": "EGP", "e£": "EGP", "£lb": "LBP", "£l": "LBP", "£sy": "SYP",
    "£ie": "IEP",
    "£cy": "CYP", "£fk": "FKP", "£gi": "GIP", "¥": "JPY", "jp¥": "JPY", "￥": "JPY", "cn¥": "CNY", "rmb": "CNY",
    "₹": "INR",
    "₪": "ILS", "₺": "TRY", "₽": "RUB", "₦": "NGN", "₩": "KRW", "฿": "THB", "₫": "VND", "₴": "UAH", "₸": "KZT",
    "₱": "PHP", "₵": "GHS", "₡": "CRC", "₲": "PYG", "₭": "LAK", "₮": "MNT", "₼": "AZN", "₾": "GEL", "₨": "rupee",
    "fcfa": "cfa", "f cfa": "cfa", "f. cfa": "cfa", "cfa": "cfa", "xof": "XOF", "xaf": "XAF", "fcfp": "XPF",
    "f cfp": "XPF", "cfp": "XPF",
    "francs cfp": "XPF", "franc cfp": "XPF", "francs pacifique": "XPF", "francs cfa (bceao)": "XOF",
    "francs cfa (beac)": "XAF",
    "franc cfa (bceao)": "XOF", "franc cfa (beac)": "XAF",
    "fs": "CHF", "ff": "FRF", "fb": "BEF", "kčs": "CZK", "kč": "CZK", "zł": "PLN",
}  # fmt: skip
# Codes that must stand in capitals, since they are ordinary letters or words as well.
LETTERS: Final = {
    "DH": "MAD", "DHS": "MAD", "MAD": "MAD", "DA": "DZD", "DT": "TND", "DN": "TND", "LD": "LYD", "KD": "KWD",
    "UM": "MRU",
    "LE": "EGP", "LS": "SYP", "LL": "LBP", "FG": "GNF", "FC": "CDF", "FBU": "BIF", "FRW": "RWF", "AR": "MGA",
    "SR": "SAR",
}  # fmt: skip
ISO_4217: Final = sorted(
    _words(
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
        "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
        "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD "
        "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG "
        "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
        "TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL FRF DEM ITL ESP BEF"
    )
)
# Adjectives of nations in the masculine singular, and other complements that tell a currency's country.
PEOPLES: Final = {
    "DZ": "algérien", "TN": "tunisien", "LY": "libyen", "IQ": "irakien iraquien", "KW": "koweïtien koweitien",
    "JO": "jordanien",
    "BH": "bahreïni bahreinien bahreïnien", "RS": "serbe", "MA": "marocain", "AE": "émirati émirien", "SA": "saoudien",
    "QA": "qatari qatarien", "OM": "omanais omani", "YE": "yéménite", "IR": "iranien", "BR": "brésilien",
    "GB": "britannique anglais",
    "EG": "égyptien", "SD": "soudanais", "SY": "syrien", "LB": "libanais", "SS": "sud-soudanais", "TR": "turc/turque",
    "IE": "irlandais", "CY": "chypriote", "IT": "italien", "CH": "suisse", "KM": "comorien", "DJ": "djiboutien",
    "GN": "guinéen", "RW": "rwandais", "BI": "burundais", "CD": "congolais", "FR": "français", "BE": "belge",
    "LU": "luxembourgeois", "MX": "mexicain", "AR": "argentin", "CL": "chilien", "CO": "colombien", "CU": "cubain",
    "DO": "dominicain", "UY": "uruguayen", "PH": "philippin", "IN": "indien", "PK": "pakistanais",
    "LK": "srilankais sri-lankais",
    "NP": "népalais", "MU": "mauricien", "SC": "seychellois", "ID": "indonésien", "MV": "maldivien", "SE": "suédois",
    "NO": "norvégien", "DK": "danois", "IS": "islandais", "CZ": "tchèque", "EE": "estonien", "SK": "slovaque",
    "KE": "kényan kenyan", "TZ": "tanzanien", "UG": "ougandais", "SO": "somalien", "AT": "autrichien",
    "US": "américain états-unien étatsunien", "CA": "canadien", "AU": "australien", "NZ": "néo-zélandais",
    "HK": "hongkongais hong-kongais", "SG": "singapourien", "TW": "taïwanais", "JM": "jamaïcain", "NA": "namibien",
    "LR": "libérien", "ZW": "zimbabwéen", "FJ": "fidjien", "GY": "guyanien", "TT": "trinidadien trinbagonien",
    "BS": "bahaméen bahamien",
    "BB": "barbadien", "BZ": "bélizien", "BM": "bermudien", "BN": "brunéien", "SR": "surinamais", "SB": "salomonais",
    "KR": "sud-coréen coréen",
    "KP": "nord-coréen", "AZ": "azéri azerbaïdjanais", "TM": "turkmène", "KG": "kirghize kirghiz", "UZ": "ouzbek",
    "RO": "roumain", "MD": "moldave", "RU": "russe", "BY": "biélorusse bélarusse", "ZM": "zambien",
    "MW": "malawien malawite",
    "DE": "allemand", "BA": "bosniaque bosnien convertible", "FI": "finlandais", "NL": "néerlandais", "AW": "arubais",
    "JP": "japonais", "CN": "chinois", "IL": "israélien", "MR": "mauritanien", "ZA": "sud-africain", "NG": "nigérian",
    "GH": "ghanéen", "ET": "éthiopien", "ER": "érythréen", "AO": "angolais", "MZ": "mozambicain", "MG": "malgache",
    "GM": "gambien", "SL": "sierra-léonais", "BW": "botswanais botswanéen", "LS": "lesothan", "SZ": "swazi",
    "CV": "capverdien cap-verdien",
    "ST": "santoméen", "TH": "thaïlandais thaï", "VN": "vietnamien", "KH": "cambodgien", "LA": "laotien",
    "MM": "birman",
    "MY": "malaisien", "BD": "bangladais bangladeshi", "BT": "bouthanais", "AF": "afghan", "KZ": "kazakh",
    "TJ": "tadjik", "GE": "géorgien",
    "AM": "arménien", "UA": "ukrainien", "PL": "polonais", "HU": "hongrois", "BG": "bulgare", "AL": "albanais",
    "MK": "macédonien", "MN": "mongol", "MO": "macanais", "PG": "papouan", "VU": "vanuatuan", "WS": "samoan",
    "HN": "hondurien", "GT": "guatémaltèque", "NI": "nicaraguayen", "CR": "costaricien costaricain", "PA": "panaméen",
    "PY": "paraguayen", "BO": "bolivien", "VE": "vénézuélien", "PE": "péruvien", "HT": "haïtien", "ES": "espagnol",
    "GR": "grec/grecque", "PT": "portugais", "HR": "croate", "SN": "sénégalais", "CI": "ivoirien", "ML": "malien",
    "CM": "camerounais", "TD": "tchadien", "GA": "gabonais", "GI": "gibraltarien",
}  # fmt: skip
COMPLEMENTS: Final = {
    "US": ("us", "des états-unis"), "HK": ("de hong kong", "de hong-kong"), "SG": ("de singapour",),
    "TW": ("de taïwan",),
    "AE": ("des émirats", "des émirats arabes unis"), "TT": ("de trinité-et-tobago",), "NZ": ("de nouvelle-zélande",),
    "ZM": ("de zambie",), "CH": ("suisse",), "SS": ("du soudan du sud",), "LK": ("du sri lanka",),
    "SC": ("des seychelles",),
    "MU": ("de maurice",), "KM": ("des comores",), "DJ": ("de djibouti",), "FK": ("des îles malouines",),
    "GI": ("de gibraltar",),
    "SB": ("des îles salomon",), "KY": ("des îles caïmans", "des îles caïman"),
    "BN": ("de brunei", "du brunei"), "BM": ("des bermudes",), "BS": ("des bahamas",), "BB": ("de la barbade",),
    "BZ": ("du belize",), "QA": ("du qatar",), "OM": ("d'oman",), "YE": ("du yémen",), "IR": ("d'iran",),
    "SA": ("d'arabie saoudite",), "KW": ("du koweït",), "BH": ("de bahreïn", "du bahreïn"), "JO": ("de jordanie",),
    "IQ": ("d'irak",),
    "EG": ("d'égypte",), "LB": ("du liban",), "SY": ("de syrie",), "CA": ("du canada",), "AU": ("d'australie",),
    "JM": ("de la jamaïque",), "GY": ("du guyana",), "SR": ("du suriname",), "FJ": ("des fidji",),
    "GN": ("de guinée",), "BT": ("du bhoutan",),
}  # fmt: skip
SUBUNITS: Final = {
    "cent": "cent", "centime": "centime", "penny": "penny/pence penny/pennies", "piastre": "piastre",
    "fils": "fils/fils",
    "millime": "millime", "halala": "halala", "kopeck": "kopeck kopek", "baisa": "baisa", "paisa": "paisa paise",
}  # fmt: skip
EASTERN_CARIBBEAN: Final = {"dollars des Caraïbes orientales": "XCD", "dollar des Caraïbes orientales": "XCD"}


def _forms(words: str) -> list[str]:
    """Singular and plural of names, a tilde standing for a space."""
    found: list[str] = []
    for word in words.split():
        one, _, many = word.replace("~", " ").partition("/")
        plain = one if one.endswith(("s", "x")) else f"{one}s"
        first, _, rest = one.partition(" ")
        found += [one, many or (f"{first}s {rest}" if rest else plain)]
    return found


def _adjective(word: str) -> list[str]:
    """The four forms of an adjective given in the masculine, or in both genders with a slash between them."""
    masculine, _, given = word.partition("/")
    doubled = masculine.endswith("en")
    feminine = given or (masculine if masculine.endswith("e") else masculine + ("ne" if doubled else "e"))
    plural = masculine if masculine.endswith(("s", "x")) else f"{masculine}s"
    return [masculine, plural, feminine, f"{feminine}s"]


NATIONS: Final = {
    **{form: country for country, words in PEOPLES.items() for word in words.split() for form in _adjective(word)},
    **{phrase: country for country, phrases in COMPLEMENTS.items() for phrase in phrases},
}
NAMED: Final = {form: name for name, words in NAMES.items() for form in _forms(words)}

MONEY: Final = Money(
    names={**{form: name for form, name in NAMED.items() if form not in AMBIGUOUS}, **EASTERN_CARIBBEAN, **SIGNS},
    unsure={form: name for form, name in NAMED.items() if form in AMBIGUOUS},
    codes={code: code for code in ISO_4217} | LETTERS,
    pairs={},
    nations=NATIONS,
    links=frozenset({"de", "d'"}),
    scales={
        "k": 10**3, "m": 10**6, "mio": 10**6, "mn": 10**6, "mns": 10**6, "mm": 10**9, "md": 10**9, "mds": 10**9,
        "mrd": 10**9, "mrds": 10**9, "mia": 10**9, "g": 10**9,
    },
    # Signs that a short scale is written onto: MDH, KDA, MEUR
    scaled=("DH", "DHS", "DA", "DT", "EUR", "USD", "MAD", "DZD", "TND", "FCFA"),
    subunits={form: name for name, words in SUBUNITS.items() for form in _forms(words)},
    subunit_pairs={},
    joiners=frozenset({"et"}),
    weights=frozenset(["poids", "peser", "pèse", "pèsent", "pesant", "pesait", "pesaient", "pesé", "poisson",
    "viande", "tabac", "pesée", "kilos"]),
)  # fmt: skip
