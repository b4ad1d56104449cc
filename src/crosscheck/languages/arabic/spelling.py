"""Arabic spelling: what is folded, and how offsets survive it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

__all__ = ["bare", "fold", "fold_all", "opened", "seatless", "variants"]

# Vowel signs, shadda, superscript alif, Quranic marks, tatweel, soft hyphen, zero-width and direction marks.
SILENT: Final = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
FOLDED: Final = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه"}
)
# Letters that only the table of folded letters may change, a space and the end of a line.
PLAIN: Final = re.compile("[ \n\u0621-\u063a\u0641-\u064a]*")

SEATS: Final = str.maketrans("ؤئء", "ااا")
# What a noun ends in before a pronoun or another noun, and what the word list has: the feminine (wizarat-uhu), the
# alif maqsura (mustawa-hu), the hamza (asdiqa'-ihi), the sound plural
# that loses its n, the dual of a feminine.
OPENED: Final = {"ت": ("ة",), "ا": ("ى",), "ئ": ("ء",), "ؤ": ("ء",), "ي": ("ين", ""), "و": ("ون", "")}


@lru_cache(maxsize=65536)
def bare(word: str) -> tuple[str, tuple[int, ...]]:
    """The letters of a word without silent marks, and for each the offset it stood at, with the word's length last."""
    if SILENT.search(word) is None:
        return word, tuple(range(len(word) + 1))
    kept = [(letter, offset) for offset, letter in enumerate(word) if not SILENT.match(letter)]
    return "".join(letter for letter, _ in kept), (*(offset for _, offset in kept), len(word))


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Bare letters with the forms of alif, ya, kaf and ta marbuta made one, presentation forms resolved."""
    if PLAIN.fullmatch(word):  # nearly every word; replacing letters that are not there costs least
        made = word.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا")
        return made.replace("ى", "ي").replace("ة", "ه")
    plain = unicodedata.normalize("NFKC", word) if not word.isascii() else word
    return SILENT.sub("", plain).translate(FOLDED).casefold()


def fold_all(words: Iterable[str]) -> list[str]:
    """Words folded at one go, without being remembered."""
    return fold.__wrapped__("\n".join(words)).split("\n")


def variants(word: str) -> tuple[str, ...]:
    """Spellings under which a word list may hold a bare word: with hamza, final alif maqsura, ta marbuta."""
    forms = [word]
    if word.startswith("ا"):
        forms += ["أ" + word[1:], "إ" + word[1:], "آ" + word[1:]]
    elif word.startswith(("أ", "إ", "آ")):
        forms.append("ا" + word[1:])
    if word.startswith("الا"):
        forms += ["الأ" + word[3:], "الإ" + word[3:]]
    elif word.startswith(("الإ", "الأ")):
        forms.append("الا" + word[3:])
    if word.endswith("ي"):
        forms += [form[:-1] + "ى" for form in forms]
    elif word.endswith("ى"):
        forms += [form[:-1] + "ي" for form in forms]
    elif word.endswith("ه"):
        forms += [form[:-1] + "ة" for form in forms]
    return tuple(forms)


def seatless(word: str) -> str:
    """A word folded further: hamza is alif wherever it sits."""
    return fold(word).translate(SEATS)


def opened(word: str) -> tuple[str, ...]:
    """The forms that a bare noun may have where nothing follows it, when something does: asdiqai- for asdiqa."""
    forms = tuple(word[:-1] + ending for ending in OPENED.get(word[-1:], ()))
    return (word[:-2] + "ة", *forms) if word.endswith(("تا", "تي")) else forms
