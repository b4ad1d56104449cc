"""From whatever a caller has (a text, a path, a stream, a document) to a `Document`."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path
from typing import IO, Final, TypeAlias

from attrs import evolve

from crosscheck.errors import DocumentError, OptionError
from crosscheck.model import Document
from crosscheck.reading.binary import refuse_controls
from crosscheck.reading.encoding import decode
from crosscheck.reading.formats import format_of
from crosscheck.reading.plain import FORMAT as PLAIN
from crosscheck.reading.plain import VISIBLE

__all__ = ["MAX_BYTES", "Source", "read", "read_file"]

Source: TypeAlias = str | os.PathLike[str] | Document | IO[bytes]

MAX_BYTES: Final = 20_000_000
LONGEST_PATH: Final = 4096
SURROGATE: Final = re.compile("[\ud800-\udfff]")


def read(
    source: Source,
    *,
    language: str | None = None,
    published: str | None = None,
    encoding: str | None = None,
    name: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Document:
    """Read a text, a file, a binary stream or a document.

    Args:
        source: A `str` is the text itself; a path is read; a stream is read to its end; a `Document` is completed
            with what else is passed and with its blocks, if it has none.
        language: ISO 639 code to declare.
        published: ISO date of publication.
        encoding: Encoding of the bytes, where it is not to be detected; of no meaning for a `str`.
        name: What messages call the document, instead of the path as it was given; its suffix tells the format.
        max_bytes: Size above which a document is refused, in bytes (of UTF-8 for a `str`).

    Raises:
        DocumentError: There is no such file, it cannot be read, is binary, undecodable, empty or too large; or the
            text is the name of a file.
        OptionError: No such encoding, or `published` is not a date.
    """
    published = _iso_date(published)
    if isinstance(source, Document):
        document = evolve(source, name=name or source.name)
        _check_size(len(document.text.encode(errors="surrogatepass")), max_bytes, document.name)
    elif isinstance(source, str):
        _refuse_file_name(source)
        _check_size(len(source.encode(errors="surrogatepass")), max_bytes, name or "<text>")
        document = Document(text=source, name=name or "<text>")
    else:
        called = name or _name_of(source)
        decoded = decode(_bytes_of(source, max_bytes, called), name=called, encoding=encoding)
        document = Document(
            text=decoded.text, name=called, encoding=decoded.encoding, assumed=decoded.assumed, notes=decoded.notes
        )
    _check_text(document)
    return evolve(
        document,
        language=language or document.language,
        published=published or document.published,
        blocks=document.blocks or format_of(document.name, default=PLAIN).blocks(document.text),
    )


def read_file(
    path: str | os.PathLike[str],
    *,
    language: str | None = None,
    published: str | None = None,
    encoding: str | None = None,
    name: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Document:
    """Read the file at `path`, which may be a `str`; all else as in `read`."""
    place = Path(path)
    return read(place, language=language, published=published, encoding=encoding, name=name, max_bytes=max_bytes)


def _bytes_of(source: os.PathLike[str] | IO[bytes], max_bytes: int, name: str) -> bytes:
    try:
        if isinstance(source, os.PathLike):
            with Path(source).open("rb") as stream:
                # Read in one go and not past the limit: a pipe or a device has no size to ask for.
                data = stream.read(max_bytes + 1)
        else:
            data = source.read(max_bytes + 1)
    except FileNotFoundError as error:
        raise DocumentError("there is no such file", name=name, hint="check the path") from error
    except IsADirectoryError as error:
        raise DocumentError("is a directory", name=name, hint="name a file in it") from error
    except PermissionError as error:
        raise DocumentError("may not be read", name=name, hint="check its permissions") from error
    except (OSError, ValueError) as error:  # a path with a NUL is a ValueError
        raise DocumentError(f"cannot be read: {getattr(error, 'strerror', None) or error}", name=name) from error
    _check_size(len(data), max_bytes, name)
    return data


def _name_of(source: os.PathLike[str] | IO[bytes]) -> str:
    name = os.fspath(source) if isinstance(source, os.PathLike) else getattr(source, "name", None)
    # The name of a stream may be a file descriptor, that of a file may hold bytes that are no text.
    return name.encode(errors="replace").decode() if isinstance(name, str) else "<stream>"


def _check_size(size: int, limit: int, name: str) -> None:
    if size > limit:
        raise DocumentError(
            f"is larger than the limit of {limit / 1e6:g} MB", name=name, hint="split it, or raise max_bytes"
        )


def _check_text(document: Document) -> None:
    if not VISIBLE.search(document.text):
        raise DocumentError(
            "holds nothing but white space" if document.text else "is empty",
            name=document.name,
            hint="a comparison needs a text on both sides",
        )
    refuse_controls(document.text, document.name)
    if half := SURROGATE.search(document.text):
        raise DocumentError(
            f"holds half a surrogate pair (U+{ord(half.group()):04X})",
            name=document.name,
            place=f"character {half.start()}",
            hint="decode it with a strict error handler",
        )


def _refuse_file_name(text: str) -> None:
    # `Path.is_file` raises where a text is too long for a name.
    if len(text) <= LONGEST_PATH and len(text.splitlines()) == 1 and os.path.isfile(text):
        raise DocumentError("this text is the name of a file", name=text, hint="pass a pathlib.Path to read the file")


def _iso_date(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError as error:
        raise OptionError(f"{text!r} is not a date", hint="write published as YYYY-MM-DD") from error
