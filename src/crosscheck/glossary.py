"""Glossaries that a user gives: which terms of one language render which of another, and which are not to be used.

TBX (ISO 30042:2008, "martif", and ISO 30042:2019, "tbx", in both of its styles) and tables in CSV or TSV. The header of
a table names languages by their codes; in a cell several terms are parted by bars or semicolons. A column
`CODE:refused` holds terms that are not to be used. Nothing outside the file is read, and entities are refused.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from attrs import field, frozen

from crosscheck.errors import OptionError

__all__ = ["Entry", "Glossary", "read_glossary"]

XML_LANG: Final = "http://www.w3.org/XML/1998/namespace lang"
REFUSED: Final = "refused"
PARTS: Final = re.compile(r"[|;]")
CODE: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*")
# The picklist of `administrativeStatus` in ISO 30042, in the spellings of both editions.
STATUS: Final = "administrativestatus"
NOT_TO_USE: Final = frozenset({"deprecatedterm", "supersededterm", "deprecated", "superseded", "obsolete", "forbidden"})
ENTRIES: Final = frozenset({"termEntry", "conceptEntry"})
LANGUAGES: Final = frozenset({"langSet", "langSec"})
TERMS: Final = frozenset({"tig", "ntig", "termSec"})
MARTIF: Final = frozenset({"martif", "tbx"})
HINT: Final = "TBX, or a table whose header names the languages: fr, ar"


@frozen
class Entry:
    """One concept.

    Attributes:
        terms: Codes of languages and the terms that render each other.
        refused: Codes of languages and terms that are not to be used.
    """

    terms: tuple[tuple[str, str], ...]
    refused: tuple[tuple[str, str], ...] = ()

    def names(self, language: str) -> tuple[str, ...]:
        """The terms of a language that may be used."""
        return tuple(term for code, term in self.terms if code == language)

    def refuses(self, language: str) -> tuple[str, ...]:
        """The terms of a language that may not."""
        return tuple(term for code, term in self.refused if code == language)


@frozen
class Glossary:
    """The entries of a glossary file, and its name."""

    name: str = ""
    entries: tuple[Entry, ...] = field(default=(), repr=False)


def read_glossary(path: str | os.PathLike[str]) -> Glossary:
    """Reads a glossary in TBX, CSV or TSV.

    Raises:
        OptionError: It cannot be read or is no glossary.
    """
    name = os.fspath(path)
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise OptionError(f"cannot be read: {error.strerror}", name=name, hint="check the path") from error
    is_xml = content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"\xff\xfe", b"\xfe\xff"))
    entries = tuple(_tbx(content, name) if is_xml else _table(content, name))
    if not entries:
        raise OptionError("holds no terms", name=name, hint=HINT)
    return Glossary(name, entries)


def _table(content: bytes, name: str) -> Iterator[Entry]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise OptionError("is not UTF-8", name=name, place=f"byte {error.start}") from error
    head = text.partition("\n")[0]
    delimiter = max("\t,;", key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise OptionError(f"is no table: {error}", name=name, hint=HINT) from error
    columns = [_column(cell) for cell in rows[0]] if rows else []
    if len({column[0] for column in columns if column}) < 2:
        raise OptionError("names fewer than two languages", name=name, place="line 1", hint=HINT)
    for row in rows[1:]:
        cells = [(column, term) for column, cell in zip(columns, row, strict=False) if column for term in _terms(cell)]
        yield from _entry((code, term, refused) for (code, refused), term in cells)


def _column(head: str) -> tuple[str, bool] | None:
    """The language of a column, and whether its terms are refused; None for a column of something else."""
    code, _, status = head.strip().partition(":")
    known = len(code) > 1 and CODE.fullmatch(code) and status.strip().lower() in {"", REFUSED}
    return (_language(code), bool(status)) if known else None


def _terms(cell: str) -> Iterator[str]:
    return (term for part in PARTS.split(cell) if (term := " ".join(part.split())))


def _language(code: str) -> str:
    """The language of a code that may name a region too: `fr` of `fr-MA`."""
    return re.split("[-_]", code.lower())[0]


def _entry(terms: Iterable[tuple[str, str, bool]]) -> Iterator[Entry]:
    listed = list(dict.fromkeys(terms))
    used = tuple((code, term) for code, term, refused in listed if not refused)
    if used or listed:
        yield Entry(used, tuple((code, term) for code, term, refused in listed if refused))


def _tbx(content: bytes, name: str) -> Iterator[Entry]:
    root = _tree(content, name)
    if _local(root) not in MARTIF:
        raise OptionError(f"is no TBX: its root is {_local(root)}", name=name, hint=HINT)
    for concept in root.iter():
        if _local(concept) in ENTRIES:
            yield from _entry(
                (_language(section.get(XML_LANG, "")), term, refused)
                for section in concept
                if _local(section) in LANGUAGES
                for term, refused in _section(section)
            )


def _section(section: Element) -> Iterator[tuple[str, bool]]:
    for group in section:
        if _local(group) in TERMS:
            parts = list(group.iter())
            words = next(("".join(part.itertext()) for part in parts if _local(part) == "term"), "")
            if term := " ".join(words.split()):
                yield term, any(map(_refuses, parts))


def _refuses(note: Element) -> bool:
    """Whether a note says that the term is not to be used: `<termNote type="…">` or `<min:administrativeStatus>`."""
    kind = (note.get("type") or _local(note)).lower()
    status = "".join(note.itertext()).strip().lower().replace("-admn-sts", "")
    return kind == STATUS and status in NOT_TO_USE


def _local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition(" ")[2]


def _tree(content: bytes, name: str) -> Element:
    """The elements of an XML file; expat fetches nothing, and a file that defines entities is refused."""
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data

    def refuse(*_: object) -> None:
        raise OptionError("defines entities", name=name, hint="write the characters themselves")

    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise OptionError(f"is no XML: {error}", name=name, hint=HINT) from error
    root: Element = builder.close()
    return root
