"""The report as Markdown: escaped, and whole after rendering."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crosscheck.report import Report
from crosscheck.reporting.markdown import escape

ALLOWED = {"table", "thead", "tbody", "tr", "th", "td", "b", "mark", "blockquote", "span", "br"}
NASTY = (
    "a | b `code` *x* _y_ ~~z~~ [l](javascript:x) ![i](x) <img src=x onerror=1> <script> &lt; # h\n\n# h\n```\n",
    "</td></tr></table>\n\n- item\n\n> quote </blockquote>",
    "1. one\n- two\n+ three\n=====\n$x$ https://example.org \\* \\",
    "<!-- --> <![CDATA[ ]]> <?php ?>",
)
WORDS = st.text(st.sampled_from("ab أب|`*_~[]()<>&\"'!#-+=.1\\\n$"), min_size=1, max_size=40)


class Tags(HTMLParser):
    """Collects the tags of a page and whether they are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        assert {name for name, _ in attrs} <= {"dir", "lang", "valign", "width"}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


def raw_tags(text: str) -> Tags:
    """The tags that Markdown leaves to HTML; where Markdown counts, an escaped `<` is none."""
    tags = Tags()
    for line in text.splitlines():
        tags.feed(line if line.startswith("<") else re.sub(r"\\(.)", "", line))
    tags.close()
    return tags


def nasty_report(builder: Any, left: str, right: str) -> Report:
    made = builder((left, "Encore."), (right, "أيضا."), names=(left, right))
    made.link([1], [1])
    made.find("XC102", left, right, values=((left,), (right,)), topics=(left,))
    made.find("XC201", left, right, message=f"{left} against {right}")
    made.find("XC101", right="أيضا.")
    report: Report = made.report()
    return report


@pytest.mark.parametrize("words", NASTY)
def test_no_html_of_a_document_gets_through(builder: Any, words: str) -> None:
    tags = raw_tags(nasty_report(builder, words, f"قال {words}").to_markdown())
    assert set(tags.seen) <= ALLOWED
    assert tags.open == []


@settings(max_examples=80, deadline=None)
@given(WORDS, WORDS)
@example("``", "`")
@example("\\", "\\")
def test_every_row_keeps_its_three_cells(builder: Any, left: str, right: str) -> None:
    text = nasty_report(builder, left, right).to_markdown()
    table = text[text.index("<table>") : text.index("</table>")]
    assert "\n\n" not in table
    lines = table.splitlines()[3:-1]
    assert len(lines) == 3
    for line in lines:
        assert raw_tags(line).seen.count("td") == 3
        assert line.startswith("<tr><td")
        assert line.endswith("</td></tr>")


@pytest.mark.parametrize("words", NASTY)
def test_rendered_it_has_the_blocks_of_the_report_and_no_others(builder: Any, words: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    plain, nasty = (
        parser.parse(nasty_report(builder, left, f"قال {left}").to_markdown()) for left in ("Des mots", words)
    )
    assert [token.type for token in nasty] == [token.type for token in plain]
    kinds = {child.type for token in nasty for child in token.children or ()}
    assert kinds <= {"text", "strong_open", "strong_close", "html_inline", "softbreak", "text_special"}


@given(st.text(st.sampled_from("ab أب|`*_~[]()<>&!#-+=.1\\$@ "), max_size=30))
def test_escaped_text_renders_as_itself(text: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = parser.parse(escape(text))
    seen = "".join(child.content for token in tokens for child in token.children or ())
    assert seen == " ".join(text.split())


def test_arabic_stands_in_blocks_that_run_right_to_left(report: Report) -> None:
    text = report.to_markdown()
    assert '<blockquote dir="rtl" lang="ar">وقال التقرير' in text
    assert '<td valign="top" dir="rtl" lang="ar">أكدت وزارة' in text
    assert '<td valign="top" dir="ltr" lang="fr">Le Maroc' in text


def test_in_arabic_it_runs_right_to_left_and_the_table_does_not(make_example: Any) -> None:
    text = make_example().report(lang="ar").to_markdown()
    assert text.startswith('<div dir="rtl" lang="ar">\n\n# النسخة الفرنسية')  # the French version
    assert text.endswith("</div>\n")
    assert '<table dir="ltr">' in text
    assert '<span dir="ltr">\\></span>' in text


def test_it_has_the_same_content_as_the_text(report: Report) -> None:
    text = report.to_markdown()
    for words in (
        "# The French report and the Arabic report",
        "**Only the Arabic report tells of a sanction (March 2023, 1 year) and 1 date.**",
        "## Side by side",
        "<mark>⟦qui est un cadre",
        "<mark>⟪78⟫</mark>",
        "## Where they differ",
        "The French report says 78, not 79.",
        '<span dir="auto">مارس 2023</span> = <span dir="auto">2023-03</span>',
        "*1 accepted finding is not shown*",
    ):
        assert words in text
