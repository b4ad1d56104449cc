"""Amounts of money, in ISO 4217 codes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from attrs import evolve, frozen

from crosscheck.facts.agreement import bounds, values_agree
from crosscheck.facts.base import Extractor, Source
from crosscheck.facts.counted import counted
from crosscheck.facts.currencies import Currency, currency_at, currency_before, tables
from crosscheck.facts.numerals import Number, comparator, joined, number_at
from crosscheck.facts.spoken_of import SpokenOf
from crosscheck.facts.unit_ranges import is_change, unchanged
from crosscheck.languages.currencies import FAMILIES, SUBUNITS, possible
from crosscheck.model import Fact

__all__ = ["EXTRACTOR"]

# An amount in pounds or crowns that speaks of money by its size alone, in a text about a country that has them.
LARGE: Final = 100
WEIGHED: Final = 6
TEN: Final = 10
HUNDRED: Final = 100
CENTS_DIGITS: Final = 2
LIKELY: Final = 0.8
UNSURE: Final = 0.6


@frozen
class _Sum:
    """An amount over `tokens[first:end]`; `name` is a code, a family, or a bare part of a currency."""

    first: int
    end: int
    amount: Number
    name: str
    confidence: float = 1.0


def _find(source: Source) -> Iterator[Fact]:
    """`3 millions de dirhams`, `$5`, `5 M€`: the name or sign of the currency belongs to the span."""
    reader = _Reader(source, SpokenOf(source))
    tokens = source.tokens
    index = 0
    while index < len(tokens):
        found, past = reader.read(index)
        for sum_ in found:
            how = comparator(source, min(sum_.first, sum_.amount.opener), sum_.end, sum_.amount.form)
            span = tokens[sum_.first].start, tokens[sum_.end - 1].end
            confidence = min(sum_.confidence, sum_.amount.confidence)
            value, *others = (f"{amount} {sum_.name}" for amount in (sum_.amount.value, *sum_.amount.aliases))
            yield Fact("money", value, *span, how, unit=sum_.name, confidence=confidence, aliases=tuple(others))
        index = past


@frozen
class _Reader:
    source: Source
    spoken_of: SpokenOf

    def read(self, index: int) -> tuple[tuple[_Sum, ...], int]:
        """The sums that begin at a token, and where to go on."""
        number = self._pair_number(index) or unchanged(self.source, index)
        if number is None:
            return (), index + 1
        single = self._sum(number)
        if single is None:
            return self._lent(number)
        whole = self._ranged(single) or self._with_parts(single)
        return (whole,), max(whole.end, index + 1)

    def _pair_number(self, index: int) -> Number | None:
        """A dual is two of its currency."""
        words, tokens = tables(self.source.language), self.source.tokens
        if tokens[index].norm not in words.paired or not self.source.free[index]:
            return None
        if not (words.pairs.at(tokens, index) or words.subunit_pairs.at(tokens, index)):
            return None
        return Number(index, index + 1, Decimal(2), None, "dual", 1.0, index)

    def _sum(self, number: Number) -> _Sum | None:
        if number.form == "dual":
            return self._dual(number)
        found = self._after(number) or self._before(number)
        return found or self._part(number) or (self._one(number) if number.form == "one" else None)

    def _after(self, number: Number) -> _Sum | None:
        """The currency after the amount, with a short scale or a linking word between them."""
        words, tokens = tables(self.source.language), self.source.tokens
        at = number.end
        if at >= len(tokens):
            return None
        places = [(at, 1)]
        if (scale := words.scales.get(tokens[at].norm)) is not None:
            places.append((at + 1, scale))
        for begin, factor in reversed(places):
            link = words.links.at(tokens, begin)
            for place in (begin, link[0] if link else begin):
                if (named := currency_at(self.source, place)) is not None:
                    return self._meant(number.first, number.times(factor * named.factor), named)
        return None

    def _before(self, number: Number) -> _Sum | None:
        """A sign or code of currency before the amount, a short scale after it."""
        named = currency_before(self.source, number.first)
        if named is None:
            return None
        scales, tokens = tables(self.source.language).scales, self.source.tokens
        scale = scales.get(tokens[number.end].norm) if number.end < len(tokens) else None
        if scale is None or tokens[number.end].start != tokens[number.end - 1].end:
            return self._meant(named.first, number, evolve(named, end=number.end))
        return self._meant(named.first, number.times(scale), evolve(named, end=number.end + 1))

    def _one(self, number: Number) -> _Sum | None:
        """The noun before a "one"."""
        at = number.first - 1
        named = currency_at(self.source, at) if at >= 0 and self.source.free[at] else None
        if named is None or named.end != number.first:
            return None
        return self._meant(at, number, evolve(named, end=number.end))

    def _dual(self, number: Number) -> _Sum | None:
        words, tokens = tables(self.source.language), self.source.tokens
        if (pair := words.pairs.at(tokens, number.first)) is not None:
            nation = words.nations.at(tokens, pair[0])
            end = nation[0] if nation else pair[0]
            code = FAMILIES.get(pair[1], {}).get(nation[1]) if nation else None
            named = Currency(number.first, end if code else pair[0], code or pair[1], national=code is not None)
            return self._meant(number.first, number, named)
        if (part := words.subunit_pairs.at(tokens, number.first)) is not None:
            return self._part_of(number, part[0], part[1])
        return None

    def _meant(self, first: int, amount: Number, named: Currency) -> _Sum | None:
        """The sum in the currency that the document means; None where the word is rather no currency."""
        if not named.unsure:
            code, confidence = self.spoken_of.resolve(named.name)
            return _Sum(first, named.end, amount, code, confidence)
        if self._weighed(first):
            return None
        told = self.spoken_of.mentioned(possible(named.name))
        if told is None and amount.low >= LARGE:
            told = self.spoken_of.of_country(named.name)
        return _Sum(first, named.end, amount, told, LIKELY) if told else None

    def _weighed(self, first: int) -> bool:
        weights = tables(self.source.language).weights
        before = self.source.tokens[max(0, first - WEIGHED) : first]
        return any(token.norm in weights or token.lemma in weights for token in before)

    def _part(self, number: Number) -> _Sum | None:
        """`35 cents américains`: a part of a currency by itself."""
        found = tables(self.source.language).subunits.at(self.source.tokens, number.end)
        return self._part_of(number, *found) if found else None

    def _part_of(self, number: Number, end: int, subunit: str) -> _Sum | None:
        words, tokens = tables(self.source.language), self.source.tokens
        per = SUBUNITS[subunit]
        nation = words.nations.at(tokens, end)
        own = _money_of(nation[1], per) if nation is not None else None
        if nation is not None and own is not None:
            return _Sum(number.first, nation[0], _divided(number, per[own]), own)
        link = words.links.at(tokens, end)
        named = currency_at(self.source, link[0]) if link else None
        if named is not None and (code := self.spoken_of.resolve(named.name)[0]) in per:
            return _Sum(number.first, named.end, _divided(number, per[code]), code)
        told = self.spoken_of.part_of(subunit)
        if told is not None:
            return _Sum(number.first, end, _divided(number, per[told]), told, LIKELY)
        return _Sum(number.first, end, number, subunit, UNSURE)

    def _with_parts(self, whole: _Sum) -> _Sum:
        """`cinq euros et dix centimes`, `1 euro 50`, `trois dollars et demi` as one amount."""
        words, tokens = tables(self.source.language), self.source.tokens
        if whole.amount.high is not None or whole.end >= len(tokens):
            return whole
        if (half := words.fractions.at(tokens, whole.end)) is not None and whole.amount.low < LARGE:
            end = half[0] + (half[0] < len(tokens) and tokens[half[0]].kind == "clitic")
            again = currency_at(self.source, end)
            return self._more(whole, again.end if again else half[0], half[1])
        at = whole.end + (tokens[whole.end].norm in words.joiners)
        part = self._pair_number(at) or number_at(self.source, at) if at < len(tokens) else None
        if part is None or part.high is not None:
            return whole
        found = words.subunits.at(tokens, part.end) if part.form != "dual" else words.subunit_pairs.at(tokens, at)
        per = SUBUNITS[found[1]].get(whole.name) if found else None
        if found is not None and per is not None and part.low < per:
            return self._more(whole, found[0], part.low / per)
        cents = len(tokens[at].norm) == CENTS_DIGITS if part.form == "digits" else TEN <= part.low < HUNDRED
        beside = at == whole.end and cents and (part.form == "words" or part.end == at + 1)
        if beside and part.form == whole.amount.form in {"digits", "words"} and self._counts_nothing(part):
            return self._more(whole, part.end, part.low / HUNDRED)
        return whole

    def _counts_nothing(self, part: Number) -> bool:
        return counted(self.source, part.first, part.end) is None and currency_at(self.source, part.end) is None

    @staticmethod
    def _more(whole: _Sum, end: int, extra: Decimal) -> _Sum:
        return evolve(whole, end=end, amount=evolve(whole.amount, low=whole.amount.low + extra))

    def _ranged(self, low: _Sum) -> _Sum | None:
        """A range of which each end has its currency, unless the amount changes from one to the other."""
        if low.amount.high is not None or (place := joined(self.source, low.first, low.end)) is None:
            return None
        at, opener = place
        sign = currency_at(self.source, at)
        begin = sign.end if sign is not None else at
        number = number_at(self.source, begin) if begin < len(self.source.tokens) else None
        high = self._sum(number) if number is not None and number.high is None else None
        if high is None or high.name != low.name or high.amount.low <= low.amount.low:
            return None
        if is_change(self.source, opener):
            return None
        amount = evolve(low.amount, high=high.amount.low, opener=min(opener, low.first))
        return evolve(low, end=high.end, amount=amount)

    def _lent(self, number: Number) -> tuple[tuple[_Sum, ...], int]:
        """`de 15 à 12 euros`: what is no range has its currency from the second number."""
        place = joined(self.source, number.first, number.end) if number.high is None else None
        if place is None or place[1] == number.first:
            return (), number.end
        high = number_at(self.source, place[0])
        sum_ = self._after(high) if high is not None and high.high is None else None
        if sum_ is None or high is None:
            return (), number.end
        factor = sum_.amount.low / high.low if high.low else Decimal(1)
        low = _Sum(number.first, number.end, number.times(factor), sum_.name, sum_.confidence)
        return (low, self._with_parts(sum_)), sum_.end


def _money_of(country: str, codes: dict[str, int]) -> str | None:
    """The one of these currencies that a country has."""
    return next((family[country] for family in FAMILIES.values() if family.get(country) in codes), None)


def _divided(number: Number, per: int) -> Number:
    return evolve(number, low=number.low / per, high=None if number.high is None else number.high / per)


def _agree(left: Fact, right: Fact) -> bool:
    """The amounts agree, an ambiguous one under either reading, and the currencies may be the same."""
    code, other_code = left.value.partition(" ")[2], right.value.partition(" ")[2]
    if not possible(code) & possible(other_code):
        return False
    amounts, others = ([value.partition(" ")[0] for value in (fact.value, *fact.aliases)] for fact in (left, right))
    pairs = [(bounds(one), bounds(other)) for one in amounts for other in others]
    return any(values_agree(one, left.comparator, other, right.comparator) for one, other in pairs)


EXTRACTOR: Final = Extractor("money", 240, _find, _agree)
