"""French words that announce names, and how French names are written.

Portfolios follow the usual titles of ministries in France, Belgium, Switzerland and the Maghreb.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.languages.french.words import ELIDED, FUNCTION_WORDS, wordset
from crosscheck.languages.lemmas import lemma_table
from crosscheck.languages.naming import Naming, Reading, latin_key

__all__ = ["NAMING"]

ELISION: Final = re.compile(rf"(?:{'|'.join(sorted(ELIDED))})['’ʼ‘´](?=\w)", re.IGNORECASE)


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
    while match := ELISION.match(word, start):
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
    surname=lambda word: word[:1].isupper() and not word.isupper(),
    structural=lambda word: word in FUNCTION_WORDS,
    relative=lambda _: False,
    titles=_keys(
        "m|mm|mme|mmes|mlle|dr|pr|me|mgr|sir|lord|lady|madame|monsieur|mademoiselle|docteur|docteure|professeur|"
        "professeure|maître|président|présidente|vice-président|vice-présidente|ex-président|premier ministre|"
        "première ministre|ministre|roi|reine|prince|princesse|émir|sultan|cheikh|imam|ayatollah|pape|"
        "cardinal|évêque|"
        "archevêque|patriarche|pasteur|père|rabbin|général|colonel|capitaine|commandant|lieutenant|maréchal|amiral|"
        "sergent|caporal|sénateur|sénatrice|député|députée|eurodéputé|eurodéputée|gouverneur|gouverneure|"
        "maire|maires|"
        "juge|procureur|procureure|magistrat|ambassadeur|ambassadrice|chancelier|chancelière|porte-parole|"
        "secrétaire général|secrétaire générale|secrétaire d'État|secrétaire|directeur|directrice|directeur général|"
        "directrice générale|chef|cheffe|leader|dirigeant|dirigeante|avocat|avocate|journaliste|écrivain|écrivaine|"
        "romancier|romancière|poète|acteur|actrice|comédien|comédienne|chanteur|chanteuse|rappeur|rappeuse|cinéaste|"
        "réalisateur|réalisatrice|joueur|joueuse|attaquant|défenseur|gardien|milieu|entraîneur|sélectionneur|"
        "capitaine|militant|militante|opposant|opposante|activiste|candidat|candidate|milliardaire|analyste|"
        "économiste|historien|historienne|politologue|chercheur|chercheuse|sociologue|expert|experte|inspecteur|"
        "commissaire|officier|agent|patron|fondateur|fondatrice|rapporteur|rapporteuse|émissaire|envoyé spécial|"
        "représentant|représentante|conseiller|conseillère|coordinateur|coordinatrice|PDG|DG|frère|soeur|fils|fille|"
        "épouse|mari|femme|veuve|démocrate|républicain|républicaine|golfeur|pilote|boxeur|coach|co-fondateur|"
        "médecin|chirurgien|chirurgienne|professeurs|étudiant|étudiante|auteur|autrice|artiste|peintre|photographe|accusé|accusée|suspect|présentateur|présentatrice|animateur|animatrice|nageur|plongeur"
    ),
    courtesies=_keys("m|mm|mme|mmes|mlle|mgr|dr|pr|sir|lord|madame|monsieur|mademoiselle"),
    particles=_keys("de|du|des|d|la|le|van|von|der|den|di|da|dos|el|al|ben|bin|ibn|bint|ould|abou|abu|ter|st|y"),
    place_evidence=_keys(
        "à|au|en|vers|depuis|ville de|commune de|région de|quartier de|fleuve|île de|pays|capitale|province de|"
        "République de|nord de|sud de|est de|ouest de|près de|autour de"
    ),
    attached_places=frozenset(),
    place_heads=_keys(
        "ville de|ville d|commune de|commune d|village de|village d|localité de|localité d|province de|province d|"
        "préfecture de|wilaya de|wilaya d|gouvernorat de|quartier de|île de|îles|aéroport de|port de|camp de|"
        "district de|comté de|municipalité de|cité de"
    ),
    conjunctions=frozenset(),
    common_acronyms=wordset("ONG PIB PNB PME TPE TVA ADN ARN VIH SDF CDD CDI TGV HLM IA BTP"),
    fillers=_keys("de|du|des|d|de la|de l|la|le|les|l|aux|à la|et"),
    offices=_table("""
        Ministry: ministère|ministères|département|secrétariat d'État
        Parliament: parlement
        Senate: sénat
        National Assembly: assemblée nationale|assemblée populaire nationale
        House of Representatives: chambre des représentants|chambre des députés
        Army: armée|forces armées
        Navy: marine|marine nationale|marine royale
        Police: police|police nationale
        Central Bank: banque centrale
        Supreme Court: cour suprême
        Constitutional Court: cour constitutionnelle
        Embassy: ambassade
        Football Federation: fédération de football|fédération royale de football
    """),
    portfolios=_table("""
        Foreign Affairs: Affaires étrangères|Affaires étrangères et de la Coopération|Relations extérieures
        Foreign Affairs: Europe et des Affaires étrangères
        Justice: Justice
        Interior: Intérieur
        Defence: Défense|Défense nationale|Armées|Défense et des Anciens combattants
        Health: Santé|Santé publique|Santé et de la Protection sociale|Solidarités et de la Santé
        Education: Éducation|Éducation nationale
        Higher Education: Enseignement supérieur|Enseignement supérieur et de la Recherche
        Higher Education: Enseignement supérieur et de la Recherche scientifique
        Economy: Économie
        Finance: Finances|Économie et des Finances|Finances et du Budget
        Budget: Budget|Comptes publics
        Labour: Travail|Emploi|Travail et de l'Emploi
        Agriculture: Agriculture|Agriculture et de la Pêche maritime|Agriculture et de la Pêche
        Environment: Environnement|Transition écologique|Écologie
        Culture: Culture|Culture et de la Communication
        Communication: Communication|Information
        Tourism: Tourisme|Tourisme et de l'Artisanat
        Transport: Transports|Transport|Transports et de la Logistique
        Public Works: Équipement|Travaux publics|Équipement et de l'Eau
        Energy: Énergie|Transition énergétique|Énergie et des Mines
        Oil: Pétrole
        Trade: Commerce|Commerce extérieur
        Industry: Industrie|Industrie et du Commerce|Commerce et de l'Industrie
        Youth and Sports: Jeunesse et des Sports|Jeunesse et Sports
        Youth: Jeunesse
        Sports: Sports|Sport
        Religious Affairs: Habous et des Affaires islamiques|Affaires religieuses|Affaires islamiques
        Social Affairs: Affaires sociales|Solidarité|Développement social
        Housing: Habitat|Logement|Habitat et de l'Urbanisme
        Water: Eau|Ressources en eau
        Planning: Plan|Planification
        Immigration: Immigration|Migrations
        Human Rights: Droits de l'homme|Droits humains
        Women's Affairs: Femme|Droits des femmes|Condition féminine
        Telecommunications: Télécommunications|Poste et des Télécommunications
        Security: Sécurité|Sécurité intérieure|Sécurité publique
        Treasury: Trésor
    """),
    # Heads of English names that French reports leave in English: streets, clubs, papers, companies, shows.
    other_names=_keys(
        "street|road|avenue|square|park|arena|stadium|league|cup|club|fc|united|city|band|award|awards|show|"
        "live|night|"
        "times|post|news|journal|gazette|globe|magazine|school|college|university|company|inc|corp|ltd|group|bank|"
        "festival|island|islands|county|house|court|church|hall|center|centre|museum|day|week|world|discs|records|"
        "studios|pictures|party|army|force|act|project|institute|foundation|airport|airlines|bridge|tower|the|"
        "of|and|highway|network|"
        "parliament|committee|council|association|service|state|states|security|prize|trophy|championship"
    ),
    institutions=_table("""
        University: université
        Institute: institut
        Party: parti
        Hospital: hôpital|CHU
        Prison: prison
        Stadium: stade
        Airport: aéroport|aéroport international
        Court of Appeal: cour d'appel
        Court of First Instance: tribunal de première instance|tribunal de grande instance|tribunal judiciaire
        Foundation: fondation
    """),
    label_nouns=_table("""
        Tier: tier|niveau|palier|rang|échelon
        Category: catégorie|catégories
        Phase: phase|phases
        Stage: étape
        Group: groupe
        Class: classe
        Type: type
        Zone: zone
        Article: article|articles
        Chapter: chapitre
        Annex: annexe
        Section: section
        Title: titre
        Part: partie
        Volume: tome|volume
        Grade: grade
        Axis: axe
        Level: level
    """),
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
)  # fmt: skip
