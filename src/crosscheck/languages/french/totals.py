"""How French text speaks of totals and their parts; each marker is a run of folded words."""

from __future__ import annotations

from typing import Final

__all__ = ["COMPARISON_MARKERS", "OVERLAP_MARKERS", "PART_MARKERS", "TOTAL_MARKERS", "WHOLE_MARKERS"]


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(run.split()) for run in text.split(","))


PART_MARKERS: Final = _runs(
    "dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, au nombre desquels, y compris, parmi les, "
    "parmi ces, sur les, sur ces, sur un total de"
)
WHOLE_MARKERS: Final = _runs("parmi les, parmi ces, sur les, sur ces, sur un total de")
TOTAL_MARKERS: Final = _runs(
    "soit un total de, soit au total, pour un total de, au total, portant le total à, ce qui porte le total à, "
    "soit en tout, en tout, soit un bilan total de"
)
OVERLAP_MARKERS: Final = _runs("notamment, à la fois, entre autres, en particulier, surtout")
COMPARISON_MARKERS: Final = _runs("contre, par rapport à, par rapport aux, au lieu de, alors que, tandis que, après")
