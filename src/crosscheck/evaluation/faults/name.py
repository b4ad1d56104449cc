"""Names of places, organisations and people replaced by others of the same sort."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files
from typing import Final

from attrs import frozen

from crosscheck.evaluation.faults.base import Change, Injector

__all__ = ["INJECTOR"]

Pick = Callable[[tuple[str, ...]], str]
Place = tuple[int, int, tuple[str, ...]]

ALIKE: Final = 0.5
"""From which share of common consonants on two names are too much alike to be told apart in the other script."""

WORD_END: Final = r"(?! [\w\u064b-\u0652-] | ['’]\w )"
VOWELS: Final = re.compile(r"[^a-zء-ي]|[aeiouy]|[اوىيةءأإآئؤ]")

# What may stand before a name as part of its word. The article of an Arabic name stays where it is: only what follows
# it is replaced, by what follows the article of another name.
ARTICLE: Final = {"ar": "ال"}
BARE: Final = ("city", "company", "without")  # groups whose names have no article in any language
# «le Liverpool» is a team.
NO_CITY_AFTER: Final = {"fr": re.compile(r"\b(?:les?|la|du|des|aux?)\s$|\bl['’]$", re.IGNORECASE)}
BEFORE_NAME: Final = {
    "fr": (r"(?<![\w-])", r"(?!)"),
    "ar": (r"(?<!\w) [وف]?[بلك]?", r"(?<!\w) [وف]? (?: [بك]?ال | لل )"),
}
# Words around a name that make it a piece of a longer one, or another word.
PART_AFTER: Final = {
    "fr": re.compile(
        r"""
        (?! (?<!\w) (?: [LD]es? | La | En | Aux? | À | Du | Dans | Pour | Selon | Et | Mais | Contre | Avec | Par | Sur
              | Vers | Depuis | Entre | Chez | Si | Que | Quand | Comme | Ni | Sans | Après | Avant | Malgré ) \s $ )
        (?<! [\w-] ) [A-ZÀ-Ý] [\w'’.-]* \s $               # another capitalised word
        | \b (?: une? | deux | trois ) \s $
        """,
        re.VERBOSE,
    ),
    # Real (Madrid), Atletico, San, New, (Al-Ain) club, airport
    "ar": re.compile(r"(?<!\w)(?:ريال|أتلتيكو|سان|نيو|العربية|نادي|مطار)\s$"),
}
PART_BEFORE: Final = {
    "fr": re.compile(r"\s(?:[A-ZÀ-Ý]|d(?:u|e\sl['’])\s?(?:Nord|Sud|Est|Ouest)\b|\d)"),
    # United, City, Times, Post, Globe, Herald, Saint, (United) Arab; «مصر على» is "insisting on"
    "ar": re.compile(
        r"\s(?:يونايتد|سيتي|تايمز|بوست|جلوب|غلوب|هيرالد|نيوز|سان|العربية|المتحدة|الشعبية|على|\d)(?!\w)|\s\d|\sل(?:ل|ك|ح|ش)\w"
    ),
}

# A first name of the table or a title, and the surname at the end of the capitalised words behind it.
FRENCH_RUN: Final = r"(?: (?: [A-ZÀ-Ý][\w'’-]+ | [A-Z]\. ) \s )*"
FRENCH_SURNAME: Final = r"(?P<surname> (?! Ier\b | Jr\b ) [A-ZÀ-Ý][a-zà-ÿ][\w’'-]+ ) (?! [\w-] | \s [A-ZÀ-Ý]\w )"
FRENCH_TITLE: Final = r"""
    (?: \b (?: MM?\. | Mmes? | Mlle | Dr | Pr ) \s
      | \b (?: président | ministre | sénat(?:eur|rice) | députée? | porte-parole | secrétaire | direct(?:eur|rice)
             | gouverneure? | maire | juge | général | colonel | lieutenant | capitaine | commissaire | professeure?
             | docteur | chancel(?:ier|ière) ) e? \s
        (?: \w{3,} (?: ain | ien | ais | ois | and | ol | al | tannique | russe ) (?:n?e)? \s )?
    )
"""
# Mr, Mrs, Dr, Professor
ARABIC_TITLE: Final = r"(?<!\w) [وف]? (?: [بك]?ال | لل ) (?: سيد | سيدة | دكتور | دكتورة | بروفيسور )"
# Offices that follow a title instead of a name: president, minister, director, deputy, member …; and what is no name
NO_SURNAME: Final = re.compile(
    r"(?:رئيس|وزير|مدير|نائب|عضو|محافظ|عمدة|سفير|ممثل|قائد|حاكم|أمين|كاتب|مسؤول|مساعد|قاض|والي|عميد|مستشار)"
    r"|ال|لل|ي|(?:في|من|على|عن|إلى|هو|هي|قد|لم|لن|لا|كان|كانت|قال|قالت|أن|إن|خلال|بعد|قبل|الذي|التي|عندما|أكد|أعلن)(?!\w)"
)


@frozen
class _Name:
    """A place or an organisation, and what can stand for it, all without the article."""

    is_bare: bool
    others: tuple[str, ...]


@cache
def _table(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """The names of a language by their sort and group; those of a group can stand for one another."""
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for line in files(__package__).joinpath("names.tsv").read_text("utf-8").splitlines():
        language, sort, group, name = line.split("\t")
        if language == code:
            table[sort, group] = (*table.get((sort, group), ()), name)
    return table


def _of_sort(code: str, sort: str) -> tuple[str, ...]:
    return tuple(name for (kind, _), names in _table(code).items() if kind == sort for name in names)


def _any_of(names: tuple[str, ...]) -> str:
    """A pattern of names, the longest first, for a verbose expression."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or "(?!)"


def _consonants(name: str) -> str:
    """What is left of a name in another script, about."""
    letters = (sign for sign in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(sign))
    return VOWELS.sub("", "".join(letters)).replace("ج", "غ")  # both write the g of foreign names


@cache
def _apart(old: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The names that are clearly another one."""
    kept = _consonants(old)
    return tuple(name for name in names if SequenceMatcher(None, kept, _consonants(name)).ratio() < ALIKE)


@cache
def _things(code: str) -> tuple[dict[bool, dict[str, _Name]], re.Pattern[str]]:
    """Places and organisations without and with the article, and a pattern that finds them."""
    article = ARTICLE.get(code, "\0")
    names: dict[bool, dict[str, _Name]] = {False: {}, True: {}}
    for (sort, group_name), group in _table(code).items():
        if sort in ("place", "organisation"):
            for name in group:
                others = tuple(other.removeprefix(article) for other in _apart(name, group))
                names[name.startswith(article)][name.removeprefix(article)] = _Name(group_name.startswith(BARE), others)
    bare, definite = BEFORE_NAME[code]
    pattern = rf"""
        (?: {definite} (?P<definite> {_any_of(tuple(names[True]))} )
          | {bare} (?P<bare> {_any_of(tuple(names[False]))} )
        ) {WORD_END}
    """
    return names, re.compile(pattern, re.VERBOSE)


def _changes(line: str, code: str, pick: Pick) -> Iterator[Change]:
    if code in PEOPLE:
        end = 0
        for start, stop, names in sorted([*PEOPLE[code](line, code), *_places(line, code)]):
            choices = tuple(name for name in names if name not in line)  # no name that the line gives, too
            if choices and start >= end:
                end = stop
                yield Change(start, stop, pick(choices))


def _places(line: str, code: str) -> Iterator[Place]:
    names, pattern = _things(code)
    for match in pattern.finditer(line):
        group = "bare" if match["bare"] else "definite"
        before, after, name = line[: match.start()], line[match.end() :], names[group == "definite"][match[group]]
        if PART_AFTER[code].search(before) or PART_BEFORE[code].match(after) or _is_person(before, code):
            continue
        if not (name.is_bare and code in NO_CITY_AFTER and NO_CITY_AFTER[code].search(before)):
            yield *match.span(group), name.others


def _is_person(before: str, code: str) -> bool:
    """Whether a first name stands before, so that the place is a surname: George Washington."""
    return before.endswith(" ") and (before.split() or [""])[-1] in _of_sort(code, "first name")


@cache
def _french_people() -> re.Pattern[str]:
    first = _any_of(_of_sort("fr", "first name"))
    return re.compile(rf"(?: {FRENCH_TITLE} | (?<![\w-]) (?:{first}) \s ) {FRENCH_RUN} {FRENCH_SURNAME}", re.VERBOSE)


def _french(line: str, code: str) -> Iterator[Place]:
    """Surnames behind a first name or a title."""
    things = _things(code)[0][False]
    for match in _french_people().finditer(line):
        if match["surname"] not in things:
            yield *match.span("surname"), _apart(match["surname"], _of_sort(code, "surname"))


@cache
def _arabic_people() -> dict[str, re.Pattern[str]]:
    first, known = _any_of(_of_sort("ar", "first name")), _any_of(_table("ar")["surname", "well known"])
    other = _any_of((*_table("ar")["surname", "foreign"], *_table("ar")["surname", "Arab"]))
    return {
        "first name": re.compile(rf"(?<!\w) [وفبلك]? (?P<name>{first}) (?= \s \w{{3,}} ) {WORD_END}", re.VERBOSE),
        "surname": re.compile(
            rf"(?: (?<!\w) [وفبل]? (?P<known>{known}) | (?:{first}|{ARABIC_TITLE}) \s (?P<other>{other}) ) {WORD_END}",
            re.VERBOSE,
        ),
        "titled": re.compile(rf"{ARABIC_TITLE} \s (?P<name> \w{{3,}} ) {WORD_END}", re.VERBOSE),
    }


def _arabic(line: str, code: str) -> Iterator[Place]:
    """First names with another word behind, surnames of the table, and any word behind a title that no office is."""
    table, patterns = _table(code), _arabic_people()
    given, family = _of_sort(code, "first name"), _of_sort(code, "surname")
    foreign = (*table["surname", "well known"], *table["surname", "foreign"])
    for match in patterns["first name"].finditer(line):
        group = next(names for (sort, _), names in table.items() if sort == "first name" and match["name"] in names)
        yield *match.span("name"), _apart(match["name"], group)
    for match in patterns["surname"].finditer(line):
        name = "known" if match["known"] else "other"
        others = table["surname", "Arab"] if match[name] in table["surname", "Arab"] else foreign
        yield *match.span(name), _apart(match[name], others)
    for match in patterns["titled"].finditer(line):
        if match["name"] not in (*given, *family) and not NO_SURNAME.match(match["name"]):
            yield *match.span("name"), _apart(match["name"], foreign)


PEOPLE: Final[dict[str, Callable[[str, str], Iterator[Place]]]] = {"fr": _french, "ar": _arabic}
INJECTOR: Final = Injector("name", ("XC2",), _changes)
