"""Acronyms that no list of organisations has, in Latin letters; facts/spelled.py has those that letter names spell."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.gazetteer import Gazetteer
from crosscheck.facts.words import Word
from crosscheck.languages.naming import latin_key, roman_number
from crosscheck.model import Fact

__all__ = ["EXTRACTOR", "KIND", "TRANSLATED", "agree", "is_translated", "meanings", "stands_for"]

KIND: Final = "acronym"
ACRONYM: Final = re.compile(
    r"""
      (?<! [A-Za-zÀ-ÿ\d_.&@/-] )
      (?: (?:[A-Z]\.){2,6} (?!\w)                        # O.N.U.
        | CO2 | [A-Z] (?:[A-Z]|\d(?=[A-Z])){1,5} (?![\w&@/]|[-.]\w)
      )
    """,
    re.VERBOSE,
)
# Units, currencies and honours: what ISO 4217 and the SI write in capitals, and what reports use for money and sizes.
OTHER: Final = frozenset(
    re.findall(
        r"\w+",
        "MAD DZD TND LYD EGP SAR AED QAR KWD BHD OMR JOD LBP SYP IQD IRR TRY XOF XAF EUR USD GBP CHF JPY CNY RUB INR "
        "CAD AUD DH DA DT FCFA CFA US MW GW KW MO GO TO KO HD TV AM PM AD BC CV DVD CD SMS OK GMT UTC TTC HT DG "
        "MM ST LE LA LES DE DES DU ET EN UN UNE "
        "BST CET CEST EST EDT CST CDT PST PDT MST WAT CAT EAT MSK IST DM RT MDH MMDH MDT MDA MUSD KM KG CM HA "
        "II III IV VI VII VIII IX XI",
    )
)
# What clubs have before or after their town.
CLUBS: Final = frozenset(
    re.findall(r"\w+", "FC SC AC AS RC CF CS US JS MC ES CR SK FK BK NK CA CD UD RCD OGC SV VFB VFL TSV BVB AFC")
)
TERM: Final = "term"
EXPANSION: Final = "expansion"
BODY: Final = "acronym"
TRANSLATED: Final = 0.4  # below what a finding needs: reports put VIH, PIB and the like into words
SHOUTED: Final = 0.5
FEWEST_SHOUTED: Final = 3
LONGEST: Final = 6  # letters of an acronym; what is longer is a name
REACH: Final = 14
OPENING: Final = "("


def find(source: Source) -> Iterator[Fact]:
    """The acronyms of a text that belong to no organisation found before, and what listed terms are short for."""
    yield from _written(source)
    yield from _spelled_out(source)


def _spelled_out(source: Source) -> Iterator[Fact]:
    """Terms in full: the one report's "produit intérieur brut" is the PIB of the other."""
    known, words = source.gazetteer.of(EXPANSION), source.words
    index = 0
    while index < len(words):
        match = known.match(words, index)
        if match is None:
            index += 1
            continue
        start = words[index].start + match.reading.offset
        names = (match.value.value, *match.value.others)
        yield Fact(KIND, names[0], start, words[match.end - 1].end, aliases=names, confidence=TRANSLATED)
        index = match.end


def _written(source: Source) -> Iterator[Fact]:
    """Acronyms in Latin letters."""
    text = source.document.text
    words = source.words
    ends = [word.end for word in words]
    for match in ACRONYM.finditer(text):
        value = match.group().replace(".", "")
        index = bisect_right(ends, match.start())
        if not words[index].free or not _is_acronym(value) or _in_headline(source, match.start()):
            continue
        if value in CLUBS and _in_name(words, index):
            continue
        aliases = tuple(dict.fromkeys((*meanings(value, source.gazetteer), *_expansion(words, index, value, source))))
        confidence = TRANSLATED if is_translated(value, source) else 1.0
        yield Fact(KIND, value, match.start(), match.end(), aliases=aliases, confidence=confidence)


def meanings(value: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """What the lists say an acronym stands for."""
    for kind in (BODY, TERM, "organisation"):
        entry = gazetteer.of(kind).table.get(latin_key(value))
        if entry is not None:
            return (entry.value, *entry.others)
    return ()


def is_translated(value: str, source: Source) -> bool:
    """Whether an acronym is an ordinary noun, which reports translate."""
    listed = latin_key(value) in source.gazetteer.of(TERM).table
    return listed or value in source.language.naming.common_acronyms


def _in_name(words: Sequence[Word], index: int) -> bool:
    """Whether a name stands right beside a word: it is a club."""
    return any(
        0 <= near < len(words) and words[max(near, index)].joined and words[near].text[:1].isupper()
        for near in (index - 1, index + 1)
    )


def _is_acronym(value: str) -> bool:
    return value not in OTHER and roman_number(value) is None


def _in_headline(source: Source, offset: int) -> bool:
    """Whether most words of the line are in capitals, but for the acronyms that a list has."""
    text = source.document.text
    start = text.rfind("\n", 0, offset) + 1
    key = ("shouted", start)
    if key not in source.shared:
        end = text.find("\n", offset)
        line = re.findall(r"[^\W\d_]{2,}", text[start : end if end >= 0 else None])
        shouted = sum(word.isupper() and not meanings(word, source.gazetteer) for word in line)
        source.shared[key] = len(line) >= FEWEST_SHOUTED and shouted > SHOUTED * len(line)
    found: bool = source.shared[key]
    return found


def _expansion(words: Sequence[Word], index: int, value: str, source: Source) -> tuple[str, ...]:
    """What stands before the bracket that holds an acronym: the official name where it is known, and the words."""
    if OPENING not in words[index].gap:
        return ()
    names = source.gazetteer.of("organisation")
    for first in range(max(0, index - REACH), index):
        match = names.match(words, first)
        if match and match.end == index:
            return (match.value.value,)
    for first in range(index - 1, max(-1, index - REACH), -1):
        stretch = words[first:index]
        initials = Counter(reading[0] for word in stretch if (reading := _initial(word, source)))
        if initials == Counter(value.casefold()):
            begin = stretch[0].start + stretch[0].readings[-1].offset
            return (" ".join(source.document.text[begin : stretch[-1].end].split()),)
        if initials.total() > len(value) or (words[first].initial and first < index - 1):
            break
    return ()


def _initial(word: Word, source: Source) -> str:
    """The first letter of a word that counts in an acronym; empty for structure words."""
    core = word.readings[-1].key
    return "" if core in source.language.naming.fillers or core in source.language.function_words else core[:1]


def agree(left: Fact, right: Fact) -> bool:
    """Equal acronyms, or acronyms of one meaning, as the texts or the lists say, or that letter names may spell."""
    if left.value == right.value:
        return True
    names, others = ({latin_key(name) for name in fact.aliases} for fact in (left, right))
    if latin_key(left.value) in others or latin_key(right.value) in names:
        return True
    return any(len(name) > LONGEST for name in names & others)


def stands_for(acronym: Fact, organisation: Fact) -> bool:
    """Whether an acronym is that of an organisation: its expansion, its acronym, or the initials of its name."""
    names = {latin_key(name) for name in (organisation.value, *organisation.aliases)}
    if latin_key(acronym.value) in names or names & {latin_key(name) for name in acronym.aliases}:
        return True
    capitals = "".join(word[0] for word in organisation.value.split() if word[0].isupper())
    return len(capitals) > 1 and capitals == acronym.value


EXTRACTOR: Final = Extractor(KIND, 70, find, agree, claims=False)
