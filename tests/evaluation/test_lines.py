"""Faithful pairs of lines are read as they are, and copies know where each line went."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.errors import DocumentError
from crosscheck.evaluation.lines import COPIES, Copy, LinePair, copied, faithful, line_pairs
from support.evaluations import ARABIC, FRENCH, pair_of, write_lines

# letters of both scripts, a combining vowel sign, digits, blanks and a letter outside the BMP
LINES = st.text("ab éœ بت\u064e3٣.،\u00a0\U0001d400", max_size=12)
PAIRS = st.lists(st.tuples(LINES, LINES), min_size=1, max_size=30).flatmap(
    lambda rows: st.text("xyz", max_size=4).map(
        lambda name: LinePair(name, (tuple(row[0] for row in rows), tuple(row[1] for row in rows)))
    )
)
KINDS = st.sampled_from(COPIES)

MANY = pair_of([f"ligne {n}" for n in range(400)], [f"سطر {n}" for n in range(400)], "many")  # line


def numbers(copy: Copy, side: int) -> list[int]:
    return [line.number for line in copy.sides[side].lines]


def neighbours(numbers: list[int]) -> int:
    """How many numbers stand right after the one before them."""
    return sum(after == before + 1 for before, after in pairwise(numbers))


# Reading


def test_pairs_are_sorted_by_name(tmp_path: Path) -> None:
    write_lines(tmp_path, "b", ["deux"], ["اثنان"])  # two
    write_lines(tmp_path, "a", FRENCH, ARABIC)
    (tmp_path / "notes.txt").write_text("no pair", encoding="utf-8")
    assert line_pairs(tmp_path) == (pair_of(name="a"), LinePair("b", (("deux",), ("اثنان",))))


def test_a_folder_without_pairs_has_none(tmp_path: Path) -> None:
    assert line_pairs(tmp_path) == ()


def test_an_empty_line_in_the_middle_stays(tmp_path: Path) -> None:
    write_lines(tmp_path, "a", ["un", "", "trois"], ["واحد", "اثنان", "ثلاثة"])  # one, two, three
    assert line_pairs(tmp_path)[0].lines[0] == ("un", "", "trois")


@pytest.mark.parametrize("missing", ["fr", "ar"])
def test_a_file_without_a_partner_is_an_error(tmp_path: Path, missing: str) -> None:
    write_lines(tmp_path, "a")
    (tmp_path / f"a.{missing}.txt").unlink()
    with pytest.raises(DocumentError, match=rf"a\.{missing}\.txt"):
        line_pairs(tmp_path)


def test_another_number_of_lines_is_an_error(tmp_path: Path) -> None:
    write_lines(tmp_path, "a", FRENCH, ARABIC[:3])
    with pytest.raises(DocumentError, match=r"a\.fr\.txt: has 5 lines where a\.ar\.txt has 3"):
        line_pairs(tmp_path)


@pytest.mark.parametrize("label", ["fr", "ar"])
def test_bytes_that_are_no_utf8_are_an_error(tmp_path: Path, label: str) -> None:
    write_lines(tmp_path, "a")
    (tmp_path / f"a.{label}.txt").write_bytes("été، صيف".encode("windows-1256"))  # summer
    with pytest.raises(DocumentError, match=rf"a\.{label}\.txt: cannot be read as UTF-8"):
        line_pairs(tmp_path)


# What every copy keeps to


@given(PAIRS, KINDS)
def test_the_span_of_a_line_holds_the_line(pair: LinePair, kind: str) -> None:
    copy = copied(pair, kind)
    for side, lines in zip(copy.sides, pair.lines, strict=True):
        for line in side.lines:
            assert side.document.text[line.span.start : line.span.end] == lines[line.number]


@given(PAIRS, KINDS)
def test_a_row_is_its_lines_parted_by_spaces(pair: LinePair, kind: str) -> None:
    copy = copied(pair, kind)
    for side, lines in zip(copy.sides, pair.lines, strict=True):
        held = [[lines[line.number] for line in side.lines if line.row == row] for row in range(len(side.rows))]
        assert [" ".join(row) for row in held] == list(side.rows)
        assert [line.row for line in side.lines] == sorted(line.row for line in side.lines)


@given(PAIRS, KINDS)
def test_the_blocks_of_the_document_are_the_rows(pair: LinePair, kind: str) -> None:
    for side in copied(pair, kind).sides:
        assert side.document.text == "\n".join(side.rows)
        assert len(side.document.blocks) == len(side.rows)


@given(PAIRS, KINDS)
def test_no_line_is_made_up_or_doubled(pair: LinePair, kind: str) -> None:
    copy = copied(pair, kind)
    for side in (0, 1):
        held = numbers(copy, side)
        assert held
        assert len(held) == len(set(held))
        assert set(held) <= set(range(len(pair.lines[side])))


@given(PAIRS, KINDS)
def test_the_same_pair_gives_the_same_copy(pair: LinePair, kind: str) -> None:
    assert copied(pair, kind) == copied(pair, kind)


@given(PAIRS)
def test_intact_is_the_faithful_pair(pair: LinePair) -> None:
    copy = copied(pair, "intact")
    assert copy == faithful(pair)
    assert (copy.sides[0].rows, copy.sides[1].rows) == pair.lines


@given(PAIRS)
def test_merged_keeps_every_line_in_its_place(pair: LinePair) -> None:
    copy = copied(pair, "merged")
    for side in (0, 1):
        assert numbers(copy, side) == list(range(len(pair.lines[side])))


@given(PAIRS)
def test_dropped_keeps_the_order(pair: LinePair) -> None:
    copy = copied(pair, "dropped")
    for side in (0, 1):
        assert numbers(copy, side) == sorted(numbers(copy, side))


# What each kind does to a long text


def test_a_copy_knows_its_name_kind_and_languages() -> None:
    copy = copied(pair_of(), "merged")
    assert (copy.name, copy.kind) == ("news", "merged")
    assert [side.document.language for side in copy.sides] == ["fr", "ar"]


def test_another_name_gives_another_copy() -> None:
    other = LinePair("other", MANY.lines)
    assert copied(MANY, "dropped").sides != copied(other, "dropped").sides


def test_merged_joins_some_neighbours_on_each_side() -> None:
    copy = copied(MANY, "merged")
    for side in copy.sides:
        assert 0.10 < (400 - len(side.rows)) / 400 < 0.20
    assert [line.row for line in copy.sides[0].lines] != [line.row for line in copy.sides[1].lines]


@pytest.mark.parametrize("kind", ["dropped", "shuffled"])
def test_some_lines_are_left_out_on_each_side(kind: str) -> None:
    copy = copied(MANY, kind)
    for side in (0, 1):
        assert 0.10 < (400 - len(numbers(copy, side))) / 400 < 0.20
    assert set(numbers(copy, 0)) != set(numbers(copy, 1))


def test_shuffled_permutes_blocks_of_the_right_side_only() -> None:
    left, right = (numbers(copied(MANY, "shuffled"), side) for side in (0, 1))
    assert left == sorted(left)
    assert right != sorted(right)
    assert 0.25 < neighbours(right) / len(right) < 0.60  # blocks of 2.5 lines, of which 15 % are gone


def test_a_single_line_is_never_left_out() -> None:
    for name in "abcdefghijklmnopqrstuvwxyz":
        copy = copied(LinePair(name, (("seule",), ("وحيدة",))), "dropped")  # alone
        assert [numbers(copy, side) for side in (0, 1)] == [[0], [0]]
