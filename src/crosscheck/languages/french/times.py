"""French stretches of time, times of day and ages, after Grevisse, Le bon usage, and the Lexique des règles
typographiques de l'Imprimerie nationale; time zones that keep one offset all year after the IANA time zone database.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.times import Ages, Clock, Times

__all__ = ["TIMES"]

UNITS: Final = {
    "an": "P1Y", "ans": "P1Y", "année": "P1Y", "années": "P1Y", "mois": "P1M", "semaine": "P1W", "semaines": "P1W",
    "jour": "P1D", "jours": "P1D", "journée": "P1D", "journées": "P1D", "nuit": "P1D", "nuits": "P1D",
    "heure": "PT1H", "heures": "PT1H", "h": "PT1H", "minute": "PT1M", "minutes": "PT1M", "min": "PT1M", "mn": "PT1M",
    "seconde": "PT1S", "secondes": "PT1S", "s": "PT1S", "sec": "PT1S",
    "décennie": "P10Y", "décennies": "P10Y", "siècle": "P100Y",
    "siècles": "P100Y", "trimestres": "P3M", "semestres": "P6M", "trimestre": "P3M", "semestre": "P6M",
    "millénaire": "P1000Y", "millénaires": "P1000Y",
    "quinquennats": "P5Y", "quinquennat": "P5Y", "septennat": "P7Y", "septennats": "P7Y", "demi-journée": "PT12H",
    "demi-journées": "PT12H", "demi-décennie": "P5Y", "quarts de siècle": "P25Y", "demi-heures": "PT30M",
    "demi-heure": "PT30M", "quart d'heure": "PT15M",
    "quarts d'heure": "PT15M", "demi-siècle": "P50Y", "quart de siècle": "P25Y",
}  # fmt: skip
# What may last: a penalty, a deadline, a course, a strike, …
LASTING: Final = frozenset(
    [
        "peine", "période", "durée", "délai", "stage", "formation", "visite", "voyage", "séjour", "mission", "grève",
        "arrêt", "contrat", "bail", "mandat", "trêve", "pause", "suspension", "interruption", "détention", "prison",
        "emprisonnement", "réclusion", "sursis", "retard", "congé", "deuil", "préavis", "moratoire", "report",
        "prolongation", "attente", "absence", "traitement", "tournée", "interdiction", "exil", "carrière",
        "expérience", "guerre", "conflit", "règne", "programme", "plan", "projet", "accord", "cessez-le-feu",
    ]
)  # fmt: skip
# What takes some hours: a film, a match, a journey, …
PERFORMED: Final = frozenset(
    {
        "film", "match", "trajet", "vol", "débat", "débats", "spectacle", "émission", "entretien", "discours",
        "concert", "pièce", "documentaire", "version", "vidéo", "course", "marche", "marathon", "intervention",
        "opération", "cérémonie", "rencontre", "discussion", "discussions", "négociations", "temps", "journée",
        "semaine",
    }
)  # fmt: skip
NEVER: Final = frozenset(
    {
        "verset", "versets", "sourate", "chapitre", "score", "ratio", "rapport", "proportion", "proportions",
        "échelle", "évangile", "coran", "bible", "psaume", "genèse",
    }
)  # fmt: skip
ALL: Final = ["entier", "entière", "entiers", "entières", "complet", "complète", "plein", "pleine", "durant"]
OF_PRISON: Final = (
    "prison", "réclusion", "emprisonnement", "détention", "sursis", "retard", "congé", "repos", "travail",
)  # fmt: skip
CITIES: Final = {
    "+00:00": "Dakar Abidjan Bamako Nouakchott Ouagadougou Lomé Accra Conakry",
    "+01:00": "Alger Tunis Niamey N'Djamena Lagos Abuja Kinshasa Yaoundé Libreville",
    "+02:00": "Tripoli Khartoum Johannesburg Pretoria Kigali",
    "+03:00": "Moscou Riyad Bagdad Doha Koweït Sanaa Nairobi Ankara Istanbul Mogadiscio",
    "+04:00": "Dubaï Mascate", "+04:30": "Kaboul", "+05:00": "Islamabad", "+05:30": "Delhi",
    "+08:00": "Pékin Singapour",
    "+09:00": "Tokyo Séoul",
}  # fmt: skip


def _of(nouns: frozenset[str]) -> frozenset[str]:
    """The noun with the preposition before a stretch."""
    return frozenset(f"{noun} {link}" for noun in nouns for link in ("d'", "de"))


def _zones() -> dict[str, str]:
    universal = (
        "GMT", "UTC", "TU", "T.U.", "TUC", "heure GMT", "heures GMT", "heure UTC", "heures UTC", "en temps universel",
        "temps universel", "heure de Greenwich", "heure universelle",
    )  # fmt: skip
    found = dict.fromkeys(universal, "+00:00")
    for hours in range(1, 13):
        for zone in ("GMT", "UTC", "TU"):
            found |= {f"{zone} + {hours}": f"+{hours:02}:00", f"{zone} - {hours}": f"-{hours:02}:00"}
    for offset, names in CITIES.items():
        found |= {f"heure {link}{name}": offset for name in names.split() for link in ("de ", "d'")}
    return found | {"heure de La Mecque": "+03:00", "heure d'Addis-Abeba": "+03:00", "heure d'Abou Dhabi": "+04:00",
                    "heure de New Delhi": "+05:30"}  # fmt: skip


CLOCK: Final = Clock(
    twelve=False,
    signs=frozenset({"h"}),
    cues=frozenset(
        {
            "à", "vers", "vers les", "dès", "avant", "jusqu'à", "à partir de", "à environ", "aux environs de",
            "aux alentours de", "autour de", "peu après", "peu avant", "juste après", "juste avant", "d'ici à",
            "sur le coup de", "sur les coups de", "il est", "il était", "à compter de", "prévu à", "prévue à",
        }
    ),
    about=frozenset({
        "vers", "vers les", "à environ", "aux environs de", "aux alentours de", "autour de", "sur les coups de",
    }),
    strict_cues=frozenset(),
    ranges=(("de", "à"), ("entre", "et"), ("", "-"), ("", "–"), ("de", "jusqu'à")),
    named={
        "midi": "12:00", "minuit": "00:00", "midi et demi": "12:30", "midi et demie": "12:30", "midi et quart": "12:15",
        "minuit et demi": "00:30", "minuit et demie": "00:30", "minuit et quart": "00:15", "midi trente": "12:30",
        "minuit trente": "00:30", "midi moins le quart": "11:45", "minuit moins le quart": "23:45",
    },
    alone=frozenset({"midi et demi", "midi et demie", "minuit et demi", "minuit et demie", "midi moins le quart"}),
    hours={},
    parts={
        "et demie": 30, "et demi": 30, "et quart": 15, "un quart": 15, "trois quarts": 45, "moins le quart": -15,
        "moins un quart": -15, "moins dix": -10, "moins vingt": -20, "moins cinq": -5, "moins vingt-cinq": -25,
        "précises": 0, "pile": 0, "tapantes": 0,
    },
    minute_links=frozenset({"et"}),
    numbered=frozenset({"a.m.", "p.m.", "am", "pm"}),
    halves={
        "du matin": "am", "de la matinée": "am", "de l'après-midi": "pm", "du soir": "pm", "de la nuit": "night",
        "de la soirée": "pm", "a.m.": "am", "p.m.": "pm", "am": "am", "pm": "pm", "ce matin": "am", "ce soir": "pm",
        "cet après-midi": "pm", "hier soir": "pm", "hier matin": "am", "demain matin": "am", "demain soir": "pm",
        "dans l'après-midi": "pm", "dans la matinée": "am", "dans la soirée": "pm",
    },
    zones=_zones(),
    local=frozenset({"heure locale", "heures locales", "locales", "heure de", "heure d'", "heure du"}),
    lasting=frozenset(
        {
            "pendant", "durant", "en", "depuis", "il y a", "après", "dans", "sous", "d'ici", "au bout de",
            "toutes les", "durée de", "d'une durée de", "sur", "dure", "dura", "duré", "durera", "plus de",
            "plus d'", "moins de", "moins d'", "près de", "au moins", "environ", "chaque", "par", "les",
            "des", "ces", "ses", "quelque", "temps de",
        }
    )
    | _of(LASTING | PERFORMED),
    lasted=frozenset(
        {"de", "d'", "par", "plus", "durant", "auparavant", "après", "avant", "sur", "/", "chrono", "supplémentaires"}
    ),
    never=_of(NEVER) | NEVER,
)  # fmt: skip

PEOPLE: Final = frozenset(
    [
        "personne", "personnes", "individu", "individus", "homme", "hommes", "femme", "femmes", "enfant", "enfants",
        "garçon", "garçons", "fille", "filles", "fillette", "fillettes", "garçonnet", "bébé", "bébés", "nourrisson",
        "nourrissons", "adolescent", "adolescents", "adolescente", "adolescentes", "ado", "ados", "jeune", "jeunes",
        "adulte", "adultes", "mineur", "mineurs", "mineure", "mineures", "majeur", "majeurs", "senior", "seniors",
        "vieillard", "vieillards", "retraité", "retraités", "retraitée", "retraitées", "élève", "élèves", "étudiant",
        "étudiants", "étudiante", "étudiantes", "lycéen", "lycéens", "lycéenne", "collégien", "collégiens", "écolier",
        "écoliers", "écolière", "père", "mère", "fils", "frère", "frères", "sœur", "sœurs", "mari", "épouse", "époux",
        "veuf", "veuve", "oncle", "tante", "cousin", "cousine", "neveu", "nièce", "grand-père", "grand-mère",
        "conducteur", "conductrice", "chauffeur", "automobiliste", "motard", "cycliste", "piéton", "piétonne",
        "passager", "passagers", "passagère", "victime", "victimes", "suspect", "suspects", "suspecte", "suspectes",
        "accusé", "accusée", "prévenu", "prévenue", "détenu", "détenus", "détenue", "prisonnier", "prisonnière",
        "otage", "otages", "ressortissant", "ressortissants", "ressortissante", "citoyen", "citoyens", "citoyenne",
        "habitant", "habitants", "habitante", "migrant", "migrants", "migrante", "réfugié", "réfugiée", "réfugiés",
        "soldat", "soldats", "militaire", "militaires", "policier", "policière", "gendarme", "agent", "ouvrier",
        "ouvriers", "ouvrière", "salarié", "salariée", "salariés", "employé", "employée", "agriculteur",
        "agricultrice", "berger", "pêcheur", "commerçant", "commerçante", "patron", "patronne", "avocat", "avocate",
        "médecin", "médecins", "infirmier", "infirmière", "professeur", "enseignant", "enseignante", "journaliste",
        "écrivain", "romancier", "romancière", "poète", "chanteur", "chanteuse", "acteur", "actrice", "comédien",
        "comédienne", "cinéaste", "réalisateur", "réalisatrice", "musicien", "musicienne", "pianiste", "athlète",
        "athlètes", "joueur", "joueurs", "joueuse", "joueuses", "attaquant", "attaquante", "défenseur", "défenseure",
        "milieu", "gardien", "gardienne", "ailier", "latéral", "buteur", "meneur", "capitaine", "international",
        "internationale", "avant-centre", "entraîneur", "entraîneuse", "sélectionneur", "champion", "championne",
        "nageur", "nageuse", "coureur", "coureuse", "tennisman", "boxeur", "boxeuse", "pilote", "skieur", "skieuse",
        "président", "présidente", "ministre", "député", "députée", "sénateur", "sénatrice", "maire", "candidat",
        "candidate", "candidats", "dirigeant", "dirigeante", "opposant", "opposante", "militant", "militante",
        "activiste", "milliardaire", "millionnaire", "homme", "d'affaires", "roi", "reine", "prince", "princesse",
        "imam", "prêtre", "pape", "trentenaire", "quadragénaire", "quinquagénaire", "sexagénaire", "septuagénaire",
        "octogénaire", "nonagénaire", "tireur", "tireuse", "assaillant", "assaillante", "meurtrier", "voleur",
        "cambrioleur", "trafiquant", "djihadiste", "kamikaze", "patient", "patients", "patiente", "patientes",
        "électeur", "électeurs", "donneur", "bénéficiaire", "bénéficiaires", "participant", "participants",
        "participante", "conjoint", "conjointe", "compagnon", "compagne", "parent", "parents", "orphelin",
        "orphelins", "orpheline", "nouveau-né", "nouveau-nés", "prodige", "marocain", "tunisien", "algérien",
        "français", "sénégalais", "égyptien", "libyen", "mauritanien", "malien", "nigérien", "tchadien", "ivoirien",
        "camerounais", "congolais", "nigérian", "ghanéen", "espagnol", "italien", "portugais", "belge", "allemand",
        "anglais", "britannique", "américain", "brésilien", "argentin", "turc", "syrien", "libanais", "palestinien",
        "irakien", "soudanais", "somalien", "afghan", "russe", "ukrainien", "chinois",
    ]
)  # fmt: skip
AGES: Final = Ages(
    before=frozenset(
        {
            "âgé de", "âgée de", "âgés de", "âgées de", "âgé d'", "âgée d'", "âgés d'", "âgées d'", "âge de", "âge d'",
            "mort à", "morte à", "morts à", "décédé à", "décédée à", "meurt à", "mourut à", "éteint à", "éteinte à",
            "fêter ses", "fête ses", "fêté ses", "fêtait ses", "fêtera ses", "depuis ses",
            "dès ses", "avant ses", "tranche d'âge", "tranche d'âge des", "tranche des",
            "du haut de ses", "retraite à", "âgé entre", "âgée entre", "âgés entre", "âgées entre",
            "âgé", "âgée", "âgés", "âgées",
            "âge moyen de", "âge minimum de", "âge minimal de", "âge légal de", "âge médian de", "âge à",
        }
    ),
    weak=frozenset({"il a", "elle a", "il avait", "elle avait", "il aurait", "j'ai", "j'avais", "de ses", "à ses",
                    "pour ses", "ils ont", "elles ont", "ils avaient"}),
    strict=frozenset(),
    after=frozenset({"d'âge", "de l'âge", "révolus", "l'âge", "d'existence", "bien sonnés"}),
    near=frozenset({"âge"}),
    people=PEOPLE,
    links=frozenset({"de", "d'", "dès", "entre", "dont"}),
    groups=frozenset({"les", "des", "aux"}),
    tens={
        "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
    },
    tens_people={
        "trentenaire": 30, "quadragénaire": 40, "quinquagénaire": 50, "sexagénaire": 60, "septuagénaire": 70,
        "octogénaire": 80, "nonagénaire": 90,
    },
    tens_before=frozenset({"dans la", "approchant la", "approche la", "passé la", "dépassé la", "ayant la", "a la"}),
    tens_after=frozenset({"passée", "bien sonnée", "révolue", "d'années d'âge"}),
    places={},
    under=frozenset(),
    people_endings=("icien", "icienne", "ogue", "iste", "istes"),
    stretches=LASTING | {"enceinte", "enceintes", "liste", "piste"},
    not_followed=frozenset({"prison", "réclusion", "emprisonnement", "détention", "sursis", "carrière", "expérience",
                            "guerre", "mariage", "service", "métier", "travail", "vie", "retard", "mandat",
                            "règne", "pour"}),
)  # fmt: skip

TIMES: Final = Times(
    units=UNITS,
    spans=frozenset(
        {
            "pendant", "durant", "pour", "pour une durée de", "en l'espace de", "l'espace d'", "depuis", "il y a",
            "après", "en", "plus d'", "moins d'", "près d'", "environ", "au moins", "au moins d'", "au bout d'",
            "il y a plus d'", "durée d'", "dure", "dura", "duré", "durera", "au cours d'", "d'ici", "passer", "passé",
        }
    )
    | _of(LASTING),
    spanned=frozenset(
        {"plus tard", "plus tôt", "auparavant", "seulement", "supplémentaire", "de plus", "de silence",
         "sur deux", *ALL}
        | {f"{link}{noun}" for noun in OF_PRISON for link in ("de ", "d'")}
    ),
    ago=frozenset(),
    adverbs=frozenset(),
    doubtful=frozenset(),
    adverb_after=(),
    singular=frozenset({"année", "jour", "journée", "nuit", "minute", "seconde", "décennie", "siècle", "millénaire",
                        "trimestre", "semestre", "quinquennat", "septennat"}),
    named={f"{word} décennie": "P10Y" for word in ("dernière", "prochaine")}
    | {f"décennie {word}": "P10Y" for word in ("écoulée", "passée", "à venir")},
    of_all=frozenset({"sur", "/"}),
    counts={},
    links=frozenset({"et", ","}),
    ranges=(("entre", "et"),),
    clock=CLOCK,
    ages=AGES,
)  # fmt: skip
