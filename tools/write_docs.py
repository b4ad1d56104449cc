"""Writes into README.md and docs/ whatever the program itself can say, so that it is never out of date.

Two things are renewed in each page: what stands between `<!-- generated: NAME -->` and `<!-- end -->`, by the function
of that name in `SECTIONS`, and what the page's examples print (see doc_examples.py). The picture of a report is drawn
anew, too. tests/docs/test_examples.py fails where running this would change something.

Usage: python tools/write_docs.py
"""

from __future__ import annotations

import inspect
import json
import re
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from inspect import cleandoc
from pathlib import Path
from typing import Any, Final

from attrs import fields, has

import crosscheck
import doc_examples
import picture
from crosscheck.checks import checks, explanation
from crosscheck.checks.base import Check, Example
from crosscheck.config import Options
from crosscheck.demo import documents
from crosscheck.languages import language
from crosscheck.languages.topics import TOPICS
from crosscheck.messages import message
from crosscheck.resources import provenance
from doc_facts import TEXTS

__all__ = ["ROOT", "SECTIONS", "TEXTS", "current", "pages"]

ROOT: Final = Path(__file__).parent.parent
README: Final = ROOT / "README.md"
TUTORIAL: Final = ROOT / "docs" / "tutorial.md"
SECTION: Final = re.compile(
    r"(?P<opening>^<!-- generated: (?P<name>[\w-]+) -->\n).*?(?P<closing>^<!-- end -->$)", re.MULTILINE | re.DOTALL
)
ATTRIBUTE: Final = re.compile(r"^ {4}(?P<name>\w+): (?P<text>.*(?:\n {6,}.*)*)", re.MULTILINE)
RECORDS: Final = ("Report", "Finding", "Link", "Statement", "Fact", "Document", "Span", "Options")
CORPORA: Final = ROOT / "corpora"
KEPT: Final = 2
WORDS: Final = 4
WIDEST: Final = 100


def pages() -> tuple[Path, ...]:
    """Every page of the documentation."""
    return (README, CORPORA / "README.md", *sorted((ROOT / "docs").rglob("*.md")))


def current(page: Path, folder: Path) -> str:
    """The text that a page should have.

    The examples of README.md run where it stands, those of other pages in `folder`, which has the tutorial's files.
    """
    text = SECTION.sub(_section, page.read_text(encoding="utf-8"))
    if page == README:
        return doc_examples.refreshed(text, ROOT)
    doc_examples.write_files(TUTORIAL.read_text(encoding="utf-8"), folder)
    return doc_examples.refreshed(text, folder)


def _section(match: re.Match[str]) -> str:
    return f"{match['opening']}{SECTIONS[match['name']]()}{match['closing']}"


def codes_table() -> str:
    """The codes with the first sentence of their explanation."""
    rows = (f"| `{check.code}` | {check.rule} | {check.severity} | {_summary(check)} |" for check in checks())
    return _lines("| code | rule | severity | what it tells |", "|---|---|---|---|", *rows)


def pairs() -> str:
    """The pairs of texts with gold, and what each shows."""
    golds = ((path.parent, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(CORPORA.rglob("gold.json")))
    rows = (
        f"| `{folder.relative_to(CORPORA)}` | {gold['type']} | {gold['style']} | {gold['about']} |"
        for folder, gold in golds
    )
    return _lines("| pair | type | style | what it shows |", "|---|---|---|---|", *rows)


def findings() -> str:
    """The explanation of every check, and its examples."""
    return "\n".join(_finding(check) for check in checks())


def _finding(check: Check) -> str:
    _, _, text = explanation(check.code).partition("\n\n")
    parts = [f"## {check.code} {check.rule}", f"Severity: {check.severity}.", text.strip()]
    if check.examples:
        head = "| | French | Arabic |\n|---|---|---|\n"
        parts.append(head + "\n".join(map(_example, check.examples)))
    return "\n\n".join(parts) + "\n"


def _example(example: Example) -> str:
    cells = (
        f'<span dir="{language(code).direction}" lang="{code}">{escape(example.texts[code], quote=False)}</span>'
        for code in ("fr", "ar")
    )
    return f"| {'reported' if example.flags else 'not reported'} | {' | '.join(cells)} |"


def topics() -> str:
    """The topics of findings, as reports call them, with some words of each in both languages."""
    rows = (
        f"| `{topic}` | {message(f'topic.{topic}', n=1)} | {' | '.join(_words(topic, code) for code in ('fr', 'ar'))} |"
        for topic in TOPICS
    )
    return _lines("| topic | in a report | French words | Arabic words |", "|---|---|---|---|", *rows)


def _words(topic: str, code: str) -> str:
    """A few words of a topic, the same ones every time."""
    some = ", ".join(sorted(language(code).topics[topic])[:WORDS])
    return f'<span dir="{language(code).direction}" lang="{code}">{some}</span>'


def facts_table(kind: str) -> str:
    """What the facts of one kind look like, from short texts; columns that say nothing are left out."""
    table = [("text", "value", "comparator", "unit")]
    for code, text in TEXTS[kind]:
        shown = f'<span dir="{language(code).direction}" lang="{code}">{escape(text, quote=False)}</span>'
        for fact in crosscheck.extract_facts(text, language=code):
            if fact.kind == kind:
                unit = f"`{fact.unit}`" if fact.unit else ""
                table.append((shown, f"`{fact.value}`", f"`{fact.comparator}`", unit))
    telling = [column for column in zip(*table, strict=True) if not set(column[1:]) <= {"", "`=`"}]
    head, *rows = zip(*telling, strict=True)
    return _lines(_cells(head), "|---" * len(head) + "|", *map(_cells, rows))


def _cells(row: tuple[str, ...]) -> str:
    return f"| {' | '.join(row)} |"


def json_example() -> str:
    """The demo's report with each list cut after its first items, but for one finding inside another."""
    left, right = documents()
    table = json.loads(crosscheck.compare(left, right).to_json())
    shortened = {**_shortened(table), "findings": _telling(table["findings"])}
    return _lines("```json", "".join(_dumped(shortened, 0)), "```")


def _telling(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first finding that stands inside another one, after that one."""
    by_name = {finding["fingerprint"]: finding for finding in found}
    inside = next(finding for finding in found if finding["parent"] in by_name)
    return [by_name[inside["parent"]], inside]


def _shortened(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _shortened(item) for key, item in value.items()}
    return value[:KEPT] if isinstance(value, list) else value


def _dumped(value: Any, depth: int, room: int = WIDEST) -> Iterator[str]:
    """JSON that breaks a list or an object only where it does not fit on the rest of its line."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) <= room or not value or not isinstance(value, dict | list):
        yield flat
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    indent = "\n" + "  " * (depth + 1)
    yield opening
    for number, key in enumerate(value):
        name, item = (f"{json.dumps(key)}: ", value[key]) if isinstance(value, dict) else ("", key)
        yield f"{',' if number else ''}{indent}{name}"
        yield from _dumped(item, depth + 1, WIDEST - len(indent) - len(name))
    yield "\n" + "  " * depth + closing


def records() -> str:
    """The attributes of every public record, from its docstring."""
    return "\n".join(_record(getattr(crosscheck, name)) for name in RECORDS)


def _record(record: type) -> str:
    head = cleandoc(record.__doc__ or "").partition("\nAttributes:\n")[0]
    told = _told(record)
    views = {
        name: cleandoc(value.__doc__ or "").splitlines()[0]
        for name, value in vars(record).items()
        if isinstance(value, property)
    }
    assert has(record)
    own = {field.name: told.get(field.name, "") for field in fields(record)}
    rows = [f"| `{name}` | {text} |" for name, text in (own | views).items()]
    return "\n".join([f"### {record.__name__}", "", head.strip(), "", "| attribute | |", "|---|---|", *rows, ""])


def options() -> str:
    """The options with their keys and defaults."""
    told = _told(Options)
    default = Options()
    rows = (
        f"| `{field.name.replace('_', '-')}` | `{_toml(getattr(default, field.name))}` | {told[field.name]} |"
        for field in fields(Options)
    )
    return _lines("| key | default | meaning |", "|---|---|---|", *rows)


def _told(record: type) -> dict[str, str]:
    """What the docstring of a record says of its attributes."""
    _, _, rest = cleandoc(record.__doc__ or "").partition("\nAttributes:\n")
    return {match["name"]: " ".join(match["text"].split()) for match in ATTRIBUTE.finditer(rest)}


def _toml(value: object) -> str:
    return "none" if value is None else "[]" if value == () else json.dumps(value)


def bundles() -> str:
    """The files of learned data, each with its licence and the script that makes it."""
    rows = (f"| `{bundle.file}` | {bundle.licence} | `{bundle.script}` |" for bundle in provenance())
    return _lines("| file | licence | made by |", "|---|---|---|", *rows)


def sources() -> str:
    """What the learned data was made from."""
    files: dict[tuple[str, str], list[str]] = {}
    for bundle in provenance():
        for origin in bundle.sources:
            files.setdefault((origin.name, origin.licence), []).append(f"`{bundle.name}`")
    rows = (f"| {name} | {licence} | {', '.join(used)} |" for (name, licence), used in files.items())
    return _lines("| source | licence | in |", "|---|---|---|", *rows)


def _summary(check: Check) -> str:
    return cleandoc(inspect.getmodule(check.find).__doc__ or "").splitlines()[0]


def _lines(*lines: str) -> str:
    return "\n".join(lines) + "\n"


SECTIONS: Final[dict[str, Callable[[], str]]] = {
    "codes": codes_table,
    "pairs": pairs,
    "findings": findings,
    "topics": topics,
    "json": json_example,
    "records": records,
    "options": options,
    "bundles": bundles,
    "sources": sources,
    **{f"facts-{kind}": partial(facts_table, kind) for kind in TEXTS},
}


def _changes() -> Iterator[Path]:
    """Renews every page and names those that changed."""
    for page in pages():
        with tempfile.TemporaryDirectory() as folder:
            text = current(page, Path(folder))
        if text != page.read_text(encoding="utf-8"):
            page.write_text(text, encoding="utf-8")
            yield page


if __name__ == "__main__":
    picture.main()
    for changed in _changes():
        print(changed.relative_to(ROOT))
