"""French dates: names after the Unicode CLDR (fr, fr-CA, fr-CH), deictic words after Grevisse, Le bon usage."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.calendar import Calendar, Weekdays
from crosscheck.languages.french.eras import ERAS, HIJRI_MARKS, HIJRI_MONTHS

__all__ = ["CALENDAR"]

MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
SHORT: Final = {"janv": 1, "janv.": 1, "jan.": 1, "févr": 2, "févr.": 2, "fév.": 2, "fevr.": 2,
                "fév": 2, "fev": 2, "fev.": 2, "avr.": 4, "avr": 4,
                "juil": 7, "juil.": 7, "juill": 7, "juill.": 7, "sept.": 9, "oct.": 10, "oct": 10,
                "nov.": 11, "nov": 11, "déc.": 12, "déc": 12, "dec.": 12}  # fmt: skip
HALFWAY: Final = {f"mi-{name}": number for number, name in enumerate(MONTHS, start=1)}
DAYS: Final = (
    "premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt", "vingt et un", "vingt-deux",
    "vingt-trois", "vingt-quatre", "vingt-cinq", "vingt-six", "vingt-sept", "vingt-huit", "vingt-neuf", "trente",
    "trente et un",
)  # fmt: skip
DEICTIC: Final = {
    "hier": "-P1D", "avant-hier": "-P2D", "aujourd'hui": "P0D", "demain": "P1D", "après-demain": "P2D",
    "cette année": "P0Y", "cette semaine": "P0W", "ce mois-ci": "P0M", "cette année-ci": "P0Y",
    "cette semaine-ci": "P0W", "semaine qui vient": "P1W", "mois qui vient": "P1M", "année qui vient": "P1Y",
    "ce matin": "P0D", "ce midi": "P0D", "cet après-midi": "P0D", "cette après-midi": "P0D", "ce soir": "P0D",
    "cette nuit": "P0D", "nuit dernière": "-P1D", "ce week-end": "P0W", "ce weekend": "P0W",
}  # fmt: skip
# A week-end is told by its week.
WEEKENDS: Final = ("week-end", "weekend")
HEADS: Final = (
    "plus tôt dans", "plus tard dans", "au début de", "début de", "en début de", "à la fin de", "fin de", "en fin de",
    "d'ici la fin de", "d'ici à la fin de", "d'ici fin de", "avant la fin de", "jusqu'à la fin de", "au milieu de",
    "depuis le début de", "dès le début de", "dans le courant de", "courant de", "en cours de", "vers la fin de",
)  # fmt: skip
UNITS: Final = {"an": "Y", "année": "Y", "mois": "M", "semaine": "W"}
LAST: Final = ("dernier", "dernière", "passé", "passée", "écoulé", "écoulée")
NEXT: Final = ("prochain", "prochaine")
CURRENT: Final = ("en cours", "courant", "courante")


def _relative() -> dict[str, str]:
    """`l'an dernier`, `le mois prochain`: the noun with what places it."""
    found = dict(DEICTIC)
    for noun, letter in UNITS.items():
        for words, sign in ((LAST, "-P1"), (NEXT, "P1"), (CURRENT, "P0")):
            found |= {f"{noun} {word}": sign + letter for word in words}
    for noun in WEEKENDS:
        found |= {f"{noun} {word}": "-P1W" for word in LAST} | {f"{noun} {word}": "P1W" for word in NEXT}
    return found


def _definite() -> dict[str, str]:
    """`plus tôt dans l'année`, `au début du mois`, `le week-end`: a noun with its article."""
    found = {f"le {noun}": "P0W" for noun in WEEKENDS}
    for noun, offset in (("l'année", "P0Y"), ("le mois", "P0M"), ("la semaine", "P0W"), ("la journée", "P0D")):
        for head in HEADS:
            phrase = f"{head} {noun}".replace("de le ", "du ")
            found[phrase] = offset
    return found | {"en fin d'année": "P0Y", "en début d'année": "P0Y", "en fin de semaine": "P0W",
                    "en début de semaine": "P0W", "en fin de journée": "P0D", "fin d'année": "P0Y",
                    "ces jours-ci": "P0D"}  # fmt: skip


WEEK: Final = Weekdays(
    names={
        name: number
        for number, name in enumerate(
            ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"), start=1
        )
    },
    last=frozenset({"dernier", "passé"}),
    next=frozenset({"prochain"}),
    not_before=frozenset({"chaque", "tous les", "les", "certains", "un", "des", "souk el", "par"}),
    not_after=frozenset({"saint", "gras", "noir", "des Cendres", "de Pâques", "de Pentecôte", "de l'Ascension"}),
)

CALENDAR: Final = Calendar(
    months={name: number for number, name in enumerate(MONTHS, start=1)}
    | SHORT
    | HALFWAY
    | {"aout": 8, "fevrier": 2, "decembre": 12},
    doubtful_months=frozenset({"mars", "mai", "avril", "avr", "oct", "nov", "juil", "juill", "janv", "févr"}),
    month_cues=frozenset(
        {
            "en", "de", "mois de", "depuis", "début", "fin", "mi-", "mi", "courant", "dès", "avant", "après", "et",
            "à", "jusqu'en", "d'", "jusqu'à", "entre", "fin-", "d'ici", "ou",
        }
    ),
    first_day=frozenset({"er", "premier", "ᵉʳ"}),
    days={name: number for number, name in enumerate(DAYS, start=1)} | {"vingt-et-un": 21, "trente-et-un": 31},
    day_cues=frozenset({"le", "du", "au", "dès le", "depuis le", "jusqu'au", "date du"}),
    linked_days=False,
    day_links=frozenset({"du mois de", "du mois d'"}),
    several_days=frozenset({"les", "des", "aux", "journées des"}),
    several_links=frozenset({"et", ",", "ou", "et le", "et les"}),
    year_links=frozenset({"de l'année", "de l'an", ","}),
    year_cues=frozenset({"en", "année", "an", "l'an", "en l'an", "années", "exercice", "millésime", "jusqu'en"}),
    year_hints=frozenset(
        {
            "de", "depuis", "dès", "après", "avant", "d'ici", "d'ici à", "d'ici fin", "fin", "début", "mi-", "mi",
            "à", "pour", "courant", "vers", "par rapport à", "horizon", "du", "et", "(", "[", "entre", "contre",
        }
    ),
    year_since=frozenset({"depuis", "dès", "vers", "jusqu'en", "né en", "née en", "mort en", "fondé en", "datant de"}),
    seasons_of_two_years=frozenset({
        "saison", "saisons", "exercice", "année scolaire", "année universitaire", "campagne", "édition", "session",
        "rentrée", "campagne agricole", "cru",
    }),
    eras=ERAS,
    hijri_months=HIJRI_MONTHS,
    hijri_marks=HIJRI_MARKS,
    same_day=frozenset({"correspondant au", "soit le", "(", "/", "équivalant au", "c'est-à-dire le", "ou"}),
    definite_deictic=_definite(),
    not_after_definite=frozenset({
        "de", "d'", "des", "du", "où", "suivant", "suivante", "précédent", "précédente", "scolaire", "universitaire",
        "civile", "budgétaire", "fiscale", "même", "sainte", "sacré", "dernier", "dernière", "prochain", "prochaine",
        "qui", "que", "académique", "hébraïque", "liturgique", "judiciaire", "sportive", "électorale",
    }),
    deictic=_relative(),
    doubtful_deictic=frozenset({"aujourd'hui", "demain"}),
    not_after_deictic=frozenset({"encore", "comme hier", "plus que jamais"}),
    distant=frozenset({"- là", "-là"}),
    not_before_deictic=frozenset({"au jour d'", "encore", "d'", "jusqu'à", "toujours", "même", "monde de", "de"}),
    placed=dict.fromkeys(("dernier", "passé", "écoulé"), -1) | {"prochain": 1, "courant": 0},
    week=WEEK,
    year_ranges=(
        ("de", "à"), ("entre", "et"), ("", "-"), ("", "–"), ("", "/"), ("de", "jusqu'à"), ("de", "jusqu'en"),
        ("depuis", "jusqu'à"), ("depuis", "jusqu'en"), ("du", "au"), ("du", "jusqu'au"), ("d'", "à"),
        ("entre le", "et le"), ("", "au"), ("de", "à la fin de"),
    ),
)  # fmt: skip
