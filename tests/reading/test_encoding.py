"""How bytes become text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.errors import DocumentError, OptionError
from crosscheck.reading import decode

FRENCH = "Le ministère a publié « À l'école » l'été dernier… 12 % des élèves, 5 € chacun."
ARABIC = "أكدت وزارة الخارجية أن المغرب لم يفِ بالمعايير، «كما في 2023»."


@pytest.mark.parametrize("text", [FRENCH, ARABIC], ids=["fr", "ar"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed(text: str, mark: bytes, encoding: str) -> None:
    decoded = decode(mark + text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.assumed) == (text, encoding, False)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (ARABIC, "utf-16-le"),
        (ARABIC, "utf-16-be"),
        (FRENCH, "windows-1252"),
        (ARABIC, "windows-1256"),
        ("Élections à Évry", "windows-1252"),
        ("Le Canyon d'El Niño et Núñez", "windows-1252"),
        ("من على", "windows-1256"),
        ("قرر Google دفع 5 ملايين", "windows-1256"),
    ],
)
def test_what_is_guessed_is_right_and_said(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.assumed) == (text, encoding, True)
    assert decoded.notes == (f"read as {encoding}, which was assumed; pass --encoding to say otherwise",)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])).filter(lambda text: not text.startswith("\ufeff")))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding, decoded.assumed, decoded.notes) == (text, "utf-8", False, ())


@given(
    st.text(st.characters(codec="cp1256", exclude_categories=["Cc"])),
    st.sampled_from(["utf-8", "utf-16", "utf-32-be", "windows-1256"]),
)
def test_a_declared_encoding_is_used(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), encoding=encoding)
    assert (decoded.text, decoded.assumed) == (text, False)


@pytest.mark.parametrize("text", ["Ça\r\nva.\r", "e\u0301te\u0301", "مـــعا", "a\u200cb\u202ec\u200f"])
def test_nothing_is_normalised(text: str) -> None:
    assert decode(text.encode()).text == text


def test_the_wrong_declared_encoding_names_the_byte() -> None:
    with pytest.raises(DocumentError) as caught:
        decode("abé".encode("latin-1"), name="a.txt", encoding="utf-8")
    assert caught.value.place == "byte 2"
    assert "a.txt" in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-99", "hex", "zip"])
def test_an_encoding_that_is_none_is_refused(encoding: str) -> None:
    with pytest.raises(OptionError, match="not a text encoding"):
        decode(b"abc", encoding=encoding)


def test_utf8_with_a_flaw_is_not_taken_for_a_code_page() -> None:
    with pytest.raises(DocumentError) as caught:
        decode(ARABIC.encode() + b"\xff" + ARABIC.encode())
    assert caught.value.place == f"byte {len(ARABIC.encode())}"


def test_bytes_that_make_no_words_in_any_code_page_are_refused() -> None:
    with pytest.raises(DocumentError, match="is not utf-8") as caught:
        decode("Привет, как дела".encode("cp1251"))
    assert caught.value.hint is not None
    assert "--encoding" in caught.value.hint


def test_a_byte_order_mark_that_lies_is_an_error() -> None:
    with pytest.raises(DocumentError, match="byte order mark"):
        decode(codecs.BOM_UTF8 + b"ab\xe9")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04....word/document.xml", "Word"),
        (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"{\\rtf1", "RTF"),
    ],
)
def test_known_formats_are_named_and_refused(data: bytes, kind: str) -> None:
    with pytest.raises(DocumentError, match=f"{kind}.*not supported"):
        decode(data, name="rapport")


@pytest.mark.parametrize("data", [b"abc\0def\0\0", b"\0\1\2\3\4\5", b"ab\x01\x02", bytes(100)])
def test_control_characters_are_no_text(data: bytes) -> None:
    with pytest.raises(DocumentError, match="no text"):
        decode(data)


def test_one_control_character_in_a_long_text_is_a_slip() -> None:
    assert "\x0c\x1a" in decode((FRENCH * 3 + "\x0c\x1a").encode()).text
