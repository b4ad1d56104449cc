"""What a number counts or measures."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from crosscheck.facts.base import Source
from crosscheck.facts.phrases import Phrases, phrase_set, phrases
from crosscheck.languages import Language
from crosscheck.model import Span, span_of

__all__ = ["Counted", "counted"]


@frozen
class Counted:
    """A counted noun or a measure.

    Attributes:
        text: The noun as it stands in the text.
        unit: Its language-neutral concept or symbol, where known.
        end: Index after its last token.
        measured: Whether it is a measure.
        noun: The folded dictionary form of its first word.
        span: Where it stands.
    """

    text: str
    unit: str | None
    end: int
    noun: str
    span: Span
    measured: bool = False


@cache
def _measures(language: Language) -> Phrases[str]:
    return phrases(language.units.measures, language)


@cache
def _concepts(language: Language) -> dict[str, str]:
    return {language.fold(word): concept for word, concept in language.units.concepts.items()}


@cache
def _weekdays(language: Language) -> Phrases[bool]:
    return phrase_set(language.calendar.weekdays, language)


@cache
def _links(language: Language) -> Phrases[bool]:
    return phrase_set(language.units.money.links, language)


def _measure(source: Source, first: int, end: int) -> tuple[int, str] | None:
    """The measure after a number, after "of", or in the dual that is the number itself."""
    tokens, measures = source.tokens, _measures(source.language)
    if (found := measures.at(tokens, end)) is not None:
        return found
    link = _links(source.language).at(tokens, end)
    if link is not None and (found := measures.at(tokens, link[0])) is not None:
        return found
    return measures.at(tokens, first) if end == first + 1 and tokens[first].kind == "word" else None


def counted(source: Source, first: int, end: int) -> Counted | None:
    """What the number in `tokens[first:end]` counts: the measure right after it, or its noun."""
    tokens, text, language = source.tokens, source.document.text, source.language
    if (measure := _measure(source, first, end)) is not None:
        after, symbol = measure
        begin = min(end, after - 1)
        span = Span(tokens[begin].start, tokens[after - 1].end)
        return Counted(text[span.start : span.end], symbol, after, tokens[begin].lemma, span, measured=True)
    noun = language.numerals.counted(text, tokens, first, end)
    if noun is None:
        return None
    if _weekdays(language).at(tokens, noun) is not None:
        return None
    token = tokens[noun]
    if noun < first and (before := _measures(language).at(tokens, noun)) is not None:
        return Counted(text[token.start : token.end], before[1], end, token.lemma, span_of(token), measured=True)
    concepts = _concepts(language)
    unit = concepts.get(token.norm) or concepts.get(token.lemma)
    lemma = language.numerals.singular(text, tokens, noun) or token.lemma
    unit = unit or concepts.get(lemma)
    return Counted(text[token.start : token.end], unit, noun + 1, lemma, span_of(token))
