"""Passages as vectors of any sentence-transformers model, for who has installed `crosscheck[encoder]`.

A model is a folder, or a name such as `sentence-transformers/LaBSE` that is looked up among the models that earlier
downloads left on this machine; nothing is fetched unless asked for. What a model was not trained for it does not do:
it has to place sentences of both languages in one space.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from crosscheck.errors import OptionError
from crosscheck.model import Analysis, Span

__all__ = ["TransformerEncoder", "load_transformer"]

BATCH: Final = 32
NOT_INSTALLED: Final = "pip install 'crosscheck[encoder]'"
NOT_HERE: Final = "ask for the download, with --download or download=True, or name the folder of a model"
NO_MODEL: Final = "name a sentence-transformers model"

# One model at a time on one thread: tokenizers cannot be shared, and a figure must not hang on the number of cores.
_LOCK: Final = Lock()
_LOADED: Final[dict[str, TransformerEncoder]] = {}


@frozen(eq=False)
class TransformerEncoder:
    """A sentence-transformers model.

    Attributes:
        name: The name of the model, or of its folder.
        model: The loaded model.
    """

    name: str
    model: Any = field(repr=False)

    def encode(self, analysis: Analysis, passages: Sequence[Span], language: str) -> NDArray[np.float32]:  # noqa: ARG002
        """One row of length 1 a passage as it stands in the text, 0 for one without a sign; see `Encoder`.

        Passages longer than the model takes are cut by it.
        """
        texts = [analysis.document.text[passage.start : passage.end].strip() for passage in passages]
        places = {text: index for index, text in enumerate(dict.fromkeys(filter(None, texts)))}
        with _LOCK, _one_thread():
            found = self.model.encode(
                list(places) or ["."], batch_size=BATCH, show_progress_bar=False, convert_to_numpy=True
            )
        known = np.nan_to_num(np.asarray(found, dtype=np.float32), posinf=0.0, neginf=0.0)
        rows = np.zeros((len(texts), known.shape[1]), dtype=np.float32)
        filled = [index for index, text in enumerate(texts) if text]
        rows[filled] = known[[places[texts[index]] for index in filled]]
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return rows


def load_transformer(name: str | os.PathLike[str], *, download: bool = False) -> TransformerEncoder:
    """The model of this name or in this folder, loaded once in a process.

    Args:
        name: A folder, or the name of a model.
        download: Whether a model that is not on this machine may be fetched.

    Raises:
        OptionError: The extra is not installed, or the model is not there or cannot be used.
    """
    given = os.fspath(name)
    if not given:
        raise OptionError("the name of the encoder is empty", hint=NO_MODEL)
    folder = Path(given).expanduser()
    if not folder.is_dir() and (folder.exists() or _means_path(name)):
        wrong = "is not a folder" if folder.exists() else "there is no such folder"
        raise OptionError(wrong, name=given, hint=NO_MODEL)
    known = str(folder.resolve()) if folder.is_dir() else given
    with _LOCK:
        if known not in _LOADED:
            label = folder.resolve().name if folder.is_dir() else given
            _LOADED[known] = TransformerEncoder(label, _load(known, given, offline=folder.is_dir() or not download))
        return _LOADED[known]


def _means_path(name: str | os.PathLike[str]) -> bool:
    """True for what cannot be the name of a model, which is a name or `owner/name`."""
    given = os.fspath(name)
    return not isinstance(name, str) or given.startswith((".", "~", "/")) or "\\" in given or given.count("/") > 1


def _load(name: str, given: str, *, offline: bool) -> Any:
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise OptionError(
            "needs sentence-transformers, which is not installed", name=given, hint=NOT_INSTALLED
        ) from error
    try:
        with _quiet():
            return SentenceTransformer(name, device="cpu", local_files_only=offline, trust_remote_code=False)
    except Exception as error:  # the libraries that read a model raise errors of every kind
        if Path(name).is_dir() or not offline:
            reason = str(error).strip().partition("\n")[0] or type(error).__name__
            raise OptionError(f"cannot be loaded: {reason}", name=given, hint=NO_MODEL) from error
        raise OptionError("is no model on this machine", name=given, hint=NOT_HERE) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Keeps the bars that show how far a model is loaded off standard error, which is for errors."""
    from transformers.utils import logging

    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()


@contextmanager
def _one_thread() -> Iterator[None]:
    """Lets PyTorch work on one thread, and gives it back those that it had."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
