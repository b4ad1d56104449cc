"""Word against word: how far each content word of one report is rendered by each of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.agreed import Agreed
from crosscheck.alignment.bridges import Bridge, Held
from crosscheck.alignment.forms import Forms, form_bridge
from crosscheck.alignment.lexicon import Lexicon
from crosscheck.alignment.tables import Sparse
from crosscheck.alignment.terms import term_bridge
from crosscheck.alignment.words import Words
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact

__all__ = ["Renderings", "rendering"]

VALUES: Final = frozenset({"quantity", "percent", "money", "date", "period", "duration", "time", "age", "ordinal"})
Places = NDArray[np.int64]


@frozen(eq=False)
class Renderings:
    """What is known of the words of two reports, from which the table of any of them is made.

    Attributes:
        forms: What renders each other wherever it stands.
        terms: What belongs to terms that render each other.
        values: What belongs to values that agree, however they are written.
        numeric: For each side and word whether it belongs to a value that is a number or a time.
    """

    forms: Bridge
    terms: Bridge
    values: Bridge
    numeric: tuple[NDArray[np.bool_], NDArray[np.bool_]]

    @classmethod
    def of(
        cls, words: tuple[Words, Words], analyses: tuple[Analysis, Analysis], languages: tuple[Language, Language],
        lexicon: Lexicon, agreed: Agreed,
    ) -> Renderings:  # fmt: skip
        """Gathers what renders what in two reports."""
        left, right = (
            Forms.among(own.tokens, analysis.document.text) for own, analysis in zip(words, analyses, strict=True)
        )
        at = tuple([_inside(fact, own) for fact in facts] for facts, own in zip(agreed.facts, words, strict=True))
        one, other = (_numeric(*own) for own in zip(agreed.facts, at, words, strict=True))
        return cls(
            form_bridge(left, right, languages, lexicon),
            term_bridge(words, analyses, languages, lexicon),
            _value_bridge(words, agreed, (at[0], at[1])),
            (one, other),
        )

    def between(self, rows: Places, columns: Places) -> Sparse:
        """The table of some left words and some right ones."""
        forms, terms = self.forms.cells(rows, columns), self.terms.cells(rows, columns)
        i, j, weights = np.r_[forms[0], terms[0]], np.r_[forms[1], terms[1]], np.r_[forms[2], terms[2]]
        # The words of values that don't agree render nothing.
        kept = ~(self.numeric[0][rows[i]] & self.numeric[1][columns[j]])
        more = self.values.cells(rows, columns)
        cells = (np.r_[i[kept], more[0]], np.r_[j[kept], more[1]], np.r_[weights[kept], more[2]])
        return Sparse.of(*cells, (len(rows), len(columns)))


def rendering(
    left: Words, right: Words, analyses: tuple[Analysis, Analysis], languages: tuple[Language, Language],
    lexicon: Lexicon, facts: tuple[Sequence[Fact], Sequence[Fact]] = ((), ()),
) -> NDArray[np.float32]:  # fmt: skip
    """How far word i of the left report and word j of the right one render each other.

    Returns:
        An array of shape (left words, right words) with values from 0 to 1.
    """
    known = Renderings.of((left, right), analyses, languages, lexicon, Agreed.of(facts))
    return known.between(np.arange(len(left.tokens)), np.arange(len(right.tokens))).dense(len(right.tokens)).values


def _value_bridge(words: tuple[Words, Words], agreed: Agreed, at: tuple[list[range], list[range]]) -> Bridge:
    held = [
        Held.of(zip(places, numbers, strict=True), len(own.tokens))
        for places, numbers, own in zip(at, agreed.numbers, words, strict=True)
    ]
    pairs = np.array(agreed.pairs, dtype=np.int64).reshape(-1, 2)
    sizes = max(agreed.numbers[0], default=-1) + 1, max(agreed.numbers[1], default=-1) + 1
    return Bridge(held[0], Sparse.of(pairs[:, 0], pairs[:, 1], np.ones(len(pairs), np.float32), sizes), held[1])


def _numeric(facts: Sequence[Fact], at: Sequence[range], words: Words) -> NDArray[np.bool_]:
    found = np.zeros(len(words.tokens), dtype=bool)
    for fact, places in zip(facts, at, strict=True):
        if fact.kind in VALUES:
            found[places.start : places.stop] = True
    return found


def _inside(fact: Fact, words: Words) -> range:
    """The content words of a fact."""
    return range(bisect_left(words.starts, fact.start), bisect_left(words.starts, fact.end))
