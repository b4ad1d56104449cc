"""Other aligners are functions in Python files; what they pair becomes passages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from crosscheck.errors import OptionError
from crosscheck.evaluation.aligners import aligned, load_aligner, system_name
from crosscheck.evaluation.projection import Found
from crosscheck.model import Span

TEXTS = ("aa bb cc", "pp qq rr")
UNITS = tuple(tuple(Span(3 * at, 3 * at + 2) for at in range(3)) for _ in TEXTS)

Pairs = Iterable[tuple[Sequence[int], Sequence[int]]]


def found(pairs: Pairs) -> Found:
    return aligned(lambda left, right: pairs, TEXTS, (UNITS[0], UNITS[1]))


def test_a_file_with_align_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "by_order.py"
    file.write_text("def align(left, right):\n    return [([i], [i]) for i, _ in enumerate(zip(left, right))]\n")
    assert list(load_aligner(file)(["a", "b"], ["p", "q", "r"])) == [([0], [0]), ([1], [1])]
    assert system_name(file) == "by-order"


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match=r"nowhere\.py: there is no such file"):
        load_aligner(tmp_path / "nowhere.py")
    with pytest.raises(OptionError, match="there is no such file"):
        load_aligner(tmp_path)


@pytest.mark.parametrize("content", ["", "align = 3\n", "def aligns(left, right): ...\n"])
def test_a_file_without_the_function_is_an_error(tmp_path: Path, content: str) -> None:
    file = tmp_path / "empty.py"
    file.write_text(content)
    with pytest.raises(OptionError, match=r"empty\.py: has no function `align`"):
        load_aligner(file)


def test_an_aligner_is_given_the_units_as_texts() -> None:
    seen: list[list[str]] = []

    def align(left: Sequence[str], right: Sequence[str]) -> Pairs:
        seen.extend((list(left), list(right)))
        return []

    aligned(align, TEXTS, (UNITS[0], UNITS[1]))
    assert seen == [["aa", "bb", "cc"], ["pp", "qq", "rr"]]


def test_pairs_become_groups_of_passages() -> None:
    assert found([([0], [2]), ([1, 2], (0, 1))]) == Found(
        groups=(((Span(0, 2),), (Span(6, 8),)), ((Span(3, 5), Span(6, 8)), (Span(0, 2), Span(3, 5)))),
        missing=((), ()),
    )


def test_what_stands_in_no_pair_is_missing() -> None:
    assert found([([0], [0])]).missing == ((Span(3, 5), Span(6, 8)), (Span(3, 5), Span(6, 8)))
    assert found([]).missing == UNITS


def test_a_pair_with_an_empty_side_says_that_the_other_is_missing() -> None:
    result = found([([0], []), ([], [1]), ([1, 2], [0, 2])])
    assert result.groups == (((Span(3, 5), Span(6, 8)), (Span(0, 2), Span(6, 8))),)
    assert result.missing == ((Span(0, 2),), (Span(3, 5),))
