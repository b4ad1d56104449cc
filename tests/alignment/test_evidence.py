"""What two statements have in common, seen by themselves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from crosscheck.alignment.evidence import FEATURES, Nearness, best_other, coverage, evidence
from crosscheck.alignment.tables import Dense
from support.alignments import Reports, analysis_of, reports, table_of, words_of


@given(reports())
def test_coverage_agrees_with_its_slow_definition(found: Reports) -> None:
    table, left, right, sizes = found
    shares, masses = coverage(Dense(table).filled(), left, right, sizes)
    assert shares.shape == masses.shape == sizes
    for i in range(sizes[0]):
        own = [k for k in range(len(left.tokens)) if left.statement[k] == i]
        for j in range(sizes[1]):
            others = [k for k in range(len(right.tokens)) if right.statement[k] == j]
            mass = sum(left.weight[k] * max((table[k, other] for other in others), default=0.0) for k in own)
            total = sum(left.weight[k] for k in own)
            assert masses[i, j] == pytest.approx(mass)
            assert shares[i, j] == pytest.approx(mass / total if total else 0.0)


def test_coverage_has_a_direction() -> None:
    left, right = words_of(analysis_of("a b")), words_of(analysis_of("a b c d"))
    table = table_of(left, right)
    assert coverage(Dense(table).filled(), left, right, (1, 1))[0][0, 0] == 1
    assert coverage(Dense(table.T).filled(), right, left, (1, 1))[0][0, 0] == 0.5


def test_a_statement_without_words_is_covered_by_nothing() -> None:
    left, right = words_of(analysis_of("a", "und"), silent="und"), words_of(analysis_of("a"))
    shares, masses = coverage(Dense(table_of(left, right)).filled(), left, right, (2, 1))
    assert shares.tolist() == masses.tolist() == [[1.0], [0.0]]


# Features


@given(reports())
def test_there_is_a_feature_for_each_name(found: Reports) -> None:
    table, left, right, sizes = found
    known = evidence(Dense(table), left, right, Nearness.unknown(sizes))
    assert known.features.shape == (*sizes, len(FEATURES))
    assert known.left_covered.shape == known.right_covered.shape == known.mass.shape == sizes
    assert np.isfinite(known.features).all()
    high, low = (known.features[..., FEATURES.index(name)] for name in ("coverage-high", "coverage-low"))
    np.testing.assert_allclose(high, np.maximum(known.left_covered, known.right_covered))
    np.testing.assert_allclose(low, np.minimum(known.left_covered, known.right_covered))


def feature(name: str, cosine: list[list[float]]) -> list[list[float]]:
    matrix = np.array(cosine)
    reports = (words_of(analysis_of(*"abc"[:size])) for size in matrix.shape)
    left, right = reports
    near = Nearness.of(matrix, matrix, (np.arange(matrix.shape[0]), np.arange(matrix.shape[1])))
    found = evidence(Dense(np.zeros((len(left.tokens), len(right.tokens)), dtype=np.float32)), left, right, near)
    values: list[list[float]] = found.features[..., FEATURES.index(name)].tolist()
    return values


def test_a_statement_near_to_everything_has_a_small_margin() -> None:
    ((hub, _), (_, own)) = feature("margin", [[0.5, 0.5], [0.1, 0.5]])
    assert hub == pytest.approx(0.1)
    assert own == pytest.approx(0.1)
    assert feature("margin", [[0.5, 0.1], [0.1, 0.5]])[0][0] == pytest.approx(0.2)


def test_the_nearest_leads_by_its_distance_to_the_next() -> None:
    assert feature("cosine-lead-left", [[0.5, 0.2, 0.1]])[0] == pytest.approx([0.3, -0.3, -0.4])
    assert feature("cosine-lead-right", [[0.5], [0.2]]) == [pytest.approx([0.3]), pytest.approx([-0.3])]


def test_statements_of_one_sentence_are_as_near_as_their_sentence() -> None:
    statements, sentences = np.array([[0.9, 0.1], [0.1, 0.2]]), np.array([[0.7, 0.3]])
    near = Nearness.of(statements, sentences, (np.array([0, 0]), np.array([0, 1])))
    assert near.sentences.tolist() == [[0.7, 0.3], [0.7, 0.3]]
    assert near.lead_left.round(3).tolist() == [[0.4, -0.4], [0.4, -0.4]]
    assert near.lead_right.tolist() == [[0.7, 0.3], [0.7, 0.3]]


def test_there_is_no_other_in_a_row_of_one() -> None:
    assert best_other(np.array([[0.4], [0.9]]), axis=1).tolist() == [[0.0], [0.0]]
    assert best_other(np.array([[0.4], [0.9]]), axis=0).tolist() == [[0.9], [0.4]]
