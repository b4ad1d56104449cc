"""Widths, directions, and what is taken out of a text before a terminal sees it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.reporting.bidi import clusters, direction, display_width, foreign, visible

ANY = st.text(st.characters(exclude_categories=[]))


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("été", 3),
        ("e\u0301te\u0301", 3),
        ("المغرب", 6),
        ("مُتَّهَم", 4),
        ("日本", 4),
        ("a\u200db", 2),
        ("\u200fa", 1),
        ("\u06dd١", 2),
        ("ـ", 1),
        ("\u1112\u1161\u11ab", 2),
    ],
)
def test_widths(text: str, width: int) -> None:
    assert display_width(text) == width


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\nb\tc\r\nd\u2028e\u0085f", "a b c  d e f"),
        ("a\x00b\x7fc\x9bd", "a␀b␡c\N{REPLACEMENT CHARACTER}d"),
        ("a\u202eb\u202c\u2066c\u2069", "abc"),
        ("نص\u200fنص\u200dنص", "نص\u200fنص\u200dنص"),
        ("co\u00adopération", "coopération"),
        ("79\u00a0affaires\u202f!", "79\u00a0affaires\u202f!"),
        ("\ud800\U000e0fff", "\N{REPLACEMENT CHARACTER}" * 2),
    ],
)
def test_what_a_terminal_gets_to_see(text: str, seen: str) -> None:
    assert visible(text) == seen


@given(ANY)
def test_nothing_dangerous_is_visible(text: str) -> None:
    seen = visible(text)
    assert visible(seen) == seen
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in seen)
    assert not any(
        unicodedata.bidirectional(char) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
        for char in seen
    )


@given(ANY)
def test_clusters_are_the_text_unless_marks_pile_up(text: str) -> None:
    found = clusters(text)
    assert all(len(cluster) <= 9 for cluster in found)
    if all(len(cluster) < 9 for cluster in found):
        assert "".join(found) == text
    assert display_width("".join(found)) == display_width(text)


def test_piled_up_marks_do_not_leave_their_line() -> None:
    assert len("".join(clusters("a" + "\u0300" * 500 + "b"))) == 10


@pytest.mark.parametrize(
    ("text", "way"), [("", "ltr"), ("79", "ltr"), ("Tier 2 المستوى الثاني", "rtl"), ("Le mot مرحبا est arabe", "ltr")]
)
def test_direction_is_that_of_most_letters(text: str, way: str) -> None:
    assert direction(text) == way


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("plain", [("plain", False)]),
        ("says مارس 2023, not 2022", [("says ", False), ("مارس 2023", True), (", not 2022", False)]),
        ("«ممارسات مشابهة» here", [("«", False), ("ممارسات مشابهة", True), ("» here", False)]),
        ("مُتَّهَمٌ", [("مُتَّهَمٌ", True)]),
    ],
)
def test_what_runs_the_other_way_is_found(text: str, pieces: list[tuple[str, bool]]) -> None:
    assert list(foreign(text)) == pieces


@given(ANY)
def test_the_pieces_are_the_text(text: str) -> None:
    assert "".join(piece for piece, _ in foreign(text)) == text
