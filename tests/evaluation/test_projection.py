"""What was found, told of lines: however finely or coarsely it was cut, the figures stay the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.evaluation.lines import COPIES, Copy, LinePair, copied
from crosscheck.evaluation.projection import (
    Found,
    beads,
    expected_beads,
    expected_pairs,
    found_in,
    linked,
    missing,
    neutral,
    unmatched,
)
from crosscheck.model import Span
from support.evaluations import copy_of, finding_of, link_of, report_of, span_in

NOTHING: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())


def found_of(*groups: tuple[Sequence[Span], Sequence[Span]]) -> Found:
    return Found(tuple((tuple(left), tuple(right)) for left, right in groups), NOTHING)


# Half of the word characters of both lines

ONE = copy_of([{0: "aa bb cc dd"}, {1: "ee"}], [{0: "pp qq rr ss"}, {1: "tt"}], "intact")


@pytest.mark.parametrize(
    ("left", "right", "is_linked"),
    [
        ("aa bb cc dd", "pp qq rr ss", True),
        ("aa bb", "pp qq", True),
        ("aa bb", "pp qq rr ss", True),
        ("aa b", "pp qq rr ss", False),
        ("aa bb cc dd", "pp q", False),
        ("aa b", "pp q", False),
    ],
)
def test_a_pair_is_linked_by_half_of_both_lines(left: str, right: str, is_linked: bool) -> None:
    texts = [side.document.text for side in ONE.sides]
    found = found_of(([span_in(texts[0], left)], [span_in(texts[1], right)]))
    assert linked(ONE, found) == ({(0, 0)} if is_linked else set())


def test_halves_of_several_groups_are_added_up() -> None:
    first, second = Span(0, 2), Span(3, 5)
    assert linked(ONE, found_of(([first], [first]))) == set()
    assert linked(ONE, found_of(([first], [first]), ([second], [second]))) == {(0, 0)}


def test_the_same_words_in_several_groups_count_once() -> None:
    assert linked(ONE, found_of(([Span(0, 4)], [Span(0, 11)]), ([Span(0, 4)], [Span(0, 11)]))) == set()
    assert linked(ONE, found_of(([Span(0, 4), Span(0, 2)], [Span(0, 11)]))) == set()


def test_words_that_groups_share_in_part_count_once() -> None:
    # "aa" and "a b" hold three letters of eight; four only where the second a counts twice
    groups = (([Span(0, 2)], [Span(0, 11)]), ([Span(1, 4)], [Span(0, 11)]))
    assert linked(ONE, found_of(*groups)) == set()


def test_a_group_over_two_lines_links_both() -> None:
    whole = Span(0, len(ONE.sides[0].document.text))
    assert linked(ONE, found_of(([whole], [Span(0, 11)]))) == {(0, 0), (1, 0)}


def test_blanks_and_marks_weigh_nothing() -> None:
    copy = copy_of([{0: "aa ........ bb"}], [{0: "pp"}], "intact")
    assert linked(copy, found_of(([Span(0, 11)], [Span(0, 2)]))) == {(0, 0)}
    assert linked(copy, found_of(([Span(1, 11)], [Span(0, 2)]))) == set()


# Missing by 60 %


@pytest.mark.parametrize(
    ("spans", "is_missing"),
    [
        ([Span(0, 7)], True),
        ([Span(0, 5)], False),
        ([Span(0, 3), Span(6, 9)], True),
        ([Span(0, 4), Span(1, 5)], False),
        ([Span(0, 11)], True),
        ([], False),
    ],
)
def test_a_line_is_missing_by_sixty_percent(spans: list[Span], is_missing: bool) -> None:
    # the spans hold six or ten letters of ten, or five
    copy = copy_of([{4: "abcde fghij"}], [{0: "p"}], "dropped")
    assert missing(copy, Found((), (tuple(spans), ())), 0) == ({4} if is_missing else set())


def test_missing_lines_are_told_for_each_side() -> None:
    copy = copy_of([{0: "aa"}, {1: "bb"}], [{1: "pp"}, {2: "qq"}], "dropped")
    found = Found((), ((Span(0, 2),), (Span(3, 5),)))
    assert (missing(copy, found, 0), missing(copy, found, 1)) == ({0}, {2})
    assert (unmatched(copy, 0), unmatched(copy, 1)) == ({0}, {2})


# Rows that hold several lines

MERGED = copy_of([{0: "a", 1: "b"}, {2: "c"}, {3: "d"}], [{0: "p"}, {1: "q", 2: "r"}, {3: "s"}])


def test_lines_that_rows_join_form_one_bead() -> None:
    assert expected_beads(MERGED) == {
        (frozenset({0, 1}), frozenset({0, 1})),
        (frozenset({2}), frozenset({2})),
    }


def test_pairs_of_different_lines_of_one_bead_are_neutral() -> None:
    within = {(left, right) for left in (0, 1, 2) for right in (0, 1, 2) if left != right}
    assert neutral(MERGED) == within


def test_without_joined_lines_nothing_is_neutral() -> None:
    assert neutral(copy_of([{0: "a"}, {1: "b"}], [{1: "q"}, {0: "p"}])) == set()


def test_lines_of_one_side_are_in_no_bead() -> None:
    copy = copy_of([{0: "a"}, {1: "b"}], [{1: "q"}, {2: "r"}], "dropped")
    assert expected_pairs(copy) == {(1, 1)}
    assert expected_beads(copy) == {(frozenset({1}), frozenset({0}))}


def test_beads_are_what_pairs_join() -> None:
    copy = copy_of([{0: "a"}, {1: "b"}, {2: "c"}], [{0: "p"}, {1: "q"}, {2: "r"}])
    assert beads(copy, [(0, 0), (1, 0), (2, 2)]) == {
        (frozenset({0, 1}), frozenset({0})),
        (frozenset({2}), frozenset({2})),
    }
    assert beads(copy, [(0, 0), (1, 1), (0, 1)]) == {(frozenset({0, 1}), frozenset({0, 1}))}
    assert beads(copy, []) == set()


# What a report says


def test_links_and_missing_passages_of_a_report() -> None:
    findings = (
        finding_of("XC101", [Span(4, 7)]),
        finding_of("XC102", (), [Span(0, 1)]),
        finding_of("XC103", [Span(0, 1)]),
    )
    report = report_of(["a b", "c d"], ["p q", "r s"], *findings, links=[link_of("s1", "s1 s2")])
    assert found_in(report) == Found(
        groups=(((Span(0, 3),), (Span(0, 3), Span(4, 7))),), missing=((Span(4, 7),), (Span(0, 1),))
    )


# However finely or coarsely an aligner cuts

LINE = st.lists(st.sampled_from(["a", "bé", "ccc", "سطر", "12", "."]), max_size=5).map(
    lambda words: " ".join(["x", *words])
)
COPY = st.lists(st.tuples(LINE, LINE), min_size=1, max_size=12).flatmap(
    lambda rows: st.sampled_from(COPIES).map(
        lambda kind: copied(LinePair(f"{len(rows)}", (tuple(r[0] for r in rows), tuple(r[1] for r in rows))), kind)
    )
)


def spans_of(copy: Copy, side: int) -> dict[int, Span]:
    return {line.number: line.span for line in copy.sides[side].lines}


def perfect(copy: Copy) -> Found:
    """Every line with the line that renders it, and the others missing."""
    spans = [spans_of(copy, side) for side in (0, 1)]
    groups = [([spans[0][left]], [spans[1][right]]) for left, right in sorted(expected_pairs(copy))]
    alone = tuple(tuple(spans[side][number] for number in sorted(unmatched(copy, side))) for side in (0, 1))
    return Found(found_of(*groups).groups, (alone[0], alone[1]))


def by_rows(copy: Copy) -> Found:
    """Every bead with one span for each of its rows, and the rows without a partner missing."""
    rows = [[Span(block.start, block.end) for block in side.document.blocks] for side in copy.sides]
    groups = [([rows[0][i] for i in left], [rows[1][j] for j in right]) for left, right in expected_beads(copy)]
    used = [{row for bead in expected_beads(copy) for row in bead[side]} for side in (0, 1)]
    alone = tuple(tuple(span for row, span in enumerate(rows[side]) if row not in used[side]) for side in (0, 1))
    return Found(found_of(*groups).groups, (alone[0], alone[1]))


def cut(data: st.DataObject, spans: Sequence[Span]) -> list[Span]:
    """The spans cut at any places, in any order."""
    pieces: list[Span] = []
    for span in spans:
        inner = data.draw(st.lists(st.integers(span.start, span.end), max_size=3))
        places = sorted({span.start, *inner, span.end})
        pieces += [Span(start, end) for start, end in pairwise(places)]
    return data.draw(st.permutations(pieces))


def figures(copy: Copy, found: Found) -> object:
    pairs = linked(copy, found) - neutral(copy)
    return pairs, beads(copy, pairs), missing(copy, found, 0), missing(copy, found, 1)


@settings(max_examples=40)
@given(COPY)
def test_a_perfect_alignment_is_what_is_expected(copy: Copy) -> None:
    assert figures(copy, perfect(copy)) == (
        expected_pairs(copy),
        expected_beads(copy),
        unmatched(copy, 0),
        unmatched(copy, 1),
    )


@settings(max_examples=40)
@given(COPY, st.data())
def test_finer_passages_do_not_move_a_figure(copy: Copy, data: st.DataObject) -> None:
    found = perfect(copy)
    groups = tuple((tuple(cut(data, left)), tuple(cut(data, right))) for left, right in found.groups)
    left, right = (tuple(cut(data, spans)) for spans in found.missing)
    assert figures(copy, Found(groups, (left, right))) == figures(copy, found)


@settings(max_examples=40)
@given(COPY, st.data())
def test_one_group_for_each_piece_does_not_move_a_figure(copy: Copy, data: st.DataObject) -> None:
    found = perfect(copy)
    groups: list[tuple[Sequence[Span], Sequence[Span]]] = []
    for left, right in found.groups:
        ones, others = cut(data, left), cut(data, right)
        groups += [
            ([ones[min(at, len(ones) - 1)]], [others[min(at, len(others) - 1)]])
            for at in range(max(len(ones), len(others)))
        ]
    assert figures(copy, Found(found_of(*groups).groups, found.missing)) == figures(copy, found)


@settings(max_examples=40)
@given(COPY)
def test_coarser_passages_do_not_move_a_figure(copy: Copy) -> None:
    assert figures(copy, by_rows(copy)) == figures(copy, perfect(copy))


@settings(max_examples=40)
@given(COPY, st.data())
def test_wrong_links_are_told_alike_however_they_are_cut(copy: Copy, data: st.DataObject) -> None:
    spans = [spans_of(copy, side) for side in (0, 1)]
    numbers = [st.sampled_from(sorted(own)) for own in spans]
    pairs = data.draw(st.sets(st.tuples(*numbers), max_size=6))
    whole = found_of(*(([spans[0][left]], [spans[1][right]]) for left, right in sorted(pairs)))
    finer = found_of(*((cut(data, left), cut(data, right)) for left, right in whole.groups))
    assert linked(copy, whole) == linked(copy, finer) == pairs
