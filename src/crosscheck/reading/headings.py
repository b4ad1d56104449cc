"""Which paragraphs of a plain text are headings: short, without a final mark, and with something below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from crosscheck.model import Role

__all__ = ["headings"]

MOST_WORDS: Final = 10
MOST_CHARACTERS: Final = 90
WORD: Final = re.compile(r"[^\W_]+(?:['’·-][^\W_]+)*")
FINAL_MARK: Final = re.compile(r"[.!?…؟۔:;؛,،][\s»”’\"')\]]*\Z")


def headings(paragraphs: Sequence[str], apart: Sequence[bool], items: Sequence[bool]) -> list[Role]:
    """The role of each paragraph.

    Of short lines one below the other only the last heads what follows, and only where a blank line or the end of a
    sentence stands before it: else they are a list. Two of them are title and subtitle where the text begins with
    them or blank lines set both apart.

    Args:
        paragraphs: The text of each.
        apart: For each, whether a blank line stands before it.
        items: For each, whether it is marked as an item of a list.
    """
    roles: list[Role] = ["body"] * len(paragraphs)
    short = [not item and _short(paragraph) for paragraph, item in zip(paragraphs, items, strict=True)]
    for is_short, group in groupby(range(len(paragraphs)), key=short.__getitem__):
        run = list(group)
        first, last = run[0], run[-1]
        if not is_short or last + 1 == len(paragraphs):
            continue
        pair = len(run) == 2
        if first == 0 or (pair and apart[first] and apart[last]):
            roles[first] = "heading"
        if apart[last] or (pair and first == 0) or FINAL_MARK.search(paragraphs[last - 1]):
            roles[last] = "heading"
    return roles


def _short(paragraph: str) -> bool:
    if len(paragraph) > MOST_CHARACTERS or len(paragraph.splitlines()) > 1 or FINAL_MARK.search(paragraph):
        return False
    words = WORD.findall(paragraph)
    return 1 <= len(words) <= MOST_WORDS and any(map(str.isalpha, words)) and not paragraph[0].islower()
