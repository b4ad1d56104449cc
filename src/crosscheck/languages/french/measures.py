"""French names and signs of measures, after the SI brochure and the usual customary units."""

from __future__ import annotations

from typing import Final

__all__ = ["HALVED", "MEASURES"]

# Symbol to its names in the singular and the plural, and its other signs; a tilde stands for a space.
NAMES: Final = {
    "km": "kilomètre kilomètres km kms", "m": "mètre mètres m", "dm": "décimètre décimètres dm",
    "cm": "centimètre centimètres cm cms", "mm": "millimètre millimètres mm",
    "µm": "micromètre micromètres micron microns µm", "nm": "nanomètre nanomètres",
    "hm": "hectomètre hectomètres", "dam": "décamètre décamètres",
    "mi": "mile miles milles mille~terrestre milles~terrestres",
    "nmi": "mille~marin milles~marins mille~nautique milles~nautiques mile~nautique miles~nautiques mile~marin "
    "miles~marins",
    "yd": "yard yards", "ft": "pied pieds", "in": "pouce pouces", "ly": "année-lumière années-lumière",
    "km2": "kilomètre~carré kilomètres~carrés km² km2 km~2 km~carrés km~carré",
    "m2": "mètre~carré mètres~carrés m² m2 m~2",
    "cm2": "centimètre~carré centimètres~carrés cm² cm2", "mm2": "millimètre~carré millimètres~carrés mm² mm2",
    "ha": "hectare hectares ha", "are": "are ares", "ac": "acre acres", "mi2": "mile~carré miles~carrés",
    "ft2": "pied~carré pieds~carrés", "yd2": "yard~carré yards~carrés", "in2": "pouce~carré pouces~carrés",
    "feddan": "feddan feddans", "dunam": "dunum dunums dounam dounams dounoum dounoums dunam dunams",
    "m3": "mètre~cube mètres~cubes m³ m3 m~3", "hm3": "hectomètre~cube hectomètres~cubes hm³ hm3",
    "km3": "kilomètre~cube kilomètres~cubes km³ km3", "cm3": "centimètre~cube centimètres~cubes cm³ cm3",
    "dm3": "décimètre~cube décimètres~cubes dm³ dm3", "mm3": "millimètre~cube millimètres~cubes mm³ mm3",
    "ft3": "pied~cube pieds~cubes", "in3": "pouce~cube pouces~cubes", "yd3": "yard~cube yards~cubes",
    "mi3": "mile~cube miles~cubes",
    "l": "litre litres l", "dl": "décilitre décilitres dl", "cl": "centilitre centilitres cl",
    "ml": "millilitre millilitres ml", "hl": "hectolitre hectolitres hl", "Ml": "mégalitre mégalitres",
    "gal": "gallon gallons",
    "bbl": "baril barils", "pt": "pinte pintes",
    "kg": "kilogramme kilogrammes kilo kilos kg kgs", "g": "gramme grammes g", "mg": "milligramme milligrammes mg",
    "µg": "microgramme microgrammes µg", "t": "tonne tonnes t", "q": "quintal quintaux qx",
    "lb": "livre~de~poids livre livres lb lbs",
    "oz": "once onces oz", "ct": "carat carats", "st": "stone stones", "Mt": "mégatonne mégatonnes",
    "kt": "kilotonne kilotonnes",
    "short ton": "tonne~courte tonnes~courtes",
    "W": "watt watts w", "kW": "kilowatt kilowatts kw", "MW": "mégawatt mégawatts mw", "GW": "gigawatt gigawatts gw",
    "TW": "térawatt térawatts", "mW": "milliwatt milliwatts", "hp": "cheval-vapeur chevaux-vapeur",
    "Wh": "wattheure wattheures wh", "kWh": "kilowattheure kilowattheures kilowatt-heure kilowatts-heure kwh",
    "MWh": "mégawattheure mégawattheures mégawatt-heure mégawatts-heure mwh",
    "GWh": "gigawattheure gigawattheures gigawatt-heure gigawatts-heure gwh",
    "TWh": "térawattheure térawattheures térawatt-heure térawatts-heure twh",
    "J": "joule joules", "kJ": "kilojoule kilojoules kj", "cal": "calorie calories",
    "kcal": "kilocalorie kilocalories kcal",
    "km/h": "km/h kmh kilomètre-heure kilomètres-heure kilomètre~heure kilomètres~heure kilomètre~par~heure "
    "kilomètres~par~heure "
    "kilomètres~à~l'heure kilomètre~à~l'heure km~par~heure km~à~l'heure",
    "mph": "mph mile~par~heure miles~par~heure miles~à~l'heure mi/h", "kn": "nœud nœuds noeud noeuds",
    "m/s": "m/s mètre~par~seconde mètres~par~seconde",
    "°C": "°c degré~celsius degrés~celsius degré~centigrade degrés~centigrades ℃",
    "°F": "°f degré~fahrenheit degrés~fahrenheit ℉",
    "°": "° degré degrés", "K": "kelvin kelvins",
    "B": "octet octets", "kB": "kilooctet kilooctets ko", "MB": "mégaoctet mégaoctets mo",
    "GB": "gigaoctet gigaoctets go",
    "TB": "téraoctet téraoctets to", "Hz": "hertz hz", "kHz": "kilohertz khz", "MHz": "mégahertz mhz",
    "GHz": "gigahertz ghz",
    "V": "volt volts", "kV": "kilovolt kilovolts kv", "A": "ampère ampères", "Ω": "ohm ohms",
    "dB": "décibel décibels db",
    "Pa": "pascal pascals", "hPa": "hectopascal hectopascals hpa", "mbar": "millibar millibars", "N": "newton newtons",
    "Sv": "sievert sieverts", "mSv": "millisievert millisieverts msv", "Bq": "becquerel becquerels",
}  # fmt: skip

# What a demi- is written onto
HALVED: Final = frozenset(
    "litre kilo kilogramme tonne kilomètre mètre centimètre hectare mile livre pouce pied gallon pinte degré".split()  # noqa: SIM905
)
PLAIN: Final = {name.replace("~", " "): symbol for symbol, names in NAMES.items() for name in names.split()}
MEASURES: Final[dict[str, str]] = PLAIN | {f"demi-{name}": PLAIN[name] for name in HALVED}
