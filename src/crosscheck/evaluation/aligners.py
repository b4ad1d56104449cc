"""Other aligners to be measured beside crosscheck: a Python file with a function `align`.

`align(left, right)` gets two lists of sentences or lines and returns pairs of lists of indices, `([0], [0, 1])`, each
of which says that those of the left text and those of the right one say the same. What stands in no pair is missing.
"""

from __future__ import annotations

import runpy
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TypeAlias

from crosscheck.errors import OptionError
from crosscheck.evaluation.projection import Found
from crosscheck.model import Span

__all__ = ["Align", "aligned", "load_aligner", "system_name"]

Align: TypeAlias = Callable[[Sequence[str], Sequence[str]], Iterable[tuple[Sequence[int], Sequence[int]]]]


@cache
def load_aligner(path: Path) -> Align:
    """The function `align` of a Python file; the file is run.

    Raises:
        OptionError: There is no such file, or it has no such function.
    """
    if not path.is_file():
        raise OptionError("there is no such file", name=str(path), hint="name a Python file with a function `align`")
    try:
        function = runpy.run_path(str(path)).get("align")
    except Exception as error:  # whatever a file that somebody else wrote may raise
        raise OptionError(f"cannot be run: {error!r}", name=str(path)) from error
    if not callable(function):
        raise OptionError("has no function `align`", name=str(path), hint="align(left, right) returns pairs of indices")
    align: Align = function
    return align


def system_name(path: Path) -> str:
    """What tables call the aligner of a file."""
    return path.stem.replace("_", "-")


def aligned(align: Align, texts: tuple[str, str], units: tuple[Sequence[Span], Sequence[Span]]) -> Found:
    """What an aligner finds between the units (lines or sentences) of two texts."""
    left, right = ([text[span.start : span.end] for span in spans] for text, spans in zip(texts, units, strict=True))
    pairs = [(tuple(one), tuple(other)) for one, other in align(left, right)]
    groups = tuple(
        (tuple(units[0][i] for i in one), tuple(units[1][j] for j in other)) for one, other in pairs if one and other
    )
    seen = ({i for one, other in pairs if other for i in one}, {j for one, other in pairs if one for j in other})
    alone = [
        tuple(span for index, span in enumerate(spans) if index not in used)
        for spans, used in zip(units, seen, strict=True)
    ]
    return Found(groups, (alone[0], alone[1]))
