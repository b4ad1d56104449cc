"""The file did not say how it is encoded.

A text file without a byte order mark that is not UTF-8 can be read in several ways. crosscheck takes the likeliest
and says so; with the encoding given there is nothing to assume. The finding is information and never decides parity.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.checks.base import Check, Comparison, Draft
from crosscheck.model import Span

__all__ = ["CHECK"]


def find(comparison: Comparison) -> Iterator[Draft]:
    """One finding for each document whose encoding was assumed."""
    for side, analysis in enumerate(comparison.analyses):
        document = analysis.document
        if document.assumed:
            span = (Span(0, 0),)
            words = {"name": document.name, "encoding": document.encoding}
            yield Draft((span, ()) if side == 0 else ((), span), 1.0, words=words)


CHECK: Final = Check("XC001", "encoding-assumed", "info", find, ())
