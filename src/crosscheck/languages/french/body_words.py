"""Further French words that names of bodies are made of; a star marks an adjective that is inflected.

The list is the project's own: it goes through the fields that public bodies, associations, parties and companies are
named after. `languages/arabic/body_words.py` has the same English words.
"""

from __future__ import annotations

import re
from typing import Final

from crosscheck.languages.bodies import body_table
from crosscheck.languages.naming import latin_key

__all__ = ["WORDS"]

# Ending of the masculine singular to those of the feminine and of the plurals.
ENDINGS: Final = (
    (re.compile("al$"), ("al", "ale", "aux", "ales")),
    (re.compile("ien$"), ("ien", "ienne", "iens", "iennes")),
    (re.compile("el$"), ("el", "elle", "els", "elles")),
    (re.compile("er$"), ("er", "ère", "ers", "ères")),
    (re.compile("if$"), ("if", "ive", "ifs", "ives")),
    (re.compile("e$"), ("e", "es")),
    (re.compile("$"), ("", "e", "s", "es")),
)


def _inflected(word: str) -> tuple[str, ...]:
    """The forms of an adjective."""
    ending, endings = next(pair for pair in ENDINGS if pair[0].search(word))
    return tuple(ending.sub(other, word, count=1) for other in endings)


WORDS: Final = body_table("""
    events: événement|événements; disasters: catastrophique*|sinistres|calamités; tests: essai|essais|expérimentation;
    poverty: pauvreté; seeds: semence|semences; patents: brevets|brevet;
    accidents: accidents; lottery: loterie; elections: électoral*; addiction: addictions|toxicomanie;
    measurement: mesure|mesures|métrologie; analysis: analyse|analyses; radiation: rayonnements|radioprotection;
    waste: déchets; recycling: recyclage; flood: inondations; fires: incendies; ocean: océanographie|océanographique*;
    national: national*; royal: royal*; high: supérieur*|haut*; federal: fédéral*;
    general: général*|public|publique|publics|publiques; private: privé*; european: européen*; asian: asiatique*;
    american: américain*; mediterranean: méditerranéen*|Méditerranée; maghrebi: maghrébin*|Maghreb; gulf: Golfe;
    world: mondial*; global: global*; municipal: municipal*|communal*; joint: mixte*|conjoint*;
    permanent: permanent*; interim: provisoire*|intérimaire*; executive: exécutif|exécutive;
    legislative: législatif|législative; parliamentary: parlementaire*; judicial: judiciaire*|magistrature;
    disciplinary: disciplinaire*; military: militaire*|guerre; strategic: stratégique*; technical: technique*;
    technological: technologique*|technologie|technologies; professional: professionnel*|métiers;
    digital: numérique*; nuclear: nucléaire*|atomique*; energy: énergie|énergies|énergétique*;
    renewable: renouvelable|renouvelables; green: vert*; ecological: écologique*|écologie|écologiste*;
    economy: économie|économique*; monetary: monétaire*|monnaie; banking: bancaire*|banques;
    budget: budget|budgétaire*; fiscal: fiscal*; agriculture: agriculture|agricole*; rural: rural*;
    urban: urbain*|urbanisme; housing: logement|habitat; construction: construction|bâtiment|édification;
    works: travaux|équipement; roads: routes|routier|routière|autoroutes; aviation: aviation|aérien*|aéronautique*;
    space: espace|spatial*|spatiales|spatiale; naval: naval*|marine;
    telecommunications: télécommunications|télécoms; post: poste|postes; information: information|informations;
    media: médias; writers: écrivains|auteurs; artists: artistes; film: cinéma|cinématographique*;
    theatre: théâtre|théâtral*; music: musique|musical*; arts: arts|beaux-arts|art; book: livre|livres|lecture;
    archives: archives; history: histoire|historique*; memory: mémoire; language: langue|langues;
    translation: traduction|traducteurs; sciences: sciences|science; knowledge: savoir|connaissance|savoirs;
    innovation: innovation; training: formation; education: éducation|enseignement|éducatif|éducative|pédagogique;
    university: université|universitaire*|universités; school: scolaire*|école|écoles; literacy: alphabétisation;
    orphans: orphelins; elderly: aînés|personnes âgées; disability: handicap; parents: parents;
    mothers: mères|mère; girls: filles; family: famille|familial*|familiales; population: population;
    health: santé|sanitaire*; hospital: hospitalier|hospitalière|hospitaliers; medicine: médecine|médecins;
    nurses: infirmiers|infirmières; pharmacy: pharmacie|pharmaceutique*|pharmaciens;
    medicines: médicament|médicaments; blood: sang|transfusion; cancer: cancer; heart: cœur|cardiologie|compassion;
    diabetes: diabète; epidemics: épidémies|épidémiologie; vaccination: vaccination|vaccins;
    nutrition: nutrition|alimentation|alimentaire*; hunger: faim; water: eau|eaux|hydraulique*; drinking: potable;
    sanitation: assainissement; irrigation: irrigation; dams: barrages; forests: forêts|forestier|forestière;
    desert: désert|désertification; drought: sécheresse; disasters: catastrophe|catastrophes;
    natural: naturel|naturelle|naturels|naturelles; nature: nature; animals: animaux|animal|animale;
    veterinary: vétérinaire*; livestock: élevage|éleveurs; birds: oiseaux; fish: poissons|halieutique*;
    cereals: céréales; olive: oléicole|olive|oliviers; fruit: fruits; sea: mer; coast: littoral|côtes|côtière;
    guard: garde|gardes; mountain: montagne; earth: terre|terres; land: foncier|foncière|cadastre;
    property: propriété; intellectual: intellectuel*; weather: météorologie|météorologique*|météorologiques;
    seismology: sismologie|sismologique*|géophysique; geology: géologique*|géologie;
    standards: normalisation|normes; accreditation: accréditation; quality: qualité; competition: concurrence;
    prices: prix; consumers: consommateurs|consommateur|consommation; employment: emploi;
    employers: patronat|employeurs|patronale; trade-union: syndical*|syndicats; unemployed: chômeurs|chômage;
    graduates: diplômés; retirement: retraite|retraites|retraités; social-security: sécurité sociale;
    insurance: assurance|assurances; solidarity: solidarité|entraide; mutual: mutuelle|mutualité|mutuelles;
    cooperation: coopération|partenariat; cooperatives: coopératives; integration: intégration;
    inclusion: inclusion; equality: égalité; equity: équité; dignity: dignité; parity: parité;
    diversity: diversité; violence: violence|violences; discrimination: discrimination|discriminations;
    racism: racisme; slavery: esclavage; trafficking: traite|trafic; drugs: drogue|drogues|stupéfiants;
    crime: crime|criminalité|crimes; money-laundering: blanchiment; transparency: transparence;
    integrity: intégrité|probité; governance: gouvernance; administration: administration; inspection: inspection;
    control: contrôle|surveillance; regulation: régulation|réglementation;
    investigation: enquête|enquêtes|investigation|investigations; arbitration: arbitrage; lawyers: avocats|barreau;
    notaries: notaires; law: droit; constitution: constitution; parliament: parlement;
    representatives: représentants|députés; councillors: conseillers; elders: notables|sages|anciens;
    veterans: vétérans|anciens combattants; martyrs: martyrs; prisoners: prisonniers|détenus|captifs;
    missing: disparus|disparitions; displaced: déplacés; migration: migration|migrations|immigration|émigration;
    asylum: asile; foreign: étranger|étrangers|étrangère|étrangères; affairs: affaires; relations: relations;
    diaspora: diaspora|expatriés|communauté à l'étranger; resistance: résistance; revolution: révolution;
    revolutionary: révolutionnaire*; republican: républicain*; republic: république; communist: communiste*;
    socialist: socialiste*; liberal: libéral*; conservative: conservateur|conservateurs|conservatrice;
    christian: chrétien*; muslim: musulman*; catholic: catholique*; orthodox: orthodoxe*;
    jewish: juif|juive|juifs|juives; islamic: islamique*|islam; fatwa: fatwa; hajj: hajj|pèlerinage;
    ulema: oulémas; patriotic: patriotique*|patriotes; left: gauche; right: droite;
    workers: travailleurs|travailleur|ouvriers|ouvrière; labour: travail|travailliste; officers: officiers;
    employees: employés|salariés|fonctionnaires; engineers: ingénieurs; architects: architectes;
    accountants: comptables; drivers: chauffeurs|conducteurs; pilots: pilotes; sailors: marins; referees: arbitres;
    players: joueurs; supporters: supporters; olympic: olympique*; paralympic: paralympique*;
    athletics: athlétisme; basketball: basketball|basket-ball|basket; handball: handball|hand-ball;
    volleyball: volleyball|volley-ball|volley; tennis: tennis; swimming: natation; cycling: cyclisme; boxing: boxe;
    judo: judo; rugby: rugby; karate: karaté; wrestling: lutte libre; gymnastics: gymnastique;
    horse-riding: équestre*|équitation; motor: automobile*|automobiles; aid: aide|aides|assistance;
    culture: culture|cultures|culturel*; environment: environnement|environnemental*; climate: climat|climatique*;
    tourism: tourisme|touristique*; social: social*; scientific: scientifique*;
    finance: finances|finance|financier|financière|financiers; sports: sport|sports|sportif*|sportive;
    industry: industrie|industries|industriel*; trade: commerce|commercial*|commerçants; human: humain*;
    resources: ressources; free: libre|libres; united: uni|unie|unis|unies|unifié; voice: voix; hand: main|mains;
    light: lumière; bridge: pont|ponts; house: maison; life: vie; hope: espoir; dawn: aube; sun: soleil;
    star: étoile; path: voie|chemin|sentier; bread: pain; roof: toit;
    charity: charité|caritatif|caritative|caritatives|bienfaisance; friends: amis; friendship: amitié;
    brothers: frères; people: peuple; nation: nation; homeland: patrie; all: tous; together: ensemble;
    action: action; initiative: initiative; vision: vision; pact: pacte; covenants: entente; concord: concorde;
    trust: confiance; awakening: éveil|réveil; renaissance: renaissance; modernity: modernité;
    authenticity: authenticité; call: appel au; charge: responsabilité; loyalty: loyauté; victory: victoire;
    glory: gloire; exchange: échange|échanges; export: exportation|exportations|exportateurs;
    import: importation|importateurs; promotion: promotion; modernisation: modernisation;
    privatisation: privatisation; capital: capital|capitaux; treasury: trésor; debt: dette; credit: crédit|crédits;
    savings: épargne; guarantee: garantie; deposits: dépôts; microfinance: microfinance|microcrédit;
    evaluation: évaluation; accounts: comptes; statistics: statistique|statistiques;
    forecasting: prévision|prévisions|prospective; planning: plan|planification;
    decentralisation: décentralisation; communities: collectivités|communautés;
    territorial: territorial*|territoire; towns: villes; neighbourhoods: quartiers;
    emergency: urgence|urgences|urgentiste; rescue: secours|sauvetage|secouristes;
    firefighters: pompiers|sapeurs-pompiers; prevention: prévention; security: sécurité|sûreté|sécuritaire*;
    intelligence: renseignement|renseignements; identity: identité; documents: documents; data: données;
    personal: personnel*|caractère personnel; cyber: cybersécurité; artificial: artificiel*;
    observation: observation; mines: mines|minier|minière; hydrocarbons: hydrocarbures;
    electricity: électricité|électrique*; distribution: distribution; production: production;
    supply: approvisionnement; steel: sidérurgie|sidérurgique*|acier; cement: ciment|ciments;
    chemicals: chimique*|chimie; textile: textile|textiles; sugar: sucre; tobacco: tabac|tabacs; salt: sel;
    handicrafts: artisanat|artisans; hotels: hôtellerie|hôtels; travel: voyages|voyage; leisure: loisirs;
    pilgrims: pèlerins; amazigh: amazigh*|amazighe; tribal: tribal*|tribus; popular: populaire*;
    dialogue: dialogue; reconciliation: réconciliation; stabilisation: stabilisation;
    reconstruction: reconstruction; demining: déminage; weapons: armes|armement; chemical-weapons: armes chimiques;
    peacekeeping: maintien de la paix; operations: opérations; rapid: rapide; intervention: intervention;
    support: soutien|appui; armed: armées|armée; penitentiary: pénitentiaire*; reintegration: réinsertion;
    civil-protection: protection civile; forensic: médico-légal|médico-légale|scientifique|légale;
    juvenile: mineurs; mohammed: Mohammed|Mohamed|Muhammad; hassan: Hassan; abdullah: Abdallah|Abdullah|Abdoullah;
    abdulaziz: Abdelaziz|Abdulaziz; salman: Salmane|Salman; faisal: Fayçal|Faisal; zayed: Zayed;
    hussein: Hussein|Hussain; fahd: Fahd; khalifa: Khalifa; king: roi; prince: prince; sheikh: cheikh;
    sultan: sultan; second: II|deuxième; third: III|troisième; fifth: V|cinquième; sixth: VI|sixième;
    first: Ier|premier|première; north: nord; south: sud; east: oriental*; west: ouest; african: africain*;
    arab: arabe*; saharan: saharien*|saharienne; sahel: Sahel; oasis: oasis|oasien*
""", latin_key, _inflected)  # fmt: skip
