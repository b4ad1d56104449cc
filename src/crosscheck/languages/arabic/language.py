"""Arabic spelling, words and lemmas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import ClassVar, Final, Literal

from crosscheck.languages.arabic import clauses, run_together, words
from crosscheck.languages.arabic.calendar import CALENDAR
from crosscheck.languages.arabic.modality import MODALITY
from crosscheck.languages.arabic.naming import NAMING
from crosscheck.languages.arabic.numerals import NUMERALS
from crosscheck.languages.arabic.persons import verbs_of
from crosscheck.languages.arabic.polarity import POLARITY
from crosscheck.languages.arabic.segment import is_known, listed_lemma
from crosscheck.languages.arabic.skeleton import skeleton
from crosscheck.languages.arabic.spelling import bare, fold, opened
from crosscheck.languages.arabic.terms import TERMS
from crosscheck.languages.arabic.times import TIMES
from crosscheck.languages.arabic.topics import TOPIC_WORDS
from crosscheck.languages.arabic.totals import TOTALS
from crosscheck.languages.arabic.units import UNITS
from crosscheck.languages.arabic.verbs import NOT_VERBS, verb_tables
from crosscheck.languages.base import Language, Piece
from crosscheck.languages.calendar import Calendar
from crosscheck.languages.modality import Modality
from crosscheck.languages.naming import Naming
from crosscheck.languages.numerals import Numerals
from crosscheck.languages.polarity import Polarity
from crosscheck.languages.times import Times
from crosscheck.languages.topics import TopicWords
from crosscheck.languages.totals import Totals
from crosscheck.languages.units import Units
from crosscheck.model import Token

__all__ = ["LANGUAGE", "Arabic"]

# Endings that a stem loses: the sound plurals, the dual, the relative adjective and the feminine, longest first.
ENDINGS: Final = ("يات", "يين", "يون", "تان", "تين", "ان", "ين", "ون", "ات", "يه", "ته", "ه", "ي", "ا")
DERIVING: Final = ("است", "مست", "انت", "ان", "ات", "مت", "من", "ت", "م", "ا")
HAMZA: Final = ("ئ", "ؤ")
SHORTEST_NOUN: Final = 3
WEAK: Final = re.compile("[اويهءئؤ]")


class Arabic(Language):
    """Modern standard Arabic, with lemmas from simplemma and the project's own verb forms."""

    code: ClassVar[str] = "ar"
    name: ClassVar[str] = "Arabic"
    direction: ClassVar[Literal["ltr", "rtl"]] = "rtl"
    script: ClassVar[re.Pattern[str]] = re.compile("[\u0621-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")
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
        return fold(word)

    def pieces(self, word: str) -> tuple[Piece, ...]:
        letters, offsets = bare(word)
        parts = run_together.parts(letters)
        ends = [offsets[end] for _, end, _ in parts[:-1]] + [len(word)]
        starts = [0, *ends[:-1]]
        return tuple(Piece(start, end, kind) for start, end, (_, _, kind) in zip(starts, ends, parts, strict=True))

    def lemma(self, word: str) -> str:
        return _lemma(bare(word)[0])

    def stem(self, word: str) -> str:
        return _stem(word)

    def knows(self, word: str) -> bool:
        return is_known(bare(word)[0])

    def readings(self, token: Token) -> tuple[str, ...]:
        return _readings(token.norm, token.lemma)

    def family(self, stem: str) -> str:
        return _family(stem)

    def clause_starts(self, tokens: Sequence[Token]) -> Iterator[int]:
        return clauses.clause_starts(tokens)

    def has_predicate(self, tokens: Sequence[Token]) -> bool:
        return clauses.has_predicate(tokens)

    def skeleton(self, name: str) -> str:
        return skeleton(name)


@cache
def _readings(norm: str, lemma: str) -> tuple[str, ...]:
    noun = listed_lemma(norm)
    forms = [lemma, norm, fold(noun) if noun else norm, verb_tables().lemmas.get(norm, norm)]
    if _may_be_verb(norm, noun):
        forms += verbs_of(norm)[:1]
    if noun is None:
        forms += map(_lemma, _bases(norm))
    return tuple(dict.fromkeys(map(_stem, forms)))


def _may_be_verb(norm: str, listed: str | None) -> bool:
    """Whether the lists leave room for another verb: they have no lemma for the form but itself or a verb."""
    verb = verb_tables()
    if norm in NOT_VERBS or norm in verb.nouns or norm in verb.lemmas or norm.endswith(HAMZA):
        return False
    lemma = norm if listed is None else fold(listed)
    return lemma == norm or lemma in verb.lemmas


def _bases(norm: str) -> tuple[str, ...]:
    """Listed nouns that an unlisted form may be, before a pronoun or another noun or with a pronoun of the speaker."""
    own = (norm[:-1], norm[:-2] + "ة") if norm.endswith("تي") else (norm[:-1],) if norm.endswith(("ي", "ك")) else ()
    return tuple(form for form in (*opened(norm), *own) if len(form) >= SHORTEST_NOUN and listed_lemma(form))


@cache
def _lemma(letters: str) -> str:
    folded = fold(letters)
    if folded in words.FUNCTION_WORDS:
        return folded
    verb = verb_tables()
    listed = listed_lemma(letters)
    if listed is not None and fold(listed) in words.FUNCTION_WORDS and fold(listed) not in verbs_of(folded):
        listed = letters  # "now" is no form of the conjunction that its lemma spells
    if listed is not None and fold(listed) != folded:
        return fold(listed)
    if folded in verb.marked:
        return verb.lemmas[folded]
    if folded in verb.lemmas:
        return verb.lemmas[folded]
    if listed is None and folded.endswith("ا") and is_known(letters[:-1]):
        return _lemma(letters[:-1])  # the accusative's alif, as in shakhsan "one person"
    if listed is not None:
        return fold(listed)
    if nouns := [form for form in opened(letters) if listed_lemma(form)]:
        return _lemma(nouns[0])
    return next(iter(verbs_of(folded)), folded)


@cache
def _stem(folded: str) -> str:
    for ending in ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= 3:
            return folded[: -len(ending)]
    return folded


@cache
def _family(stem: str) -> str:
    """The strong consonants, with the letters that build verbal nouns and participles stripped."""
    bones = stem
    for prefix in DERIVING:
        if stem.startswith(prefix) and len(stem) - len(prefix) >= 3:
            bones = stem[len(prefix) :]
            break
    strong = WEAK.sub("", bones)
    return strong if len(strong) >= 3 else bones


LANGUAGE: Final = Arabic()
