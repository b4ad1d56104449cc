"""Bad input gives one clear line and exit status 2; a Windows file is read, and the report says what was assumed."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from crosscheck.cli import run

ENGLISH = "The government does not fully meet the minimum standards, but it is making significant efforts to do so.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The demo pair, and files that cannot be compared."""
    demo = files("crosscheck") / "data" / "demo"
    for code in ("fr", "ar"):
        (tmp_path / f"{code}.txt").write_bytes((demo / f"report.{code}.txt").read_bytes())
    arabic = (demo / "report.ar.txt").read_text(encoding="utf-8")
    (tmp_path / "windows.txt").write_bytes(arabic.encode("windows-1256", "replace"))
    (tmp_path / "english.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 4)
    return tmp_path


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("ar.txt", "fr.txt", "swapped"),
        ("fr.txt", "fr.txt", "given twice"),
        ("ar.txt", "ar.txt", "given twice"),
        ("empty.txt", "ar.txt", "is empty"),
        ("fr.txt", "empty.txt", "is empty"),
        ("binary.txt", "ar.txt", "binary.txt"),
        ("english.txt", "ar.txt", "is not in French"),
        ("fr.txt", "english.txt", "is not in Arabic"),
        ("nowhere.txt", "ar.txt", "no such file"),
    ],
)
def test_one_line_and_exit_status_two(
    folder: Path, capsys: pytest.CaptureFixture[str], left: str, right: str, words: str
) -> None:
    assert run(["compare", str(folder / left), str(folder / right)]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert len(error.splitlines()) == 1
    assert words in error


def test_a_windows_file_is_read_and_the_assumption_told(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["compare", str(folder / "fr.txt"), str(folder / "windows.txt"), "--select", "XC0"]) == 0
    assert b"it was read as windows-1256" in capsysbinary.readouterr().out


def test_a_stated_encoding_is_no_assumption(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    texts = [str(folder / "fr.txt"), str(folder / "windows.txt")]
    assert run(["compare", *texts, "--encoding", "utf-8", "--encoding", "windows-1256", "--select", "XC0"]) == 0
    assert b"1256" not in capsysbinary.readouterr().out
