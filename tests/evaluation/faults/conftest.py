"""What an injector can make of a line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.evaluation.faults import injectors

Outcomes = Callable[[str, str, str], set[str]]


def outcomes(kind: str, line: str, code: str) -> set[str]:
    """All lines that one change by the injector of a kind can lead to."""
    (injector,) = (injector for injector in injectors() if injector.kind == kind)
    offered: list[tuple[str, ...]] = []

    def remembered(choices: tuple[str, ...]) -> str:
        offered.append(choices)
        return choices[0]

    changed = set()
    for change in injector.changes(line, code, remembered):
        for new in offered.pop() if offered else (change.new,):
            changed.add(line[: change.start] + new + line[change.end :])
    return changed


@pytest.fixture(name="outcomes", scope="session")
def outcomes_fixture() -> Outcomes:
    return outcomes
