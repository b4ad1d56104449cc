"""Known faults to be found again: one file a kind."""

from __future__ import annotations

from functools import cache

from crosscheck.evaluation.faults.base import Change, Injector
from crosscheck.registry import discover

__all__ = ["Change", "Injector", "injectors"]


@cache
def injectors() -> tuple[Injector, ...]:
    """All registered injectors by the name of their kind."""
    return tuple(sorted(discover("crosscheck.evaluation.faults", "INJECTOR"), key=lambda injector: injector.kind))
