"""Options: what they select, what they refuse, and how a pyproject.toml gives them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.codes import codes, matching
from crosscheck.config import Options, load_options
from crosscheck.errors import OptionError

NAMES = st.sampled_from(["XC", "XC0", "XC1", "XC10", "XC101", "XC102", "XC2", "XC202", "XC3", "detail-only-in-one"])


def write(folder: Path, text: str) -> Path:
    file = folder / "pyproject.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_everything_is_selected_by_default_and_nothing_by_name() -> None:
    assert all(Options().selects(code) for code in codes())
    assert not any(Options().names(code) for code in codes())


@pytest.mark.parametrize(
    ("select", "ignore", "selected", "left_out"),
    [
        (("XC2",), (), "XC201", "XC101"),
        (("XC2",), ("XC202",), "XC201", "XC202"),
        ((), ("XC2",), "XC101", "XC202"),
        (("XC202",), ("XC2",), "XC202", "XC201"),
        (("XC202",), ("XC202",), None, "XC202"),
        (("total-does-not-add-up",), (), "XC301", "XC201"),
        ((), ("total-does-not-add-up",), "XC201", "XC301"),
        (("XC1",), ("detail-only-in-one",), "XC101", "XC102"),
    ],
)
def test_the_longer_match_wins_and_ignore_wins_a_draw(
    select: tuple[str, ...], ignore: tuple[str, ...], selected: str | None, left_out: str
) -> None:
    options = Options(select=select, ignore=ignore)
    assert selected is None or options.selects(selected)
    assert not options.selects(left_out)


@given(st.lists(NAMES, max_size=4), st.lists(NAMES, max_size=4), st.sampled_from(list(codes())))
def test_selection_follows_its_slow_definition(select: list[str], ignore: list[str], code: str) -> None:
    def strength(names: list[str]) -> int:
        return max((5 if "-" in name else len(name) for name in names if code in matching(name)), default=-1)

    options = Options(select=tuple(select), ignore=tuple(ignore))
    chosen = strength(select) if select else 0
    refused = strength(ignore)
    assert options.selects(code) is (chosen > refused and chosen >= 0)
    assert options.names(code) is (options.selects(code) and strength(select) >= 0)


def test_names_may_be_one_string_and_in_lower_case() -> None:
    assert Options(select="xc1, XC201 number-differs").select == ("XC1", "XC201", "number-differs")
    assert Options(select="").select == ()


def test_the_longest_override_gives_the_severity() -> None:
    options = Options(severity={"XC2": "warning", "date-differs": "info"})
    assert options.severity == (("XC2", "warning"), ("date-differs", "info"))
    assert [options.level(code, "error") for code in ("XC101", "XC201", "XC202")] == ["error", "warning", "info"]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"select": ("XC9",)}, ["select", "XC9"]),
        ({"ignore": ("date-difers",)}, ["ignore", "did you mean date-differs"]),
        ({"select": (7,)}, ["7"]),
        ({"select": 7}, ["codes or rule names"]),
        ({"severity": "error"}, ["severity"]),
        ({"severity": (("XC101", "fatal"),)}, ["fatal", "XC101", "error, warning, info"]),
        ({"severity": (("XC777", "error"),)}, ["XC777"]),
        ({"min_confidence": 1.5}, ["min_confidence", "0 to 1"]),
        ({"min_confidence": True}, ["True"]),
        ({"min_confidence": "high"}, ["high"]),
        ({"fail_on": "info"}, ["fail_on", "error, warning, never"]),
        ({"source": ""}, ["source"]),
    ],
)
def test_nonsense_is_refused_by_name(values: dict[str, object], words: list[str]) -> None:
    with pytest.raises(OptionError) as caught:
        Options(**values)  # type: ignore[arg-type]
    assert all(word in str(caught.value) for word in words)


def test_the_nearest_file_upwards_is_read(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    write(
        tmp_path,
        """
        [tool.crosscheck]
        select = ["XC1", "XC2"]
        ignore = "XC202"
        min-confidence = 0.75
        fail-on = "warning"
        source = "fr"
        severity = { XC102 = "error" }
        """,
    )
    expected = Options(
        select=("XC1", "XC2"),
        ignore=("XC202",),
        min_confidence=0.75,
        fail_on="warning",
        source="fr",
        severity=(("XC102", "error"),),
    )
    assert load_options(inner) == expected
    write(inner, "[project]\nname = 'x'\n")
    assert load_options(inner) == Options()


def test_all_problems_of_a_table_are_told_at_once(tmp_path: Path) -> None:
    file = write(tmp_path, '[tool.crosscheck]\nmin_confidence = 0.5\nselekt = []\nfail-on = "sometimes"\n')
    with pytest.raises(OptionError) as caught:
        load_options(tmp_path)
    text = str(caught.value)
    assert text.startswith(f"{file}, [tool.crosscheck]: ")
    assert all(word in text for word in ("did you mean min-confidence", "selekt", "fail-on", "sometimes"))


@pytest.mark.parametrize("content", ["[tool.crosscheck", "[tool]\ncrosscheck = 3\n"])
def test_a_file_that_makes_no_sense_is_named(tmp_path: Path, content: str) -> None:
    file = write(tmp_path, content)
    with pytest.raises(OptionError, match=r"pyproject\.toml") as caught:
        load_options(tmp_path)
    assert caught.value.name == str(file)


def test_a_file_without_a_table_leaves_the_defaults(tmp_path: Path) -> None:
    write(tmp_path, "tool = 3\n")
    assert load_options(tmp_path) == Options()


@pytest.mark.parametrize("lang", ["en", "fr", "ar"])
def test_messages_have_three_languages(tmp_path: Path, lang: str) -> None:
    write(tmp_path, f'[tool.crosscheck]\nlang = "{lang}"\n')
    assert load_options(tmp_path).lang == lang


@pytest.mark.parametrize("lang", ["xx", "", "FR", None, 3])
def test_a_language_without_messages_is_refused(lang: object) -> None:
    with pytest.raises(OptionError, match="lang is a language that messages are in") as caught:
        Options(lang=lang)  # type: ignore[arg-type]
    assert "ar, en, fr" in str(caught.value)
