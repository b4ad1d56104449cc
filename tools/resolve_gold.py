"""Fills the offsets of a gold file from the quotes it gives, and checks the offsets it has.

Usage: python tools/resolve_gold.py GOLD.json [GOLD.json ...]

An author writes `{"text": "…"}` for a passage, with `"occurrence": 2` where the quote stands more than once
(counted from 1); this tool writes `start` and `end` in code points and takes `occurrence` out again. The quotes
of `facts` stand in reading order, so each is looked for from the end of the one before (from the start of a
quotation, which may hold others). Offsets that fit their quote are left alone, so a resolved file stays as it
is, and a stale one is repaired or refused. Lists of the values on one side and on both are made from `facts`
where a file has none. The form is in corpora/README.md.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

PASSAGE: Final = ("start", "end", "text")
ORDER: Final = (
    *("about", "type", "topic", "style", "documents", "published", "links", "only", "discrepancies", "agreements"),
    *("facts", "facts_only", "facts_both"),
)


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


def in_order(facts: list[dict[str, Any]], text: str, problems: list[str], place: str) -> list[dict[str, Any]]:
    """The facts of one side, with `occurrence` where the order tells which of several equal quotes is meant."""
    at = 0
    numbered = []
    for number, fact in enumerate(facts):
        start = fact["start"] if "start" in fact else text.find(fact["text"], at)
        if start < at:
            problems.append(f"{place}[{number}]: not after the fact before it: {fact['text']!r}")
            start = at
        elif "start" not in fact:
            fact = {**fact, "occurrence": occurrences(text, fact["text"]).index(start) + 1}
        numbered.append(fact)
        at = start if fact["kind"] == "quote" else start + len(fact["text"])
    return numbered


def values(gold: dict[str, Any]) -> dict[str, Any]:
    """The lists `facts_only` and `facts_both` that follow from `facts`."""
    sides = list(gold["documents"])
    first: dict[str, dict[tuple[str, str], dict[str, Any]]] = {side: {} for side in sides}
    for side in sides:
        for fact in gold["facts"][side]:
            if fact["kind"] != "quote":
                first[side].setdefault((fact["kind"], fact["value"]), fact)
    left, right = (first[side] for side in sides)
    both = [
        {"kind": kind, "value": value}
        | {side: {key: first[side][kind, value][key] for key in PASSAGE} for side in sides}
        for kind, value in left
        if (kind, value) in right
    ]
    only = {
        side: [
            {key: fact[key] for key in ("kind", "value")}
            | ({"optional": True} if fact.get("optional") or differs(gold, side, fact) else {})
            | {key: fact[key] for key in PASSAGE}
            for key, fact in own.items()
            if key not in other and not fact.get("shared")
        ]
        for side, own, other in ((sides[0], left, right), (sides[1], right, left))
    }
    return {"facts_only": only, "facts_both": both}


def differs(gold: dict[str, Any], side: str, fact: dict[str, Any]) -> bool:
    """Whether a fact stands in a passage that is listed as a discrepancy."""
    passages = (entry[side] for entry in gold["discrepancies"] if side in entry)
    return any(passage["start"] <= fact["start"] < passage["end"] for passage in passages)


def resolved(path: Path) -> str:
    """The JSON text of a gold file with all its offsets; raises GoldError with every problem found."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    texts = {side: (path.parent / name).read_bytes().decode("utf-8") for side, name in gold["documents"].items()}
    problems: list[str] = []
    if "facts" in gold:
        gold["facts"] = {
            side: in_order(facts, texts[side], problems, f"facts.{side}") for side, facts in gold["facts"].items()
        }
    fields = {
        key: value if key == "documents" else resolve(value, texts, None, problems, key) for key, value in gold.items()
    }
    if problems:
        raise GoldError("\n".join(problems))
    if "facts" in fields:
        fields = {**values(fields), **fields}
        fields = {key: fields[key] for key in ORDER if key in fields}
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
