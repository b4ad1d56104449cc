"""Fills the offsets of a gold file from the quotes it gives, and checks the offsets it has.

Usage: python tools/resolve_gold.py GOLD.json [GOLD.json ...]

An author writes `{"text": "…"}` for a passage, with `"occurrence": 2` where the quote stands more than once
(counted from 1); this tool writes `start` and `end` in code points and takes `occurrence` out again. Offsets
that fit their quote are left alone, so a resolved file stays as it is, and a stale one is repaired or refused.
The form of the file is in corpora/README.md.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


class GoldError(ValueError):
    """What is wrong with a gold file, one line a problem."""


def occurrences(text: str, quote: str) -> list[int]:
    """Every offset at which the quote stands in the text, overlapping ones included."""
    found: list[int] = []
    start = text.find(quote)
    while start >= 0:
        found.append(start)
        start = text.find(quote, start + 1)
    return found


def locate(text: str, quote: str, occurrence: int | None = None) -> int:
    """Where the quote starts.

    Args:
        text: The document.
        quote: The words to find, exactly as they stand.
        occurrence: Which of several is meant, from 1; None when there is only one.

    Returns:
        An offset in code points.

    Raises:
        GoldError: The quote is empty, is not in the text, stands several times, or not as often as asked.
    """
    found = occurrences(text, quote) if quote else []
    if not found:
        raise GoldError(f"not found: {quote!r}")
    if occurrence is None and len(found) > 1:
        raise GoldError(f"stands {len(found)} times, say which with 'occurrence': {quote!r}")
    if occurrence is not None and not 1 <= occurrence <= len(found):
        raise GoldError(f"stands {len(found)} times, so there is no occurrence {occurrence}: {quote!r}")
    return found[(occurrence or 1) - 1]


def resolve(node: Any, texts: dict[str, str], side: str | None, problems: list[str], place: str = "") -> Any:
    """The same gold with the offsets of every passage below this node.

    Args:
        node: Any value of the gold's JSON.
        texts: The documents by side.
        side: The side the node belongs to, None above the keys that name one.
        problems: Collects what went wrong, each line with its place.
        place: The path to the node, for those lines.
    """
    if isinstance(node, list):
        return [resolve(item, texts, side, problems, f"{place}[{number}]") for number, item in enumerate(node)]
    if not isinstance(node, dict):
        return node
    if side is None or "text" not in node:
        inner = {key: key if key in texts else side for key in node}
        return {key: resolve(value, texts, inner[key], problems, f"{place}.{key}") for key, value in node.items()}
    quote, start = node["text"], node.get("start", -1)
    fits = node.get("end") == start + len(quote) and texts[side][start : start + len(quote)] == quote
    try:
        if not quote or start < 0 or not fits or "occurrence" in node:
            start = locate(texts[side], quote, node.get("occurrence"))
    except GoldError as error:
        problems.append(f"{place.lstrip('.')}: {error}")
        return node
    rest = {key: value for key, value in node.items() if key not in {"start", "end", "text", "occurrence"}}
    return {**rest, "start": start, "end": start + len(quote), "text": quote}


def resolved(path: Path) -> str:
    """The JSON text of a gold file with all its offsets; raises GoldError with every problem found."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    texts = {side: (path.parent / name).read_bytes().decode("utf-8") for side, name in gold["documents"].items()}
    problems: list[str] = []
    fields = {
        key: value if key == "documents" else resolve(value, texts, None, problems, key) for key, value in gold.items()
    }
    if problems:
        raise GoldError("\n".join(problems))
    return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


def main(names: list[str]) -> int:
    """Resolves each file in place; a file with a problem is left as it was.

    Returns:
        0 when all files are resolved, 1 when one has a problem, 2 when no file was named.
    """
    if not names:
        print(__doc__)
        return 2
    bad = 0
    for name in names:
        try:
            Path(name).write_text(resolved(Path(name)), encoding="utf-8", newline="\n")
        except (GoldError, OSError, KeyError, ValueError) as error:
            bad += 1
            print("\n".join(f"{name}: {line}" for line in str(error).splitlines()))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
