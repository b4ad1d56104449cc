"""Runs that are stored, to be compared with later ones: JSON of the schema `crosscheck.evaluation/1`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from attrs import asdict, fields_dict

from crosscheck.errors import DocumentError
from crosscheck.evaluation.evaluate import Evaluation
from crosscheck.evaluation.figures import Figure
from crosscheck.evaluation.table import DIGITS

__all__ = ["dumps", "load_figures", "worse"]

SCHEMA: Final = "crosscheck.evaluation/1"
PARTS: Final = (" precision", " recall")
WHOLE: Final = " F1"


def dumps(evaluation: Evaluation) -> str:
    """The figures of a run as JSON text, rounded to four decimals."""
    table = {
        "schema": SCHEMA,
        "version": evaluation.version,
        "data": evaluation.data,
        "half": evaluation.half,
        "sets": [{"name": name, "documents": documents} for name, documents in evaluation.sets],
        "figures": [_rounded(figure) for figure in evaluation.figures],
    }
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def load_figures(path: Path) -> tuple[Figure, ...]:
    """The figures of a stored run.

    Raises:
        DocumentError: The file cannot be read or holds no run.
    """
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        if table["schema"] != SCHEMA:
            raise ValueError(table["schema"])
        return tuple(map(_figure, table["figures"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        hint = "`crosscheck evaluate --json -o FILE` writes one"
        raise DocumentError("is no stored run", name=str(path), hint=hint) from error


def worse(now: Iterable[Figure], before: Iterable[Figure]) -> tuple[Figure, ...]:
    """The earlier figures that a later run does not reach, or has no more.

    Precision and recall may be traded for each other: where there is an F1 of them, only that counts. Figures that are
    neither better high nor low don't count.
    """
    new = {_key(figure): figure.value for figure in now}
    earlier = tuple(before)
    names = {_key(figure) for figure in earlier}
    return tuple(
        figure
        for figure in earlier
        if figure.better and not _is_part(figure, names) and _fell(figure, new.get(_key(figure)))
    )


def _figure(row: dict[str, Any]) -> Figure:
    known = {key: row[key] for key in fields_dict(Figure) if key in row}
    return Figure(**{**known, **{key: float(row[key]) for key in ("value", "low", "high")}})


def _key(figure: Figure) -> tuple[str, str, str]:
    return figure.set, figure.name, figure.system


def _fell(figure: Figure, value: float | None) -> bool:
    if value is None:
        return True
    change = round(value, DIGITS) - round(figure.value, DIGITS)
    return change < 0 if figure.better == "higher" else change > 0


def _is_part(figure: Figure, names: set[tuple[str, str, str]]) -> bool:
    return any(
        figure.name.endswith(part) and (figure.set, figure.name.removesuffix(part) + WHOLE, figure.system) in names
        for part in PARTS
    )


def _rounded(figure: Figure) -> dict[str, Any]:
    row = asdict(figure)
    return {key: round(value, DIGITS) if isinstance(value, float) else value for key, value in row.items()}
