"""What a language supplies about sums of money; phrases are written as in a text."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

__all__ = ["Money"]


@frozen(eq=False, repr=False)
class Money:
    """Names, signs and links of one language; what a name may mean is in `languages.currencies`.

    Attributes:
        names: Names and signs of currencies to their ISO 4217 code, or to a bare family (`dinar`).
        unsure: Names that are ordinary words as well: they need an adjective or other evidence.
        codes: Letters that must stand in capitals, to the code of their currency.
        pairs: Words that mean two of a currency.
        nations: Phrases after a currency that tell whose it is, to the ISO 3166 code of the country.
        links: Phrases between an amount and its currency.
        scales: Signs for thousands, millions, … that stand before a sign of currency only.
        scaled: Letters of currencies that such a sign is written onto.
        subunits: Names of parts of a currency to those of `languages.currencies`.
        subunit_pairs: Words that mean two of such a part.
        joiners: Words between an amount and its parts: "cinq euros et dix centimes".
        weights: Words before an unsure name that make it a measure.
    """

    names: Mapping[str, str]
    unsure: Mapping[str, str]
    codes: Mapping[str, str]
    pairs: Mapping[str, str]
    nations: Mapping[str, str]
    links: frozenset[str]
    scales: Mapping[str, int]
    scaled: tuple[str, ...]
    subunits: Mapping[str, str]
    subunit_pairs: Mapping[str, str]
    joiners: frozenset[str]
    weights: frozenset[str]
