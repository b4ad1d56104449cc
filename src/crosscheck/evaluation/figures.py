"""Counts of single documents, and the figures that come of them.

Every figure is a ratio of sums over documents, so that its interval can be had by drawing documents anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, Literal

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

__all__ = ["OURS", "Better", "Count", "Figure", "Form", "Note", "figures"]

Form = Literal["share", "f1", "precision", "recall", "per 100", "per 1000"]
Better = Literal["higher", "lower", ""]

OURS: Final = "crosscheck"
DRAWS: Final = 1000
SEED: Final = 20
SCALES: Final[Mapping[str, float]] = {"per 100": 100.0, "per 1000": 1000.0}
ALIKE: Final = 1e-9


@frozen
class Count:
    """What was counted in one document for one figure.

    Attributes:
        set: The set that the document belongs to, such as `ntrex intact`.
        name: The figure, such as `link F1`.
        form: How the figure comes of the numbers: of `(part, whole)`, or of `(right, wrong, left out)` for F1,
            precision and recall.
        document: The name of the document.
        numbers: Two or three numbers.
        better: Which way is better; empty where neither is.
        system: What was measured.
    """

    set: str
    name: str
    form: Form
    document: str
    numbers: tuple[float, ...]
    better: Better = "higher"
    system: str = OURS


@frozen
class Note:
    """One error, for reading: the figure it lowers, where it is and what it is."""

    set: str
    name: str
    document: str
    text: str
    system: str = OURS


@frozen
class Figure:
    """A measured figure.

    Attributes:
        set: The set of documents it was measured on.
        name: What it says.
        value: The figure itself.
        low: Lower end of its 95 % interval over documents.
        high: Upper end of it.
        documents: How many documents it comes from.
        better: Which way is better; empty where neither is.
        system: What was measured.
    """

    set: str
    name: str
    value: float
    low: float
    high: float
    documents: int
    better: Better = "higher"
    system: str = OURS


def figures(counts: Iterable[Count]) -> tuple[Figure, ...]:
    """The figure of every set, name and system, in the order in which they first appear.

    What cannot be told (nothing was expected and nothing found) is left out. Intervals are percentile bootstrap
    intervals over documents (Efron 1979), of 1,000 draws with a fixed seed.
    """
    grouped: dict[tuple[str, str, str], list[Count]] = defaultdict(list)
    for count in counts:
        grouped[count.set, count.name, count.system].append(count)
    found = (_figure(group) for group in grouped.values())
    return tuple(figure for figure in found if figure is not None)


def _figure(group: list[Count]) -> Figure | None:
    first = group[0]
    table = _by_document(group)
    value = float(_ratio(table.sum(axis=0, keepdims=True), first.form)[0])
    if np.isnan(value):
        return None
    drawn = np.random.default_rng(SEED).multinomial(len(table), np.full(len(table), 1 / len(table)), size=DRAWS)
    values = _ratio(drawn @ table, first.form)
    values = values[~np.isnan(values)]
    low, high = np.quantile(values, [0.025, 0.975]) if len(values) else (value, value)
    return Figure(first.set, first.name, value, float(low), float(high), len(table), first.better, first.system)


def _by_document(group: list[Count]) -> NDArray[np.float64]:
    """The numbers of each document, added up, of shape (documents, numbers)."""
    sums: dict[str, NDArray[np.float64]] = {}
    for count in group:
        numbers = np.array(count.numbers, dtype=np.float64)
        sums[count.document] = sums[count.document] + numbers if count.document in sums else numbers
    return np.stack(list(sums.values()))


def _ratio(sums: NDArray[np.float64], form: Form) -> NDArray[np.float64]:
    """The figure for each row of sums; not a number where there is nothing to divide by."""
    part = sums[:, 0]
    if form == "f1":
        part, whole = 2 * sums[:, 0], 2 * sums[:, 0] + sums[:, 1] + sums[:, 2]
    elif form == "precision":
        whole = sums[:, 0] + sums[:, 1]
    elif form == "recall":
        whole = sums[:, 0] + sums[:, 2]
    else:
        whole = sums[:, 1]
    ratio = np.full(len(sums), np.nan)
    np.divide(part, whole, out=ratio, where=whole > ALIKE)
    return ratio * SCALES.get(form, 1.0)
