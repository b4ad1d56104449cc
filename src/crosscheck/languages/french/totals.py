"""How French text speaks of totals, their parts, and changes; the tables are the project's own."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.totals import Markers, Totals

__all__ = ["TOTALS"]


def _runs(text: str) -> Markers:
    return frozenset(tuple(run.split()) for run in text.split(","))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WHOLES: Final = "parmi les, parmi ces, sur les, sur ces, sur un total de, sur"

TOTALS: Final = Totals(
    parts=_runs(
        "dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, au nombre desquels, au nombre desquelles, "
        "au sein desquels, au sein desquelles, y compris"
    ),
    wholes=_runs(WHOLES),
    sums=_runs(
        "soit un total de, soit au total, soit en tout, soit un bilan total de, soit une somme totale de, "
        "soit un montant total de, soit un montant global de, soit un nombre total de, soit un effectif total de, "
        "pour un total de, pour un montant total de, ce qui fait un total de, ce qui fait au total"
    ),
    running=_runs(
        "portant le total à, portant à, ce qui porte le total à, ce qui porte à, portant le bilan à, "
        "ce qui porte le bilan à"
    ),
    breakdowns=_runs(
        "soit, à savoir, répartis entre, réparties entre, répartis en, réparties en, répartis comme suit, "
        "réparties comme suit, ainsi répartis, ainsi réparties, se répartissant entre, se répartissant en, "
        "qui se répartissent entre, qui se répartissent en, se décomposant en, ventilés en, ventilées en"
    )
    | {(":",)},
    overlaps=_runs("notamment, à la fois, entre autres, en particulier, surtout, souvent, parfois, également, aussi"),
    comparisons=_runs(
        "contre, par rapport à, par rapport aux, par rapport au, comparé à, comparée à, comparés à, comparativement à, "
        "comparaison avec, au lieu de, au lieu des, alors que, tandis que, après, de plus, de moins, "
        "plus que, moins que"
    ),
    rests=_runs("le reste, les autres, le solde, le reliquat, le surplus, les restants, les restantes, etc"),
    equals=_runs("soit, ce qui représente, ce qui correspond à, ce qui équivaut à, représentant"),
    overall=_runs("au total, en tout, en tout et pour tout"),
    out_of=_runs("sur, sur les, sur ces, sur un total de, des, parmi les"),
    since=_runs("de, du, d'"),
    until=_runs("à, au, aux"),
    reaching=_words("atteindre établir élever compter représenter totaliser avoisiner chiffrer estimer évaluer monter"),
    splits=_words(
        "voix suffrages suffrage exprimés réparti répartie répartis réparties répartition répartissent "
        "répartit ventilation composition reste capital"
    ),
    definite=frozenset({"les", "ces", "aux"}),
    these=_words("ce cet cette ces"),
    earlier=_words(
        "précédent précédente précédents précédentes précédemment auparavant initial initiale initialement "
        "provisoire premier première nouveau nouvel nouvelle nouveaux nouvelles autre autres supplémentaire "
        "supplémentaires encore désormais avant veille puis ensuite jusque déjà autant premiers premières "
        "dernier dernière derniers dernières seul seule seuls seules chacun chacune respectivement moitié "
        "restants restantes participation abstention tour"
    ),
)
