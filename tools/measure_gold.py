"""Prints how well crosscheck agrees with gold files.

Usage: python tools/measure_gold.py GOLD.json [GOLD.json ...]
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from crosscheck import compare
from crosscheck.evaluation import covered, link_scores, load_gold, missing_spans, share_missing

REPORTED: Final = 0.6


def line(path: Path) -> str:
    """The figures of one gold file."""
    gold = load_gold(path)
    report = compare(*gold.documents)
    precision, recall = link_scores(report, gold)
    required = [only for only in gold.only if not only.optional]
    found = sum(
        covered(only.span, missing_spans(report, only.side), report.documents[only.side].text) >= REPORTED
        for only in required
    )
    values = [fact for fact in gold.facts_only if not fact.optional]
    flagged = {
        (side, value) for f in report.findings if f.code == "XC103" for side in (0, 1) for value in f.values[side]
    }
    told = sum((fact.side, fact.value) in flagged for fact in values)
    return (
        f"{path.parent.name}: links P {precision:.2f} R {recall:.2f}, one-sided passages {found}/{len(required)}, "
        f"one-sided values {told}/{len(values)}, shared text called missing {share_missing(report, gold):.1%}, "
        f"parity {report.parity}"
    )


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(line(Path(name)))
