"""The forms of Arabic verbs, made from the third person of the past.

The word list of simplemma holds few verb lemmas; the patterns of the ten forms are regular enough to write them out.
Only third persons are made, which most verbs of a report stand in; other persons are found by `persons.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain, islice
from typing import Final

from attrs import frozen

from crosscheck.languages.arabic.counting import folded_set
from crosscheck.languages.arabic.spelling import fold, fold_all
from crosscheck.languages.compiled import columns
from crosscheck.resources import folder

__all__ = [
    "BUNDLE", "NOT_VERBS", "VerbTables", "imperfect_stems", "made_tables", "past_forms", "verb_rows", "verb_tables",
]  # fmt: skip

BUNDLE: Final = "verbs.ar"

# Words that are met far more often than the verb forms of their spelling: time, club, thing, sir, space; health,
# secret, sound, rich, left, world, manual, supple; text, values, China, Kuwait, Japan; more, less, better, highest,
# utmost, first; you, I, both, under, within, two.
NOT_VERBS: Final = folded_set(
    "وقت نادي شيء سيد حيز صحي سري سوي غني يسار دنيا يدوي مرن متن قيم صين كويت يابان أكثر أقل أفضل أحسن أعلى أقصى أولى "
    "أنت أنا هما تحت ضمن اثني"
)


@frozen
class VerbTables:
    """What is known of verbs, by folded form.

    Attributes:
        lemmas: Form to folded lemma.
        marked: Forms that only a verb has: with a person ending or prefix, or a past that is no verbal noun.
        nouns: Folded verbal nouns to the folded lemma of their verb.
    """

    lemmas: dict[str, str]
    marked: frozenset[str]
    nouns: dict[str, str]


def past_forms(lemma: str) -> Iterator[str]:
    """The past forms with a person ending, and the passive where its letters differ."""
    if lemma[-1] in "ىا" and len(lemma) > 2:
        base = lemma[:-1]
        yield from (base + "ت", base + "وا", base + "تا", base + "يا", base + "ي", base + "يت")
    elif lemma[-1] == "ي":
        yield from (lemma + "ت", lemma[:-1] + "وا", lemma + "ا", lemma + "تا")
    else:
        # The dual's alif is left out: a form in alif is nearly always a noun in the accusative.
        yield from (lemma + ending for ending in ("ت", "وا", "تا", "ن"))
    if len(lemma) == 3 and lemma[1] == "ا":
        passive = lemma[0] + "ي" + lemma[2]
        yield from (passive, passive + "ت", passive + "وا", lemma[0] + lemma[2] + "ن")
    elif len(lemma) > 3 and lemma[-2] == "ا" and lemma[0] in "أا":
        yield from (lemma[:-2] + "ي" + lemma[-1], lemma[:-2] + "ي" + lemma[-1] + "ت")


def imperfect_stems(lemma: str) -> Iterator[str]:
    """The stems that the prefixes of the imperfect are written onto; the first ones are the indicative's."""
    if lemma[0] == "آ":
        yield "ؤ" + lemma[1:]
    elif len(lemma) == 3:
        yield from _three_letters(lemma)
    elif lemma[0] == "أ" or lemma.startswith("است"):
        yield from _closed(lemma[1:])
    elif lemma[0] == "ا":
        yield lemma[1:-1] + "ي" if lemma[-1] == "ى" else lemma[1:]
    elif lemma[-1] == "ى" and lemma[0] != "ت":
        yield lemma[:-1] + "ي"
    else:
        yield lemma


def _three_letters(lemma: str) -> Iterator[str]:
    first, middle, last = tuple(lemma)
    if middle == "ا":
        yield from (first + vowel + last for vowel in "ويا")
        yield first + last
    elif last in "اى":
        if first == "أ":  # form II, as in adda "lead to"
            yield "ؤ" + middle + "ي"
        yield from (first + middle + ("و" if last == "ا" else "ي"), first + middle + "ى", first + middle)
    elif last == "ي":
        yield from (first + middle + "ى", first + middle)
    elif first == "و":
        yield from (middle + last, lemma)
    elif first == "أ":
        yield from (lemma, "ؤ" + middle + last)
    else:
        yield lemma


def _closed(base: str) -> Iterator[str]:
    """Forms IV and X: a long vowel before the last letter becomes ya; a weak last letter too."""
    if base[-1] == "ى":
        yield from (base[:-1] + "ي", base[:-1])
    elif len(base) > 2 and base[-2] == "ا":
        yield from (base[:-2] + "ي" + base[-1], base[:-2] + base[-1])
    else:
        yield base


def imperfect_forms(lemma: str, *, shortened: bool | None = None) -> Iterator[str]:
    """The third persons of the imperfect, with the shortened plural; `shortened` asks for one kind of stem only."""
    stems = tuple(imperfect_stems(lemma))
    for index, stem in enumerate(stems):
        if shortened is not None and shortened != (0 < index == len(stems) - 1 and len(stem) < len(stems[0])):
            continue
        yield from (prefix + stem for prefix in "يت")
        short = stem[:-1] if stem[-1] in "ويى" and len(stem) > 2 else stem
        yield from ("ي" + short + ending for ending in ("ون", "وا"))
        yield from (prefix + stem + ending for prefix in "يت" for ending in ("ان", "ا"))
        yield "ي" + stem + "ن"


def is_distinct_past(lemma: str, nouns: frozenset[str]) -> bool:
    """Whether the bare past cannot be read as a noun: forms IV and VII to X, whose verbal nouns have other letters."""
    return len(lemma) > 3 and lemma[0] in "أا" and lemma not in nouns


@cache
def verb_rows() -> tuple[tuple[str, ...], ...]:
    """The verbs of `verbs.txt`, each with its verbal nouns after it.

    Short verbs come first: "remains" is a form of baqiya before it is one of abqa "left over".
    """
    text = (folder("languages", "arabic") / "verbs.txt").read_text(encoding="utf-8")
    return tuple(sorted((tuple(line.split()) for line in text.splitlines()), key=lambda row: len(row[0])))


@cache
def verb_tables() -> VerbTables:
    """The tables made from `verbs.txt`, as the bundle has them."""
    forms, lemmas, marked, nouns, verbs, *_ = columns(BUNDLE)
    return VerbTables(dict(zip(forms, lemmas, strict=True)), frozenset(marked), dict(zip(nouns, verbs, strict=True)))


def made_tables() -> VerbTables:
    """The tables made from `verbs.txt`."""
    lemmas: dict[str, str] = {}
    marked: set[str] = set()
    nouns: dict[str, str] = {}
    rows = verb_rows()
    keys = fold_all(lemma for lemma, *_ in rows)
    full = [(*past_forms(lemma), *imperfect_forms(lemma, shortened=False)) for lemma, *_ in rows]
    forms = iter(fold_all(chain.from_iterable(full)))
    for (lemma, *verbal_nouns), folded, made in zip(rows, keys, full, strict=True):
        if is_distinct_past(lemma, frozenset(verbal_nouns)):
            marked.add(folded)
        lemmas[folded] = folded
        for form in islice(forms, len(made)):
            lemmas.setdefault(form, folded)
            marked.add(form)
        for noun in verbal_nouns:
            nouns.setdefault(fold(noun), folded)
    # yarudd "answers" is no shortened yurid "wants", so those come last
    for (lemma, *_), folded in zip(rows, keys, strict=True):
        for form in imperfect_forms(lemma, shortened=True):
            lemmas.setdefault(fold(form), folded)
            marked.add(fold(form))
    return VerbTables(lemmas, frozenset(marked - set(nouns) - NOT_VERBS), nouns)
