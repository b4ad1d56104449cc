"""What can go wrong, each kind with the file, the place and the way out in one sentence."""

from __future__ import annotations

__all__ = ["CrosscheckError", "DataError", "DocumentError", "LanguageError", "OptionError", "ParityError"]


class CrosscheckError(Exception):
    """The base of every error that crosscheck raises on purpose.

    Attributes:
        message: What is wrong, in a few words.
        name: The file or text it is about, if any.
        place: Where in it (a byte offset, a line), if known.
        hint: What to do about it, if there is something to do.
    """

    def __init__(
        self, message: str, *, name: str | None = None, place: str | None = None, hint: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.name = name
        self.place = place
        self.hint = hint

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.name, self.place) if part)
        line = f"{where}: {self.message}" if where else self.message
        return f"{line} ({self.hint})" if self.hint else line


class DocumentError(CrosscheckError):
    """A document that cannot be read: binary, empty, undecodable, too large, missing."""


class LanguageError(CrosscheckError):
    """A document in another language than expected, two swapped ones, or the same one twice."""


class OptionError(CrosscheckError):
    """An option, configuration or acceptance file that makes no sense."""


class DataError(CrosscheckError):
    """Shipped data that is missing or does not match its checksum."""


class ParityError(CrosscheckError, AssertionError):
    """Two reports that were asserted to say the same, and don't; `str()` is the readable report."""
