"""The pipeline: read, analyse, extract facts, align, check, report."""

from __future__ import annotations

import os
from typing import Final, TypedDict, Unpack

from attrs import evolve

from crosscheck import acceptance, engine
from crosscheck._version import __version__
from crosscheck.analysis import Analyzer
from crosscheck.analysis import analyzer as analyzer_named
from crosscheck.checks import Comparison, run_checks
from crosscheck.config import FailOn, Options
from crosscheck.errors import OptionError, ParityError
from crosscheck.facts import extract
from crosscheck.facts.counterparts import with_counterparts
from crosscheck.glossary import Glossary, read_glossary
from crosscheck.identity import check_languages
from crosscheck.languages import Language
from crosscheck.languages import language as language_named
from crosscheck.model import Analysis, Document, Fact, Severity
from crosscheck.reading import Source, read
from crosscheck.report import Report
from crosscheck.resources import digest

__all__ = ["assert_parity", "compare", "extract_facts"]

LANGUAGES: Final = ("fr", "ar")
SAME_LANGUAGE: Final = ("a", "b")


class Changes(TypedDict, total=False):
    """The fields of `Options`, to be given one by one."""

    select: tuple[str, ...] | str
    ignore: tuple[str, ...] | str
    severity: dict[str, Severity]
    min_confidence: float
    fail_on: FailOn
    source: str | None
    glossary: str | os.PathLike[str] | None
    lang: str


def compare(
    fr: Source,
    ar: Source,
    *,
    languages: tuple[str, str] = LANGUAGES,
    analyzer: str | Analyzer = "rules",
    encoder: str | os.PathLike[str] | None = engine.BUILTIN,
    download: bool = False,
    accept: str | os.PathLike[str] | None = None,
    options: Options | None = None,
    **changes: Unpack[Changes],
) -> Report:
    """Compares two reports on the same events.

    Args:
        fr: The left report: its text, a path to it, a stream or a `Document`.
        ar: The right one.
        languages: ISO 639-1 codes of their languages. Documents that declare theirs may come in either order.
        analyzer: What splits the texts: the name of a registered analyzer, or one.
        encoder: What places statements of both languages in one space: `builtin`, `none` or None for words alone, or
            the name or the folder of a sentence-transformers model, which needs `crosscheck[encoder]`.
        download: Whether a model that is not on this machine may be fetched.
        accept: An acceptance file; what it lists is marked and does not count against parity.
        options: What is reported and what counts against parity.
        **changes: Fields of `Options` that replace those of `options`.

    Raises:
        DocumentError: A report cannot be read.
        LanguageError: A report is in another language, the two are swapped, or one was given twice.
        OptionError: An option or the acceptance file makes no sense.
    """
    settings = evolve(options or Options(), **changes)
    accepted = acceptance.load(accept) if accept is not None else acceptance.Acceptance()
    glossary = read_glossary(settings.glossary) if settings.glossary is not None else Glossary()
    documents = left, right = _ordered(read(fr), read(ar), languages)
    codes = (left.language or languages[0], right.language or languages[1])
    labels = codes if codes[0] != codes[1] else SAME_LANGUAGE
    if settings.source not in (None, *labels):
        raise OptionError(f"source names {settings.source!r}, which is no side", hint="one of " + ", ".join(labels))
    aligner = engine.with_encoder(engine.aligner(*codes), encoder, download=download)
    documents = check_languages(documents, aligner.languages)
    splitter = analyzer_named(analyzer) if isinstance(analyzer, str) else analyzer
    analyses = _analyses(documents, aligner.languages, labels, splitter)
    facts = _facts(analyses, aligner.languages, labels)
    alignment = aligner.align(analyses, facts)
    known = engine.gazetteer(codes[0]), engine.gazetteer(codes[1])
    found = alignment.links, alignment.absence, alignment.wordwise
    comparison = Comparison(labels, aligner.languages, analyses, facts, *found, glossary, known)
    findings = acceptance.apply(run_checks(comparison, settings), accepted)
    used = engine.encoder_name(aligner)
    return Report(labels, analyses, facts, alignment.links, findings, settings, digest(), __version__, used)


def assert_parity(
    fr: Source,
    ar: Source,
    *,
    languages: tuple[str, str] = LANGUAGES,
    analyzer: str | Analyzer = "rules",
    encoder: str | os.PathLike[str] | None = engine.BUILTIN,
    download: bool = False,
    accept: str | os.PathLike[str] | None = None,
    options: Options | None = None,
    **changes: Unpack[Changes],
) -> None:
    """Does nothing when the two reports say the same; the arguments are those of `compare`.

    Raises:
        ParityError: They don't; its text is the readable report.
        DocumentError, LanguageError, OptionError: As `compare`.
    """
    report = compare(
        fr,
        ar,
        languages=languages,
        analyzer=analyzer,
        encoder=encoder,
        download=download,
        accept=accept,
        options=options,
        **changes,
    )
    if not report.parity:
        raise ParityError(f"the reports do not say the same\n\n{report.to_text()}")


def extract_facts(
    source: Source, *, language: str, published: str | None = None, analyzer: str | Analyzer = "rules"
) -> tuple[Fact, ...]:
    """The values that one text states, in reading order.

    Args:
        source: The text, a path, a stream or a `Document`.
        language: ISO 639-1 code of its language.
        published: ISO date that anchors "yesterday" and the like.
        analyzer: What splits the text.
    """
    document = read(source, language=language, published=published)
    lang = language_named(language)
    splitter = analyzer_named(analyzer) if isinstance(analyzer, str) else analyzer
    return extract(splitter.analyze(document, lang, language), lang, engine.gazetteer(language), language)


def _ordered(left: Document, right: Document, codes: tuple[str, str]) -> tuple[Document, Document]:
    """Documents that declare the two languages the other way round change places."""
    declared = (left.language, right.language)
    return (right, left) if declared == (codes[1], codes[0]) and codes[0] != codes[1] else (left, right)


def _analyses(
    documents: tuple[Document, Document],
    languages: tuple[Language, Language],
    labels: tuple[str, str],
    splitter: Analyzer,
) -> tuple[Analysis, Analysis]:
    left, right = (
        splitter.analyze(document, lang, label)
        for document, lang, label in zip(documents, languages, labels, strict=True)
    )
    return left, right


def _facts(
    analyses: tuple[Analysis, Analysis], languages: tuple[Language, Language], labels: tuple[str, str]
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    left, right = (
        extract(analysis, lang, engine.gazetteer(lang.code), label)
        for analysis, lang, label in zip(analyses, languages, labels, strict=True)
    )
    return with_counterparts(analyses, languages, (left, right), labels)
