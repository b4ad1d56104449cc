"""French spelling, words and lemmas."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import ClassVar, Final, Literal

from crosscheck.languages.base import Language, Piece
from crosscheck.languages.calendar import Calendar
from crosscheck.languages.french import clauses, words
from crosscheck.languages.french.calendar import CALENDAR
from crosscheck.languages.french.forms import adjectives_of, infinitives_of
from crosscheck.languages.french.modality import MODALITY
from crosscheck.languages.french.naming import NAMING
from crosscheck.languages.french.numerals import NUMERALS
from crosscheck.languages.french.polarity import POLARITY
from crosscheck.languages.french.skeleton import skeleton
from crosscheck.languages.french.terms import TERMS
from crosscheck.languages.french.times import TIMES
from crosscheck.languages.french.topics import TOPIC_WORDS
from crosscheck.languages.french.totals import TOTALS
from crosscheck.languages.french.units import UNITS
from crosscheck.languages.lemmas import lemma_table
from crosscheck.languages.modality import Modality
from crosscheck.languages.naming import Naming
from crosscheck.languages.numerals import Numerals
from crosscheck.languages.polarity import Polarity
from crosscheck.languages.times import Times
from crosscheck.languages.topics import TopicWords
from crosscheck.languages.totals import Totals
from crosscheck.languages.units import Units
from crosscheck.model import Token

__all__ = ["LANGUAGE", "French"]

APOSTROPHES: Final = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "´": "'"})
HYPHENS: Final = str.maketrans({"‐": "-", "‑": "-"})
FAMILY: Final = re.compile(
    r"(?:isation|ification|isateur|ement|ation|ition|ateur|atrice|aire|ance|ence|ment|able|ible|tion|sion|eur|euse|ant|"
    r"ent|ion|age|ure|ite|ier|iser|ifier|er|ir|re|el|al|if|ique|e)$"
)
SHORTEST_FAMILY: Final = 6
PLURAL: Final = re.compile(r"[sx]$")
SHORTEST_PLURAL: Final = 3
# Endings that make a verb likely, whatever lemma is listed, and those that don't: "porte" is a noun first.
VERBAL: Final = ("é", "és", "ée", "ées", "ant", "ent", "ons", "ez")
NOMINAL: Final = ("e", "es")
# Forms in -e that are a verb more often than the noun or adjective of their spelling.
VERBS_FIRST: Final = frozenset({
    "donne", "pose", "présente", "quitte", "joue", "passe", "monte", "reste", "perce", "frappe", "lance", "offre",
    "fixe", "prive", "signe", "estime", "tente", "change", "manque",
})  # fmt: skip
ZERO_WIDTH: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff"))

# Frequent forms whose only lemma in the word list is a rarer homograph.
LEMMAS: Final = {
    "mise": "mise", "mises": "mise", "prise": "prise", "prises": "prise", "crise": "crise", "crises": "crise",
    "cas": "cas",
    "est": "être", "été": "être", "suite": "suite", "poste": "poste", "sous": "sous", "fois": "fois", "pays": "pays",
    "état": "état", "états": "état", "plus": "plus", "reprise": "reprise", "bourse": "bourse", "loi": "loi",
    "hausse": "hausse", "baisse": "baisse", "entreprise": "entreprise", "entreprises": "entreprise",
    "réponse": "réponse", "recherche": "recherche", "recherches": "recherche", "fils": "fils", "mort": "mort",
    "morts": "mort", "avions": "avion", "or": "or", "visa": "visa", "visas": "visa", "vols": "vol",
}  # fmt: skip


class French(Language):
    """French, with lemmas from simplemma."""

    code: ClassVar[str] = "fr"
    name: ClassVar[str] = "French"
    direction: ClassVar[Literal["ltr", "rtl"]] = "ltr"
    script: ClassVar[re.Pattern[str]] = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœŸ]")
    function_words: ClassVar[frozenset[str]] = words.FUNCTION_WORDS
    abbreviations: ClassVar[frozenset[str]] = words.ABBREVIATIONS
    reporting_verbs: ClassVar[frozenset[str]] = words.REPORTING_VERBS
    negators: ClassVar[frozenset[str]] = words.NEGATORS
    totals: ClassVar[Totals] = TOTALS
    numerals: ClassVar[Numerals] = NUMERALS
    calendar: ClassVar[Calendar] = CALENDAR
    units: ClassVar[Units] = UNITS
    times: ClassVar[Times] = TIMES
    naming: ClassVar[Naming] = NAMING
    terms: ClassVar[Mapping[str, tuple[str, ...]]] = TERMS
    polarity: ClassVar[Polarity] = POLARITY
    modality: ClassVar[Modality] = MODALITY
    topics: ClassVar[TopicWords] = TOPIC_WORDS

    def fold(self, word: str) -> str:
        plain = word.translate(ZERO_WIDTH).translate(APOSTROPHES).translate(HYPHENS)
        return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", plain).casefold())

    def pieces(self, word: str) -> tuple[Piece, ...]:
        elided, inverted = list(_elisions(word)), list(_inversions(word))
        ends = sorted({0, *elided, *inverted, len(word)})
        core = max(elided, default=0)
        return tuple(Piece(start, end, "word" if start == core else "clitic") for start, end in pairwise(ends))

    def lemma(self, word: str) -> str:
        return _lemma(self.fold(word))

    def stem(self, word: str) -> str:
        return _stem(word)

    def knows(self, word: str) -> bool:
        folded = self.fold(word)
        return folded in words.FUNCTION_WORDS or folded in LEMMAS or folded in lemma_table("fr")

    def readings(self, token: Token) -> tuple[str, ...]:
        return _readings(token.norm, token.lemma)

    def family(self, stem: str) -> str:
        return FAMILY.sub("", stem) if len(stem) > SHORTEST_FAMILY else stem

    def clause_starts(self, tokens: Sequence[Token]) -> Iterator[int]:
        return clauses.clause_starts(tokens)

    def has_predicate(self, tokens: Sequence[Token]) -> bool:
        return clauses.has_predicate(tokens)

    def skeleton(self, name: str) -> str:
        return skeleton(name)


def _elisions(word: str) -> Iterator[int]:
    plain = word.translate(APOSTROPHES)
    start = 0
    while (apostrophe := plain.find("'", start)) > 0 and plain[start:apostrophe].casefold() in words.ELIDED:
        if apostrophe + 1 < len(word):
            yield apostrophe + 1
        start = apostrophe + 1


def _inversions(word: str) -> Iterator[int]:
    plain = word.translate(HYPHENS)
    end = len(plain)
    while (hyphen := plain.rfind("-", 0, end)) > 0 and plain[hyphen + 1 : end].casefold() in words.INVERTED:
        yield hyphen
        end = hyphen


@cache
def _lemma(folded: str) -> str:
    if folded in LEMMAS:
        return LEMMAS[folded]
    table = lemma_table("fr")
    found = table.get(folded) or table.get(folded.replace("oe", "œ"))
    if found is None and folded.endswith(("s", "x")):
        found = table.get(folded[:-1])
    return unicodedata.normalize("NFC", (found or folded).casefold())


@cache
def _stem(word: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return bare.replace("œ", "oe").replace("æ", "ae")


@cache
def _readings(norm: str, lemma: str) -> tuple[str, ...]:
    singular = PLURAL.sub("", norm) if len(norm) > SHORTEST_PLURAL else norm
    forms = [lemma, norm, singular, _lemma(singular), *adjectives_of(norm)]
    if norm in VERBS_FIRST or norm.endswith(VERBAL) or (lemma == norm and not norm.endswith(NOMINAL)):
        forms += infinitives_of(norm)
    return tuple(dict.fromkeys(map(_stem, forms)))


LANGUAGE: Final = French()
