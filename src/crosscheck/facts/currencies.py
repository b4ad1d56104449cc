"""The currency that stands at a place of a text, as its words say it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache, cached_property

from attrs import evolve, frozen

from crosscheck.facts.base import Source
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.languages import Language
from crosscheck.languages.currencies import FAMILIES
from crosscheck.model import Token

__all__ = ["Currency", "Tables", "currency_at", "currency_before", "tables"]


@frozen
class Currency:
    """A name or sign of a currency over `tokens[first:end]`.

    Attributes:
        first: Index of its first token.
        end: Index after its last one, the adjective of the nation included.
        name: ISO 4217 code, or the bare family.
        national: Whether the words themselves tell whose currency it is.
        unsure: Whether it is an ordinary word as well and nothing beside it says that it is money.
        factor: What a short scale written onto it multiplies by.
    """

    first: int
    end: int
    name: str
    national: bool
    unsure: bool = False
    factor: int = 1


@frozen(eq=False, repr=False)
class Tables:
    """The compiled phrases of one language about money."""

    names: Phrases[str]
    unsure: Phrases[str]
    codes: Phrases[str]
    scaled: Phrases[tuple[str, int]]
    pairs: Phrases[str]
    nations: Phrases[str]
    links: Phrases[bool]
    scales: Mapping[str, int]
    subunits: Phrases[str]
    subunit_pairs: Phrases[str]
    joiners: frozenset[str]
    weights: frozenset[str]
    fractions: Phrases[Decimal]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The norms with which what names a currency may begin."""
        return self.names.firsts | self.codes.firsts | self.scaled.firsts | self.unsure.firsts

    @cached_property
    def paired(self) -> frozenset[str]:
        """The norms with which a dual of a currency may begin."""
        return self.pairs.firsts | self.subunit_pairs.firsts


@cache
def tables(language: Language) -> Tables:
    """The phrases of a language about money, compiled once."""
    money = language.units.money
    written_on = {
        f"{scale}{sign}": (money.codes.get(sign, money.names.get(sign.casefold(), sign)), factor)
        for sign in money.scaled
        for scale, factor in money.scales.items()
    }
    return Tables(
        phrases(money.names, language),
        phrases(money.unsure, language),
        phrases(money.codes, language),
        phrases(written_on, language),
        phrases(money.pairs, language),
        phrases(money.nations, language),
        phrase_set(money.links, language),
        money.scales,
        phrases(money.subunits, language),
        phrases(money.subunit_pairs, language),
        frozenset(language.fold(word) for word in money.joiners),
        frozenset(language.fold(word) for word in money.weights),
        phrases(language.numerals.fractions_after, language),
    )


def currency_at(source: Source, at: int) -> Currency | None:
    """The currency that begins at a token, the longest reading of it."""
    words, tokens = tables(source.language), source.tokens
    if not 0 <= at < len(tokens) or tokens[at].norm not in words.begins:
        return None
    found: list[Currency] = []
    if (named := words.names.at(tokens, at)) is not None:
        found.append(Currency(at, named[0], named[1], named[1].isupper()))
    if (coded := words.codes.at(tokens, at)) is not None and _capital(source, tokens[at]):
        found.append(Currency(at, coded[0], coded[1], national=True))
    if (scaled := words.scaled.at(tokens, at)) is not None and _capital(source, tokens[at]):
        found.append(Currency(at, scaled[0], scaled[1][0], national=True, factor=scaled[1][1]))
    if (unsure := words.unsure.at(tokens, at)) is not None:
        found.append(Currency(at, unsure[0], unsure[1], national=False, unsure=True))
    return _national(source, max(found, key=lambda one: one.end)) if found else None


def _capital(source: Source, token: Token) -> bool:
    """Whether a word stands in capitals as codes do; a first capital is enough unless it may just begin a sentence."""
    text = source.document.text[token.start : token.end]
    return text.isupper() or (text[0].isupper() and token.norm not in source.language.function_words)


def _national(source: Source, found: Currency) -> Currency:
    """Takes the adjective of the nation in, which tells whose dinar it is; it may have an article of its own."""
    words, tokens = tables(source.language), source.tokens
    for at in (found.end, found.end + 1):
        if (nation := words.nations.at(tokens, at)) is None:
            continue
        code = FAMILIES.get(found.name, {}).get(nation[1])
        if code is not None and (at == found.end or tokens[found.end].kind == "clitic"):
            return evolve(found, end=nation[0], name=code, national=True, unsure=False)
    return found


def currency_before(source: Source, end: int) -> Currency | None:
    """The sign or code of a currency that ends right before a token."""
    words, tokens = tables(source.language), source.tokens
    named = words.names.before(tokens, end)
    if named is None:
        named = words.codes.before(tokens, end)
    if named is not None and not source.free[named[0]] and tokens[end - 1].kind == "mark":
        sign = words.names.at(tokens, end - 1)  # "US $" after a place that is named so
        named = (end - 1, sign[1]) if sign is not None else None
    if named is None or not all(source.free[named[0] : end]):
        return None
    surface = source.document.text[tokens[named[0]].start : tokens[end - 1].end]
    is_sign = not any(letter.isalpha() for letter in surface) or surface.isupper()
    return Currency(named[0], end, named[1], national=named[1].isupper()) if is_sign else None
