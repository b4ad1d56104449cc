"""Checks the form of every entry under tools/lexicon/ (see its README) and counts them.

Usage: python tools/check_lexicon.py [FILE ...]
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).parent / "lexicon"
POS = {"n", "v", "adj", "adv", "prep", "conj", "num", "name", "phrase"}
FRENCH = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿŒœ][0-9A-Za-zÀ-ÖØ-öø-ÿŒœ'’ .,()/+-]*")
ARABIC = re.compile(
    r"[\u0621-\u063a\u0641-\u064a ]+|[\u0621-\u063a\u0641-\u064a -]*[0-9A-Za-z-]+[\u0621-\u063a\u0641-\u064a -]*"
)


def problems(line: str) -> list[str]:
    """What is wrong with the form of one line; empty when nothing is."""
    cells = line.split("\t")
    if len(cells) != 3:
        return [f"{len(cells)} columns instead of 3"]
    french, pos, arabic = cells
    found = []
    if pos not in POS:
        found.append(f"unknown part of speech {pos!r}")
    if not FRENCH.fullmatch(french) or french != french.strip():
        found.append(f"not a French entry: {french!r}")
    forms = [form for rendering in arabic.split("|") for form in rendering.split("/")]
    found += [f"not an Arabic form: {form!r}" for form in forms if not ARABIC.fullmatch(form) or form != form.strip()]
    if len(set(arabic.split("|"))) != len(arabic.split("|")):
        found.append(f"a rendering is given twice: {arabic!r}")
    return found


def main(names: list[str]) -> int:
    """Prints every problem with its place, then the counts; returns 1 when there was one."""
    seen: dict[tuple[str, str], str] = {}
    counts: Counter[str] = Counter()
    bad = 0
    for path in [Path(name) for name in names] or sorted(FOLDER.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            place = f"{path.name}:{number}"
            found = problems(line)
            key = tuple(line.split("\t")[:2])
            if len(key) == 2 and key in seen:
                found.append(f"stands at {seen[key]} already: {key[0]} ({key[1]})")
            if len(key) == 2:
                seen.setdefault((key[0], key[1]), place)
            counts[path.name] += not found
            bad += bool(found)
            for problem in found:
                print(f"{place}: {problem}")
    for name, count in counts.items():
        print(f"{name}: {count} entries")
    print(f"{sum(counts.values())} entries, {bad} bad lines")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
