"""NTREX-128 is laid out a document a pair of files, and what is wrong with it is told in one line."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from urllib.error import HTTPError, URLError

import pytest

import prepare_ntrex

IDS = ["paper.one", "paper.one", "daily.co.uk.2", "radio-en.3", "radio-en.3"]
FRENCH = ["Un.", "Deux.", "Trois.", "Quatre.", "Cinq."]
ARABIC = ["واحد.", "اثنان.", "ثلاثة.", "أربعة.", "خمسة."]  # one to five


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    folder = tmp_path / "clone"
    (folder / "NTREX-128").mkdir(parents=True)
    put(folder, IDS, FRENCH, ARABIC)
    return folder


def put(clone: Path, *columns: list[str], end: str = "\n") -> None:
    names = [prepare_ntrex.IDS, *prepare_ntrex.TEXTS.values()]
    for name, column in zip(names, columns, strict=True):
        (clone / name).write_bytes("".join(f"{line}{end}" for line in column).encode())


def written(folder: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode() for path in sorted(folder.iterdir())}


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert prepare_ntrex.main([str(argument) for argument in arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("prepare_ntrex.py: error: ")
    assert captured.err.count("\n") == 1
    return captured.err


def test_every_second_document_is_laid_out(clone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "dev" / "ntrex"
    assert prepare_ntrex.main([str(target), "--source", str(clone)]) == 0
    assert written(target) == {
        "paper.one.fr.txt": "Un.\nDeux.\n",
        "paper.one.ar.txt": "واحد.\nاثنان.\n",  # one, two
        "radio-en.3.fr.txt": "Quatre.\nCinq.\n",
        "radio-en.3.ar.txt": "أربعة.\nخمسة.\n",  # four, five
    }
    assert capsys.readouterr().out == f"{target}: 2 documents\n"


def test_all_documents(clone: Path, tmp_path: Path) -> None:
    assert prepare_ntrex.main([str(tmp_path / "all"), "--all", "--source", str(clone)]) == 0
    found = written(tmp_path / "all")
    assert set(found) == {f"{name}.{code}.txt" for name in IDS for code in ("fr", "ar")}
    assert found["daily.co.uk.2.fr.txt"] == "Trois.\n"


def test_the_documents_of_a_list(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "ids.txt").write_text("radio-en.3\n\ndaily.co.uk.2\n", encoding="utf-8")
    options = ["--source", str(clone), "--documents", str(tmp_path / "ids.txt")]
    assert prepare_ntrex.main([str(tmp_path / "some"), *options]) == 0
    assert {name.rsplit(".", 2)[0] for name in written(tmp_path / "some")} == {"daily.co.uk.2", "radio-en.3"}


def test_only_a_line_feed_ends_a_line(clone: Path, tmp_path: Path) -> None:
    put(clone, IDS, ["Un\u2028deux.", "", *FRENCH[2:]], ARABIC, end="\r\n")
    prepare_ntrex.main([str(tmp_path / "out"), "--source", str(clone)])
    assert written(tmp_path / "out")["paper.one.fr.txt"] == "Un\u2028deux.\n\n"


def test_a_last_line_needs_no_line_feed(clone: Path, tmp_path: Path) -> None:
    (clone / prepare_ntrex.IDS).write_text("\n".join(IDS), encoding="utf-8")
    assert prepare_ntrex.main([str(tmp_path / "out"), "--source", str(clone)]) == 0


def test_without_a_clone_the_files_are_downloaded(clone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(address: str, timeout: float) -> BytesIO:
        return BytesIO((clone / address.removeprefix(f"{prepare_ntrex.ADDRESS}/")).read_bytes())

    monkeypatch.setattr(prepare_ntrex, "urlopen", answer)
    assert prepare_ntrex.main([str(tmp_path / "out")]) == 0
    assert len(written(tmp_path / "out")) == 4


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (URLError(OSError("no way\nto the host")), "no way to the host"),
        (HTTPError("https://example.org", 404, "Not Found", None, None), "Not Found"),  # type: ignore[arg-type]
        (TimeoutError("timed out"), "timed out"),
    ],
)
def test_a_failed_download(
    error: OSError, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(address: str, timeout: float) -> BytesIO:
        raise error

    monkeypatch.setattr(prepare_ntrex, "urlopen", fail)
    said = refused(capsys, tmp_path / "out")
    assert f"cannot download {prepare_ntrex.ADDRESS}/DOCUMENT_IDS.tsv" in said
    assert reason in said


@pytest.mark.parametrize(
    ("ids", "french", "said"),
    [
        (IDS[:4], FRENCH, "fra.txt has 5 lines, but DOCUMENT_IDS.tsv has 4"),
        (IDS, FRENCH[1:], "fra.txt has 4 lines, but DOCUMENT_IDS.tsv has 5"),
        (["../up", *IDS[1:]], FRENCH, "line 1 is no document id: '../up'"),
        ([*IDS[:4], "two\tcells"], FRENCH, "line 5 is no document id"),
        ([], FRENCH, "line 1 is no document id"),
    ],
)
def test_a_corpus_that_does_not_fit(
    ids: list[str], french: list[str], said: str, clone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(clone, ids, french, ARABIC)
    assert said in refused(capsys, tmp_path / "out", "--source", clone)
    assert not (tmp_path / "out").exists()


def test_bytes_that_are_no_text(clone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clone / prepare_ntrex.TEXTS["ar"]).write_bytes(b"\xff\n" * 5)
    assert "ref.arb.txt: not UTF-8 text" in refused(capsys, tmp_path / "out", "--source", clone)


def test_a_clone_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "DOCUMENT_IDS.tsv" in refused(capsys, tmp_path / "out", "--source", tmp_path / "none")


def test_a_folder_that_is_a_file(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert prepare_ntrex.IDS in refused(capsys, clone / prepare_ntrex.IDS, "--source", clone)


@pytest.mark.parametrize(
    ("listed", "problem"), [("\n", "lists no document"), ("radio-en.3\nradio\nx\n", "not in the corpus: radio, x")]
)
def test_a_list_that_does_not_fit(
    listed: str, problem: str, clone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ids.txt").write_text(listed, encoding="utf-8")
    said = refused(capsys, tmp_path / "out", "--source", clone, "--documents", tmp_path / "ids.txt")
    assert problem in said
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments", [[], ["out", "more"], ["out", "--nonsense"], ["out", "--all", "--documents", "ids.txt"]]
)
def test_wrong_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    refused(capsys, *arguments)
