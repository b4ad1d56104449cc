"""Amounts of money, in ISO 4217 codes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.facts.agreement import bounds, values_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.numerals import Number, comparator, numbers
from crosscheck.facts.phrases import Phrases, phrases
from crosscheck.languages import Language
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

# A bare family name may be the currency of any of its countries.
UNSURE: Final = 0.6


@frozen
class _Money:
    """The compiled currency phrases of one language."""

    currencies: Phrases[str]
    nations: dict[str, Phrases[str]]
    defaults: dict[str, str]
    links: Phrases[bool]


@cache
def _money(language: Language) -> _Money:
    units = language.units
    return _Money(
        phrases(units.currencies, language),
        {family: phrases(names, language) for family, names in units.nations.items()},
        {family: names[""] for family, names in units.nations.items() if "" in names},
        phrases(dict.fromkeys(units.money_links, True), language),
    )


def _find(source: Source) -> Iterator[Fact]:
    """`3 millions de dirhams`, `$5`, `5 M€`: the name or sign of the currency belongs to the span."""
    for number in numbers(source):
        found = _after(source, number) or _before(source, number)
        if found is None:
            continue
        first, end, amount, code = found
        confidence = number.confidence if code.isupper() else min(number.confidence, UNSURE)
        tokens = source.tokens
        how = comparator(source, min(first, number.opener), end, number.form)
        span = tokens[first].start, tokens[end - 1].end
        yield Fact("money", f"{amount.value} {code}", *span, how, unit=code, confidence=confidence)


def _after(source: Source, number: Number) -> tuple[int, int, Number, str] | None:
    """The currency after the amount, with a short scale or a linking word between them."""
    money, tokens = _money(source.language), source.tokens
    at = number.end
    scale = source.language.units.money_scales.get(tokens[at].norm) if at < len(tokens) else None
    if scale is not None:
        word = tokens[at].norm
        named = money.currencies.at(tokens, at + 1)
        if named is not None:
            return _national(source, number.first, named[0], number.times(scale), named[1])
        if word.endswith(("dh", "dhs")):
            return number.first, at + 1, number.times(scale), "MAD"
    if (link := money.links.at(tokens, at)) is not None:
        at = link[0]
    named = money.currencies.at(tokens, at)
    return _national(source, number.first, named[0], number, named[1]) if named else None


def _national(source: Source, first: int, end: int, amount: Number, code: str) -> tuple[int, int, Number, str]:
    """Takes the adjective of the nation in, which tells whose dinar it is."""
    money = _money(source.language)
    nation = money.nations[code].at(source.tokens, end) if code in money.nations else None
    if nation is not None:
        return first, nation[0], amount, nation[1]
    return first, end, amount, money.defaults.get(code, code)


def _before(source: Source, number: Number) -> tuple[int, int, Number, str] | None:
    """A sign or code of currency before the amount."""
    named = _money(source.language).currencies.before(source.tokens, number.first)
    if named is None or not source.free[named[0]]:
        return None
    sign = source.document.text[source.tokens[named[0]].start : source.tokens[number.first - 1].end]
    is_sign = not any(c.isalpha() for c in sign) or sign.isupper()
    return (named[0], number.end, number, named[1]) if is_sign else None


def _agree(left: Fact, right: Fact) -> bool:
    """The amounts agree, and the currencies may be the same."""
    (amount, _, code), (other_amount, _, other_code) = left.value.partition(" "), right.value.partition(" ")
    if code != other_code and code.isupper() and other_code.isupper():
        return False
    return values_agree(bounds(amount), left.comparator, bounds(other_amount), right.comparator)


EXTRACTOR: Final = Extractor("money", 240, _find, _agree)
