"""How many examples a law is tried on: few in every run, more where `CROSSCHECK_EXAMPLES` says so."""

from __future__ import annotations

import os

from hypothesis import settings

__all__ = ["law"]


def law(examples: int) -> settings:
    """The settings of a law that an ordinary run tries on so many examples."""
    return settings(max_examples=int(os.environ.get("CROSSCHECK_EXAMPLES", examples)), deadline=None)
