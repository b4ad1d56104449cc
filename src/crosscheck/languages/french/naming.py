"""French words that announce names, and how French names are written.

Portfolios follow the usual titles of ministries in France, Belgium, Switzerland and the Maghreb.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.languages.french import bodies, clubs, labels, offices, titles
from crosscheck.languages.french.identifiers import IDENTIFIERS
from crosscheck.languages.french.words import ELIDED, FUNCTION_WORDS, wordset
from crosscheck.languages.lemmas import lemma_table
from crosscheck.languages.naming import Naming, Reading, latin_key

__all__ = ["NAMING"]

ELISION: Final = re.compile(rf"(?:{'|'.join(sorted(ELIDED))})['’ʼ‘´](?=\w)", re.IGNORECASE)

# No elision: N'Diaye, N'Golo, M'Bappé, D'Souza, L'Hermite begin with two capitals inside one name.
AFRICAN: Final = re.compile(r"[NM]['’ʼ‘´][A-ZÀ-Ý]")


def _keys(text: str) -> frozenset[str]:
    return frozenset(latin_key(phrase) for phrase in text.split("|"))


def _table(text: str) -> dict[str, str]:
    """Lines of an English name, a colon and French names parted by bars, by the keys of the French names."""
    pairs = (line.split(":") for line in text.strip().splitlines())
    return {latin_key(name): english.strip() for english, names in pairs for name in names.split("|")}


@lru_cache(maxsize=65536)
def _readings(word: str) -> tuple[Reading, ...]:
    """The word as it stands, and without the words elided onto its front."""
    found = [Reading(0, latin_key(word))]
    start = 0
    while (match := ELISION.match(word, start)) and not AFRICAN.match(word, start):
        start = match.end()
        found.append(Reading(start, latin_key(word[start:]), latin_key(word[:start])))
    return tuple(found)


@lru_cache(maxsize=65536)
def _ordinary(word: str) -> bool:
    """Whether the word list has the word in small letters."""
    small = word.casefold().replace("’", "'")
    return small in FUNCTION_WORDS or small in lemma_table("fr")


NAMING: Final = Naming(
    key=latin_key,
    readings=_readings,
    romanise=lambda name: " ".join(name.split()),
    ordinary=_ordinary,
    listed=_ordinary,
    surname=lambda word: word[:1].isupper() and not word.isupper(),
    structural=lambda word: word in FUNCTION_WORDS,
    letters="abc",
    foreign=lambda _: False,
    article=" ",
    joining=lambda _: "",
    relative=lambda _: False,
    titles=_keys(titles.TITLES),
    courtesies=_keys(titles.COURTESIES),
    speaking=frozenset(),
    things=_keys(titles.THINGS),
    particles=_keys("de|du|des|d|la|le|van|von|der|den|di|da|dos|el|al|ben|bin|ibn|bint|ould|abou|abu|ter|st|y"),
    place_evidence=_keys(
        "à|au|en|vers|depuis|ville de|commune de|région de|quartier de|fleuve|île de|pays|capitale|province de|"
        "République de|nord de|sud de|est de|ouest de|près de|autour de"
    ),
    attached_places=frozenset(),
    inside=frozenset(),
    place_heads=_keys(
        "ville|commune|village|localité|bourg|bourgade|hameau|douar|province|préfecture|sous-préfecture|wilaya|daïra|"
        "gouvernorat|délégation de|département|canton|district|comté|municipalité|cité|arrondissement|cercle de|région|"
        "quartier|faubourg|banlieue|île|archipel|aéroport|aéroport international|port|gare|poste-frontière|camp|"
        "camp de réfugiés|oasis|barrage|oued|fleuve|rivière|lac|vallée|plaine|plateau|mont|djebel|massif|col|golfe|"
        "baie|détroit|forêt|désert|péninsule|presqu'île|oblast|mine|gisement|zone industrielle|zone|ksar|"
        "site archéologique|"
        "villes|communes|villages|localités|provinces|préfectures|wilayas|gouvernorats|départements|cantons|districts|"
        "comtés|municipalités|régions|quartiers|îles|aéroports|ports|camps|oasis|barrages|fleuves|lacs|vallées"
    ),
    place_plurals=_keys(
        "villes|communes|villages|localités|provinces|préfectures|wilayas|gouvernorats|départements|cantons|districts|"
        "comtés|municipalités|régions|quartiers|îles|aéroports|ports|camps|oasis|barrages|fleuves|lacs|vallées"
    ),
    place_links=_keys("de|du|des|d|de la|de l|la|l"),
    # Aït, Sidi and Oum begin names of people too.
    place_starts=_keys(
        "aïn|beni|béni|bni|oued|ouled|oulad|hassi|bordj|borj|bir|djebel|jebel|jbel|ksar|douar|souk|foum|henchir|menzel|"
        "hammam|tell|deir|kfar|kafr|wadi|khirbet|talat|kelaat|ras|chott"
    ),
    conjunctions=frozenset({"et"}),
    common_acronyms=wordset("ONG PIB PNB PME TPE TVA ADN ARN VIH SDF CDD CDI TGV HLM IA BTP"),
    fillers=_keys("de|du|des|d|de la|de l|la|le|les|l|aux|à la|et"),
    offices=offices.OFFICES,
    portfolios=offices.PORTFOLIOS,
    # Heads of English names that French reports leave in English: streets, clubs, papers, companies, shows.
    other_names=_keys(titles.OTHER_NAMES),
    institutions=offices.INSTITUTIONS,
    body_heads=bodies.HEADS,
    body_words=bodies.PARTS,
    body_links=bodies.LINKS,
    body_weak=bodies.WEAK,
    body_verbs=bodies.VERBS,
    club_names=clubs.CLUBS,
    sport_words=clubs.SPORT,
    definite=lambda _: True,
    name_ends=bodies.NAME_ENDS,
    name_links=bodies.LINKS | bodies.AIMS,
    name_aims=bodies.AIMS,
    label_nouns=_table(labels.NOUNS),
    label_names=_table(labels.NAMES),
    label_letters={},
    ordinals={
        latin_key(word): number
        for number, words in enumerate(
            ("premier|première", "deuxième|second|seconde", "troisième", "quatrième", "cinquième", "sixième",
             "septième", "huitième", "neuvième", "dixième"),
            start=1,
        )
        for word in words.split("|")
    },
    letter_names={},
    letter_words=frozenset(),
    letter_particles=frozenset(),
    identifiers=IDENTIFIERS,
)  # fmt: skip
