"""Form against form: how far each distinct content word of one report is rendered by each of the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.bridges import Bridge, Held
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.names import name_pairs
from crosscheck.alignment.tables import Sparse
from crosscheck.languages import Language
from crosscheck.model import Token

__all__ = ["Forms", "form_bridge", "positions"]

FAMILY_WEIGHT: Final = 0.6
REPORTING_WEIGHT: Final = 0.5
SHORTEST_FAMILY: Final = 3


@frozen(eq=False)
class Forms:
    """The distinct words of a report.

    Attributes:
        tokens: One word of each form.
        names: Whether each may be a name: where one writes capitals, words with a capital.
        of: The form of every word.
    """

    tokens: tuple[Token, ...]
    names: tuple[bool, ...]
    of: NDArray[np.int64]

    @classmethod
    def among(cls, words: Sequence[Token], text: str) -> Forms:
        """The forms of the words of a text."""
        known: dict[tuple[str, str, str, str, bool], int] = {}
        tokens: list[Token] = []
        number = []
        for token in words:
            first = text[token.start]
            name = token.kind == "word" and (first.lower() == first.upper() or first.isupper())
            form = token.kind, token.norm, token.lemma, token.stem, name
            if form not in known:
                known[form] = len(tokens)
                tokens.append(token)
            number.append(known[form])
        return cls(tuple(tokens), tuple(form[-1] for form in known), np.array(number, dtype=np.int64))

    def held(self) -> Held:
        """The form that each word has."""
        return Held(np.arange(len(self.of) + 1), self.of)


def form_bridge(left: Forms, right: Forms, languages: tuple[Language, Language], lexicon: Lexicon) -> Bridge:
    """Which words render each other wherever they stand."""
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for i, j, weight in _pairs(left, right, languages, lexicon):
        rows.append(i)
        columns.append(j)
        values.append(weight)
    sizes = len(left.tokens), len(right.tokens)
    cells = np.array(rows, dtype=np.int64), np.array(columns, dtype=np.int64), np.array(values, dtype=np.float32)
    return Bridge(left.held(), Sparse.of(*cells, sizes), right.held())


def _pairs(
    left: Forms, right: Forms, languages: tuple[Language, Language], lexicon: Lexicon
) -> Iterator[tuple[int, int, float]]:
    """Forms that render each other, as (left form, right form, weight)."""
    at, others = positions(left.tokens, languages[0]), positions(right.tokens, languages[1])
    spelled: dict[str, list[int]] = defaultdict(list)
    kin: dict[str, list[int]] = defaultdict(list)
    for stem, columns in others.items():
        spelled[_digits(stem)] += columns
        if len(family := languages[1].family(stem)) >= SHORTEST_FAMILY:
            kin[family] += columns
    for stem, rows in at.items():
        yield from _all(rows, spelled.get(_digits(stem), ()), 1.0)  # digits and words in one script
        for rendered, weight in lexicon.words.get(stem, {}).items():
            yield from _all(rows, others.get(rendered, ()), weight)
            # A word whose listed rendering has another part of speech: "identification" against a verb "identified".
            yield from _all(rows, kin.get(languages[1].family(rendered), ()), weight * FAMILY_WEIGHT)
    # Newsrooms change one verb of saying for another.
    saying = [
        [index for index, token in enumerate(side.tokens) if token.lemma in language.reporting_verbs]
        for side, language in zip((left, right), languages, strict=True)
    ]
    yield from _all(saying[0], saying[1], REPORTING_WEIGHT)
    yield from name_pairs(_named(left), _named(right), languages)


def _all(rows: Iterable[int], columns: Iterable[int], weight: float) -> Iterator[tuple[int, int, float]]:
    return ((i, j, weight) for i in rows for j in columns)


def _named(forms: Forms) -> list[tuple[int, str]]:
    """The forms that may be names."""
    return [(index, forms.tokens[index].norm) for index, name in enumerate(forms.names) if name]


def positions(tokens: Sequence[Token], language: Language) -> dict[str, list[int]]:
    """Where each stem stands; a form that may be several words stands under all of them."""
    at: dict[str, list[int]] = defaultdict(list)
    for index, token in enumerate(tokens):
        for stem in language.readings(token):
            at[stem].append(index)
    return at


def _digits(stem: str) -> str:
    """Digits of any script as ASCII digits, without marks between them."""
    if not any(c.isdigit() for c in stem):
        return stem
    return "".join(str(int(c)) if c.isdecimal() else "" if c in ".,٬٫" else c for c in stem)
