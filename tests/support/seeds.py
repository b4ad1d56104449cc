"""The two founding reports, where the environment variable CROSSCHECK_SHARED says they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crosscheck.evaluation import load_gold
from support.mutation import Pair

__all__ = ["VARIABLE", "gold_pair", "seeds", "shared_folder"]

VARIABLE = "CROSSCHECK_SHARED"


def shared_folder() -> Path:
    """The folder that the variable names; skips where it is not set, fails where it is set and missing."""
    name = os.environ.get(VARIABLE)
    if not name:
        pytest.skip(f"{VARIABLE} is not set")
    folder = Path(name)
    if not folder.is_dir():
        pytest.fail(f"{VARIABLE} names {name}, which is no folder", pytrace=False)
    return folder


def gold_pair(gold_file: Path) -> Pair:
    """The texts and the gold of a gold file."""
    gold = load_gold(gold_file)
    left, right = (path.read_bytes().decode("utf-8") for path in gold.documents)
    return Pair((left, right), gold)


def seeds() -> Pair:
    """The founding pair."""
    return gold_pair(shared_folder() / "gold" / "seeds.json")
