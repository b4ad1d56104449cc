"""Acceptance files: what they accept, and what is said of those that make no sense."""

from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck.acceptance import Acceptance, Accepted, apply, load, unused
from crosscheck.errors import OptionError
from crosscheck.model import Finding, Span

ONE, TWO, THREE = "1" * 16, "2" * 16, "3" * 16


def finding(fingerprint: str, parent: str | None = None) -> Finding:
    spans = ((Span(0, 3),), ())
    return Finding("XC101", "rule", "error", 0.9, "Message.", spans, fingerprint=fingerprint, parent=parent)


def write(folder: Path, text: str) -> Path:
    path = folder / "parity.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(folder: Path, text: str) -> OptionError:
    with pytest.raises(OptionError) as caught:
        load(write(folder, text))
    assert caught.value.name is not None
    assert caught.value.name.endswith("parity.toml")
    return caught.value


def test_entries_are_read_in_order(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        f"""
        [[accept]]
        fingerprint = "{"ab" * 8}"
        reason = " قرار التحرير "
        code = "XC101"
        text = "علقت وزارة الخارجية"

        [[accept]]
        fingerprint = "{"CD" * 8}"
        reason = "known"
        """,
    )
    acceptance = load(path)
    assert acceptance.name == str(path)
    assert acceptance.entries == (
        Accepted(1, "ab" * 8, "قرار التحرير", "XC101", "علقت وزارة الخارجية"),
        Accepted(2, "cd" * 8, "known"),
    )


def test_an_empty_file_accepts_nothing(tmp_path: Path) -> None:
    assert load(write(tmp_path, "# nothing yet\n")).entries == ()


def test_a_finding_and_what_stands_inside_it_are_accepted() -> None:
    acceptance = Acceptance("parity.toml", (Accepted(1, ONE, "known"),))
    findings = (finding(TWO), finding(ONE), finding(THREE, parent=ONE))
    applied = apply(findings, acceptance)
    assert [(item.accepted, item.reason) for item in applied] == [(False, None), (True, "known"), (True, "known")]
    assert [item.fingerprint for item in applied] == [TWO, ONE, THREE]
    assert apply(applied, acceptance) == applied


def test_accepting_a_child_leaves_its_parent() -> None:
    applied = apply((finding(ONE), finding(TWO, parent=ONE)), Acceptance("", (Accepted(1, TWO, "known"),)))
    assert [item.accepted for item in applied] == [False, True]


def test_a_finding_without_a_fingerprint_is_never_accepted() -> None:
    assert not apply((finding(""),), Acceptance("", (Accepted(1, ONE, "known"),)))[0].accepted


def test_entries_that_match_nothing_are_named() -> None:
    entries = (Accepted(1, ONE, "known"), Accepted(2, TWO, "gone"))
    assert unused((finding(ONE),), Acceptance("", entries)) == entries[1:]


GOOD = f'[[accept]]\nfingerprint = "{ONE}"\nreason = "known"\n'


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (f'[[accept]]\nfingerprint = "{TWO}"', "no reason"),
        (f'[[accept]]\nfingerprint = "{TWO}"\nreason = "  "', "no reason"),
        (f'[[accept]]\nfingerprint = "{TWO}"\nreason = 3', "reason is no string"),
        ('[[accept]]\nreason = "known"', "no fingerprint"),
        ('[[accept]]\nfingerprint = "12"\nreason = "known"', "not 16 hex digits"),
        (f'[[accept]]\nfingerprint = "{TWO}"\nreason = "known"\nresaon = "x"', "unknown key 'resaon'"),
        (f'[[accept]]\nfingerprint = "{ONE}"\nreason = "again"', "repeats the fingerprint of entry 1"),
    ],
)
def test_a_bad_entry_is_named_by_its_number(tmp_path: Path, entry: str, problem: str) -> None:
    error = refusal(tmp_path, GOOD + entry)
    assert problem in error.message
    assert error.place == "entry 2"


def test_all_bad_entries_are_named(tmp_path: Path) -> None:
    error = refusal(tmp_path, "[[accept]]\n[[accept]]\n")
    assert error.message.count("no fingerprint") == 2
    assert "entry 2" in error.message
    assert "\n" not in str(error)


@pytest.mark.parametrize("text", ["[accept]\nreason = 'x'", "accept = 3", "[[accepted]]\nreason = 'x'", "version = 1"])
def test_what_is_no_table_of_entries_has_no_place(tmp_path: Path, text: str) -> None:
    assert "has no place here" in refusal(tmp_path, text).message


def test_entries_that_are_no_tables(tmp_path: Path) -> None:
    assert "no [[accept]] table" in refusal(tmp_path, "accept = [1]").message


def test_files_that_are_no_toml_or_missing(tmp_path: Path) -> None:
    assert "is not TOML" in refusal(tmp_path, "[[accept").message
    (tmp_path / "parity.toml").write_bytes(b"# \xff")
    with pytest.raises(OptionError, match="UTF-8"):
        load(tmp_path / "parity.toml")
    with pytest.raises(OptionError, match="check the path"):
        load(tmp_path / "missing.toml")
