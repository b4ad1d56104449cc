"""The stable codes of findings: what each is called and how serious it is unless the user says otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from crosscheck.model import Severity

__all__ = ["CODES", "Code", "matching"]

PREFIX: Final = re.compile(r"XC[0-9]{0,3}")


@frozen
class Code:
    """One kind of finding: its stable code, its name, and its severity by default."""

    code: str
    rule: str
    severity: Severity


CODES: Final[Mapping[str, Code]] = MappingProxyType(
    {
        entry.code: entry
        for entry in (
            Code("XC001", "encoding-assumed", "info"),
            Code("XC002", "bidi-control", "warning"),
            Code("XC003", "mixed-language", "info"),
            Code("XC101", "statement-only-in-one", "error"),
            Code("XC102", "detail-only-in-one", "warning"),
            Code("XC103", "fact-only-in-one", "warning"),
            Code("XC201", "number-differs", "error"),
            Code("XC202", "date-differs", "error"),
            Code("XC203", "name-differs", "error"),
            Code("XC204", "polarity-differs", "error"),
            Code("XC205", "certainty-differs", "warning"),
            Code("XC206", "term-differs", "info"),
            Code("XC301", "total-does-not-add-up", "warning"),
            Code("XC302", "report-contradicts-itself", "warning"),
        )
    }
)


def matching(name: str) -> tuple[str, ...]:
    """The codes that a code, the beginning of one, or the name of a rule stands for; none for anything else."""
    if PREFIX.fullmatch(name):
        return tuple(code for code in CODES if code.startswith(name))
    return tuple(code for code, entry in CODES.items() if entry.rule == name)
