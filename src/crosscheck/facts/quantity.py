"""Quantities: what is left of the numbers when dates, sums, shares and names have taken theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from crosscheck.facts.agreement import quantities_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.counted import Counted, counted
from crosscheck.facts.numerals import (
    Number,
    after,
    comparator,
    fraction_after,
    is_label,
    joined,
    number_at,
    numbers,
)
from crosscheck.facts.signs import negative, temperature
from crosscheck.facts.spans import is_glued
from crosscheck.languages.numerals import plain_digits
from crosscheck.model import Comparator, Fact

__all__ = ["EXTRACTOR"]

HIGHEST_SCORE: Final = 30
HIGHEST_HYPHENED: Final = 199
LARGE: Final = 1000
UNSURE: Final = 0.7


def _find(source: Source) -> Iterator[Fact]:
    """Every number that counts or measures; pages, telephones, hours, scores and versions are none."""
    past = 0
    for number in numbers(source):
        if number.first < past:
            continue
        if (score := _score(source, number)) is not None:
            past = score[-1].end
            for side in score:
                yield _fact(source, evolve(side, confidence=UNSURE), None)
            continue
        what = counted(source, number.first, number.end)
        if not _is_quantity(source, number, what):
            continue
        if (cold := temperature(source, number, what)) is not None:
            past = cold[1]
            yield evolve(_fact(source, negative(number), what), start=source.tokens[cold[0]].start)
            continue
        end, number = _with_fraction(source, number, what)
        past = max(past, end)
        yield evolve(_fact(source, number, what), end=source.tokens[end - 1].end)


def _fact(source: Source, number: Number, what: Counted | None) -> Fact:
    tokens = source.tokens
    return Fact(
        "quantity",
        number.value,
        tokens[number.first].start,
        tokens[number.end - 1].end,
        _comparator(source, number, what),
        unit=what.unit if what else None,
        unit_text=what.text if what else None,
        confidence=number.confidence,
        aliases=number.aliases,
        noun=what.noun if what else None,
        noun_span=what.span if what else None,
    )


def _comparator(source: Source, number: Number, what: Counted | None) -> Comparator:
    """How it is meant, by what stands around the number or after what it counts: `30 mètres environ`."""
    how = comparator(source, number.opener, number.end, number.form)
    if how != "=" or what is None or what.end <= number.end:
        return how
    return after(source, what.end) or how


def _with_fraction(source: Source, number: Number, what: Counted | None) -> tuple[int, Number]:
    """`3 km et demi`: the part of the measure that follows it; where it ends, and the whole."""
    found = fraction_after(source, what.end) if what is not None and what.measured and number.high is None else None
    if found is None or number.low >= LARGE:
        return number.end, number
    confidence = UNSURE if number.confidence < UNSURE else number.confidence
    return found[0], evolve(number, low=number.low + found[1], confidence=confidence)


def _is_quantity(source: Source, number: Number, what: Counted | None) -> bool:
    if number.form != "digits":
        return True
    measured = what is not None and what.measured
    if is_label(source, number.first, counts=what is not None):
        return False
    if is_glued(source, number.first, number.end) and not measured:
        return False
    if number.hyphenated and what is None:
        return False
    others = (_is_hour, _is_telephone, _is_list_number)
    return not any(other(source, number) for other in others) and not _is_name(source, number, what)


def _score(source: Source, number: Number) -> tuple[Number, Number] | None:
    """Both sides of `2-1` or `1 à 0`: two small numbers joined like a range that count nothing.

    With a word between them the lower one stands last; with a hyphen that writes a range too.
    """
    if number.form != "digits" or is_label(source, number.first):
        return None
    if number.high is not None:
        return _hyphenated(source, number) if number.hyphenated else None
    if (place := _colon(source, number) or joined(source, number.first, number.end)) is None:
        return None
    hyphen = source.tokens[number.end].kind == "mark"
    if place[1] < number.first or number.low > (HIGHEST_HYPHENED if hyphen else HIGHEST_SCORE):
        return None
    other = number_at(source, place[0])
    if other is None or other.high is not None or other.form != "digits" or other.low > number.low:
        return None
    if is_glued(source, number.first, other.end) or (hyphen and _is_padded(source, number, other)):
        return None
    return (number, other) if hyphen or counted(source, other.first, other.end) is None else None


def _colon(source: Source, number: Number) -> tuple[int, int] | None:
    """`2:2`: of a time of day the minutes have two digits."""
    tokens, colon = source.tokens, number.end
    if colon + 1 >= len(tokens) or tokens[colon].norm != ":" or tokens[colon + 1].kind != "number":
        return None
    glued = tokens[number.first].end == tokens[colon].start and tokens[colon].end == tokens[colon + 1].start
    return (colon + 1, number.first) if glued and len(tokens[colon + 1].norm) == 1 else None


def _hyphenated(source: Source, number: Number) -> tuple[Number, Number] | None:
    """`1-2` read as a range though nothing is counted: a score."""
    middle = number.first + 1
    high = number.high or number.low
    if number.end != middle + 2 or high > HIGHEST_SCORE or counted(source, number.first, number.end) is not None:
        return None
    low = evolve(number, end=middle, high=None, hyphenated=False, other=None)
    top = evolve(low, first=middle + 1, end=number.end, low=high, opener=middle + 1)
    alone = not is_glued(source, low.first, top.end) and not _is_padded(source, low, top)
    return (low, top) if alone else None


def _is_padded(source: Source, *ends: Number) -> bool:
    """A leading zero or a fraction is in no score: 14-05 is a law, 2.1-3 a version."""
    runs = [plain_digits(source.tokens[end.first].norm) for end in ends]
    return any(not run.isdigit() or (len(run) > 1 and run.startswith("0")) for run in runs)


def _is_hour(source: Source, number: Number) -> bool:
    """`11 h 15`: the sign of the hour stands beside the number."""
    signs = source.language.times.clock.signs
    near = (number.first - 1, number.end)
    return any(0 <= at < len(source.tokens) and source.tokens[at].norm in signs for at in near)


def _is_telephone(source: Source, number: Number) -> bool:
    """A leading zero or plus, or groups of digits side by side that make no number together."""
    tokens = source.tokens
    run = plain_digits(tokens[number.first].norm)
    if len(run) > 1 and run.startswith("0") and run[1].isdigit():
        return True
    if number.first and tokens[number.first - 1].norm == "+":
        return True
    return any(
        0 <= at < len(tokens) and tokens[at].kind == "number" and source.free[at]
        for at in (number.first - 1, number.end)
    )


def _is_list_number(source: Source, number: Number) -> bool:
    """`1.`, `2)` at the beginning of a line."""
    tokens, text = source.tokens, source.document.text
    before = text[: tokens[number.first].start].rstrip(" \t([-•*")
    after = tokens[number.end].norm if number.end < len(tokens) else ""
    adjoining = number.end < len(tokens) and tokens[number.end].start == tokens[number.end - 1].end
    return (not before or before.endswith("\n")) and adjoining and after in {".", ")", "-"}


def _is_name(source: Source, number: Number, what: Counted | None) -> bool:
    """A number after a capitalised word names a thing when no common noun follows: Radio 4, Radio 4 Desert Island.

    So it does right after a name that an earlier extractor has read, in a script without capitals too.
    """
    if number.first == 0 or (what is not None and not what.text[0].isupper()):
        return False
    before = source.tokens[number.first - 1]
    if what is None and before.kind == "word" and not source.free[number.first - 1]:
        return True
    name = before.kind == "word" and before.norm not in source.language.function_words
    return name and source.document.text[before.start].isupper()


EXTRACTOR: Final = Extractor("quantity", 300, _find, quantities_agree)
