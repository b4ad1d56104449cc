"""French words that announce names, and how French names are written.

Portfolios follow the usual titles of ministries in France, Belgium, Switzerland and the Maghreb.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.languages.french import bodies
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
    relative=lambda _: False,
    titles=_keys(
        "m|mm|mme|mmes|mlle|dr|pr|me|mgr|sir|lord|lady|madame|monsieur|mademoiselle|docteur|docteure|professeur|"
        "professeure|maître|président|présidente|vice-président|vice-présidente|ex-président|premier ministre|"
        "première ministre|ministre|roi|reine|prince|princesse|émir|sultan|cheikh|imam|ayatollah|pape|"
        "cardinal|évêque|archevêque|patriarche|pasteur|père|rabbin|général|colonel|capitaine|commandant|lieutenant|maréchal|amiral|"
        "sergent|caporal|sénateur|sénatrice|député|députée|eurodéputé|eurodéputée|gouverneur|gouverneure|"
        "maire|maires|juge|procureur|procureure|magistrat|ambassadeur|ambassadrice|chancelier|chancelière|porte-parole|"
        "secrétaire général|secrétaire générale|secrétaire d'État|secrétaire|directeur|directrice|directeur général|"
        "directrice générale|chef|cheffe|leader|dirigeant|dirigeante|avocat|avocate|journaliste|écrivain|écrivaine|"
        "romancier|romancière|poète|acteur|actrice|comédien|comédienne|chanteur|chanteuse|rappeur|rappeuse|cinéaste|"
        "réalisateur|réalisatrice|joueur|joueuse|attaquant|défenseur|gardien|milieu|entraîneur|sélectionneur|"
        "capitaine|militant|militante|opposant|opposante|activiste|candidat|candidate|milliardaire|analyste|"
        "économiste|historien|historienne|politologue|chercheur|chercheuse|sociologue|expert|experte|inspecteur|"
        "commissaire|officier|agent|patron|fondateur|fondatrice|rapporteur|rapporteuse|émissaire|envoyé spécial|"
        "représentant|représentante|conseiller|conseillère|coordinateur|coordinatrice|PDG|DG|frère|soeur|fils|fille|"
        "épouse|mari|femme|veuve|démocrate|républicain|républicaine|golfeur|pilote|boxeur|coach|co-fondateur|"
        "infirmier|infirmière|pharmacien|pharmacienne|psychologue|biologiste|physicien|physicienne|chimiste|"
        "mathématicien|"
        "mathématicienne|ingénieur|ingénieure|architecte|astronome|climatologue|épidémiologiste|virologue|philosophe|"
        "théologien|linguiste|anthropologue|géographe|criminologue|juriste|notaire|huissier|greffier|policier|"
        "policière|gendarme|soldat|pompier|garde|détective|enquêteur|enquêtrice|témoin|victime|prévenu|prévenue|"
        "condamné|détenu|prisonnier|otage|terroriste|djihadiste|tueur|voisin|voisine|parent|mère|oncle|tante|cousin|"
        "cousine|neveu|nièce|gendre|compagnon|compagne|fiancé|fiancée|ami|amie|collègue|associé|associée|"
        "entrepreneur|entrepreneure|homme d'affaires|femme d'affaires|industriel|banquier|banquière|consultant|"
        "consultante|éditeur|éditrice|rédacteur en chef|rédactrice en chef|correspondant|correspondante|reporter|"
        "chroniqueur|chroniqueuse|éditorialiste|blogueur|blogueuse|influenceur|influenceuse|youtubeur|dramaturge|"
        "scénariste|producteur|productrice|metteur en scène|compositeur|compositrice|pianiste|violoniste|guitariste|"
        "danseur|danseuse|chorégraphe|sculpteur|sculptrice|dessinateur|dessinatrice|designer|styliste|mannequin|"
        "humoriste|footballeur|footballeuse|basketteur|tennisman|joueuse de tennis|cycliste|coureur|coureuse|"
        "sprinteur|sprinteuse|marathonien|marathonienne|athlète|champion|championne|arbitre|skieur|skieuse|judoka|"
        "lutteur|lutteuse|navigateur|navigatrice|astronaute|cosmonaute|agriculteur|agricultrice|éleveur|pêcheur|"
        "commerçant|commerçante|restaurateur|boulanger|chauffeur|conducteur|conductrice|enseignant|enseignante|"
        "instituteur|institutrice|proviseur|recteur|doyen|syndicaliste|délégué|déléguée|élu|élue|préfet|préfète|"
        "sous-préfet|conseiller municipal|adjoint|adjointe|bâtonnier|procureur général|vice-premier ministre|"
        "ex-ministre|ancien ministre|ancien président|président du conseil|présidente de région|shérif|médiateur|"
        "médiatrice|envoyée spéciale|négociateur|négociatrice|haut-commissaire|observateur|observatrice|bénévole|"
        "humanitaire|secouriste|coordonnateur|coordonnatrice|responsable|gérant|gérante|directeur exécutif|"
        "directrice exécutive|médecin|chirurgien|chirurgienne|professeurs|étudiant|étudiante|auteur|autrice|artiste|"
        "peintre|photographe|accusé|accusée|suspect|présentateur|présentatrice|animateur|animatrice|nageur|plongeur"
    ),
    courtesies=_keys("m|mm|mme|mmes|mlle|mgr|dr|pr|sir|lord|madame|monsieur|mademoiselle"),
    speaking=frozenset(),
    things=_keys(
        "usine|société|entreprise|groupe|marque|compagnie|firme|cabinet|banque|constructeur|opérateur|laboratoire|"
        "club|équipe|film|série|émission|roman|livre|album|chanson|journal|quotidien|hebdomadaire|magazine|revue|"
        "chaîne|radio|site|application|logiciel|jeu|console|navire|bateau|cargo|paquebot|ferry|pétrolier|yacht|"
        "opération|stade|aréna|prix|trophée|coupe|festival|ligue|championnat|tournoi|hôtel|restaurant|café|bar|"
        "lycée|collège|école|université|hôpital|clinique|rue|avenue|boulevard|place|quai|pont|aéroport|gare|port|"
        "parc|musée|galerie|théâtre|salle|centre|fondation|association|ONG|syndicat|parti|mouvement|ouragan|"
        "tempête|typhon|cyclone|agence|cathédrale|église|basilique|mosquée|village|ville|quartier|comté|lac|mont|"
        "fleuve|rivière|montagne|île|barrage|mine|fusée|satellite|sonde|smartphone|voiture|avion|start up|loi|"
        "fromage|vin|recette|whisky|bière"
    ),
    particles=_keys("de|du|des|d|la|le|van|von|der|den|di|da|dos|el|al|ben|bin|ibn|bint|ould|abou|abu|ter|st|y"),
    place_evidence=_keys(
        "à|au|en|vers|depuis|ville de|commune de|région de|quartier de|fleuve|île de|pays|capitale|province de|"
        "République de|nord de|sud de|est de|ouest de|près de|autour de"
    ),
    attached_places=frozenset(),
    place_heads=_keys(
        "ville|commune|village|localité|bourg|bourgade|hameau|douar|province|préfecture|sous-préfecture|wilaya|daïra|"
        "gouvernorat|délégation de|département|canton|district|comté|municipalité|cité|arrondissement|cercle de|région|"
        "quartier|faubourg|banlieue|île|archipel|aéroport|aéroport international|port|gare|poste-frontière|camp|"
        "camp de réfugiés|oasis|barrage|oued|fleuve|rivière|lac|vallée|plaine|plateau|mont|djebel|massif|col|golfe|"
        "baie|"
        "détroit|forêt|désert|péninsule|presqu'île|oblast|mine|gisement|zone industrielle|zone|ksar|site archéologique|"
        "villes|communes|villages|localités|provinces|préfectures|wilayas|gouvernorats|départements|cantons|districts|"
        "comtés|municipalités|régions|quartiers|îles|aéroports|ports|camps|oasis|barrages|fleuves|lacs|vallées"
    ),
    place_plurals=_keys(
        "villes|communes|villages|localités|provinces|préfectures|wilayas|gouvernorats|départements|cantons|districts|"
        "comtés|municipalités|régions|quartiers|îles|aéroports|ports|camps|oasis|barrages|fleuves|lacs|vallées"
    ),
    place_links=_keys("de|du|des|d|de la|de l|la|l"),
    place_starts=frozenset(),
    conjunctions=frozenset({"et"}),
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
        Public Health: Santé publique
        Health: Santé
        Education: Éducation|Éducation nationale
        Higher Education: Enseignement supérieur
        Economy: Économie
        Finance: Finances
        Budget: Budget|Comptes publics
        Labour: Travail|Emploi
        Agriculture: Agriculture
        Environment: Environnement|Transition écologique|Écologie
        Culture: Culture
        Communication: Communication|Information|Médias
        Relations with Parliament: Relations avec le Parlement
        Artificial Intelligence: Intelligence artificielle
        Digital Economy: Économie numérique|Numérique|Transition numérique
        Research: Recherche|Recherche scientifique|Innovation
        Vocational Training: Formation professionnelle
        Mines: Mines
        Petroleum: Hydrocarbures
        Fisheries: Pêche|Pêche maritime
        Rural Development: Développement rural
        Local Government: Collectivités territoriales|Collectivités locales|Administration territoriale|Décentralisation
        Public Service: Fonction publique
        Family: Famille
        Children: Enfance
        Handicrafts: Artisanat
        Antiquities: Antiquités
        Heritage: Patrimoine
        Civil Protection: Protection civile
        Humanitarian Affairs: Action humanitaire|Affaires humanitaires
        Regional Planning: Aménagement du territoire
        Urban Planning: Urbanisme
        Cooperation: Coopération|Coopération internationale
        African Integration: Intégration africaine
        Investment: Investissement|Investissements
        Economic Inclusion: Inclusion économique
        Employment: Petite entreprise
        Sustainable Development: Développement durable
        National Solidarity: Solidarité nationale
        Veterans: Anciens combattants|Moudjahidine
        Livestock: Élevage
        Forests: Forêts|Eaux et forêts
        Tourism: Tourisme
        Transport: Transports|Transport
        Public Works: Équipement|Travaux publics
        Energy: Énergie|Transition énergétique
        Oil: Pétrole
        Trade: Commerce|Commerce extérieur
        Industry: Industrie
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
        Telecommunications: Télécommunications
        Security: Sécurité|Sécurité intérieure|Sécurité publique
        Treasury: Trésor
    """),
    # Heads of English names that French reports leave in English: streets, clubs, papers, companies, shows.
    other_names=_keys(
        "street|road|avenue|square|park|arena|stadium|league|cup|club|fc|united|city|band|award|awards|show|"
        "live|night|times|post|news|journal|gazette|globe|magazine|school|college|university|company|inc|corp|ltd|group|bank|"
        "festival|island|islands|county|house|court|church|hall|center|centre|museum|day|week|world|discs|records|"
        "studios|pictures|party|army|force|act|project|institute|foundation|airport|airlines|bridge|tower|the|"
        "of|and|highway|network|parliament|committee|council|association|service|state|states|security|prize|trophy|championship"
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
        Company: société|compagnie|groupe|entreprise|firme|constructeur|opérateur
        Association: association|ONG|organisation|collectif
        Movement: mouvement
        Front: front
        Bank: banque
        Club: club
    """),
    body_heads=bodies.HEADS,
    body_words=bodies.PARTS,
    body_links=bodies.LINKS,
    label_nouns=_table("""
        Tier: tier|niveau|niveaux|palier
        Category: catégorie|catégories
        Phase: phase|phases
        Stage: étape
        Group: groupe|groupes
        Class: classe|classes
        Type: type|types
        Zone: zone|zones
        Chapter: chapitre
        Annex: annexe
        Section: section
        Title: titre
        Part: partie
        Volume: tome|volume
        Grade: grade
        Axis: axe
        Level: level
        Line: ligne
        Option: option
        Scenario: scénario
        Plan: plan
        Hepatitis: hépatite|hépatites
        Vitamin: vitamine|vitamines
        Formula: formule
        Terminal: terminal
        Reactor: réacteur
        Appendix: appendice
        Pool: poule
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
    letter_names={},
    letter_words=frozenset(),
    letter_particles=frozenset(),
    identifiers=IDENTIFIERS,
)  # fmt: skip
