"""French negation: "ne" with its second word, "sans", "non", and words that deny by their meaning.

The second words, the expletive "ne" and the verbs that "ne" denies alone are those of Grevisse, Le bon usage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Final

from crosscheck.languages.french.forms import infinitives_of
from crosscheck.languages.french.words import FUNCTION_WORDS, wordset
from crosscheck.languages.lemmas import lemma_table
from crosscheck.languages.polarity import MARKS, Negation, Polarity, Strength, clause, poles
from crosscheck.model import Token

__all__ = ["POLARITY"]

NE: Final = frozenset({"ne", "n'"})
OBJECTS: Final = wordset("me m' te t' se s' le la l' les lui leur nous vous y en")
SECOND: Final = wordset(
    "pas plus jamais rien aucun aucune personne guère point nul nulle nullement aucunement ni mot goutte"
)
# Subjects that deny, before "ne".
BEFORE: Final = wordset("aucun aucune aucuns aucunes personne rien nul nulle jamais ni")
THAT: Final = wordset("que qu'")
# "pas seulement" and its like add to what is said and deny nothing; "pas moins de" is at least.
NOT_ONLY: Final = wordset("seulement uniquement simplement exclusivement moins")
# "pas si haut depuis dix ans" is told as a highest one as well.
AS_MUCH: Final = wordset("si aussi autant tellement tant")
ALONE: Final = wordset("pouvoir savoir cesser oser daigner")
EMPTY: Final = wordset(
    "vraiment effectivement immédiatement réellement véritablement suffisamment pleinement totalement complètement "
    "entièrement nécessairement forcément simplement officiellement formellement directement toujours aller va vont "
    "allait allaient semble semblent semblait venir vient viennent"
)
DEGREE: Final = wordset("beaucoup même jamais autant davantage tellement")
HAVE: Final = wordset("être avoir")
# "sans doute", "sans cesse", "sans abri"; "non plus", "non seulement"
NOT_WITHOUT: Final = wordset(
    "doute cesse compter conteste oublier arrêt surprise voix abri abris domicile papiers emploi logement fil terre"
)
PRIVATIVE: Final = ("dé", "dés", "dis", "in", "im", "ir", "il", "mal")
NEVER_BEFORE: Final = ("pour", "la", "première", "fois")
INFINITIVE: Final = ("er", "ir", "re")
NOT_NON: Final = wordset("plus seulement moins loin")
REACH: Final = 9
BACK: Final = 8

# Words that say no by what they mean, by class: refusing, failing, preventing, stopping, lacking, being rare or
# hard, untrue, unknown or outside, before, too much for, and only.
LEXICAL: Final = wordset(
    "refuser refus rejeter rejet décliner nier démentir démenti réfuter contester contestation dénégation négation "
    "négatif négative "
    "échouer échec manquer manque rater raté faillir défaillance défaillant omettre omission négliger négligence "
    "empêcher empêchement interdire interdiction interdit prohiber prohibition bannir exclure exclusion exclu éviter "
    "dissuader bloquer blocage entraver priver privation privé dépourvoir dépourvu démuni dénué exempter exempt "
    "cesser cessation arrêter arrêt stopper suspendre suspension abandonner abandon renoncer renoncement annuler "
    "annulation supprimer suppression disparaître disparition perdre perte éliminer ôter abstenir abstention "
    "absence absent défaut pénurie carence faute déficit insuffisance incapacité impossibilité impuissance vide "
    "rare rarement peu peine difficile difficilement difficulté guère moindre presque "
    "tort vain ignorer ignorance oublier oubli méconnaître secret mystère doute douter "
    "hors sinon trop plutôt loin autrement "
    "différent différence différemment divers stable stagner stagnation constant intact dernier moins problème "
    "épuiser épuisement écarter faiblir faible diminuer muet inédit raréfier "
    "opposer opposition opposé hostile protester jamais aucun aucune aucunement nul "
    "rien ni zéro"
)
ADVERB: Final = re.compile("e?ment$")
# What other languages say with a negation and an adjective, like those with a prefix.
FORMED: Final = wordset(
    "anormal atypique aberrant extraordinaire exceptionnel insolite étrange bizarre anonyme anonymement clandestin "
    "officieux aléatoire précaire flou vague ambigu douteux suspect faux erroné illusoire"
)
# Those that adjectives and nouns take, no verbs, and those that verbs take too.
NOMINAL: Final = ("in", "im", "il", "ir")
NEGATIVE_PREFIXES: Final = (*NOMINAL, "non-", "dés", "mal", "mé")
POSSIBLE: Final = ("able", "ible")
# Words that only look as if they had a negative prefix.
NO_PREFIX: Final = wordset(
    "important importante importance indiquer intéressant intéressante intervenant intention intense invité invitée "
    "information international internationale initier impression individuel individuelle initial initiale "
    "industriel intérieur interne immédiat illustrer inspirer instruction institution incident incarcération attaque "
    "immigration immigrant immigrer inscrire inspecter instaurer intenter informer inclure infection installer "
    "investir indépendant indépendante indépendance immobilier immobilière immeuble impulsion impasse infraction "
    "import intense intendant inverse immigré immigrée imposition incarné improviste mépris méchant métal désastre "
    "désert malade maladie médecin médaille mémoire méthode mériter mérite mener mètre même mélange"
)


def _negations(tokens: Sequence[Token]) -> Iterator[Negation]:
    used: set[int] = set()
    for at, token in enumerate(tokens):
        if token.norm in NE and (found := _paired(tokens, at)):
            reach = (*range(found.start, found.end), *clause(tokens, found.end, REACH))
            used.update({at, *(i for i in reach if tokens[i].norm in SECOND | BEFORE)})
            yield found
    for at, token in enumerate(tokens):
        if at in used:
            continue
        if token.norm == "sans":
            yield from _without(tokens, at)
        elif token.norm == "non":
            yield from _non(tokens, at)
        elif tuple(word.norm for word in tokens[at : at + len(NEVER_BEFORE)]) == NEVER_BEFORE:
            yield Negation(at, at + len(NEVER_BEFORE), at + 2, "formed")
        elif token.norm == "pas" and _no_step(tokens, at):
            yield Negation(at, at + 1, min(at + 1, len(tokens) - 1), "weak")
        elif "rester" in (token.lemma, *infinitives_of(token.norm)) and (head := _still_to(tokens, at)):
            yield Negation(at, head + 1, head, "weak")
        elif strength := _denies(token):
            yield Negation(at, at + 1, at, strength)


def _paired(tokens: Sequence[Token], at: int) -> Negation | None:
    """What "ne" denies, if it is no expletive one."""
    verb = next((i for i in clause(tokens, at + 1, REACH) if tokens[i].norm not in OBJECTS | SECOND), None)
    if verb is None or tokens[verb].norm == "importe":
        return None
    ahead = clause(tokens, at + 1, REACH)
    second = next((i for i in ahead if tokens[i].norm in SECOND), None)
    only = next((i for i in ahead if i > verb and tokens[i].norm in THAT), None)
    if second is not None and (only is None or second < only):
        return _denied(tokens, at, verb, second)
    before = [i for i in range(max(0, at - BACK), at) if tokens[i].norm in BEFORE]
    if before:
        return Negation(before[-1], verb + 1, verb)
    if only is not None or tokens[verb].lemma in ALONE:
        return Negation(at, verb + 1, verb, "weak")
    return None


def _denied(tokens: Sequence[Token], at: int, verb: int, second: int) -> Negation | None:
    after = tokens[second + 1].norm if second + 1 < len(tokens) else ""
    if after in NOT_ONLY or (after in THAT and tokens[second].norm == "pas" and tokens[verb].lemma in HAVE):
        return None
    as_much = any(tokens[i].norm in AS_MUCH for i in clause(tokens, second + 1, 2))
    strength: Strength = "weak" if as_much else "plain"
    return Negation(at, max(second, verb) + 1, verb, strength)


def _without(tokens: Sequence[Token], at: int) -> Iterator[Negation]:
    ahead = (i for i in clause(tokens, at + 1, 5) if len(tokens[i].norm) > 3 and tokens[i].norm not in EMPTY | DEGREE)
    head = next(ahead, None)
    if head is not None:
        weak = tokens[head].norm in NOT_WITHOUT or _after_not(tokens, at)
        yield Negation(at, at + 1, head, "weak" if weak else "plain", verbal=False)


def _after_not(tokens: Sequence[Token], at: int) -> bool:
    """Whether "ne" stands before in the clause: "ne sort pas sans pleurer" is no denial of crying."""
    before = takewhile(lambda token: token.norm not in MARKS, reversed(tokens[max(0, at - BACK) : at]))
    return any(token.norm in NE for token in before)


def _non(tokens: Sequence[Token], at: int) -> Iterator[Negation]:
    after = clause(tokens, at + 1, 1)
    if not (after and tokens[after[0]].norm in NOT_NON):
        yield Negation(at, at + 1, after[0], verbal=False) if after else Negation(at, at + 1, at, "weak")


def _still_to(tokens: Sequence[Token], at: int) -> int | None:
    """The verb of what is not done yet: "il reste beaucoup à apprendre"."""
    ahead = clause(tokens, at + 1, 5)
    verbs = (i + 1 for i in ahead if tokens[i].norm == "à" and i + 1 < len(tokens))
    return next((i for i in verbs if tokens[i].norm == tokens[i].lemma and tokens[i].norm.endswith(INFINITIVE)), None)


def _no_step(tokens: Sequence[Token], at: int) -> bool:
    """Whether "pas" before or after these words is no step."""
    before = tokens[at - 1].norm if at else ""
    return before not in wordset("un le les des premier premiers ces ce leurs ses son de au quelques grand grands")


def _denies(token: Token) -> Strength | None:
    """How a word denies by itself, None where it doesn't."""
    if token.kind != "word":
        return None
    verbs = infinitives_of(token.norm)
    if not LEXICAL.isdisjoint((token.norm, token.lemma, *verbs)):
        return "weak"
    names = (token.lemma, token.norm.rstrip("s"))
    if verbs and token.norm.startswith(NOMINAL) and not token.norm.rstrip("s").endswith(POSSIBLE):
        return None
    return "formed" if not FORMED.isdisjoint(names) or any(map(_prefixed, names)) else None


@cache
def _prefixed(word: str) -> bool:
    """Whether a word is the negative of another that the word list has: "insuffisant" of "suffisant"."""
    if word in NO_PREFIX or word in FUNCTION_WORDS:
        return False
    if word.startswith(NOMINAL) and word.endswith(POSSIBLE):
        return True
    table = lemma_table("fr")
    if word.endswith("ment"):
        return ADVERB.sub("", word) in LEXICAL | FORMED or _prefixed(ADVERB.sub("", word))
    rests = (word.removeprefix(prefix) for prefix in NEGATIVE_PREFIXES if word.startswith(prefix))
    return any(len(rest) > 3 and rest in table for rest in rests)


def _privative(word: str) -> bool:
    rests = (word.removeprefix(prefix) for prefix in PRIVATIVE if word.startswith(prefix))
    return any(len(rest) > 3 and rest in lemma_table("fr") for rest in rests)


POLARITY: Final = Polarity(
    negations=_negations,
    empty=EMPTY,
    poles=poles(
        {
            "accept": "accepter approuver approbation acceptation",
            "confirm": "confirmer confirmation admettre reconnaître avouer",
            "convict": "condamner condamnation coupable culpabilité",
            "allow": "autoriser autorisation",
            "succeed": "réussir réussite succès parvenir",
        },
        {
            "accept": "refuser refus rejeter rejet décliner",
            "confirm": "démentir démenti nier dénégation réfuter",
            "convict": "acquitter acquittement relaxer relaxe innocenter blanchir innocent innocence",
            "allow": "interdire interdiction prohiber",
            "succeed": "échouer échec",
        },
    ),
    privative=_privative,
    joins=wordset("et ou ni"),
    idle=wordset("hésiter tarder"),
)
