"""What can be read, and what is said of what cannot."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from crosscheck.errors import DocumentError, OptionError
from crosscheck.model import Block, Document
from crosscheck.reading import formats, read, read_file

TEXT = "Le procès a repris.\n\nTrois témoins ont été entendus."


def test_a_string_is_the_text_itself() -> None:
    document = read(TEXT, language="fr", published="2024-07-01")
    assert (document.text, document.name, document.encoding) == (TEXT, "<text>", None)
    assert (document.language, document.published) == ("fr", "2024-07-01")
    assert [document.text[block.start : block.end] for block in document.blocks] == TEXT.split("\n\n")


@pytest.mark.parametrize("reader", [read, read_file])
def test_a_path_is_read(tmp_path: Path, reader: object) -> None:
    path = tmp_path / "rapport.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    document = reader(path)  # type: ignore[operator]
    assert (document.text, document.name, document.encoding) == (TEXT, str(path), "utf-8")


def test_a_file_may_be_named_by_a_string_where_only_a_file_is_meant(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert read_file(str(tmp_path / "a.txt"), language="fr").language == "fr"


def test_a_stream_is_read_to_its_end() -> None:
    document = read(io.BytesIO(TEXT.encode("windows-1252")), name="<stdin>")
    assert (document.text, document.name, document.assumed) == (TEXT, "<stdin>", True)


def test_the_suffix_tells_the_format_and_an_unknown_one_is_plain_text(tmp_path: Path) -> None:
    for name in ("a.md", "a.MD", "a.unknown"):
        (tmp_path / name).write_text("# Titre\n\n```\nx\n```\n", encoding="utf-8")
    assert [block.role for block in read(tmp_path / "a.md").blocks] == ["heading", "boilerplate"]
    assert read(tmp_path / "a.MD").blocks == read(tmp_path / "a.md").blocks
    assert read("# Titre\n", name="a.md").blocks == (Block(2, 7, "heading"),)
    assert "boilerplate" not in {block.role for block in read(tmp_path / "a.unknown").blocks}


def test_a_document_is_completed_and_keeps_what_it_has() -> None:
    bare = Document(text=TEXT, published="2023-01-01")
    assert len(read(bare).blocks) == 2
    assert read(bare, language="fr").language == "fr"
    assert read(bare).published == "2023-01-01"
    own = (Block(0, 5, "caption"),)
    assert read(Document(text=TEXT, blocks=own)).blocks == own


def test_reading_a_document_again_changes_nothing() -> None:
    document = read(TEXT)
    assert read(document) == document


def test_a_one_line_string_that_names_a_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rapport.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DocumentError, match="Path"):
        read("rapport.txt")
    assert read("rapport.txt\nrapport.txt").text


def refusal(source: object, **options: object) -> str:
    with pytest.raises(DocumentError) as caught:
        read(source, **options)  # type: ignore[arg-type]
    assert caught.value.name
    return str(caught.value)


def test_missing_directory_and_empty_files(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "blank.txt").write_text(" \n\t\u200f\ufeff\u00a0\n", encoding="utf-8")
    assert "no such file" in refusal(tmp_path / "missing.txt")
    assert "is a directory" in refusal(tmp_path)
    assert "is empty" in refusal(tmp_path / "empty.txt")
    assert "white space" in refusal(tmp_path / "blank.txt")


@pytest.mark.parametrize("text", ["", " \n", "a\0b", "a\ud800b"])
def test_strings_that_are_no_text(text: str) -> None:
    assert "<text>" in refusal(text)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    assert "permissions" in refusal(path)


def test_a_path_that_no_system_takes() -> None:
    assert "cannot be read" in refusal(Path("a\0b"))
    assert read("x" * 5000).text  # too long for a name, and so a text


def test_the_size_limit_holds_for_files_streams_and_strings(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    for source in (path, TEXT, io.BytesIO(TEXT.encode()), Document(text=TEXT)):
        assert "larger than the limit of 1e-05 MB" in refusal(source, max_bytes=10)
    assert read(path, max_bytes=len(TEXT.encode())).text == TEXT


def test_a_name_with_bytes_that_are_no_text_can_be_written_down() -> None:
    assert "?" in refusal(Path(os.fsdecode(b"/nowhere/\xff.txt")))


def test_published_is_a_date() -> None:
    assert read(TEXT, published="20240701").published == "2024-07-01"
    with pytest.raises(OptionError, match="YYYY-MM-DD"):
        read(TEXT, published="hier")


def test_formats_don_t_share_suffixes() -> None:
    suffixes = [suffix for known in formats() for suffix in known.suffixes]
    assert {".txt", ".md"} <= set(suffixes)
    assert len(suffixes) == len(set(suffixes))
