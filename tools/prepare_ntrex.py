"""Lays out the French and Arabic translations of NTREX-128 as pairs of files, one pair a document.

Usage: python tools/prepare_ntrex.py FOLDER [--source CLONE] [--all | --documents FILE]

NTREX-128 (Microsoft, CC BY-SA 4.0, https://github.com/MicrosoftTranslator/NTREX) translates 123 English news stories;
its three files that matter have one sentence a line and the document of each line. Without `--source` they are
downloaded. Written are `FOLDER/ID.fr.txt` and `FOLDER/ID.ar.txt`, in which line n renders line n.

Every second document is laid out, in the order of the corpus and the first one first (62 of them); with `--all` every
one, with `--documents` those whose ids FILE lists, one a line. Exit status 2 after an error, and nothing is written
when the corpus or the list of documents is at fault.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from http.client import HTTPException
from pathlib import Path
from typing import Final, NoReturn
from urllib.request import urlopen

ADDRESS: Final = "https://raw.githubusercontent.com/MicrosoftTranslator/NTREX/main"
IDS: Final = "DOCUMENT_IDS.tsv"
TEXTS: Final = {"fr": "NTREX-128/newstest2019-ref.fra.txt", "ar": "NTREX-128/newstest2019-ref.arb.txt"}
# An id becomes the name of a file, so it must not lead out of the folder.
ID: Final = re.compile(r"\w[\w.-]*", re.ASCII)
PATIENCE: Final = 60.0

Corpus = dict[str, dict[str, list[str]]]
"""The lines of each document by its id and by language, in the order of the corpus."""


class NtrexError(ValueError):
    """What is wrong with the corpus or the call."""


class Parser(argparse.ArgumentParser):
    """Reports wrong use like any other error, in one line."""

    def error(self, message: str) -> NoReturn:
        """Raises NtrexError in place of printing the usage."""
        raise NtrexError(message)


def content(name: str, source: Path | None) -> bytes:
    """A file of the corpus, from a local clone or, where there is none, from GitHub."""
    if source is not None:
        return (source / name).read_bytes()
    try:
        with urlopen(f"{ADDRESS}/{name}", timeout=PATIENCE) as answer:
            downloaded: bytes = answer.read()
    except (OSError, HTTPException) as error:
        raise NtrexError(f"cannot download {ADDRESS}/{name}: {getattr(error, 'reason', error)}") from error
    return downloaded


def lines(name: str, raw: bytes) -> list[str]:
    """The lines of a file; only a line feed ends one, with a carriage return before it or not."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NtrexError(f"{name}: not UTF-8 text") from error
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]


def corpus(source: Path | None) -> Corpus:
    """All documents; raises NtrexError when the three files don't fit each other."""
    ids = lines(IDS, content(IDS, source))
    found: Corpus = {}
    for number, document in enumerate(ids, start=1):
        if not ID.fullmatch(document):
            raise NtrexError(f"{IDS}: line {number} is no document id: {document!r}")
        found.setdefault(document, {code: [] for code in TEXTS})
    for code, name in TEXTS.items():
        segments = lines(name, content(name, source))
        if len(segments) != len(ids):
            raise NtrexError(f"{name} has {len(segments)} lines, but {IDS} has {len(ids)}")
        for document, segment in zip(ids, segments, strict=True):
            found[document][code].append(segment)
    return found


def listed(path: Path, known: Corpus) -> list[str]:
    """The ids that a file lists; raises NtrexError when there are none or the corpus doesn't have one."""
    ids = list(dict.fromkeys(" ".join(lines(str(path), path.read_bytes())).split()))
    if not ids:
        raise NtrexError(f"{path}: lists no document")
    if unknown := [document for document in ids if document not in known]:
        raise NtrexError(f"{path}: not in the corpus: {', '.join(unknown)}")
    return ids


def write(folder: Path, document: str, texts: dict[str, list[str]]) -> None:
    """Writes the files of one document."""
    for code, segments in texts.items():
        path = folder / f"{document}.{code}.txt"
        path.write_text("".join(f"{segment}\n" for segment in segments), encoding="utf-8", newline="\n")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a call; raises NtrexError when they are wrong."""
    parser = Parser(prog="prepare_ntrex.py", description="Lays out the French and Arabic of NTREX-128.")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the documents are written")
    parser.add_argument("--source", metavar="CLONE", type=Path, help="a local clone of the corpus (default: download)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="every document (default: every second one)")
    which.add_argument("--documents", metavar="FILE", type=Path, help="only those whose ids FILE lists, one a line")
    return parser.parse_args(arguments)


def prepare(options: argparse.Namespace) -> int:
    """Writes the documents that were asked for and returns how many there are."""
    documents = corpus(options.source)
    ids = listed(options.documents, documents) if options.documents else list(documents)[:: 1 if options.all else 2]
    options.folder.mkdir(parents=True, exist_ok=True)
    for document in ids:
        write(options.folder, document, documents[document])
    return len(ids)


def main(arguments: Sequence[str]) -> int:
    """Lays out the corpus.

    Returns:
        0 when the documents are written, 2 after an error.
    """
    try:
        options = parsed(arguments)
        print(f"{options.folder}: {prepare(options)} documents")
    except (NtrexError, OSError) as error:
        print("prepare_ntrex.py: error:", " ".join(str(error).split()), file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
