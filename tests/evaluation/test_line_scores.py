"""Links, beads and missing lines of a copy, counted against what should be found in it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from crosscheck.evaluation.figures import Count, Note
from crosscheck.evaluation.line_scores import line_scores
from crosscheck.evaluation.lines import COPIES, Copy, copied
from crosscheck.evaluation.projection import Found
from crosscheck.model import Span
from support.evaluations import copy_of, numbers_by_name, pair_of

# line 0 is on both sides, line 1 on the left one only, line 2 on the right one only, line 3 on both
COPY = copy_of([{0: "aa"}, {1: "bb"}, {3: "dd"}], [{0: "pp"}, {2: "rr"}, {3: "ss"}], "dropped")
LEFT = {0: Span(0, 2), 1: Span(3, 5), 3: Span(6, 8)}
RIGHT = {0: Span(0, 2), 2: Span(3, 5), 3: Span(6, 8)}


def found_of(pairs: Sequence[tuple[int, int]], left: Sequence[int] = (), right: Sequence[int] = ()) -> Found:
    groups = tuple(((LEFT[one],), (RIGHT[other],)) for one, other in pairs)
    return Found(groups, (tuple(LEFT[n] for n in left), tuple(RIGHT[n] for n in right)))


def scores(found: Found, copy: Copy = COPY) -> dict[str, tuple[float, ...]]:
    return numbers_by_name(list(line_scores(copy, found, "news dropped")))


def notes(found: Found) -> list[tuple[str, str]]:
    return [(e.name, e.text) for e in line_scores(COPY, found, "news dropped") if isinstance(e, Note)]


def test_everything_right() -> None:
    found = found_of([(0, 0), (3, 3)], [1], [2])
    assert scores(found) == {
        "link F1": (2, 0, 0),
        "link precision": (2, 0, 0),
        "link recall": (2, 0, 0),
        "bead F1": (2, 0, 0),
        "missing-line F1": (2, 0, 0),
        "false missing lines per 1,000": (0, 4),
    }
    assert notes(found) == []


def test_a_false_link_and_one_left_out() -> None:
    found = found_of([(0, 0), (1, 2)], [1], [2])
    assert scores(found)["link F1"] == (1, 1, 1)
    assert scores(found)["bead F1"] == (1, 1, 1)
    assert notes(found) == [
        ("link F1", "false link 2/3: bb ∥ rr"),
        ("link F1", "link left out 4/4: dd ∥ ss"),
    ]


def test_a_false_missing_line_and_one_left_out() -> None:
    found = found_of([(0, 0), (3, 3)], [3], [2])
    assert scores(found)["missing-line F1"] == (1, 1, 1)
    assert scores(found)["false missing lines per 1,000"] == (1, 4)
    assert notes(found) == [("false missing lines per 1,000", "line 4: dd")]


def test_a_long_line_is_shortened_in_a_note() -> None:
    copy = copy_of([{0: "a" * 200}], [{0: "b"}], "intact")
    (note,) = (e for e in line_scores(copy, Found((), ((), ())), "news intact") if isinstance(e, Note))
    assert note.text == f"link left out 1/1: {'a' * 109}… ∥ b"


@pytest.mark.parametrize("kind", COPIES)
def test_what_is_counted_for_each_kind_of_copy(kind: str) -> None:
    names = set(scores(Found((), ((), ())), copied(pair_of(["a b"] * 40, ["p q"] * 40), kind)))
    assert {"link F1", "link precision", "link recall", "false missing lines per 1,000"} <= names
    assert ("bead F1" in names) == (kind != "shuffled")
    assert ("missing-line F1" in names) == (kind in {"dropped", "shuffled"})


def test_joined_lines_may_be_linked_across() -> None:
    copy = copy_of([{0: "aa", 1: "bb"}], [{0: "pp"}, {1: "qq"}])
    whole = Found((((Span(0, 5),), (Span(0, 2), Span(3, 5))),), ((), ()))
    assert scores(whole, copy)["link F1"] == (2, 0, 0)
    assert scores(whole, copy)["bead F1"] == (1, 0, 0)


def test_counts_name_their_set_document_and_system() -> None:
    entries = list(line_scores(COPY, found_of([(1, 2)]), "news dropped", "other"))
    assert {(entry.set, entry.document, entry.system) for entry in entries} == {("news dropped", "news", "other")}
    better = {entry.name: entry.better for entry in entries if isinstance(entry, Count)}
    assert better["link F1"] == "higher"
    assert better["false missing lines per 1,000"] == "lower"
