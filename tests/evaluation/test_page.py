"""Figures are written between the marks of a page, and nothing else of it changes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crosscheck.errors import DocumentError
from crosscheck.evaluation.page import write_page
from support.evaluations import evaluation_of, figure_of

DAY = date(2025, 5, 3)
COMMAND = "crosscheck evaluate corpora/news"
BEFORE = "# Été\n\n<!-- evaluation -->\nold figures\n<!-- end -->\n\nMore of it. \\1\n<!-- end -->\n"
AFTER = """\
# Été

<!-- evaluation -->
Measured on 2025-05-03 with crosscheck 1.2.3 (data `0123456789ab`).
Sets, with the number of their documents: `corpora/news` (7).

<!-- not run -->
```bash
crosscheck evaluate corpora/news
```

#### news intact

| figure | crosscheck | 95 % | documents |
|---|---|---|---|
| link F1 | 0.500 | 0.400–0.600 | 7 |
<!-- end -->

More of it. \\1
<!-- end -->
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.md"
    file.write_text(BEFORE, encoding="utf-8")
    return file


def test_figures_stand_between_the_marks(page: Path) -> None:
    write_page(page, evaluation_of(figure_of()), COMMAND, DAY)
    assert page.read_text(encoding="utf-8") == AFTER


def test_writing_again_changes_nothing(page: Path) -> None:
    for _ in range(2):
        write_page(page, evaluation_of(figure_of()), COMMAND, DAY)
    assert page.read_text(encoding="utf-8") == AFTER


def test_no_figures_leave_the_marks_in_place(page: Path) -> None:
    write_page(page, evaluation_of(), COMMAND, DAY)
    assert page.read_text(encoding="utf-8").count("\n<!-- end -->\n") == 2


def test_names_are_no_patterns(page: Path) -> None:
    write_page(page, evaluation_of(figure_of(set=r"\g<0> \1")), r"crosscheck evaluate \2", DAY)
    text = page.read_text(encoding="utf-8")
    assert r"#### \g<0> \1" in text
    assert r"crosscheck evaluate \2" in text


@pytest.mark.parametrize(("half", "words"), [("tuning", "1st, 3rd, 5th"), ("measuring", "2nd, 4th, 6th")])
def test_a_half_is_told(page: Path, half: str, words: str) -> None:
    write_page(page, evaluation_of(half=half), COMMAND, DAY)
    assert f"(7); of folders of lines, the {words} … document by name." in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no marks\n",
        "<!-- evaluation -->\n",
        "<!-- end -->\n<!-- evaluation -->\n",
        "`<!-- evaluation -->`\n<!-- end -->\n",
    ],
)
def test_a_page_without_the_marks_is_left_alone(page: Path, content: str) -> None:
    page.write_text(content, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"page\.md: has no place for figures"):
        write_page(page, evaluation_of(), COMMAND, DAY)
    assert page.read_text(encoding="utf-8") == content


def test_a_missing_page_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"nowhere\.md"):
        write_page(tmp_path / "nowhere.md", evaluation_of(), COMMAND, DAY)


def test_a_page_that_is_no_utf8_is_an_error(page: Path) -> None:
    content = BEFORE.encode("latin-1")
    page.write_bytes(content)
    with pytest.raises(DocumentError, match=r"page\.md"):
        write_page(page, evaluation_of(), COMMAND, DAY)
    assert page.read_bytes() == content
