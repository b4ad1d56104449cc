"""French heads of organisations: ministries and what they deal with, courts, and nouns that a name completes."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.bodies import body_table
from crosscheck.languages.naming import latin_key

__all__ = ["INSTITUTIONS", "OFFICES", "PORTFOLIOS"]

OFFICES: Final = body_table("""
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
""", latin_key)  # fmt: skip
PORTFOLIOS: Final = body_table("""
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
    Public Works: Travaux publics; Equipment: Équipement; Irrigation: Irrigation; Nationality: Nationalité
    Hydraulics: Hydraulique; Sanitation: Assainissement; Urban Development: Développement urbain; Gender: Genre
    Privatisation: Privatisation; Prospective: Prospective; Statistics: Statistiques; Craft: Métiers
    Oasis: Oasis; Desalination: Dessalement; Population: Population; Protected Areas: Aires protégées
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
    Social Protection: Protection sociale|Sécurité sociale
    Family and Inclusion: Insertion sociale|Intégration|Inclusion
    Overseas: Outre-mer; Public Action: Action publique|Réforme administrative; Reform: Réforme de l'administration
    Marine: Mer|Marine; Aviation: Aviation civile; Roads: Routes|Infrastructures; Local Government: Affaires locales
    Knowledge Economy: Économie de la connaissance|Start-up; Renewable Energy: Énergies renouvelables
    Telecommunications: Poste|Communications|Technologies de la communication
    National Education: Instruction publique
    Science: Science|Technologie; Islamic Affairs: Habous; Veterans: Ayants droit; Climate: Climat
    Territories: Cohésion des territoires|Territoires|Cohésion sociale; Consumer Protection: Consommation
    Refugees: Réfugiés|Déplacés; Food: Alimentation|Souveraineté alimentaire|Sécurité alimentaire
    Foreign Affairs: Coopération internationale et des Affaires étrangères|Europe|Diplomatie; Mosques: Cultes|Culte
    Property: Domaines|Domaines de l'État|Affaires foncières; Competition: Concurrence; Sahara: Affaires sahariennes
    Pharmaceutical Industry: Industrie pharmaceutique|Production pharmaceutique
    Military Production: Production militaire
    Supply: Approvisionnement|Ravitaillement
    Expatriates: Communauté nationale à l'étranger|Marocains résidant à l'étranger
    Housing: Ville|Aménagement urbain|Politique de la ville; Awqaf: Waqf; Justice: Garde des Sceaux
    Equality: Égalité|Parité|Égalité des genres; Elderly: Personnes âgées; Disability: Handicap
""", latin_key)  # fmt: skip
INSTITUTIONS: Final = body_table("""
    University: université
    Institute: institut
    Party: parti
    Hospital: hôpital|CHU
    Prison: prison
    Court of Appeal: cour d'appel; Criminal Court: cour d'assises|tribunal criminel
    Administrative Court: tribunal administratif; Military Court: tribunal militaire|tribunal militaire permanent
    Commercial Court: tribunal de commerce; Court: tribunal; Prosecution: parquet|parquet général
    Chamber of Commerce: chambre de commerce|chambre de commerce et d'industrie
    Court of First Instance: tribunal de première instance|tribunal de grande instance|tribunal judiciaire
    Foundation: fondation
    Company: société|compagnie|entreprise|firme|constructeur|opérateur|filiale|marque|enseigne|start-up|cabinet
    Company: maison|éditeur|laboratoire|holding
    Company: compagnie aérienne|géant|fabricant|équipementier|transporteur|armateur|plateforme|concessionnaire
    Group: groupe
    Media: journal|quotidien|hebdomadaire|magazine|mensuel|chaîne|radio|revue|agence de presse|site d'information
    Media: agence
    Association: association|ONG|organisation|collectif|coopérative|organisation non gouvernementale
    Movement: mouvement
    Front: front
    Bank: banque
    Club: club
""", latin_key)  # fmt: skip
