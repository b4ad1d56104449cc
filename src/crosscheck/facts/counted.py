"""What a number counts or measures."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from crosscheck.facts.base import Source
from crosscheck.facts.phrases import Phrases, phrases
from crosscheck.languages import Language

__all__ = ["Counted", "counted"]


@frozen
class Counted:
    """A counted noun or a measure.

    Attributes:
        text: The noun as it stands in the text.
        unit: Its language-neutral concept or symbol, where known.
        end: Index after its last token.
        measured: Whether it is a measure.
    """

    text: str
    unit: str | None
    end: int
    measured: bool = False


@cache
def _measures(language: Language) -> Phrases[str]:
    return phrases(language.units.measures, language)


@cache
def _concepts(language: Language) -> dict[str, str]:
    return {language.fold(word): concept for word, concept in language.units.concepts.items()}


@cache
def _weekdays(language: Language) -> Phrases[bool]:
    return phrases(dict.fromkeys(language.calendar.weekdays, True), language)


def counted(source: Source, first: int, end: int) -> Counted | None:
    """What the number in `tokens[first:end]` counts: the measure right after it, or its noun."""
    tokens, text, language = source.tokens, source.document.text, source.language
    if (measure := _measures(language).at(tokens, end)) is not None:
        after, symbol = measure
        return Counted(text[tokens[end].start : tokens[after - 1].end], symbol, after, measured=True)
    noun = language.numerals.counted(text, tokens, first, end)
    if noun is None:
        return None
    if _weekdays(language).at(tokens, noun) is not None:
        return None
    token = tokens[noun]
    concepts = _concepts(language)
    unit = concepts.get(token.norm) or concepts.get(token.lemma)
    return Counted(text[token.start : token.end], unit, noun + 1)
