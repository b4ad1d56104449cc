"""Writes a data file of the package with the record of where it comes from."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Final

__all__ = ["DATA", "write"]

DATA: Final = Path(__file__).parent.parent / "src" / "crosscheck" / "data"


def write(name: str, suffix: str, content: str, *, provenance: str, licence: str, created_by: str) -> None:
    """Writes `NAME.SUFFIX` and its sidecar `NAME.json`; a suffix that ends in `.gz` is compressed reproducibly."""
    raw = content.encode("utf-8")
    stored = gzip.compress(raw, compresslevel=9, mtime=0) if suffix.endswith(".gz") else raw
    file = f"{name}.{suffix}"
    (DATA / file).write_bytes(stored)
    record = {
        "file": file,
        "sha256": hashlib.sha256(stored).hexdigest(),
        "provenance": provenance,
        "licence": licence,
        "created_by": created_by,
    }
    text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    (DATA / f"{name}.json").write_text(text, encoding="utf-8")
    print(f"{file}: {len(stored) / 1e3:.0f} kB")
