"""Known names in one language: places, organisations, demonyms and given names.

They come from a bundle `gazetteer.CODE` that tools/build_gazetteer.py writes: for each kind, parted by empty lines, a
line with its name and one line a key: the key, the canonical value and, where there are any, marks and values of other
things with the same name, parted by tabs. `?` marks a name that is also an ordinary word, `!` one that needs a noun
such as "city" before it, `^` an acronym. `-` is the value of a phrase that is no name although a shorter name begins
it. The kind `home` gives the country that the place with a canonical value lies in, `country` the code of a country.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import field, frozen

from crosscheck.facts.words import Phrases, longest

__all__ = ["NO_NAME", "Entry", "Gazetteer", "gazetteer_text", "read_gazetteer"]

AMBIGUOUS: Final = "?"
HEADED: Final = "!"
UPPER: Final = "^"
NO_NAME: Final = "-"


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


@frozen(eq=False)
class _Names(Mapping[str, Entry]):
    """Entries by their keys, each read from its line when it is first asked for.

    Attributes:
        lines: What stands after each key.
        entries: The entries read so far.
    """

    lines: dict[str, str] = field(repr=False)
    entries: dict[str, Entry] = field(factory=dict, repr=False)

    def __getitem__(self, key: str) -> Entry:
        if (entry := self.entries.get(key)) is None:
            entry = self.entries[key] = _entry(self.lines[key])
        return entry

    def __contains__(self, key: object) -> bool:
        return key in self.lines

    def __iter__(self) -> Iterator[str]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)


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


def read_gazetteer(text: str) -> Gazetteer:
    """The gazetteer that a bundle holds."""
    kinds = {}
    for section in text.split("\n\n"):
        kind, *rows = section.split("\n")
        lines = dict(row.split("\t", 1) for row in rows)
        kinds[kind] = Phrases(_Names(lines), longest(lines))
    return Gazetteer(kinds)


def gazetteer_text(kinds: Mapping[str, Mapping[str, Entry]]) -> str:
    """The bundle of a language, from the entries of each kind by their keys."""
    return "\n\n".join(
        "\n".join([kind, *(f"{key}\t{_line(entry)}" for key, entry in entries.items())])
        for kind, entries in kinds.items()
    )


def _line(entry: Entry) -> str:
    marks = AMBIGUOUS * entry.ambiguous + HEADED * entry.headed + UPPER * entry.upper
    return "\t".join([entry.value, *([marks, *entry.others] if marks or entry.others else [])])


def _entry(line: str) -> Entry:
    value, marks, *others = line.split("\t") if "\t" in line else (line, "")
    return Entry(value, tuple(others), AMBIGUOUS in marks, UPPER in marks, HEADED in marks)
