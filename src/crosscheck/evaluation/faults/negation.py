"""A negator taken out of a sentence or put into it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from crosscheck.evaluation.faults.base import Change, Injector

__all__ = ["INJECTOR"]

Pick = Callable[[tuple[str, ...]], str]

QUESTION: Final = re.compile(r"[?؟]")
SENTENCE_END: Final = re.compile(r"[.;!»؛]")
NEAR: Final = 3
"""How many words before a place are searched for another negator."""


def _table(role: str) -> dict[str, str]:
    """The rows of a role: finite verbs, perfects with their form behind «لم», imperfects of a man and of a woman."""
    rows = (line.split("\t") for line in files(__package__).joinpath("negation.tsv").read_text("utf-8").splitlines())
    return {first: second for name, first, second in rows if name == role}


# ---- French: `ne` with its verb and its second word; a pronoun between them stays -----------------------------------
BEFORE: Final = r"(?: \b (?P<before> je | ce | que | lorsque | puisque ) \s )?"
NE: Final = r"(?P<ne> \b ne\s | \b n['’] )"
PRONOUNS: Final = r"(?: (?:me|te|se|le|la|les|lui|leur|nous|vous|y|en)\s | [mtsl]['’] )*"
PREPOSITION: Final = r"(?: en | à | de | dans | sous | sur | pour | par | avec | sans ) \b"
NEGATED: Final = tuple(
    re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for pattern in (
        # no … does
        r"\b (?P<second> aucune? ) (?!\sdes?\b) (?P<kept> (?: \s (?!ne?\b)[\w-]+ ){1,3} \s ) (?: ne\s | n['’] ) (?=\w)",
        # does no …
        rf"{BEFORE} {NE} (?P<kept> {PRONOUNS} \w+ (?: \s (?!{PREPOSITION}) \w+ )? ) \s (?P<second> aucune? ) \b",
        # not to do
        r"\b (?: (?P<before> de ) \s )? (?<!\w) ne\s (?: pas | plus | jamais ) \s"
        rf"(?P<kept> {PRONOUNS} (?!h) \w+ (?: er | ir | re | oir ) ) \b",
        # does not
        rf"{BEFORE} {NE} (?P<kept> {PRONOUNS} \w+ ) \s (?P<second> pas | plus | jamais | rien ) (?! [\w'’-] )",
    )
)
IN_FULL: Final = {"rien": "tout", "aucun": "un", "aucune": "une"}
NO_OBJECT: Final = re.compile(r"\b(?:y|est|était|sera|sont|sert)\b")
# What follows a negator that cannot go alone: an article, a restriction, a belief; and what else hangs on it.
NOT_ALONE: Final = re.compile(
    r"""
    \s (?: (?: de | des | du | que | encore | non | seulement | uniquement | même | tellement | moins | plus | mieux
             | grand | tant | trop | si | tari ) \b
         | d['’] | qu['’] | \w+ \s qu(?:e\b|['’]) )
    """,
    re.VERBOSE,
)
HANGS_ON: Final = re.compile(
    r"\b(?:ni|sans|aucune?|personne|nul|nulle|rien|jamais|guère|du\stout|non\splus|moindre|grand-chose|quelconque)\b",
    re.IGNORECASE,
)

# Finite verbs that are no nouns, and some that are none after a pronoun.
HAVE: Final = frozenset(_table("have"))
AFTER_PRONOUN: Final = frozenset(_table("finite after a pronoun"))
VOWELS: Final = "aàâeéèêiîoôuyh"
AFFIRMED: Final = re.compile(
    rf"""
    (?: \b (?P<this> c ) ['’] (?= est | était )                      # «c'est» becomes «ce n'est pas»
      | (?<! [\w'’-] ) (?P<pronoun> (?: il | elle | on | ils | elles | qui | cela ) \s )? )
    (?<! [\w-] ) (?P<verb> {"|".join([*HAVE, *AFTER_PRONOUN, *_table("finite")])} ) (?! [\w'’-] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
NO_SUBJECT: Final = re.compile(
    r"""
    (?: ^ | [-–:(«“"]
      | \b (?: me|te|se|lui|leur|les|le|la|nous|vous|y|en|ne | vers | à | ou | comme | que
            | quand | comment | où | quelqu['’]un ) ) \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
NO_ADDING: Final = re.compile(rf"\s(?:{'|'.join(_table('not with pas'))})\b|\squ['’]|\s?,|(?:\s\w+){{1,3}}\s?:")
NO_HAVING: Final = re.compile(r"\s(?:un|une|des|du|de\sla|de\sl['’]|\d|\w+\s(?:des|du|quelques|plusieurs))\b")
REPORTED: Final = re.compile(r",\s*$|[»”\"]\s*$")
NEGATOR: Final = re.compile(
    r"\b(?:ne|n|pas|plus|non|ni|sans|aucune?|personne|rien|jamais|depuis|dès|avant|après|si?)\b", re.IGNORECASE
)


def _changes(line: str, code: str, pick: Pick) -> Iterator[Change]:  # noqa: ARG001 - there is one way to negate
    if code in RULES and not QUESTION.search(line):
        first = {change.start: change for change in reversed(list(RULES[code](line)))}
        yield from (first[start] for start in sorted(first))


def _french(line: str) -> Iterator[Change]:
    for pattern in NEGATED:
        for match in pattern.finditer(line):
            if _goes_alone(line, match):
                yield Change(match.start(), match.end(), _affirmed(match.groupdict(""), match[0][0].isupper()))
    for match in AFFIRMED.finditer(line):
        if _can_be_negated(line, match):
            verb, this = match["verb"], match["this"]
            negated = f"n’{verb} pas" if verb[0] in VOWELS else f"ne {verb} pas"
            start = match.start() if this else match.start("verb")
            yield Change(start, match.end(), f"{this}e {negated}" if this else negated)


def _goes_alone(line: str, match: re.Match[str]) -> bool:
    """Whether nothing else in a sentence hangs on its negator."""
    rest = SENTENCE_END.split(line[match.end() :], maxsplit=1)[0]
    if NOT_ALONE.match(rest) or HANGS_ON.search(rest) or HANGS_ON.search(_last_words(line[: match.start()])):
        return False
    return (match.groupdict().get("second") or "").lower() != "rien" or not NO_OBJECT.search(match["kept"])


def _affirmed(parts: dict[str, str], upper: bool) -> str:
    """A negated group without its negators, the word before it elided where it now meets a vowel."""
    before, kept, second = parts.get("before", ""), parts["kept"], IN_FULL.get(parts.get("second", "").lower(), "")
    words = second + kept if kept[0] == " " else f"{kept} {second}".rstrip()
    if before:
        meets_vowel = parts["ne"][-1] in "'’" if "ne" in parts else kept[0] in VOWELS
        words = f"{before[:-1]}’{words}" if meets_vowel else f"{before} {words}"
    return words[0].upper() + words[1:] if upper else words


def _can_be_negated(line: str, match: re.Match[str]) -> bool:
    verb, before, after = match["verb"], line[: match.start("verb")], line[match.end() :]
    if not verb.islower() or (verb in AFTER_PRONOUN and not match["pronoun"]) or NO_ADDING.match(after):
        return False
    if verb in HAVE and (NO_HAVING.match(after) or REPORTED.search(before)):
        return False
    if NEGATOR.search(f"{_last_words(before)} {' '.join(after.split()[:NEAR])}"):
        return False
    return bool(match["this"]) or not NO_SUBJECT.search(before)


def _last_words(text: str) -> str:
    return " ".join(re.split(r"[\s'’]+", text.rstrip())[-NEAR:])


# ---- Arabic --------------------------------------------------------------------------------------------------------
AND: Final = r"(?<!\w) (?P<and> [وف]? )"
WORD_END: Final = r"(?! [\w\u064b-\u0652] )"
NEGATORS: Final = re.compile(r"(?<!\w)[وف]?(?:لم|لن|لا|ليست?|غير|ب?دون|عدم|ألا)(?!\w)")
# What hangs on a negator: except, but rather, never, at all, any, anyone, only, yet, nor
POLAR: Final = re.compile(
    r"(?<!\w)(?:إلا|سوى|بل|و?إنما|أبد\w*|قط|الإطلاق|مطلق\w*|أي|أية|أحد|ف?حسب|فقط|بعد(?=\s*(?:[.،\"]|$))|ولا|ولم)(?!\w)"
)
# What stands before a verb that «لم» cannot stand between: already, what, that, after, when, as, whether, festival of …
NO_LAM: Final = re.compile(
    r"""
    (?<!\w) [وف]? (?: ل?قد | ما | ماذا | أن | بعدما | كما | عندما | لما | حين | حينما | كلما | مهما | سواء | أيا | منذ
                   | ل?طالما | إن | (?:عم|م|فيم)ا\sإذا | مهرجان | مدينة ) \s $
    """,
    re.VERBOSE,
)
QUOTED: Final = re.compile(r"[\"«“”:]")
LAM: Final = re.compile(rf"{AND} لم \s (?P<verb>\w+) {WORD_END}", re.VERBOSE)
PERFECT: Final = re.compile(rf"{AND} (?P<verb>\w{{2,}}?) {WORD_END}", re.VERBOSE)
# Words in -an that are adverbs: always, much, wholly, also, merely, exactly
ADVERBS: Final = r"دائم | كثير | تمام | أيض | مجرد | تحديد"
# Participles, words of relation and some others, with or without the article
ADJECTIVE: Final = (
    r"(?:ال)? (?: م\w{3,} | \w{3,}(?:ي|ية|يين|يون)"
    r"| (?:قابل|قادر|كافي|صحيح|واضح|ممكن|آمن|عادل|دقيق)ة? )"
)
KEPT_FROM: Final = "".join(rf"(?<!{word}\s)" for word in ("ما", "حال", "حالت", "يحول", "تحول", "حيلولة"))  # prevent


@cache
def _perfects(*roles: str) -> dict[str, str]:
    """Perfects and what stands for them behind «لم», of a man and of a woman."""
    pairs = {perfect: jussive for role in roles for perfect, jussive in _table(role).items()}
    return pairs | {perfect + "ت": "ت" + jussive[1:] for perfect, jussive in pairs.items()}


@cache
def _phrases() -> tuple[tuple[bool, re.Pattern[str], str], ...]:
    """Whether a negator is put in, what is found, and what takes its place."""
    future = "|".join((*_table("future"), *_table("future").values()))
    women = "|".join((*_table("future").values(), *_table("present").values()))
    # «هناك» is "there is" before an indefinite noun
    there, clause = r"هناك (?= \s (?!ال) \w )", r"(?: ^ | (?<= [.،؛:«\"(]\s ) | (?<= [«\"(] ) )"
    rows = (
        # will not -> will
        (False, rf"{AND} لن \s (?P<verb> [يتن]\w{{2,}} ) وا", r"سوف \g<verb>ون"),
        (False, rf"{AND} لن \s (?P<verb> [يتنأ]\w+ (?<!وا) )", r"سوف \g<verb>"),
        # does not -> does, but for «لا يزال», still
        (False, rf"(?<!ما\s) {AND} لا \s (?! [يت]زال ) (?P<verb> ي\w{{3,}} | يهم | (?:{women}) (?:ون)? )", r"\g<verb>"),
        # is not there, has not, is not from … -> is there …
        (
            False,
            rf"{AND} ليست? \s (?P<verb> هناك | لدي?\w* | لدى | له | لها | لهم | من | في | عند\w* | كل | الجميع )",
            r"\g<verb>",
        ),
        # is not … -> is …
        (False, r"(?<=\w\s) (?P<and>) ليست \s (?! ال ) (?P<verb>\w{3,}ة)", r"\g<verb>"),
        (False, rf"(?<=\w\s) (?P<and>) ليس \s (?! {ADVERBS} ) (?P<verb>\w{{3,}}?) (?<!ئ) (?:ًا|اً)", r"\g<verb>"),
        # un- -> nothing
        (False, rf"(?<!على\s) {AND} غير \s (?P<verb> {ADJECTIVE} )", r"\g<verb>"),
        # without -> with; not: without any, except, under the age of
        (
            False,
            rf"{KEPT_FROM} {AND} (?:من\s)? ب?دون \s (?! أي | أن | سن\b | ال | شك | جدوى | استثناء | \d | غير )"
            r"(?P<verb> \w{3,} )",
            r"مع \g<verb>",
        ),
        # will -> will not; «يكون» (is) and «يتعاون» (works with) are no plurals
        (True, rf"{AND} سوف \s (?! [يتن]كون | [يت]تعاون ) (?P<verb> [يتن]\w{{2,}} ) ون", r"لن \g<verb>وا"),
        (True, rf"{AND} سوف \s (?P<verb> [يتن]كون | [يتنأ]\w+ (?<!ون) )", r"لن \g<verb>"),
        (True, rf"{AND} س (?P<verb> {future} ) ون", r"لن \g<verb>وا"),
        (True, rf"{AND} س (?P<verb> {future} )", r"لن \g<verb>"),
        # can, must -> cannot, must not; there is -> there is no
        (True, rf"{AND} (?P<verb> يمكن(?:ه|ها|هم|ني|نا|ك)? | يجب )", r"لا \g<verb>"),
        (True, rf"(?<!\w) (?P<and>[وف]) (?P<verb>{there})", r"ليس \g<verb>"),
        (True, rf"{clause} (?P<and>) (?P<verb>{there})", r"ليس \g<verb>"),
        (True, rf"{AND} (?P<that>[أإ]ن) \s (?P<verb>{there})", r"\g<that>ه ليس \g<verb>"),
    )
    return tuple(
        (added, re.compile(f"{pattern} {WORD_END}", re.VERBOSE), rf"\g<and>{new}") for added, pattern, new in rows
    )


def _arabic(line: str) -> Iterator[Change]:
    for added, pattern, new in _phrases():
        for match in pattern.finditer(line):
            if _stands_alone(line, match, added):
                yield Change(match.start(), match.end(), match.expand(new))
    yield from _did(line)
    yield from _did_not(line)


def _did(line: str) -> Iterator[Change]:
    """«لم يعلن» (did not announce) -> «أعلن» (announced)."""
    perfects = {jussive: perfect for perfect, jussive in _perfects("verb", "saying", "taken out only").items()}
    for match in LAM.finditer(line):
        if match["verb"] in perfects and _stands_alone(line, match, added=False):
            yield Change(match.start(), match.end(), match["and"] + perfects[match["verb"]])


def _did_not(line: str) -> Iterator[Change]:
    """«أعلن» -> «لم يعلن», but no saying that goes with a quotation."""
    roles = ("verb",) if QUOTED.search(line) else ("verb", "saying")
    jussives = _perfects(*roles) | _table("of a woman")
    for match in PERFECT.finditer(line):
        and_, verb = match["and"], match["verb"]
        if and_ + verb in jussives:
            and_, verb = "", and_ + verb
        if verb in jussives and not NO_LAM.search(line[: match.start()]) and _stands_alone(line, match, added=True):
            yield Change(match.start(), match.end(), f"{and_}لم {jussives[verb]}")


def _stands_alone(line: str, match: re.Match[str], added: bool) -> bool:
    """Whether no other negator stands near, nor hangs anything on one that is taken out."""
    near = " ".join(line[: match.start()].split()[-NEAR:])
    rest = SENTENCE_END.split(line[match.end() :], maxsplit=1)[0]
    return not NEGATORS.search(near) and (added or not POLAR.search(rest))


RULES: Final[dict[str, Callable[[str], Iterator[Change]]]] = {"fr": _french, "ar": _arabic}
INJECTOR: Final = Injector("negation", ("XC2",), _changes)
