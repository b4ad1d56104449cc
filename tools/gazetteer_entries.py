"""The entries of the gazetteer of one language: its rows by the keys of their names.

A row is: kind, canonical value, language, name. A `?` before a name marks one that is also an ordinary word, a `!` one
that is such a frequent word that it needs a noun such as "city" before it. Rows of the language `*` are for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from crosscheck.facts.gazetteer import AMBIGUOUS, HEADED, Entry
from crosscheck.languages import Language

__all__ = ["ANY", "Row", "entries"]

ANY: Final = "*"
LONGEST_UPPER: Final = 4
Row = tuple[str, str, str, str]


def entries(rows: Iterable[Row], language: Language) -> dict[str, dict[str, Entry]]:
    """For each kind, the entries of a language by their keys.

    Where several things have one name the first is its value.
    """
    kinds: dict[str, dict[str, Entry]] = {}
    for kind, value, code, marked in rows:
        if code not in {language.code, ANY}:
            continue
        name = marked.removeprefix(HEADED).removeprefix(AMBIGUOUS)
        upper = len(name) <= LONGEST_UPPER and name.isupper()
        entry = Entry(value, (), name != marked, upper, marked.startswith(HEADED))
        named, key = kinds.setdefault(kind, {}), language.naming.key(name)
        named[key] = _joined(named[key], entry) if key in named else entry
    return kinds


def _joined(known: Entry, entry: Entry) -> Entry:
    """An entry with what another one with its key adds: a further value, or the name without a mark."""
    if entry.value != known.value:
        more = () if entry.value in known.others else (entry.value,)
        return evolve(known, others=(*known.others, *more))
    return evolve(
        known,
        upper=known.upper and entry.upper,
        ambiguous=known.ambiguous and entry.ambiguous,
        headed=known.headed and entry.headed,
    )
