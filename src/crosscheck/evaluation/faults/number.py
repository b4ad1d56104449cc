"""Numbers changed to others of the same form, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Final

from crosscheck.evaluation.faults.base import Change, Injector
from crosscheck.evaluation.faults.date import MONTHS

__all__ = ["INJECTOR"]

Pick = Callable[[tuple[str, ...]], str]
# How many times as large the greater of the two numbers is: told from a rounding, and yet plausible.
FEWEST, MOST = 1.2, 3.0

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
MONTH: Final = {code: "|".join(name for family in families for name in family) for code, families in MONTHS.items()}


def _table() -> dict[str, dict[str, dict[str, str]]]:
    """Number words of one form with their values, by language and form; under `scale`, words and their others."""
    table: dict[str, dict[str, dict[str, str]]] = {}
    for line in files(__package__).joinpath("number.tsv").read_text("utf-8").splitlines():
        code, form, word, value = line.split("\t")
        table.setdefault(code, {}).setdefault(form, {})[word] = value
    return table


TABLE: Final = _table()
SCALES: Final = {code: forms.pop("scale") for code, forms in TABLE.items()}
GROUPS: Final = {
    code: tuple({word: int(value) for word, value in group.items()} for group in forms.values())
    for code, forms in TABLE.items()
}
MISSPELT: Final = frozenset({"اربعة", "اربع"})  # four without its hamza: found, never written
FRACTIONS: Final = frozenset(TABLE["ar"]["feminine"])  # three to ten are spelt as a third to a tenth, too

COUNTED: Final = {code: "|".join(word for group in groups for word in group) for code, groups in GROUPS.items()}
WORDS: Final = {
    "fr": re.compile(rf"(?<![\w-])(?P<word>{COUNTED['fr']})(?![\w'’-])", re.IGNORECASE),
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
        rf"\s?h\b|\s(?:heures?\s\d|{MONTH['fr']})\b|(?:\s?%)?\s(?:à|au|et|ou|contre|sur)\s\d|\s?(?:GMT|UTC)\b"
    ),
    # in the morning, in the evening, at noon, at night; a month; to, or, until, against, out of
    "ar": re.compile(
        rf"\s?(?:صباح|مساء|ظهر|بعد الظهر|ليل|هـ|GMT)|\s(?:من\s)?(?:شهر\s)?(?:{MONTH['ar']})\b"
        r"|(?:\s?٪)?\s(?:إلى|أو|حتى|مقابل|من)\s\d"
    ),
}
OLD_YEAR: Final = {
    "fr": re.compile(r"\b(?:en|depuis|vers|de)\s$", re.IGNORECASE),
    "ar": re.compile(r"(?:عام|سنة|في|منذ)\s$"),
}
CLOCK: Final = {
    "fr": (re.compile(r"\b(?:à|vers|dès|avant|après|depuis|entre)\s$", re.IGNORECASE), re.compile(r"\sheures?\b")),
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
    "fr": re.compile(rf"\s(?:ou|et\sun|tiers|quarts?|\w+ièmes?|côtés|(?:à|et)\s(?:{COUNTED['fr']})|{MONTH['fr']})\b"),
    "ar": re.compile(rf"\s(?:أو|{MONTH['ar']})\b"),
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
    """Numbers of the same form as one in digits: one of its two leading digits differs, or changes places."""
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
    for place in range(first, min(first + 2, len(digits) - 1)):
        left, right = digits[place], digits[place + 1]
        if left != right and (place > first or right != "0"):
            yield digits[:place] + right + left + digits[place + 2 :]


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
    if word in FRACTIONS and not match["article"]:
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
