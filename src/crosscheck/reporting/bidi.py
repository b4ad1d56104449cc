"""Text of any script on a terminal line: how wide it is, which way it runs, and what must not get out.

Isolates keep a piece of text from reordering what stands around it (Unicode Standard Annex #9, section 2.4). They
only hold when each is closed on its own line and the text inside cannot close it, so the document's own embeddings,
overrides and isolates are taken out here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final, Literal

__all__ = [
    "FSI",
    "LRI",
    "PDI",
    "RLI",
    "Direction",
    "clusters",
    "direction",
    "display_width",
    "foreign",
    "has_foreign",
    "isolated",
    "visible",
]

Direction = Literal["ltr", "rtl"]

LRI: Final = "\u2066"
RLI: Final = "\u2067"
FSI: Final = "\u2068"
PDI: Final = "\u2069"

RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
REORDERING: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
NO_BREAK_SPACES: Final = frozenset("\u00a0\u2007\u202f")

SOFT_HYPHEN: Final = "\u00ad"
EMOJI_PRESENTATION: Final = "\ufe0f"
DEPRECATED: Final = frozenset(map(chr, range(0x206A, 0x2070)))
REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
CONTROL_PICTURES: Final = 0x2400
PICTURE_OF_DELETE: Final = "\N{SYMBOL FOR DELETE}"

# Format characters that are seen: signs that are written under or around the digits after them.
SEEN_FORMATS: Final = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
LONGEST_CLUSTER: Final = 9
HANGUL_MEDIALS_AND_FINALS: Final = range(0x1160, 0x1200)


class _Visible(dict[int, str]):
    """A table for `str.translate` that finds out what becomes of a character when it first meets it."""

    def __missing__(self, code: int) -> str:
        self[code] = seen = _seen(chr(code))
        return seen


def _seen(char: str) -> str:
    category = unicodedata.category(char)
    if char.isspace():
        return char if char in NO_BREAK_SPACES else " "
    if category == "Cc":
        return _picture(ord(char))
    if category in ("Cs", "Cn"):
        return REPLACEMENT
    if char in (SOFT_HYPHEN, EMOJI_PRESENTATION) or char in DEPRECATED:
        return ""
    return "" if unicodedata.bidirectional(char) in REORDERING else char


def _picture(code: int) -> str:
    if code < ord(" "):
        return chr(CONTROL_PICTURES + code)
    return PICTURE_OF_DELETE if code == ord("\x7f") else REPLACEMENT


VISIBLE: Final = _Visible()


def visible(text: str) -> str:
    """The text with nothing in it that moves the cursor, changes colours, breaks the line or reorders it.

    Control characters become their pictures, white space becomes spaces. Marks and joiners stay, for Arabic needs
    them.
    """
    return text.translate(VISIBLE)


def display_width(text: str) -> int:
    """How many columns of a terminal a text takes that `visible` has seen to."""
    return sum(map(_char_width, text))


@cache
def _char_width(char: str) -> int:
    if char in SEEN_FORMATS:
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf", "Cc") or ord(char) in HANGUL_MEDIALS_AND_FINALS:
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def clusters(text: str) -> list[str]:
    """The text in pieces that must not be torn apart: a character with the marks of no width that follow it.

    Marks beyond what any script piles onto a letter are left out, for they would cover the lines around it.
    """
    found: list[str] = []
    for char in text:
        if found and _char_width(char) == 0:
            found[-1] += char if len(found[-1]) < LONGEST_CLUSTER else ""
        else:
            found.append(char)
    return found


def direction(text: str) -> Direction:
    """The way that most letters of a text run; left to right when it has none."""
    classes = [unicodedata.bidirectional(char) for char in text]
    return "rtl" if sum(name in RIGHT_TO_LEFT for name in classes) > classes.count("L") else "ltr"


def has_foreign(text: str) -> bool:
    """True when something in the text runs right to left."""
    return any(unicodedata.bidirectional(char) in RIGHT_TO_LEFT for char in text)


def isolated(text: str, opening: str) -> str:
    """The text between an isolate initiator and PDI."""
    return f"{opening}{text}{PDI}"


def foreign(text: str) -> tuple[tuple[str, bool], ...]:
    """A text that runs left to right in pieces, each with whether it runs the other way.

    Such a piece reaches to the last of its letters before a letter that runs left to right, and takes a number right
    behind it along.
    """
    kinds = "".join(map(_kind, text))
    pieces: list[tuple[str, bool]] = []
    end = 0
    for match in FOREIGN.finditer(kinds):
        pieces += [(text[end : match.start()], False), (text[match.start() : match.end()], True)]
        end = match.end()
    pieces.append((text[end:], False))
    return tuple(piece for piece in pieces if piece[0])


# Over the kinds of characters that `_kind` tells.
FOREIGN: Final = re.compile(
    r"""
    r m*                    # a letter that runs right to left, and the marks on it
    (?: [^l]* r m* )*       # more of them, with nothing that runs left to right between
    (?: s? d+ )?            # a number that belongs to it
    """,
    re.VERBOSE,
)


def _kind(char: str) -> str:
    """Letters that run right to left `r` or left to right `l`, marks `m`, digits `d`, spaces `s`, and all else `n`."""
    name = unicodedata.bidirectional(char)
    return {"R": "r", "AL": "r", "L": "l", "NSM": "m", "EN": "d", "AN": "d", "WS": "s"}.get(name, "n")
