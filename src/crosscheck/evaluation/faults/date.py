"""Months, weekdays, years and days of a month changed to others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from crosscheck.evaluation.faults.base import Change, Injector

__all__ = ["INJECTOR", "MONTHS"]

Pick = Callable[[tuple[str, ...]], str]
Place = tuple[int, int, tuple[str, ...]]

# Names of the months from January on; a family is what one country uses.
MONTHS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "fr": (
        (
            "janvier", "février", "mars", "avril", "mai", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        ),
    ),
    "ar": (
        # Egypt and the Gulf
        (
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
            "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ),
        # Tunisia and Algeria
        (
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان",
            "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ),
        # Morocco
        (
            "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
            "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
        ),
        # the Levant and Iraq
        (
            "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
            "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
        ),
    ),
}  # fmt: skip
DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Other words that look like a month: a planet, but (mai), practised, Joan, a father's, Nissan …
AMBIGUOUS: Final = frozenset({"mars", "mai", "مارس", "ماي", "جوان", "أوت", "آب", "نيسان"})

WEEKDAYS: Final = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    # Monday to Sunday
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}
OTHER_SPELLINGS: Final = {"الإثنين": "الاثنين", "الأثنين": "الاثنين", "الاربعاء": "الأربعاء", "الاحد": "الأحد"}


def _any_of(names: tuple[str, ...]) -> str:
    """A pattern of names, the longest first."""
    return "|".join(sorted(names, key=len, reverse=True))


MONTH_NAMES: Final = {
    code: _any_of(tuple({name for family in families for name in family})) for code, families in MONTHS.items()
}
NO_WORD: Final = r"(?![\w\u064b-\u0652])"  # the vowel marks of Arabic go on with a word

# A month: the day before it, a second name of the same month behind it («يناير/كانون الثاني», January), a year.
MONTH: Final = {
    "fr": re.compile(
        rf"""
        (?: (?<!\w) (?P<day> \d{{1,2}} ) (?:er)? \s )?
        (?P<cue> \b mois \s de \s )?
        (?<![\w-]) (?P<month> {MONTH_NAMES["fr"]} ) (?P<second>(?!))? (?! [\w-] )
        (?P<year> \s \d{{4}} (?!\w) )?
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
    "ar": re.compile(
        rf"""
        (?: (?<!\w) [وف]? (?P<day> \d{{1,2}} ) \s (?:من\s)? )?          # of
        (?P<cue> (?<!\w) [وف]?[بل]? شهر \s )?                       # the month of
        (?<! السيدة\s ) (?<! تيريزا\s )                            # Mrs (Theresa) May
        (?<!\w) [وف]?[بل]? (?P<month> {MONTH_NAMES["ar"].replace(" ", "[ ]")} ) {NO_WORD}
        (?: (?P<joint> \s?[/(]\s? ) (?P<second> {MONTH_NAMES["ar"].replace(" ", "[ ]")} ) {NO_WORD} )?
        (?P<year> \)? \s (?: (?:من\s)? (?:عام|سنة) \s )? \d{{4}} (?!\w) )?       # of the year
        """,
        re.VERBOSE,
    ),
}
ELIDED: Final = {"fr": (re.compile(r"\bd['’]$"), re.compile(r"\bde\s$"), re.compile(r"[aeiou]"))}

# A day before a month, not as a piece of a range.
DAY: Final = {
    "fr": re.compile(
        rf"(?<![\w.,:/–-])(?<!\d\s(?:au|et|ou)\s)(?<!\d\sà\s)(?P<day>\d{{1,2}}|1er)(?=\s(?:{MONTH_NAMES['fr']})\b)"
    ),
    # «من»: of, «شهر»: the month
    "ar": re.compile(
        rf"(?<![\d.,:/–-])(?<!\d\sو)(?<!\d\sإلى\s)(?P<day>\d{{1,2}})"
        rf"(?=\s(?:من\s)?(?:شهر\s)?(?:{MONTH_NAMES['ar']}){NO_WORD})"
    ),
}
WEEKDAY: Final = {
    "fr": re.compile(
        rf"""
        (?<![\w'’-]) (?P<name> {_any_of(WEEKDAYS["fr"])} ) (?! [\w-] | \s (?: gras | saint | noir ) )
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
    "ar": re.compile(
        rf"""
        (?<! صلاة\s ) (?<! خطبة\s ) (?<! مسجد\s )            # the prayer, sermon or mosque of Friday
        (?<! كلا\s ) (?<! بين\s ) (?<! هذين\s ) (?<! أحد\s )    # both, between, these, one: «الاثنين» is the two
        (?<!\w) [وفبك]? (?P<name> {_any_of((*WEEKDAYS["ar"], *OTHER_SPELLINGS))} ) {NO_WORD}
        """,
        re.VERBOSE,
    ),
}

YEAR: Final = re.compile(r"(?<![\d.,:/\\+#@_°٫٬–-])(?<!\d\s)(?P<year>\d{4})(?!\w|[.,:/'’٫٬–-]\d|[–-]|\s\d)")
YEAR_AFTER: Final = {
    "fr": re.compile(
        rf"""
        \b (?: en | depuis | dès | années? | an | fin | début | mi | été | hiver | automne | printemps | saison
             | ici | {MONTH_NAMES["fr"]} ) \s $
        | \( $
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
    # year, in, since, during, until, season, end, beginning
    "ar": re.compile(
        rf"""
        (?<!\w) [وف]? (?: [بل]?عام | [بل]?سنة | [بل]?العام | للعام | في | منذ | خلال | حتى | [بل]?موسم | أواخر | أوائل
                       | {MONTH_NAMES["ar"].replace(" ", "[ ]")} ) \s $
        | \( $
        """,
        re.VERBOSE,
    ),
}
# What is as good behind a year: no noun that it could count.
YEAR_BEFORE: Final = {
    "fr": re.compile(
        r"\s?(?:[.,;:!?…»”\")]|$)|\s(?:en|dans|à|au|aux|et|a|ont|le|la|les|qui|que|par|pour|sur|avec|est|était|mais|où)\b"
    ),
    "ar": re.compile(r"\s?(?:[.،؛:!؟…»”\")]|$)"),
}
# The other end of a range of years, before and behind.
RANGE: Final = (
    re.compile(r"\d{4}\s(?:à|au|et|ou|إلى|حتى|أو)\s$|\d{4}\sو$|\d{4}\sوعام\s$"),
    re.compile(r"\s(?:à|au|et|ou|إلى|حتى|أو)\s\d{4}|\sو(?:عام\s)?\d{4}"),
)
CENTURIES: Final = range(1900, 2100)
ROUND: Final = 2000  # as often a quantity as a year
SENTENCE_START: Final = re.compile(r"(?:^|[.!?…:«“\"])\W*$")
LAST_DAY: Final = 28


def _changes(line: str, code: str, pick: Pick) -> Iterator[Change]:
    if code in MONTHS:
        places = [*_months(line, code), *_days(line, code), *_weekdays(line, code), *_years(line, code)]
        yield from (Change(start, end, pick(choices)) for start, end, choices in sorted(places))


def _months(line: str, code: str) -> Iterator[Place]:
    for match in MONTH[code].finditer(line):
        certain = bool(match["day"] or match["year"] or match["cue"])
        if not certain and (match["month"].lower() in AMBIGUOUS or _is_name(line, match, "month")):
            continue
        if choices := _other_months(line, match, code):
            yield match.start("month"), match.end("second" if match["second"] else "month"), choices


def _other_months(line: str, match: re.Match[str], code: str) -> tuple[str, ...]:
    old = match["month"].lower()
    families = [family for family in MONTHS[code] if old in family]
    beside = [family for family in MONTHS[code] if match["second"] in family]
    day = int(match["day"] or 1)
    chosen = []
    for index, name in enumerate(families[0]):
        # a name that countries share is changed to one that they share too
        if name == old or DAYS[index] < day or any(family[index] != name for family in families):
            continue
        second = match["joint"] + beside[0][index] if beside else ""
        chosen.append((name.capitalize() if match["month"][0].isupper() else name) + second)
    return tuple(name for name in chosen if _follows(line[: match.start("month")], name, code))


def _follows(before: str, name: str, code: str) -> bool:
    """Whether a name can stand behind `de` or its short form."""
    if code not in ELIDED:
        return True
    short, full, vowel = ELIDED[code]
    opens = bool(vowel.match(name.lower()))
    return opens if short.search(before) else not (opens and full.search(before))


def _days(line: str, code: str) -> Iterator[Place]:
    for match in DAY[code].finditer(line):
        digits = match["day"].removesuffix("er")
        zero = ord(digits[0]) - int(digits[0])
        others = (day for day in range(2, LAST_DAY + 1) if abs(day - int(digits)) > 1)
        yield *match.span("day"), tuple("".join(chr(zero + int(sign)) for sign in str(day)) for day in others)


def _weekdays(line: str, code: str) -> Iterator[Place]:
    for match in WEEKDAY[code].finditer(line):
        if not _is_name(line, match, "name"):
            name = match["name"].lower()
            others = (day for day in WEEKDAYS[code] if day != OTHER_SPELLINGS.get(name, name))
            upper = match["name"][0].isupper()
            yield *match.span("name"), tuple(day.capitalize() if upper else day for day in others)


def _is_name(line: str, match: re.Match[str], group: str) -> bool:
    """Whether a word is written with a capital where no sentence begins."""
    return match[group][0].isupper() and not SENTENCE_START.search(line[: match.start(group)])


def _years(line: str, code: str) -> Iterator[Place]:
    for match in YEAR.finditer(line):
        before, after = line[: match.start()], line[match.end() :]
        if int(match["year"]) not in CENTURIES or RANGE[0].search(before) or RANGE[1].match(after):
            continue
        told = YEAR_AFTER[code].search(before)
        if told or (int(match["year"]) != ROUND and YEAR_BEFORE[code].match(after)):
            yield *match.span("year"), _other_years(match["year"])


def _other_years(text: str) -> tuple[str, ...]:
    zero, year = ord(text[-1]) - int(text[-1]), int(text)
    others = (other for other in range(year - 9, year + 10) if other != year and other in CENTURIES)
    return tuple("".join(chr(zero + int(sign)) for sign in str(other)) for other in others)


INJECTOR: Final = Injector("date", ("XC2",), _changes)
