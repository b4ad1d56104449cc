"""French names of what is counted, measured and paid.

Currency names and codes after the Unicode CLDR and ISO 4217, with the signs in use in the Maghreb (DH, MDH, DT, DA);
measures after the SI brochure; concepts are the project's own.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.french.currencies import MONEY
from crosscheck.languages.french.measures import MEASURES
from crosscheck.languages.french.percentages import SHARES
from crosscheck.languages.units import Units

__all__ = ["UNITS"]

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
    shares=SHARES,
    money=MONEY,
    measures=MEASURES,
    concepts={word: concept for concept, words in CONCEPTS.items() for word in words.split()},
)  # fmt: skip
