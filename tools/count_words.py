"""Writes how often the words of Arabic are met, by which words that run together are told apart.

Counted are the folded forms of the Arabic sentences that the lexicon is counted from (tools/build_lexicon.py). A form
that is met often enough stands on the line of its cost: the negated logarithm (base 10) of its share of all words, in
tenths. The file is src/crosscheck/languages/arabic/common_words.txt.

Usage: python tools/count_words.py
"""

from __future__ import annotations

import math
import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from build_lexicon import sentence_pairs
from crosscheck.languages.arabic.spelling import fold

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CROSSCHECK_SHARED", ROOT.parent / "shared"))
WORD = re.compile("[\u0621-\u064a\u064b-\u065f\u0670\u0640]+")
LETTERS = re.compile("[\u0621-\u064a]{2,14}")
LEAST = 8
STEPS = 10


def counted(texts: Iterable[str]) -> Counter[str]:
    """How often each folded word stands in the texts."""
    return Counter(fold(word) for text in texts for word in WORD.findall(text))


def written(counts: Counter[str]) -> str:
    """The lines of the file: a cost and the forms that have it."""
    total = sum(counts.values())
    by_cost: dict[int, list[str]] = defaultdict(list)
    for word, count in counts.items():
        if count >= LEAST and LETTERS.fullmatch(word):
            by_cost[round(-STEPS * math.log10(count / total))].append(word)
    return "".join(f"{cost} {' '.join(sorted(words))}\n" for cost, words in sorted(by_cost.items()))


if __name__ == "__main__":
    pairs = sentence_pairs(SHARED / "parallel" / "train.tsv")
    target = ROOT / "src" / "crosscheck" / "languages" / "arabic" / "common_words.txt"
    target.write_text(written(counted(arabic for _, arabic in pairs)), encoding="utf-8")
