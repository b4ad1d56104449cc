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
    found: dict[str, list[str]] = {}
    for path in sorted(LEXICON.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            _, pos, arabic = line.split("\t")
            if pos not in {"v", "phrase"}:
                continue
            for rendering in arabic.split("|"):
                verb, *nouns = (form.split()[0] if pos == "phrase" else form for form in rendering.split("/"))
                if nouns and len(verb) > 1 and " " not in verb:
                    known = found.setdefault(verb, [])
                    known += [noun for noun in nouns if noun and " " not in noun and noun not in known]
    return found


if __name__ == "__main__":
    rows = [" ".join([verb, *nouns]) for verb, nouns in sorted(verbs().items())]
    TARGET.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} verbs in {TARGET.relative_to(ROOT)}")
