"""The figures as one table for a terminal, and as tables for a page of documentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from crosscheck.evaluation.figures import OURS, Figure

__all__ = ["DIGITS", "by_set", "markdown", "number", "plain"]

Key: TypeAlias = tuple[str, str, str]
Group: TypeAlias = dict[str, dict[str, Figure]]
LARGE: Final = 10.0
MOVED: Final = 1e-6
DIGITS: Final = 4
"""Figures are told apart, and stored, to so many decimals."""
LEVEL: Final = " at min_confidence"
ORDER: Final = (
    "word-pair link", "link", "bead", "missing-line", "false missing", "shared text", "coverage error", "documents at",
    "intact documents", "silent pairs", "agreements", "XC1", "XC2", "XC3", "false XC", "number", "date", "name",
    "negation", "clause", "stated", "facts per", "word coverage", "all",
)  # fmt: skip
"""Beginnings of the names of figures in the order of the tables; what begins otherwise comes last."""


def number(value: float) -> str:
    """A figure as tables show it: three decimals for shares, two for rates from ten on."""
    return f"{value:.2f}" if abs(value) >= LARGE else f"{value:.3f}"


def by_set(figures: Iterable[Figure]) -> dict[str, Group]:
    """The figures by set, name and system; the names in the order of the tables, crosscheck first."""
    table: dict[str, Group] = {}
    for figure in sorted(figures, key=lambda figure: (_rank(figure.name), figure.system != OURS)):
        table.setdefault(figure.set, {}).setdefault(figure.name, {})[figure.system] = figure
    return table


def plain(figures: Sequence[Figure], before: Sequence[Figure] = ()) -> str:
    """One table: the figure with its interval, other systems beside it, and what moved against an earlier run.

    Args:
        figures: What was measured.
        before: What was measured earlier; empty where nothing is to be compared.
    """
    systems = _systems(figures)
    old = {_key(figure): figure for figure in before}
    sets, curves = _sets_and_curves(figures)
    rows: list[list[str]] = [["", *systems, "95 %", "documents"]]
    for name, group in sets.items():
        rows += [[], [name]] if len(rows) > 1 else [[name]]
        for title, values in group.items():
            ours = values.get(OURS)
            cells = [_value(values.get(system)) for system in systems]
            interval = f"{number(ours.low)}–{number(ours.high)}" if ours else ""
            row = [f"  {title}", *cells, interval, str(ours.documents) if ours else ""]
            rows.append([*row, _moved(ours, old) if ours and before else ""])
    tables = [_aligned(rows)]
    for base, curve in curves.items():
        tables.append(_aligned([[f"{base}{LEVEL}", *_titles(curve)], *_levels(curve)]))
    return "\n".join(tables)


def markdown(figures: Sequence[Figure]) -> Iterator[str]:
    """A heading and a table for every set, line by line; sets that differ in a level of confidence share one table."""
    sets, curves = _sets_and_curves(figures)
    for name, group in sets.items():
        systems = [system for system in _systems(figures) if any(system in values for values in group.values())]
        yield from (f"#### {name}", "", f"| figure | {' | '.join(systems)} | 95 % | documents |")
        yield "|---|" + "---|" * (len(systems) + 2)
        for title, values in group.items():
            ours = values.get(OURS)
            cells = " | ".join(_value(values.get(system)) for system in systems)
            interval = f"{number(ours.low)}–{number(ours.high)} | {ours.documents}" if ours else " | "
            yield f"| {title} | {cells} | {interval} |"
        yield ""
    for base, curve in curves.items():
        yield from (f"#### {base}{LEVEL}", "", f"| level | {' | '.join(_titles(curve))} |")
        yield "|---|" + "---|" * len(_titles(curve))
        for row in _levels(curve):
            yield f"| {' | '.join(row)} |"
        yield ""


def _sets_and_curves(figures: Sequence[Figure]) -> tuple[dict[str, Group], dict[str, dict[str, Group]]]:
    """The sets in the order of the figures, and apart from them those that differ in a level of confidence."""
    table = by_set(figures)
    sets: dict[str, Group] = {}
    curves: dict[str, dict[str, Group]] = {}
    for name in dict.fromkeys(figure.set for figure in figures):
        base, _, level = name.partition(f"{LEVEL} ")
        if level:
            curves.setdefault(base, {})[level] = table[name]
        else:
            sets[name] = table[name]
    return sets, curves


def _titles(curve: Mapping[str, Group]) -> list[str]:
    return list(dict.fromkeys(title for group in curve.values() for title in group))


def _levels(curve: Mapping[str, Group]) -> Iterator[list[str]]:
    for level, group in curve.items():
        yield [level, *(_value(group.get(title, {}).get(OURS)) for title in _titles(curve))]


def _systems(figures: Iterable[Figure]) -> list[str]:
    return sorted({figure.system for figure in figures}, key=lambda system: (system != OURS, system))


def _key(figure: Figure) -> Key:
    return figure.set, figure.name, figure.system


def _rank(name: str) -> tuple[int, str]:
    ranks = (rank for rank, beginning in enumerate(ORDER) if name.startswith(beginning))
    return next(ranks, len(ORDER)), name


def _value(figure: Figure | None) -> str:
    return number(figure.value) if figure else ""


def _moved(figure: Figure, old: Mapping[Key, Figure]) -> str:
    """How a figure moved, in words that don't depend on colour."""
    before = old.get(_key(figure))
    if before is None:
        return "new"
    change = round(figure.value, DIGITS) - round(before.value, DIGITS)
    if abs(change) < MOVED:
        return ""
    verdict = {"higher": change > 0, "lower": change < 0}.get(figure.better)
    word = "" if verdict is None else "better" if verdict else "worse"
    return f"{'+' if change > 0 else '−'}{number(abs(change))} {word}".rstrip()


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells as lines; the first column to the left, the others to the right, the last as it comes."""
    columns = max(map(len, rows))
    tables = [row for row in rows if len(row) > 1]
    widths = [max((len(row[at]) for row in tables if at < len(row)), default=0) for at in range(columns)]
    lines = []
    for row in rows:
        cells = [
            cell.ljust(widths[at]) if at == 0 or at == len(rows[0]) else cell.rjust(widths[at])
            for at, cell in enumerate(row)
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines) + "\n"
