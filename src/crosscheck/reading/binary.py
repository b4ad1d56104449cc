"""What is no text file, told by its first bytes or by what text never holds."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.errors import DocumentError

__all__ = ["refuse_binary", "refuse_controls"]

# The first bytes of formats that people take for documents; https://en.wikipedia.org/wiki/List_of_file_signatures
SIGNATURES: Final = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"II*\0", "an image"),
    (b"MM\0*", "an image"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
)
# Member names stand uncompressed in an archive.
ARCHIVES: Final = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"opendocument.text", "an OpenDocument text"),
    (b"epub+zip", "an EPUB book"),
)
HINT: Final = "save it as plain text or Markdown"

CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
CONTROL_SHARE: Final = 0.01


def refuse_binary(data: bytes, name: str) -> None:
    """Refuse bytes that begin like a format which is not text.

    Raises:
        DocumentError: They do; the message says which format it is.
    """
    kind = next((kind for signature, kind in SIGNATURES if data.startswith(signature)), None)
    if kind == "a ZIP archive":
        kind = next((kind for member, kind in ARCHIVES if member in data), kind)
    if kind:
        raise DocumentError(f"is {kind}, a format that is not supported", name=name, hint=HINT)


def refuse_controls(text: str, name: str) -> None:
    """Refuse a text with NUL characters, or with more control characters than a slip explains (1 in 100).

    Raises:
        DocumentError: It is no text; the place is the first such character.
    """
    controls = [match.start() for match in CONTROL.finditer(text)]
    if controls and ("\0" in text or len(controls) > CONTROL_SHARE * len(text)):
        raise DocumentError(
            f"holds control characters (U+{ord(text[controls[0]]):04X}) and seems to be no text",
            name=name,
            place=f"character {controls[0]}",
            hint=f"{HINT}, or pass --encoding if it is text",
        )
