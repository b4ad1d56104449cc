"""Which verbs a folded Arabic form may belong to: any person, tense and mood, particles and object pronouns attached.

The forms are not written out: what can stand before and after a verb is cut off, and what is left is looked up among
the bases that each verb of `verbs.txt` has. Endings and bases are those of the paradigms of the strong, doubled,
hamzated and weak verb and of the verb with suffixes in Wright, A Grammar of the Arabic Language, part I.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from crosscheck.languages.arabic.spelling import fold, seatless
from crosscheck.languages.arabic.verbs import BUNDLE, imperfect_stems, past_forms, verb_rows
from crosscheck.languages.compiled import columns

__all__ = ["made_bases", "verbs_of"]

Base = tuple[str, frozenset[str]]  # a lemma, and the endings that its base takes

CONSONANT: Final = frozenset({"ت", "نا", "تم", "تما", "تن", "ن", "تمو"})
VOWEL: Final = frozenset({"", "ا", "ت", "تا", "وا", "و"})
FEMININE_OR_PLURAL: Final = frozenset({"ت", "تا", "وا", "و"})
NOTHING: Final = frozenset({""})
DUAL: Final = frozenset({"ا"})
IMPERFECT: Final = frozenset({"", "ان", "ا", "ن"})
IMPERFECT_LONG: Final = frozenset({"ون", "وا", "و", "ين", "ي"})
SHORTENED: Final = frozenset({"", "ن"})
# To see loses its hamza in the imperfect.
IRREGULAR: Final = {"رأى": ("رى",)}
PAST_ENDINGS: Final = CONSONANT | VOWEL
IMPERFECT_ENDINGS: Final = IMPERFECT | IMPERFECT_LONG
WAW: Final = frozenset({"وا", "و"})
# All endings that a base may take, as the bundle numbers them.
TAKEN: Final = (
    FEMININE_OR_PLURAL, NOTHING, CONSONANT | DUAL, VOWEL, WAW, CONSONANT, SHORTENED, IMPERFECT,
    IMPERFECT_LONG | SHORTENED, IMPERFECT | IMPERFECT_LONG,
)  # fmt: skip

PREFIXES: Final = ("ا", "ن", "ت", "ي")
OBJECTS: Final = ("", "ني", "نا", "ك", "كم", "كما", "ه", "ها", "هم", "هما", "هن")
# wa-, fa- and for the imperfect sa-, li-
LEADS: Final = ("", "و", "ف")
IMPERFECT_LEADS: Final = (*LEADS, "س", "ل", "وس", "فس", "ول", "فل")
SHORTEST_BASE: Final = 2
SHORTEST_FORM: Final = 3


@cache
def verbs_of(folded: str) -> tuple[str, ...]:
    """The folded lemmas of the verbs that a form may belong to, those with the longest base first."""
    if len(folded) < SHORTEST_FORM:
        return ()
    past, imperfect = _bases()
    form = seatless(folded)
    found: list[tuple[int, str]] = []
    for pronoun in OBJECTS:
        if not form.endswith(pronoun):
            continue
        plain = form[: len(form) - len(pronoun)]
        found += _matches(plain, LEADS, PAST_ENDINGS, past, bound=bool(pronoun))
        for lead in IMPERFECT_LEADS:
            at = len(lead)
            if plain.startswith(lead) and plain[at : at + 1] in PREFIXES:
                found += _matches(plain[at + 1 :], ("",), IMPERFECT_ENDINGS, imperfect, bound=bool(pronoun))
    return tuple(dict.fromkeys(lemma for _, lemma in sorted(found, key=lambda match: -match[0])))


def _matches(
    form: str, leads: tuple[str, ...], endings: frozenset[str], bases: dict[str, str], *, bound: bool
) -> Iterator[tuple[int, str]]:
    """The verbs one of whose bases stands between a lead and an ending, with the length of the base."""
    for lead in leads:
        if not form.startswith(lead):
            continue
        rest = form[len(lead) :]
        for ending in endings:
            base = rest[: len(rest) - len(ending)]
            if len(base) < SHORTEST_BASE or not rest.endswith(ending) or (bound and ending in {"وا", "تم"}):
                continue
            if base in bases:
                yield from ((len(base), lemma) for lemma, taken in _read(bases[base]) if ending in taken)


@cache
def _bases() -> tuple[dict[str, str], dict[str, str]]:
    """The bases of the past and of the imperfect of all verbs, each with its verbs as the bundle has them."""
    past, verbs, imperfect, others = columns(BUNDLE)[-4:]
    return dict(zip(past, verbs, strict=True)), dict(zip(imperfect, others, strict=True))


@lru_cache(maxsize=65536)
def _read(verbs: str) -> tuple[Base, ...]:
    """The verbs of a base: each a number in `TAKEN` and a lemma."""
    return tuple((verb[1:], TAKEN[int(verb[0])]) for verb in verbs.split())


def made_bases() -> tuple[dict[str, str], dict[str, str]]:
    """The bases of the past and of the imperfect of all verbs, made from `verbs.txt`."""
    made: tuple[dict[str, list[str]], dict[str, list[str]]] = defaultdict(list), defaultdict(list)
    for lemma, *_ in verb_rows():
        for bases, found in zip(made, (_past_bases(lemma), _imperfect_bases(lemma)), strict=True):
            for base, endings in found:
                bases[seatless(base)].append(f"{TAKEN.index(endings)}{fold(lemma)}")
    past, imperfect = ({base: " ".join(verbs) for base, verbs in bases.items()} for bases in made)
    return past, imperfect


def _past_bases(lemma: str) -> Iterator[Base]:
    if lemma[-1] in "ىا" and len(lemma) > SHORTEST_BASE:
        root = lemma[:-1]
        glide = "و" if lemma[-1] == "ا" and len(lemma) == 3 else "ي"
        yield from ((root, FEMININE_OR_PLURAL), (lemma, NOTHING), (root + "ا", NOTHING))
        yield from ((root + glide, CONSONANT | DUAL), (root + "ي", VOWEL))
        return
    yield lemma, VOWEL
    yield from ((form, VOWEL) for form in _passives(lemma))
    if lemma[-1] == "ي":
        yield lemma[:-1], WAW
    yield from ((base, CONSONANT) for base in _before_consonants(lemma))


def _before_consonants(lemma: str) -> Iterator[str]:
    """What endings that begin with a consonant are written onto; an n or t of the root is written once with theirs."""
    if len(lemma) > SHORTEST_BASE and lemma[-2] == "ا" and (len(lemma) == 3 or lemma[0] in "أا"):
        yield lemma[:-2] + lemma[-1]  # hollow: qultu, aqamtu, ikhtartu
        return
    yield lemma
    if lemma[-1] in "نت":
        yield lemma[:-1]
    if len(lemma) == SHORTEST_BASE or (len(lemma) == 3 and lemma[0] == "أ") or (len(lemma) == 4 and lemma[0] == "ا"):
        yield lemma + lemma[-1]  # doubled: radadtu, a'dadtu, ihtamamtu
    elif len(lemma) == 5 and lemma.startswith("است"):
        yield lemma + lemma[-1]


def _passives(lemma: str) -> Iterator[str]:
    """The past passive where its letters differ: qila, uqima, shuhida."""
    yield from (form for form in past_forms(lemma) if form[-2:-1] == "ي" and len(form) == len(lemma))
    if len(lemma) == 4 and lemma[1] == "ا":
        yield lemma[0] + "و" + lemma[2:]


def _imperfect_bases(lemma: str) -> Iterator[Base]:
    stems = (*imperfect_stems(lemma), *IRREGULAR.get(lemma, ()))
    for index, stem in enumerate(stems):
        if len(stem) < len(stems[0]) and 0 < index == len(stems) - 1 and lemma not in IRREGULAR:
            yield stem, SHORTENED
            if stems[0][-1] not in "ويى":
                continue
        if stem[-1] in "ويى":
            yield from ((stem, IMPERFECT), (stem[:-1], IMPERFECT_LONG | SHORTENED))
            yield from ((stem[:-1] + "ا", NOTHING), (stem[:-1] + "ي", IMPERFECT))
        else:
            yield stem, IMPERFECT | IMPERFECT_LONG
    if lemma[0] == "أ" and len(lemma) > 3 and lemma[-2] == "ا":
        yield lemma[1:], IMPERFECT  # the passive: yuqamu
    elif lemma.startswith("است") and lemma[-2] == "ا":
        yield from ((lemma[1:], IMPERFECT), (lemma[1:-2] + lemma[-1], SHORTENED))
    elif lemma[0] == "ا" and lemma[-2] == "ا":
        yield lemma[1:-2] + lemma[-1], SHORTENED
