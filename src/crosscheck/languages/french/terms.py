"""French terms of law, government, economy, health and relief, by concept.

Source: the project's own list, in the words of the French and Maghrebi codes, statistical offices and ministries.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.terms import term_table

__all__ = ["TERMS"]

TERMS: Final = term_table("""
    custody: garde à vue
    remand: détention provisoire|détention préventive|prison préventive|détention avant jugement
    house-arrest: assignation à résidence|assigner à résidence|résidence surveillée
    parole: libération conditionnelle|liberté conditionnelle
    provisional-release: liberté provisoire|libération provisoire
    bail: liberté sous caution|libération sous caution|libérer sous caution
    government-bill: projet de loi
    members-bill: proposition de loi
    decree-law: décret-loi|décret législatif
    death-penalty: peine de mort|peine capitale|condamner à mort
    life-sentence: réclusion à perpétuité|réclusion criminelle à perpétuité|prison à vie|emprisonnement à vie
    community-work: travail d'intérêt général
    suspended-sentence: prison avec sursis|emprisonnement avec sursis|an avec sursis|mois avec sursis
    unsuspended-sentence: prison ferme|emprisonnement ferme|an ferme|mois ferme
    asset-freeze: gel des avoirs|gel des biens|gel des actifs|gel des fonds|geler les avoirs|geler les biens
    confiscation: confiscation|confisquer
    travel-ban: interdiction de voyager|interdiction de voyage|interdiction de quitter le territoire
    arms-embargo: embargo sur les armes
    judicial-inquiry: information judiciaire|enquête judiciaire|instruction judiciaire
    preliminary-inquiry: enquête préliminaire
    parliamentary-inquiry: enquête parlementaire
    administrative-inquiry: enquête administrative
    internal-inquiry: enquête interne
    amnesty: amnistie
    pardon: grâce présidentielle|grâce royale|grâce collective
    appeal-court: cour d'appel
    cassation-court: cour de cassation
    constitutional-court: cour constitutionnelle|conseil constitutionnel
    first-instance-court: tribunal de première instance
    administrative-court: tribunal administratif|cour administrative
    military-court: tribunal militaire|cour martiale
    attorney-general: procureur général
    public-prosecutor: procureur de la république|procureur du roi
    investigating-judge: juge d'instruction
    manslaughter: homicide involontaire|homicide par imprudence
    murder: homicide volontaire|meurtre avec préméditation
    human-trafficking: traite des êtres humains|traite des personnes|traite d'êtres humains|traite humaine
    migrant-smuggling: trafic de migrants|trafic illicite de migrants
    drug-trafficking: trafic de drogue|trafic de stupéfiants
    arms-trafficking: trafic d'armes
    sexual-exploitation: exploitation sexuelle
    forced-labour: travail forcé
    child-labour: travail des enfants
    embezzlement: détournement de fonds|détournement de deniers|détournement de biens
    money-laundering: blanchiment d'argent|blanchiment de capitaux|blanchiment
    tax-evasion: fraude fiscale|évasion fiscale
    breach-of-trust: abus de confiance
    influence-peddling: trafic d'influence
    illicit-enrichment: enrichissement illicite
    ceasefire: cessez-le-feu
    humanitarian-truce: trêve humanitaire|pause humanitaire
    peace-agreement: accord de paix|traité de paix
    state-of-emergency: état d'urgence
    martial-law: loi martiale
    state-of-siege: état de siège
    curfew: couvre-feu
    armed-forces: forces armées
    security-forces: forces de sécurité|forces de l'ordre
    civil-protection: protection civile|sécurité civile
    coast-guard: garde-côtes|garde-côte
    national-guard: garde nationale
    chemical-weapon: arme chimique
    nuclear-weapon: arme nucléaire|arme atomique
    biological-weapon: arme biologique
    ballistic-missile: missile balistique
    cruise-missile: missile de croisière
    refugee: réfugié
    asylum-seeker: demandeur d'asile
    displaced-person: personne déplacée|déplacé interne|population déplacée
    stateless-person: apatride
    core-inflation: inflation sous-jacente
    headline-inflation: inflation globale|inflation générale|inflation totale
    food-inflation: inflation alimentaire
    domestic-product: produit intérieur brut|pib
    national-product: produit national brut|revenu national brut|pnb
    turnover: chiffre d'affaires
    net-profit: bénéfice net|résultat net|profit net
    operating-profit: bénéfice d'exploitation|résultat d'exploitation|bénéfice opérationnel|résultat opérationnel
    budget-deficit: déficit budgétaire|déficit du budget|déficit public
    trade-deficit: déficit commercial|déficit de la balance commerciale
    current-deficit: déficit courant|déficit du compte courant
    public-debt: dette publique
    foreign-debt: dette extérieure
    domestic-debt: dette intérieure
    interest-rate: taux d'intérêt|taux directeur
    exchange-rate: taux de change
    growth-rate: taux de croissance
    inflation-rate: taux d'inflation
    unemployment-rate: taux de chômage
    poverty-rate: taux de pauvreté
    income-tax: impôt sur le revenu
    corporate-tax: impôt sur les sociétés|impôt sur les bénéfices
    value-added-tax: taxe sur la valeur ajoutée|tva
    customs-duty: droit de douane|tarif douanier
    stamp-duty: droit de timbre
    property-tax: taxe foncière|impôt foncier
    loan: prêt|emprunt
    grant: don|subvention
    dismissal: limogeage|limoger|licenciement|licencier|révoquer|destituer
    resignation: démission|démissionner
    retirement: départ à la retraite|mise à la retraite|partir à la retraite
    presidential-election: élection présidentielle|scrutin présidentiel|présidentielle
    parliamentary-election: élection législative|législatives|élection parlementaire|scrutin législatif
    local-election: élection municipale|élection locale|élection communale|municipales
    referendum: référendum
    absolute-majority: majorité absolue
    simple-majority: majorité simple|majorité relative
    censure-motion: motion de censure|motion de défiance|vote de défiance
    confidence-vote: vote de confiance|motion de confiance
    head-of-state: chef de l'État|président de la république
    head-of-government: chef du gouvernement|premier ministre|première ministre
    ambassador: ambassadeur|ambassadrice
    consul: consul|consul général
    charge-d-affaires: chargé d'affaires
    memorandum: mémorandum d'entente|protocole d'accord|mémorandum d'accord
    treaty: traité
    letter-of-intent: lettre d'intention|déclaration d'intention
    conjugate-vaccine: vaccin conjugué
    polysaccharide-vaccine: vaccin polysaccharidique|vaccin polyosidique
    inactivated-vaccine: vaccin inactivé
    attenuated-vaccine: vaccin vivant atténué|vaccin atténué
    oral-vaccine: vaccin oral
    acute-malnutrition: malnutrition aiguë
    chronic-malnutrition: malnutrition chronique
    epidemic: épidémie
    pandemic: pandémie
    confirmed-case: cas confirmé
    suspected-case: cas suspect
    probable-case: cas probable
    infant-mortality: mortalité infantile
    maternal-mortality: mortalité maternelle
    neonatal-mortality: mortalité néonatale
    natural-gas: gaz naturel
    shale-gas: gaz de schiste
    liquefied-gas: gaz naturel liquéfié|gaz liquéfié|gnl
    solar-energy: énergie solaire
    wind-energy: énergie éolienne
    nuclear-energy: énergie nucléaire
    hydro-energy: énergie hydraulique|énergie hydroélectrique
    drinking-water: eau potable
    waste-water: eau usée
    ground-water: eau souterraine
    primary-education: enseignement primaire|école primaire
    secondary-education: enseignement secondaire|école secondaire|lycée
    higher-education: enseignement supérieur
    vocational-education: formation professionnelle|enseignement professionnel
    preschool-education: enseignement préscolaire|éducation préscolaire
    fixed-term-contract: contrat à durée déterminée
    permanent-contract: contrat à durée indéterminée
    general-strike: grève générale
    hunger-strike: grève de la faim
    forced-marriage: mariage forcé
    child-marriage: mariage précoce|mariage d'enfants|mariage des mineures
    domestic-violence: violence conjugale|violence domestique|violence familiale
    sexual-violence: violence sexuelle
    penal-code: code pénal
    procedure-code: code de procédure pénale|code de procédure civile
    civil-code: code civil
    labour-code: code du travail
    family-code: code de la famille|code du statut personnel
    electoral-code: code électoral
    organic-law: loi organique
    budget-law: loi de finances
    amending-budget-law: loi de finances rectificative|loi de finances complémentaire
    ordinary-session: session ordinaire
    extraordinary-session: session extraordinaire
    public-hearing: audience publique
    closed-hearing: huis clos
    territorial-waters: eaux territoriales
    international-waters: eaux internationales
    economic-zone: zone économique exclusive
    free-zone: zone franche
    industrial-zone: zone industrielle
    buffer-zone: zone tampon
    demilitarised-zone: zone démilitarisée
    imports: importation|importer
    exports: exportation|exporter
    urban-area: milieu urbain|zone urbaine
    rural-area: milieu rural|zone rurale
    semi-final: demi-finale
    quarter-final: quart de finale
    free-kick: coup franc
    penalty-kick: penalty|pénalty
    corner-kick: corner
    humanitarian-aid: aide humanitaire
    food-aid: aide alimentaire
    military-aid: aide militaire
    financial-aid: aide financière
    medical-aid: aide médicale
    interior-minister: ministre de l'Intérieur
    foreign-minister: ministre des Affaires étrangères
    defence-minister: ministre de la Défense
    justice-minister: ministre de la Justice|garde des Sceaux
    finance-minister: ministre des Finances
    health-minister: ministre de la Santé
    education-minister: ministre de l'Éducation|ministre de l'Enseignement
    agriculture-minister: ministre de l'Agriculture
    transport-minister: ministre des Transports
    energy-minister: ministre de l'Énergie
    economy-minister: ministre de l'Économie
    trade-minister: ministre du Commerce
    culture-minister: ministre de la Culture
    environment-minister: ministre de l'Environnement
    tourism-minister: ministre du Tourisme
    labour-minister: ministre du Travail|ministre de l'Emploi
""")
