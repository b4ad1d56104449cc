"""Writes a data file of the package with the record of where it comes from."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

__all__ = ["DATA", "write", "write_bytes"]

DATA: Final = Path(__file__).parent.parent / "src" / "crosscheck" / "data"


def write(name: str, suffix: str, content: str, *, sources: Mapping[str, str], licence: str, script: str) -> None:
    """Writes `NAME.SUFFIX` and its sidecar `NAME.json`; a suffix that ends in `.gz` is compressed reproducibly.

    Args:
        name: What the bundle is loaded by.
        suffix: The suffix of its file.
        content: The text of the file.
        sources: What it was made from, each with its licence.
        licence: The licence of the file.
        script: The script that made it.
    """
    write_bytes(name, suffix, content.encode("utf-8"), sources=sources, licence=licence, script=script)


def write_bytes(name: str, suffix: str, raw: bytes, *, sources: Mapping[str, str], licence: str, script: str) -> None:
    """As `write`, for content that is no text."""
    stored = gzip.compress(raw, compresslevel=9, mtime=0) if suffix.endswith(".gz") else raw
    file = f"{name}.{suffix}"
    (DATA / file).write_bytes(stored)
    record = {
        "file": file,
        "sha256": hashlib.sha256(stored).hexdigest(),
        "licence": licence,
        "script": script,
        "sources": [{"name": source, "licence": terms} for source, terms in sources.items()],
    }
    text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    (DATA / f"{name}.json").write_text(text, encoding="utf-8")
    print(f"{file}: {len(stored) / 1e3:.0f} kB")
