"""The consonant skeleton of a name in Arabic spelling; the classes are those of the Latin-script skeleton."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["skeleton"]

# The letters in alphabetical order, then Persian peh, cheh, veh, gaf; what is not listed leaves nothing.
CLASSES: Final = dict(
    zip("بتثجحخدذرزسشصضطظغفقكلمنپچڤگ", "btsj-kddrssxsdtsgfkklmnbxfg", strict=True)
) | {"ح": "", "ة": ""}  # fmt: skip
ARTICLE: Final = re.compile(r"^(?:ال)(?=..)")
CHEH: Final = re.compile("تش")
VOWEL_FIRST: Final = re.compile("[اأإآعه]|و(?=[^اي])|ي(?=[^ا])")


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """The skeleton of a name; empty for one without consonants."""
    bones = []
    for index, word in enumerate(name.split()):
        bare = CHEH.sub("ش", ARTICLE.sub("", word))
        if index == 0 and VOWEL_FIRST.match(bare):
            bones.append("a")
        bones.extend(CLASSES.get(letter, "") for letter in bare)
    return "".join(bones)
