"""French seasons, quarters, decades, centuries and Islamic months.

Ordinals after Grevisse, Le bon usage, § 599; the spellings of the Islamic months are those of the French-language press
of the Maghreb and of the Unicode CLDR (fr, islamic).
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.calendar import Eras

__all__ = ["ERAS", "HIJRI_MARKS", "HIJRI_MONTHS"]

FIRST_FOUR: Final = (
    ("premier", "1 er", "1 ᵉʳ"), ("deuxième", "second", "2 e", "2 ème", "2 nd"), ("troisième", "3 e", "3 ème"),
    ("quatrième", "dernier", "4 e", "4 ème"),
)  # fmt: skip
CENTURIES: Final = (
    "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième",
    "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième", "dix-septième",
    "dix-huitième", "dix-neuvième", "vingtième", "vingt et unième",
)  # fmt: skip
# In a row the usual spellings of one month, Muharram first.
HIJRI: Final = (
    "mouharram,muharram,moharram,mouharrem,moharrem", "safar",
    "rabi al-awwal,rabi' al-awwal,rabia al awal,rabi al-awal,rabia al-awal,rabi' al-awal,rabi i,rabia i,rabi el aouel",
    "rabi al-thani,rabi' al-thani,rabi al-akhir,rabia al-thani,rabia ath-thani,rabi ii,rabia ii,rabi ath-thani",
    "joumada al-oula,jumada al-oula,jumada al-ula,joumada i,jumada i,joumada al-awwal",
    "joumada al-thania,joumada ath-thania,jumada al-thani,jumada al-akhira,joumada ii,jumada ii,joumada al-akhira",
    "rajab,radjab,rajeb", "chaabane,chaâbane,chaaban,chaâban,cha'ban,cha'bane,sha'ban", "ramadan,ramadhan",
    "chawwal,chaoual,chawal,choual,shawwal", "dhou al-qi'da,dhou al-qida,dhou al qida,dhou al-qaada,dhul-qi'da,dou al "
    "kiada,dou al-kiada,dou al qiida,dhoul qi'da,dhou el kaada,doul kaada,dhul qada",
    "dhou al-hijja,dhou al hijja,dhul-hijja,dhoul hijja,dou al hijja,dou al-hijja,dhou el hidja,doul hijja,dhul hijja",
)  # fmt: skip
HIJRI_MONTHS: Final = {name: number for number, row in enumerate(HIJRI, start=1) for name in row.split(",")}
HIJRI_MARKS: Final = frozenset({"de l'hégire", "de l'Hégire", "hégire", "H", "AH", "hégirien", "hégirienne"})


def _quarters() -> dict[str, int]:
    """`premier trimestre`, `T1`, `second semestre` (EDTF level 2 has 33 to 36 for quarters, 40 and 41 for halves)."""
    found: dict[str, int] = {}
    for number, names in enumerate(FIRST_FOUR):
        found |= {f"{name} trimestre": 33 + number for name in names}
        found[f"T{number + 1}"] = found[f"T {number + 1}"] = 33 + number
        if number < 2:
            found |= {f"{name} semestre": 40 + number for name in names}
            found[f"S{number + 1}"] = found[f"S {number + 1}"] = 40 + number
    return found | {"dernier semestre": 41}


def _decades() -> dict[str, int]:
    """`première décennie`, `dernière décennie`; the century follows."""
    found = {f"{name} décennie": 10 * number for number, name in enumerate(("première", *CENTURIES[1:10]))}
    return found | {"seconde décennie": 10, "dernière décennie": 90, "premières années": 0}


ERAS: Final = Eras(
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    decade_cues=frozenset({"années", "décennie"}),
    decades={
        "années vingt": 20, "années trente": 30, "années quarante": 40, "années cinquante": 50, "années soixante": 60,
        "années soixante-dix": 70, "années quatre-vingt": 80, "années quatre-vingts": 80,
        "années quatre-vingt-dix": 90,
    },
    decade_numbers=_decades(),
    not_decades=frozenset(),
    of_century=frozenset({"du"}),
    quarters=_quarters(),
    century_nouns=frozenset({"siècle", "siècles", "s."}),
    century_first=False,
    century_ordinals={name: number for number, name in enumerate(CENTURIES, start=1)} | {"vingt-et-unième": 21},
    century_signs=frozenset({"e", "er", "è", "ème"}),
    century_links=frozenset({"et", "ou", "-", "–", "et le", "et au", "au", "à", ","}),
    fixed_centuries={
        "siècle dernier": 20, "siècle passé": 20, "dernier siècle": 20,
        "ce siècle": 21, "siècle actuel": 21, "siècle présent": 21,
    },
    before_christ=frozenset({
        "avant J. - C.", "av. J. - C.", "avant Jésus-Christ", "av. J. C.",
        "avant notre ère", "av. n. è.", "avant J. C.",
        "avant l'ère chrétienne", "AEC",
    }),
)  # fmt: skip
