"""The records that travel through the house: frozen values, no behaviour beyond views.

Every offset is a code-point offset into the text of a document: `text[start:end]` is what is meant. A pair of
things, one for each report, is a tuple `(left, right)`; the labels of the two sides (`fr` and `ar` by default) are
the report's.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, Literal

from attrs import field, frozen

__all__ = [
    "Analysis",
    "Block",
    "Comparator",
    "Document",
    "Fact",
    "Finding",
    "Link",
    "Relation",
    "Role",
    "Severity",
    "Span",
    "Statement",
    "Token",
    "TokenKind",
    "span_of",
]

Role = Literal["body", "heading", "caption", "byline", "boilerplate"]
TokenKind = Literal["word", "clitic", "number", "mark"]
Comparator = Literal["=", "~", ">", ">=", "<", "<="]
Severity = Literal["error", "warning", "info"]
Relation = Literal["equivalent", "left-more", "right-more", "overlapping"]

BODY: Final = "body"


@frozen(order=True)
class Span:
    """A half-open stretch `[start, end)` of a document's text, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start <= other.start and other.end <= self.end

    def overlap(self, other: Span) -> int:
        """The number of code points that both spans hold."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


@frozen
class Block:
    """A paragraph, heading or other piece of structure that a reader found."""

    start: int
    end: int
    role: Role = BODY


@frozen
class Document:
    """One report: its decoded text and what is known about it.

    Attributes:
        text: The whole decoded text; all offsets point into it.
        language: ISO 639 code of a registered language, or None when nobody said.
        name: What messages call it: the file name, or `<text>`.
        encoding: The encoding that the bytes were decoded with, None for a `str`.
        assumed: True when that encoding was guessed and not declared.
        published: ISO date that anchors "yesterday" and the like, when known.
        blocks: The structure in reading order; blocks don't overlap.
        notes: Sentences about how the document was read, for the reader of a report.
    """

    text: str = field(repr=False)
    language: str | None = None
    name: str = "<text>"
    encoding: str | None = None
    assumed: bool = False
    published: str | None = None
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    notes: tuple[str, ...] = ()


@frozen
class Token:
    """A word, a clitic split off a word, a run of digits, or a mark.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last one.
        kind: `word`, `clitic` (an elided article, an Arabic particle written onto its word), `number` or `mark`.
        norm: The form for comparing: case, vowel signs and spelling variants folded.
        lemma: The folded dictionary form; equal to `norm` where none is known.
        stem: A cruder form under which inflections of one word fall together.
    """

    start: int
    end: int
    kind: TokenKind
    norm: str
    lemma: str
    stem: str


@frozen
class Statement:
    """One predicate with its attribution; the statements of a document hold all its words.

    Attributes:
        id: Side label and running number, such as `fr3`.
        start: Offset of its first code point.
        end: Offset after its last one.
        sentence: Running number of its sentence, from 1.
        role: What part the passage plays; only `body` counts towards parity.
    """

    id: str
    start: int
    end: int
    sentence: int
    role: Role = BODY


@frozen
class Analysis:
    """What an analyzer found in one document: sentences, statements and tokens in reading order."""

    document: Document
    analyzer: str
    sentences: tuple[Span, ...]
    statements: tuple[Statement, ...]
    tokens: tuple[Token, ...] = field(repr=False)

    def tokens_in(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that begin inside `[start, end)`."""
        first = bisect_left(self.tokens, start, key=lambda token: token.start)
        last = bisect_left(self.tokens, end, key=lambda token: token.start)
        return self.tokens[first:last]

    def statement_at(self, offset: int) -> Statement | None:
        """The statement that holds the code point at `offset`, if any does."""
        index = bisect_left(self.statements, offset + 1, key=lambda statement: statement.start) - 1
        if index >= 0 and offset < self.statements[index].end:
            return self.statements[index]
        return None


@frozen
class Fact:
    """One value that a report states.

    Attributes:
        kind: The registered fact kind, such as `quantity` or `date`.
        value: The canonical value of its kind (see the reference of facts).
        start: Offset of the shortest expression of the value.
        end: Offset after it.
        comparator: How the value is meant: exactly, about, at least, …
        unit: A language-neutral name of what is counted or measured, where one is known.
        unit_text: The counted noun as it stands in the text.
        statement: Id of the statement that holds it, None for a text without statements.
        id: Side label, `f` and running number, such as `fr.f3`.
        confidence: How sure the extractor is, from 0 to 1.
        aliases: Other names of the same thing that the text itself gives (an acronym's expansion), or the other value
            that an ambiguous number may have.
        noun: The folded dictionary form of the noun that is counted or measured.
        noun_span: Where that noun stands; of a dual, which is number and noun in one word, the word.
    """

    kind: str
    value: str
    start: int
    end: int
    comparator: Comparator = "="
    unit: str | None = None
    unit_text: str | None = None
    statement: str | None = None
    id: str = ""
    confidence: float = 1.0
    aliases: tuple[str, ...] = ()
    noun: str | None = None
    noun_span: Span | None = None


@frozen
class Link:
    """Statements of the two reports that say the same, wholly or in part.

    Attributes:
        left: Ids of the linked statements of the left report, in reading order.
        right: Ids of those of the right one.
        score: How sure the aligner is, from 0 to 1.
        relation: Which side says more, if one does.
        details: For each side, the spans inside the linked statements that the other side does not render.
        sure: For each of these, how likely that is, from 0 to 1.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    score: float
    relation: Relation = "equivalent"
    details: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())
    sure: tuple[tuple[float, ...], tuple[float, ...]] = ((), ())


@frozen
class Finding:
    """One thing that a reader of both reports should know.

    Attributes:
        code: Stable code, such as `XC101`.
        rule: Its name, such as `statement-only-in-one`.
        severity: `error`, `warning` or `info`.
        confidence: How sure the check is, from 0 to 1.
        message: One sentence for the reader.
        spans: The passages meant, for each side.
        anchors: For each side, the offset where the missing passage would stand, or None.
        values: The canonical values concerned, for each side.
        topics: What kind of thing it is about.
        inferable: True when what is missing follows from what the other report says.
        parent: Fingerprint of the finding whose passage holds this one.
        fingerprint: 16 hex digits that stay the same as long as the passage does.
        accepted: True when an acceptance file lists it.
        reason: Why it was accepted.
    """

    code: str
    rule: str
    severity: Severity
    confidence: float
    message: str
    spans: tuple[tuple[Span, ...], tuple[Span, ...]]
    anchors: tuple[int | None, int | None] = (None, None)
    values: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    topics: tuple[str, ...] = ()
    inferable: bool = False
    parent: str | None = None
    fingerprint: str = ""
    accepted: bool = False
    reason: str | None = None


def span_of(item: Block | Fact | Statement | Token) -> Span:
    """The span of any record that has a start and an end."""
    return Span(item.start, item.end)
