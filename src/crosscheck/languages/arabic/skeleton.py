"""The consonant skeleton of a name in Arabic spelling; the classes are those of the Latin-script skeleton."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.languages.skeletons import latin_skeleton

__all__ = ["skeleton"]

# The letters in alphabetical order, then Persian peh, cheh, veh, gaf; what is not listed leaves nothing.
CLASSES: Final = dict(
    zip("بتثجخدذرزسشصضطظغفقكلمنپچڤگ", "bttjkddrssxsdtsgfkklmnbxfg", strict=True)
)  # fmt: skip
ARTICLE: Final = re.compile(r"^(?:ال)(?=..)")
# Two letters for one sound: tesh for ch, dj for j.
DOUBLE: Final = re.compile("ت(?=ش)|د(?=ج)")
VOWEL_FIRST: Final = re.compile("[اأإآعهح]")
LATIN: Final = re.compile("[A-Za-z]")


@lru_cache(maxsize=65536)
def skeleton(name: str) -> str:
    """The skeleton of a name; empty for one without consonants."""
    if LATIN.search(name):
        return latin_skeleton(name)
    bones = []
    for index, word in enumerate(name.split()):
        bare = DOUBLE.sub("", ARTICLE.sub("", word))
        if index == 0 and VOWEL_FIRST.match(bare):
            bones.append("a")
        bones.extend(CLASSES.get(letter, "") for letter in bare)
    return "".join(bones)
