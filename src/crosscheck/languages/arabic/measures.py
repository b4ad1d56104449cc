"""Arabic names and signs of measures, in the spellings of the East and the West."""

from __future__ import annotations

from functools import cache
from typing import Final

from crosscheck.languages.arabic.spelling import fold

__all__ = ["MEASURES", "dual_measure", "is_measure"]

# Symbol to its nouns: singular and, after slashes, plurals; the accusative and the dual are made from the singular.
NOUNS: Final = {
    "km": "كيلومتر/كيلومترات كلومتر/كلومترات", "m": "متر/أمتار", "dm": "ديسيمتر/ديسيمترات",
    "cm": "سنتيمتر/سنتيمترات سنتمتر/سنتمترات سانتيمتر/سانتيمترات",
    "mm": "مليمتر/مليمترات ملليمتر/ملليمترات ميليمتر/ميليمترات ميلليمتر/ميلليمترات",
    "µm": "ميكرومتر/ميكرومترات ميكرون", "nm": "نانومتر/نانومترات",
    "mi": "ميل/أميال", "yd": "ياردة/ياردات", "ft": "قدم/أقدام", "in": "بوصة/بوصات إنش/إنشات",
    "ha": "هكتار/هكتارات", "are": "آر", "ac": "فدان~إنجليزي إيكر/إيكرات آكر أكر", "feddan": "فدان/فدادين/أفدنة",
    "dunam": "دونم/دونمات دنم/دنمات",
    "l": "لتر/لترات ليتر/ليترات", "dl": "ديسيلتر/ديسيلترات", "cl": "سنتيلتر/سنتيلترات سنتلتر",
    "ml": "مليلتر/مليلترات ملليلتر/ملليلترات ميليلتر/ميليلترات",
    "hl": "هكتولتر/هكتولترات", "Ml": "ميغالتر/ميغالترات", "gal": "غالون/غالونات جالون/جالونات", "bbl": "برميل/براميل",
    "kg": "كيلوغرام/كيلوغرامات كيلوجرام/كيلوجرامات كيلوغراما كيلو/كيلوهات كيلوجراما", "g": "غرام/غرامات جرام/جرامات",
    "mg": "مليغرام/مليغرامات ملليغرام/ملليغرامات ميليغرام/ميليغرامات مليجرام ملليجرام",
    "µg": "ميكروغرام/ميكروغرامات ميكروجرام",
    "t": "طن/أطنان", "q": "قنطار/قناطير", "lb": "رطل/أرطال باوند/باوندات", "oz": "أونصة/أونصات أوقية/أوقيات",
    "ct": "قيراط/قراريط",
    "Mt": "ميغاطن", "kt": "كيلوطن",
    "W": "واط وات", "kW": "كيلوواط كيلوات كيلووات",
    "MW": "ميغاواط ميجاواط ميغاوات ميجاوات ميغا~واط ميجا~وات ميغا~وات",
    "GW": "غيغاواط جيجاواط جيغاواط غيغاوات جيجاوات",
    "TW": "تيراواط تيراوات", "hp": "حصان~ميكانيكي قوة~حصان",
    "Wh": "واط~ساعة", "J": "جول", "kJ": "كيلوجول", "cal": "سعرة~حرارية", "kcal": "كيلوكالوري سعر~حراري",
    "kn": "عقدة~بحرية", "K": "كلفن",
    "B": "بايت", "kB": "كيلوبايت", "MB": "ميغابايت ميجابايت", "GB": "غيغابايت جيجابايت", "TB": "تيرابايت",
    "Hz": "هرتز", "kHz": "كيلوهرتز", "MHz": "ميغاهرتز ميجاهرتز", "GHz": "غيغاهرتز جيجاهرتز", "V": "فولت",
    "kV": "كيلوفولت", "A": "أمبير",
    "Ω": "أوم", "dB": "ديسيبل", "Pa": "باسكال", "hPa": "هكتوباسكال", "mbar": "مليبار ملليبار", "Sv": "سيفرت",
    "mSv": "مليسيفرت",
    "°": "درجة/درجات",
}  # fmt: skip
# Signs and phrases as they stand; degrees Celsius and Fahrenheit; kilometres an hour; watt hours.
SIGNS: Final = {
    "km": "كلم كم ك.م كيلو~متر كيلو~مترات km", "m": "m", "cm": "سم cm", "mm": "ملم مم mm",
    "kg": "كغ كجم كلغ كغم كغ. kg", "g": "غ غم جم", "mg": "ملغ مغ ملغم", "ml": "مل ملل ml",
    "ha": "ha", "km2": "كم² كلم² كم2 كلم2 كم~مربع كلم~مربع كم~2 كلم~2 km² km2", "m2": "م² م2 م~مربع m² m2",
    "m3": "م³ م3 م~مكعب m³ m3", "hm3": "hm³ hm3",
    "°C": "درجة~مئوية درجات~مئوية درجة~سلسيوس درجات~سلسيوس °c °م درجة~سيلزيوس درجة~سلزيوس درجة~سيليزية ℃",
    "°F": "درجة~فهرنهايت درجات~فهرنهايت درجة~فهرنهايتية °f °ف ℉", "°": "°",
    "km/h": "كم/ساعة كلم/ساعة كم/س كلم/س كيلومتر~في~الساعة كيلومترا~في~الساعة كيلومترات~في~الساعة كلم~في~الساعة "
    "كم~في~الساعة كيلومتر/ساعة "
    "كيلومترا/ساعة كيلومتر~بالساعة كيلومترا~بالساعة km/h",
    "mph": "ميل~في~الساعة ميلا~في~الساعة أميال~في~الساعة ميل/ساعة", "kn": "عقدة",
    "m/s": "متر~في~الثانية مترا~في~الثانية أمتار~في~الثانية م/ث متر/ثانية",
    "kWh": "كيلوواط~ساعة كيلوواط/ساعة كيلوات~ساعة كيلووات~ساعة كيلوواط~في~الساعة كيلووات/ساعة kWh",
    "MWh": "ميغاواط~ساعة ميغاواط/ساعة ميجاواط~ساعة ميجاوات~ساعة ميغاوات~ساعة ميجاواط/ساعة mwh",
    "GWh": "غيغاواط~ساعة غيغاواط/ساعة جيجاواط~ساعة جيجاوات~ساعة gwh", "TWh": "تيراواط~ساعة تيراواط/ساعة twh",
    "nmi": "ميل~بحري ميلا~بحريا أميال~بحرية ميلين~بحريين", "ly": "سنة~ضوئية سنوات~ضوئية", "bbl": "برميل~نفط",
    "MW": "mw", "GW": "gw", "kW": "kw",
    "q": "قنطارا",
}  # fmt: skip
# Square and cube of the lengths that are raised to them: murabba "square", muka''ab "cubic".
SQUARES: Final = {"km": "km2", "m": "m2", "cm": "cm2", "mm": "mm2", "mi": "mi2", "ft": "ft2", "yd": "yd2", "in": "in2"}
CUBES: Final = {
    "km": "km3",
    "m": "m3",
    "cm": "cm3",
    "dm": "dm3",
    "mm": "mm3",
    "ft": "ft3",
    "yd": "yd3",
    "in": "in3",
    "mi": "mi3",
}
SQUARE: Final = "مربع"
CUBE: Final = "مكعب"
AGREEMENT: Final = ("", "ا", "ة", "ان", "ين", "تان", "تين")


def _forms(word: str) -> list[str]:
    """Singular, accusative, dual and plurals of one noun."""
    singular, *plurals = word.replace("~", " ").split("/")
    stem = singular[:-1] + "ت" if singular.endswith("ة") else singular
    made = [singular, stem + "ان", stem + "ين"]
    if not singular.endswith(("ة", "و")):
        made.append(singular + "ا")
    return [*made, *plurals]


def _raised(form: str, adjective: str) -> list[str]:
    return [f"{form} {adjective}{ending}" for ending in AGREEMENT]


def _measures() -> dict[str, str]:
    made: dict[str, str] = {}
    for symbol, words in NOUNS.items():
        for form in (form for word in words.split() for form in _forms(word)):
            made[form] = symbol
            for powers, adjective in ((SQUARES, SQUARE), (CUBES, CUBE)):
                if symbol in powers:
                    made |= dict.fromkeys(_raised(form, adjective), powers[symbol])
    return made | {sign.replace("~", " "): symbol for symbol, signs in SIGNS.items() for sign in signs.split()}


MEASURES: Final[dict[str, str]] = _measures()

# Weights, lengths, areas and volumes that are told in twos; left out are those whose dual is a name (Milan, Golan)
PAIRED: Final = frozenset("km m cm mm mi yd ft in ha ac feddan dunam l ml gal bbl kg g mg t q lb oz".split())  # noqa: SIM905
NAMES: Final = frozenset({"ميلان", "جولان"})


@cache
def _folded() -> frozenset[str]:
    return frozenset(fold(name) for name in MEASURES if " " not in name)


@cache
def _duals() -> dict[str, str]:
    nouns = [word.split("/")[0] for symbol in PAIRED for word in NOUNS[symbol].split() if "~" not in word]
    stems = {noun: noun[:-1] + "ت" if noun.endswith("ة") else noun for noun in nouns}
    return {fold(stem + end): fold(noun) for noun, stem in stems.items() for end in ("ان", "ين")}


def is_measure(norm: str) -> bool:
    """Whether a folded word is the name or sign of a measure."""
    return norm in _folded()


def dual_measure(norm: str) -> str | None:
    """The folded singular of two of a measure: `kilumitrayn`."""
    return None if norm in NAMES else _duals().get(norm)
