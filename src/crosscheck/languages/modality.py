"""How certain a text is of what it tells: done, to come, planned, recommended, alleged, possible."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from attrs import frozen

from crosscheck.model import Token

__all__ = ["Certainty", "Claim", "Modality"]

Certainty = Literal["done", "coming", "planned", "recommended", "alleged", "possible", "due", "able"]
"""What is told as done or bound to come, what someone plans, recommends, alleges or holds possible, what one must or
can do."""


@frozen
class Claim:
    """A predicate of a sentence and how certain it is; the numbers are indices into the sentence's tokens.

    Attributes:
        start: The first token of the verb group, with what hedges it.
        head: The token that says what is done, planned or alleged.
        certainty: How certain it is.
        sure: Whether nothing but this verb form is spelled so.
    """

    start: int
    head: int
    certainty: Certainty
    sure: bool = True


@frozen
class Modality:
    """What tells how certain a statement is.

    Attributes:
        claims: The predicates of a sentence that are told as done or as anything less; what is denied or asked is none.
        sources: Folded words that name the source of what a sentence says: "selon".
        hedges: Lemmas of words that make what stands beside them less than a fact: "projet", "possible".
    """

    claims: Callable[[Sequence[Token]], Iterator[Claim]]
    sources: frozenset[str]
    hedges: frozenset[str]
