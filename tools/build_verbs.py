"""Writes the list of Arabic verbs from tools/lexicon: a line a verb, its verbal nouns after it; and their forms.

Usage: python tools/build_verbs.py
"""

from __future__ import annotations

from pathlib import Path

import bundle
from crosscheck.languages.arabic.persons import made_bases
from crosscheck.languages.arabic.verbs import BUNDLE, made_tables

ROOT = Path(__file__).parent.parent
LEXICON = ROOT / "tools" / "lexicon"
TARGET = ROOT / "src" / "crosscheck" / "languages" / "arabic" / "verbs.txt"


def verbs() -> dict[str, list[str]]:
    """Every one-word verb of the lexicon with its one-word verbal nouns, in the order of the files."""
    rows = [
        line.split("\t")
        for path in sorted(LEXICON.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    infinitives = {_first(french) for french, pos, _ in rows if pos == "v"}
    found: dict[str, list[str]] = {}
    for french, pos, arabic in rows:
        if pos != "v" and not (pos == "phrase" and _first(french) in infinitives):
            continue  # a phrase may be a noun with its plural: "ministre d'État"
        for rendering in arabic.split("|"):
            verb, *nouns = (form.split()[0] if pos == "phrase" else form for form in rendering.split("/"))
            if nouns and len(verb) > 1 and " " not in verb:
                known = found.setdefault(verb, [])
                known += [noun for noun in nouns if noun and " " not in noun and noun not in known]
    return found


def _first(french: str) -> str:
    """The verb of an entry: its first word, without the reflexive pronoun."""
    return french.removeprefix("se ").removeprefix("s'").split()[0]


def forms() -> str:
    """The bundle of the forms of all verbs, one column of a table a line."""
    tables, (past, imperfect) = made_tables(), made_bases()
    columns = (
        tables.lemmas, tables.lemmas.values(), sorted(tables.marked), tables.nouns, tables.nouns.values(),
        past, past.values(), imperfect, imperfect.values(),
    )  # fmt: skip
    return "\n".join("\t".join(column) for column in columns)


def main() -> None:
    """Writes the list, and what is made of it."""
    rows = [" ".join([verb, *nouns]) for verb, nouns in sorted(verbs().items())]
    TARGET.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} verbs in {TARGET.relative_to(ROOT)}")
    sources = {"crosscheck lexicon (tools/lexicon)": "Apache-2.0"}
    bundle.write(BUNDLE, "tsv", forms(), sources=sources, licence="Apache-2.0", script="tools/build_verbs.py")


if __name__ == "__main__":
    main()
