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

VOWEL: Final = "aàâeéèêiîoôuyh"
NO_LETTER: Final = r"(?![\w'’\u064b-\u0652-])"

# ---- French -------------------------------------------------------------------------------------------------------

# `ne` with its verb and its second word; a pronoun between them stays.
NE_PAS: Final = re.compile(
    r"""
    (?: \b (?P<before> je | ce | que | lorsque | puisque ) \s )?
    (?P<ne> \b ne\s | \b n['’] )
    (?P<kept> (?: (?:me|te|se|le|la|les|lui|leur|nous|vous|y|en)\s | [mtsl]['’] )* [\w’'à-ÿ]+ )
    \s (?P<second> pas | plus | jamais | rien )
    (?! [\w'’-] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# `ne pas` before an infinitive.
NE_PAS_INFINITIVE: Final = re.compile(
    r"\b(?:(?P<before>de)\s)?ne\s(?:pas|plus|jamais)\s(?P<kept>(?:(?:se|y|en|le|la|les|lui|leur)\s|[sl]['’])?\w+(?:er|ir|re|oir))\b"
)
NE_AUCUN: Final = re.compile(
    r"""
    (?: \b (?P<before> je | ce | que ) \s )?
    (?P<ne> \b ne\s | \b n['’] ) (?P<kept> [\w]+ (?: \s \w+ )? \s ) (?P<second> aucune? ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
AUCUN_NE: Final = re.compile(r"\b(?P<second>aucune?)(?P<kept>(?:\s(?!ne?\b)[\w-]+){1,3}\s)(?:ne\s|n['’])(?=\w)", re.IGNORECASE)
# What follows a second word that cannot go alone: no article of its own, a restriction, a belief.
NOT_ALONE: Final = re.compile(
    r"\s(?:d['’]|(?:de|du|que|encore|non|seulement|uniquement|ni|même|tellement|moins|plus|mieux|jamais|rien|aucune?|personne|grand|tant|trop)\b"
    r"|du\stout\b|qu['’]|\w+\squ(?:e\b|['’]))"
)
SECOND_NEGATOR: Final = re.compile(r"\b(?:ni|sans|aucune?|personne|nul|nulle|rien|jamais|guère)\b", re.IGNORECASE)

# Finite verbs that are no nouns; the second row only after a pronoun.
VERBS: Final = """
    est sont était étaient a ont avait avaient peut peuvent pouvait pouvaient doit doivent devait devaient sera seront
    serait seraient aura auront aurait auraient pourra pourront pourrait pourraient devra devront devrait devraient veut
    veulent voulait voulaient permet permettent permettra permettrait constitue constituent souhaite souhaitent vont
    allait allaient semble semblent
""".split()
AFTER_PRONOUN: Final = ["va", "fait", "font", "faisait", "reste", "pense", "croit", "sait", "savait", "parle", "demande"]
AFFIRMED: Final = re.compile(
    rf"""
    (?: \b (?P<this> c ) ['’] (?= est | était )                        # «c'est» becomes «ce n'est pas»
      | (?<! [\w'’-] ) (?P<pronoun> (?:il|elle|on|ils|elles|qui|cela) \s )? )
    (?<! [\w-] ) (?P<verb> {"|".join(VERBS + AFTER_PRONOUN)} ) (?! [\w'’-] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
NO_SUBJECT: Final = re.compile(
    r"""
    (?: ^ | [-–:(«“"] | \b (?: me | te | se | lui | leur | les | le | la | nous | vous | y | en | ne | vers | à | ou | comme ) ) \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
NO_ADDING: Final = re.compile(
    r"""
    \s (?: pas | plus | jamais | rien | aucune? | guère | point | que | ni | personne | aussi | également | déjà | toujours
         | encore | surtout | même | donc | quand | notamment | seulement | ensuite | alors | enfin | désormais | certes
         | cependant | toutefois | parfois | peu | presque | tant | plutôt | bientôt | actuellement | maintenant | ainsi
         | récemment | souvent | certainement | probablement | sûrement | désormais | sans\sdoute | à\speine | autant
         | tout | toute | tous | ensemble | quelques? | plusieurs ) \b
    | \s qu['’] | \s ,
    """,
    re.VERBOSE,
)
HAVING: Final = re.compile(r"\s(?:un|une|des|du|de\sla|de\sl['’]|\d|\w+\s(?:des|du|quelques|plusieurs))\b")
HAVE: Final = frozenset("a ont avait avaient aura auront aurait auraient fait font".split())
REPORTED: Final = re.compile(r",\s*$|[»”\"]\s*$")


def _french(line: str) -> Iterator[Change]:
    if "?" not in line:
        yield from _without_ne(line)
        yield from _with_ne(line)


def _without_ne(line: str) -> Iterator[Change]:
    for pattern in (NE_PAS, NE_AUCUN, NE_PAS_INFINITIVE, AUCUN_NE):
        for match in pattern.finditer(line):
            second = match.groupdict().get("second") or ""
            if not _is_alone(line, match) or (second == "rien" and not _has_object(match["kept"])):
                continue
            yield Change(match.start(), match.end(), _joined(match, _affirmative(second)))


def _is_alone(line: str, match: re.Match[str]) -> bool:
    """Whether no other negator nor a restriction hangs on this one."""
    rest = re.split(r"[.;!»]", line[match.end() :], maxsplit=1)[0]
    return not (NOT_ALONE.match(rest) or SECOND_NEGATOR.search(rest) or SECOND_NEGATOR.search(_last_words(line[: match.start()])))


def _has_object(kept: str) -> bool:
    return not re.search(r"\b(?:y|est|était|sera|sont|sert)\b", kept)


def _affirmative(second: str) -> str:
    told = {"rien": "tout", "aucun": "un", "aucune": "une"}.get(second.lower(), "")
    return told.capitalize() if second[:1].isupper() else told


def _joined(match: re.Match[str], second: str) -> str:
    """A negated group without its negators, the word before it elided where it now meets a vowel."""
    parts = match.groupdict()
    kept = match["kept"]
    if match.re is AUCUN_NE:
        return second + kept
    if match.re is not NE_AUCUN and second:
        kept += " "
    if before := parts.get("before"):
        return (f"{before[:-1]}’" if kept[0].lower() in VOWEL else f"{before} ") + kept + second
    upper = (parts.get("ne") or "n")[0].isupper()
    return (kept.capitalize() if upper else kept) + second


def _last_words(text: str) -> str:
    return " ".join(re.split(r"[\s'’]+", text.rstrip())[-3:])


def _with_ne(line: str) -> Iterator[Change]:
    for match in AFFIRMED.finditer(line):
        before, after = line[: match.start("verb")], line[match.end() :]
        verb = match["verb"]
        if not verb.islower() or (verb in AFTER_PRONOUN and not match["pronoun"]) or NO_ADDING.match(after):
            continue
        if verb in HAVE and (HAVING.match(after) or REPORTED.search(before)):
            continue
        if match["this"]:
            yield Change(match.start(), match.end(), f"{match['this']}e n’{verb} pas")
        elif not NO_SUBJECT.search(before) and not _is_negated(before, after):
            yield Change(match.start("verb"), match.end(), f"n’{verb} pas" if verb[0] in VOWEL else f"ne {verb} pas")


def _is_negated(before: str, after: str) -> bool:
    near = f"{_last_words(before)} {' '.join(after.split()[:3])}"
    return bool(SECOND_NEGATOR.search(near) or re.search(r"\b(?:ne|n|pas|plus)\b", near)) or before[-1:] in "'’"
