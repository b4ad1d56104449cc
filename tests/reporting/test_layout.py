"""Wrapping and columns: no line is wider than it may be, and nothing is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.reporting.bidi import FSI, LRI, PDI, RLI, display_width, visible
from crosscheck.reporting.layout import Line, Run, block, columns, inline

SGR = re.compile(r"\x1b\[[0-9;]*m")
MIXED = st.text(
    st.one_of(
        st.sampled_from(" \u00a0abcéœاأبتثجحَُِّْـ0123٤٥«»()،؛日本\u0301\u200d\u202e\u2069\x1b\n⟦⟧"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=120,
)
RUNS = st.lists(st.builds(Run, MIXED, st.sampled_from(["", "1", "1;33"]), st.booleans()), max_size=4)


def bare(text: str) -> str:
    return re.sub(f"[{LRI}{RLI}{FSI}{PDI}]", "", SGR.sub("", text))


def check(line: Line, width: int) -> None:
    assert line.width == display_width(bare(line.text)) <= width
    depth = 0
    for char in line.text:
        depth += (char in (LRI, RLI, FSI)) - (char == PDI)
        assert depth >= 0
    assert depth == 0
    assert len(re.findall(r"\x1b\[[1-9]", line.text)) == line.text.count("\x1b[0m")


@given(RUNS, st.integers(4, 60), st.booleans(), st.sampled_from(["ltr", "rtl"]), st.sampled_from([0, 2]))
def test_lines_keep_to_their_width_and_close_what_they_open(
    runs: list[Run], width: int, color: bool, towards: str, indent: int
) -> None:
    lines = block(runs, width, color=color, towards=towards, indent=indent)  # type: ignore[arg-type]
    for line in lines:
        check(line, width)
        assert "\n" not in line.text
        assert "\x1b" not in SGR.sub("", line.text)
        if towards == "rtl":
            assert line.width == width - indent
            assert line.text.lstrip(" ")[0] == RLI
    words = [char for line in lines for char in bare(line.text) if char.isalnum()]
    assert words == [char for run in runs for char in run.text if char.isalnum()]


@given(RUNS, RUNS, st.integers(4, 30), st.booleans())
def test_columns_stay_apart(left: list[Run], right: list[Run], width: int, color: bool) -> None:
    blocks = [block(side, width, color=color) for side in (left, right)]
    lines = columns(blocks[0], blocks[1], width, "=")
    assert len(lines) == max(len(side) for side in blocks)
    for line in lines:
        assert display_width(bare(line.text)) <= 2 * width + 3
    for number, line in enumerate(lines):
        seen = [bare(side[number].text) if number < len(side) else "" for side in blocks]
        expected = seen[0] + " " * (width - display_width(seen[0])) + f" {'│' if number else '='} " + seen[1]
        assert bare(line.text) == expected.rstrip(" ")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("un deux trois", 7, ["un deux", "trois"]),
        ("un deux trois", 8, ["un deux", "trois"]),
        ("anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
        ("a anticonstitutionnel", 8, ["a", "anticons", "titution", "nel"]),
        ("79\u00a0affaires oui", 12, ["79\u00a0affaires", "oui"]),
        ("日本語日本", 5, ["日本", "語日", "本"]),
        ("", 5, []),
        ("   ", 5, []),
        ("  a  b  ", 5, ["a b"]),
    ],
)
def test_wrapping(text: str, width: int, lines: list[str]) -> None:
    assert [line.text for line in block((Run(text),), width, color=False)] == lines


def test_vowel_signs_take_no_room() -> None:
    (line,) = block((Run("مُتَّهَم هنا"),), 8, color=False, towards="rtl")
    assert line.text == f"{RLI}مُتَّهَم هنا{PDI}"
    assert line.width == 8


def test_arabic_stands_at_the_right_edge() -> None:
    (line,) = block((Run("قال"),), 10, color=False, towards="rtl", indent=2)
    assert line.text == " " * 5 + f"{RLI}قال{PDI}"


def test_a_quotation_in_a_sentence_is_set_apart_on_every_line() -> None:
    lines = block(inline("It says وزارة الخارجية الأمريكية, they say"), 20, color=False)
    assert [line.text for line in lines] == [
        f"It says {FSI}وزارة{PDI}",
        f"{FSI}الخارجية الأمريكية{PDI},",
        "they say",
    ]


def test_colours_are_seen_only_where_they_are_wanted() -> None:
    runs = (Run("un", "1"), Run(" deux"))
    assert block(runs, 20, color=False)[0].text == "un deux"
    assert block(runs, 20, color=True)[0].text == "\x1b[1mun\x1b[0m deux"


def test_a_document_cannot_close_the_isolate_it_stands_in() -> None:
    (line,) = block((Run(f"قال{PDI}{PDI} abc"),), 20, color=False, towards="rtl")
    assert line.text.strip() == f"{RLI}{visible('قال abc')}{PDI}"
