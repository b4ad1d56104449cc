"""No figure on the project's own gold gets worse unnoticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck.evaluation.evaluate import evaluate
from crosscheck.evaluation.stored import load_figures, worse
from crosscheck.evaluation.table import plain

DEVELOPMENT = Path(__file__).parents[2] / "corpora" / "development"
BASELINE = DEVELOPMENT / "baseline.json"


@pytest.mark.slow
def test_the_stored_figures_are_reached() -> None:
    before = load_figures(BASELINE)
    now = evaluate([DEVELOPMENT]).figures
    lost = {(figure.set, figure.name) for figure in worse(now, before)}
    assert len(before) > 20
    assert not lost, "\n" + plain([figure for figure in now if (figure.set, figure.name) in lost], before)
