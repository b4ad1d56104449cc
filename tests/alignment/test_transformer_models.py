"""Real sentence-transformers models, tiny and built here, through the code that loads any of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.alignment import TransformerEncoder, load_transformer
from crosscheck.errors import OptionError
from crosscheck.model import Analysis, Document, Span
from crosscheck.pipeline import compare
from support.laws import law

# The library and its companions warn of their own future.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

# Invented words without a sound in common, so that nothing but the model can know that they render each other.
PAIRS = {
    "blorvane": "جشظكمط", "tisquor": "ضكثوبن", "fenoudal": "طخصيگ", "gramix": "شذلعوه", "zolpique": "غثجنر", "darvelu": "كظشفص",
}  # fmt: skip
WORDS = [*zip(PAIRS, PAIRS.values(), strict=True)]
TOGETHER = [WORDS[0:2], WORDS[2:4], WORDS[4:6]]
FRENCH = " ".join(
    f"Le ministre a présenté le {one[0]} avec le {other[0]} devant le parlement réuni hier." for one, other in TOGETHER
)
# "The minister presented … with … to the parliament that met yesterday", the other way round
ARABIC = " ".join(f"قدم الوزير {one[1]} مع {other[1]} أمام البرلمان المجتمع أمس." for one, other in reversed(TOGETHER))


@pytest.fixture(scope="module")
def modules() -> Any:
    pytest.importorskip("sentence_transformers")
    from sentence_transformers import sentence_transformer

    return sentence_transformer.modules


@pytest.fixture(scope="module")
def words(modules: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of word vectors in which the two words of each pair have one vector, and other words have none."""
    return saved(modules, tmp_path_factory.mktemp("models") / "words", list(PAIRS.values()))


@pytest.fixture(scope="module")
def mistaken(modules: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One in which each word has the vector of the pair after the next."""
    renderings = list(PAIRS.values())
    return saved(modules, tmp_path_factory.mktemp("models") / "mistaken", renderings[2:] + renderings[:2])


def saved(modules: Any, folder: Path, renderings: list[str]) -> Path:
    """A model of word vectors in which the French words and these renderings have one vector each."""
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace

    both = [*PAIRS, *renderings]
    tokenizer = Tokenizer(WordLevel({"[UNK]": 0} | {word: number for number, word in enumerate(both, 1)}, "[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    weights = np.vstack([np.zeros(len(PAIRS)), np.eye(len(PAIRS)), np.eye(len(PAIRS))]).astype(np.float32)
    SentenceTransformer(modules=[modules.StaticEmbedding(tokenizer, embedding_weights=weights)]).save(str(folder))
    return folder


@pytest.fixture(scope="module")
def layers(modules: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A transformer of one layer with random weights and the mean of its rows."""
    from sentence_transformers import SentenceTransformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    home = tmp_path_factory.mktemp("models")
    letters = sorted(set(FRENCH.lower() + ARABIC) - {" "})
    signs = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters)]
    (home / "vocab.txt").write_text("\n".join(signs), encoding="utf-8")
    config = BertConfig(
        vocab_size=len(signs), hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=8,
        max_position_embeddings=32,
    )  # fmt: skip
    BertModel(config).save_pretrained(home / "base")
    BertTokenizerFast(str(home / "vocab.txt")).save_pretrained(home / "base")
    transformer = modules.Transformer(str(home / "base"))
    SentenceTransformer(modules=[transformer, modules.Pooling(8)], device="cpu").save(str(home / "layers"))
    return home / "layers"


def rows_of(encoder: TransformerEncoder, *passages: str) -> Any:
    text = "".join(passages)
    ends = np.cumsum([len(passage) for passage in passages]).tolist()
    spans = tuple(Span(end - len(passage), end) for end, passage in zip(ends, passages, strict=True))
    return encoder.encode(Analysis(Document(text), "test/1", spans, (), ()), spans, "fr")


def linked(encoder: str | Path) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    return {(link.left, link.right) for link in compare(FRENCH, ARABIC, encoder=encoder).links}


def test_a_folder_of_word_vectors_is_loaded(words: Path) -> None:
    left = rows_of(load_transformer(words), "Le blorvane", " avec tisquor et blorvane.", " ")
    right = rows_of(load_transformer(words), PAIRS["tisquor"], PAIRS["blorvane"])
    assert left @ right.T == pytest.approx(np.array([[0.0, 1.0], [0.7071, 0.7071], [0.0, 0.0]]), abs=1e-3)


def test_a_folder_of_a_transformer_is_loaded(layers: Path) -> None:
    rows = rows_of(load_transformer(layers), FRENCH, ARABIC, " ", "x" * 500)
    assert rows.dtype == np.float32
    assert rows.shape == (4, 8)
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1, 1, 0, 1], abs=1e-5)


@law(10)
@given(texts=st.lists(st.text(max_size=60), max_size=5))
def test_rows_have_length_one_or_nothing(layers: Path, texts: list[str]) -> None:
    lengths = np.linalg.norm(rows_of(load_transformer(layers), *texts), axis=1)
    assert all(
        abs(length - 1) < 1e-4 or (length == 0 and not text.strip())
        for length, text in zip(lengths, texts, strict=True)
    )


def test_the_same_text_gives_the_same_report(layers: Path) -> None:
    assert compare(FRENCH, ARABIC, encoder=layers) == compare(FRENCH, ARABIC, encoder=str(layers))


def test_what_the_model_knows_decides_the_links(words: Path, mistaken: Path) -> None:
    assert linked(words) == {(("fr1",), ("ar3",)), (("fr2",), ("ar2",)), (("fr3",), ("ar1",))}
    assert linked(mistaken) == {(("fr1",), ("ar2",)), (("fr2",), ("ar1",)), (("fr3",), ("ar3",))}


def test_the_report_names_the_model_and_not_the_place_of_its_folder(words: Path) -> None:
    report = compare(FRENCH, ARABIC, encoder=words)
    assert json.loads(report.to_json())["encoder"] == "words"
    assert str(words.parent) not in report.to_json()


def test_a_folder_without_a_model(modules: Any, tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="cannot be loaded"):
        load_transformer(tmp_path)


def test_a_model_that_is_not_on_this_machine_is_not_asked_for(modules: Any, tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="is no model on this machine"):
        load_transformer("crosscheck-tests/no-such-model")


def test_the_command_prints_nothing_but_its_report(layers: Path, tmp_path: Path) -> None:
    for name, text in (("fr.txt", FRENCH), ("ar.txt", ARABIC)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "crosscheck", "compare", "fr.txt", "ar.txt", "--format", "json", "--encoder"]
    done = subprocess.run(
        [*command, str(layers)], capture_output=True, text=True, cwd=tmp_path, env=os.environ | {"PYTHONUTF8": "1"}
    )
    assert json.loads(done.stdout)["encoder"] == "layers"
    assert done.stderr == ""
    assert done.returncode in (0, 1)
