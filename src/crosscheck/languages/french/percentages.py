"""French words and signs of percentages."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.percentages import Shares

__all__ = ["SHARES"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHARES: Final = Shares(
    signs={
        "%": "1", "٪": "1", "％": "1", "pour cent": "1", "p. cent": "1", "p.cent": "1", "pourcent": "1", "p. 100": "1",
        "p.100": "1", "pour 100": "1", "p.c.": "1",
        "‰": "0.1", "pour mille": "0.1", "p. 1000": "0.1", "p. 1 000": "0.1", "p. mille": "0.1",
        "point de pourcentage": "1", "points de pourcentage": "1", "point de pour cent": "1",
        "points de pour cent": "1",
        "point de %": "1", "points de %": "1", "point de base": "0.01", "points de base": "0.01",
        "point pourcentage": "1", "points pourcentage": "1",
    },
    pairs={},
    points=frozenset({"point", "points"}),
    point_pairs=frozenset(),
    rates=_words(
        "taux inflation chômage croissance pourcentage participation popularité sondage sondages cote "
        "intentions %"
    ),
    changes=_words(
        "passer passant passé passée passés passées grimper grimpant augmenter augmentation tomber tombant "
        "chuter chute reculer recul relever relèvement porter porté baisser baisse hausser hausse ramener "
        "ramené réduire réduction monter montée descendre bondir bond progresser progression régresser évoluer "
        "évolution abaisser abaissement élever fléchir repli replier remonter dégringoler croître diminuer "
        "diminution accroître accroissement ralentir accélérer rebondir plonger gonfler rétrograder passe tombe "
        "relève monte grimpe recule bondit élève ramène portée relevée"
    ),
)  # fmt: skip
