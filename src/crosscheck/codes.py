"""The stable codes of findings: what each is called and how serious it is unless the user says otherwise.

The table is that of the registered checks; a code without a check is not offered.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from attrs import frozen

from crosscheck.model import Severity
from crosscheck.registry import discover

__all__ = ["Code", "codes", "matching"]

PREFIX: Final = re.compile(r"XC[0-9]{0,3}")


@frozen
class Code:
    """One kind of finding: its stable code, its name, and its severity by default."""

    code: str
    rule: str
    severity: Severity


@cache
def codes() -> Mapping[str, Code]:
    """Every code that there is a check for, in order."""
    checks = sorted(discover("crosscheck.checks", "CHECK"), key=lambda check: check.code)
    return {check.code: Code(check.code, check.rule, check.severity) for check in checks}


def matching(name: str) -> tuple[str, ...]:
    """The codes that a code, the beginning of one, or the name of a rule stands for; none for anything else."""
    if PREFIX.fullmatch(name):
        return tuple(code for code in codes() if code.startswith(name))
    return tuple(code for code, entry in codes().items() if entry.rule == name)
