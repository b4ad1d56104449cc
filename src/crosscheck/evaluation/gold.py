"""Gold files: what a person found when comparing two reports."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from crosscheck.errors import DocumentError
from crosscheck.model import Span

__all__ = ["Discrepancy", "Gold", "GoldFact", "GoldLink", "Only", "load_gold"]

Sides = tuple[Span | None, Span | None]


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
    """A value that a report states, at one of its mentions."""

    kind: str
    value: str
    side: int
    span: Span
    optional: bool = False


@frozen
class Discrepancy:
    """Where the reports disagree, where one contradicts itself, or where they only seem to disagree.

    Attributes:
        id: Its name in the file.
        code: The code of the finding that tells of it.
        spans: The passage on each side, None on a side that is not concerned.
        optional: True when a finding is neither expected nor wrong.
    """

    id: str
    code: str
    spans: Sides
    optional: bool = False


@frozen
class Gold:
    """The content of a gold file.

    Attributes:
        name: The folder of the file below the root, or its own name where it is not called `gold.json`.
        documents: Paths of the two reports.
        published: Their days of publication, where the gold knows them.
        links: What both say.
        only: What one of them says.
        facts: Every fact of each report; None where the file does not list them.
        facts_only: The values that one of them states.
        discrepancies: Where they disagree.
        agreements: Where they seem to disagree, and agree.
    """

    name: str
    documents: tuple[Path, Path]
    published: tuple[str | None, str | None]
    links: tuple[GoldLink, ...]
    only: tuple[Only, ...]
    facts: tuple[GoldFact, ...] | None = field(repr=False)
    facts_only: tuple[GoldFact, ...]
    discrepancies: tuple[Discrepancy, ...]
    agreements: tuple[Discrepancy, ...]

    @property
    def silent(self) -> bool:
        """True for a faithful translation, in which nothing may be found."""
        return not (self.only or self.facts_only or self.discrepancies)


def load_gold(path: str | PathLike[str], labels: tuple[str, str] = ("fr", "ar"), *, root: Path | None = None) -> Gold:
    """Reads a gold file; its form is described in corpora/README.md.

    Args:
        path: The file.
        labels: The sides.
        root: The folder that its name is told from; by default the one above that of the file.

    Raises:
        DocumentError: The file cannot be read or does not have that form.
    """
    file = Path(path)
    try:
        table = json.loads(file.read_text(encoding="utf-8"))
        return evolve(_gold(file, table, labels), name=_name(file.resolve(), root))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DocumentError(f"is no gold file: {error!r}", name=str(file), hint="see corpora/README.md") from error


def _gold(file: Path, table: Mapping[str, Any], labels: tuple[str, str]) -> Gold:
    left, right = (file.parent / table["documents"][label] for label in labels)
    published = table.get("published", {})
    return Gold(
        name="",
        documents=(left, right),
        published=(published.get(labels[0]), published.get(labels[1])),
        links=tuple(GoldLink(link["relation"], _both(link, labels)) for link in table["links"]),
        only=tuple(
            Only(entry["id"], entry["code"], side, _span(entry), entry.get("optional", False))
            for side, label in enumerate(labels)
            for entry in table["only"].get(label, ())
        ),
        facts=tuple(_facts(table["facts"], labels)) if "facts" in table else None,
        facts_only=tuple(_facts(table["facts_only"], labels)),
        discrepancies=tuple(_discrepancy(entry, labels) for entry in table["discrepancies"]),
        agreements=tuple(_discrepancy(entry, labels) for entry in table.get("agreements", ())),
    )


def _name(file: Path, root: Path | None) -> str:
    if file.stem != "gold":
        return file.stem
    folder = file.parent
    above = root.resolve() if root is not None else folder.parent
    return folder.relative_to(above).as_posix() if folder != above else folder.name


def _facts(sides: Mapping[str, Any], labels: tuple[str, str]) -> Iterator[GoldFact]:
    for side, label in enumerate(labels):
        for entry in sides.get(label, ()):
            yield GoldFact(entry["kind"], entry["value"], side, _span(entry), entry.get("optional", False))


def _discrepancy(entry: Mapping[str, Any], labels: tuple[str, str]) -> Discrepancy:
    left, right = (_span(entry[label]) if label in entry else None for label in labels)
    return Discrepancy(entry["id"], entry["code"], (left, right), entry.get("optional", False))


def _both(link: Mapping[str, Any], labels: tuple[str, str]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    left, right = (tuple(_span(passage) for passage in link[label]) for label in labels)
    return left, right


def _span(entry: Mapping[str, Any]) -> Span:
    return Span(entry["start"], entry["end"])
