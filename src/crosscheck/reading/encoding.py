"""From bytes to text: what the file says, what its bytes prove, and last what its letters make likely.

The order is byte order mark, UTF-16 without one (seen by where its zero bytes stand), strict UTF-8, and then the
single-byte code page under which the letters make words.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from attrs import frozen

from crosscheck.errors import DocumentError, OptionError
from crosscheck.reading.binary import refuse_binary, refuse_controls

__all__ = ["Decoded", "decode"]

# UTF-32 first: its little-endian mark begins with that of UTF-16.
BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# https://encoding.spec.whatwg.org/index-windows-1252.txt and index-windows-1256.txt: the letters beyond ASCII that
# French and Arabic prose uses; what else such a page decodes to speaks against it.
CODE_PAGES: Final = (
    ("windows-1252", "cp1252", frozenset("àâäæçèéêëîïñòóôõöœùúûüÿÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸ")),
    ("windows-1256", "cp1256", frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچڤگàâçèéêëîïôùûüœŒ")),
)
# Tatweel and the vowel signs.
MARK: Final = re.compile("[\u0640\u064b-\u0652]")
WORD: Final = re.compile(rf"[^\W\d_](?:[^\W\d_]|{MARK.pattern})*")

ENOUGH: Final = 10_000
"""Letters beyond ASCII after which more of them tell nothing new."""

HINT: Final = "pass --encoding to say otherwise"


@frozen
class Decoded:
    """A text and how its bytes were read.

    Attributes:
        text: The decoded text, without its byte order mark and otherwise as it stands.
        encoding: Name of the encoding in lower case.
        assumed: True when neither the file nor the caller said it and UTF-8 did not fit.
        notes: Sentences for the reader of a report.
    """

    text: str
    encoding: str
    assumed: bool = False
    notes: tuple[str, ...] = ()


def decode(data: bytes, *, name: str = "<bytes>", encoding: str | None = None) -> Decoded:
    """Decode the bytes of a text file.

    Args:
        data: The whole file.
        name: What errors call it.
        encoding: The encoding to use; nothing is guessed then.

    Raises:
        DocumentError: The bytes are no text, or not in `encoding`, or in none that can be told.
        OptionError: There is no such encoding.
    """
    refuse_binary(data, name)
    decoded = _declared(data, name, encoding) if encoding else _detected(data, name)
    refuse_controls(decoded.text, name)
    return decoded


def _declared(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except LookupError as error:
        raise OptionError(
            f"{encoding!r} is not a text encoding", name=name, hint="try utf-8, utf-16, windows-1252 or windows-1256"
        ) from error
    except UnicodeDecodeError as error:
        raise _not_in(encoding, data, error.start, name) from error
    except ValueError as error:  # some codecs say no more than that
        raise DocumentError(f"is not {encoding}: {error}", name=name) from error
    return Decoded(text.removeprefix("\ufeff"), encoding.lower())


def _detected(data: bytes, name: str) -> Decoded:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], len(mark), encoding, name)
    if b"\0" in data:
        # What is no UTF-16 either is refused for its zeros, at the place of the first.
        return _utf16(data) or Decoded(data.decode("latin-1"), "latin-1")
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError as error:
        if not _mostly_utf8(data) and (decoded := _code_page(data)):
            return decoded
        raise _not_in("utf-8", data, error.start, name) from error


def _marked(data: bytes, skipped: int, encoding: str, name: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"is not {encoding} although its byte order mark says so", name=name, place=f"byte {error.start + skipped}"
        ) from error
    notes = () if encoding == "utf-8" else (f"read as {encoding}, as its byte order mark says",)
    return Decoded(text, encoding, notes=notes)


def _utf16(data: bytes) -> Decoded | None:
    """The text of UTF-16 without a mark: spaces and digits leave zeros in one half of the code units only."""
    first, second = data[::2].count(0), data[1::2].count(0)
    if len(data) % 2 or min(first, second) * 10 > max(first, second):
        return None
    encoding = "utf-16-le" if second > first else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    # Bytes that are no UTF-16 come out as ideographs, private use and unassigned characters.
    alphabetic = sum(character < "\u2e80" or character >= "\ufb00" for character in text)
    return _assumed(text, encoding) if alphabetic >= 0.9 * len(text) else None


def _mostly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with a flaw in it and not another encoding."""
    text = data.decode(errors="replace")
    flaws = text.count("\ufffd")
    return sum(character > "\x7f" for character in text) > 2 * flaws


def _code_page(data: bytes) -> Decoded | None:
    """The text under the code page that makes the best words, None when none makes any."""
    best, text, encoding = 0.0, "", ""
    for name, codec, letters in CODE_PAGES:
        try:
            candidate = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if (score := _plausibility(candidate, letters)) > best:
            best, text, encoding = score, candidate, name
    return _assumed(text, encoding) if encoding else None


def _plausibility(text: str, letters: frozenset[str]) -> float:
    """From -1 to 1: how much of what is not ASCII makes words of expected letters, in one script each.

    Symbols alone (a guillemet, a dash, the euro sign) are not against a code page: they score a little.
    """
    good = bad = 0
    for match in WORD.finditer(text):
        word = match.group()
        foreign = sum(character > "\x7f" for character in word)
        if foreign and _plausible(word, letters):
            good += foreign
        else:
            bad += foreign
        if good + bad > ENOUGH:
            break
    return (good - bad) / (good + bad) if good + bad else 0.1


def _plausible(word: str, letters: frozenset[str]) -> bool:
    if len({letter >= "\u0600" for letter in word}) > 1:  # two scripts in one word
        return False
    # A capital after a small letter is the mark of Arabic bytes read as Latin ones.
    if re.search(r"[a-zß-ÿ][À-ÖØ-ÞŒŸ]", word):
        return False
    return all(letter < "\x80" or letter in letters for letter in MARK.sub("", word))


def _assumed(text: str, encoding: str) -> Decoded:
    return Decoded(text, encoding, assumed=True, notes=(f"read as {encoding}, which was assumed; {HINT}",))


def _not_in(encoding: str, data: bytes, offset: int, name: str) -> DocumentError:
    return DocumentError(
        f"is not {encoding}: 0x{data[offset]:02x} makes no character here",
        name=name,
        place=f"byte {offset}",
        hint="pass --encoding with the encoding that it was written in",
    )
