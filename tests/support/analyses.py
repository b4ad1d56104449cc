"""Short ways to analyse a text, and texts that mix everything a report may hold."""

from __future__ import annotations

from hypothesis import strategies as st

from crosscheck.analysis.rules import ANALYZER
from crosscheck.languages import language
from crosscheck.model import Analysis, Document
from crosscheck.reading import read

__all__ = ["MIXED", "analysis", "roles", "sentences", "statements"]

FRAGMENTS = (
    "le", "L'eau", "l’", "qu'", "«l’application»", "a-t-il", "dit-elle", "Jean-Pierre", "aujourd'hui", "peut-être", "m.",
    "été", "e\u0301te\u0301", "œuvre", "OTAN", "G20", "etc.", "ministre", "ne", "qui", "et", "a", "présenté", "plan",
    # the ministry, and by the country, and said, will say, their book, for, the, and, the word run on with tatweel, …
    "الوزارة", "وبالبلد", "وقال", "سيقول", "كتابهم", "ل", "ال", "و", "للـ", "الأممالمتحدة", "مـــدرسة", "حيث",
    "مُحَمَّد", "على", "إلى", "أ", "ـ", "لا", "ﻻ", "پاریس", "د.", "هـ",
    "12", "1 250", "3,5", "١٢٫٥", "۱۲", "2.", "%", "€", "²", "…", "...", "،", "؛", "؟", "!", "?", ".", ",", ";", ":",
    "«", "»", "“", "”", '"', "'", "(", ")", "[", "]", "-", "–", "—", "👍🏽", "\u0301", "\u064e", "\u00ad", "\u200c",
    "\u200d", "\u200e", "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\ufeff", "\u00a0", "\u202f", "\n", "\n\n", "\t",
)  # fmt: skip

MIXED: st.SearchStrategy[str] = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=3), max_size=30).flatmap(
    lambda parts: st.sampled_from((" ", "", "  ")).map(lambda gap: gap.join(parts))
)


def analysis(text: str, code: str, *, label: str | None = None) -> Analysis:
    """What the built-in analyzer finds in a text that is one block."""
    return ANALYZER.analyze(Document(text, code), language(code), label or code)


def sentences(text: str, code: str) -> list[str]:
    """The sentences of a text that is one block."""
    return [text[span.start : span.end] for span in analysis(text, code).sentences]


def statements(text: str, code: str) -> list[str]:
    """The statements of a text that is one block."""
    return [text[item.start : item.end] for item in analysis(text, code).statements]


def roles(text: str, code: str) -> list[tuple[str, str]]:
    """Statements and roles of a text that the reader for plain text has split into blocks."""
    found = ANALYZER.analyze(read(text, language=code), language(code), code)
    return [(text[item.start : item.end], item.role) for item in found.statements]
