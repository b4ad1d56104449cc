"""Small hand-made inputs for the evaluation: copies row by row, reports on texts of one-letter words, gold by words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from crosscheck.config import Options
from crosscheck.evaluation.evaluate import Evaluation
from crosscheck.evaluation.figures import Count, Figure
from crosscheck.evaluation.gold import Discrepancy, Gold, GoldFact, GoldLink, Only
from crosscheck.evaluation.lines import Copy, Line, LinePair, Side
from crosscheck.model import Block, Document, Fact, Finding, Link, Span
from crosscheck.report import Report
from support.alignments import analysis_of

__all__ = [
    "ARABIC",
    "FRENCH",
    "copy_of",
    "evaluation_of",
    "figure_of",
    "finding_of",
    "gold_of",
    "link_of",
    "numbers_by_name",
    "pair_of",
    "report_of",
    "span_in",
    "write_lines",
]

FRENCH = (
    "Le ministre a présenté le budget au parlement en mars 2021.",
    "La police a arrêté 12 suspects à Oran.",
    "Les médecins de l'hôpital réclament de meilleurs salaires.",
    "Le procès a repris à Rabat après 3 semaines.",
    "Le président a inauguré une nouvelle école dans la capitale.",
)
# The minister presented the budget to parliament in March 2021. The police arrested 12 suspects in Oran. The doctors
# of the hospital demand better wages. The trial resumed in Rabat after 3 weeks. The president opened a new school in
# the capital.
ARABIC = (
    "قدم الوزير الميزانية إلى البرلمان في مارس 2021.",
    "اعتقلت الشرطة 12 مشتبها فيهم في وهران.",
    "يطالب أطباء المستشفى بأجور أفضل.",
    "استؤنفت المحاكمة في الرباط بعد 3 أسابيع.",
    "دشن الرئيس مدرسة جديدة في العاصمة.",
)

Rows = Sequence[Mapping[int, str]]


def pair_of(left: Sequence[str] = FRENCH, right: Sequence[str] = ARABIC, name: str = "news") -> LinePair:
    """A faithful pair of these lines."""
    return LinePair(name, (tuple(left), tuple(right)))


def copy_of(left: Rows, right: Rows, kind: str = "merged") -> Copy:
    """A copy with these rows, each the lines that it holds by their numbers."""
    return Copy("news", kind, (_side(left, "fr"), _side(right, "ar")))


def _side(rows: Rows, language: str) -> Side:
    text = ""
    lines: list[Line] = []
    blocks: list[Block] = []
    for index, row in enumerate(rows):
        start = len(text)
        for number, words in row.items():
            text += " " if len(text) > start else ""
            lines.append(Line(number, Span(len(text), len(text) + len(words)), index))
            text += words
        blocks.append(Block(start, len(text)))
        text += "\n"
    return Side(Document(text.removesuffix("\n"), language, blocks=tuple(blocks)), tuple(lines))


def report_of(
    left: Sequence[str],
    right: Sequence[str],
    *findings: Finding,
    links: Sequence[Link] = (),
    facts: tuple[tuple[Fact, ...], tuple[Fact, ...]] = ((), ()),
    options: Options | None = None,
) -> Report:
    """A report on two texts, of which each passage is one statement: `s1`, `s2`, … on both sides."""
    analyses = (analysis_of(*left), analysis_of(*right))
    return Report(("fr", "ar"), analyses, facts, tuple(links), findings, options or Options())


def link_of(left: str, right: str, **fields: Any) -> Link:
    """A link of the statements with these ids, parted by spaces."""
    return Link(tuple(left.split()), tuple(right.split()), 0.9, **fields)


def finding_of(code: str, left: Sequence[Span] = (), right: Sequence[Span] = (), **fields: Any) -> Finding:
    """A finding on these passages; its fingerprint is that of its code and place unless told."""
    spans = (tuple(left), tuple(right))
    found = Finding(code, "some-rule", "error", 0.9, "Look here.", spans, fingerprint=f"{code} {spans}")
    return evolve(found, **fields)


def span_in(text: str, words: str, occurrence: int = 1) -> Span:
    """Where words stand in a text."""
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def gold_of(
    *,
    links: Sequence[GoldLink] = (),
    only: Sequence[Only] = (),
    facts: Sequence[GoldFact] | None = None,
    facts_only: Sequence[GoldFact] = (),
    discrepancies: Sequence[Discrepancy] = (),
    agreements: Sequence[Discrepancy] = (),
) -> Gold:
    """A gold with these entries and nothing else."""
    return Gold(
        "news",
        (Path("fr.txt"), Path("ar.txt")),
        (None, None),
        tuple(links),
        tuple(only),
        None if facts is None else tuple(facts),
        tuple(facts_only),
        tuple(discrepancies),
        tuple(agreements),
    )


def numbers_by_name(entries: Sequence[object]) -> dict[str, tuple[float, ...]]:
    """The counts among some entries: the numbers of each figure, added up."""
    table: dict[str, tuple[float, ...]] = {}
    for count in entries:
        if isinstance(count, Count):
            before = table.get(count.name, (0.0,) * len(count.numbers))
            table[count.name] = tuple(one + other for one, other in zip(before, count.numbers, strict=True))
    return table


def figure_of(name: str = "link F1", value: float = 0.5, **fields: Any) -> Figure:
    """A figure of the set `news intact`."""
    return evolve(Figure("news intact", name, value, value - 0.1, value + 0.1, 7), **fields)


def evaluation_of(*figures: Figure, **fields: Any) -> Evaluation:
    """A run with these figures."""
    return evolve(Evaluation("1.2.3", "0123456789abcdef", (("corpora/news", 7),), "all", figures, ()), **fields)


def write_lines(folder: Path, name: str, left: Sequence[str] = FRENCH, right: Sequence[str] = ARABIC) -> None:
    """A faithful pair as two files."""
    folder.mkdir(parents=True, exist_ok=True)
    for label, lines in (("fr", left), ("ar", right)):
        (folder / f"{name}.{label}.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
