"""Quantities: what is left of the numbers when dates, sums, shares and names have taken theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.facts.agreement import numbers_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.counted import Counted, counted
from crosscheck.facts.numerals import Number, comparator, is_glued, is_label, numbers
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

LONGEST: Final = 15
LONG_RUN: Final = 8


def _find(source: Source) -> Iterator[Fact]:
    """Every number that counts or measures; pages, telephones, hours, scores and versions are none."""
    for number in numbers(source):
        what = counted(source, number.first, number.end)
        if not _is_quantity(source, number, what):
            continue
        tokens = source.tokens
        end = number.end
        yield Fact(
            "quantity",
            number.value,
            tokens[number.first].start,
            tokens[end - 1].end,
            comparator(source, number.opener, end, number.form),
            unit=what.unit if what else None,
            unit_text=what.text if what else None,
            confidence=number.confidence,
        )


def _is_quantity(source: Source, number: Number, what: Counted | None) -> bool:
    if number.form != "digits":
        return True
    measured = what is not None and what.measured
    if is_label(source, number.first) or (is_glued(source, number) and not measured):
        return False
    if number.hyphenated and what is None:
        return False
    return not (_is_telephone(source, number) or _is_list_number(source, number) or _is_name(source, number, what))


def _is_telephone(source: Source, number: Number) -> bool:
    """A run of many digits without grouping, a leading zero or plus, or more groups of digits right after it."""
    token = source.tokens[number.first]
    run = token.norm
    if run[0] in "0٠۰" and len(run) > 1 and run[1:2].isdecimal():
        return True
    if number.first and source.tokens[number.first - 1].norm == "+":
        return True
    return number.end == number.first + 1 and run.isdecimal() and len(run) >= LONGEST - LONG_RUN + 1 + LONGEST // 2


def _is_list_number(source: Source, number: Number) -> bool:
    """`1.`, `2)` at the beginning of a line."""
    tokens, text = source.tokens, source.document.text
    before = text[: tokens[number.first].start].rstrip(" \t([-•*")
    after = tokens[number.end].norm if number.end < len(tokens) else ""
    adjoining = number.end < len(tokens) and tokens[number.end].start == tokens[number.end - 1].end
    return (not before or before.endswith("\n")) and adjoining and after in {".", ")", "-"}


def _is_name(source: Source, number: Number, what: Counted | None) -> bool:
    """A number after a capitalised word that counts nothing names a thing: Radio 4."""
    if what is not None or number.first == 0:
        return False
    before = source.tokens[number.first - 1]
    return before.kind == "word" and source.document.text[before.start].isupper()


EXTRACTOR: Final = Extractor("quantity", 300, _find, numbers_agree)
