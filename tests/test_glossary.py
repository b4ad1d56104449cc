"""Glossaries: TBX of both editions, tables, and what is refused."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare
from crosscheck.config import load_options
from crosscheck.errors import OptionError
from crosscheck.glossary import Entry, read_glossary
from crosscheck.model import Finding
from support.laws import law

# human trafficking (in human beings, in persons), and smuggling of human beings
TRAFFICKING, PERSONS, SMUGGLING = "الاتجار بالبشر", "الاتجار بالأشخاص", "تهريب البشر"
TABLE = f"fr,ar,ar:refused,note\ntraite des êtres humains|traite des personnes,{TRAFFICKING},{PERSONS},seen\n"
ENTRY = Entry(
    (("fr", "traite des êtres humains"), ("fr", "traite des personnes"), ("ar", TRAFFICKING)), (("ar", PERSONS),)
)
MARTIF = f"""<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX"><text><body><termEntry id="1">
 <langSet xml:lang="fr-MA"><tig><term>traite des êtres humains</term></tig>
  <ntig><termGrp><term>traite des <hi>personnes</hi></term></termGrp></ntig></langSet>
 <langSet xml:lang="ar"><tig><term>{TRAFFICKING}</term>
   <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
  <tig><term>{PERSONS}</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>"""
TBX = f"""<tbx type="TBX-Min" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
<text><body><conceptEntry id="1">
 <langSec xml:lang="fr"><termSec><term>traite des êtres humains</term></termSec>
  <termSec><term>traite des personnes</term></termSec></langSec>
 <langSec xml:lang="ar"><termSec><term>{TRAFFICKING}</term></termSec>
  <termSec><term>{PERSONS}</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
 </langSec></conceptEntry></body></text></tbx>"""
BILLION_LAUGHS = '<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><tbx><text>&b;</text></tbx>'
OUTSIDE = '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx><text>&a;</text></tbx>'


def write(folder: Path, content: str | bytes, name: str = "terms.csv") -> Path:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


@pytest.mark.parametrize(
    "content",
    [
        TABLE,
        TABLE.replace(",", "\t"),
        TABLE.replace(",", ";"),
        "\ufeff" + TABLE.replace("\n", "\r\n"),
        MARTIF,
        TBX,
        TBX.replace("min:", ""),
        TBX.encode("utf-16"),
    ],
    ids=["csv", "tsv", "semicolons", "bom", "martif", "tbx-dct", "tbx-plain", "utf-16"],
)
def test_all_forms_say_the_same(tmp_path: Path, content: str | bytes) -> None:
    assert read_glossary(write(tmp_path, content)).entries == (ENTRY,)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "names fewer than two languages"),
        ("fr,note\na,b\n", "names fewer than two languages"),
        ("fr,ar\n,\n", "holds no terms"),
        (b"fr,ar\n\xe9,\xe9\n", "is not UTF-8"),
        ("<tbx><text>", "is no XML"),
        ("<html><body/></html>", "its root is html"),
        (BILLION_LAUGHS, "defines entities"),
        (OUTSIDE, "defines entities"),
        ("<tbx/>", "holds no terms"),
    ],
)
def test_what_is_no_glossary_is_refused_by_name(tmp_path: Path, content: str | bytes, words: str) -> None:
    file = write(tmp_path, content)
    with pytest.raises(OptionError, match=words) as caught:
        read_glossary(file)
    assert caught.value.name == str(file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="cannot be read"):
        read_glossary(tmp_path / "none.tbx")


WORDS = st.text("abéم ب'", min_size=1, max_size=8).map(lambda text: " ".join(text.split())).filter(bool)


@law(40)
@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5))
def test_a_table_gives_its_cells(rows: list[tuple[str, str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([("fr", "ar"), *rows])
    with tempfile.TemporaryDirectory() as folder:
        entries = read_glossary(write(Path(folder), out.getvalue())).entries
    assert entries == tuple(Entry((("fr", one), ("ar", other))) for one, other in rows)


def findings(folder: Path, arabic: str) -> list[Finding]:
    """What the glossary has against a translation of "The ministry fights human trafficking in the country."."""
    report = compare(
        "Le ministère lutte contre la traite des êtres humains dans le pays.",
        f"تكافح الوزارة {arabic} في البلاد.",
        glossary=write(folder, TABLE),
    )
    assert report.options.glossary == str(folder / "terms.csv")
    return [finding for finding in report.findings if finding.code == "XC206"]


def test_the_expected_term_is_silent(tmp_path: Path) -> None:
    assert findings(tmp_path, TRAFFICKING) == []


def test_another_term_is_told_with_the_expected_one(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, SMUGGLING)
    assert finding.values == (("traite des êtres humains",), (TRAFFICKING,))
    assert TRAFFICKING in finding.message
    assert all(finding.spans)


def test_a_refused_term_is_told_once(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, PERSONS)
    assert finding.spans[0] == ()
    assert "refuses" in finding.message


def test_a_configured_glossary_is_relative_to_its_file(tmp_path: Path) -> None:
    write(tmp_path, '[tool.crosscheck]\nglossary = "terms.csv"\n', "pyproject.toml")
    inner = tmp_path / "inner"
    inner.mkdir()
    assert load_options(inner).glossary == str(tmp_path / "terms.csv")
