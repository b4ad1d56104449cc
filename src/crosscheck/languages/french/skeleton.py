"""The consonant skeleton of a name in French or English spelling."""

from __future__ import annotations

from crosscheck.languages.skeletons import latin_skeleton as skeleton

__all__ = ["skeleton"]
