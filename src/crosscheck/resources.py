"""The files of `crosscheck/data/`, each checked against the checksum that its sidecar gives.

The sidecar of a bundle stands beside it as `NAME.json` and is one object with at least

    {"file": "lexicon.tsv.gz", "sha256": "…", "licence": "…", "script": "tools/build_lexicon.py",
     "sources": [{"name": "CLDR", "licence": "Unicode-3.0"}]}

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
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from crosscheck.errors import DataError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["Bundle", "Origin", "digest", "folder", "load_bytes", "load_text", "provenance"]

PACKAGE: Final = "crosscheck"
FOLDER: Final = "data"
SIDECAR: Final = ".json"
KEYS: Final = ("file", "sha256", "licence", "script")
HINT: Final = "reinstall crosscheck"


@frozen
class Origin:
    """Something that a bundle was made from, and its licence."""

    name: str
    licence: str


@frozen
class Bundle:
    """What the sidecar of a data file says about it.

    Attributes:
        name: What it is loaded by; with its folder, where it stands in one (`models/tagger`).
        file: The name of the file.
        sha256: Checksum of the file as it is stored, 64 hex digits.
        licence: Under which licence it may be used as a whole.
        script: The script that made it.
        sources: What it was made from.
    """

    name: str
    file: str
    sha256: str
    licence: str
    script: str
    sources: tuple[Origin, ...]


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


def folder(*parts: str) -> Traversable:
    """A folder of the package: a path wherever it is one, for importlib.resources takes long to import."""
    home: Traversable = Path(__file__).parent
    if not home.is_dir():
        from importlib.resources import files

        home = files(PACKAGE)
    for part in parts:
        home /= part
    return home


def _data() -> Traversable:
    return folder(FOLDER)


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


def _values(sidecar: Traversable) -> dict[str, Any]:
    try:
        values = json.loads(sidecar.read_bytes())
    except (OSError, ValueError) as error:
        raise DataError("is not JSON", name=sidecar.name, hint=HINT) from error
    return values if isinstance(values, dict) else {}


def _parsed(values: dict[str, Any], name: str) -> Bundle:
    try:
        known = {key: _text(values[key]) for key in KEYS}
        sources = tuple(Origin(_text(source["name"]), _text(source["licence"])) for source in values["sources"])
    except (KeyError, TypeError) as error:
        expected = ", ".join(KEYS)
        raise DataError(f"its sidecar does not give {expected} and named sources", name=name, hint=HINT) from error
    return Bundle(name=name, sources=sources, **known)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError
    return value
