"""Builds the word lists that crosscheck takes lemmas from: crosscheck/data/words.CODE.tsv.gz, of simplemma's lists.

simplemma's own form takes half a second a language to read, this one some hundredths, so that simplemma is needed
here only. The sources are those that its documentation credits.

Usage: python tools/build_words.py
"""

from __future__ import annotations

from importlib.metadata import version
from typing import Final

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

import bundle
from crosscheck.languages.lemmas import WordList, group_lines

CODES: Final = ("fr", "ar")
SOURCES: Final = {
    "Lemmatization lists by Michal Měchura, in simplemma": "ODbL 1.0",
    "Wiktionary entries packaged by the Kaikki project, in simplemma": "CC BY-SA 3.0 and 4.0",
    "FreeLing project, in simplemma": "LGPL-LR",
    "spaCy lookups data, in simplemma": "MIT",
    "UniMorph Project, in simplemma": "CC BY-SA 3.0",
    "Wikinflection corpus by Eleni Metheniti, in simplemma": "CC BY 4.0",
}
LICENCE: Final = "MIT as simplemma distributes it, with attribution to the sources of its lists under their licences"
RESERVED: Final = frozenset("0123456789 \t\n")


def main() -> None:
    """Writes one bundle a language, and makes sure that it says what simplemma says."""
    factory = DefaultDictionaryFactory(cache_max_size=1)
    for code in CODES:
        table = dict(factory.get_dictionary(code).items())
        lemmas = {form: lemma for form, lemma in table.items() if RESERVED.isdisjoint(form + lemma)}
        lines = list(group_lines(lemmas))
        words = WordList(lines)
        if {form: words.get(form) for form in words} != lemmas:
            raise SystemExit(f"words.{code}: the list does not say what it was made from")
        sources = {f"simplemma {version('simplemma')} by Adrien Barbaresi, word list": "MIT", **SOURCES}
        content, name = "\n".join(lines), f"words.{code}"
        bundle.write(name, "tsv.gz", content, sources=sources, licence=LICENCE, script="tools/build_words.py")
        print(f"{len(lemmas)} of {len(table)} forms in {len(lines)} groups")


if __name__ == "__main__":
    main()
