"""Gold files: what a person found when comparing two reports."""

from __future__ import annotations

import json
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import field, frozen

from crosscheck.model import Span

__all__ = ["Gold", "GoldFact", "GoldLink", "Only", "load_gold"]


@frozen
class GoldLink:
    """Passages of the two reports that say the same."""

    relation: str
    spans: tuple[tuple[Span, ...], tuple[Span, ...]]


@frozen
class Only:
    """A passage that stands in one report only."""

    id: str
    code: str
    side: int
    span: Span
    optional: bool = False


@frozen
class GoldFact:
    """A value that stands in one report only, at one of its mentions."""

    kind: str
    value: str
    side: int
    span: Span
    optional: bool = False


@frozen
class Gold:
    """The content of a gold file.

    Attributes:
        documents: Paths of the two reports.
        links: What both say.
        only: What one of them says.
        facts_only: The values that one of them states.
        discrepancies: Where they disagree or a report contradicts itself, as the file has them.
    """

    documents: tuple[Path, Path]
    links: tuple[GoldLink, ...]
    only: tuple[Only, ...]
    facts_only: tuple[GoldFact, ...]
    discrepancies: tuple[Mapping[str, Any], ...] = field(repr=False)


def load_gold(path: str | PathLike[str], labels: tuple[str, str] = ("fr", "ar")) -> Gold:
    """Reads a gold file; its form is described in corpora/README.md."""
    file = Path(path)
    table = json.loads(file.read_text(encoding="utf-8"))
    left, right = (file.parent / table["documents"][label] for label in labels)
    links = tuple(GoldLink(link["relation"], _both(link, labels)) for link in table["links"])
    only = tuple(
        Only(entry["id"], entry["code"], side, _span(entry), entry.get("optional", False))
        for side, label in enumerate(labels)
        for entry in table["only"].get(label, ())
    )
    facts = tuple(
        GoldFact(entry["kind"], entry["value"], side, _span(entry), entry.get("optional", False))
        for side, label in enumerate(labels)
        for entry in table["facts_only"].get(label, ())
    )
    return Gold((left, right), links, only, facts, tuple(table["discrepancies"]))


def _both(link: Mapping[str, Any], labels: tuple[str, str]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    left, right = (tuple(_span(passage) for passage in link[label]) for label in labels)
    return left, right


def _span(entry: Mapping[str, Any]) -> Span:
    return Span(entry["start"], entry["end"])
