"""Blocks of Markdown."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.reading.markdown import blocks


def found(text: str) -> list[tuple[str, str]]:
    return [(block.role, text[block.start : block.end]) for block in blocks(text)]


@pytest.mark.parametrize("heading", ["# Contexte", "## Contexte ##", "Contexte\n========", "> # Contexte"])
def test_headings_stand_without_their_marks(heading: str) -> None:
    assert found(f"{heading}\n\nLe *plan*.") == [("heading", "Contexte"), ("body", "Le *plan*.")]


def test_marks_inside_a_paragraph_stay() -> None:
    text = "Le **plan** est [en ligne](https://example.org/plan),\net *gratuit*."
    assert found(text) == [("body", text)]


def test_every_list_item_is_a_block() -> None:
    text = "- un\n  suite\n- deux\n   1. sous\n\n12. douze\n\n    encore"
    assert [piece for _, piece in found(text)] == ["un\n  suite", "deux", "sous", "douze", "encore"]


def test_the_number_of_an_item_is_not_taken_for_its_content() -> None:
    text = "1. 1"
    assert [(block.start, block.end) for block in blocks(text)] == [(3, 4)]


def test_a_quotation_is_body() -> None:
    assert found("> Le plan\n> est prêt.") == [("body", "Le plan\n> est prêt.")]


def test_a_table_has_a_heading_row_and_a_block_for_every_row() -> None:
    text = "| Année | Affaires |\n|---|---|\n| 2022 | 120 |\n| 2023 | 79 \\| 80 |\n\nFin."
    assert found(text) == [
        ("heading", "Année | Affaires"),
        ("body", "2022 | 120"),
        ("body", "2023 | 79 \\| 80"),
        ("body", "Fin."),
    ]


@pytest.mark.parametrize("code", ["```python\nprint(1)\n```", "~~~\nprint(1)", "<div>\nprint(1)\n</div>"])
def test_code_and_html_are_boilerplate(code: str) -> None:
    assert found(f"Un.\n\n{code}") == [("body", "Un."), ("boilerplate", code)]


def test_indented_code_is_boilerplate() -> None:
    assert found("Un.\n\n    print(1)\n\nDeux.")[1] == ("boilerplate", "print(1)")


@pytest.mark.parametrize("front", ["---\ntitle: Le plan\n---", "+++\ntitle = 'Le plan'\n+++"])
def test_front_matter_is_boilerplate(front: str) -> None:
    assert found(f"{front}\n# Contexte\n") == [("boilerplate", front), ("heading", "Contexte")]


def test_a_text_between_two_rulers_is_no_front_matter() -> None:
    assert found("---\n\nLe plan est prêt.\n\n---\n") == [("body", "Le plan est prêt.")]


def test_link_definitions_are_boilerplate() -> None:
    assert found("Voir [le plan].\n\n[le plan]: https://example.org\n") == [
        ("body", "Voir [le plan]."),
        ("boilerplate", "[le plan]: https://example.org"),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_offsets_hold_for_every_kind_of_newline(newline: str) -> None:
    text = newline.join(["# العنوان", "", "- بند أول", "- بند ثان", "", "فقرة\u2028واحدة", "تتواصل"])
    assert [piece for _, piece in found(text)] == [
        "العنوان",
        "بند أول",
        "بند ثان",
        f"فقرة\u2028واحدة{newline}تتواصل",
    ]


@given(st.text(alphabet=st.sampled_from("aéم # >-*1.|`=+:[](<\n\r\t\\&_"), max_size=120))
def test_blocks_hold_every_letter_once(text: str) -> None:
    position = 0
    for block in blocks(text):
        assert position <= block.start < block.end <= len(text)
        assert not any(map(str.isalpha, text[position : block.start]))
        position = block.end
    assert not any(map(str.isalpha, text[position:]))


def test_markdown_it_is_imported_only_when_markdown_is_read() -> None:
    program = "import sys, crosscheck.reading as r; r.read('Un texte.'); assert 'markdown_it' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)
