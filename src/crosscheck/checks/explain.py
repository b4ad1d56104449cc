"""What a code means, from the docstring of its check."""

from __future__ import annotations

import inspect
from importlib import import_module
from inspect import cleandoc

from crosscheck.checks.base import Check
from crosscheck.checks.run import checks
from crosscheck.errors import OptionError

__all__ = ["explanation"]


def explanation(name: str) -> str:
    """Code, rule, severity and meaning of a check, by its code or its rule.

    Raises:
        OptionError: No check has that code or rule.
    """
    for check in checks():
        if name.upper() == check.code or name == check.rule:
            return f"{check.code} {check.rule} ({check.severity})\n\n{cleandoc(_docstring(check))}\n"
    known = ", ".join(check.code for check in checks())
    raise OptionError(f"there is no check {name!r}", hint=f"there is {known}")


def _docstring(check: Check) -> str:
    module = inspect.getmodule(check.find)
    return import_module(module.__name__).__doc__ or "" if module else ""
