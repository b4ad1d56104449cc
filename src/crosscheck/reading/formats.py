"""What a file format must supply: a module of this package that defines `FORMAT` is a format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from attrs import frozen

from crosscheck.model import Block
from crosscheck.registry import discover

__all__ = ["Format", "format_of", "formats"]


@frozen
class Format:
    """A kind of text file.

    Attributes:
        name: What messages call it.
        suffixes: The endings of its file names, in lower case and with the dot.
        blocks: Finds the structure of a decoded text; the blocks are in reading order, don't overlap, and hold
            every letter of the text.
    """

    name: str
    suffixes: tuple[str, ...]
    blocks: Callable[[str], tuple[Block, ...]]


def formats() -> tuple[Format, ...]:
    """All registered formats."""
    return discover("crosscheck.reading", "FORMAT")


def format_of(name: str, *, default: Format) -> Format:
    """The format that the suffix of a file name stands for, or `default`.

    Args:
        name: A file name, or what a text is called.
        default: What to take a name with an unknown suffix, or none, for.
    """
    suffix = PurePath(name).suffix.lower()
    return next((known for known in formats() if suffix in known.suffixes), default)
