"""The report as JSON, for programs; `report.schema.json` beside this file says what it looks like."""

from __future__ import annotations

import hashlib
import json
import re
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from attrs import asdict

from crosscheck.model import Document, Fact, Finding, Link, Span, Statement
from crosscheck.reporting.base import ReportFormat

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["FORMAT", "SCHEMA", "render", "schema"]

SCHEMA: Final = "crosscheck.report/1"
SCHEMA_FILE: Final = "report.schema.json"
DIGITS: Final = 4

# Half a surrogate pair cannot be encoded as UTF-8, and the others would do something to a terminal.
ESCAPED: Final = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every report fulfils."""
    text = resources.files(__package__).joinpath(SCHEMA_FILE).read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def render(report: Report) -> str:
    """The report as a JSON text that ends in a line feed."""
    text = json.dumps(_report(report), ensure_ascii=False, indent=1)
    return ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def _report(report: Report) -> dict[str, Any]:
    analyzers = dict.fromkeys(analysis.analyzer for analysis in report.analyses)
    summary = report.summary
    coverage = {label: round(share, DIGITS) for label, share in report.coverage.items()}
    return {
        "schema": SCHEMA,
        "version": report.version,
        "analyzer": "+".join(analyzers),
        "encoder": report.encoder,
        "data": report.data,
        "options": {**asdict(report.options), "severity": dict(report.options.severity)},
        "documents": _sides(report, [_document(document) for document in report.documents]),
        "statements": _sides(report, [[_statement(item) for item in side] for side in report.statements]),
        "facts": _sides(report, [[_fact(item) for item in side] for side in report.facts]),
        "links": [_link(report, link) for link in report.links],
        "findings": [_finding(report, finding) for finding in report.findings],
        "summary": {**summary, "coverage": coverage},
    }


def _sides(report: Report, pair: tuple[Any, Any] | list[Any]) -> dict[str, Any]:
    return dict(zip(report.labels, pair, strict=True))


def _document(document: Document) -> dict[str, Any]:
    return {
        "name": document.name,
        "language": document.language,
        "length": len(document.text),
        "sha256": hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "encoding": document.encoding,
        "notes": list(document.notes),
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "start": statement.start,
        "end": statement.end,
        "sentence": statement.sentence,
        "role": statement.role,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "kind": fact.kind,
        "value": fact.value,
        "comparator": fact.comparator,
        "unit": fact.unit,
        "unit_text": fact.unit_text,
        "statement": fact.statement,
        "start": fact.start,
        "end": fact.end,
    }


def _link(report: Report, link: Link) -> dict[str, Any]:
    names = _sides(report, [list(link.left), list(link.right)])
    return {**names, "score": round(link.score, DIGITS), "relation": report.relation(link)}


def _finding(report: Report, finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "confidence": round(finding.confidence, DIGITS),
        "message": finding.message,
        "topics": list(finding.topics),
        "inferable": finding.inferable,
        "parent": finding.parent,
        "fingerprint": finding.fingerprint,
        "accepted": finding.accepted,
        "spans": _sides(report, [[_span(span) for span in spans] for spans in finding.spans]),
        "anchors": _sides(report, finding.anchors),
        "values": _sides(report, [list(values) for values in finding.values]),
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


FORMAT: Final = ReportFormat("json", (".json",), render)
