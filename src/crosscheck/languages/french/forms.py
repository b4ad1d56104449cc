"""What a French form may be by its ending: a form of which verb, the feminine or plural of which adjective.

The word list has many forms for words of their own, "pose" and "vécu" among them. The endings are those of the
regular conjugations, of the participles of the irregular ones, and of the feminine and the plural of adjectives, as
in the tables of Grevisse, Le bon usage. A rule counts when the word list has the word that it makes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from crosscheck.languages.lemmas import lemma_table

__all__ = ["adjectives_of", "infinitives_of"]


def _rules(text: str) -> tuple[tuple[str, str], ...]:
    """Rules "ending ending:base" as pairs, the longest endings first."""
    pairs = (
        (ending, base)
        for rule in text.split(";")
        for endings, _, base in [rule.strip().partition(":")]
        for ending in endings.split()
    )
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


# Endings of the verbs in -er, in -ir with -iss-, and in -dre, -tre, -pre.
CONJUGATED: Final = _rules(
    "e es ons ez ent é ant ais ait ions iez aient a as èrent era eras erai erons erez eront erait eraient:er;"
    "eons eant eait eaient ea eais:er; i is it issent issons issez issant issait issaient irent ira irai irons iront "
    "irait iraient:ir; d ds dent dons dez dant dait daient dit dirent dra dront drait draient:dre;"
    "fre frent:frir; vre vrent:vrir;"
    "t ts tent tant tait taient tit tra tront:tre; pt ps pent pant pra:pre"
)
# Verbs whose stem changes before a silent e: mène, accélère, appelle, jette, emploie, commençait.
CHANGED: Final = _rules(
    "ène ènent ènera:ener; ève èvent èvera:ever; ète ètent:eter; èle èlent:eler; ère èrent:érer; ède èdent:éder;"
    "èbre èbrent:ébrer; ègue èguent:éguer; ègre:égrer; èche:écher; èse:eser; ète ètent:éter; ègle:égler; èle:éler;"
    "elle ellent ellera:eler; ette ettent ettera:eter; oie oient oiera:oyer; aie aient aiera:ayer; uie uient:uyer;"
    "ça çait çaient çant çons:cer"
)
# Participles, without the marks of gender and number.
PARTICIPLES: Final = _rules(
    "é:er; i:ir; u:re; u:oir; u:ir; mis:mettre; pris:prendre; dit:dire; crit:crire; uit:uire; eint:eindre; aint:aindre;"
    "oint:oindre; ert:rir; mort:mourir; né:naître; vécu:vivre; çu:cevoir; vu:voir; lu:lire; élu:élire; cru:croire;"
    "nu:naître; ru:raître; solu:soudre; clu:clure; clus:clure; assis:asseoir; quis:quérir; suivi:suivre; ri:rire;"
    "mu:mouvoir; clos:clore; fait:faire; suffi:suffire; bu:boire; plu:plaire; dû:devoir; trait:traire; crû:croître"
)
# Masculine singulars.
ADJECTIVES: Final = _rules(
    "elle:el; eille:eil; enne:en; onne:on; euse:eux; euse:eur; ive:if; ère:er; aux:al; ale:al; ile:il; aine:ain;"
    "ine:in; ane:an; ante:ant; ente:ent; aise:ais; oise:ois; arde:ard; ée:é; ète:et; rice:eur; que:c; èche:ec;"
    "ure:ur; cte:ct"
)
# Adverbs in -ment.
ADVERBS: Final = _rules("amment:ant; emment:ent; ment:; ement:; ellement:el; ivement:if; eusement:eux; èrement:er")

MARKS: Final = ("es", "e", "s")
SHORTEST_BASE: Final = 2
INFINITIVE: Final = ("er", "ir", "re")


@cache
def infinitives_of(folded: str) -> tuple[str, ...]:
    """The infinitives of the verbs that a folded form may belong to."""
    found = [*_replaced(folded, CHANGED), *_replaced(folded, CONJUGATED), *_replaced(folded, PARTICIPLES)]
    for mark in MARKS:
        if folded.endswith(mark):
            found += _replaced(folded[: -len(mark)], PARTICIPLES)
    return tuple(dict.fromkeys(form for form in found if form.endswith(INFINITIVE) and _is_lemma(form)))


@cache
def adjectives_of(folded: str) -> tuple[str, ...]:
    """The adjectives of which a folded form may be the feminine, the plural or the adverb."""
    singular = folded[:-1] if folded.endswith("s") else folded
    found = [*_replaced(singular, ADJECTIVES), *_replaced(folded, ADVERBS)]
    return tuple(dict.fromkeys(form for form in found if _is_lemma(form)))


def _replaced(form: str, rules: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for ending, base in rules:
        if form.endswith(ending) and len(form) - len(ending) + len(base) > SHORTEST_BASE:
            yield form[: len(form) - len(ending)] + base


def _is_lemma(form: str) -> bool:
    return lemma_table("fr").get(form) == form
