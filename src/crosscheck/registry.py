"""How a room finds its files: every module of a package that defines a given name is registered."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

__all__ = ["discover"]


@cache
def discover(package: str, attribute: str) -> tuple[Any, ...]:
    """The value of `attribute` in every module of `package` that has it, in the order of module names.

    Args:
        package: Dotted name of the package, such as `crosscheck.checks`.
        attribute: The module-level name to collect, such as `CHECK`.
    """
    home = import_module(package)
    modules = (import_module(f"{package}.{info.name}") for info in iter_modules(home.__path__))
    return tuple(getattr(module, attribute) for module in modules if hasattr(module, attribute))
