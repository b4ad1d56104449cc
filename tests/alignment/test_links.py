"""From probabilities to links: many to many, in any order, with gaps on both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.alignment.links import Pairs, link
from crosscheck.alignment.tables import Dense
from crosscheck.model import Analysis
from support.alignments import analysis_of, chances_of, statements_of, table_of, words_of

Linked = list[tuple[list[int], list[int]]]


def links(
    left: Analysis,
    right: Analysis,
    probability: Sequence[Sequence[float]],
    pairs: Mapping[str, float | str] | None = None,
) -> Linked:
    words = words_of(left), words_of(right)
    table = table_of(*words, pairs)
    statements = statements_of(left), statements_of(right)
    groups = link(Dense(table), *words, Pairs.of(chances_of(probability)), statements)
    return [(sorted(group.left), sorted(group.right)) for group in groups]


def test_sure_pairs_are_linked() -> None:
    report = analysis_of("a b c", "d e f")
    assert links(report, report, [[0.9, 0.0], [0.0, 0.9]]) == [([0], [0]), ([1], [1])]


def test_order_does_not_matter() -> None:
    left, right = analysis_of("a b c", "d e f", "g h i"), analysis_of("g h i", "a b c", "d e f")
    probability = [[0.0, 0.9, 0.0], [0.0, 0.0, 0.9], [0.9, 0.0, 0.0]]
    assert links(left, right, probability) == [([0], [1]), ([1], [2]), ([2], [0])]


def test_gaps_on_both_sides_stay_alone() -> None:
    left, right = analysis_of("a b c", "x y z", "d e f"), analysis_of("a b c", "u v w", "d e f")
    probability = [[0.9, 0.0, 0.0], [0.0, 0.01, 0.0], [0.0, 0.0, 0.9]]
    assert links(left, right, probability) == [([0], [0]), ([2], [2])]


def test_the_surer_pair_wins() -> None:
    left, right = analysis_of("a b c"), analysis_of("a b c", "a b x")
    assert links(left, right, [[0.9, 0.8]]) == [([0], [0])]


def test_one_statement_takes_in_two_that_share_its_content() -> None:
    left, right = analysis_of("a b c d e f g h"), analysis_of("a b c d", "e f g h")
    assert links(left, right, [[0.9, 0.6]]) == [([0], [0, 1])]


def test_two_statements_take_in_one() -> None:
    left, right = analysis_of("a b c d", "e f g h"), analysis_of("a b c d e f g h")
    assert links(left, right, [[0.9], [0.6]]) == [([0, 1], [0])]


def test_a_statement_that_adds_nothing_stays_out() -> None:
    left, right = analysis_of("a b c d"), analysis_of("a b c d", "a b c d")
    assert links(left, right, [[0.9, 0.6]]) == [([0], [0])]


def test_a_statement_far_away_stays_out() -> None:
    far = ["x y z"] * 8
    left, right = analysis_of("a b c d e f g h"), analysis_of("a b c d", *far, "e f g h")
    assert links(left, right, [[0.9, *[0.0] * 8, 0.6]]) == [([0], [0])]


def test_unlikely_pairs_are_not_linked() -> None:
    report = analysis_of("a b c")
    assert links(report, report, [[0.04]]) == []


def test_a_likely_pair_needs_no_common_word() -> None:
    assert links(analysis_of("a b c"), analysis_of("x y z"), [[0.9]]) == [([0], [0])]


def test_an_unlikely_pair_is_no_link_for_its_common_words() -> None:
    assert links(analysis_of("a b c"), analysis_of("a b c"), [[0.2]]) == []


def test_a_heading_needs_more_to_be_linked_to_a_sentence() -> None:
    heading, body = analysis_of("a b c", roles=["heading"]), analysis_of("a b c")
    assert links(heading, body, [[0.5]]) == []
    assert links(heading, heading, [[0.5]]) == [([0], [0])]
    assert links(body, body, [[0.5]]) == [([0], [0])]


@given(
    st.integers(1, 5).flatmap(
        lambda rows: st.integers(1, 5).flatmap(
            lambda columns: st.lists(
                st.lists(st.floats(0, 1), min_size=columns, max_size=columns), min_size=rows, max_size=rows
            )
        )
    ),
    st.data(),
)
def test_a_statement_is_in_one_link_at_most(probability: list[list[float]], data: st.DataObject) -> None:
    texts = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4).map(" ".join)
    left = analysis_of(*(data.draw(texts) for _ in probability))
    right = analysis_of(*(data.draw(texts) for _ in probability[0]))
    found = links(left, right, probability)
    for side in (0, 1):
        members = [index for item in found for index in item[side]]
        assert len(members) == len(set(members))
        assert all(item[side] for item in found)
    assert [item[0][0] for item in found] == sorted(item[0][0] for item in found)
