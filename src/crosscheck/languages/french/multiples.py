"""French words of multiples: `doublé`, `le triple de`, `double médaillé`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from crosscheck.languages.french.cardinals import OF, is_noun, norm_at
from crosscheck.languages.french.words import wordset
from crosscheck.languages.numerals import Reading
from crosscheck.model import Token

__all__ = ["multiples"]

NOUNS: Final = {
    "double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6, "septuple": 7, "octuple": 8,
    "décuple": 10, "centuple": 100,
}  # fmt: skip
ENDINGS: Final = "er é ée és ées ant ent ait aient era eront erait eraient èrent a".split()  # noqa: SIM905
VERBS: Final = {noun[:-1] + ending: times for noun, times in NOUNS.items() for ending in ENDINGS}
OF_WHOLE: Final = OF | {"des", "du"}
DEFINITE: Final = wordset("le du au")
# Who has won so often
WINNERS: Final = wordset(
    "champion championne champions championnes vainqueur vainqueurs vainqueure médaillé médaillée médaillés médaillées "
    "vice-champion vice-championne lauréat lauréate lauréats finaliste finalistes détenteur détentrice tenant tenante "
    "buteur buteuse recordman recordwoman"
)
# "doubler la mise", "le cap": to go on
IDIOMS: Final = wordset("mise cap")
# Before them "double" is the verb: "le nombre de morts double en un an"
ADVERBIAL: Final = wordset("en dans depuis entre chaque tous par")
LOW: Final = 0.45


def multiples(tokens: Sequence[Token]) -> Iterator[tuple[int, Reading]]:
    """Every multiple: where it begins, and how often."""
    for index, token in enumerate(tokens):
        times = _times(tokens, index) if token.kind == "word" else None
        if times is not None:
            yield index, Reading(index + 1, Decimal(times), form="words", confidence=LOW)


def _times(tokens: Sequence[Token], index: int) -> int | None:
    norm, following = tokens[index].norm, norm_at(tokens, index + 1)
    if norm in VERBS:
        return None if norm_at(tokens, index + 2) in IDIOMS else VERBS[norm]
    times = NOUNS.get(norm) or NOUNS.get(norm.removesuffix("s"))
    if times is None:
        return None
    of_whole = following in OF_WHOLE or not is_noun(tokens, index + 1)
    whole = norm_at(tokens, index - 1) in DEFINITE and of_whole
    doubles = following in ADVERBIAL and index > 0 and is_noun(tokens, index - 1)
    return times if whole or doubles or following in WINNERS else None
