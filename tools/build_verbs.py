"""Writes the list of Arabic verbs from tools/lexicon: a line a verb, its verbal nouns after it.

Usage: python tools/build_verbs.py
"""

from __future__ import annotations

from pathlib import Path

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


if __name__ == "__main__":
    rows = [" ".join([verb, *nouns]) for verb, nouns in sorted(verbs().items())]
    TARGET.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} verbs in {TARGET.relative_to(ROOT)}")
