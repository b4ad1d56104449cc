"""What a format of reports has to supply."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["ReportFormat"]


@frozen
class ReportFormat:
    """A format that reports can be written in.

    Attributes:
        name: What the user calls it.
        suffixes: The suffixes of files in this format, with the dot, in lower case.
        write: The content of such a file, text or bytes.
    """

    name: str
    suffixes: tuple[str, ...]
    write: Callable[[Report], str | bytes]
