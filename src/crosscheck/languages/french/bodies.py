"""French words that names of bodies are made of: the head, and what follows it."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.bodies import body_table
from crosscheck.languages.french.body_words import WORDS
from crosscheck.languages.naming import latin_key

__all__ = ["AIMS", "HEADS", "LINKS", "NAME_ENDS", "PARTS", "VERBS", "WEAK"]

HEADS: Final = body_table("""
    Union: Union|Fédération|Confédération; Rally: Rassemblement; Front: Front; Party: Parti; Movement: Mouvement
    Alliance: Alliance|Coalition; Network: Réseau; Association: Association|Amicale; Order: Ordre
    Organization: Organisation|Instance|Autorité|Agence; High Organization: Haute Autorité|Haute Instance
    Office: Office|Bureau|Service|Régie; Committee: Comité|Commission; High Committee: Haute Commission|Haut Comité
    High Commission: Haut-Commissariat; Council: Conseil|Assemblée; High Council: Haut Conseil; Chamber: Chambre
    Observatory: Observatoire; Institute: Institut; School: École|Académie|Faculté; Centre: Centre|Pool
    Court: Tribunal|Cour; High Court: Haute Cour|Haut Tribunal; Fund: Fonds|Caisse; League: Ligue; Syndicate: Syndicat
    Campaign: Collectif|Campagne|Coordination; Forum: Forum; Initiative: Initiative; Programme: Programme
    Directorate: Direction|Direction générale|Délégation générale|Inspection générale|Administration
    Secretariat: Secrétariat|Secrétariat général; Prosecution: Parquet; Foundation: Fondation; Bank: Banque
    Company: Compagnie|Société|Groupe; Hospital: Hôpital|Centre hospitalier; Police: Police; Gendarmerie: Gendarmerie
    Brigade: Brigade|Division; Exchange: Bourse; Mission: Mission; Mechanism: Mécanisme; Museum: Musée
    Library: Bibliothèque; Congress: Congrès; Forces: Forces; Army: Armée; Cooperative: Coopérative; Club: Club
    Consortium: Consortium; Orchestra: Orchestre; Theatre: Théâtre; University: Université; Laboratory: Laboratoire
    Brigades: Brigades
""", latin_key)  # fmt: skip
# Heads so common that their words say nothing without capital letters.
_WEAK: Final = """
    Front Réseau Service Centre Fonds Campagne Programme Initiative Mission Groupe Société Compagnie École
    Hôpital Administration Division Coordination Forum Forces Armée Police Club Musée Théâtre Pool Bureau
    Rassemblement Mécanisme Mouvement Alliance Coalition Congrès Banque Association Collectif Organisation
    Université Orchestre Laboratoire Bibliothèque Coopérative Direction Régie Brigades Gendarmerie Délégation
    Union Parti Bourse Consortium Autorité Ordre Chambre
"""
WEAK: Final = frozenset(latin_key(word) for word in _WEAK.split())
PARTS: Final = body_table("""
    national: national|nationale|nationaux|nationales
    high: supérieur|supérieure|haut|haute
    independent: indépendant|indépendante|indépendants|indépendantes
    central: central|centrale
    general: général|générale
    regional: régional|régionale|régionaux|régionales
    local: local|locale|locaux
    international: international|internationale
    administrative: administratif|administrative
    criminal: criminel|criminelle|pénal|pénale
    military: militaire
    popular: populaire|populaires
    democratic: démocratique
    constitutional: constitutionnel|constitutionnelle
    political: politique
    economic: économique|économiques
    social: social|sociale|sociaux
    islamic: islamique
    humanitarian: humanitaire|humanitaires
    medical: médical|médicale
    agricultural: agricole
    maritime: maritime|maritimes
    arab: arabe|arabes
    african: africain|africaine|africains|africaines
    free: libre|libres
    united: uni|unie|unifié
    new: nouveau|nouvelle
    electric: énergétique|énergie
    saharan: saharien|saharienne
    renewal: renouveau|renouvellement
    progress: progrès
    justice: justice
    freedom: liberté|libertés
    unity: unité
    future: avenir
    hope: espoir
    change: changement
    reform: réforme|réformes
    peace: paix
    solidarity: solidarité
    dialogue: dialogue
    citizenship: citoyenneté|citoyen|citoyenne
    democracy: démocratie
    development: développement
    independence: indépendance
    liberation: libération
    salvation: salut
    workers: travailleurs|travailleur|ouvriers
    labour: travail
    farmers: agriculteurs|paysans|exploitants agricoles
    journalists: journalistes
    lawyers: avocats
    judges: magistrats|juges
    doctors: médecins
    teachers: enseignants
    students: étudiants
    fishermen: pêcheurs
    women: femmes|femme
    youth: jeunesse|jeunes
    children: enfants|enfance|enfant
    consumers: consommateurs|consommateur
    victims: victimes
    migrants: migrants
    refugees: réfugiés
    disabled: handicapés|personnes handicapées
    families: familles
    entrepreneurs: entrepreneurs|employeurs|entreprises
    people: peuple
    regions: régions
    oasis: oasis
    cities: villes
    state: État
    elections: élections|électoral|électorale
    statistics: statistiques|statistique
    planning: plan|planification
    water: eau|eaux
    environment: environnement
    climate: climat
    health: santé
    education: éducation
    culture: culture
    heritage: patrimoine
    antiquities: antiquités
    museums: musées
    tourism: tourisme
    transport: transports|transport
    ports: ports
    airports: aéroports
    railways: chemins de fer
    electricity: électricité
    gas: gaz
    oil: pétrole
    mines: mines
    phosphates: phosphates
    fishing: pêche
    agriculture: agriculture
    forests: forêts|eaux et forêts
    trade: commerce
    industry: industrie
    finance: finances
    taxes: impôts
    customs: douanes
    markets: marchés
    investment: investissement|investissements
    insurance: assurances
    security: sécurité
    defence: défense
    police: police
    prisons: prisons
    borders: frontières
    appeal: appel
    cassation: cassation
    audit: comptes
    first-instance: première instance
    rights: droits|droits humains|droits de l'homme|droits de l'Homme
    trial: procès
    fair: équitable
    fight: lutte
    corruption: corruption
    terrorism: terrorisme
    torture: torture
    protection: protection|sauvegarde
    civil: civile|civil
    relief: secours|aide
    research: recherche
    scientific: scientifique
    studies: études
    support: soutien
    communication: communication|information
    press: presse
    broadcasting: audiovisuel|audiovisuelle
    sports: sports|sport
    football: football
    mediation: médiation
    truth: vérité
    reconciliation: réconciliation
    transition: transition
    weather: météorologie
""", latin_key) | WORDS  # fmt: skip
LINKS: Final = frozenset(
    latin_key(word) for word in ("de", "du", "des", "d", "la", "le", "les", "l", "pour", "contre", "sur", "un", "une")
) | {"et", "a", "aux", "en"}
# Nouns that are verbs in the present tense right after a name: "le Fonds finance".
VERBS: Final = frozenset({
    "finance", "aide", "assiste", "controle", "forme", "garde", "lutte", "enquete", "informe", "recherche", "commerce",
    "peche", "transporte", "voyage", "regule", "risque", "demande",
})  # fmt: skip
AIMS: Final = frozenset({"pour", "sans", "contre", "avec"})
_NAME_ENDS: Final = """
    sa sas sarl spa inc ltd llc plc gmbh ag corp corporation company group groupe holding holdings partners
    capital ventures bank banque airlines airways air motors energy energies energie petroleum oil gas mining
    steel telecom mobile media press news times post tv radio studios pictures records entertainment games
    software systems technologies technology electronics pharma pharmaceuticals labs laboratories industries
    international foundation institute university college analytics consulting logistics shipping resources
    chemicals foods brewing cells solar
"""
NAME_ENDS: Final = frozenset(_NAME_ENDS.split())
