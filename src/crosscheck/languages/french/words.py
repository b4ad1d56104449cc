"""French words that carry structure: function words, abbreviations, verbs of saying, negators."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABBREVIATIONS", "DETERMINERS", "ELIDED", "FUNCTION_WORDS", "INVERTED", "NEGATORS", "PREPOSITIONS",
    "REPORTING_VERBS", "SUBJECT_PRONOUNS", "SUBORDINATORS", "wordset",
]  # fmt: skip


def wordset(text: str) -> frozenset[str]:
    """The words of a text that are parted by white space."""
    return frozenset(text.split())


ELIDED: Final = wordset("l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu quelqu presqu")
"""What may stand before an apostrophe and is a word of its own there."""

INVERTED: Final = wordset(
    "il elle on ils elles je tu nous vous ce t m moi toi le la les lui leur y en là ci même mêmes"
)
"""What may hang on a word by a hyphen and is a word of its own there."""

DETERMINERS: Final = wordset(
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre "
    "vos chaque plusieurs quelques certains certaines tout toute tous toutes aucun aucune quel quelle quels quelles "
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante cent mille"
)

SUBJECT_PRONOUNS: Final = wordset("il elle on ils elles je j' tu nous vous ce c' cela ça celui-ci celle-ci ceux-ci qui")

PREPOSITIONS: Final = wordset(
    "à de d' du des en dans par pour sur sous avec sans chez vers contre entre parmi depuis pendant durant dès selon "
    "malgré outre hors sauf jusque jusqu' envers devant derrière après avant via afin suite grâce face lors près loin"
)

SUBORDINATORS: Final = wordset(
    "tandis alors bien lorsque lorsqu' puisque puisqu' parce quand si comme afin quoique quoiqu' car or mais donc "
    "cependant toutefois néanmoins pourtant ainsi"
)

NEGATORS: Final = wordset("ne n' pas plus jamais aucun aucune rien ni sans nul nulle guère non")

FUNCTION_WORDS: Final = (
    DETERMINERS
    | SUBJECT_PRONOUNS
    | PREPOSITIONS
    | SUBORDINATORS
    | NEGATORS
    | wordset(
        "et ou où que qu' dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels "
        "desquelles quoi se s' me m' te t' lui leur y eux soi moi toi même mêmes autre autres tel telle tels telles "
        "être est sont était étaient fut furent sera seront serait seraient été étant soit soient suis es sommes êtes "
        "avoir ai as a avons avez ont avait avaient eut eurent aura auront aurait auraient eu ayant ait aient "
        "ne pas plus moins très trop peu si aussi encore déjà ici là y en ci celui celle ceux celles ceci cela ça "
        "également notamment ainsi alors enfin puis ensuite surtout environ quelque quelques etc cet "
        "faire fait font faisait pouvoir devoir peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu "
        "doit doivent devait devaient devra devront devrait devraient dû tant quant"
    )
)

ABBREVIATIONS: Final = wordset(
    "m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts stes cf art al p pp vol éd ed ex no n° nos nº fig av bd "
    "janv févr fév avr juil sept oct nov déc env tél tel ch chap réf adj gal gén col cap lt cdt cne min max hab approx "
    "inc ltd co corp jr sr vs i.e e.g c.-à-d t s.a s.a.s dept dép univ"
)

REPORTING_VERBS: Final = wordset(
    "dire déclarer affirmer indiquer préciser souligner ajouter expliquer annoncer estimer assurer rappeler noter "
    "constater confirmer rapporter signaler révéler soutenir juger conclure insister poursuivre relever regretter "
    "dénoncer écrire répondre confier admettre reconnaître avertir avancer raconter promettre témoigner lancer "
    "observer commenter prévenir marteler réagir résumer plaider demander détailler considérer"
)
