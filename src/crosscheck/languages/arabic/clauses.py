"""Where an Arabic sentence begins a new statement.

Arabic prose strings clauses together with wa- and commas; a new statement begins where, after such a link, a finite
verb, a negated or modal verb group, a clause opener, a circumstantial participle or (after a comma, with wa-) a verbal
noun with a complement stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages.arabic.segment import listed_lemma
from crosscheck.languages.arabic.verbs import verb_tables
from crosscheck.languages.arabic.words import (
    AUXILIARIES,
    CIRCUMSTANTIAL,
    CLAUSE_OPENERS,
    FUNCTION_WORDS,
    REPORTING_VERBS,
    VERB_PARTICLES,
)
from crosscheck.model import Token

__all__ = ["clause_starts", "has_predicate", "is_finite"]

COMMAS: Final = frozenset({"،", ","})
STRONG: Final = frozenset({"؛", ";"})
AND: Final = frozenset({"و", "ف"})  # wa-, fa-
NEVER: Final = frozenset({"سيما", "لاسيما", "مثل", "خاصه"})  # "especially", "such as"
SHORTEST_RUN: Final = 4
LONGEST_OPENING: Final = 8


def is_finite(token: Token) -> bool:
    """Whether the form can only be a finite verb."""
    return token.kind == "word" and token.norm in verb_tables().marked


def _may_be_finite(token: Token) -> bool:
    return token.kind == "word" and token.norm in verb_tables().lemmas


def has_predicate(tokens: Sequence[Token]) -> bool:
    """Whether a finite verb or a negated or modal group stands among the tokens."""
    verbs = any(is_finite(token) and not _is_definite(tokens, index) for index, token in enumerate(tokens))
    return (
        verbs
        or any(token.norm in VERB_PARTICLES | AUXILIARIES for token in tokens)
        or any(_may_be_finite(token) and token.lemma in REPORTING_VERBS for token in tokens)
    )


def _is_definite(tokens: Sequence[Token], index: int) -> bool:
    """No verb stands after the article."""
    return index > 0 and tokens[index - 1].kind == "clitic" and tokens[index - 1].norm == "ال"


def clause_starts(tokens: Sequence[Token]) -> Iterator[int]:
    """Indices at which a new statement may begin, in order."""
    last = 0
    for index in range(1, len(tokens)):
        mark = tokens[index - 1].norm if tokens[index - 1].kind == "mark" else ""
        if mark in STRONG or _opens(tokens, index, comma=mark in COMMAS, run=index - last):
            last = index
            yield index


def _opens(tokens: Sequence[Token], index: int, *, comma: bool, run: int) -> bool:
    linked = (tokens[index].norm in AND and tokens[index].kind == "clitic") or tokens[index].norm == "و"
    if not comma and not linked:
        return False
    at = index + 1 if linked else index
    at = _skip_marks(tokens, at)
    if at >= len(tokens) or tokens[at].norm in NEVER or _word_at(tokens, at + 1) in NEVER:
        return False
    if comma:
        return _begins_clause(tokens, at, linked=linked)
    return run >= SHORTEST_RUN and _begins_main_verb(tokens, at)


def _begins_clause(tokens: Sequence[Token], at: int, *, linked: bool) -> bool:
    token = tokens[at]
    if token.norm in CIRCUMSTANTIAL or (linked and _begins_main_verb(tokens, at)):
        return True
    if token.norm in CLAUSE_OPENERS:
        return has_predicate(tokens[at + 1 : _next_mark(tokens, at + 1)])
    if linked and _may_be_finite(token) and token.norm not in verb_tables().nouns:
        return True
    at = at + 1 if token.norm == "ال" and token.kind == "clitic" else at
    return linked and _is_verbal_noun(tokens, at)


def _begins_main_verb(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.norm == "س" and token.kind == "clitic":
        return True
    if _is_owned_noun(tokens, at):
        return False
    if is_finite(token) or (_may_be_finite(token) and token.lemma in REPORTING_VERBS and token.norm == token.lemma):
        return token.norm not in FUNCTION_WORDS
    return token.norm in VERB_PARTICLES and any(map(_may_be_finite, tokens[at + 1 : at + 5]))


def _is_owned_noun(tokens: Sequence[Token], at: int) -> bool:
    """A feminine noun before a pronoun looks like a past: zawjatuhu "his wife"."""
    owned = at + 1 < len(tokens) and tokens[at + 1].kind == "clitic" and tokens[at + 1].start == tokens[at].end
    return owned and tokens[at].norm.endswith("ت") and listed_lemma(tokens[at].norm[:-1] + "ة") is not None


def _is_verbal_noun(tokens: Sequence[Token], at: int) -> bool:
    """A verbal noun that has a complement after it."""
    return at + 1 < len(tokens) and tokens[at].norm in verb_tables().nouns and tokens[at + 1].kind != "mark"


def _next_mark(tokens: Sequence[Token], start: int) -> int:
    """The index of the next comma or other mark, at most a clause's length away."""
    end = min(len(tokens), start + LONGEST_OPENING)
    return next((index for index in range(start, end) if tokens[index].kind == "mark"), end)


def _word_at(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].norm if index < len(tokens) else ""


def _skip_marks(tokens: Sequence[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].kind == "mark":
        index += 1
    return index
