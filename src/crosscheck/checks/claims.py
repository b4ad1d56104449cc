"""What a report states of its own numbers and they contradict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

from attrs import frozen

from crosscheck.checks.sentences import number
from crosscheck.model import Fact

__all__ = ["Claim", "off_by", "shown"]

ROUND: Final = 10
ROUNDLY: Final = Decimal("0.05")
DIGITS: Final = Decimal("0.1")
ROUNDED_FROM: Final = 1000
ROUNDED_DIGITS: Final = 2


@frozen
class Claim:
    """A contradiction inside one sentence.

    Attributes:
        facts: The values that take part, in reading order.
        values: Their canonical values as the finding lists them.
        key: Key of the sentence in the catalogue of messages.
        words: What the sentence names.
    """

    facts: tuple[Fact, ...]
    values: tuple[str, ...]
    key: str
    words: Mapping[str, str]


def off_by(exact: Decimal, stated: Fact, sources: Iterable[Fact]) -> bool:
    """Whether a percentage is not the one that its numbers make, however it and they were rounded or cut off."""
    value = abs(number(stated))
    digits = min(0, int(value.normalize().as_tuple().exponent))
    slack = Decimal(1).scaleb(digits)
    if value % ROUND == 0:
        slack = max(slack, value * ROUNDLY, Decimal(1))
    slack += sum((exact * ROUNDLY for fact in sources if _is_round(fact)), Decimal(0))
    return abs(exact - value) > slack


def _is_round(fact: Fact) -> bool:
    """Whether a large number has so few digits that it may be a rounded one."""
    value = number(fact)
    return value >= ROUNDED_FROM and len(value.normalize().as_tuple().digits) <= ROUNDED_DIGITS


def shown(value: Decimal) -> str:
    """A number as a sentence names it, with one digit after the point where it needs one."""
    return format(value.quantize(DIGITS).normalize(), "f")
