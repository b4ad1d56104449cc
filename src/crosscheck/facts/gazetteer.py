"""Known names in one language: places, organisations, demonyms and given names.

The rows come from `crosscheck/data/gazetteer.tsv`: kind, canonical value, language and name. A `?` before a name marks
one that is also an ordinary word, a `!` one that is such a frequent word that it needs a noun such as "city" before it;
`-` stands for a phrase that is none although a shorter name begins it. Rows of the kind `home`, for any language (`*`),
give the country that the place with a canonical value lies in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve, field, frozen

from crosscheck.facts.words import Phrases
from crosscheck.languages import Language

__all__ = ["ANY", "NO_NAME", "Entry", "Gazetteer", "build", "rows_in"]

AMBIGUOUS: Final = "?"
HEADED: Final = "!"
NO_NAME: Final = "-"
ANY: Final = "*"
LONGEST_UPPER: Final = 4


@frozen
class Entry:
    """A known name.

    Attributes:
        value: Its canonical English value.
        others: Values of other things with the same name.
        ambiguous: Whether the name is also an ordinary word.
        upper: Whether it is an acronym, which stands in capitals.
        headed: Whether it counts only after a noun that says what it is.
    """

    value: str
    others: tuple[str, ...] = ()
    ambiguous: bool = False
    upper: bool = False
    headed: bool = False


@frozen
class Gazetteer:
    """Known names by kind.

    Attributes:
        kinds: `place`, `organisation`, `demonym` and `given-name`, each with its names by their keys.
    """

    kinds: dict[str, Phrases[Entry]] = field(factory=dict, repr=False)

    def of(self, kind: str) -> Phrases[Entry]:
        """The names of one kind; none where the kind is unknown."""
        return self.kinds.get(kind) or Phrases()


def build(rows: Iterable[tuple[str, str, str]], language: Language) -> Gazetteer:
    """A gazetteer from rows of (kind, canonical value, name in this language).

    Where several things have one name the first is its value.
    """
    kinds: dict[str, Phrases[Entry]] = {}
    for kind, value, marked in rows:
        headed = marked[0] == HEADED
        ambiguous = headed or marked[0] == AMBIGUOUS
        name = marked[1:] if ambiguous else marked
        upper = len(name) <= LONGEST_UPPER and name.isupper()
        if (names := kinds.get(kind)) is None:
            names = kinds[kind] = Phrases()
        key = language.naming.key(name)
        known = names.table.get(key)
        if known is None:
            names.add(key, Entry(value, (), ambiguous, upper, headed))
        elif value != known.value and value not in known.others:
            names.table[key] = evolve(known, others=(*known.others, value))
        elif known.value == value and (known.upper or known.ambiguous):
            names.table[key] = evolve(
                known,
                upper=known.upper and upper,
                ambiguous=known.ambiguous and ambiguous,
                headed=known.headed and headed,
            )
    return Gazetteer(kinds)


def rows_in(text: str, code: str) -> Iterator[tuple[str, str, str]]:
    """The rows of the bundle for the language with this code."""
    marks = f"\t{code}\t", f"\t{ANY}\t"
    for line in text.splitlines():
        if marks[0] not in line and marks[1] not in line:
            continue
        kind, value, language, name = line.split("\t")
        if language in {code, ANY}:
            yield kind, value, name
