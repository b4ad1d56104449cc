"""Arabic words as names are read: what stands on their front, and which of them can be nothing but names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.languages.arabic.foreign import LOANS, NATIVE, foreign, weight
from crosscheck.languages.arabic.segment import is_known, listed_lemma, segment
from crosscheck.languages.arabic.spelling import bare, fold
from crosscheck.languages.arabic.verbs import verb_tables
from crosscheck.languages.arabic.words import FUNCTION_WORDS, REPORTING_VERBS
from crosscheck.languages.lemmas import lemma_table
from crosscheck.languages.naming import Reading, has_case, latin_key

__all__ = [
    "CONJUNCTIONS", "foreign_name", "joining", "key", "listed", "ordinary", "readings", "relative", "structural",
    "surname",
]  # fmt: skip

MERGED: Final = "لل"  # li- and the article
ARTICLE: Final = "ال"
ENDINGS: Final = ("ا", "ان", "ين", "ات", "ون")  # accusative, dual, plurals
CONJUNCTIONS: Final = frozenset("وف")  # wa-, fa-
FUTURE: Final = "س"  # sa-
# Names that the cutting of particles would take for something else: Layla, Salma, Najwa, Arwa, and frequent foreign
# last names that begin with a letter that may be a particle (Putin, Black, Blair, Ford, Walker, …).
NAMES: Final = frozenset(
    (  # noqa: SIM905  it lines up
        "ليلى سلمى نجوى أروى بوتين بلاك بلير براون بايدن باول بوش بلينكن بولتون بيكهام بيكر بنيت بارنز "
        "بيترسون باترسون بينيت بيرنز بيرلسكوني برلسكوني بارنييه بايرو بورن بلان بروسينسكي بلاتر بلاتيني بوغبا "
        "بنزيما بيكيه بوردو براندت بريجنيف بوروشينكو بورينكو باشينيان بينوشيه بولسونارو باسكال باستور "
        "بيل فورد فيتيل فيشر فوكس فريمان فاراج فوستر فرانكو فابيوس "
        "فيون فيلبان فيفر فيرستابن فيدرر فيرغسون فينغر فولكر ووكر وايت وود وودز وولف "
        "ويلسون ويلسن وارن واتسون واتكينز ويست وايلد واينستين والاس والش ويليامز ويليامسون ويلز وينستون "
        "ويبر لوبان لوبيز لورنس لافروف لامبارد لاغارد لوكاشينكو لوكاشنكو لوران لويس لوفيفر لوكاكو "
        "ليبرمان لابيد لينكولن لينون لينين كامبل كاميرون كاستيلو كاستكس كاسترو كوهين "
        "كينيدي كلينتون كلارك كوبر كوكس كوك كولينز كوشنر كوشنير كيري كيلي كينت "
        "كيسنجر كارتر كروز كروس كومي كونتي كوربين كاغامي كابيلا كرزاي كورتيس كونولي كول "
        "كولمان كرافت كاردي كيتا "
    ).split()
)
PLURALS: Final = ("ين", "ون", "ات")
LONG: Final = 5
SON: Final = "بن"  # ben-, written onto the last names of the Maghreb
HOMOGRAPHS: Final = frozenset({"علي"})  # Ali
SHORTEST: Final = 3
LIKELY: Final = 0.5  # weight of letters from which a word is a last name rather, right after a given name
HAMZAS: Final = frozenset("أإآ")
VOWELS: Final = frozenset("ايو")
# Plurals of verbal nouns of the second form, such as "improvements".
VERBAL_PLURAL: Final = re.compile(r"(?:ال)?ت\w{2}ي\wات")
# Two words run together: what ends or begins a word stands inside it.
GLUED: Final = re.compile(r"[ةى]\w|\w{3}(?<!ال)(?<!لل)إ")
TANWIN: Final = "\u064b"  # the ending of an indefinite accusative


def key(name: str) -> str:
    """The key of a name in either script."""
    if has_case(name):
        return latin_key(name)
    return " ".join(fold(name).replace("-", " ").split())


@lru_cache(maxsize=65536)
def readings(word: str) -> tuple[Reading, ...]:
    """The word as it stands, then with one and with two particles off; li- gives the article its alif back."""
    if has_case(word):
        return (Reading(0, latin_key(word)),)
    letters, offsets = bare(word)
    found = [Reading(0, key(word))]
    heads = [0, 1] if letters[:1] in ("و", "ف") and len(letters) > 3 else [0]
    for head in heads:
        if head:
            found.append(Reading(offsets[head], fold(letters[head:]), letters[:head]))
        rest = letters[head:]
        if rest.startswith(MERGED) and len(rest) > 3:
            found.append(Reading(offsets[head + 1], ARTICLE + fold(rest[2:]), letters[: head + 1]))
        elif rest[:1] in ("ب", "ك", "ل") and len(rest) > 3:
            found.append(Reading(offsets[head + 1], fold(rest[1:]), letters[: head + 1]))
    return tuple(found)


@lru_cache(maxsize=65536)
def ordinary(word: str) -> bool:
    """Whether the word list has the word, or what remains of it without particles that could stand there."""
    if has_case(word):
        return False
    letters = bare(word)[0]
    if letters in NAMES:
        return False
    if TANWIN in word or VERBAL_PLURAL.fullmatch(letters) or GLUED.search(letters) or _listed(letters):
        return True
    parts = segment(letters)
    if parts[-1][2] == "clitic" or letters[: parts[0][1]] == FUTURE:
        return True
    return any(_split_off(letters, reading) for reading in readings(letters)[1:])


@lru_cache(maxsize=65536)
def listed(word: str) -> bool:
    """Whether the word list has the word as it stands, with or without the article and the feminine ending."""
    return not has_case(word) and (TANWIN in word or _listed(bare(word)[0]))


def _listed(letters: str) -> bool:
    """Whether a bare word, with or without the article and the feminine ending, is more than a name."""
    if letters in NAMES:
        return False
    if fold(letters) in FUNCTION_WORDS or fold(letters.removeprefix(ARTICLE)) in LOANS:
        return True
    cores = [letters, letters[len(ARTICLE) :]] if letters.startswith(ARTICLE) else [letters]
    cores += [core[:-1] for core in cores if core.endswith("ة")]
    return any(len(core) >= SHORTEST and _common(core) for core in cores)


def _split_off(letters: str, reading: Reading) -> bool:
    """Whether what remains of a bare word after particles is a word that they may stand before."""
    rest = letters[reading.offset :]
    if reading.key.startswith(ARTICLE) and not rest.startswith(ARTICLE):  # the alif is lost after li-
        return _common(rest[1:])
    return _listed(rest) and not (reading.particles[-1] in "بك" and _verbal(rest))


def _common(letters: str) -> bool:
    """Whether a bare word is listed as more than a name: a name has no other forms in the list than itself."""
    if not is_known(letters):
        return False
    folded = fold(letters)
    verb = verb_tables()
    if folded in verb.lemmas or folded in verb.nouns or fold(listed_lemma(letters) or "") != folded:
        return True
    table = lemma_table("ar")
    stem = letters[:-1] if letters.endswith("ة") else letters
    return any(form in table for form in (ARTICLE + letters, *(stem + ending for ending in ENDINGS)))


@lru_cache(maxsize=65536)
def structural(word: str) -> bool:
    """Whether a word is a function word or an indefinite accusative; Ali is spelled otherwise than "on"."""
    letters = bare(word)[0]
    return TANWIN in word or (fold(letters) in FUNCTION_WORDS and letters not in HOMOGRAPHS)


@lru_cache(maxsize=65536)
def foreign_name(word: str) -> bool:
    """Whether a word is no listed one and spelled like a name of another language."""
    if has_case(word) or ordinary(word):
        return False
    return bare(word)[0] in NAMES or foreign(word)


@lru_cache(maxsize=65536)
def joining(word: str) -> str:
    """The "and" on the front of a name that no list has: a name itself begins with w and a vowel (Walter, Wolf)."""
    letters = bare(word)[0]
    joined = letters[:1] in CONJUNCTIONS and len(letters) >= SHORTEST and letters not in NAMES
    return letters[0] if joined and letters[0] == "و" and letters[1] not in VOWELS else ""


@lru_cache(maxsize=65536)
def relative(word: str) -> bool:
    """Whether a word looks like a participle, a plural, or an adjective made from a listed word."""
    letters = bare(word)[0]
    if letters.startswith("م") and letters.endswith(PLURALS):
        return True
    if not letters.startswith(ARTICLE):
        return False
    core = letters[len(ARTICLE) :]
    if core.endswith(PLURALS) and len(core) > LONG:
        return True
    stem = next((core[: -len(ending)] for ending in ("ية", "ي") if core.endswith(ending)), "")
    if core.startswith("م"):
        return True
    return any(_common(form) for form in (stem, stem + "ة") if len(stem) >= SHORTEST)


def _verbal(letters: str) -> bool:
    """Whether a bare word is a verb form and nothing else."""
    folded = fold(letters)
    listed = fold(listed_lemma(letters) or "") == folded
    return folded in verb_tables().lemmas and folded not in verb_tables().nouns and not listed


def _like_a_last_name(letters: str) -> bool:
    """Whether a bare word that is a form of another one, or one with particles, is spelled like a foreign name."""
    if len(letters) <= SHORTEST or NATIVE & set(letters) or letters[-1] == "ا" or letters[1] in HAMZAS:
        return False
    return weight(letters) >= LIKELY and fold(listed_lemma(letters) or "") != fold(letters)


@lru_cache(maxsize=65536)
def surname(word: str) -> bool:
    """Whether a listed word may follow a given name as a last name: a nisba, or a noun that agrees with nothing."""
    letters = bare(word)[0]
    if fold(letters) in FUNCTION_WORDS | REPORTING_VERBS or len(letters) < SHORTEST or _verbal(letters):
        return False
    if letters.startswith(ARTICLE):
        return letters.endswith("ي")
    if _like_a_last_name(letters):
        return True
    if any(_split_off(letters, reading) for reading in readings(letters)[1:] if reading.particles not in CONJUNCTIONS):
        return False
    start, end, _ = next(part for part in segment(letters) if part[2] == "word")
    core = letters[start:end]
    if letters.startswith("ف") and start == 1 and not listed_lemma(letters):
        return True  # fa- hardly follows a given name without a comma
    if letters.startswith(SON) and len(letters) > SHORTEST and listed_lemma(letters) is None:
        return True
    noun = len(core) > SHORTEST and ARTICLE + core in lemma_table("ar")
    if end < len(letters) or (start and (noun or start > 1 or _verbal(core))):
        return False
    return bool(start) or not letters.endswith(("ا", "ة", "ى"))
