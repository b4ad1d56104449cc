"""Which countries and currencies a document speaks of: that tells whose dinar a bare "dinar" is."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import Final

from attrs import define, evolve, field

from crosscheck.facts.base import Source
from crosscheck.facts.currencies import currency_at
from crosscheck.facts.gazetteer import Entry
from crosscheck.facts.known import known_names
from crosscheck.languages.currencies import DEFAULTS, FAMILIES, SUBUNITS, possible

__all__ = ["SpokenOf"]

SURE: Final = 1.0
MENTIONED: Final = 0.9
COUNTRY: Final = 0.8
BARE: Final = 0.6
CODE_LENGTH: Final = 2
# Where places of unknown countries are named too, one passing mention of a country proves nothing.
OFTEN: Final = 2
# Names that stand for one country's currency unless an adjective says otherwise, wherever the report comes from.
WORLDWIDE: Final = frozenset({"dollar", "won", "ruble"})


@define(slots=False)
class SpokenOf:
    """What one document says about currencies and countries; looked up on demand."""

    source: Source = field(repr=False)

    @cached_property
    def currencies(self) -> Counter[str]:
        """How often each currency is named in full."""
        counts: Counter[str] = Counter()
        at = 0
        while at < len(self.source.tokens):
            found = currency_at(self.source, at)
            if found is not None and not found.unsure:
                name = DEFAULTS[found.name] if found.name in WORLDWIDE else found.name
                counts[name] += name.isupper()
            at = found.end if found is not None else at + 1
        return counts

    @cached_property
    def countries(self) -> Counter[str]:
        """How often each country is named, by the name of it, of a city or of its people.

        A place whose country is not known counts by itself.
        """
        source = self.source
        naming = source.language.naming
        words = tuple(word if word.free else evolve(word, free=True) for word in source.words)
        counts: Counter[str] = Counter()
        for _, match in known_names(words, source.gazetteer.of("place"), naming, places=True):
            counts[self._country(match.value) or match.value.value] += 1
        peoples = source.gazetteer.of("demonym")
        for index in range(len(words)):
            if (people := peoples.match(words, index)) is not None and not people.value.ambiguous:
                counts[self._country(people.value)] += 1
        return counts

    def _country(self, entry: Entry) -> str:
        """The code of the country that a place is or lies in; empty where it is not known for sure."""
        key = self.source.language.naming.key(entry.value)
        home = self.source.gazetteer.of("home").table.get(key)
        if home is not None:
            return "" if home.others or entry.others else home.value
        country = self.source.gazetteer.of("country").table.get(key)
        return "" if country is None else country.value

    def resolve(self, name: str) -> tuple[str, float]:
        """The code that a name means in this document and how sure that is, or the name itself."""
        if name.isupper():
            return name, SURE
        if name in WORLDWIDE:
            return DEFAULTS[name], SURE
        if (code := self.mentioned(possible(name))) is not None:
            return code, MENTIONED
        if (code := self.of_country(name)) is not None:
            return code, COUNTRY
        return (DEFAULTS[name], SURE) if name in DEFAULTS else (name, BARE)

    def part_of(self, subunit: str) -> str | None:
        """The currency that a bare cent or centime is a part of."""
        codes = SUBUNITS[subunit]
        return next(iter(codes)) if len(codes) == 1 else self.mentioned(frozenset(codes))

    def mentioned(self, codes: frozenset[str]) -> str | None:
        """The one of these currencies that is named most often, if one is."""
        return _first(Counter({code: count for code, count in self.currencies.items() if code in codes}))

    def of_country(self, name: str) -> str | None:
        """The currency of this name in the country that is spoken of most among those that have it."""
        counts: Counter[str] = Counter()
        codes = FAMILIES.get(name, {})
        for country, count in self.countries.items():
            if country in codes:
                counts[codes[country]] += count
        # Of two that are named as often, a report is about the one that it names first.
        leading = next((code for code, _ in counts.most_common(1)), None)
        elsewhere = any(len(place) > CODE_LENGTH for place in self.countries)
        return leading if leading is not None and (counts[leading] >= OFTEN or not elsewhere) else None


def _first(counts: Counter[str]) -> str | None:
    """The key that leads, if one does."""
    leading = counts.most_common(2)
    if not leading or (len(leading) == 2 and leading[0][1] == leading[1][1]):
        return None
    return leading[0][0]
