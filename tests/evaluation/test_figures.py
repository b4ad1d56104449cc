"""Counts become figures: ratios of sums over documents, each with an interval."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.evaluation.figures import Count, Form, figures

Numbers = tuple[float, ...]


def counts(form: Form, *documents: Numbers, name: str = "figure", **fields: str) -> list[Count]:
    return [
        Count(
            fields.get("set", "news"), name, form, f"document {at}", numbers, system=fields.get("system", "crosscheck")
        )
        for at, numbers in enumerate(documents)
    ]


@pytest.mark.parametrize(
    ("form", "documents", "value"),
    [
        ("share", [(1, 4), (2, 2)], 3 / 6),
        ("share", [(0, 4)], 0.0),
        ("f1", [(3, 1, 2), (1, 0, 0)], 2 * 4 / (2 * 4 + 1 + 2)),
        ("precision", [(3, 1, 2), (1, 0, 0)], 4 / 5),
        ("recall", [(3, 1, 2), (1, 0, 0)], 4 / 6),
        ("f1", [(0, 0, 2)], 0.0),
        ("per 100", [(1, 40), (0, 10)], 2.0),
        ("per 1000", [(1, 40), (0, 10)], 20.0),
    ],
)
def test_a_figure_is_a_ratio_of_sums(form: Form, documents: list[Numbers], value: float) -> None:
    (figure,) = figures(counts(form, *documents))
    assert figure.value == pytest.approx(value, abs=1e-12)
    assert figure.documents == len(documents)


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("share", (0, 0)),
        ("per 100", (0, 0)),
        ("f1", (0, 0, 0)),
        ("precision", (0, 0, 3)),
        ("recall", (0, 3, 0)),
    ],
)
def test_what_cannot_be_told_is_left_out(form: Form, numbers: Numbers) -> None:
    assert figures(counts(form, numbers)) == ()


def test_nothing_counted_is_no_figure() -> None:
    assert figures([]) == ()


def test_figures_come_in_the_order_of_their_first_count() -> None:
    entries = [
        *counts("share", (1, 2), name="b"),
        *counts("share", (1, 2), name="a"),
        *counts("share", (1, 2), name="b", system="other"),
        *counts("share", (1, 2), name="b"),
        *counts("share", (1, 2), name="a", set="elsewhere"),
    ]
    found = [(figure.set, figure.name, figure.system) for figure in figures(entries)]
    assert found == [
        ("news", "b", "crosscheck"),
        ("news", "a", "crosscheck"),
        ("news", "b", "other"),
        ("elsewhere", "a", "crosscheck"),
    ]


def test_counts_of_one_document_are_added_up() -> None:
    entries = [Count("news", "figure", "share", "one", (part, 1)) for part in (1, 0, 0, 1)]
    (figure,) = figures(entries)
    assert (figure.value, figure.documents) == (0.5, 1)
    assert (figure.low, figure.high) == (0.5, 0.5)


def test_a_figure_knows_which_way_is_better() -> None:
    (figure,) = figures([Count("news", "errors", "per 100", "one", (1, 100), "lower", "other")])
    assert (figure.better, figure.system) == ("lower", "other")


# Intervals


def test_the_interval_is_the_same_in_every_run() -> None:
    entries = counts("share", *((n % 3, 3) for n in range(20)))
    assert figures(entries) == figures(entries)


def test_the_interval_lies_around_the_figure() -> None:
    (figure,) = figures(counts("share", *((n % 2, 1) for n in range(40))))
    assert 0.3 < figure.low < figure.value < figure.high < 0.7


def test_more_documents_give_a_narrower_interval() -> None:
    (few,), (many,) = (figures(counts("share", *((n % 2, 1) for n in range(size)))) for size in (10, 250))
    assert many.high - many.low < few.high - few.low


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)), min_size=30, max_size=60))
def test_the_interval_of_many_documents_holds_the_figure(documents: list[tuple[int, int, int]]) -> None:
    for figure in figures(counts("f1", *documents)):
        assert figure.low - 1e-9 <= figure.value <= figure.high + 1e-9


@settings(max_examples=30)
@given(st.integers(1, 50), st.integers(0, 9), st.integers(1, 9))
def test_documents_that_are_alike_leave_no_doubt(documents: int, right: int, wrong: int) -> None:
    (figure,) = figures(counts("precision", *[(right, wrong, 0)] * documents))
    assert figure.low == pytest.approx(figure.value)
    assert figure.high == pytest.approx(figure.value)


def test_draws_that_tell_nothing_are_left_out_of_the_interval() -> None:
    (figure,) = figures(counts("share", (1, 2), (0, 0), (0, 0)))
    assert (figure.low, figure.high) == (0.5, 0.5)
