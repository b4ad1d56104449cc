"""Words that say how certain a French sentence is of what it tells.

The verbs whose past is made with être and the meanings of tenses and moods after Grevisse, Le bon usage, §§ 811 and
881 to 889; the verbs, nouns and adverbs of newsrooms are the project's own list.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.french.words import wordset
from crosscheck.languages.modality import Certainty

__all__ = [
    "ADVICE",
    "ARTICLES",
    "BE",
    "CHANCE",
    "CLAUSES",
    "CLITICS",
    "COME",
    "DOUBT",
    "FAR",
    "FUTURE_AUXILIARIES",
    "GO",
    "GOVERNORS",
    "HAVE",
    "HEARSAY",
    "HEDGES",
    "LINKS",
    "MARKS",
    "MODALS",
    "MOVING",
    "NEAR",
    "NEGATION",
    "NOUNS",
    "PERHAPS",
    "PLANS",
    "REFLEXIVE",
    "RUMOUR",
    "SKIPPED",
    "SOURCES",
    "STATES",
    "UNREAL",
]

HAVE: Final = wordset("a ont ai avons avez avait avaient eut eurent")
BE: Final = wordset("est sont suis sommes était étaient fut furent")
RUMOUR: Final = wordset("aurait auraient serait seraient")
FUTURE_AUXILIARIES: Final = wordset("aura auront sera seront")
GO: Final = wordset("va vont")
COME: Final = wordset("vient viennent")
# Verbs whose past is made with être; with any other, "est" and a participle tell a state.
MOVING: Final = wordset(
    "aller venir arriver mourir décéder partir naître entrer sortir tomber devenir revenir monter descendre parvenir "
    "retourner rentrer repartir"
)
CLITICS: Final = wordset("le la les l' leur")
REFLEXIVE: Final = wordset("s' se")
# "aurait dû", "aurait voulu": what did not come about.
UNREAL: Final = wordset("dû pu voulu aimé souhaité préféré fallu suffi")
# What stands between an auxiliary and its verb, or between a verb and its infinitive.
SKIPPED: Final = wordset(
    "y en l' le la les lui leur s' se m' t' nous vous été être avoir aussi ensuite également déjà bien donc alors "
    "ainsi encore toujours enfin finalement même d' ores et par ailleurs d'abord désormais bientôt tous toutes tout "
    "notamment depuis hier aujourd'hui demain ici là non seulement en outre sans doute à nouveau , de plus mieux"
)
NEGATION: Final = wordset("ne n' ni")
DOUBT: Final = wordset("si s'il s'ils ?")

PLANS: Final = wordset(
    "envisager prévoir compter projeter promettre espérer souhaiter vouloir programmer planifier ambitionner viser "
    "apprêter préparer engager menacer tenter chercher essayer"
)
ADVICE: Final = wordset(
    "recommander préconiser appeler exhorter inviter proposer suggérer conseiller prier réclamer plaider inciter "
    "demander"
)
HEARSAY: Final = wordset("accuser soupçonner suspecter prétendre présumer inculper supposer croire penser")
CHANCE: Final = wordset("risquer sembler paraître")
# Nouns that govern an infinitive as these verbs do.
NOUNS: Final[dict[str, Certainty]] = {
    **dict.fromkeys(wordset("intention volonté promesse projet engagement souhait ambition désir"), "planned"),
    **dict.fromkeys(wordset("recommandation proposition suggestion"), "recommended"),
    **dict.fromkeys(wordset("possibilité éventualité probabilité"), "possible"),
}  # fmt: skip
STATES: Final[dict[str, Certainty]] = {
    "accusé": "alleged", "soupçonné": "alleged", "suspecté": "alleged", "présumé": "alleged", "inculpé": "alleged",
    "poursuivi": "alleged", "censé": "planned", "supposé": "planned", "appelé": "planned", "prévu": "planned",
    "attendu": "planned", "prêt": "planned", "chargé": "planned", "tenu": "planned", "invité": "recommended",
    "possible": "possible", "probable": "possible", "envisagé": "planned", "question": "planned",
    "recommandé": "recommended", "susceptible": "possible",
}  # fmt: skip
GOVERNORS: Final[dict[str, Certainty]] = {
    **dict.fromkeys(PLANS, "planned"), **dict.fromkeys(ADVICE, "recommended"),
    **dict.fromkeys(HEARSAY, "alleged"), **dict.fromkeys(CHANCE, "possible"),
}  # fmt: skip
# Forms that the word list gives another lemma, and the modal verbs, of which each mood says another thing.
MODALS: Final[dict[str, Certainty]] = {
    **dict.fromkeys(wordset("devrait devraient doit doivent"), "planned"),
    **dict.fromkeys(wordset("pourrait pourraient"), "possible"),
    **dict.fromkeys(wordset("peut peuvent pourra pourront pouvait pouvaient"), "able"),
    **dict.fromkeys(wordset("devra devront faut faudra faudrait"), "due"),
    **dict.fromkeys(wordset("compte comptent entend entendent veut veulent souhaite souhaitent espère espèrent"),
                    "planned"),
    **dict.fromkeys(GO, "coming"),
}  # fmt: skip
PERHAPS: Final = wordset("peut-être probablement prétendument soi-disant éventuellement vraisemblablement")
LINKS: Final = frozenset({"de", "d'", "à", "du", "des"})
ARTICLES: Final = wordset("le la les l' un une")
CLAUSES: Final = frozenset({"que", "qu'"})
NEAR: Final = 5
FAR: Final = 12
MARKS: Final = frozenset('.;:!?…«»"')

SOURCES: Final = wordset(
    "selon d'après affirmer assurer prétendre soutenir apparemment semble semblent source sources croit crut pense "
    "rumeur rumeurs témoin témoins présumé présumée présumés présumées"
)
HEDGES: Final = PERHAPS | wordset(
    "projet plan programme objectif but prévoir prévu devoir pouvoir vouloir possible probable susceptible censé "
    "envisager proposer proposition recommander recommandation promettre promesse engagement espérer souhaiter espoir "
    "menace menacer risque risquer tentative tenter chercher viser afin pour attendu présumé accuser accusation "
    "soupçonner soupçon si demander permettre destiné appeler prêt potentiel éventuel supposer croire penser imaginer"
)
