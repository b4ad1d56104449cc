"""From a file, a stream or a string to a `Document`: decoded text, its blocks, and how it was read."""

from __future__ import annotations

from crosscheck.reading.encoding import Decoded, decode
from crosscheck.reading.formats import Format, formats
from crosscheck.reading.source import MAX_BYTES, Source, read, read_file

__all__ = ["MAX_BYTES", "Decoded", "Format", "Source", "decode", "formats", "read", "read_file"]
