"""The files of `crosscheck/data/`, each checked against the checksum that its sidecar gives.

The sidecar of a bundle stands beside it as `NAME.json` and is one object:

    {"file": "lexicon.tsv.gz", "sha256": "…", "provenance": "…", "licence": "…", "created_by": "tools/…"}

`sha256` is that of the file as it is stored, and what tells a sidecar from other JSON. A bundle whose file ends in
`.gz` is decompressed on loading.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from attrs import frozen

from crosscheck.errors import DataError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["Bundle", "digest", "load_bytes", "load_text", "provenance"]

PACKAGE: Final = "crosscheck"
FOLDER: Final = "data"
SIDECAR: Final = ".json"
KEYS: Final = ("file", "sha256", "provenance", "licence", "created_by")
HINT: Final = "reinstall crosscheck"


@frozen
class Bundle:
    """What the sidecar of a data file says about it.

    Attributes:
        name: What it is loaded by; with its folder, where it stands in one (`models/tagger`).
        file: The name of the file.
        sha256: Checksum of the file as it is stored, 64 hex digits.
        provenance: What it was made from.
        licence: Under which licence it may be used, and whose it is.
        created_by: The script that made it.
    """

    name: str
    file: str
    sha256: str
    provenance: str
    licence: str
    created_by: str


def load_bytes(name: str) -> bytes:
    """The content of a bundle, decompressed.

    Raises:
        DataError: There is no such bundle, or its file is missing or not the one that its sidecar describes.
    """
    folder, bundle = _bundle(name)
    try:
        stored = (folder / bundle.file).read_bytes()
    except OSError as error:
        raise DataError(f"{bundle.file} is missing", name=name, hint=HINT) from error
    if sha256(stored).hexdigest() != bundle.sha256:
        raise DataError(f"{bundle.file} does not match its checksum", name=name, hint=HINT)
    try:
        return gzip.decompress(stored) if bundle.file.endswith(".gz") else stored
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"{bundle.file} cannot be decompressed", name=name, hint=HINT) from error


def load_text(name: str) -> str:
    """The content of a bundle as UTF-8 text; its newlines stand as they are stored.

    Raises:
        DataError: As `load_bytes`, or the content is not UTF-8.
    """
    try:
        return load_bytes(name).decode()
    except UnicodeDecodeError as error:
        raise DataError("is not UTF-8", name=name, place=f"byte {error.start}", hint=HINT) from error


@cache
def provenance() -> tuple[Bundle, ...]:
    """What the sidecars say about all bundles, in the order of their names.

    Raises:
        DataError: A sidecar is not what it should be.
    """
    return tuple(sorted(_bundles(_data(), ""), key=lambda bundle: bundle.name))


@cache
def digest() -> str:
    """One SHA-256 (64 hex digits) that stands for all data: of the names and checksums of the bundles.

    Raises:
        DataError: A sidecar is not what it should be.
    """
    lines = (f"{bundle.name} {bundle.sha256}\n" for bundle in provenance())
    return sha256("".join(lines).encode()).hexdigest()


def _data() -> Traversable:
    return files(PACKAGE) / FOLDER


def _bundles(folder: Traversable, prefix: str) -> Iterator[Bundle]:
    for entry in folder.iterdir() if folder.is_dir() else ():
        if entry.is_dir():
            yield from _bundles(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(SIDECAR) and "sha256" in (values := _values(entry)):
            yield _parsed(values, prefix + entry.name.removesuffix(SIDECAR))


def _bundle(name: str) -> tuple[Traversable, Bundle]:
    """The folder of a bundle, and what its sidecar says."""
    *folders, last = name.split("/")
    folder = _data()
    for part in folders:
        folder /= part
    sidecar = folder / f"{last}{SIDECAR}"
    if not sidecar.is_file():
        raise DataError("there is no such data", name=name, hint=HINT)
    return folder, _parsed(_values(sidecar), name)


def _values(sidecar: Traversable) -> dict[str, object]:
    try:
        values = json.loads(sidecar.read_bytes())
    except (OSError, ValueError) as error:
        raise DataError("is not JSON", name=sidecar.name, hint=HINT) from error
    return values if isinstance(values, dict) else {}


def _parsed(values: dict[str, object], name: str) -> Bundle:
    known = [value for key in KEYS if isinstance(value := values.get(key), str) and value]
    if len(known) < len(KEYS):
        raise DataError(f"its sidecar does not give {', '.join(KEYS)}", name=name, hint=HINT)
    return Bundle(name, *known)
