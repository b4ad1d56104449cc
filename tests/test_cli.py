"""The command line: its output, its exit status, and one clear line for every error."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from crosscheck.checks import explanation
from crosscheck.cli import run
from crosscheck.codes import codes
from crosscheck.config import Options
from crosscheck.model import Analysis, Document, Finding, Severity, Span, Statement
from crosscheck.report import Report

FRENCH = "Le procès a repris à Rabat."
ARABIC = "استؤنفت المحاكمة في الرباط."
FINGERPRINT = "0123456789abcdef"

Calls = list[SimpleNamespace]


def finding(severity: Severity = "error") -> Finding:
    spans = ((Span(0, 9),), ())
    rule = "statement-only-in-one"
    return Finding("XC101", rule, severity, 0.9, "Only there.", spans, fingerprint=FINGERPRINT)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The calls of `compare`, which finds one error in French texts that have a `!`."""
    seen: Calls = []

    def compare(
        fr: Document,
        ar: Document,
        *,
        options: Options,
        accept: str | None = None,
        encoder: str = "builtin",
        download: bool = False,
    ) -> Report:
        seen.append(SimpleNamespace(fr=fr, ar=ar, options=options, accept=accept, encoder=encoder, download=download))
        sides = zip(("fr", "ar"), (fr, ar), strict=True)
        left, right = (
            Analysis(text, "test/1", (), (Statement(f"{label}1", 0, len(text.text), 1),), ()) for label, text in sides
        )
        findings = (finding(),) if "!" in fr.text else ()
        return Report(("fr", "ar"), (left, right), findings=findings, options=options)

    monkeypatch.setitem(sys.modules, "crosscheck.pipeline", SimpleNamespace(compare=compare))
    return seen


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Two files that say the same, in an empty working directory."""
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").touch()
    Path("fr.txt").write_text(FRENCH, encoding="utf-8")
    Path("ar.txt").write_text(ARABIC, encoding="utf-8")
    return "fr.txt", "ar.txt"


def differ(name: str) -> None:
    Path(name).write_text(f"{FRENCH} Encore !", encoding="utf-8")


@pytest.fixture
def error_of(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """The one line on standard error of a command that fails."""

    def error_of(*arguments: str) -> str:
        assert run(arguments) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("crosscheck: error: ")
        assert captured.err.count("\n") == 1
        return captured.err

    return error_of


def test_parity_is_0_and_a_difference_is_1(
    calls: Calls, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", *pair]) == 0
    differ("fr.txt")
    assert run(["compare", *pair]) == 1
    assert run(["compare", *pair, "--fail-on", "never"]) == 0
    assert "statement-only-in-one" in capsys.readouterr().out
    assert (calls[0].fr.text, calls[0].ar.text) == (FRENCH, ARABIC)


def test_flags_stand_over_the_configuration(calls: Calls, pair: tuple[str, str]) -> None:
    Path("pyproject.toml").write_text("[tool.crosscheck]\nignore = ['XC103']\nmin-confidence = 0.3\n")
    flags = ["--select", "XC1,XC201", "--select", "XC202", "--min-confidence", "0.7", "--source", "fr", "--lang", "ar"]
    run(["compare", *pair, *flags, "--fail-on", "warning"])
    expected = Options(
        select=("XC1", "XC201", "XC202"),
        ignore=("XC103",),
        min_confidence=0.7,
        source="fr",
        fail_on="warning",
        lang="ar",
    )
    assert calls[0].options == expected
    run(["compare", *pair])
    assert calls[1].options == Options(ignore=("XC103",), min_confidence=0.3)


@pytest.mark.usefixtures("calls")
def test_the_format_is_asked_for_or_told_by_the_name_of_the_file(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", *pair, "--format", "json"]) == 0
    printed = capsys.readouterr().out
    assert json.loads(printed)["documents"]["fr"]["name"] == "fr.txt"
    assert run(["compare", *pair, "-o", "report.json"]) == 0
    assert Path("report.json").read_text(encoding="utf-8").rstrip("\n") == printed.rstrip("\n")
    assert capsys.readouterr().out == ""
    assert run(["compare", *pair, "-o", "report.log", "--format", "text", "--width", "50"]) == 0
    assert "─" * 51 not in Path("report.log").read_text(encoding="utf-8")


def test_standard_input_stands_for_one_report(
    calls: Calls, pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(ARABIC.encode("windows-1256"))))
    assert run(["compare", pair[0], "-"]) == 0
    assert (calls[0].ar.text, calls[0].ar.name, calls[0].ar.assumed) == (ARABIC, "<stdin>", True)


def test_encodings_and_dates_hold_for_both_or_for_one_each(calls: Calls, pair: tuple[str, str]) -> None:
    Path("ar.txt").write_bytes(ARABIC.encode("windows-1256"))
    flags = ["--encoding", "utf-8", "--encoding", "windows-1256", "--published", "2024-07-01"]
    assert run(["compare", *pair, *flags]) == 0
    assert (calls[0].fr.encoding, calls[0].ar.encoding) == ("utf-8", "windows-1256")
    assert (calls[0].fr.published, calls[0].ar.published) == ("2024-07-01", "2024-07-01")


@pytest.mark.usefixtures("calls")
@pytest.mark.parametrize(
    ("flags", "encoder", "download"),
    [
        ([], "builtin", False),
        (["--encoder", "none"], "none", False),
        (["--encoder", "someone/model", "--download"], "someone/model", True),
    ],
)
def test_an_encoder_is_named_and_fetched_on_demand(
    calls: Calls, pair: tuple[str, str], flags: list[str], encoder: str, download: bool
) -> None:
    assert run(["compare", *pair, *flags]) == 0
    assert (calls[0].encoder, calls[0].download) == (encoder, download)


def test_color_is_for_terminals_and_on_demand(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    differ("fr.txt")
    run(["compare", *pair])
    assert "\x1b[" not in capsys.readouterr().out
    run(["compare", *pair, "--color", "always"])
    assert "\x1b[" in capsys.readouterr().out


def test_entries_of_the_acceptance_file_that_match_nothing_are_noted(
    calls: Calls, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    entry = f'[[accept]]\nfingerprint = "{FINGERPRINT}"\nreason = "known"\n'
    Path("parity.toml").write_text(entry, encoding="utf-8")
    differ("fr.txt")
    run(["compare", *pair, "--accept", "parity.toml"])
    assert calls[0].accept == "parity.toml"
    assert capsys.readouterr().err == ""
    Path("fr.txt").write_text(FRENCH, encoding="utf-8")
    run(["compare", *pair, "--accept", "parity.toml"])
    assert "no finding matches entry 1" in capsys.readouterr().err
    run(["compare", *pair, "--accept", "parity.toml", "--select", "XC2"])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("arguments", "clue"),
    [
        ([], "COMMAND"),
        (["compare", "fr.txt"], "AR"),
        (["translate"], "translate"),
        (["compare", "missing.txt", "ar.txt"], "missing.txt: there is no such file"),
        (["compare", ".", "ar.txt"], "is a directory"),
        (["compare", "-", "-"], "standard input"),
        (["compare", "fr.txt", "ar.txt", "--format", "docx"], "json"),
        (["compare", "fr.txt", "ar.txt", "--select", "XC9"], "XC9"),
        (["compare", "fr.txt", "ar.txt", "--min-confidence", "2"], "from 0 to 1"),
        (["compare", "fr.txt", "ar.txt", "--min-confidence", "high"], "high"),
        (["compare", "fr.txt", "ar.txt", "--fail-on", "info"], "never"),
        (["compare", "fr.txt", "ar.txt", "--width", "0"], "columns"),
        (["compare", "fr.txt", "ar.txt", "--encoder"], "--encoder"),
        (["compare", "fr.txt", "ar.txt", "--encoding", "utf-99"], "utf-99"),
        (["compare", "fr.txt", "ar.txt", *["--encoding", "utf-8"] * 3], "3 times"),
        (["compare", "fr.txt", "ar.txt", "--published", "hier"], "YYYY-MM-DD"),
        (["compare", "fr.txt", "ar.txt", "-o", "fr.txt"], "one of the reports"),
        (["compare", "fr.txt", "ar.txt", "-o", "report.unknown"], "does not tell a format"),
        (["compare", "fr.txt", "ar.txt", "-o", "nowhere/report.json"], "cannot be written"),
        (["compare", "no\nsuch\x1b[31m.txt", "ar.txt"], "\\x1b[31m"),
        (["explain", "XC999"], "neither a code nor a rule"),
    ],
)
@pytest.mark.usefixtures("calls", "pair")
def test_every_error_is_one_line(error_of: Callable[..., str], arguments: list[str], clue: str) -> None:
    assert clue in error_of(*arguments)
    assert Path("fr.txt").read_text(encoding="utf-8") == FRENCH


@pytest.mark.usefixtures("calls")
def test_a_bad_configuration_is_one_line(pair: tuple[str, str], error_of: Callable[..., str]) -> None:
    Path("pyproject.toml").write_text("[tool.crosscheck]\nselekt = 'XC1'\n")
    assert "selekt" in error_of("compare", *pair)


def test_an_interrupt_is_130(pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    def compare(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "crosscheck.pipeline", SimpleNamespace(compare=compare))
    assert run(["compare", *pair]) == 130


def test_explain_lists_the_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(codes())


@pytest.mark.parametrize("name", ["XC101", "xc101", "statement-only-in-one"])
def test_explain_takes_a_code_or_a_rule(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", name]) == 0
    assert capsys.readouterr().out.strip() == explanation("XC101").strip()


def test_explain_takes_the_beginning_of_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "XC1"]) == 0
    printed = capsys.readouterr().out
    assert all(explanation(code).strip() in printed for code in codes() if code.startswith("XC1"))


def test_demo_compares_the_packaged_pair(calls: Calls, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["documents"]["fr"]["name"] == "report.fr.txt"
    assert "المغرب" in calls[0].ar.text
    assert "Maroc" in calls[0].fr.text


def test_help_names_the_formats(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "--help"]) == 0
    assert "json" in capsys.readouterr().out
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("crosscheck ")


def start(*arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "crosscheck", *arguments], stderr=subprocess.PIPE, **options)


@pytest.mark.parametrize("arguments", [["explain"], ["--help"]])
def test_a_reader_that_stops_reading_is_no_error(arguments: list[str]) -> None:
    process = start(*arguments, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    _, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        process = start("explain", stdout=full)
        _, complaints = process.communicate(timeout=60)
    assert process.returncode == 2
    assert complaints.startswith(b"crosscheck: error: <stdout>: cannot be written")
    assert complaints.count(b"\n") == 1


def test_starting_loads_nothing_heavy() -> None:
    heavy = {
        "numpy",
        "rapidfuzz",
        "babel",
        "markdown_it",
        "jinja2",
        "rich",
        "crosscheck.reporting",
        "crosscheck.reading",
    }
    program = f"import sys, crosscheck.cli; sys.exit(sorted({heavy!r} & set(sys.modules)) or 0)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
