"""Numbers changed to others of the same form, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from crosscheck.evaluation.faults.base import Change, Injector
from crosscheck.evaluation.faults.date import MONTHS

__all__ = ["INJECTOR"]

Pick = Callable[[tuple[str, ...]], str]
FEWEST, MOST = (
    1.1,
    3.0,
)  # how many times as large the greater of the two numbers is: told from a rounding, yet plausible

FIGURES: Final = re.compile(
    r"""
    (?<![\d.,:/\\+#@&=_°٫٬،‐‑–−-])                   # no piece of a score, a time, a date, an address
    (?<!\d\s) (?<!\d\s[–-]\s)                       # nor of a phone number
    (?P<whole>
        \d{1,3} (?P<mark>[\s.,'’٬،]) \d{3} (?: (?P=mark) \d{3} )*
        | \d+
    )
    (?P<fraction> [.,٫] \d+ )?
    (?! \w | [½°] | [.,:/'’٫٬،‐‑–−-]\w | \s\d | \s[–-]\s\d )
    """,
    re.VERBOSE,
)
ADDRESS: Final = re.compile(r"\S*(?:://|www\.|@)\S*")
YEARS: Final = range(1900, 2100)
OLD_YEARS: Final = range(1000, 1900)


def _names(table: Mapping[str, tuple[tuple[str, ...], ...]], code: str) -> str:
    return "|".join(name for family in table[code] for name in family)


FRENCH_UNITS: Final = {
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
}
FRENCH_TEENS: Final = {"onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16}
FRENCH_TENS: Final = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
FRENCH_ABOUT: Final = {
    "une dizaine": 10, "une vingtaine": 20, "une trentaine": 30, "une cinquantaine": 50, "une soixantaine": 60,
    "une centaine": 100,
}  # fmt: skip
# three to ten with masculine nouns, then with feminine ones; «ثماني» needs its noun behind it
ARABIC_MASCULINE: Final = {
    "ثلاثة": 3, "أربعة": 4, "خمسة": 5, "ستة": 6, "سبعة": 7, "ثمانية": 8, "تسعة": 9, "عشرة": 10, "اربعة": 4,
}  # fmt: skip
ARABIC_FEMININE: Final = {
    "ثلاث": 3, "أربع": 4, "خمس": 5, "ست": 6, "سبع": 7, "ثماني": 8, "تسع": 9, "عشر": 10, "اربع": 4,
}  # fmt: skip
TENS: Final = {"عشر": 20, "ثلاث": 30, "أربع": 40, "خمس": 50, "ست": 60, "سبع": 70, "ثمان": 80, "تسع": 90}
HUNDREDS: Final = {"ثلاث": 300, "أربع": 400, "خمس": 500, "ست": 600, "سبع": 700, "ثمان": 800, "تسع": 900}

GROUPS: Final[dict[str, tuple[dict[str, int], ...]]] = {
    "fr": (FRENCH_UNITS, FRENCH_TEENS, FRENCH_TENS, FRENCH_ABOUT),
    "ar": (
        ARABIC_MASCULINE,
        ARABIC_FEMININE,
        # the two cases of twenty to ninety, and the two spellings of three hundred and so on
        *({stem + ending: value for stem, value in TENS.items()} for ending in ("ين", "ون")),
        *({stem + ending: value for stem, value in HUNDREDS.items()} for ending in ("مائة", "مئة")),
    ),
}
MISSPELT: Final = frozenset({"اربعة", "اربع"})  # four without its hamza: found, never written

SCALES: Final[dict[str, dict[str, str]]] = {
    "fr": {"million": "milliard", "millions": "milliards", "milliard": "million", "milliards": "millions"},
    # million and milliard: singular, plural, accusative, dual
    "ar": {
        "مليون": "مليار", "مليار": "مليون", "ملايين": "مليارات", "مليارات": "ملايين", "مليونا": "مليارا",
        "مليارا": "مليونا", "مليونًا": "مليارًا", "مليارًا": "مليونًا", "مليوني": "ملياري", "ملياري": "مليوني",
    },
}  # fmt: skip

COUNTED: Final = {code: "|".join(word for group in groups for word in group) for code, groups in GROUPS.items()}
WORDS: Final = {
    "fr": re.compile(rf"(?<![\w'’-])(?P<word>{COUNTED['fr']})(?![\w'’-])", re.IGNORECASE),
    "ar": re.compile(rf"(?<!\w)(?:[وف]?[بلك]?(?P<article>ال)?|[وف]?لل)(?P<word>{COUNTED['ar']})(?![\w\u064b-\u0652])"),
}
SCALED: Final = {
    code: re.compile(rf"(?:\d|\b(?:{COUNTED[code]}))\s(?P<word>{'|'.join(scales)})(?![\w\u064b-\u0652])")
    for code, scales in SCALES.items()
}

# What a number in digits must not follow, and what must not follow it; then the same for number words.
FIGURES_AFTER: Final = {
    "fr": re.compile(
        r"""
        \b (?: h | heures? | années? | an | numéros? | page ) \s $ | n° \s? $
        | \d (?: \s? % )? \s (?: à | au | et | ou | contre | sur ) \s $
        | \b (?: appel | tél | compos | joindre ) \w* \W+ (?: \w+ \W+ ){0,4} $
        | [\w,;'’»)] \s? [A-ZÀ-Ý][\w'’-]* \s $        # the number of a product, a channel, a crew
        """,
        re.VERBOSE,
    ),
    "ar": re.compile(
        r"""
        الساعة \s (?: \S+ \s )? $                        # the hour
        | (?: رقم | الرقم | هاتف | الهاتف | اتصل | اتصال | الاتصال ) \W+ (?: \w+ \W+ ){0,4} $  # number, phone, call
        | \d (?: \s? ٪ )? \s (?: إلى | أو | حتى | مقابل | من ) \s $    # to, or, until, against, out of
        | بين \s \S+ \s و $                             # between … and
        | [A-Za-z] \s $
        """,
        re.VERBOSE,
    ),
}
FIGURES_BEFORE: Final = {
    "fr": re.compile(
        rf"\s?h\b|\s(?:heures?\s\d|{_names(MONTHS, 'fr')})\b|(?:\s?%)?\s(?:à|au|et|ou|contre|sur)\s\d|\s?(?:GMT|UTC)\b"
    ),
    # in the morning, in the evening, at noon, at night; a month; to, or, until, against, out of
    "ar": re.compile(
        rf"\s?(?:صباح|مساء|ظهر|بعد الظهر|ليل|هـ|GMT)|\s(?:من\s)?(?:شهر\s)?(?:{_names(MONTHS, 'ar')})\b"
        r"|(?:\s?٪)?\s(?:إلى|أو|حتى|مقابل|من)\s\d"
    ),
}
OLD_YEAR: Final = {"fr": re.compile(r"\b(?:en|depuis|vers|de)\s$"), "ar": re.compile(r"(?:عام|سنة|في|منذ)\s$")}
CLOCK: Final = {
    "fr": (re.compile(r"\b(?:à|vers|dès|avant|après|depuis|entre)\s$"), re.compile(r"\sheures?\b")),
}
WORDS_AFTER: Final = {
    "fr": re.compile(
        rf"\b(?:ou|numéro|tous|toutes|(?:tous|toutes|entre)\sles)\s$|\b(?:{COUNTED['fr']})\s(?:à|et)\s$", re.IGNORECASE
    ),
    # the -teen of eleven to nineteen (and of eleventh to nineteenth) is no number of its own
    "ar": re.compile(
        rf"(?:{COUNTED['ar']}|أحد|إحدى|اثن\w+|(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ة?|الساعة|أو)\s$"
    ),
}
WORDS_BEFORE: Final = {
    "fr": re.compile(
        rf"\s(?:ou|et\sun|tiers|quarts?|\w+ièmes?|côtés|(?:à|et)\s(?:{COUNTED['fr']})|{_names(MONTHS, 'fr')})\b"
    ),
    "ar": re.compile(rf"\s(?:أو|{_names(MONTHS, 'ar')})\b"),
}
IN_TEENS: Final = re.compile(r"\s(?:عشرة?(?!\w)|و(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)[يو]ن)")  # -teen, and twenty …
GLUED: Final = {"ar": re.compile(r"(?<!\w)(?:[وف]?[بلك]?ـ?|[وف]?(?:[بك]?ال|لل)ـ?)$")}  # and, by, for, like, the
SENTENCE_START: Final = re.compile(r"(?:^|[.!?…:«“\"])\W*$")
FRENCH_NEW: Final = re.compile(r"\s(?:\w+[sx]|cents?|mille)\b")  # «neuf» is a number before a plural only


def _french(whole: int) -> int:
    return min(whole, 2)


def _arabic(whole: int) -> int:
    last = whole % 100
    return last if last < 3 else 3 if last <= 10 else 11


# The form that a noun takes beside a number: the number may change to one of the same form only.
AGREEMENT: Final[dict[str, Callable[[int], int]]] = {"fr": _french, "ar": _arabic}


def _changes(line: str, code: str, pick: Pick) -> Iterator[Change]:
    if code in GROUPS:
        places = [*_figures(line, code), *_words(line, code), *_scales(line, code)]
        yield from (Change(start, end, pick(choices)) for start, end, choices in sorted(places))


def _figures(line: str, code: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    addresses = [match.span() for match in ADDRESS.finditer(line)]
    for match in FIGURES.finditer(line):
        before, after = line[: match.start()], line[match.end() :]
        if any(start <= match.start() < end for start, end in addresses) or not _stands_free(before, code):
            continue
        if FIGURES_AFTER[code].search(before) or FIGURES_BEFORE[code].match(after) or _is_clock(before, after, code):
            continue
        if not _is_year(match, before, code) and (choices := _others(match, code, after.lstrip()[:1] in "%٪")):
            yield *match.span(), choices


def _stands_free(before: str, code: str) -> bool:
    glued = GLUED.get(code)
    return (not before[-1:].isalpha() and before[-1:] != "ـ") or bool(glued and glued.search(before))


def _is_clock(before: str, after: str, code: str) -> bool:
    clock = CLOCK.get(code)
    return bool(clock and clock[0].search(before) and clock[1].match(after))


def _is_year(match: re.Match[str], before: str, code: str) -> bool:
    if match["mark"] or match["fraction"]:
        return False
    whole = int(match["whole"])
    return whole in YEARS or (whole in OLD_YEARS and bool(OLD_YEAR[code].search(before)))


def _others(match: re.Match[str], code: str, percent: bool) -> tuple[str, ...]:
    """Numbers of the same form as one in digits: one of its two leading digits differs, or they change places."""
    text, agreement = match[0], AGREEMENT[code]
    places = [index for index, sign in enumerate(text) if sign.isdecimal()]
    digits = "".join(str(int(text[place])) for place in places)
    size = sum(sign.isdecimal() for sign in match["whole"])
    whole = int(digits[:size])
    if not int(digits) or (size > 1 and digits[0] == "0"):
        return ()
    return tuple(
        _written(text, places, new)
        for new in _variants(digits)
        if _far_enough(int(digits), int(new))
        and agreement(int(new[:size])) == agreement(whole)
        and not (percent and whole <= 100 < int(new[:size]))
        and (match["mark"] or int(new[:size]) not in YEARS)
    )


def _variants(digits: str) -> Iterator[str]:
    first = len(digits) - len(digits.lstrip("0"))
    for place in range(first, min(first + 2, len(digits))):
        for digit in "0123456789":
            if digit != digits[place] and (digit != "0" or place > first):
                yield digits[:place] + digit + digits[place + 1 :]
    if first + 1 < len(digits) and digits[first + 1] not in (digits[first], "0"):
        yield digits[:first] + digits[first + 1] + digits[first] + digits[first + 2 :]


def _far_enough(old: int, new: int) -> bool:
    return FEWEST <= max(old, new) / min(old, new) <= MOST


def _written(text: str, places: list[int], digits: str) -> str:
    """Digits put in the places of those of a text, in its own script."""
    signs = list(text)
    for place, digit in zip(places, digits, strict=True):
        signs[place] = chr(ord(text[place]) - int(text[place]) + int(digit))
    return "".join(signs)


def _words(line: str, code: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for match in WORDS[code].finditer(line):
        before, after = line[: match.start("word")], line[match.end() :]
        if WORDS_AFTER[code].search(line[: match.start()]) or WORDS_BEFORE[code].match(after):
            continue
        if _is_clock(before, after, code) or not _is_number(match, before, after):
            continue
        if choices := _other_words(match["word"], code, after):
            yield match.start("word"), match.end(), choices


def _is_number(match: re.Match[str], before: str, after: str) -> bool:
    word = match["word"]
    if word[0].isupper() and (word[1:].isupper() or not SENTENCE_START.search(before)):
        return False
    if word.lower() == "neuf":
        return bool(FRENCH_NEW.match(after))
    if word in ARABIC_FEMININE and not match["article"]:
        return not after.startswith(" ال")  # with a definite noun it is a fraction: «خمس السكان», a fifth
    return not (match.groupdict().get("article") and (word == "ست" or word.endswith(("ين", "ون"))))


def _other_words(word: str, code: str, after: str) -> tuple[str, ...]:
    group = next(group for group in GROUPS[code] if word.lower() in group)
    old, in_teens = group[word.lower()], bool(IN_TEENS.match(after))
    if in_teens and old == 10:
        return ()
    return tuple(
        new.capitalize() if word[0].isupper() else new
        for new, value in group.items()
        if value != old
        and _far_enough(old, value)
        and new not in MISSPELT
        and not (in_teens and value == 10)
        and not (new == "ثماني" and not re.match(r"\s\w", after))
    )


def _scales(line: str, code: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for match in SCALED[code].finditer(line):
        yield match.start("word"), match.end(), (SCALES[code][match["word"]],)


INJECTOR: Final = Injector("number", ("XC2",), _changes)
