"""The built-in analyzer: sentences and statements by rule, fast and without models."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from crosscheck.analysis.sentences import FINAL, sentence_spans
from crosscheck.analysis.tokens import tokenize
from crosscheck.languages import Language
from crosscheck.model import Analysis, Block, Document, Role, Span, Statement, Token

__all__ = ["ANALYZER", "RuleAnalyzer"]

FEWEST_CONTENT_WORDS: Final = 2
LONGEST_CAPTION: Final = 10
OPENING: Final = frozenset("([«“„‹")
CLOSING: Final = frozenset(")]»”›")
BRACKETS: Final = {"(": 1, "[": 1, ")": -1, "]": -1}


@frozen
class RuleAnalyzer:
    """Reads sentences off their marks and statements off the words that open clauses."""

    name: str = "rules/1"

    def analyze(self, document: Document, language: Language, label: str) -> Analysis:
        """Sentences, statements and tokens of a document; see `Analyzer`."""
        text = document.text
        blocks = document.blocks or (Block(0, len(text)),)
        tokens: list[Token] = []
        sentences: list[Span] = []
        statements: list[Statement] = []
        for block in blocks:
            inside = tuple(tokenize(text, language, block.start, block.end))
            spans = _with_words(sentence_spans(text, inside, language), inside)
            for position, span in enumerate(spans):
                words = tuple(t for t in inside if span.start <= t.start < span.end)
                role = _role(block, words, language, last=0 < position == len(spans) - 1)
                sentences.append(span)
                for part in _statement_spans(words, language):
                    number = len(statements) + 1
                    statements.append(Statement(f"{label}{number}", part.start, part.end, len(sentences), role))
            tokens.extend(inside)
        return Analysis(document, self.name, tuple(sentences), tuple(statements), tuple(tokens))


def _with_words(spans: Iterator[Span], tokens: Sequence[Token]) -> tuple[Span, ...]:
    """Joins a span without words to the one before it: stray marks are no sentence."""
    kept: list[Span] = []
    for span in spans:
        wordy = any(t.kind in {"word", "number"} and span.start <= t.start < span.end for t in tokens)
        if wordy or not kept:
            kept.append(span)
        else:
            kept[-1] = Span(kept[-1].start, span.end)
    return tuple(kept)


def _role(block: Block, tokens: Sequence[Token], language: Language, *, last: bool) -> Role:
    """A block's last words without a predicate or a final mark are a caption or a source."""
    if block.role != "body" or not last or not tokens or tokens[-1].norm in FINAL | CLOSING:
        return block.role
    words = [token for token in tokens if token.kind == "word"]
    if len(words) <= LONGEST_CAPTION and not language.has_predicate(tokens):
        return "caption"
    return block.role


def _statement_spans(tokens: Sequence[Token], language: Language) -> Iterator[Span]:
    """Cuts a sentence where its language says a clause opens, if both parts carry content."""
    if not tokens:
        return
    depth = _depths(tokens)
    cuts = [_before_opening(tokens, at) for at in language.clause_starts(tokens) if depth[at] == 0]
    first = 0
    for cut in (*cuts, len(tokens)):
        if cut < len(tokens) and not (
            _content(tokens[first:cut], language) >= FEWEST_CONTENT_WORDS
            and _content(tokens[cut:], language) >= FEWEST_CONTENT_WORDS
        ):
            continue
        if cut > first:
            yield Span(tokens[first].start, tokens[cut - 1].end)
            first = cut


def _before_opening(tokens: Sequence[Token], index: int) -> int:
    """A quotation mark or bracket that opens right before a clause belongs to it."""
    while index > 0 and tokens[index - 1].norm in OPENING:
        index -= 1
    return index


def _depths(tokens: Sequence[Token]) -> list[int]:
    """How many brackets are open before each token; an unclosed bracket counts for nothing."""
    closes = sum(token.norm in {")", "]"} for token in tokens)
    opens = sum(token.norm in {"(", "["} for token in tokens)
    depth = 0
    depths = []
    for token in tokens:
        depths.append(depth if opens == closes else 0)
        depth = max(0, depth + BRACKETS.get(token.norm, 0))
    return depths


def _content(tokens: Sequence[Token], language: Language) -> int:
    return sum(
        token.kind == "number" or (token.kind == "word" and token.norm not in language.function_words)
        for token in tokens
    )


ANALYZER: Final = RuleAnalyzer()
