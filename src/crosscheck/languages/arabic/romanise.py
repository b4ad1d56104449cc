"""Arabic names in Latin letters: readable, and with the same consonant skeleton as the name itself."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.languages.arabic.spelling import bare

__all__ = ["romanise"]

# The letters in alphabetical order, then Persian peh, cheh, veh, gaf.
CONSONANTS: Final = dict(
    zip(
        "بتثجحخدذرزسشصضطظغفقكلمنهپچڤگ",
        "b t th j h kh d dh r z s sh s d t z gh f q k l m n h p ch v g".split(),  # noqa: SIM905  it lines up
        strict=True,
    )
)
DIGRAPHS: Final = frozenset({"th", "kh", "dh", "sh", "gh", "ch"})
LIQUIDS: Final = frozenset("rlmnwyh")
VOWELS: Final = frozenset("aeiou")
# Two letters for one sound.
DOUBLES: Final = {"تش": "چ", "دج": "ج"}
DOUBLE: Final = re.compile("|".join(DOUBLES))
ARTICLE: Final = re.compile("^ال(?=..)")


@lru_cache(maxsize=4096)
def romanise(name: str) -> str:
    """A name in Latin letters, each word with a capital; what is not in Arabic letters stays as it is."""
    return " ".join(_word(word) for word in bare(name)[0].split())


def _word(word: str) -> str:
    if not any(letter in CONSONANTS or letter in "اأإآعوىيءةئؤ" for letter in word):
        return word
    article = "Al-" if ARTICLE.match(word) else ""
    letters = _vowelled(list(_sounds(DOUBLE.sub(lambda match: DOUBLES[match.group()], ARTICLE.sub("", word)))))
    return article + letters[:1].upper() + letters[1:]


def _sounds(word: str) -> list[str]:
    """One string a letter: a consonant, a vowel or nothing."""
    sounds: list[str] = []
    for index, letter in enumerate(word):
        following = word[index + 1 : index + 2]
        if letter in CONSONANTS:
            sounds.append(CONSONANTS[letter])
        elif letter in "وؤ":
            glide = index == 0 or following == "ا"
            sounds.append("w" if glide else "u" if index or following else "w")
        elif letter in "يئ":
            spoken = bool(sounds) and sounds[-1][0] not in VOWELS
            sounds.append("y" if index == 0 or (following in tuple("اوي") and not spoken) else "i")
        elif letter in "اأآعىة":
            sounds.append("a")
        elif letter == "إ":
            sounds.append("i")
    return sounds


def _vowelled(sounds: list[str]) -> str:
    """Puts a vowel where consonants could not be spoken, or would be read as one."""
    text = ""
    for index, sound in enumerate(sounds):
        before = sounds[index - 1] if index else ""
        clash = before and before[0] not in VOWELS and sound[0] not in VOWELS
        first = index == 1 and not (sound in LIQUIDS and before not in LIQUIDS and sound in "rl")
        last = index == len(sounds) - 1 and sound in LIQUIDS
        crowded = len(text) > 1 and text[-1] not in VOWELS and text[-2] not in VOWELS and before not in DIGRAPHS
        misread = sound in ("h", "w", "y") or before == sound
        if clash and (first or last or crowded or misread):
            text += "e" if last else "a"
        if not (sound == "a" and text.endswith("a")):
            text += sound
    return text
