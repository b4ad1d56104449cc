"""French dates: names after the Unicode CLDR, decades and deictic words after Grevisse, Le bon usage."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.calendar import Calendar

__all__ = ["CALENDAR"]

MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
SHORT: Final = {"janv": 1, "janv.": 1, "févr": 2, "févr.": 2, "fév.": 2, "avr.": 4, "juil": 7, "juil.": 7,
                "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12}  # fmt: skip
HALFWAY: Final = {f"mi-{name}": number for number, name in enumerate(MONTHS, start=1)}
DEICTIC: Final = {
    "hier": "-P1D", "avant-hier": "-P2D", "aujourd'hui": "P0D", "demain": "P1D", "après-demain": "P2D",
    "cette année": "P0Y", "cette semaine": "P0W", "ce mois-ci": "P0M",
}  # fmt: skip
UNITS: Final = {"an": "Y", "année": "Y", "mois": "M", "semaine": "W"}
LAST: Final = ("dernier", "dernière", "passé", "passée", "écoulé", "écoulée")
NEXT: Final = ("prochain", "prochaine")
CURRENT: Final = ("en cours",)


def _relative() -> dict[str, str]:
    """`l'an dernier`, `le mois prochain`: the noun with what places it."""
    found = dict(DEICTIC)
    for noun, letter in UNITS.items():
        for words, sign in ((LAST, "-P1"), (NEXT, "P1"), (CURRENT, "P0")):
            found |= {f"{noun} {word}": sign + letter for word in words}
    return found


CALENDAR: Final = Calendar(
    months={name: number for number, name in enumerate(MONTHS, start=1)} | SHORT | HALFWAY | {"aout": 8, "fevrier": 2},
    doubtful_months=frozenset({"mars", "mai", "avril"}),
    month_cues=frozenset(
        {
            "en", "de", "mois de", "depuis", "début", "fin", "mi-", "mi", "courant", "dès", "avant", "après", "et",
            "à", "jusqu'en", "d'",
        }
    ),
    first_day=frozenset({"er", "premier"}),
    day_links=frozenset({"du mois de"}),
    year_links=frozenset({"de l'année", "de l'an", ","}),
    year_cues=frozenset({"en", "année", "an", "l'an", "en l'an", "années", "exercice", "millésime", "jusqu'en"}),
    year_hints=frozenset(
        {
            "de", "depuis", "dès", "après", "avant", "d'ici", "d'ici à", "d'ici fin", "fin", "début", "mi-", "mi",
            "à", "pour", "courant", "vers", "par rapport à", "horizon", "du", "et", "(", "[", "entre", "contre",
        }
    ),
    decade_cues=frozenset({"années", "décennie"}),
    decades={
        "années vingt": 20, "années trente": 30, "années quarante": 40, "années cinquante": 50, "années soixante": 60,
        "années soixante-dix": 70, "années quatre-vingt": 80, "années quatre-vingts": 80,
        "années quatre-vingt-dix": 90,
    },
    not_decades=frozenset(),
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    deictic=_relative(),
    doubtful_deictic=frozenset(),
    not_after_deictic=frozenset(),
    not_before_deictic=frozenset(),
    weekdays=frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}),
    year_ranges=(
        ("de", "à"), ("entre", "et"), ("", "-"), ("", "–"), ("", "/"), ("de", "jusqu'à"), ("de", "jusqu'en"),
        ("depuis", "jusqu'à"), ("du", "au"),
    ),
)  # fmt: skip
