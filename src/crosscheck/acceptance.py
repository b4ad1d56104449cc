"""Findings that somebody looked at and accepts: `parity.toml`, and what it does to the findings of a report.

    [[accept]]
    fingerprint = "0123456789abcdef"
    reason = "the court case is of no interest to our readers"
    code = "XC101"
    text = "علقت وزارة الخارجية…"

`code` and `text` may be left out: they are for whoever reads the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import evolve, field, frozen

from crosscheck.errors import OptionError
from crosscheck.model import Finding

__all__ = ["Acceptance", "Accepted", "apply", "load", "unused"]

TABLE: Final = "accept"
KEYS: Final = ("fingerprint", "reason", "code", "text")
FINGERPRINT: Final = re.compile(r"[0-9a-f]{16}")


@frozen
class Accepted:
    """One entry of an acceptance file.

    Attributes:
        entry: Its number in the file, from 1.
        fingerprint: 16 hex digits, those of the finding.
        reason: Why it is accepted.
        code: The code of the finding, for people; not compared.
        text: The passage of the finding, for people; not compared.
    """

    entry: int
    fingerprint: str
    reason: str
    code: str | None = None
    text: str | None = None


@frozen
class Acceptance:
    """The entries of an acceptance file, and its name."""

    name: str = ""
    entries: tuple[Accepted, ...] = field(default=(), repr=False)


def load(path: str | os.PathLike[str]) -> Acceptance:
    """Read an acceptance file.

    Raises:
        OptionError: It cannot be read, is not TOML, or has entries that make no sense; all of them are named.
    """
    import tomllib  # slow, and most comparisons accept nothing

    name = os.fspath(path)
    try:
        content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise OptionError(f"cannot be read: {error.strerror}", name=name, hint="check the path") from error
    except UnicodeDecodeError as error:
        raise OptionError("is not UTF-8", name=name, place=f"byte {error.start}") from error
    except tomllib.TOMLDecodeError as error:
        raise OptionError(f"is not TOML: {error}", name=name) from error
    tables = content.pop(TABLE, [])
    if content or not isinstance(tables, list):
        wrong = next(iter(content), TABLE)
        raise OptionError(f"{wrong!r} has no place here", name=name, hint=f"every entry is a [[{TABLE}]] table")
    return Acceptance(name, _entries(tables, name))


def apply(findings: Iterable[Finding], acceptance: Acceptance) -> tuple[Finding, ...]:
    """The findings, those marked as accepted that the file lists or that stand inside of one; order is kept."""
    reasons = {entry.fingerprint: entry.reason for entry in acceptance.entries}
    listed = tuple(findings)
    parents = {finding.fingerprint: finding.parent for finding in listed}
    return tuple(_marked(finding, reasons, parents) for finding in listed)


def unused(findings: Iterable[Finding], acceptance: Acceptance) -> tuple[Accepted, ...]:
    """The entries that match no finding, and may be deleted."""
    seen = {finding.fingerprint for finding in findings}
    return tuple(entry for entry in acceptance.entries if entry.fingerprint not in seen)


def _marked(finding: Finding, reasons: Mapping[str, str], parents: Mapping[str, str | None]) -> Finding:
    name: str | None = finding.fingerprint
    while name is not None and name not in reasons:
        name = parents.get(name)
    return finding if name is None else evolve(finding, accepted=True, reason=reasons[name])


def _entries(tables: list[Any], name: str) -> tuple[Accepted, ...]:
    problems = [(number, problem) for number, table in enumerate(tables, 1) for problem in _problems(table)]
    if problems:
        (number, problem), *others = problems
        more = "".join(f"; entry {number}: {problem}" for number, problem in others)
        raise OptionError(problem + more, name=name, place=f"entry {number}")
    entries = tuple(Accepted(number, **_values(table)) for number, table in enumerate(tables, 1))
    first: dict[str, int] = {}
    for entry in entries:
        if (before := first.setdefault(entry.fingerprint, entry.entry)) != entry.entry:
            raise OptionError(f"repeats the fingerprint of entry {before}", name=name, place=f"entry {entry.entry}")
    return entries


def _values(table: dict[str, str]) -> dict[str, str]:
    return table | {"fingerprint": table["fingerprint"].lower(), "reason": table["reason"].strip()}


def _problems(table: Any) -> Iterator[str]:
    """What is wrong with an entry."""
    if not isinstance(table, dict):
        yield f"is no [[{TABLE}]] table"
        return
    for key, value in table.items():
        if key not in KEYS:
            yield f"unknown key {key!r}, expected {', '.join(KEYS)}"
        elif not isinstance(value, str):
            yield f"{key} is no string"
    fingerprint, reason = str(table.get("fingerprint", "")), table.get("reason", "")
    if not FINGERPRINT.fullmatch(fingerprint.lower()):
        yield f"fingerprint {fingerprint!r} is not 16 hex digits" if fingerprint else "has no fingerprint"
    if isinstance(reason, str) and not reason.strip():
        yield "has no reason"
