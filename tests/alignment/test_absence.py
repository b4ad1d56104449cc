"""What is in no link: how sure it is that it is missing, and what a link takes in after all."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from crosscheck.alignment.absence import SIGNS, AbsenceModel, Found, absence, joined, signs
from crosscheck.alignment.links import Group
from crosscheck.alignment.tables import Dense
from crosscheck.model import Analysis, Statement
from support.alignments import Reports, analysis_of, reports, table_of, words_of

NOTHING: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
Traits = dict[str, float]


def found(
    left: Analysis,
    right: Analysis,
    groups: list[Group],
    distinct: tuple[frozenset[str], frozenset[str]] = NOTHING,
) -> Found:
    words = words_of(left), words_of(right)
    best = np.full(len(left.statements), 0.1), np.full(len(right.statements), 0.1)
    statements = (left.statements, right.statements)
    return Found(Dense(table_of(*words)), words, statements, groups, best, distinct)


def traits(known: Found, side: int, at: int) -> Traits:
    return dict(zip(SIGNS, signs(known)[side][at].tolist(), strict=True))


def model(**weights: float) -> AbsenceModel:
    return AbsenceModel.from_rows(f"{name}\t{weight}" for name, weight in weights.items())


@pytest.fixture
def clause() -> Found:
    """The second clause of the first sentence is in no link."""
    left = analysis_of("a b c", "x y", "d e f", sentences=(1, 1, 2))
    right = analysis_of("a b c u v", "d e f")
    return found(left, right, [Group({0}, {0}, 0.9), Group({2}, {1}, 0.9)])


def test_a_sign_without_a_line_counts_nothing() -> None:
    assert model(mate=-2.0).weights == tuple(-2.0 if name == "mate" else 0.0 for name in SIGNS)


def test_only_statements_in_no_link_are_judged(clause: Found) -> None:
    assert [list(side) for side in absence(clause, model(constant=1.0))] == [[1], []]


def test_a_clause_between_two_linked_ones_has_a_mate_and_room(clause: Found) -> None:
    seen = traits(clause, 0, 1)
    assert (seen["mate"], seen["between"], seen["covered"], seen["room"]) == (1.0, 1.0, 0.0, 0.0)


def test_a_whole_sentence_has_no_mate() -> None:
    left, right = analysis_of("a b c", "x y", "d e f"), analysis_of("a b c", "d e f")
    seen = traits(found(left, right, [Group({0}, {0}, 0.9), Group({2}, {1}, 0.9)]), 0, 1)
    assert (seen["mate"], seen["between"]) == (0.0, 1.0)
    assert seen["room"] < 0


def test_neighbours_that_are_far_apart_leave_no_place_between_them() -> None:
    left, right = analysis_of("a b", "x y", "c d"), analysis_of("c d", "k l", "m n", "a b")
    seen = traits(found(left, right, [Group({0}, {3}, 0.9), Group({2}, {0}, 0.9)]), 0, 1)
    assert seen["between"] == 0.0


def test_a_value_of_its_own_is_told(clause: Found) -> None:
    known = found(analysis_of("a", "x"), analysis_of("a"), [Group({0}, {0}, 0.9)], (frozenset({"s2"}), frozenset()))
    assert traits(known, 0, 1)["distinct"] == 1.0
    assert traits(clause, 0, 1)["distinct"] == 0.0


def test_what_rather_has_a_counterpart_joins_the_link_of_its_sentence(clause: Found) -> None:
    grown = joined(clause, ({1: 0.1}, {}))
    assert grown.groups[0] == Group({0, 1}, {0}, 0.9)
    assert grown.taken == (frozenset({"s2"}), frozenset())
    assert clause.groups[0] == Group({0}, {0}, 0.9)


def test_what_is_rather_missing_stays_alone(clause: Found) -> None:
    grown = joined(clause, ({1: 0.7}, {}))
    assert (grown.groups, grown.taken) == (clause.groups, NOTHING)


def test_a_sentence_of_its_own_joins_nothing() -> None:
    known = found(analysis_of("a b", "x y"), analysis_of("a b"), [Group({0}, {0}, 0.9)])
    assert joined(known, ({1: 0.1}, {})).groups == known.groups


def test_a_run_of_clauses_joins_one_after_the_other() -> None:
    left = analysis_of("a b", "x", "y", sentences=(1, 1, 1))
    known = found(left, analysis_of("a b"), [Group({0}, {0}, 0.9)])
    assert joined(known, ({1: 0.1, 2: 0.1}, {})).groups == [Group({0, 1, 2}, {0}, 0.9)]


@given(reports())
def test_signs_are_numbers_for_all_reports(given_: Reports) -> None:
    table, left, right, sizes = given_
    statements = tuple(
        tuple(Statement(f"{side}{at}", at, at + 1, at + 1) for at in range(size))
        for side, size in zip("ab", sizes, strict=True)
    )
    best = np.zeros(sizes[0]), np.ones(sizes[1])
    groups = [Group({0}, {0}, 1.0)] if min(sizes) else []
    known = Found(Dense(table), (left, right), (statements[0], statements[1]), groups, best, NOTHING)
    for side, missing in enumerate(absence(known, model(constant=-1.0, best=1.0, room=1.0))):
        assert set(missing) == set(range(1 if groups else 0, sizes[side]))
        assert all(0.0 <= sure <= 1.0 for sure in missing.values())
