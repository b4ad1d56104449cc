"""Dictionary forms of words, from bundles that tools/build_words.py writes; read once per process and language.

A bundle keeps its word forms together by their first letters, one group a line: the letters, and for each form a tab,
its other letters, a space, how many letters its end loses to become its lemma, and what it gets instead. So a
language is at hand after reading a few lines, and a form is looked for inside of its group alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import Final

from attrs import field, frozen

from crosscheck.resources import load_text

__all__ = ["WordList", "group_lines", "lemma_table"]

HEAD: Final = 4


@frozen(eq=False)
class WordList:
    """Word forms with their lemmas.

    Attributes:
        groups: The lines of a bundle, sorted.
    """

    groups: list[str] = field(repr=False)

    def get(self, form: str) -> str | None:
        """The lemma of a form, if the form is listed."""
        head = form[:HEAD] + "\t"
        at = bisect_left(self.groups, head)
        if at == len(self.groups) or not (group := self.groups[at]).startswith(head):
            return None
        rest = f"\t{form[HEAD:]} "
        start = group.find(rest, len(head) - 1)
        return None if start == -1 else _changed(form, group[start + len(rest) :].partition("\t")[0])

    def __contains__(self, form: str) -> bool:
        return self.get(form) is not None

    def __iter__(self) -> Iterator[str]:
        for group in self.groups:
            head, *forms = group.split("\t")
            yield from (head + form.partition(" ")[0] for form in forms)

    def __len__(self) -> int:
        return sum(group.count("\t") for group in self.groups)


@cache
def lemma_table(code: str) -> WordList:
    """Every word form that is listed for a language, with its lemma."""
    return WordList(load_text(f"words.{code}").splitlines())


def group_lines(lemmas: Mapping[str, str]) -> Iterator[str]:
    """The lines of a bundle; no form or lemma may hold a digit, a space, a tab or the end of a line."""
    forms = sorted(lemmas, key=lambda form: (f"{form[:HEAD]}\t", form))
    for head, group in groupby(forms, lambda form: form[:HEAD]):
        yield "\t".join([head, *(f"{form[HEAD:]} {_change(form, lemmas[form])}" for form in group)])


def _change(form: str, lemma: str) -> str:
    """How many letters a form loses, and what it gets instead."""
    same = next((at for at, (a, b) in enumerate(zip(form, lemma, strict=False)) if a != b), min(len(form), len(lemma)))
    return f"{len(form) - same}{lemma[same:]}"


def _changed(form: str, change: str) -> str:
    ending = change.lstrip("0123456789")
    lost = int(change[: len(change) - len(ending)])
    return form[: len(form) - lost] + ending
