"""What a language supplies about names: how they are written, and the words that announce them.

A *key* is a name as it is looked up: folded, without accents, hyphens and apostrophes opened into spaces. A *reading*
of an orthographic word is what remains of it when particles written onto its front are taken off.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from attrs import frozen

from crosscheck.languages.identifiers import Identifiers

__all__ = ["Naming", "Reading", "has_case", "latin_key", "roman", "roman_number"]

JOINTS: Final = re.compile(r"['’ʼ‘´\-‐‑.]+")
INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
ROMAN: Final = re.compile(r"(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
ROMAN_VALUES: Final = (
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
ROMAN_DIGITS: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@frozen
class Reading:
    """An orthographic word without the particles on its front.

    Attributes:
        offset: Where what remains begins, in code points from the beginning of the word.
        key: Its key.
        particles: The folded letters taken off; empty for the word as it stands.
    """

    offset: int
    key: str
    particles: str = ""


@frozen(eq=False, repr=False)
class Naming:
    """The words and spellings of one language that have to do with names. Words are given as keys.

    Attributes:
        key: The key of a name.
        readings: The readings of an orthographic word, the whole word first.
        romanise: A name in Latin letters, readable; names in Latin letters stay as they are.
        ordinary: Whether a word as it stands may be something else than a name.
        listed: Whether it may be without any particle being taken off.
        surname: Whether a word, even an ordinary one, may be a last name right after a given name.
        structural: Whether a word, as it is spelled, carries structure and is no name.
        letters: The first letters of its script.
        foreign: Whether a word that no list has is spelled like a name of another language.
        article: What is written onto the front of a noun that is definite; a space where nothing is.
        joining: The "and" that a word not listed begins with, by the letter after it; empty for none.
        relative: Whether a word has the form of an adjective that follows a title as well as of a last name.
        titles: Words and phrases that stand before the name of a person.
        courtesies: Those of them that stand before nothing else.
        speaking: Whether a word says that somebody speaks or does something, so that a name may follow.
        things: Nouns after which a name is that of a company, a work, a team or a street, not of a person.
        particles: Words inside a person's name that are no names themselves.
        place_evidence: Words after which an ambiguous name is a place: prepositions, "city of".
        attached_places: Particles of readings after which an ambiguous name is a place.
        inside: Words after which a name that no list has is a place: in.
        place_heads: What stands before the name of a place that no list holds.
        place_plurals: Those of them that several names follow.
        place_links: Words between such a noun and the name.
        place_starts: Words with which names of places begin, whatever follows them.
        conjunctions: Particles of readings that mean "and", and the word itself where it is one.
        common_acronyms: Acronyms that have become ordinary nouns: reports translate them.
        fillers: Words between the head of an organisation's name and what follows.
        offices: Heads of organisations that a topic or a people completes, to the English of the head.
        portfolios: What ministries and departments deal with, to the English of it.
        institutions: Heads that a name completes, to the English of the head.
        body_heads: Heads of bodies whose names are ordinary words, to the English of the head.
        body_words: Those words, to the English of them.
        body_links: What may stand between them.
        body_weak: Heads so common that ordinary words after them make no name.
        body_verbs: Words of such names that are verbs where no link leads to them.
        club_names: What names of sports clubs begin with, to one name of the club in both languages.
        sport_words: Words that show a text to be about sport.
        definite: Whether a key of an ordinary word has the article, if its language writes it onto words.
        name_ends: Words that names of companies end with.
        name_links: What may stand inside of the name of a company or an association.
        name_aims: Those of them that an ordinary word may follow: "Eau pour tous".
        other_names: Words with capitals that show a name to be none of a person.
        label_nouns: Nouns that a label follows, to the English of the label.
        label_names: Names that are labels by themselves, to the label.
        label_letters: Letters that serve as labels, to Latin ones; empty where the script is Latin.
        ordinals: Words for first, second, …
        letter_names: Names of Latin letters in another script, to the letters that they may mean.
        letter_words: Those of them that are words too.
        letter_particles: What may be written onto the front of the first letter name.
        identifiers: The words around numbers that name things.
    """

    key: Callable[[str], str]
    readings: Callable[[str], tuple[Reading, ...]]
    romanise: Callable[[str], str]
    ordinary: Callable[[str], bool]
    listed: Callable[[str], bool]
    surname: Callable[[str], bool]
    structural: Callable[[str], bool]
    letters: str
    foreign: Callable[[str], bool]
    article: str
    joining: Callable[[str], str]
    relative: Callable[[str], bool]
    titles: frozenset[str]
    courtesies: frozenset[str]
    speaking: frozenset[str]
    things: frozenset[str]
    particles: frozenset[str]
    place_evidence: frozenset[str]
    attached_places: frozenset[str]
    inside: frozenset[str]
    place_heads: frozenset[str]
    place_plurals: frozenset[str]
    place_links: frozenset[str]
    place_starts: frozenset[str]
    conjunctions: frozenset[str]
    common_acronyms: frozenset[str]
    fillers: frozenset[str]
    offices: Mapping[str, str]
    portfolios: Mapping[str, str]
    institutions: Mapping[str, str]
    body_heads: Mapping[str, str]
    body_words: Mapping[str, str]
    body_links: frozenset[str]
    body_weak: frozenset[str]
    body_verbs: frozenset[str]
    club_names: Mapping[str, str]
    sport_words: frozenset[str]
    definite: Callable[[str], bool]
    name_ends: frozenset[str]
    name_links: frozenset[str]
    name_aims: frozenset[str]
    other_names: frozenset[str]
    label_nouns: Mapping[str, str]
    label_names: Mapping[str, str]
    label_letters: Mapping[str, str]
    ordinals: Mapping[str, int]
    letter_names: Mapping[str, str]
    letter_words: frozenset[str]
    letter_particles: frozenset[str]
    identifiers: Identifiers


@lru_cache(maxsize=65536)
def latin_key(name: str) -> str:
    """The key of a name in Latin letters: no case, no accents, hyphens and apostrophes opened."""
    if name.isascii():
        return " ".join(JOINTS.sub(" ", name.lower()).split())
    plain = unicodedata.normalize("NFKD", INVISIBLE.sub("", name).casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    opened = JOINTS.sub(" ", bare.replace("œ", "oe").replace("æ", "ae").replace("ı", "i"))
    return " ".join(opened.split())


@lru_cache(maxsize=65536)
def has_case(text: str) -> bool:
    """Whether the script of a text tells capital letters from small ones."""
    return text.lower() != text.upper()


def roman(number: int) -> str:
    """A number from 1 to 399 in Roman numerals."""
    letters = ""
    for value, numeral in ROMAN_VALUES:
        letters += numeral * (number // value)
        number %= value
    return letters


def roman_number(text: str) -> int | None:
    """The number that Roman numerals in capital letters say, or None."""
    if not ROMAN.fullmatch(text):
        return None
    digits = [ROMAN_DIGITS[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(digits, [*digits[1:], 0], strict=True))
