"""Statements as vectors: sums of learned vectors of words and of groups of letters."""

from __future__ import annotations

import io

import numpy as np
import pytest

from crosscheck import engine
from crosscheck.alignment import BagEncoder, Encoder
from crosscheck.alignment.encoder import Vectors, features_of, stems
from crosscheck.analysis import analyzer
from crosscheck.languages import language
from crosscheck.model import Analysis, Span, span_of
from crosscheck.reading import read
from support.alignments import analysis_of

WORDS = {"aa": {"chat": 0, "chien": 1}, "bb": {"cat": 2, "dog": 3}}
BUCKETS = 5
SIZE = 4 + 2 * BUCKETS


def tiny() -> bytes:
    """An encoder of two words a language, whose vectors stand at right angles, but for words that render each other."""
    vectors = np.zeros((SIZE, 3), dtype=np.int8)
    vectors[[0, 2], 0] = vectors[[1, 3], 1] = 127
    arrays = {
        "codes": np.array("aa bb"),
        "buckets": np.array(BUCKETS),
        "vectors": vectors,
        "scales": np.full(SIZE, 1 / 127, dtype=np.float32),
        "words.aa": np.frombuffer(b"chat\nchien", dtype=np.uint8),
        "words.bb": np.frombuffer(b"cat\ndog", dtype=np.uint8),
    }
    stream = io.BytesIO()
    np.savez(stream, allow_pickle=False, **arrays)
    return stream.getvalue()


ENCODER = BagEncoder.from_bytes(tiny())


def analysed(text: str, code: str) -> Analysis:
    return analyzer("rules").analyze(read(text, language=code), language(code), code)


def rows(analysis: Analysis, code: str, encoder: Encoder = ENCODER) -> Vectors:
    """The vectors of the statements of a report."""
    return encoder.encode(analysis, [span_of(statement) for statement in analysis.statements], code)


def nearness(left: str, right: str) -> float:
    """How near two real statements lie by the shipped encoder."""
    encoder = engine.aligner("fr", "ar").encoder
    assert encoder is not None
    one, other = rows(analysed(left, "fr"), "fr", encoder), rows(analysed(right, "ar"), "ar", encoder)
    return float(one[0] @ other[0])


def test_it_reads_what_was_written() -> None:
    assert ENCODER.words == WORDS
    assert ENCODER.grams == {"aa": 4, "bb": 4 + BUCKETS}


def test_what_renders_each_other_lies_together() -> None:
    left, right = rows(analysis_of("chat", "chien"), "aa"), rows(analysis_of("dog", "cat"), "bb")
    assert (left @ right.T).round(3).tolist() == [[0.0, 1.0], [1.0, 0.0]]


def test_rows_have_length_one_or_nothing() -> None:
    found = rows(analysis_of("chat chien", "!", "chat"), "aa")
    assert np.linalg.norm(found, axis=1).round(5).tolist() == [1.0, 0.0, 1.0]


def test_a_report_without_statements_has_no_rows() -> None:
    assert rows(analysis_of(), "aa").shape == (0, 3)


def test_any_passage_has_a_vector() -> None:
    report = analysis_of("chat chien")
    part, whole = ENCODER.encode(report, [Span(0, 4), Span(0, 10)], "aa")
    assert part.round(3).tolist() == [1.0, 0.0, 0.0]
    assert whole[2] == 0
    assert whole[:2].min() > 0.6


def test_an_unknown_word_is_placed_by_its_letters() -> None:
    found = list(features_of("chats", "aa", WORDS["aa"], ENCODER.grams, BUCKETS))
    assert all(4 <= row < 4 + BUCKETS for row in found)
    assert set(features_of("chat", "aa", WORDS["aa"], ENCODER.grams, BUCKETS)) >= {0}


def test_numbers_are_placed_alike_in_both_languages() -> None:
    one, other = (list(features_of("2023", code, WORDS[code], ENCODER.grams, BUCKETS)) for code in ("aa", "bb"))
    assert one == other


def test_digits_of_any_script_are_the_same() -> None:
    texts = ("en 2023", "en ٢٠٢٣")  # the same year in Arabic-Indic digits
    one, other = (analysed(text, "fr") for text in texts)
    assert stems(one, one.sentences[0])[-1] == stems(other, other.sentences[0])[-1] == "2023"


def test_nothing_in_the_file_is_executed() -> None:
    stream = io.BytesIO()
    np.savez(stream, codes=np.array([{}], dtype=object))
    with pytest.raises(ValueError, match="pickle"):
        BagEncoder.from_bytes(stream.getvalue())


@pytest.mark.parametrize(
    ("french", "arabic", "other"),
    [
        # "The court sentenced the accused to prison." and "The team won the match."
        ("Le tribunal a condamné l'accusé à la prison.", "حكمت المحكمة على المتهم بالسجن.", "فاز الفريق بالمباراة."),
        # "The price of oil fell." and "Doctors treated the wounded."
        ("Les prix du pétrole ont reculé.", "تراجعت أسعار النفط.", "عالج الأطباء الجرحى."),
    ],
)
def test_the_shipped_encoder_tells_a_rendering_from_another_statement(french: str, arabic: str, other: str) -> None:
    assert nearness(french, arabic) > nearness(french, other) + 0.2
