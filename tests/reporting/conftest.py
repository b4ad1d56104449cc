"""Small reports made by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from hashlib import sha256

import pytest

from crosscheck.codes import codes
from crosscheck.config import Options
from crosscheck.model import Analysis, Document, Fact, Finding, Link, Relation, Role, Span, Statement, Token, TokenKind
from crosscheck.report import Report

FRENCH = (
    "Identification des victimes",
    "Le Maroc ne respecte pas pleinement les normes minimales, d'après le rapport 2024.",
    "Ces efforts incluent le Mécanisme National de Référence (NRM), qui est un cadre pour identifier les victimes.",
    "Ils appellent le Maroc à mettre en œuvre une approche multidimensionnelle.",
    "Les autorités ont enquêté sur 78 affaires.",
)
ARABIC = (
    "أكدت وزارة الخارجية الأمريكية في تقريرها لسنة 2024، أن المغرب لم يف بالشكل الكامل بالمعايير الدنيا،",
    "وتضمنت هذه الجهود تنفيذ آلية الاستجابة الوطنية،",
    "وقال التقرير إنه في مارس 2023، علقت وزارة الخارجية لمدة عام امتيازات رعاية التأشيرة.",
    "حققت الحكومة في 79 قضية اتجار بالبشر،",
    "ومن بين الضحايا ال 169، كان 128 ضحية اتجار بالجنس و42 ضحية عمل قسري.",
)


class Builder:
    """Puts a report together from passages; everything else is found by quoting it."""

    def __init__(
        self,
        left: Sequence[str],
        right: Sequence[str],
        *,
        labels: tuple[str, str] = ("fr", "ar"),
        names: tuple[str, str] = ("rapport.txt", "taqrir.txt"),
    ) -> None:
        self.labels = labels
        self.documents = tuple(
            Document(" ".join(passages), label, name)
            for passages, label, name in zip((left, right), labels, names, strict=True)
        )
        self.statements = tuple(
            self._statements(label, passages) for label, passages in zip(labels, (left, right), strict=True)
        )
        self.links: list[Link] = []
        self.findings: list[Finding] = []
        self.facts: tuple[list[Fact], list[Fact]] = ([], [])

    @staticmethod
    def _statements(label: str, passages: Sequence[str]) -> tuple[Statement, ...]:
        found: list[Statement] = []
        start = 0
        for number, passage in enumerate(passages, 1):
            role: Role = "heading" if passage == FRENCH[0] else "body"
            found.append(Statement(f"{label}{number}", start, start + len(passage), number, role))
            start += len(passage) + 1
        return tuple(found)

    def span(self, side: int, quote: str) -> Span:
        start = self.documents[side].text.index(quote)
        return Span(start, start + len(quote))

    def link(self, left: Sequence[int], right: Sequence[int], relation: Relation = "equivalent") -> None:
        names = [
            tuple(f"{label}{number}" for number in side) for label, side in zip(self.labels, (left, right), strict=True)
        ]
        self.links.append(Link(names[0], names[1], 0.91, relation))

    def fact(self, side: int, kind: str, value: str, quote: str, unit_text: str | None = None) -> None:
        span = self.span(side, quote)
        label = self.labels[side]
        owner = next(item.id for item in self.statements[side] if item.start <= span.start < item.end)
        number = len(self.facts[side]) + 1
        self.facts[side].append(
            Fact(kind, value, span.start, span.end, unit_text=unit_text, statement=owner, id=f"{label}.f{number}")
        )

    def find(self, code: str, left: str | None = None, right: str | None = None, **fields: object) -> Finding:
        sides = enumerate((left, right))
        spans = tuple(() if quote is None else (self.span(side, quote),) for side, quote in sides)
        kind = codes()[code]
        values: dict[str, object] = {
            "message": f"Message of {code}.",
            "severity": kind.severity,
            "confidence": 0.93,
            "fingerprint": sha256(repr((code, spans, len(self.findings))).encode()).hexdigest()[:16],
            "spans": spans,
            **fields,
        }
        self.findings.append(Finding(code=code, rule=kind.rule, **values))  # type: ignore[arg-type]
        return self.findings[-1]

    def report(self, **options: object) -> Report:
        analyses = [
            Analysis(document, "test/1", (), statements, tokens(document.text))
            for document, statements in zip(self.documents, self.statements, strict=True)
        ]
        return Report(
            self.labels,
            (analyses[0], analyses[1]),
            facts=(tuple(self.facts[0]), tuple(self.facts[1])),
            links=tuple(self.links),
            findings=tuple(self.findings),
            options=Options(**options),  # type: ignore[arg-type]
            data="0" * 64,
            version="0.1.0",
        )


def tokens(text: str) -> tuple[Token, ...]:
    found: list[Token] = []
    for match in re.finditer(r"\w+", text):
        kind: TokenKind = "number" if match[0].isdigit() else "word"
        found.append(Token(match.start(), match.end(), kind, match[0], match[0], match[0]))
    return tuple(found)


def example() -> Builder:
    """Parts of the two founding reports with a finding of each family."""
    builder = Builder(FRENCH, ARABIC)
    builder.link([2], [1])
    builder.link([3], [2], "left-more")
    builder.link([5], [4])
    builder.fact(0, "acronym", "NRM", "NRM")
    builder.fact(0, "quantity", "78", "78", "affaires")
    builder.fact(1, "date", "2023-03", "مارس 2023")
    builder.fact(1, "duration", "P1Y", "عام")
    builder.fact(1, "quantity", "79", "79", "قضية")
    builder.find("XC101", FRENCH[0], severity="info", anchors=(None, 0))
    builder.find("XC102", FRENCH[2][FRENCH[2].index("qui est") : -1])
    builder.find("XC101", FRENCH[3], inferable=True)
    visa = builder.find(
        "XC101",
        right=ARABIC[2],
        topics=("sanction",),
        anchors=(builder.statements[0][3].start, None),
        values=((), ("2023-03", "P1Y")),
    )
    builder.find("XC103", right="مارس 2023", values=((), ("2023-03",)), parent=visa.fingerprint)
    builder.find("XC101", right=ARABIC[4], accepted=True, reason="known")
    builder.find("XC201", "78", "79", values=(("78",), ("79",)), message="The French report says 78, not 79.")
    builder.find("XC301", right="كان 128 ضحية اتجار بالجنس و42", message="The parts make 170.")
    builder.find("XC001", message="taqrir.txt does not say how it is encoded.")
    return builder


@pytest.fixture(scope="session")
def builder() -> type[Builder]:
    return Builder


@pytest.fixture(scope="session")
def make_example() -> Callable[[], Builder]:
    return example


@pytest.fixture(scope="session")
def report() -> Report:
    return example().report()
