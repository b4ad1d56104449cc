"""What an injector is: it plants one known fault in a line of a faithful pair, by rules of its own.

Injectors share nothing with the extractors and checks that are to find what they plant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen

__all__ = ["Change", "Injector"]


@frozen
class Change:
    """Words of a line and what shall stand in their place.

    Attributes:
        start: Offset of the first code point that is replaced; equal to `end` where words are put in.
        end: Offset after the last one.
        new: What stands there afterwards; empty where words are taken out.
    """

    start: int
    end: int
    new: str


@frozen
class Injector:
    """One kind of fault; a module of this folder registers one as `INJECTOR`.

    Attributes:
        kind: What the fault is called, such as `number`.
        families: Beginnings of the codes that tell of it, such as `XC2`.
        changes: All changes that could be made to a line, in reading order. It is given the line, the ISO 639-1 code
            of its language and a function that picks one of several choices; the same picks give the same changes.
    """

    kind: str
    families: tuple[str, ...]
    changes: Callable[[str, str, Callable[[tuple[str, ...]], str]], Iterator[Change]]
