"""Arabic words of multiples: `tada'afa` "doubled", `al-di'f` "the double", `di'fay` "twice"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from crosscheck.languages.arabic.counting import folded_set
from crosscheck.languages.numerals import Reading
from crosscheck.model import Token

__all__ = ["multiples"]

ARTICLE: Final = "ال"
DOUBLE: Final = "ضعف"
# doubled, doubles, will double, doubling
VERBS: Final = folded_set("تضاعف تضاعفت يتضاعف تتضاعف تضاعفا تضاعفوا ضاعف ضاعفت مضاعفة سيتضاعف ستتضاعف يتضاعفون")
DUALS: Final = folded_set("ضعفي ضعفا ضعفين")
# marra "time", di'f "fold", mithl "like": a number of them says how often
COUNTED: Final = folded_set("مرات مرتين مرة أضعاف أمثال مثلي ضعفين")
# to, from, by, about: before "the double"; before "weakness" stand "points" and the like
BEFORE: Final = folded_set("إلى من ب بمقدار مقدار نحو حوالي قرابة")
# number, what, size, value, mean, rate, share, price, amount, budget, area, quantity, population, rates, length
AMOUNTS: Final = folded_set(
    "عدد ما حجم قيمة متوسط معدل نسبة سعر مبلغ ميزانية مساحة كمية سكان معدلات طول وزن كلفة تكلفة أجر راتب ثمن سرعة"
)
REACH: Final = 5
LOW: Final = 0.45


def multiples(tokens: Sequence[Token]) -> Iterator[tuple[int, Reading]]:
    """Every multiple: where it begins, and how often."""
    for index, token in enumerate(tokens):
        if token.kind == "word" and _is_double(tokens, index):
            yield index, Reading(index + 1, Decimal(2), form="words", confidence=LOW)


def _is_double(tokens: Sequence[Token], index: int) -> bool:
    norm = tokens[index].norm
    if norm in VERBS:
        return not any(token.norm in COUNTED for token in tokens[index + 1 : index + 1 + REACH])
    if norm in DUALS:
        return True
    if norm != DOUBLE:
        return False
    before = tokens[index - 1].norm if index else ""
    if before == ARTICLE:
        return index > 1 and tokens[index - 2].norm in BEFORE
    following = tokens[index + 1 : index + 3]
    return any(token.norm in AMOUNTS for token in following[: 1 + (bool(following) and following[0].norm == ARTICLE)])
