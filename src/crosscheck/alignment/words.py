"""Word against word: how far each content word of one report is rendered by each of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from crosscheck.alignment.lexicon import Lexicon, Stems
from crosscheck.alignment.names import name_pairs
from crosscheck.alignment.values import Agreeing
from crosscheck.languages import Language
from crosscheck.model import Analysis, Fact, Token

__all__ = ["Words", "content_words", "rendering"]

VALUES: Final = frozenset({"quantity", "percent", "money", "date", "period", "duration", "time", "age", "ordinal"})
FEWEST_STATEMENTS: Final = 10
FAMILY_WEIGHT: Final = 0.6
REPORTING_WEIGHT: Final = 0.5
SHORTEST_FAMILY: Final = 3
FEW_CELLS: Final = 30


@frozen
class Words:
    """The content words of a document.

    Attributes:
        tokens: The words in reading order.
        statement: For each, the index of its statement.
        weight: For each, how much it tells: rare words of the document tell more.
        starts: For each, the offset it begins at.
    """

    tokens: tuple[Token, ...]
    statement: NDArray[np.int64]
    weight: NDArray[np.float64]
    starts: tuple[int, ...]


def content_words(analysis: Analysis, language: Language) -> Words:
    """The words that carry content, each with its statement and its weight."""
    tokens: list[Token] = []
    owner: list[int] = []
    for index, statement in enumerate(analysis.statements):
        for token in analysis.tokens_in(statement.start, statement.end):
            if _is_content(token, language):
                tokens.append(token)
                owner.append(index)
    return Words(
        tuple(tokens),
        np.array(owner, dtype=np.int64),
        _weights(tokens, owner, len(analysis.statements)),
        tuple(token.start for token in tokens),
    )


def _is_content(token: Token, language: Language) -> bool:
    if token.kind == "number":
        return token.norm.strip("0") != ""
    return token.kind == "word" and len(token.norm) > 1 and token.norm not in language.function_words


def _weights(tokens: Sequence[Token], owner: Sequence[int], statements: int) -> NDArray[np.float64]:
    seen: dict[str, set[int]] = defaultdict(set)
    for token, statement in zip(tokens, owner, strict=True):
        seen[token.stem].add(statement)
    frequency = np.array([len(seen[token.stem]) for token in tokens], dtype=np.float64)
    # A text of a few statements says nothing about how rare its words are: it counts as one of ten.
    size = max(statements, FEWEST_STATEMENTS)
    weights: NDArray[np.float64] = 0.3 + np.log((size + 1) / (frequency + 0.5)) / np.log(size + 2)
    return weights


def rendering(
    left: Words, right: Words, analyses: tuple[Analysis, Analysis], languages: tuple[Language, Language],
    lexicon: Lexicon, facts: tuple[Sequence[Fact], Sequence[Fact]] = ((), ()),
) -> NDArray[np.float32]:  # fmt: skip
    """How far word i of the left report and word j of the right one render each other.

    Returns:
        An array of shape (left words, right words) with values from 0 to 1.
    """
    table = np.zeros((len(left.tokens), len(right.tokens)), dtype=np.float32)
    left_at, right_at = _positions(left.tokens, languages[0]), _positions(right.tokens, languages[1])
    _same_spelling(table, left_at, right_at)
    _dictionary(table, left_at, right_at, lexicon)
    _families(table, left_at, right_at, lexicon, languages)
    _reporting(table, left.tokens, right.tokens, languages)
    _terms(table, left, right, analyses, languages, lexicon)
    for i, j, weight in name_pairs(left.tokens, right.tokens, analyses, languages):
        table[i, j] = max(table[i, j], weight)
    _values(table, left, right, facts)
    return table


def _positions(tokens: Sequence[Token], language: Language) -> dict[str, list[int]]:
    """Where each stem stands; a form that may be several words stands under all of them."""
    at: dict[str, list[int]] = defaultdict(list)
    for index, token in enumerate(tokens):
        for stem in language.readings(token):
            at[stem].append(index)
    return at


def _fill(table: NDArray[np.float32], rows: Sequence[int], columns: Sequence[int], weight: float) -> None:
    if len(rows) * len(columns) <= FEW_CELLS:  # numpy takes longer to find some cells than to fill them
        for i in rows:
            for j in columns:
                if table[i, j] < weight:
                    table[i, j] = weight
        return
    cells = np.ix_(rows, columns)
    table[cells] = np.maximum(table[cells], weight)


def _same_spelling(table: NDArray[np.float32], left: dict[str, list[int]], right: dict[str, list[int]]) -> None:
    """Digits and words in one script that stand in both reports."""
    ascii_right: dict[str, list[int]] = defaultdict(list)
    for stem, columns in right.items():
        ascii_right[_digits(stem)] += columns
    for stem, rows in left.items():
        if same := ascii_right.get(_digits(stem)):
            _fill(table, rows, same, 1.0)


def _digits(stem: str) -> str:
    """Digits of any script as ASCII digits, without marks between them."""
    if not any(c.isdigit() for c in stem):
        return stem
    return "".join(str(int(c)) if c.isdecimal() else "" if c in ".,٬٫" else c for c in stem)


def _dictionary(
    table: NDArray[np.float32], left: dict[str, list[int]], right: dict[str, list[int]], lexicon: Lexicon
) -> None:
    for stem, rows in left.items():
        for rendered, weight in lexicon.words.get(stem, {}).items():
            if columns := right.get(rendered):
                _fill(table, rows, columns, weight)


def _families(
    table: NDArray[np.float32],
    left: dict[str, list[int]],
    right: dict[str, list[int]],
    lexicon: Lexicon,
    languages: tuple[Language, Language],
) -> None:
    """A word whose listed rendering has another part of speech: "identification" against a verb "identified"."""
    kin: dict[str, list[int]] = defaultdict(list)
    for stem, columns in right.items():
        if len(family := languages[1].family(stem)) >= SHORTEST_FAMILY:
            kin[family] += columns
    for stem, rows in left.items():
        for rendered, weight in lexicon.words.get(stem, {}).items():
            if derived := kin.get(languages[1].family(rendered)):
                _fill(table, rows, derived, weight * FAMILY_WEIGHT)


def _reporting(
    table: NDArray[np.float32], left: Sequence[Token], right: Sequence[Token], languages: tuple[Language, Language]
) -> None:
    """Newsrooms change one verb of saying for another."""
    rows = [i for i, token in enumerate(left) if token.lemma in languages[0].reporting_verbs]
    columns = [j for j, token in enumerate(right) if token.lemma in languages[1].reporting_verbs]
    _fill(table, rows, columns, REPORTING_WEIGHT)


def _values(
    table: NDArray[np.float32], left: Words, right: Words, facts: tuple[Sequence[Fact], Sequence[Fact]]
) -> None:
    """Values that agree, however they are written; the words of values that don't agree render nothing."""
    at = tuple([_inside(fact, words) for fact in side] for side, words in zip(facts, (left, right), strict=True))
    numeric = {i for fact, ids in zip(facts[0], at[0], strict=True) if fact.kind in VALUES for i in ids}
    others = {j for fact, ids in zip(facts[1], at[1], strict=True) if fact.kind in VALUES for j in ids}
    table[np.ix_(sorted(numeric), sorted(others))] = 0.0
    known = Agreeing(facts[1])
    for one, rows in zip(facts[0], at[0], strict=True):
        if rows and one.kind != "quote":
            for place in known.places(one):
                _fill(table, rows, at[1][place], 1.0)


def _inside(fact: Fact, words: Words) -> list[int]:
    return list(range(bisect_left(words.starts, fact.start), bisect_left(words.starts, fact.end)))


def _terms(
    table: NDArray[np.float32],
    left: Words,
    right: Words,
    analyses: tuple[Analysis, Analysis],
    languages: tuple[Language, Language],
    lexicon: Lexicon,
) -> None:
    left_runs, right_runs = _Runs(analyses[0], left, languages[0]), _Runs(analyses[1], right, languages[1])
    for first in left_runs.starts:
        for term in lexicon.terms.get(first, ()):
            if not (targets := right_runs.matches(term.right)):
                continue
            for source in left_runs.matches(term.left):
                for target in targets:
                    _fill(table, source, target, term.weight)


class _Runs:
    """Finds runs of word stems in a document and says which content words they hold."""

    def __init__(self, analysis: Analysis, words: Words, language: Language) -> None:
        ids = {token.start: index for index, token in enumerate(words.tokens)}
        kept = [token for token in analysis.tokens if token.kind in {"word", "number"}]
        self._stems = [frozenset(language.readings(token)) for token in kept]
        self._ids = [ids.get(token.start, -1) for token in kept]
        self.starts: dict[str, list[int]] = _positions(kept, language)

    def matches(self, stems: Stems) -> list[list[int]]:
        """The content words of each such run, which is looked for at the rarest of its words."""
        rarest, places = 0, self.starts.get(stems[0])
        for at, stem in enumerate(stems):
            found = self.starts.get(stem)
            if found is None or places is None:
                return []
            if len(found) < len(places):
                rarest, places = at, found
        return [run for place in places or () if (run := self._match(place - rarest, stems))]

    def _match(self, start: int, stems: Stems) -> list[int]:
        """The content words of the run that begins at `start`, empty when it does not stand there."""
        end = start + len(stems)
        if start < 0 or end > len(self._stems):
            return []
        for at, stem in enumerate(stems, start):  # most runs end at their second word
            if stem not in self._stems[at]:
                return []
        return [index for index in self._ids[start:end] if index >= 0]
