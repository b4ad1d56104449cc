"""English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["CATALOGUE"]

CATALOGUE: Final[Mapping[str, str | Mapping[str, str]]] = {
    # How a report is called
    "report.language": "the {name} report",
    "report.label": "report {name}",
    # Findings
    "XC001": "{name} does not say how it is encoded; it was read as {encoding}.",
    "XC101": "Only {side} says this: no statement of {other} corresponds to it.",
    "XC101.source": "Omission: {other} leaves out this statement of {side}.",
    "XC101.target": "Addition: nothing in {other} says this statement of {side}.",
    "XC102": "{Side} says more here than {other}.",
    "XC102.source": "Omission: {other} leaves out this detail of {side}.",
    "XC102.target": "Addition: nothing in {other} says this detail of {side}.",
    "XC103": "Only {side} gives the value {value}.",
    "XC103.source": "Omission: {other} leaves out the value {value} of {side}.",
    "XC103.target": "Addition: {other} does not give the value {value} of {side}.",
    "XC201": "{Side} says {value}, {other} says {other_value}.",
    "XC201.source": "{Side} says {value}, but {other} makes it {other_value}.",
    "XC201.target": "{Other} says {other_value}, but {side} makes it {value}.",
    "XC202": "{Side} dates this {value}, {other} dates it {other_value}.",
    "XC202.source": "{Side} dates this {value}, but {other} makes it {other_value}.",
    "XC202.target": "{Other} dates this {other_value}, but {side} makes it {value}.",
    "XC301": "In {side} the parts {parts} make {sum}, but the total is given as {total}.",
    "XC301.exceeded": "In {side} the parts {parts} make {sum}, more than the {total} they are part of.",
    "XC301.both": "In both reports the parts {parts} make {sum}, but the total is given as {total}.",
    # What reports say above the texts
    "title": "{Side} and {other}",
    "headline": "Only {side} says: {passages}, {values}",
    "headline.source": "{Other} omits: {passages}, {values}",
    "headline.target": "{Side} adds: {passages}, {values}",
    "headline.none": "{Side} says nothing that {other} does not say.",
    "passages": {"one": "{n} passage", "other": "{n} passages"},
    "values": {"one": "{n} value", "other": "{n} values"},
    "coverage": "{percent} of {side} is also in {other}",
    "differences": {"one": "They differ in {n} place", "other": "They differ in {n} places"},
    "totals": {"one": "{n} contradiction inside one report", "other": "{n} contradictions inside one report"},
    "accepted": {"one": "{n} accepted finding is not shown", "other": "{n} accepted findings are not shown"},
    "parity": "The reports say the same.",
    "parity.partial": "Nothing that counts tells the reports apart.",
    "no-parity": {
        "one": "The reports do not say the same: {n} finding decides.",
        "other": "The reports do not say the same: {n} findings decide.",
    },
    # What they say beside and below the texts
    "legend": "= the same · > left says more · < right says more · ~ each says more",
    "legend.marks": "⟦only here⟧ · ⟪different⟫",
    "side-by-side": "Side by side",
    "section.only": "Only in {side}",
    "section.only.source": "Omitted by {other}",
    "section.only.target": "Added by {side}",
    "section.differs": "Where they differ",
    "section.within": "Contradictions inside one report",
    "section.notes": "Notes",
    "finding.values": "Values",
    "finding.inferable": "follows from the other report",
}
