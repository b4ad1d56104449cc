"""A reference aligner that only counts words which the dictionary renders, wherever the units stand.

The left text is French, the right one Arabic. The score of two units is the share of the content words of both that
have a rendering in the other unit according to crosscheck's own dictionary; equal digits render each other. The best
pair is taken first, and each unit once. There are no learned weights, no names, no neighbours and no groups.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Final

from crosscheck.analysis.tokens import tokenize
from crosscheck.engine import aligner
from crosscheck.languages import Language, language
from crosscheck.model import Token

__all__ = ["align"]

LEFT, RIGHT = "fr", "ar"
# Set by hand: one word in ten.
LEAST_SCORE: Final = 0.1

Word = tuple[str, ...]
"""The stems of all words that a form may be."""
Words = Collection[Word]
Renderings = Mapping[str, Mapping[str, float]]


def align(left: Sequence[str], right: Sequence[str]) -> list[tuple[list[int], list[int]]]:
    """The units that share most words, one against one, in the order of the left text.

    Args:
        left: The lines or sentences of the French text.
        right: Those of the Arabic one.

    Returns:
        Pairs of lists of one index each; a unit that nothing renders is in none.
    """
    table = aligner(LEFT, RIGHT).lexicon.words
    rows = [content_words(unit, language(LEFT)) for unit in left]
    columns = [content_words(unit, language(RIGHT)) for unit in right]
    scores = {(i, j): overlap(one, other, table) for i, one in enumerate(rows) for j, other in enumerate(columns)}
    return [([i], [j]) for i, j in sorted(best_first(scores))]


def content_words(unit: str, spoken: Language) -> frozenset[Word]:
    """The different words of a unit that carry content."""
    return frozenset(
        (digits(token.norm),) if token.kind == "number" else spoken.readings(token)
        for token in tokenize(unit, spoken)
        if is_content(token, spoken)
    )


def is_content(token: Token, spoken: Language) -> bool:
    """Whether a token is a number, or a word that is more than a letter and no function word."""
    if token.kind == "number":
        return True
    return token.kind == "word" and len(token.norm) > 1 and token.norm not in spoken.function_words


def digits(number: str) -> str:
    """The digits of a number in any script as ASCII digits, without the marks between them."""
    return "".join(str(int(character)) for character in number if character.isdecimal())


def overlap(left: Words, right: Words, table: Renderings) -> float:
    """The share of the words of both units that have a rendering in the other one."""
    if not left or not right:
        return 0.0
    left_stems, right_stems = set(chain(*left)), set(chain(*right))
    rendered = set(chain(*(renderings(stem, table) for stem in left_stems)))
    on_the_left = sum(any(not right_stems.isdisjoint(renderings(stem, table)) for stem in word) for word in left)
    on_the_right = sum(not rendered.isdisjoint(word) for word in right)
    return (on_the_left + on_the_right) / (len(left) + len(right))


def renderings(stem: str, table: Renderings) -> Collection[str]:
    """What may stand for a stem of the left text in the right one; digits stand for themselves."""
    return (stem,) if stem.isdecimal() else table.get(stem, {})


def best_first(scores: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs that are left when the best is taken again and again; of equal ones, the first in the texts."""
    taken: list[tuple[int, int]] = []
    rows, columns = set(), set()
    for (i, j), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score > LEAST_SCORE and i not in rows and j not in columns:
            taken.append((i, j))
            rows.add(i)
            columns.add(j)
    return taken
