"""Paragraphs, list items and headings of plain text."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.reading.plain import blocks

FRENCH = (
    "Le gouvernement a présenté mardi un plan de lutte contre la sécheresse, qui prévoit la construction de trois "
    "barrages et la réparation de quarante kilomètres de conduites dans les provinces du sud. Les travaux doivent "
    "commencer en septembre et durer deux ans, selon le ministère de l'Équipement."
)
ARABIC = (
    "قدمت الحكومة يوم الثلاثاء خطة لمكافحة الجفاف تنص على بناء ثلاثة سدود وإصلاح أربعين كيلومترا من القنوات في أقاليم "
    "الجنوب. ومن المقرر أن تبدأ الأشغال في شتنبر وأن تستمر سنتين حسب وزارة التجهيز التي أكدت أن التمويل متوفر بالكامل"
)


def pieces(text: str) -> list[str]:
    return [text[block.start : block.end] for block in blocks(text)]


def roles(text: str) -> list[str]:
    return [block.role for block in blocks(text)]


def test_blank_lines_part_paragraphs() -> None:
    assert pieces("Un.\n\n \t\nDeux.\r\n\r\nTrois.") == ["Un.", "Deux.", "Trois."]


def test_a_line_of_invisible_characters_is_blank() -> None:
    assert roles("Le contexte de l'enquête\n\u200f\u200b\nLe parquet a ouvert une enquête.") == ["heading", "body"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_one_newline_parts_paragraphs_of_a_text_that_is_not_wrapped(newline: str) -> None:
    assert pieces(FRENCH + newline + ARABIC) == [FRENCH, ARABIC]


def test_one_sentence_a_line_stays_one_block_a_line() -> None:
    lines = ["Le procès a repris lundi.", "Trois témoins ont été entendus par le tribunal.", "Le verdict est attendu."]
    assert pieces("\n".join(lines)) == lines


@pytest.mark.parametrize("text", [FRENCH, ARABIC], ids=["fr", "ar"])
@pytest.mark.parametrize("width", [60, 66, 72, 80])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_wrapped_lines_stay_one_paragraph(text: str, width: int, newline: str) -> None:
    wrapped = newline.join(textwrap.wrap(text, width))
    assert pieces(f"{wrapped}{newline}{newline}{wrapped}") == [wrapped, wrapped]


@pytest.mark.parametrize("text", [FRENCH, ARABIC], ids=["fr", "ar"])
def test_a_paragraph_with_a_ragged_edge_stays_one(text: str) -> None:
    ragged = "\n".join([*textwrap.wrap(text[:124], 64), *textwrap.wrap(text[124:].strip(), 72)])
    assert pieces(f"{ragged}\n\n{FRENCH}") == [ragged, FRENCH]


def test_wrapped_paragraphs_may_follow_each_other_without_a_blank_line() -> None:
    first, second = (textwrap.fill(text, 72) for text in (FRENCH, "En revanche, " + FRENCH))
    assert pieces(f"{first}\n{second}") == [first, second]


def test_indentation_begins_a_paragraph_of_a_wrapped_text() -> None:
    text = textwrap.fill(FRENCH, 72, initial_indent="    ")
    assert pieces(f"{text}\n{text}") == [text.strip(), text.strip()]


def test_a_sentence_that_goes_on_with_a_small_letter_was_wrapped() -> None:
    text = "Une femme en larmes est apparue sur les lieux,\nen répétant que c'était trop horrible."
    assert pieces(text) == [text]


def test_list_items_are_blocks_without_their_marks() -> None:
    text = "Le plan prévoit :\n- trois barrages\n• quarante kilomètres de conduites\n1. un fonds\n٢) صندوق"
    assert pieces(text) == [
        "Le plan prévoit :",
        "trois barrages",
        "quarante kilomètres de conduites",
        "un fonds",
        "صندوق",
    ]
    assert set(roles(text)) == {"body"}


def test_a_wrapped_list_item_is_one_block() -> None:
    item = textwrap.fill(FRENCH, 72, initial_indent="- ", subsequent_indent="  ")
    assert pieces(f"{item}\n{item}") == [item[2:], item[2:]]


def test_items_in_small_letters_after_a_colon_are_not_one_wrapped_paragraph() -> None:
    items = ["trois barrages dans les provinces du sud du pays", "quarante kilomètres de conduites d'eau potable"]
    assert pieces("Le plan prévoit :\n" + "\n".join(items)) == ["Le plan prévoit :", *items]


@pytest.mark.parametrize(
    "heading", ["Identification des victimes", "Rapport 2024", "مسؤوليات التنفيذ", "3. Contexte", "MÉTHODE"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_short_line_without_a_final_mark_heads_what_follows(heading: str, gap: str) -> None:
    assert roles(f"{FRENCH}{gap}{heading}{gap}{FRENCH}") == ["body", "heading", "body"]


@pytest.mark.parametrize("line", ["Il a refusé.", "Pourquoi ?", "لماذا؟", "Les faits :", "2024", "- Contexte"])
def test_what_is_no_heading(line: str) -> None:
    assert roles(f"{FRENCH}\n\n{line}\n\n{FRENCH}") == ["body"] * 3


def test_a_title_and_a_subtitle() -> None:
    assert roles(f"Plan contre la sécheresse\nTrois barrages\n{FRENCH}") == ["heading", "heading", "body"]


def test_short_lines_are_a_list_and_not_a_pile_of_headings() -> None:
    items = "Trois barrages\nQuarante kilomètres\nUn fonds\nUne agence"
    assert roles(f"{FRENCH}\n{items}\n{FRENCH}") == ["body"] * 6


@pytest.mark.parametrize("text", ["79 affaires ouvertes", "79 affaires\n150 personnes", "تسعة وسبعون قضية"])
def test_nothing_is_a_heading_without_something_below(text: str) -> None:
    assert set(roles(text)) == {"body"}


def test_rules_of_marks_are_no_blocks() -> None:
    assert pieces("Un.\n\n* * *\n-----\n\nDeux.") == ["Un.", "Deux."]


@given(st.text(alphabet=st.sampled_from("aé Lمن.:,-•1٢)\n\r\t\u200f\u0301«»\u2028"), max_size=200))
def test_blocks_hold_every_letter_once(text: str) -> None:
    position = 0
    for block in blocks(text):
        assert position <= block.start < block.end <= len(text)
        assert not any(map(str.isalpha, text[position : block.start]))
        assert text[block.start : block.end].strip() == text[block.start : block.end]
        position = block.end
    assert not any(map(str.isalpha, text[position:]))
