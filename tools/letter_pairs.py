"""Prints the table of letter pairs by which foreign names are told from Arabic words.

Each pair of letters is weighed by how much oftener it stands in given names and places written without the letters
that are Arabic's own (logarithm of the ratio, in steps of a half) than in the words of the lexicon. The table is the
`PAIRS` of src/crosscheck/languages/arabic/foreign.py.

Usage: python tools/letter_pairs.py
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from build_gazetteer import rows
from crosscheck.languages.arabic.foreign import EDGE, LETTERS, NATIVE, NEUTRAL
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.lemmas import lemma_table

SMOOTHED = 0.3
LARGEST = 9
SHORTEST = 3


def names() -> set[str]:
    """Given names and places of one word, without Arabic's own letters and the article."""
    found = set()
    for kind, _, language, name in rows():
        if language == "ar" and kind in {"given-name", "place"} and not name.startswith(("?", "!", "ال")):
            found.add(name)
    return {fold(name) for name in found if set(fold(name)) <= set(LETTERS) and not NATIVE & set(name)}


def counted(words: Iterable[str]) -> Counter[tuple[str, str]]:
    """How often each pair of letters stands in the words, their edges included."""
    return Counter(pair for word in words for pair in pairwise(f"{EDGE}{word}{EDGE}"))


def main() -> None:
    """Prints one row for each first letter."""
    known = names()
    words = {fold(word) for word in lemma_table("ar")} - known
    two = [
        counted(one for one in group if len(one) >= SHORTEST and set(one) <= set(LETTERS)) for group in (known, words)
    ]
    totals = [sum(group.values()) + SMOOTHED * len(LETTERS) ** 2 for group in two]
    for first in LETTERS:
        row = ""
        for second in LETTERS:
            likely, usual = (
                (group[first, second] + SMOOTHED) / total for group, total in zip(two, totals, strict=True)
            )
            steps = round(2 * math.log(likely / usual))
            row += chr(ord(NEUTRAL) + max(-LARGEST, min(LARGEST, steps)))
        print(row)


if __name__ == "__main__":
    main()
