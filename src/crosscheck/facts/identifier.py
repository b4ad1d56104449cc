"""Identifiers: the numbers of laws, articles, resolutions, files, pages, flights and roads, without their noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.label import counts, measures
from crosscheck.facts.numerals import canonical
from crosscheck.facts.words import Match, Phrases, Word, phrases
from crosscheck.languages import Language
from crosscheck.languages.identifiers import NUMBER, Manner
from crosscheck.languages.naming import has_case
from crosscheck.languages.numerals import plain_digits
from crosscheck.model import Fact

__all__ = [
    "EXTRACTOR", "GROUPS", "KIND", "Found", "agree", "agree_with_label", "number_from", "parts", "states_ordinal",
]  # fmt: skip

KIND: Final = "identifier"
REACH: Final = 4  # words between a noun and "number"
CLOSE: Final = 1
PAIR: Final = 2  # a number and its year
LEGAL_REACH: Final = 3
NUMBERS: Final = re.compile(r"[\"«“(]?\s*" + NUMBER)
SEVERAL: Final = re.compile(r".*\d[-–‑./]\d")
# Document symbols of the United Nations, standards, books.
SYMBOLS: Final = re.compile(
    r"""
      (?<![\w/.@-]) (?:
        [A-Z]{1,6} (?:/[A-Z0-9]+(?:\.[A-Z0-9]+)*)* /\d+ (?:/(?:Rev|Add|Corr|L)\.\d+)*
      | (?:ISO|IEC|CEI|NF|DIN|ANSI|IEEE|RFC) (?:/[A-Z]{2,4})? (?:\s(?:EN|ISO))* [\s-]? \d{2,6} (?:[-:]\d+)*
      | ISBN (?:-1[03])? \s? :? \s? [\d-]{9,16}[\dX]
      ) (?![\w/]|[.-]\d)
    """,
    re.VERBOSE,
)
DASHES: Final = re.compile(r"[–‑.]")
PREFIX: Final = re.compile(r"^([A-Z]{1,3})[.\s\u00a0\u202f-]+")
ROAD: Final = re.compile(r"^R(?=[NDRP]\d)")  # RN 8 is the N 8
SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")
# The union that a directive or regulation is one of: `le règlement (UE) 2016/679`.
BRACKET: Final = re.compile(r"[ \u00a0]\([A-Z][\w, ]{1,12}\)")
GROUPS: Final = re.compile(r"[ \u00a0\u202f.]\d")
PARTS: Final = frozenset({"Chapter", "Section", "Title", "Part", "Annex"})
YEARS: Final = re.compile(r"(?:1[89]|20)\d\d")
DAY: Final = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}")
PERIOD: Final = re.compile(r"\d{4}[-–‑/]\d{4}")


@frozen
class Found:
    """A number: its span, its value, and the offset after what belongs to it."""

    start: int
    end: int
    value: str


def find(source: Source) -> Iterator[Fact]:
    """The identifiers of a text."""
    found = sorted((*_symbols(source), *_named(source)), key=lambda item: (item.start, -item.end))
    end = 0
    for item in found:
        if item.start >= end:
            yield Fact(KIND, item.value, item.start, item.end)
            end = item.end


def _symbols(source: Source) -> Iterator[Found]:
    """Numbers that say by themselves what they are."""
    text = source.document.text
    for match in SYMBOLS.finditer(text):
        yield Found(match.start(), match.end(), _plain(match.group(), dots=False))
    for match in source.language.naming.identifiers.shapes.finditer(text):
        standard = match.groupdict().get("iso")
        value = f"ISO {_plain(standard)}" if standard else ROAD.sub("", _close(match.group()))
        yield Found(match.start(), match.end(), value)


def _named(source: Source) -> Iterator[Found]:
    """Numbers after a noun that has one."""
    words = source.words
    nouns = _nouns(source.language)
    index = 0
    while index < len(words):
        noun = nouns.match(words, index)
        first = _first(source, words, noun) if noun else None
        index = noun.end if noun else index + 1
        if noun is None or first is None:
            continue
        yield first
        if noun.reading.key in source.language.naming.identifiers.plural:
            yield from _more(source, first.end)


@cache
def _nouns(language: Language) -> Phrases[Manner]:
    return phrases(dict(language.naming.identifiers.nouns))


def _first(source: Source, words: Sequence[Word], noun: Match[Manner]) -> Found | None:
    """The number of a noun: right after it, or after "number" a few words on."""
    about = source.language.naming.identifiers
    text = source.document.text
    for at in range(noun.end - 1, min(noun.end + REACH, len(words))):
        if at >= noun.end and not (words[at].joined and words[at].text[0].isalpha()):
            break
        place = words[at].end
        if bracket := BRACKET.match(text, place):
            place = bracket.end()
        mark = about.mark.match(text, place)
        if mark is None and at < noun.end + CLOSE:
            mark = about.close_mark.match(text, place)
        opener = about.opener.match(text, place) if noun.reading.key in about.plural else None
        number = number_from(source, mark.end() if mark else opener.end() if opener else _over_space(text, place))
        if number is None or (mark is None and not _may_follow(source, noun.value, number, at - noun.end + 1)):
            continue
        if noun.value == "chapter" and mark is None and not _in_law(source, words, number.end):
            return None
        return _with_year(source, number)
    return _ordinal(source, words, noun)


def _over_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \u00a0\u202f.":
        at += 1
    return at


def _may_follow(source: Source, manner: Manner, number: Found, distance: int) -> bool:
    """Whether a number without a mark belongs to a noun that stands so many words before it."""
    shown = source.document.text[number.start : number.end]
    if DAY.fullmatch(shown) or PERIOD.fullmatch(shown) or measures(source, number.end):
        return False
    if manner == "marked":
        year = source.language.naming.identifiers.year.match(source.document.text, number.end)
        return distance < CLOSE + 1 and (SEVERAL.match(shown) is not None or year is not None)
    if manner == "vehicle" and (GROUPS.match(source.document.text, number.end) or counts(source, number.end)):
        return False
    return distance == 0


def number_from(source: Source, at: int) -> Found | None:
    """The number of a thing that begins at an offset."""
    text = source.document.text
    match = NUMBERS.match(text, at)
    if match is None:
        return None
    start, end = match.span("number")
    if not has_case(text[start]) and text[start].isalpha():
        letter = source.language.naming.romanise(text[start])[:1].upper()
        return Found(start, end, letter + _plain(text[start + 1 : end]))
    return Found(start, end, _close(text[start:end]))


def _with_year(source: Source, number: Found) -> Found:
    """`58 de 2017`: the number with its year."""
    year = source.language.naming.identifiers.year.match(source.document.text, number.end)
    if year is None or not number.value.isdecimal():
        return number
    end = year.end() + 4
    return Found(number.start, end, f"{_plain(source.document.text[year.end() : end])}-{number.value}")


def _more(source: Source, end: int) -> Iterator[Found]:
    """The further numbers of a list."""
    joiner = source.language.naming.identifiers.joiner
    while joint := joiner.match(source.document.text, end):
        number = number_from(source, joint.end())
        if number is None or measures(source, number.end):
            return
        yield number
        end = number.end


def _ordinal(source: Source, words: Sequence[Word], noun: Match[Manner]) -> Found | None:
    """`article premier`."""
    if noun.value not in {"article", "chapter"} or noun.end >= len(words) or not words[noun.end].joined:
        return None
    word = words[noun.end]
    reading = next(
        (
            found
            for index in range(word.first, word.last)
            if (found := source.language.numerals.ordinal(source.document.text, source.tokens, index))
        ),
        None,
    )
    first = source.language.naming.ordinals.get(word.key)
    if reading is None and first is None:
        return None
    end = source.tokens[reading.end - 1].end if reading else word.end
    if noun.value == "chapter" and not _in_law(source, words, end):
        return None
    return Found(word.start, end, canonical(reading.value) if reading else str(first))


def _in_law(source: Source, words: Sequence[Word], end: int) -> bool:
    """Whether one of the next words names a text of law."""
    legal = source.language.naming.identifiers.legal
    after = [word for word in words if word.start >= end][:LEGAL_REACH]
    return any(reading.key in legal for word in after for reading in word.readings)


def _plain(text: str, *, dots: bool = True) -> str:
    digits = plain_digits(text)
    return DASHES.sub("-", digits) if dots else SPACES.sub(" ", digits)


def _close(text: str) -> str:
    """A number of several parts, its letters written onto it."""
    return _plain(SPACES.sub("", PREFIX.sub(r"\1", text)))


def parts(value: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers and the letters of an identifier."""
    return tuple(re.findall(r"\d+", value)), tuple(re.findall(r"[A-Z]+", value.upper()))


def agree(left: Fact, right: Fact) -> bool:
    """Whether two identifiers name one thing: year first or last, with or without the letters of a series."""
    (numbers, letters), (others, signs) = parts(left.value), parts(right.value)
    if letters and signs and letters != signs:
        return False
    if numbers == others or (len(numbers) == PAIR and numbers[::-1] == others):
        return True
    (short, long) = sorted((numbers, others), key=len)
    if not short or len(short) == len(long):
        return False
    if (letters or signs) and long[-len(short) :] == short:
        return True
    year = next((number for number in long if number != short[0] and YEARS.fullmatch(number)), None)
    return len(short) == 1 and len(long) == PAIR and short[0] in long and year is not None


def agree_with_label(identifier: Fact, label: Fact) -> bool:
    """Whether a label and an identifier name one part of a text: chapter 7 of one report is article 7 of the other."""
    noun, _, sign = label.value.rpartition(" ")
    return noun in PARTS and sign == identifier.value


def states_ordinal(identifier: Fact, ordinal: Fact) -> bool:
    """Whether an article number and an ordinal say the same: article 3, the third article."""
    return identifier.value == ordinal.value


EXTRACTOR: Final = Extractor(KIND, 3, find, agree)
