"""The loader of shipped data: what does not match its checksum is not used."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from crosscheck import resources
from crosscheck.errors import DataError
from crosscheck.resources import digest, load_bytes, load_text, provenance

Put = Callable[..., Path]


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Put:
    """Stores a bundle with its sidecar in an empty data folder that stands in for the shipped one."""
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "resources.py"))
    provenance.cache_clear()
    digest.cache_clear()

    def put(name: str, content: bytes, *, ending: str = ".tsv", **changes: object) -> Path:
        file = tmp_path / "data" / f"{name}{ending}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        sidecar = {
            "file": file.name,
            "sha256": sha256(content).hexdigest(),
            "licence": "Apache-2.0",
            "script": "tests/test_resources.py",
            "sources": [{"name": "nothing", "licence": "Apache-2.0"}],
        }
        file.with_name(f"{file.name.removesuffix(ending)}.json").write_text(json.dumps(sidecar | changes))
        return file

    return put


@pytest.fixture(autouse=True)
def _forget() -> object:
    yield
    provenance.cache_clear()
    digest.cache_clear()


def test_text_and_bytes_are_what_was_stored(put: Put) -> None:
    put("lexicon", "ماء\teau\r\n".encode())
    assert load_text("lexicon") == "ماء\teau\r\n"
    assert load_bytes("lexicon") == "ماء\teau\r\n".encode()


def test_gzip_is_decompressed_and_folders_are_part_of_the_name(put: Put) -> None:
    put("models/tagger", gzip.compress(b"weights"), ending=".bin.gz")
    assert load_bytes("models/tagger") == b"weights"
    assert [bundle.name for bundle in provenance()] == ["models/tagger"]


def test_a_changed_file_is_refused(put: Put) -> None:
    put("lexicon", b"eau\n").write_bytes(b"feu\n")
    with pytest.raises(DataError, match="checksum"):
        load_bytes("lexicon")


def test_a_missing_file_a_missing_sidecar_and_a_bad_one_are_refused(put: Put) -> None:
    put("lexicon", b"eau\n").unlink()
    put("names", b"", licence=None)
    put("places", b"", sources=[{"name": "CLDR"}])
    put("broken", b"").with_name("broken.json").write_text("{")
    for name, problem in (("lexicon", "missing"), ("other", "no such"), ("names", "licence"), ("places", "sources")):
        with pytest.raises(DataError, match=problem):
            load_bytes(name)
    with pytest.raises(DataError, match="JSON"):
        load_bytes("broken")


def test_what_is_stored_badly_is_refused(put: Put) -> None:
    put("lexicon", b"\xff")
    put("model", b"no gzip", ending=".gz")
    with pytest.raises(DataError, match="UTF-8"):
        load_text("lexicon")
    with pytest.raises(DataError, match="decompressed"):
        load_bytes("model")


def test_the_digest_stands_for_all_data(put: Put) -> None:
    put("b", b"1")
    put("a", b"2")
    before = digest()
    lines = f"a {sha256(b'2').hexdigest()}\nb {sha256(b'1').hexdigest()}\n"
    assert before == sha256(lines.encode()).hexdigest()
    digest.cache_clear()
    provenance.cache_clear()
    put("a", b"3")
    assert digest() != before


def test_json_that_is_no_sidecar_is_left_alone(put: Put) -> None:
    put("lexicon", b"eau\n").with_name("gold.json").write_text('{"links": []}')
    assert [bundle.name for bundle in provenance()] == ["lexicon"]


def test_the_shipped_data_is_whole() -> None:
    assert len(digest()) == 64
    for bundle in provenance():
        load_bytes(bundle.name)


def test_a_package_that_is_no_folder_is_found_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", "/nowhere/crosscheck.zip/crosscheck/resources.py")
    assert (resources.folder("data") / "aligner.json").is_file()
