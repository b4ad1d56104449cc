"""Whether the two texts are what the comparison takes them for: each in its language, and not one text twice."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from attrs import evolve

from crosscheck.analysis import tokenize
from crosscheck.errors import LanguageError
from crosscheck.languages import Language, languages
from crosscheck.model import Document

__all__ = ["check_languages", "likeness"]

FEWEST_LETTERS: Final = 40
KNOWN: Final = 0.5
SAMPLE: Final = 20_000


@lru_cache(maxsize=4)
def likeness(text: str, language: Language) -> float:
    """The share of the letters of a text that stand in words which the language knows, from 0 to 1."""
    known = total = 0
    for token in tokenize(text, language, 0, min(len(text), SAMPLE)):
        if token.kind == "word":
            length = token.end - token.start
            total += length
            known += length if language.knows(text[token.start : token.end]) else 0
    return known / total if total else 0.0


def check_languages(
    documents: tuple[Document, Document], expected: tuple[Language, Language]
) -> tuple[Document, Document]:
    """The documents, noted where a text is too short to tell its language.

    Raises:
        LanguageError: A text is in another language, the two are swapped, or one was given twice.
    """
    undeclared = all(document.language is None for document in documents)
    if undeclared and documents[0].text == documents[1].text and expected[0] is not expected[1]:
        names = documents[0].name, documents[1].name
        twice = names[0] if names[0] == names[1] else " and ".join(names)
        raise LanguageError("the same text was given twice", name=twice, hint="name the two language versions")
    if undeclared and expected[0] is not expected[1] and _swapped(documents, expected):
        raise LanguageError(
            f"the reports are swapped: the first is in {expected[1].name}, the second in {expected[0].name}",
            name=f"{documents[0].name}, {documents[1].name}",
            hint=f"give the {expected[0].name} report first",
        )
    left, right = (_checked(document, lang) for document, lang in zip(documents, expected, strict=True))
    return left, right


def _swapped(documents: tuple[Document, Document], expected: tuple[Language, Language]) -> bool:
    return all(
        likeness(document.text, lang) < KNOWN <= likeness(document.text, other)
        for document, lang, other in zip(documents, expected, reversed(expected), strict=True)
    )


def _checked(document: Document, expected: Language) -> Document:
    if document.language is not None and document.language != expected.code:
        raise LanguageError(f"is declared as {document.language!r}, not {expected.code!r}", name=document.name)
    if likeness(document.text, expected) >= KNOWN:
        return document
    if sum(c.isalpha() for c in document.text[:SAMPLE]) >= FEWEST_LETTERS:
        raise LanguageError(
            f"is not in {expected.name}{_guess(document, expected)}",
            name=document.name,
            hint=f"give a report in {expected.name} here",
        )
    note = f"{document.name} is too short to tell whether it is in {expected.name}"
    return evolve(document, notes=(*document.notes, note))


def _guess(document: Document, expected: Language) -> str:
    for lang in languages().values():
        if lang is not expected and likeness(document.text, lang) >= KNOWN:
            return f" but in {lang.name}"
    return ""
