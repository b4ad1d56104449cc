"""Dictionary forms from simplemma's word lists (MIT), loaded once per process and language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

__all__ = ["lemma_table"]


@cache
def lemma_table(code: str) -> Mapping[str, str]:
    """Every word form that simplemma lists for a language, with its lemma."""
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory

    table: Mapping[str, str] = DefaultDictionaryFactory(cache_max_size=2).get_dictionary(code)
    return table
