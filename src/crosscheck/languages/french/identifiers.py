"""French words around numbers that name things: laws, articles, resolutions, files, flights, roads."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.languages.identifiers import Identifiers, Manner
from crosscheck.languages.naming import latin_key

__all__ = ["IDENTIFIERS"]

MARKED: Final = (
    "loi|lois|décret|décrets|décret-loi|décrets-lois|dahir|dahirs|ordonnance|ordonnances|arrêté|arrêtés|circulaire|"
    "circulaires|règlement|directive|directives|décision|décisions|convention|conventions|recommandation|délibération|"
    "instruction|avis|ordre|protocole|dossier|dossiers|affaire|affaires|arrêt|arrêts|jugement|jugements|plainte|"
    "requête|procès-verbal|PV|mandat|contrat|marché|appel d'offres|permis|licence|autorisation|brevet|passeport|"
    "carte|facture|note|rapport|document|communiqué|référence|réf|immatriculation|matricule|plaque|"
    "route|routes|autoroute|nationale|départementale|projet de loi|proposition de loi"
)
BARE: Final = (
    "alinéa|alinéas|paragraphe|paragraphes|résolution|résolutions|page|pages|amendement|amendements|considérant|"
    "point d'ordre"
)
ARTICLE: Final = "article|articles|art"
VEHICLE: Final = "vol|vols|train|trains|bus|tramway|tram|TGV"


def _keys(text: str) -> frozenset[str]:
    return frozenset(latin_key(phrase) for phrase in text.split("|"))


def _nouns() -> dict[str, Manner]:
    manners: tuple[tuple[Manner, str], ...] = (
        ("marked", MARKED), ("bare", BARE), ("article", ARTICLE), ("vehicle", VEHICLE),
    )  # fmt: skip
    return {latin_key(noun): manner for manner, nouns in manners for noun in nouns.split("|")}


IDENTIFIERS: Final = Identifiers(
    nouns=_nouns(),
    plural=_keys(
        "lois|décrets|arrêtés|résolutions|articles|alinéas|paragraphes|pages|conventions|"
        "amendements|dossiers|affaires|vols|routes|circulaires|ordonnances|directives|décisions"
    ),
    mark=re.compile(r"\s*\(?\s*(?:n\s?[°º˚o]\s?s?|nos|numéros?|num)\.?\s*:?\s*", re.IGNORECASE),
    close_mark=re.compile(r"(?!)"),
    opener=re.compile(r"(?!)"),
    joiner=re.compile(r"\s*,\s*|\s+(?:et|ou|à)\s+(?:(?:n\s?[°º]s?|l['’]article)\s*)?"),
    year=re.compile(r"\s+de\s+(?:l['’]année\s+)?(?=(?:1[89]|20)\d\d\b)"),
    legal=frozenset(),
    shapes=re.compile(
        r"(?=[A-Z\d])(?:\b(?:RN|RD|RR|RP)\s?-?\d{1,4}\b|(?<=\b[lL]['’])A\s?\d{1,3}\b|(?<=\b[lL]a\s)[ND]\s?\d{1,4}\b"
        r"|(?<=\b[lL]['’])E\s?\d{1,3}\b|\b\d{1,4}(?=(?:\s?(?:bis|ter|quater))?,?\s(?:rue|avenue|av\.|boulevard|bd|"
        r"allée|chemin|impasse|quai|cours|route\sde|faubourg|esplanade|square)\s)"
        r"|(?<=autoroute\s)[A-Z]\s?\d{1,3}\b|(?<=nationale\s)(?:N\s?)?\d{1,3}\b|(?<=départementale\s)(?:D\s?)?\d{1,4}\b"
        r"|(?<=\b[Vv]ol\s)[A-Z][A-Z0-9]\s?\d{1,4}\b|(?<=\b[Vv]ols\s)[A-Z][A-Z0-9]\s?\d{1,4}\b)"
    ),
)
