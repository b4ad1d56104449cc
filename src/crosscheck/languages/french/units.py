"""French names of what is counted, measured and paid.

Currency names and codes after the Unicode CLDR and ISO 4217, with the signs in use in the Maghreb (DH, MDH, DT, DA);
measures after the SI brochure; concepts are the project's own.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.units import Units

__all__ = ["UNITS"]

CURRENCIES: Final = {
    "euro": "EUR", "euros": "EUR", "€": "EUR", "eur": "EUR", "dollar": "USD", "dollars": "USD", "$": "USD",
    "us$": "USD", "$us": "USD", "usd": "USD", "dirham": "dirham", "dirhams": "dirham", "dh": "MAD", "dhs": "MAD",
    "mad": "MAD", "dinar": "dinar", "dinars": "dinar", "da": "DZD", "dzd": "DZD", "dt": "TND", "tnd": "TND",
    "livre sterling": "GBP", "livres sterling": "GBP", "£": "GBP", "gbp": "GBP", "livre turque": "TRY",
    "livres turques": "TRY", "livre égyptienne": "EGP", "livres égyptiennes": "EGP", "livre syrienne": "SYP",
    "livres syriennes": "SYP", "livre libanaise": "LBP", "livres libanaises": "LBP", "livres soudanaises": "SDG",
    "riyal": "rial", "riyals": "rial", "rial": "rial", "rials": "rial", "yen": "JPY", "yens": "JPY", "¥": "JPY",
    "yuan": "CNY", "yuans": "CNY", "roupie": "rupee", "roupies": "rupee", "rouble": "RUB", "roubles": "RUB",
    "franc suisse": "CHF", "francs suisses": "CHF", "chf": "CHF", "franc cfa": "XOF", "francs cfa": "XOF",
    "fcfa": "XOF", "franc": "franc", "francs": "franc", "shekel": "ILS", "shekels": "ILS", "ouguiya": "MRU",
    "ouguiyas": "MRU", "won": "KRW", "wons": "KRW", "peso": "peso", "pesos": "peso",
}  # fmt: skip
NATIONS: Final = {
    "dirham": {"marocain": "MAD", "marocains": "MAD", "émirati": "AED", "émiratis": "AED", "": "MAD"},
    "dinar": {
        "algérien": "DZD", "algériens": "DZD", "tunisien": "TND", "tunisiens": "TND", "libyen": "LYD",
        "libyens": "LYD", "koweïtien": "KWD", "koweïtiens": "KWD", "irakien": "IQD", "irakiens": "IQD",
        "jordanien": "JOD", "jordaniens": "JOD", "bahreïni": "BHD", "bahreïnis": "BHD",
    },
    "rial": {
        "saoudien": "SAR", "saoudiens": "SAR", "qatari": "QAR", "qataris": "QAR", "omanais": "OMR",
        "yéménite": "YER", "yéménites": "YER", "iranien": "IRR", "iraniens": "IRR",
    },
    "rupee": {"indienne": "INR", "indiennes": "INR", "pakistanaise": "PKR", "pakistanaises": "PKR"},
    "peso": {"mexicain": "MXN", "mexicains": "MXN", "argentin": "ARS", "argentins": "ARS"},
    "USD": {
        "américain": "USD", "américains": "USD", "us": "USD", "canadien": "CAD", "canadiens": "CAD",
        "australien": "AUD", "australiens": "AUD",
    },
}  # fmt: skip
TIME: Final = {
    "an": "P1Y", "ans": "P1Y", "année": "P1Y", "années": "P1Y", "mois": "P1M", "semaine": "P1W", "semaines": "P1W",
    "jour": "P1D", "jours": "P1D", "journée": "P1D", "journées": "P1D", "heure": "PT1H", "heures": "PT1H",
    "minute": "PT1M", "minutes": "PT1M", "seconde": "PT1S", "secondes": "PT1S", "décennie": "P10Y",
    "décennies": "P10Y", "siècle": "P100Y", "siècles": "P100Y", "trimestres": "P3M", "semestres": "P6M",

}  # fmt: skip
MEASURES: Final = {
    "km": "km", "kilomètre": "km", "kilomètres": "km", "m": "m", "mètre": "m", "mètres": "m", "cm": "cm",
    "centimètre": "cm", "centimètres": "cm", "mm": "mm", "millimètres": "mm", "hectare": "ha", "hectares": "ha",
    "ha": "ha", "km²": "km2", "km2": "km2", "m²": "m2", "m2": "m2", "m³": "m3", "m3": "m3",
    "kilomètres carrés": "km2", "mètres carrés": "m2", "mètres cubes": "m3", "kg": "kg", "kilo": "kg",
    "kilos": "kg", "kilogramme": "kg", "kilogrammes": "kg", "g": "g", "gramme": "g", "grammes": "g", "tonne": "t",
    "tonnes": "t", "t": "t", "quintaux": "q", "litre": "l", "litres": "l", "baril": "bbl", "barils": "bbl",
    "mégawatt": "MW", "mégawatts": "MW", "mw": "MW", "gw": "GW", "kw": "kW", "km/h": "km/h", "°c": "°C", "°": "°",
    "degré": "°", "degrés": "°", "mile": "mi", "miles": "mi", "milles": "mi", "pied": "ft", "pieds": "ft",
    "livres": "lb", "pouce": "in", "pouces": "in", "points de pourcentage": "pp",
}  # fmt: skip
CONCEPTS: Final = {
    "person": "personne personnes individu individus gens", "case": "cas affaire affaires dossier dossiers",
    "victim": "victime victimes", "suspect": "suspect suspects suspecte suspectes",
    "death": "mort morts morte mortes décès tué tués tuée tuées", "injured": "blessé blessés blessée blessées",
    "arrest": "arrestation arrestations", "child": "enfant enfants", "minor": "mineur mineurs mineure mineures",
    "woman": "femme femmes", "man": "homme hommes", "girl": "fille filles", "boy": "garçon garçons",
    "country": "pays",
    "migrant": "migrant migrants migrante migrantes",
    "refugee": "réfugié réfugiés",
    "worker": "travailleur travailleurs ouvrier ouvriers", "employee": "employé employés salarié salariés",
    "member": "membre membres", "house": "maison maisons", "family": "famille familles",
    "inhabitant": "habitant habitants", "student": "étudiant étudiants élève élèves", "school": "école écoles",
    "soldier": "soldat soldats militaire militaires", "judge": "juge juges", "police officer": "policier policiers",
    "conviction": "condamnation condamnations", "investigation": "enquête enquêtes",
    "prosecution": "poursuite poursuites", "party": "parti partis", "seat": "siège sièges", "vote": "voix vote votes",
    "time": "fois", "project": "projet projets", "village": "village villages",
    "city": "ville villes",
    "region": "région régions", "company": "entreprise entreprises société sociétés",
    "job": "emploi emplois poste postes",
    "vehicle": "véhicule véhicules voiture voitures automobile automobiles", "point": "point points",
    "goal": "but buts", "match": "match matchs matches", "player": "joueur joueurs", "team": "équipe équipes",
    "report": "rapport rapports", "state": "état états", "organisation": "organisation organisations",
    "association": "association associations", "association member": "adhérent adhérents",
    "hospital": "hôpital hôpitaux",
    "accused": "accusé accusés prévenu prévenus inculpé inculpés", "passenger": "passager passagers",
    "hostage": "otage otages", "prisoner": "prisonnier prisonniers détenu détenus",
}  # fmt: skip

UNITS: Final = Units(
    percent=frozenset({"%", "pour cent", "٪"}),
    money_links=frozenset({"de", "d'"}),
    currencies=CURRENCIES,
    nations=NATIONS,
    money_scales={
        "k": 10**3, "m": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9, "mdh": 10**6, "mdhs": 10**6,
        "mmdh": 10**9, "mmdhs": 10**9, "kdh": 10**3,
    },
    time=TIME,
    spans=frozenset({"pendant", "durant", "pour", "pour une durée de", "en l'espace de", "depuis", "il y a", "après"}),
    adverbs=frozenset(),
    ago=frozenset(),
    singular_spans=frozenset({"année", "jour", "journée", "minute", "seconde", "décennie", "siècle"}),
    clock=frozenset({"à", "vers", "dès", "avant"}),
    hour_signs=frozenset({"h"}),
    measures=MEASURES,
    concepts={word: concept for concept, words in CONCEPTS.items() for word in words.split()},
)  # fmt: skip
