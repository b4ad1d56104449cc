"""Any sentence-transformers model as an encoder: what can be told without one."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.alignment import TransformerEncoder, load_transformer
from crosscheck.alignment import transformer as module
from crosscheck.errors import OptionError
from crosscheck.model import Analysis, Document, Span
from crosscheck.pipeline import compare
from support.laws import law

FRENCH = "Le ministre a présenté le budget au parlement."
ARABIC = "قدم الوزير الميزانية إلى البرلمان."  # the same


class Letters:
    """Stands in for a loaded model: a text is its numbers of letters, by their code modulo 5."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def encode(self, texts: list[str], **options: Any) -> Any:
        self.seen += texts
        return np.array([[sum(ord(c) % 5 == k for c in text) for k in range(5)] for text in texts], dtype=np.float64)


@pytest.fixture(autouse=True)
def torch(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Stands in for PyTorch, and knows the numbers of threads that were asked for."""
    asked: list[int] = []
    fake = SimpleNamespace(asked=asked, get_num_threads=lambda: 7, set_num_threads=asked.append)
    monkeypatch.setitem(sys.modules, "torch", fake)
    monkeypatch.setattr(module, "_LOADED", {})
    return fake


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """The models that were loaded; those whose name has `missing` cannot be."""
    calls: list[tuple[str, dict[str, Any]]] = []

    def load(name: str, **options: Any) -> Letters:
        calls.append((name, options))
        if "missing" in name:
            raise OSError("no such model\nand much more")
        return Letters()

    bars = SimpleNamespace(
        is_progress_bar_enabled=lambda: False, disable_progress_bar=lambda: None, enable_progress_bar=lambda: None
    )
    monkeypatch.setitem(sys.modules, "sentence_transformers", SimpleNamespace(SentenceTransformer=load))
    monkeypatch.setitem(sys.modules, "transformers.utils", SimpleNamespace(logging=bars))
    monkeypatch.setitem(sys.modules, "transformers", SimpleNamespace())
    return calls


def analysis(*passages: str) -> Analysis:
    text = "\n".join(passages)
    starts = [sum(len(passage) + 1 for passage in passages[:number]) for number in range(len(passages))]
    spans = tuple(Span(start, start + len(passage)) for start, passage in zip(starts, passages, strict=True))
    return Analysis(Document(text), "test/1", spans, (), ())


# What comes out


@law(50)
@given(st.lists(st.text(), max_size=8))
def test_every_passage_has_a_row_of_length_one_or_nothing(passages: list[str]) -> None:
    given_ = analysis(*passages)
    rows = TransformerEncoder("letters", Letters()).encode(given_, given_.sentences, "fr")
    assert rows.dtype == np.float32
    assert rows.shape == (len(passages), 5)
    assert np.linalg.norm(rows, axis=1) == pytest.approx([float(bool(text.strip())) for text in passages], abs=1e-5)


def test_passages_go_in_as_they_stand_and_each_once() -> None:
    model, given_ = Letters(), analysis("Deux fois.", " Émile À ", "", "Deux fois.")
    rows = TransformerEncoder("letters", model).encode(given_, given_.sentences, "fr")
    assert model.seen == ["Deux fois.", "Émile À"]
    assert rows[0].tolist() == rows[3].tolist()
    assert not rows[2].any()


def test_values_that_are_no_numbers_count_nothing() -> None:
    model = SimpleNamespace(encode=lambda texts, **_: np.array([[np.nan, np.inf], [3.0, 4.0]]))
    rows = TransformerEncoder("odd", model).encode(analysis("a", "b"), (Span(0, 1), Span(2, 3)), "fr")
    assert rows.tolist() == [pytest.approx([0.0, 0.0]), pytest.approx([0.6, 0.8])]


def test_it_works_on_one_thread_and_gives_the_others_back(torch: SimpleNamespace) -> None:
    TransformerEncoder("letters", Letters()).encode(analysis("a"), (Span(0, 1),), "fr")
    assert torch.asked == [1, 7]


# What is loaded


@pytest.mark.parametrize(("download", "offline"), [(False, True), (True, False)])
def test_a_name_is_looked_up_here_unless_the_download_is_asked_for(loads: Any, download: bool, offline: bool) -> None:
    assert load_transformer("someone/model", download=download).name == "someone/model"
    ((name, options),) = loads
    assert name == "someone/model"
    assert options == {"device": "cpu", "local_files_only": offline, "trust_remote_code": False}


def test_a_folder_is_never_fetched_and_is_called_by_its_last_name(loads: Any, tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    assert load_transformer(tmp_path / "model", download=True).name == "model"
    assert loads[0][1]["local_files_only"]


def test_a_model_is_loaded_once(loads: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model").mkdir()
    monkeypatch.chdir(tmp_path)
    assert load_transformer("model") is load_transformer(tmp_path / "model") is load_transformer("./model")
    assert load_transformer("other") is load_transformer("other")
    assert len(loads) == 2


def test_what_could_not_be_loaded_may_be_there_the_next_time(loads: Any) -> None:
    for _ in range(2):
        with pytest.raises(OptionError):
            load_transformer("missing")
    assert len(loads) == 2


# What goes wrong


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(OptionError, match=r"someone/model: needs sentence-transformers.*crosscheck\[encoder\]"):
        load_transformer("someone/model")


@pytest.mark.parametrize("name", ["./nothing", "/nothing/there", "a/b/c", "~/nothing-there", Path("nothing"), "a\\b"])
def test_a_folder_that_is_not_there(loads: Any, name: str | Path) -> None:
    with pytest.raises(OptionError, match="there is no such folder"):
        load_transformer(name)
    assert not loads


def test_a_file_is_no_folder(loads: Any, tmp_path: Path) -> None:
    (tmp_path / "model.bin").touch()
    with pytest.raises(OptionError, match=r"model\.bin: is not a folder"):
        load_transformer(str(tmp_path / "model.bin"))


def test_an_empty_name(loads: Any) -> None:
    with pytest.raises(OptionError, match="is empty"):
        load_transformer("")


def test_a_name_that_is_not_on_this_machine(loads: Any) -> None:
    with pytest.raises(OptionError, match=r"missing/model: is no model on this machine .*--download"):
        load_transformer("missing/model")


def test_what_the_library_says_is_one_line(loads: Any, tmp_path: Path) -> None:
    (tmp_path / "missing").mkdir()
    for name, download in ((str(tmp_path / "missing"), False), ("missing/model", True)):
        with pytest.raises(OptionError, match=r"cannot be loaded: no such model \(name a") as caught:
            load_transformer(name, download=download)
        assert "\n" not in str(caught.value)


# Through `compare`


@pytest.mark.parametrize(
    ("encoder", "name"), [("builtin", "builtin"), ("none", "none"), (None, "none"), ("a/b", "a/b")]
)
def test_the_report_says_which_encoder_it_was(loads: Any, encoder: str | None, name: str) -> None:
    report = compare(FRENCH, ARABIC, encoder=encoder)
    assert report.encoder == name
    assert [(link.left, link.right) for link in report.links] == [(("fr1",), ("ar1",))]


def test_fingerprints_do_not_depend_on_it(loads: Any) -> None:
    more = FRENCH + " Les médecins réclament de meilleurs salaires."
    marks = {tuple(f.fingerprint for f in compare(more, ARABIC, encoder=e).findings) for e in ("builtin", "none", "a")}
    assert len(marks) == 1
    assert marks != {()}


def test_built_in_vectors_need_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    assert compare(FRENCH, ARABIC).encoder == "builtin"
